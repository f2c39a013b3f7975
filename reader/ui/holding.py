"""What a person did while the file could not be written: it waits in its order, and is done when that is over."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.messages import Message

Work = Callable[[Corpus], Change | tuple[Any, Change | None] | None]

#: What passes: another program writes, the disk is full, the drive is away. What is done then is kept.
PASSING: frozenset[Message] = frozenset(
    {
        messages.CORPUS_BUSY,
        messages.CORPUS_GONE,
        messages.CORPUS_LINKED,
        messages.CORPUS_MISSING,
        messages.CORPUS_READ_ONLY,
        messages.CORPUS_REPLACED,
        messages.CORPUS_UNREADABLE,
        messages.DISK_FULL,
        messages.FOLDER_MISSING,
        messages.FOLDER_NOT_WRITABLE,
        messages.WRITE_FAILED,
    }
)

#: Milliseconds until what waits is tried again: first, and at most.
_FIRST, _MOST = 500, 4000


@dataclass(frozen=True, slots=True)
class Act:
    """A write that was asked for: what it does, who is told, and for whose sake."""

    work: Work
    then: Callable[[Any], None]
    owner: QObject | None


class Holding(QObject):
    """Keeps the acts that could not be written, and asks for another try now and then while there are any.

    `closed` is read by the thread that writes: while it is set, no later act may overtake those that wait.
    """

    changed = Signal()
    try_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.closed = threading.Event()
        self.error: UserError | None = None
        self._acts: list[Act] = []
        self._trying: list[Act] = []
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.try_wanted)
        self._pause = _FIRST

    def __len__(self) -> int:
        return len(self._acts)

    def keep(self, act: Act, error: UserError | None) -> None:
        """Keep an act; `error` says why, or it is None where the act only waits behind another."""
        self._acts.append(act)
        self._tried(act)
        if error is not None:
            self.error = error
            self._again.start(self._pause)
            if error.message is not messages.CORPUS_BUSY:  # that one waits for the other program anyway
                self._pause = min(_MOST, 2 * self._pause)
        self.changed.emit()

    def release(self) -> list[Act]:
        """Those that wait, in order, for another try."""
        acts, self._acts = self._acts, []
        self._trying = list(acts)
        self._again.stop()
        self.closed.clear()
        return acts

    def settle(self, act: Act) -> None:
        """An act is done: if none waits any more, all is well again."""
        self._tried(act)
        if self.error is not None and not self._acts and not self._trying:
            self.error = None
            self._pause = _FIRST
            self.changed.emit()

    def _tried(self, act: Act) -> None:
        self._trying = [other for other in self._trying if other is not act]

    def drop(self) -> UserError | None:
        """Give up those that wait; why they waited."""
        error = self.error
        self.release()
        self._trying = []
        self.error = None
        self._pause = _FIRST
        self.changed.emit()
        return error
