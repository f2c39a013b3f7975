"""Starting a process that reads files: also from a program with a window, and from a bundle without a Python."""

from __future__ import annotations

import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from reader.corpus.batch.frames import Frame, receive, send

#: The word by which the program knows that it is to read files for another one; `reader.cli` has it, too.
WORD = "--read-files"


#: How many seconds a process may take to end that has nothing left to do.
_ENDING = 10.0


class Process:
    """A process that reads files, or does what else a module serves. Raises OSError when it cannot be started.

    It is a new one that runs our own program, never a fork: this one may have threads of Qt. Nor is it
    `multiprocessing`: that starts `sys.executable` as a Python, which in a bundle would open a second window.
    """

    def __init__(self, *, serve: str = "reader.corpus.batch.child", word: str = WORD) -> None:
        own: dict[str, Any] = (
            {"creationflags": _NO_WINDOW} if sys.platform == "win32" else {"start_new_session": True}
        )
        self._process: subprocess.Popen[bytes] = subprocess.Popen(
            _command(serve, word),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            **own,  # Ctrl+C is for us, who end it
        )

    @property
    def number(self) -> int:
        """The id of the process."""
        return self._process.pid

    def greet(self, setup: bytes) -> bool:
        """Wait until it is ready, and tell it what holds for all files; False where it cannot work."""
        if self.listen() is None:
            return False
        self.ask(setup)
        return True

    def ask(self, payload: bytes) -> None:
        """Send something; where the process has died, that is found out by listening."""
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):
            send(self._process.stdin, payload)

    def listen(self) -> Frame | None:
        """The next frame, however long it takes; None when the process has ended."""
        assert self._process.stdout is not None
        return receive(self._process.stdout)

    def kill(self) -> None:
        """End it at once."""
        self._process.kill()

    def bury(self) -> str:
        """Close the pipes, wait for its end, bring that about where it does not come, and say how it ended."""
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with suppress(OSError):  # there was something to send yet
                pipe.close()
        try:
            code = self._process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        with suppress(ValueError):
            return signal.Signals(-code).name
        return f"{code}"


_NO_WINDOW = 0x08000000 | 0x00000200  # CREATE_NO_WINDOW, CREATE_NEW_PROCESS_GROUP


def _command(serve: str, word: str) -> list[str]:
    """How this program is started as one that works for another: the module that serves, the word for it."""
    if "python" not in Path(sys.executable).stem.lower():
        return [sys.executable, word]  # the binary of a bundle, which runs our `__main__`
    path = [place or str(Path.cwd()) for place in sys.path]
    code = f"import sys; sys.path[:] = {path!r}; from {serve} import serve; sys.exit(serve())"
    return [sys.executable, "-c", code]
