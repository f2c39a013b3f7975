"""What would stop a run of tests for ever ends: dialogs that nobody answers, and waits whose timeout is not heard.

pytest-timeout raises from a signal. Within Qt that is not heard, or in a slot, after which Qt goes on as if nothing
had been: only what comes out of Python's own loops ends a test.
"""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

#: A dialog is looked for so often, in milliseconds, and put away when it was seen so many times.
_EVERY, _TIMES = 1000, 60


#: Seconds until a timeout that a slot has swallowed is raised anew.
_AGAIN = 0.01


@contextmanager
def timeouts_heard() -> Iterator[None]:
    """What pytest-timeout raises within a slot is raised anew until it is heard outside of Qt."""
    hook = sys.excepthook

    def again(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        hook(kind, error, trace)
        if issubclass(kind, pytest.fail.Exception) and "from pytest-timeout" in str(error):
            signal.setitimer(signal.ITIMER_REAL, _AGAIN)

    if hasattr(signal, "setitimer"):
        sys.excepthook = again
    yield
    sys.excepthook = hook


class Unanswered:
    """Puts away dialogs that wait for an answer in a test that gives none.

    Looks until it is stopped; `put_away` has the classes and the titles of the dialogs.
    """

    def __init__(self, *, every: int = _EVERY, times: int = _TIMES) -> None:
        self.put_away: list[str] = []
        self._times = times
        self._seen: list[int] = []
        self._timer = QTimer(interval=every)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _look(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            self._seen.clear()
            return
        (which, *_) = shiboken6.getCppPointer(dialog)
        self._seen = [*(one for one in self._seen if one == which), which]
        if len(self._seen) >= self._times:
            self._seen.clear()
            self.put_away.append(f"{type(dialog).__name__}: {dialog.windowTitle()}")
            dialog.close()
