"""A table whose rows are chosen whole."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

_Action = QAbstractItemView.CursorAction


class RowTable(QTableView):
    """Home and End go to its first and its last row, as in a list: to the cells of a row they mean nothing here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A row is in every column: the names of all of them would turn bold, and wider, with each that is chosen.
        self.horizontalHeader().setHighlightSections(False)

    def moveCursor(self, action: _Action, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads."""
        if action in (_Action.MoveHome, _Action.MoveEnd):
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)
