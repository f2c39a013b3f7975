"""The places as Qt sees them: ticked or not, with what stands around them; sorted by any column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from reader.corpus.occurrences import Found
from reader.ui import theme
from reader.ui.occurrences.harvest import Harvest
from reader.ui.plain import plain

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """What stands in which column."""

    TICK = 0
    LEFT = 1
    MATCH = 2
    RIGHT = 3
    DOUBT = 4
    TAG = 5
    ARTICLE = 6
    DATE = 7


class PlacesModel(QAbstractTableModel):
    """One row for each place that is shown, which need not be all of the harvest."""

    ticks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.harvest = Harvest()
        self._tags: Sequence[str] = ()
        self._order: list[int] = []
        self._sorted: tuple[Column, Qt.SortOrder] | None = None

    def begin(self, tags: Sequence[str], *, forget: bool = False) -> None:
        """No rows; `tags` are the paths for the rules of what is found from now on."""
        self.beginResetModel()
        self._tags, self._order = tags, []
        if forget:
            self.harvest.forget()
        else:
            self.harvest.clear()
        self.endResetModel()

    def take(self, found: Found) -> None:
        """More rows at the end, wherever they would belong."""
        first = len(self._order)
        if found.lines:
            self.beginInsertRows(QModelIndex(), first, first + len(found.lines) - 1)
        self.harvest.take(found)
        self._order += range(first, first + len(found.lines))
        if found.lines:
            self.endInsertRows()

    def finish(self) -> None:
        """Everything is there: put the last rows where they belong, too."""
        if self._sorted is not None:
            self.sort(*self._sorted)

    def number(self, index: Index) -> int:
        """The number of a row's place in the harvest."""
        return self.harvest.lines[self._order[index.row()]].number

    def row_of(self, article: int, start: int) -> int:
        """The row of a place; -1 where it is not shown."""
        for row, line in enumerate(self._order):
            if self.harvest.place(self.harvest.lines[line].number)[:2] == (article, start):
                return row
        return -1

    # -- ticking -------------------------------------------------------------------------------

    def tick(self, numbers: Iterable[int], on: bool) -> None:
        """Tick places, shown or not, or take their ticks away."""
        self.harvest.tick(numbers, on)
        self._tell_ticks()

    def tick_all(self, on: bool) -> None:
        """Tick all places or none."""
        self.harvest.tick_all(on)
        self._tell_ticks()

    def _tell_ticks(self) -> None:
        if self._order:
            last = self.index(len(self._order) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.ticks_changed.emit()

    # -- what Qt asks --------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Places that are shown."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(Column)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.TICK else flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _Role.ToolTipRole and section == Column.DOUBT:
            return self.tr("Doubtful: perhaps another word that is written alike in simplified script")
        if role == _Role.TextAlignmentRole:
            return _side(Column(section)) | Qt.AlignmentFlag.AlignVCenter
        if role != _Role.DisplayRole:
            return None
        return {
            Column.LEFT: self.tr("Before"),
            Column.MATCH: self.tr("Match"),
            Column.RIGHT: self.tr("After"),
            Column.DOUBT: self.tr("Doubtful"),
            Column.TAG: self.tr("Tag"),
            Column.ARTICLE: self.tr("Article"),
            Column.DATE: self.tr("Date"),
        }.get(Column(section), "")

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Text on one line: breaks are shown as spaces."""
        if not index.isValid():
            return None
        column, number = Column(index.column()), self.number(index)
        if role in (_Role.DisplayRole, _Role.ToolTipRole):
            told = self._told(index.row(), column, role)
            return told if role == _Role.DisplayRole else plain(told)
        if role == _Role.CheckStateRole and column is Column.TICK:
            return Qt.CheckState.Checked if self.harvest.is_ticked(number) else Qt.CheckState.Unchecked
        if role == _Role.AccessibleTextRole and column is Column.TICK:
            parts = [self._text(index.row(), one) for one in (Column.LEFT, Column.MATCH, Column.RIGHT)]
            return "".join(parts)
        if role == _Role.TextAlignmentRole:
            return _side(column) | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.ForegroundRole:
            return self._colour(column, number)
        if role == _Role.FontRole and column in (Column.MATCH, Column.DOUBT):
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        """Tick a place or take its tick away."""
        if role != _Role.CheckStateRole or index.column() != Column.TICK:
            return False
        self.harvest.tick([self.number(index)], Qt.CheckState(value) is Qt.CheckState.Checked)
        self.dataChanged.emit(self.index(index.row(), 0), self.index(index.row(), len(Column) - 1))
        self.ticks_changed.emit()
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column; rows that come later are put in by `finish`."""
        if column < 0:
            return
        self._sorted = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        lines = [self._order[index.row()] for index in before]
        self._order.sort(key=self._key(Column(column)), reverse=order is Qt.SortOrder.DescendingOrder)
        rows = {line: row for row, line in enumerate(self._order)} if before else {}
        after = [self.index(rows[line], index.column()) for line, index in zip(lines, before, strict=True)]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    # -- words ---------------------------------------------------------------------------------

    def _key(self, column: Column) -> Callable[[int], Any]:
        """By what the lines stand in order; a place that is equal stands where it was found."""
        lines, harvest = self.harvest.lines, self.harvest
        return {
            Column.TICK: lambda line: harvest.is_ticked(lines[line].number),
            Column.LEFT: lambda line: lines[line].left[::-1],
            Column.MATCH: lambda line: lines[line].match,
            Column.RIGHT: lambda line: lines[line].right,
            Column.DOUBT: lambda line: harvest.is_doubtful(lines[line].number),
            Column.TAG: lambda line: self._tag(lines[line].number),
            Column.ARTICLE: lambda line: (self._head(lines[line].number).title, lines[line].number),
            Column.DATE: lambda line: (self._head(lines[line].number).date or "", lines[line].number),
        }[column]

    def _head(self, number: int) -> Any:
        return self.harvest.heads[self.harvest.place(number)[0]]

    def _tag(self, number: int) -> str:
        return self._tags[self.harvest.rule(number)]

    def _told(self, row: int, column: Column, role: int) -> str | None:
        if role == _Role.ToolTipRole and column is Column.DOUBT:
            if not self.harvest.is_doubtful(self.harvest.lines[self._order[row]].number):
                return None
            return self.tr("Perhaps another word: only the simplified character is the same.")
        return self._text(row, column)

    def _text(self, row: int, column: Column) -> str:
        line = self.harvest.lines[self._order[row]]
        if column in (Column.LEFT, Column.MATCH, Column.RIGHT):
            return _one_line((line.left, line.match, line.right)[column - Column.LEFT])
        if column is Column.DOUBT:
            return "?" if self.harvest.is_doubtful(line.number) else ""
        if column is Column.TAG:
            return self._tag(line.number).replace("/", " / ")
        if column in (Column.ARTICLE, Column.DATE):
            head = self._head(line.number)
            return str((head.title if column is Column.ARTICLE else head.date) or "")
        return ""

    def _colour(self, column: Column, number: int) -> Any:
        look = theme.current()
        if column is Column.DOUBT:
            return look.colour("danger")
        if not self.harvest.is_ticked(number) or column in (Column.ARTICLE, Column.DATE):
            return look.colour("ink_muted")
        return look.colour("accent" if column is Column.MATCH else "ink")


def _side(column: Column) -> Qt.AlignmentFlag:
    return {
        Column.LEFT: Qt.AlignmentFlag.AlignRight,
        Column.MATCH: Qt.AlignmentFlag.AlignHCenter,
        Column.DOUBT: Qt.AlignmentFlag.AlignHCenter,
    }.get(column, Qt.AlignmentFlag.AlignLeft)


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\r" in text else text
