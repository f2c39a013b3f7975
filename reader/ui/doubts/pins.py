"""Decisions as rows: what becomes what, how far it reaches, and whether its text is still there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from reader.corpus.pin_rows import StoredPin
from reader.ui import theme
from reader.ui.plain import plain

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """What stands beside what."""

    SOURCE = 0
    TARGET = 1
    STANDARD = 2
    WHERE = 3


class PinModel(QAbstractTableModel):
    """One row for each decision; a lost one is grey."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[StoredPin] = ()
        self._titles: Mapping[int, str] = {}

    def set_pins(self, pins: Sequence[StoredPin], titles: Mapping[int, str]) -> None:
        """Other rows; `titles` are those of the articles."""
        self.beginResetModel()
        self.rows, self._titles = pins, titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Decisions."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """From what, to what, in which form, where."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            names = self.tr("In the text"), self.tr("Becomes"), self.tr("Standard"), self.tr("Where")
            return names[section]
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """The words, also on hovering: they may be longer than their column."""
        if not index.isValid():
            return None
        pin = self.rows[index.row()]
        if role == _Role.ForegroundRole and pin.lost:
            return theme.current().colour("ink_muted")
        if role not in (_Role.DisplayRole, _Role.ToolTipRole):
            return None
        words = (pin.source, pin.target, pin.config, self._where(pin))[index.column()]
        return words if role == _Role.DisplayRole else plain(words)

    def _where(self, pin: StoredPin) -> str:
        if pin.article is None:
            return self.tr("In the whole corpus")
        title = self._titles.get(pin.article, "…")
        if pin.lost:
            return self.tr("Lost: the text is no longer in “{0}”").format(title)
        if pin.start is None:
            return self.tr("In “{0}”").format(title)
        return self.tr("At one place in “{0}”").format(title)
