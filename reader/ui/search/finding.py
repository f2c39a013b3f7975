"""A search while it goes on and what it has found: lines gathered, counted, sorted; the newest search alone is told."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.analysis.concordance import KwicLine
from reader.chinese.script import Script
from reader.errors import UserError
from reader.ui.search.arranging import Arranged, Wanted
from reader.ui.search.asking import Asked, Gathered
from reader.ui.search.work import Errand, Work

#: How long a search must last before that is shown, in milliseconds.
_LONG = 400


class Finding(QObject):
    """`taken` carries each `Gathered` once it is counted in, `arranged` all lines in order."""

    taken = Signal(object)  # Gathered
    complete = Signal()
    arranged = Signal(object)  # list[KwicLine]
    failed = Signal(object)  # UserError
    slow = Signal(bool, int, int)  # whether it is sorting; how far it is, of how much (0: nobody knows)
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._gathering: Errand | None = None
        self._sorting: Errand | None = None
        self._is_slow = False
        self._wait = QTimer(self, singleShot=True, interval=_LONG)
        self._wait.timeout.connect(self._on_slow)
        self.forget()

    def forget(self) -> None:
        """Nothing is found."""
        self.lines: list[KwicLine] = []
        self.scripts: dict[int, Script] = {}
        self.articles: int | None = None
        self.hits: int | None = None

    def set_work(self, work: Work | None) -> None:
        """Search another corpus."""
        self.cancel()
        self.forget()
        self._work = work

    @property
    def is_gathering(self) -> bool:
        """Whether lines are still coming."""
        return self._gathering is not None

    @property
    def is_sorting(self) -> bool:
        """Whether lines are being cut or sorted."""
        return self._sorting is not None

    def begin(self, asked: Asked) -> bool:
        """Search for something else; whether there is a corpus for it."""
        self.cancel()
        self.forget()
        if self._work is None:
            return False
        self._wait.start()
        self._gathering = self._work.gather(asked, self._take, self._finish, self._fail)
        return True

    def arrange(self, wanted: Wanted) -> None:
        """Sort the lines, once all are there."""
        if self._gathering is not None or self._work is None:
            return
        if self._sorting is not None:
            self._sorting.cancel()
            self._end()
        if not wanted.orders and not wanted.cut:
            self.arranged.emit(self.lines)
            return
        self._wait.start()
        self._sorting = self._work.arrange(self.lines, self.scripts, wanted, self._take_arranged, self._fail)

    def cancel(self) -> None:
        """Give up what goes on; what was found so far stays."""
        for errand in (self._gathering, self._sorting):
            if errand is not None:
                errand.cancel()
        self._end()

    def _take(self, found: Gathered) -> None:
        self.lines += found.lines
        self.scripts |= found.scripts
        self.articles = found.articles if found.articles is not None else self.articles
        self.hits = found.hits if found.hits is not None else self.hits
        self.taken.emit(found)
        self._tell(found.seen, found.total)

    def _finish(self) -> None:
        self._end()
        self.complete.emit()

    def _take_arranged(self, arranged: Arranged) -> None:
        if arranged.lines is None:
            self._tell(arranged.done, arranged.total)
        else:
            self._end()
            self.lines = list(arranged.cut)  # so that another order finds them cut
            self.arranged.emit(arranged.lines)

    def _fail(self, error: UserError) -> None:
        self.cancel()  # what has failed is not complete, though its end is told, too
        self.failed.emit(error)

    def _on_slow(self) -> None:
        self._is_slow = True
        self._tell(0, 0)

    def _tell(self, done: int, total: int) -> None:
        if self._is_slow:
            self.slow.emit(self._sorting is not None, done, total)

    def _end(self) -> None:
        self._gathering = self._sorting = None
        self._wait.stop()
        self._is_slow = False
        self.ended.emit()
