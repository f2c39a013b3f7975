"""The library panel: filter, sort and group above the list of articles, how many are done below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.corpus.rows import Article, Change, State
from reader.ui.library.arranging import Filter
from reader.ui.library.catching_up import CatchingUp
from reader.ui.library.finding import Finding
from reader.ui.library.head import LibraryHead
from reader.ui.library.list import FilterKeys
from reader.ui.library.listed import Listed
from reader.ui.library.model import Listing
from reader.ui.library.progress_line import ProgressLine, done_among
from reader.ui.library.shelves import Group, Shelf, Sort, moves
from reader.ui.library.tagged import Tagged
from reader.ui.session import Session
from reader.ui.settings.settings import LIBRARY_GROUP, LIBRARY_SORT, Settings

if TYPE_CHECKING:  # imported when it is first needed
    from reader.ui.library.filtering import Offers

_SOON = 250
"""Milliseconds within which changes to many articles are shown together."""
_FEW = 500
"""Changes to more articles than these are read on another thread."""


class LibraryPanel(QWidget):
    """Lists the articles of a session; `article_chosen` carries the id of the one to read."""

    article_chosen = Signal(int)
    details_wanted = Signal(int)  # those of the article with that id are to be corrected
    said = Signal(str)  # a word for the status bar
    left = Signal()  # the keys may go to the text
    progress_wanted = Signal()  # the line below the list was pressed

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._session: Session | None = None
        self._articles: dict[int, Article] = {}
        self._finished: set[int] = set()  # the ids of those that are done
        self._tagged = Tagged()
        self._kept: dict[Path, Filter] = {}
        self._finding = Finding(self._arrange, self._show, self)
        self._catching = CatchingUp(self._tagged, self._replace, self)
        # An import tells of its articles piece by piece: the list follows a few times a second.
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._follow)
        self._build()
        self.refresh()

    # -- what the window says ------------------------------------------------------------------

    def set_session(self, session: Session | None) -> None:
        """Show the articles of another corpus, or none; a corpus is filtered as it was last."""
        if self._session is not None:
            self._kept[self._session.path] = self.filter
        self._session = session
        self._listed.current = 0
        self._soon.stop()
        self._finding.forget()
        self._catching.follow(session)
        self._read()
        self.set_filter(self._kept.get(session.path, Filter()) if session is not None else Filter())

    def refresh(self) -> None:
        """Read all articles again."""
        self._read()
        self._follow()

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched; few articles are replaced where they stand."""
        if self._session is None:
            return
        if len(change.articles) > _FEW or self._catching.is_at_it:
            self._catching.take_in(change)
            return
        corpus = self._session.corpus
        self._tagged.take_in(corpus, change)
        self._replace(change, corpus.articles.some(change.articles))

    def _replace(self, change: Change, articles: Iterable[Article]) -> None:
        """Show the articles that a change touched, those that are there."""
        touched = {article.id: article for article in articles}
        few = len(change.articles) == 1 and touched.keys() <= self._articles.keys()
        for number in change.articles - touched.keys():
            self._articles.pop(number, None)
            few = False
        if not few or any(moves(self._articles[number], new) for number, new in touched.items()):
            self._finding.arranger.forget_order()
        self._articles.update(touched)
        self._finished = (self._finished - change.articles) | done_among(touched.values())
        few = few and "tag" not in change.kinds
        for article in touched.values() if few else ():
            few = self._model.replace(article)
        self._finding.change()
        self._tell_done()
        if (not few or self._finding.among is not None) and not self._soon.isActive():
            self._soon.start()

    def set_current(self, number: int) -> None:
        """Mark the article that is being read."""
        self._listed.set_current(number)

    def step(self, by: int, *, untagged: bool = False) -> None:
        """Choose the next (1) or the previous (-1) article of those shown, or the next without a tag."""
        from reader.ui.library import stepping  # noqa: PLC0415 - after the first picture

        but = self._tagged.tags if untagged else None
        found = stepping.following(self._model.articles(), self._listed.current, by, but=but)
        if found is not None:
            self.article_chosen.emit(found.id)
        else:
            self.said.emit(stepping.why_none(by, untagged=untagged))

    def near(self, number: int) -> list[int]:
        """The ids of the articles shown around one, also if it is gone by now; nearest first, those after it first."""
        from reader.ui.library import stepping  # noqa: PLC0415 - after the first picture

        return stepping.around(self._model.articles(), number)

    def focus_filter(self) -> None:
        """Put the caret into the filter line."""
        self._head.focus()

    def open_filters(self) -> None:
        """Show what else there is to filter by."""
        if self.isVisible():
            self._head.open_form()

    @property
    def filter(self) -> Filter:
        """What an article must have to be shown."""
        return self._head.wanted

    def set_filter(self, wanted: Filter) -> None:
        """Show only the articles that have what is wanted."""
        if wanted.tag is not None and wanted.tag not in self._tagged.codebook:
            wanted = replace(wanted, tag=None)
        below = frozenset[int]() if wanted.tag is None else self._tagged.below(wanted.tag)
        wanted = replace(wanted, below=below)
        self._head.show_filter(wanted, self._tagged.paths())
        self._finding.ask(self._session, wanted.wanted)
        self._arrange()

    @property
    def place(self) -> tuple[Filter, list[int]]:
        """What is filtered by, and the ids of the articles that are marked, for `restore`."""
        return self.filter, self._view.marked()

    def restore(self, place: tuple[Filter, list[int]]) -> None:
        """Filter by the same and mark the same, in another window on the same corpus."""
        wanted, marked = place
        if len(marked) > 1:  # one alone is what is read
            self._view.mark(marked)  # first, while all are shown: what is marked stays so
        self.set_filter(wanted)

    @property
    def is_arranging(self) -> bool:
        """Whether what is shown is being arranged anew, or a change to very many articles is being read."""
        return self._finding.is_arranging or self._catching.is_at_it or self._soon.isActive()

    # -- several at once -----------------------------------------------------------------------

    def marked(self) -> list[int]:
        """The ids of the articles that a command is for while the list has the keys: those marked.

        None where that is only the one that is read, as everywhere else.
        """
        numbers = self._view.marked() if self._view.hasFocus() else []
        return numbers if numbers != [self._listed.current] else []

    def set_state(self, numbers: Iterable[int], state: State) -> None:
        """Say of articles how far one is with them, as one step."""
        from reader.corpus.shelving import set_states  # noqa: PLC0415 - after the first picture

        wanted = list(numbers)
        if self._session is not None and wanted:
            self._session.write(lambda corpus: set_states(corpus, wanted, state), owner=self)

    def remove(self, numbers: Iterable[int]) -> None:
        """Take articles out of the corpus, as one step, and say so: what was done to them goes with them."""
        wanted = list(numbers)
        if self._session is None or not wanted:
            return
        title = article.title if (article := self._articles.get(wanted[0])) is not None else ""
        told = (
            self.tr("Removed: {0}. Undo brings it back.").format(title)
            if len(wanted) == 1
            else self.tr("%n article(s) removed. Undo brings them back.", "", len(wanted))
        )
        had_keys = self._view.hasFocus()

        def then(_: object) -> None:
            if had_keys:  # the next article was opened, and the text would get a second Del
                self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            self.said.emit(told)

        self._session.write(lambda corpus: corpus.articles.remove(wanted), then, owner=self)

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Library"))
        self._head = LibraryHead(self._settings, self._offers)
        self._head.filter_changed.connect(self.set_filter)
        self._head.order_changed.connect(self._on_order)
        self._text, self._count = self._head.text, self._head.count
        self._sort, self._group = self._head.sort, self._head.group
        self._listed = Listed()
        self._listed.article_chosen.connect(self.article_chosen)
        self._listed.details_wanted.connect(self.details_wanted)
        self._model, self._view = self._listed.model, self._listed.view
        self._view.left.connect(self.left)
        self._filter_keys = FilterKeys(self._text, self._view)
        self._view.remove_pressed.connect(lambda: self.remove(self._view.marked()))
        self._view.customContextMenuRequested.connect(self._offer)
        self._done = ProgressLine()
        self._done.clicked.connect(self.progress_wanted)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        whole.addLayout(self._listed, 1)
        whole.addWidget(self._done)

    def _offers(self) -> Offers:
        from reader.ui.library.offers import offers_of  # noqa: PLC0415 - after the first picture

        return offers_of(self._session, self._articles.values(), self.filter.tag, self._tagged.in_use())

    # -- showing -------------------------------------------------------------------------------

    def _read(self) -> None:
        self._finding.arranger.forget_order()
        corpus = self._session.corpus if self._session is not None else None
        self._articles = (
            {article.id: article for article in corpus.articles.all()} if corpus is not None else {}
        )
        self._finished = done_among(self._articles.values())
        self._tagged.read(corpus)
        self._tell_done()

    def _follow(self) -> None:
        """Show what changed; also what the corpus finds may be others now."""
        if self.filter.tag is not None:
            self.set_filter(self.filter)
        self._finding.ask(self._session, self.filter.wanted, again=True)
        self._arrange()

    def _arrange(self) -> None:
        sort, group = Sort(self._sort.currentData()), Group(self._group.currentData())
        session = self._session if sort is Sort.TAGS else None
        counts = self._tagged.counts(session.corpus) if session is not None else {}
        shelves = self._finding.arrange(
            self._articles, self._tagged.tags, self.filter, sort, group, self._model.closed, counts
        )
        if shelves is not None:
            self._show(shelves, group)

    def _on_order(self) -> None:
        self._settings.set(LIBRARY_SORT, str(self._sort.currentData()))
        self._settings.set(LIBRARY_GROUP, str(self._group.currentData()))
        self._arrange()

    def _show(self, shelves: list[Shelf], group: Group, listed: Listing | None = None) -> None:
        shown = self._listed.show_shelves(shelves, group, self._tagged.colours_of, listed, self._why_empty)
        self._head.tell_count(shown, len(self._articles))

    def _why_empty(self) -> str:
        from reader.ui.library.stepping import why_empty  # noqa: PLC0415 - after the first picture

        count = len(self._articles) if self._session is not None else None
        return why_empty(count, self._finding.error)

    def _tell_done(self) -> None:
        self._done.tell(len(self._finished), len(self._articles))

    def _offer(self, place: QPoint) -> None:
        """The menu of the articles that are marked."""
        from reader.ui.library.menu import ArticleMenu  # noqa: PLC0415 - after the first picture

        numbers = self._view.marked()
        if numbers:
            menu = ArticleMenu(self, numbers)
            if len(numbers) == 1:
                # Another one than the one that is read was marked for the length of the menu.
                menu.aboutToHide.connect(self._listed.mark_current_again)
            menu.popup(self._view.viewport().mapToGlobal(place))
