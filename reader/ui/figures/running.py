"""Making a table off the GUI thread: first the words, where they are needed; it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.analysis.tables import Table
from reader.corpus.corpus import Corpus
from reader.corpus.word_cuts import Progress
from reader.errors import UserError
from reader.ui.jobs import Job
from reader.ui.session import Session

#: Makes a table; the second argument is asked whether to go on.
Maker = Callable[[Corpus, Callable[[], bool]], Table]


@dataclass(frozen=True, slots=True)
class _Fault:
    """What a maker met that is no UserError: raised again where the window is."""

    error: Exception


class Runner(QObject):
    """One table at a time: a new one, or `stop`, gives up the one before."""

    progressed = Signal(int, int)
    """Code points cut into words, and all that are to be."""
    made = Signal(object)
    """Table."""
    failed = Signal(object)
    """UserError."""
    broken = Signal()
    """A fault of ours ended it; it is told elsewhere, too."""
    ended = Signal()
    """Also after a stop."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self._cutting: Job | None = None
        self.running = False

    def run(self, session: Session, maker: Maker, *, words: bool) -> None:
        """Make a table; `words`: from the words of all articles, which are cut before if they are not."""
        self.stop()
        self.running = True
        asked = self._asked
        if words:
            self._cut(session, maker, asked)
        else:
            self._make(session, maker, asked, apart=False)

    def stop(self) -> None:
        """Give up what is being made; words that were cut stay."""
        self._asked += 1
        if self._cutting is not None:
            self._cutting.cancel()
            self._cutting = None
        if self.running:
            self.running = False
            self.ended.emit()

    def _cut(self, session: Session, maker: Maker, asked: int) -> None:
        whole = False

        def heard(progress: Progress) -> None:
            nonlocal whole
            whole = progress.done >= progress.of
            if self._asked == asked:
                self.progressed.emit(progress.done, progress.of)

        def done() -> None:
            if self._asked == asked:
                self._cutting = None
                if whole:
                    self._make(session, maker, asked, apart=True)
                elif self.running:  # a fault of ours, which is raised on its own way
                    self._break()

        self._cutting = session.write_in_pieces(
            lambda corpus: corpus.words.make(),
            heard,
            done,
            failed=lambda error: self._fail(error, asked),
            owner=self,
        )

    def _make(self, session: Session, maker: Maker, asked: int, *, apart: bool) -> None:
        """`apart`: what needs no words does not wait for what does, nor does a search."""

        def work(corpus: Corpus) -> Table | _Fault:
            try:
                return maker(corpus, lambda: self._asked == asked)
            except UserError:
                raise
            except Exception as error:
                return _Fault(error)

        def then(found: Table | _Fault) -> None:
            if self._asked == asked and isinstance(found, Table):
                self.running = False
                self.made.emit(found)
                self.ended.emit()
            elif isinstance(found, _Fault):
                if self._asked == asked:
                    self._break()
                raise found.error

        session.read(
            work,
            then,
            failed=lambda error: self._fail(error, asked),
            owner=self,
            apart=apart,
        )

    def _fail(self, error: UserError, asked: int) -> None:
        if self._asked == asked:
            self.running = False
            self.failed.emit(error)
            self.ended.emit()

    def _break(self) -> None:
        self.running = False
        self.broken.emit()
        self.ended.emit()
