"""A table of figures as Qt sees it: sorted by any column, numbers as numbers; and only the rows with a text in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from reader.analysis.tables import Cell, Method, Table
from reader.chinese.folding import fold
from reader.ui.errands import Errand
from reader.ui.figures.headings import heading, meaning, told
from reader.ui.figures.ordering import Ordering

Index = QModelIndex | QPersistentModelIndex
#: The value of a cell for sorting; the whole row as a dictionary.
SORT_ROLE, ROW_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1

NOTHING = Table("", (), [], Method(""))
#: From so many rows on, they are arranged on another thread.
_MANY = 5000
#: Milliseconds in which a new table and its chart are painted; and in which the old one may be in memory still.
_WHILE_SHOWN, _WHILE_LOOKED_AT = 100, 1000


class FiguresModel(QAbstractTableModel):
    """Shows one table at a time. It sorts and sifts by itself: asked cell by cell, a long list takes ten seconds.

    The rows of a long table come in their new order a moment later: they are arranged on another thread.
    """

    def __init__(self) -> None:
        super().__init__()
        self.table = NOTHING
        self._ordering = Ordering(())
        self._shown: list[int] = []
        self._column, self._down, self._wanted = -1, False, ""
        self._sifted = ""
        """What the rows that are shown were sifted for."""
        self._busy = self._again = False
        self._asked = 0
        self._fresh = False
        """Whether nothing was asked of the table yet: then it and its chart are still to be painted."""
        self._old: list[Ordering] = []
        self._starting = QTimer(self, singleShot=True)
        self._starting.timeout.connect(self._start)
        self._clearing = QTimer(self, singleShot=True, interval=_WHILE_LOOKED_AT)
        self._clearing.timeout.connect(self._clear)

    def set_table(self, table: Table) -> None:
        """Show another table, in its own order."""
        if len(self.table.rows) >= _MANY:
            self._old.append(self._ordering)
            self._clearing.start()
        self.beginResetModel()
        self.table = table
        self._ordering = Ordering(table.rows)
        self._column, self._down, self._sifted = -1, False, ""
        self._shown = self._ordering.places(-1, "", down=False)
        self.endResetModel()
        self._asked += 1  # what is still arranged is of the last table
        self._again, self._fresh = False, True
        if self._wanted:
            self._arrange()

    def set_wanted(self, text: str) -> None:
        """Only rows with this text in one of their words, in either script."""
        self._wanted = fold(text.strip())
        self._arrange()

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
        column = column if 0 <= column < len(self.table.columns) else -1
        down = column >= 0 and order is Qt.SortOrder.DescendingOrder
        if (column, down) != (self._column, self._down):
            self._column, self._down = column, down
            self._arrange()

    # -- within ----------------------------------------------------------------------------------------

    @staticmethod
    def _side(value: Cell) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if isinstance(value, str) else Qt.AlignmentFlag.AlignRight
        return side | Qt.AlignmentFlag.AlignVCenter

    def _arrange(self) -> None:
        """Show the rows that are wanted in the order that is wanted, now or when another thread has found them."""
        self._asked += 1
        self._again = self._busy
        if len(self.table.rows) < _MANY or (self._column < 0 and not self._wanted):
            self._again = False
            self._starting.stop()
            self._show(self._ordering.places(self._column, self._wanted, down=self._down), self._wanted)
        elif not self._busy:
            self._starting.start(_WHILE_SHOWN if self._fresh else 0)

    def _start(self) -> None:
        ordering, column, down, wanted = self._ordering, self._column, self._down, self._wanted
        self._busy, self._fresh, asked = True, False, self._asked

        def done(places: list[int]) -> None:
            self._busy = False
            if self._again:
                self._arrange()
            elif asked == self._asked:
                self._show(places, wanted)

        errand = Errand(lambda: ordering.places(column, wanted, down=down), done, self)
        errand.broken.connect(self._give_up)

    def _clear(self) -> None:
        """Let go the tables before, on another thread; where one is at work with such a one, later."""
        if self._busy:
            self._clearing.start()
            return
        while self._old:
            Errand(self._old.pop().let_go, lambda _: None, self)

    def _give_up(self) -> None:
        self._busy = False

    def _show(self, places: list[int], wanted: str) -> None:
        """Show the rows at these places; where they are the same ones as before, what is chosen stays so."""
        if wanted != self._sifted:
            self.beginResetModel()
            self._shown, self._sifted = places, wanted
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        before = [self._shown[index.row()] for index in held]
        self._shown = places
        now = {place: row for row, place in enumerate(places)} if held else {}
        self.changePersistentIndexList(
            held, [self.index(now[place], index.column()) for place, index in zip(before, held, strict=True)]
        )
        self.layoutChanged.emit()
