"""The lines of a search as Qt sees them: title, what stands left, the match, what stands right."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from reader.corpus.search import Line
from reader.ui import theme

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """What stands in which column."""

    LEFT = 0
    MATCH = 1
    RIGHT = 2
    TITLE = 3


class LinesModel(QAbstractTableModel):
    """One row a hit; `LINE_ROLE` gives the `Line`."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._titles: dict[int, str] = {}

    def set_lines(self, lines: tuple[Line, ...], titles: dict[int, str]) -> None:
        """Show these lines; `titles` are those of their articles."""
        self.beginResetModel()
        self._lines, self._titles = lines, titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            names = (self.tr("Before"), self.tr("Match"), self.tr("After"), self.tr("Article"))
            return names[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text on one line: breaks are shown as spaces."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        column = Column(index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            parts = (line.left, line.match, line.right, self._titles.get(line.article, ""))
            return _one_line(parts[column])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = {Column.LEFT: Qt.AlignmentFlag.AlignRight, Column.MATCH: Qt.AlignmentFlag.AlignHCenter}
            return side.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            look = theme.current()
            return look.colour({Column.MATCH: "accent", Column.TITLE: "ink_muted"}.get(column, "ink"))
        if role == Qt.ItemDataRole.FontRole and column is Column.MATCH:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return line if role == LINE_ROLE else None


def _one_line(text: str) -> str:
    return " ".join(text.split()) if "\n" in text or "\r" in text else text
