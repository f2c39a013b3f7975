"""Annotations of one tag in a table, to be ticked: the passage, its article, its annotator."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from reader.corpus.codebook_joining import Passage
from reader.ui.plain import plain

Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, in order."""

    QUOTE = 0
    ARTICLE = 1
    ANNOTATOR = 2


class PassageModel(QAbstractTableModel):
    """All are ticked at first; `ticked` tells when a tick was set or taken away."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._passages: list[Passage] = []
        self._left: set[int] = set()

    def set_passages(self, passages: Sequence[Passage]) -> None:
        """List these, all ticked."""
        self.beginResetModel()
        self._passages, self._left = list(passages), set()
        self.endResetModel()

    def chosen(self) -> list[int]:
        """The ids of those that are ticked."""
        return [passage.id for passage in self._passages if passage.id not in self._left]

    def tick_all(self, *, on: bool) -> None:
        """Tick all or none."""
        self._left = set() if on else {passage.id for passage in self._passages}
        if self._passages:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._passages) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row for each annotation."""
        return 0 if parent.isValid() else len(self._passages)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """As many as `Column` has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Passage"), self.tr("Article"), self.tr("Annotator"))[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The passage can be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == Column.QUOTE else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell reads; the note is told when the mouse rests on it."""
        passage = self._passages[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            quote = " ".join(passage.quote[:200].split())
            return (quote, passage.title, passage.annotator)[index.column()]
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == Column.QUOTE:
            return Qt.CheckState.Unchecked if passage.id in self._left else Qt.CheckState.Checked
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(filter(None, (passage.quote[:400], passage.note))))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set a tick or take it away."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != Column.QUOTE:
            return False
        number = self._passages[index.row()].id
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left.discard(number)
        else:
            self._left.add(number)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True
