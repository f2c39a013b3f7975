"""What takes longer than a key may: arranging very many, and asking the corpus; each on a thread of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.corpus.rows import Article
from reader.errors import UserError
from reader.ui.errands import Errand
from reader.ui.library.arranging import Arranger, Filter
from reader.ui.library.model import Listing, listing
from reader.ui.library.shelves import Group, Shelf, Sort
from reader.ui.session import Session

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus
    from reader.corpus.selecting import Wanted


#: From so many articles on, they are arranged on another thread.
_MANY = 10_000

_Made = tuple[list[Shelf], Group, Listing]


class Finding(QObject):
    """Keeps which articles the corpus found for what is wanted of it, and arranges them.

    `then` is called when something is to be arranged anew, `show` with what was arranged meanwhile.
    """

    def __init__(
        self,
        then: Callable[[], None],
        show: Callable[[list[Shelf], Group, Listing | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.arranger = Arranger()
        self._then, self._show = then, show
        self._asked = 0
        self._wanted: Wanted | None = None
        self._looking = self._again = self._late = False
        self._opening = True
        self.among: frozenset[int] | None = None
        self.error: UserError | None = None

    def forget(self) -> None:
        """Another corpus: nothing is wanted of it yet, and what the other one still finds is of no use."""
        self._asked += 1
        self._wanted, self.among, self.error = None, None, None
        self.arranger = Arranger()  # what is still arranged goes on with the other
        self._opening = True

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

    def arrange(
        self,
        articles: Mapping[int, Article],
        tags: Mapping[int, tuple[int, ...]],
        wanted: Filter,
        sort: Sort,
        group: Group,
        closed: frozenset[str],
        counts: Mapping[int, int],
    ) -> list[Shelf] | None:
        """The articles that pass the filter, sorted, in groups; None: that takes a while, they come with `show`.

        `closed` are the headings of the groups that are closed, of which `show` is given the rows as well;
        `counts` as `Arranger.arrange` has them.
        A corpus that has just been opened is arranged here: its first picture is waited for anyway.
        """
        opening, self._opening = self._opening, False
        arranger, among, age = self.arranger, self.among, self.arranger.age
        slow = arranger.is_slow(articles.values(), wanted)
        if not slow and (opening or len(articles) < _MANY):
            self._again = self._looking  # what is still arranged is out of date
            return arranger.arrange(articles, tags, wanted, sort, group, counts=counts, among=among)
        if self._looking:
            self._again = True
            return None
        self._looking = True
        everything = dict(articles)

        def work() -> _Made:
            if slow:
                arranger.look_up(everything.values(), wanted)
            shelves = arranger.arrange(
                everything, tags, wanted, sort, group, counts=counts, among=among, age=age
            )
            return shelves, group, listing(shelves, closed, grouped=group is not Group.NONE)

        def done(made: _Made) -> None:
            self._looking = False
            if arranger is self.arranger:
                self._take(made)
            else:
                self._again = False
                self._then()

        errand = Errand(work, done, self)
        errand.broken.connect(self._stop)
        return None

    @property
    def is_arranging(self) -> bool:
        """Whether another thread arranges, or looks up."""
        return self._looking

    def change(self) -> None:
        """Articles are no longer as they were: what is being arranged is arranged once more."""
        self._again = self._looking

    def _take(self, made: _Made) -> None:
        """Show what was arranged; what is out of date only if the last was so too, for more may come for long."""
        again, self._again = self._again, False
        self._late = again and not self._late
        if not self._late:
            self._show(*made)
        if again:
            self._then()

    def _stop(self) -> None:
        self._looking = False
