"""The doubts of an article as rows: context, what was chosen, what else there is, how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from reader.chinese.parallel import Form
from reader.ui import theme
from reader.ui.doubts.finding import Found

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """What stands beside what."""

    BEFORE = 0
    CHOSEN = 1
    AFTER = 2
    OTHERS = 3
    TIMES = 4


class DoubtModel(QAbstractTableModel):
    """One row for each doubt, in order of place; grows while an article is looked through."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Found] = []
        self._times: Counter[tuple[Form, str, str]] = Counter()

    def clear(self) -> None:
        """No rows."""
        self.beginResetModel()
        self.rows, self._times = [], Counter()
        self.endResetModel()

    def append(self, found: Sequence[Found]) -> None:
        """More rows at the end."""
        if not found:
            return
        self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(found) - 1)
        self.rows += found
        self._times.update(one.key for one in found)
        self.endInsertRows()
        self.dataChanged.emit(self.index(0, Column.TIMES), self.index(len(self.rows) - 1, Column.TIMES))

    def row_from(self, position: int) -> int:
        """The first row at or after a position of the body; -1 where there is none."""
        return next((at for at, one in enumerate(self.rows) if one.span.end > position), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Doubts."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Context, choice, alternatives, count."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            names = "", self.tr("Now"), "", self.tr("Other possibilities"), self.tr("Times")
            return names[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The words; what was chosen is bold."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == _Role.DisplayRole:
            return self._words(self.rows[index.row()], column)
        if role == _Role.AccessibleTextRole:
            one = self.rows[index.row()]
            return f"{one.before}{one.one.doubt.chosen}{one.after}" if column is Column.BEFORE else None
        if role == _Role.TextAlignmentRole and column in (Column.BEFORE, Column.TIMES):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.TextAlignmentRole and column is Column.CHOSEN:
            return Qt.AlignmentFlag.AlignCenter
        if role == _Role.FontRole and column is Column.CHOSEN:
            font = QFont()
            font.setBold(True)
            return font
        if role == _Role.ForegroundRole and column in (Column.BEFORE, Column.AFTER):
            return theme.current().colour("ink_muted")
        return None

    def _words(self, one: Found, column: Column) -> str:
        return {
            Column.BEFORE: one.before,
            Column.CHOSEN: one.one.doubt.chosen,
            Column.AFTER: one.after,
            Column.OTHERS: "\u2002".join(one.one.doubt.alternatives),
            Column.TIMES: str(self._times[one.key]),
        }[column]
