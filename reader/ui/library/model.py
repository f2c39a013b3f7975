"""The articles as Qt sees them: one list, in which a heading stands above the articles of its group."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from reader.corpus.rows import Article
from reader.ui.library.shelves import Shelf
from reader.ui.plain import plain

Index = QModelIndex | QPersistentModelIndex

_TIP_LINE = 40
"""Characters on a line of a tool tip: Qt breaks no lines of plain text."""


class Role(IntEnum):
    """What the delegate asks for beside the display text."""

    ARTICLE = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    COLOURS = Qt.ItemDataRole.UserRole + 3
    OPEN = Qt.ItemDataRole.UserRole + 4


class Listing(NamedTuple):
    """What stands at each row, where each article stands, what Qt holds; `closed`: the headings of closed shelves."""

    rows: list[Article | Shelf]
    places: dict[int, int]
    titles: list[str]
    closed: frozenset[str]


def listing(shelves: list[Shelf], closed: frozenset[str], *, grouped: bool) -> Listing:
    """The rows of shelves; of very many, a thread makes them beforehand."""
    rows: list[Article | Shelf] = []
    for shelf in shelves:
        if grouped:
            rows.append(shelf)
        if not grouped or shelf.heading not in closed:
            rows.extend(shelf.articles)
    places = {row.id: at for at, row in enumerate(rows) if isinstance(row, Article)}
    titles = [row.title if isinstance(row, Article) else row.heading for row in rows]
    return Listing(rows, places, titles, closed)


class LibraryModel(QStringListModel):
    """Shelves and their articles; a shelf can be closed, so that only its heading is left.

    A list of Qt's own, which holds the titles and whose rows Qt counts and finds without asking Python: of 20,000
    rows that it lays out, it asks here only for those that it shows.
    """

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Article | Shelf] = []
        self._places: dict[int, int] = {}
        self._shelves: list[Shelf] = []
        self._colours: Callable[[int], tuple[str, ...]] = lambda _: ()
        self._painted: dict[int, tuple[str, ...]] = {}
        self._grouped = False
        self._closed: set[str] = set()
        self.unknown_heading = ""

    def set_shelves(
        self,
        shelves: list[Shelf],
        colours: Callable[[int], tuple[str, ...]],
        *,
        grouped: bool,
        listed: Listing | None = None,
    ) -> None:
        """Show these; `colours` gives those of the tags that an article carries: it is asked of those that are seen.

        `listed` are their rows, if they were made beforehand.
        """
        self._shelves, self._colours, self._grouped = shelves, colours, grouped
        self._painted = {}
        self._fill(listed if listed is not None and listed.closed == self.closed else None)

    @property
    def closed(self) -> frozenset[str]:
        """The headings of the shelves that are closed."""
        return frozenset(self._closed)

    def toggle(self, index: Index) -> None:
        """Close the shelf of a heading, or open it again."""
        shelf = self._rows[index.row()]
        if isinstance(shelf, Shelf):
            self._closed ^= {shelf.heading}
            self._fill()

    def open_shelf_of(self, number: int) -> None:
        """An article that is on a closed shelf is to be seen."""
        for shelf in self._shelves if self._closed and number not in self._places else ():
            if any(article.id == number for article in shelf.articles) and shelf.heading in self._closed:
                self._closed.discard(shelf.heading)
                self._fill()
                return

    def articles(self) -> list[Article]:
        """All articles that are shown, in order, those on closed shelves among them."""
        return [article for shelf in self._shelves for article in shelf.articles]

    def ids(self, rows: Iterable[int]) -> list[int]:
        """The ids of the articles at these rows; headings are left out."""
        found = (self._rows[row] for row in rows)
        return [one.id for one in found if isinstance(one, Article)]

    def index_of(self, number: int) -> QModelIndex:
        """Where an article stands; an invalid index when it is not shown."""
        place = self._places.get(number)
        return QModelIndex() if place is None else self.index(place, 0)

    def replace(self, article: Article) -> bool:
        """Take in new details of an article that stays where it is; False when it is not shown."""
        index = self.index_of(article.id)
        if not index.isValid():
            return False
        old = self._rows[index.row()]
        assert isinstance(old, Article)
        before = old, self._painted.pop(article.id, None)
        self._rows[index.row()] = article
        self._shelves = [_with(shelf, old, article) for shelf in self._shelves]
        # How many annotations there are is not shown: mostly nothing is to be painted.
        if before != (replace(article, annotations=old.annotations), self._colours_of(article.id)):
            self.dataChanged.emit(index, index)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are stood on, to close them, but never among what is selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        selectable = isinstance(self._rows[index.row()], Article)
        return flags | Qt.ItemFlag.ItemIsSelectable if selectable else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title of an article or heading of a shelf, and what `Role` names."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        named = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(row, Shelf):
            if named:
                return row.heading or self.unknown_heading
            if role == Qt.ItemDataRole.ToolTipRole:
                return plain(row.heading)
            if role == Role.OPEN:
                return row.heading not in self._closed
            return len(row.articles) if role == Role.COUNT else None
        if named:
            return row.title
        if role == Role.ARTICLE:
            return row
        if role == Role.COLOURS:
            return self._colours_of(row.id)
        return plain(_tip(row)) if role == Qt.ItemDataRole.ToolTipRole else None

    def _colours_of(self, number: int) -> tuple[str, ...]:
        if number not in self._painted:
            self._painted[number] = self._colours(number)
        return self._painted[number]

    def _fill(self, listed: Listing | None = None) -> None:
        listed = listed or listing(self._shelves, self.closed, grouped=self._grouped)
        self._rows, self._places = listed.rows, listed.places
        self.setStringList(listed.titles)


def _tip(article: Article) -> str:
    """The whole title, of which the list shows what there is room for, and what is known of the article."""
    title = article.title
    lines = [title[start : start + _TIP_LINE] for start in range(0, len(title), _TIP_LINE)]
    details = (article.date, article.source, article.section, article.author, article.file)
    return "\n".join([*lines, " · ".join(filter(None, details))])


def _with(shelf: Shelf, old: Article, new: Article) -> Shelf:
    """The shelf with an article in the place of another, if that is on it."""
    if not any(article is old for article in shelf.articles):
        return shelf
    return Shelf(shelf.heading, tuple(new if article is old else article for article in shelf.articles))
