"""How far work on another thread is: noted there in a plain object, told here by a timer.

That thread touches nothing of Qt: a signal that it emits can meet an object that is just going, and PySide is not made
for somebody disconnecting it meanwhile.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_EVERY = 50
"""Milliseconds between two looks."""


class Far(deque[tuple[int, int]]):
    """What was noted and not yet told: how much is done, of how much. Appending is safe on any thread."""

    def note(self, done: int, of: int) -> None:
        """Note it, on whichever thread."""
        self.append((done, of))


class FarTold(QObject):
    """Tells what is noted as long as `is_going`; `begin` gives what the other thread is to note it in."""

    def __init__(
        self, parent: QObject, told: Callable[[int, int], None], is_going: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._told, self._is_going = told, is_going
        self._far = Far()
        self.timer = QTimer(self, interval=_EVERY)
        self.timer.timeout.connect(self._look)

    def begin(self) -> Far:
        """For a new piece of work; what is noted of the one before is told no more."""
        self._far = Far()
        self.timer.start()
        return self._far

    def _look(self) -> None:
        going = self._is_going()
        while self._far:
            self._told(*self._far.popleft())
        if not going:
            self.timer.stop()
