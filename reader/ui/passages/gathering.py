"""Gathers passages off the GUI thread, the last question alone; a bar shows it where that takes long."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.corpus import Corpus
from reader.corpus.retrieval import Found, Order, Question, retrieve
from reader.corpus.selecting import annotators
from reader.errors import UserError
from reader.ui.importing.progress import ProgressBar
from reader.ui.jobs import Job
from reader.ui.passages.model import Listed
from reader.ui.session import Session
from reader.ui.wording import sentence

#: Milliseconds that it must last before the bar is shown.
_LONG = 500


class Gathering(QObject):
    """`gathered` has the passages, in order; `annotators_told` who there is, before that; `failed` a sentence."""

    gathered = Signal(object)  # Listed
    annotators_told = Signal(list)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bar = ProgressBar()
        self.bar.stop_wanted.connect(self.cancel)
        self._job: Job | None = None
        self._round = 0
        self._long = QTimer(self, singleShot=True, interval=_LONG)
        self._long.timeout.connect(lambda: self.bar.begin(self.tr("Looking…")))

    def begin(self, session: Session, question: Question, order: Order) -> None:
        """Gather what is asked for; what was being gathered is not wanted any more."""
        self.cancel()
        turn = self._round
        self._long.start()

        def work(corpus: Corpus) -> Iterator[list[str] | Found | Listed]:
            yield annotators(corpus.db)
            for found in retrieve(corpus, question, order):
                yield Listed.of(found.passages) if found.passages is not None else found

        def failed(error: UserError) -> None:
            if turn == self._round:
                self.failed.emit(sentence(error))

        def done() -> None:
            if turn == self._round:
                self._end()

        self._job = session.read_in_pieces(
            work, lambda found: self._take(turn, found), done, failed=failed, owner=self
        )

    def cancel(self) -> None:
        """End what is not wanted any more."""
        if self._job is not None:
            self._job.cancel()
        self._round += 1
        self._end()

    def _take(self, turn: int, found: Found | Listed | list[str]) -> None:
        if turn != self._round:
            return
        if isinstance(found, list):
            self.annotators_told.emit(found)
        elif isinstance(found, Listed):
            self.gathered.emit(found)
        elif self.bar.isVisible():
            self.bar.advance(found.seen, found.total, self.tr("Looking…"))

    def _end(self) -> None:
        self._job = None
        self._long.stop()
        self.bar.hide()
