"""A table of figures as Qt sees it: sorted by any column, numbers as numbers; and only the rows with a text in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.analysis.tables import Cell, Method, Table
from reader.chinese.folding import fold
from reader.ui.figures.headings import heading, meaning, told

Index = QModelIndex | QPersistentModelIndex
#: The value of a cell for sorting; the whole row as a dictionary.
SORT_ROLE, ROW_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

NOTHING = Table("", (), [], Method(""))
_PARTS_CELLS, _PARTS_ROWS = "\x1f", "\x1e"


class FiguresModel(QAbstractTableModel):
    """Shows one table at a time. It sorts and sifts by itself: asked cell by cell, a long list takes ten seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.table = NOTHING
        self._order: list[int] = []
        self._shown: list[int] = []
        self._wanted = ""
        self._folded: list[str] | None = None

    def set_table(self, table: Table) -> None:
        """Show another table, in its own order."""
        self.beginResetModel()
        self.table = table
        self._order = list(range(len(table.rows)))
        self._folded = None
        self._sift()
        self.endResetModel()

    def set_wanted(self, text: str) -> None:
        """Only rows with this text in one of their words, in either script."""
        self.beginResetModel()
        self._wanted = fold(text.strip())
        self._sift()
        self.endResetModel()

    def rows(self) -> Sequence[tuple[Cell, ...]]:
        """The rows that are shown, in the order in which they are."""
        return [self.table.rows[place] for place in self._shown]

    # -- what Qt asks ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

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
        if role == Qt.ItemDataRole.TextAlignmentRole and self.table.rows:
            return self._side(self.table.rows[0][section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.table.rows[self._shown[index.row()]], self.table.columns[index.column()]
        value = row[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return told(column, value)
        if role == SORT_ROLE:
            return value
        if role == ROW_ROLE:
            return dict(zip(self.table.columns, row, strict=True))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._side(value)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column (-1: as the table has it), what has no value last in both directions."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        places = [self._shown[index.row()] for index in held]
        rows = self.table.rows
        self._order = list(range(len(rows)))
        if 0 <= column < len(self.table.columns):
            known = [place for place in self._order if rows[place][column] is not None]
            known.sort(key=_key(rows, column), reverse=order is Qt.SortOrder.DescendingOrder)
            self._order = [*known, *(place for place in self._order if rows[place][column] is None)]
        self._sift()
        now = {place: row for row, place in enumerate(self._shown)} if held else {}
        self.changePersistentIndexList(
            held, [self.index(now[place], index.column()) for place, index in zip(places, held, strict=True)]
        )
        self.layoutChanged.emit()

    # -- within ----------------------------------------------------------------------------------------

    @staticmethod
    def _side(value: Cell) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if isinstance(value, str) else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _sift(self) -> None:
        if not self._wanted:
            self._shown = self._order
            return
        if self._folded is None:  # all at once: folding keeps the length and every sign that is no character
            self._folded = fold(_PARTS_ROWS.join(map(_texts, self.table.rows))).split(_PARTS_ROWS)
        self._shown = [place for place in self._order if self._wanted in self._folded[place]]


def _texts(row: tuple[Cell, ...]) -> str:
    cells = (cell for cell in row if isinstance(cell, str))
    return _PARTS_CELLS.join(cells).replace(_PARTS_ROWS, " ")


def _key(rows: Sequence[tuple[Cell, ...]], column: int) -> Callable[[int], Any]:
    if any(isinstance(row[column], str) for row in rows):
        return lambda place: fold(str(rows[place][column]))
    return lambda place: rows[place][column]
