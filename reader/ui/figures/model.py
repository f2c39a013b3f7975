"""A table of figures as Qt sees it: sorted by any column, numbers as numbers."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from reader.analysis.tables import Method, Table
from reader.chinese.folding import fold
from reader.ui.figures.headings import heading, meaning, told

Index = QModelIndex | QPersistentModelIndex
#: The value of a cell for sorting; the whole row as a dictionary.
SORT_ROLE, ROW_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

NOTHING = Table("", (), [], Method(""))


class FiguresModel(QAbstractTableModel):
    """Shows one table at a time."""

    def __init__(self) -> None:
        super().__init__()
        self.table = NOTHING

    def set_table(self, table: Table) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.table.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        column = self.table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return meaning(column)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.table.rows[index.row()], self.table.columns[index.column()]
        value = row[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return told(column, value)
        if role == SORT_ROLE:
            return value
        if role == ROW_ROLE:
            return dict(zip(self.table.columns, row, strict=True))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if isinstance(value, str) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class SortedFigures(QSortFilterProxyModel):
    """Rows by a column, what has no value last; and only those with a text in them, in either script."""

    def __init__(self, model: FiguresModel) -> None:
        super().__init__(model)
        self._model = model
        self._wanted = ""
        self.setSourceModel(model)

    def set_wanted(self, text: str) -> None:
        """Only rows with this text in one of their words."""
        self.beginFilterChange()
        self._wanted = fold(text.strip())
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        del parent
        if not self._wanted:
            return True
        cells = self._model.table.rows[row]
        return any(self._wanted in fold(cell) for cell in cells if isinstance(cell, str))

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(SORT_ROLE), right.data(SORT_ROLE)
        if one is None or other is None:
            # Last in both directions.
            down = self.sortOrder() is Qt.SortOrder.DescendingOrder
            return (one is None) is down and one is not other
        return bool(one < other)
