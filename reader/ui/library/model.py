"""The articles as Qt sees them: a list, or groups with articles below them."""

from __future__ import annotations

from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from reader.corpus.rows import Article
from reader.ui.library.arranging import Shelf

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What the delegate asks for beside the display text."""

    ARTICLE = Qt.ItemDataRole.UserRole + 1
    COUNT = Qt.ItemDataRole.UserRole + 2
    COLOURS = Qt.ItemDataRole.UserRole + 3


class LibraryModel(QAbstractItemModel):
    """Shelves and their articles. With one shelf without a heading, the articles stand at the top."""

    def __init__(self) -> None:
        super().__init__()
        self._shelves: list[Shelf] = []
        self._colours: dict[int, tuple[str, ...]] = {}
        self.unknown_heading = ""

    @property
    def flat(self) -> bool:
        """Whether articles stand at the top, without groups."""
        return not self._shelves or (len(self._shelves) == 1 and not self._grouped)

    _grouped = False

    def set_shelves(
        self, shelves: list[Shelf], colours: dict[int, tuple[str, ...]], *, grouped: bool
    ) -> None:
        """Show these; `colours` are those of the tags that each article carries."""
        self.beginResetModel()
        self._shelves, self._colours, self._grouped = shelves, colours, grouped
        self.endResetModel()

    def articles(self) -> list[Article]:
        """All articles that are shown, in order."""
        return [article for shelf in self._shelves for article in shelf.articles]

    def index_of(self, number: int) -> QModelIndex:
        """Where an article stands; an invalid index when it is not shown."""
        for row, shelf in enumerate(self._shelves):
            for place, article in enumerate(shelf.articles):
                if article.id == number:
                    return self.index(place, 0, QModelIndex() if self.flat else self.index(row, 0))
        return QModelIndex()

    def replace(self, article: Article, colours: tuple[str, ...]) -> bool:
        """Take in new details of an article that stays where it is; False when it is not shown."""
        index = self.index_of(article.id)
        if not index.isValid():
            return False
        number = 0 if self.flat else index.parent().row()
        shelf = self._shelves[number]
        before = shelf.articles[index.row()], self._colours.get(article.id, ())
        changed = (*shelf.articles[: index.row()], article, *shelf.articles[index.row() + 1 :])
        self._shelves[number] = Shelf(shelf.heading, changed)
        self._colours[article.id] = colours
        # How many annotations there are is not shown: mostly nothing is to be painted.
        if before != (replace(article, annotations=before[0].annotations), colours):
            self.dataChanged.emit(index, index)
        return True

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Articles carry the number of their shelf plus one, shelves 0."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        if parent.isValid():
            return self.createIndex(row, column, parent.row() + 1)
        return self.createIndex(row, column, 1 if self.flat else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """The shelf of an article."""
        if not index.isValid() or self.flat or index.internalId() == 0:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Articles of a shelf, or what stands at the top."""
        if not parent.isValid():
            if self.flat:
                return len(self._shelves[0].articles) if self._shelves else 0
            return len(self._shelves)
        if self.flat or parent.internalId() != 0:
            return 0
        return len(self._shelves[parent.row()].articles)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One: the delegate draws title and details."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title of an article or heading of a shelf, and what `Role` names."""
        if not index.isValid():
            return None
        if not self.flat and index.internalId() == 0:
            shelf = self._shelves[index.row()]
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return shelf.heading or self.unknown_heading
            return len(shelf.articles) if role == Role.COUNT else None
        article = self._shelves[int(index.internalId()) - 1].articles[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return article.title
        if role == Role.ARTICLE:
            return article
        if role == Role.COLOURS:
            return self._colours.get(article.id, ())
        return None
