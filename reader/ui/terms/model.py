"""The user's own terms as rows."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt

from reader.chinese import pinyin
from reader.corpus.terms import Term
from reader.ui import theme

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """What stands beside what."""

    TERM = 0
    ANNOTATOR = 1
    ADDED = 2


class TermModel(QAbstractTableModel):
    """One row for each term that the filter lets pass, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.terms: Sequence[Term] = ()
        self.rows: list[Term] = []
        self._query = ""

    def set_terms(self, terms: Sequence[Term]) -> None:
        """Other terms, in the order in which they were added."""
        self.terms = terms
        self.set_query(self._query)

    def set_query(self, query: str) -> None:
        """Let pass what a text means, in either script, by pinyin or initials; an empty one lets all pass."""
        self.beginResetModel()
        self._query = query.strip()
        wanted = self._query
        self.rows = [
            term for term in reversed(self.terms) if not wanted or pinyin.matches(wanted, term.simplified)
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Terms."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Term, who added it, when."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return (self.tr("Term"), self.tr("Annotator"), self.tr("Added"))[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The words; hovering shows the form in the other script where it is another."""
        if not index.isValid():
            return None
        term, column = self.rows[index.row()], Column(index.column())
        if role == _Role.DisplayRole:
            return (term.text, term.annotator, _day(term.created_at))[column]
        if role == _Role.ToolTipRole and column is Column.TERM and term.simplified != term.text:
            return term.simplified
        if role == _Role.ForegroundRole and column is not Column.TERM:
            return theme.current().colour("ink_muted")
        return None


def _day(time: str) -> str:
    """The day of a time in UTC, as the person writes it."""
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime().date(), QLocale.FormatType.ShortFormat)
