"""The doubts of an article as rows: context, what was chosen, what else there is, of what kind, how often."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from reader.chinese.parallel import Form
from reader.ui import theme
from reader.ui.doubts.finding import Found
from reader.ui.doubts.kinds import Kind, kind_of

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_KINDS = {kind: place for place, kind in enumerate(Kind)}


class Column(IntEnum):
    """What stands beside what."""

    BEFORE = 0
    CHOSEN = 1
    AFTER = 2
    OTHERS = 3
    KIND = 4
    TIMES = 5


class DoubtModel(QAbstractTableModel):
    """One row for each doubt that is not hidden; grows while an article is looked through.

    In order of place, until it is sorted by a column.
    """

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Found] = []
        self.rows: list[Found] = []
        self.hidden: frozenset[Kind] = frozenset()
        self.counts: Counter[Kind] = Counter()
        self._times: Counter[tuple[Form, str, str]] = Counter()
        self._order: tuple[Column | None, bool] = (None, False)

    def clear(self) -> None:
        """No rows."""
        self.beginResetModel()
        self.found, self.rows, self._times, self.counts = [], [], Counter(), Counter()
        self.endResetModel()

    def append(self, found: Sequence[Found]) -> None:
        """More doubts, at the end until it is sorted again."""
        self.found += found
        self._times.update(one.key for one in found)
        self.counts.update(map(kind_of, found))
        shown = [one for one in found if kind_of(one) not in self.hidden]
        if shown:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(shown) - 1)
            self.rows += shown
            self.endInsertRows()
        if self.rows:
            self.dataChanged.emit(self.index(0, Column.TIMES), self.index(len(self.rows) - 1, Column.TIMES))

    def hide(self, kinds: Iterable[Kind]) -> None:
        """Show all doubts but those of these kinds."""
        self.hidden = frozenset(kinds)
        self.arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column: context by what stands next to the doubt, counts the highest first; by place for -1."""
        self._order = (Column(column) if column >= 0 else None, order == Qt.SortOrder.DescendingOrder)
        self.arrange()

    def arrange(self) -> None:
        """Put the rows in their order, also those that came since."""
        column, descending = self._order
        self.beginResetModel()
        self.rows = [one for one in self.found if kind_of(one) not in self.hidden]
        if column is not None:
            self.rows.sort(key=self._keys()[column], reverse=descending)
        self.endResetModel()

    def _keys(self) -> dict[Column, Callable[[Found], Any]]:
        return {
            Column.BEFORE: lambda one: one.before[::-1],
            Column.CHOSEN: lambda one: (one.one.doubt.chosen, one.source),
            Column.AFTER: lambda one: one.after,
            Column.OTHERS: lambda one: one.one.doubt.alternatives,
            Column.KIND: lambda one: (_KINDS[kind_of(one)], one.key),
            Column.TIMES: lambda one: (-self._times[one.key], one.key),
        }

    def row_from(self, position: int) -> int:
        """The row of the first doubt at or after a position of the body; -1 where there is none."""
        after = ((one.span.start, at) for at, one in enumerate(self.rows) if one.span.end > position)
        return next(after, (0, -1))[1] if self._order[0] is None else min(after, default=(0, -1))[1]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Doubts."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Context, choice, alternatives, count."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            names = "", self.tr("Now"), "", self.tr("Other possibilities")
            return (*names, self.tr("Kind"), self.tr("Times"))[section]
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
            Column.KIND: self.kind_name(kind_of(one)),
            Column.TIMES: str(self._times[one.key]),
        }[column]

    def kind_name(self, kind: Kind) -> str:
        """What a kind is called in a row."""
        return {
            Kind.WORD: self.tr("word"),
            Kind.CHANGED: self.tr("changed"),
            Kind.KEPT: self.tr("unchanged"),
        }[kind]
