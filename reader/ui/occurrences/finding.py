"""Looks for terms off the GUI thread, the last question alone; a bar shows it where that takes long."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.occurrences import Found, Occurrences, Request
from reader.errors import UserError
from reader.ui.importing.progress import ProgressBar
from reader.ui.jobs import Job
from reader.ui.session import Session
from reader.ui.wording import sentence

#: Milliseconds that it must last before the bar is shown.
_LONG = 500


class Finding(QObject):
    """`found` has what came up, piece by piece; `failed` a sentence; `ended`, also after that, that it is over."""

    found = Signal(object)  # Found
    failed = Signal(str)
    ended = Signal()

    def __init__(self, bar: ProgressBar, parent: QObject | None = None) -> None:
        """The bar may be another's while nothing is looked for."""
        super().__init__(parent)
        self._bar = bar
        self._job: Job | None = None
        self._round = 0
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        self._long.timeout.connect(lambda: self._bar.begin(self.tr("Looking…")))

    @property
    def running(self) -> bool:
        """Whether something is looked for."""
        return self._job is not None

    def begin(self, session: Session, request: Request) -> None:
        """Look for what is asked for; what was being looked for is not wanted any more."""
        self.cancel()
        turn = self._round
        self._long.start()
        self._job = session.read_in_pieces(
            lambda corpus: Occurrences(corpus).find(request),
            lambda found: self._take(turn, found),
            lambda: self._finish(turn),
            failed=lambda error: self._fail(turn, error),
            owner=self,
        )

    def stop(self) -> None:
        """End it with what was found so far."""
        if self._job is not None:
            self._job.cancel()

    def cancel(self) -> None:
        """End what is not wanted any more; nothing of it is told."""
        self.stop()
        self._round += 1
        self._end()

    def _take(self, turn: int, found: Found) -> None:
        if turn == self._round and self._job is not None and not self._job.cancelled:
            self.found.emit(found)
            if self._bar.isVisible():
                self._bar.advance(found.seen, found.total, self.tr("Looking…"))

    def _fail(self, turn: int, error: UserError) -> None:
        if turn == self._round:
            self.failed.emit(sentence(error))

    def _finish(self, turn: int) -> None:
        if turn == self._round:
            self._end()
            self.ended.emit()

    def _end(self) -> None:
        self._long.stop()
        if self._job is not None:
            self._job = None
            self._bar.hide()
