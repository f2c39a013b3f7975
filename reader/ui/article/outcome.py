"""What cleaning a file again does, as rows for people: what is lost first, then what changes, then what moves."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.corpus.outcomes import Outcome
from reader.corpus.reanchoring import How
from reader.ui.plain import plain
from reader.ui.wording import named

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What stands beside what."""

    WHAT = 0
    WORDS = 1
    WHERE = 2


class OutcomeModel(QAbstractTableModel):
    """One row for each article and annotation to which something happens. `titles` are those of stored articles."""

    def __init__(self, outcome: Outcome, titles: dict[int, str]) -> None:
        super().__init__()
        self.rows: list[tuple[str, str, str]] = []
        self._add_lost(outcome, titles)
        self._add_articles(outcome, titles)
        self._add_moved(outcome)

    def _add_lost(self, outcome: Outcome, titles: dict[int, str]) -> None:
        what = self.tr("Not found again: stays with the old article")
        self.rows += [
            (what, named(one.tag_path, _line(one.quote)), titles.get(one.article, "")) for one in outcome.lost
        ]

    def _add_articles(self, outcome: Outcome, titles: dict[int, str]) -> None:
        for what, numbers in (
            (self.tr("Old article stays beside the new one"), outcome.staying),
            (self.tr("Article comes back"), outcome.revived),
            (self.tr("Old article goes"), outcome.replaced),
            (self.tr("Details are read anew"), outcome.renewed),
        ):
            self.rows += [(what, titles.get(number, ""), "") for number in numbers]
        self.rows += [(self.tr("New article"), title, "") for title in outcome.made]
        self.rows += [(self.tr("Stays out, as you removed it"), title, "") for title in outcome.left_out]

    def _add_moved(self, outcome: Outcome) -> None:
        words = {
            How.CHANGED: self.tr("Passage reads otherwise now"),
            How.QUOTE: self.tr("Passage found by its words"),
            How.PLACE: self.tr("Passage stays in its place"),
        }
        for how, what in words.items():
            self.rows += [(what, _line(one.quote), one.title) for one in outcome.moved if one.how is how]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Articles and annotations."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """What happens, to what, where."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("What happens"), self.tr("Article or passage"), self.tr("In the article"))[
                section
            ]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words, also on hovering: they may be longer than their column."""
        if index.isValid() and role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = self.rows[index.row()][index.column()]
            return words if role == Qt.ItemDataRole.DisplayRole else plain(words)
        return None


def _line(text: str) -> str:
    """A passage in one line."""
    return " ".join(text.split())
