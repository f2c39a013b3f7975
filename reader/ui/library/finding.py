"""What takes longer than a key may: looking up readings, and asking the corpus; each on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.corpus.rows import Article
from reader.errors import UserError
from reader.ui.jobs import Errand
from reader.ui.library.arranging import Arranger, Filter
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus
    from reader.corpus.selecting import Wanted


class Finding(QObject):
    """Keeps which articles the corpus found for what is wanted of it; `then` is called when that is another set."""

    def __init__(self, arranger: Arranger, then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._arranger = arranger
        self._then = then
        self._asked = 0
        self._wanted: Wanted | None = None
        self._looking = False
        self.among: frozenset[int] | None = None
        self.error: UserError | None = None

    def forget(self) -> None:
        """Another corpus: nothing is wanted of it yet, and what the other one still finds is of no use."""
        self._asked += 1
        self._wanted, self.among, self.error = None, None, None

    def ask(self, session: Session | None, wanted: Wanted | None, *, again: bool = False) -> None:
        """See to it that `among` is what the corpus finds; `again`: also where the same was asked before."""
        if wanted == self._wanted and not (again and wanted):
            return
        self._asked += 1
        self._wanted = wanted
        if session is None or not wanted:
            self.among, self.error = None, None
            return
        number = self._asked

        def found(numbers: frozenset[int], error: UserError | None = None) -> None:
            if number == self._asked:
                self.among, self.error = numbers, error
                self._then()

        def work(corpus: Corpus) -> frozenset[int]:
            from reader.corpus.selecting import select  # noqa: PLC0415 - the first picture is not filtered

            return select(corpus, wanted, lambda: number == self._asked)

        session.read(
            work,
            found,
            failed=lambda error: found(frozenset(), error),
            owner=self,
        )

    def look_up(self, articles: Mapping[int, Article], wanted: Filter) -> bool:
        """Whether what the filter needs is being looked up; `then` is called when it is there."""
        if not self._arranger.is_slow(articles.values(), wanted):
            return False
        if self._looking:
            return True
        everything = list(articles.values())
        self._looking = True

        def done(_: object) -> None:
            self._looking = False
            self._then()

        Errand(lambda: self._arranger.look_up(everything, wanted), done, self)
        return True
