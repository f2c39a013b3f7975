"""Programs with a window, run as children: what they tell through a pipe, and when it came."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks.display import Display

ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 60.0

#: Python code of a child that starts the program as a person does, and of one that looks at its first picture.
OURS = "from tests.benchmarks.windows import ours; ours()"
OURS_LOOKED_AT = "from tests.benchmarks.windows import ours; ours(look=True)"
#: The floor: a main window of PySide6 with nothing in it but a line of text.
BARE = "from tests.benchmarks.windows import bare; bare()"
#: The program, tagging passage after passage.
TAGGING = "from tests.benchmarks.tagger import tag; tag()"
#: The reading view, showing text after text, and two plain editors that do.
SHOWING = "from tests.benchmarks.shower import show; show()"
#: The reading view with a book, leafed through and tagged; a book that gets ever more annotations; both in the window.
LEAFING = "from tests.benchmarks.leafer import leaf; leaf()"
CURVE = "from tests.benchmarks.adder import add; add()"
#: The program on a very large corpus.
LOADED = "from tests.benchmarks.loaded import work; work()"
BOOKS = "from tests.benchmarks.opener import open_books; open_books()"


class Told(NamedTuple):
    """One message of a child: what it said, and how long after its process was started, in seconds."""

    after: float
    facts: dict[str, Any]


class Child:
    """A child that runs; its messages are lines of JSON on its standard output."""

    def __init__(self, code: str, display: Display, home: Path) -> None:
        environment = {**display.environment, "DUIZHAO_HOME": str(home), "PYTHONPATH": str(ROOT)}
        # Where this is set, every start would compile the program anew, which no installed one does.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `end`
        self._began = time.perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
        )

    @property
    def number(self) -> int:
        """The id of the process."""
        return self._process.pid

    def listen(self) -> Told:
        """Wait for the next message. Raises RuntimeError with what the child said when it ends instead."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        after = time.perf_counter() - self._began
        if not line:
            self._process.wait()
            raise RuntimeError(self._ending())
        return Told(after, json.loads(line))

    def leave(self) -> None:
        """Let it close its window as a person does. Raises RuntimeError when it did not end well."""
        try:
            self._process.communicate(timeout=_PATIENCE)
            if self._process.returncode != 0:
                raise RuntimeError(self._ending())
        finally:
            self.kill()

    def kill(self) -> None:
        """End it at once, if it still runs."""
        self._process.kill()
        self._process.wait()
        self._errors.close()

    def _ending(self) -> str:
        self._errors.seek(0)
        said = self._errors.read().decode("utf-8", "replace")
        return f"a child ended with {self._process.returncode}\n{said}"


@contextmanager
def running(code: str, display: Display, home: Path) -> Iterator[Child]:
    """A child for the time of the block, at the end of which its window is closed."""
    child = Child(code, display, home)
    try:
        yield child
    except BaseException:
        child.kill()
        raise
    child.leave()
