"""A person before the real program: a screen of its own, keys, and looks into the files from outside."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation

ROOT = Path(__file__).resolve().parents[3]
MISSING = [program for program in ("Xvfb", "xdotool") if shutil.which(program) is None]

_SIZE = "1400x900x24"
#: Seconds; nothing takes so long, even where other work has the machine.
PATIENCE = 30.0
#: A program is at rest when it slept at so many looks, so many seconds apart.
_LOOKS, _APART = 3, 0.015


def wait_for(what: str, condition: Callable[[], Any], patience: float = PATIENCE) -> Any:
    """Ask until the answer is yes; what it was."""
    until = time.monotonic() + patience
    while time.monotonic() < until:
        answer = condition()
        if answer:
            return answer
        time.sleep(0.03)
    raise AssertionError(f"never: {what}")


class Screen:
    """An X server of our own; `name` is what DISPLAY is to be."""

    def __init__(self, name: str, server: subprocess.Popen[bytes]) -> None:
        self.name, self.server = name, server


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen for the time of a test."""
    assert not MISSING, f"not installed: {MISSING}"
    made = next(found for found in map(_started, _numbers()) if found is not None)
    try:
        yield made
    finally:
        made.server.terminate()
        made.server.wait(20)


def _numbers() -> list[int]:
    """Numbers by chance: the next free one is what others take, too, and give back while we take it."""
    return random.sample(range(1_000, 30_000), 10)


def _started(number: int) -> Screen | None:
    """A server on this number that takes connections; None where it is not free."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            f":{number}",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            _SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as answer:  # it closes the pipe when it cannot start
        told = answer.readline().strip()
    if told:
        return Screen(f":{told}", server)
    server.wait(20)
    return None


class Person:
    """Starts the program, types, clicks, and looks into the corpus as another program would."""

    def __init__(self, screen: Screen, home: Path, corpus: Path) -> None:
        self.corpus = corpus
        self._screen = screen
        self._log = home / "log" / "duizhao.log"
        self.environment = {
            **os.environ,
            "DISPLAY": screen.name,
            "DUIZHAO_HOME": str(home),
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self.program: subprocess.Popen[bytes] | None = None
        self.window = ""

    def xdotool(self, *words: object) -> str:
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        return done.stdout.strip()

    # -- the program ---------------------------------------------------------------------------

    def start(self, *words: str) -> None:
        """Start the program and wait until its window can take keys."""
        self.program = subprocess.Popen(
            [sys.executable, "-m", "reader", *words],
            env=self.environment,
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self.window = wait_for("a window", lambda: self.find("Duizhao") or self.died())
        self.focus(self.window)

    def find(self, name: str) -> str:
        """A window that is seen and bears this name; empty where there is none."""
        return (self.xdotool("search", "--onlyvisible", "--name", name).split() or [""])[0]

    def focus(self, window: str) -> None:
        """Give a window the keys: without a window manager nobody does but us."""
        self.xdotool("windowfocus", "--sync", window)
        self.settle()

    def died(self) -> str:
        assert self.program is not None
        assert self.program.poll() is None, self.program.stderr.read().decode()  # type: ignore[union-attr]
        return ""

    def settle(self) -> None:
        """Wait until the program has done what it was asked for: neither it nor the screen wants to run."""
        assert self.program is not None
        rest = 0

        def at_rest() -> bool:
            nonlocal rest
            self.died()
            assert self.program is not None
            rest = rest + 1 if _asleep(self._screen.server.pid) and _asleep(self.program.pid) else 0
            return rest == _LOOKS

        until = time.monotonic() + PATIENCE
        while not at_rest():
            assert time.monotonic() < until, "the program never comes to rest"
            time.sleep(_APART)

    def quit(self) -> None:
        """Ctrl+Q, and the program is gone without a word on standard error or of a fault in its log."""
        assert self.program is not None
        self.press("ctrl+q")
        _, said = self.program.communicate(timeout=PATIENCE)
        assert self.program.returncode == 0
        assert not said, said.decode("utf-8", "replace")
        assert not self._log.exists() or " ERROR " not in self._log.read_text("utf-8")
        self.program = None

    def kill(self) -> None:
        """End what a test that failed has left."""
        if self.program is not None:
            self.program.kill()
            self.program.communicate(timeout=20)

    # -- hands ---------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        self.xdotool("key", "--delay", "8", *keys)

    def type(self, text: str) -> None:
        self.xdotool("type", "--delay", "8", text)

    # -- eyes ----------------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """What the window says that is open: article and corpus."""
        return self.xdotool("getwindowname", self.window)

    def annotations(self) -> list[Annotation]:
        """All annotations of the corpus as they are on the disk now."""
        with Corpus.open(self.corpus, readonly=True) as corpus:
            return corpus.annotations.all()

    def tagged(self) -> list[tuple[str, str]]:
        return [(one.quote, one.tag_path) for one in self.annotations()]

    def wait_for_tagged(self, *expected: tuple[str, str]) -> None:
        wait_for(f"tagged {expected}", lambda: self.tagged() == list(expected) or self.died())

    def ask(self, command: str, *words: str) -> Any:
        """What a command of the program answers, as JSON."""
        done = subprocess.run(
            [sys.executable, "-m", "reader", command, str(self.corpus), *words, "--json"],
            env=self.environment,
            cwd=ROOT,
            capture_output=True,
            encoding="utf-8",
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def _asleep(process: int) -> bool:
    """Whether no thread of a process runs, wants to run or waits for the disk (proc(5), stat)."""
    try:
        states = [path.read_text().rpartition(")")[2].split()[0] for path in _threads(process)]
    except OSError:
        return False  # one ended meanwhile
    return all(state == "S" for state in states)


def _threads(process: int) -> list[Path]:
    return list(Path(f"/proc/{process}/task").glob("*/stat"))
