"""A table of counts as Qt sees it, and its bars."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import theme
from reader.ui.guarding import guarded
from reader.ui.plain import plain
from reader.ui.progress.tables import Bar, Row, Table

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_BAR = 8


class Role(IntEnum):
    """What is asked for beside the display text."""

    SORT = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


class CountModel(QAbstractTableModel):
    """The rows of a table; the last column, which has no name, holds the bars."""

    def __init__(self) -> None:
        super().__init__()
        self.table = Table((), ())

    def set_table(self, table: Table) -> None:
        """Show other counts."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Lines."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Name, counts, bar."""
        return 0 if parent.isValid() else len(self.table.columns) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns, over the counts at their right."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        if role == _Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return self.table.columns[section] if role == _Role.DisplayRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The words and counts; for sorting the raw values."""
        if not index.isValid():
            return None
        row, column = self.table.rows[index.row()], index.column()
        if role == Role.ROW:
            return row
        if column == len(self.table.columns):
            return sum((row.bar.done, row.bar.reading, row.bar.other)) if role == Role.SORT else None
        value = row.values[column - 1] if column else row.name
        if role == Role.SORT:
            return value if column else (row.full_name or row.name)
        if role == _Role.DisplayRole:
            indent = "\u2003" * row.depth if column == 0 else ""
            return indent + (str(value) if isinstance(value, str) else f"{value:,}")
        if role == _Role.ToolTipRole and column == 0:
            return plain(row.full_name or row.name)
        if role == _Role.AccessibleTextRole:
            return row.full_name or row.name if column == 0 else str(value)
        if role == _Role.TextAlignmentRole and column:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == _Role.DecorationRole and column == 0 and row.colour:
            return theme.tag_line(row.colour, theme.current())
        return None


class BarDelegate(QStyledItemDelegate):
    """Draws the bars: done, being read, and the rest, one behind the other."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as a line of text."""
        return QSize(80, option.fontMetrics.height() + 10)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground of the row, and the bar on it."""
        super().paint(painter, option, index)
        row = index.data(Role.ROW)
        if isinstance(row, Row):
            ground = QRectF(option.rect).adjusted(10, 0, -12, 0)
            ground.setTop(ground.center().y() - _BAR / 2)
            ground.setHeight(_BAR)
            draw_bar(painter, ground, row.bar, row.colour)


def draw_bar(painter: QPainter, ground: QRectF, bar: Bar, colour: str = "") -> None:
    """A bar on the room that it may take at most."""
    look = theme.current()
    accent = look.colour("accent")
    rest = theme.tag_line(colour, look) if colour else look.colour("line_strong")
    parts = (
        (bar.done, accent),
        (bar.reading, QColor(theme.blend(accent, look.colour("panel"), 0.5))),
        (bar.other, rest),
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    left = ground.left()
    for share, ink in parts:
        if share > 0:
            width = max(2.0, ground.width() * share - 1)
            painter.setBrush(ink)
            painter.drawRoundedRect(QRectF(left, ground.top(), width, ground.height()), 2, 2)
            left += width + 1
    painter.restore()
