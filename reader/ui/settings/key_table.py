"""The rows of the commands with their keys."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView

from reader.ui.row_table import RowTable
from reader.ui.settings.key_model import Column, KeyModel

_AIR = 9
"""Pixels of a row around its words."""
_WIDTHS = {Column.MENU: 110, Column.KEYS: 190}


class KeyTable(RowTable):
    """Enter and a double click want another key for the row, Del wants none."""

    record_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self, model: KeyModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Commands and their keys"))
        self.setSelectionBehavior(RowTable.SelectionBehavior.SelectRows)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _AIR)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.COMMAND, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            header.resizeSection(column, width)
        self.doubleClicked.connect(lambda _: self.record_wanted.emit())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, F2 and Del; every other key is the list's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.record_wanted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.clear_wanted.emit()
        else:
            super().keyPressEvent(event)
