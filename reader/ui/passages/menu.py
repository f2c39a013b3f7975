"""What can be done with the passages that are selected, as a menu; the keys stand beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.ui.passages.list import PassageList


class PassageMenu(QMenu):
    """Wants of a list what its keys want; it goes when it is closed."""

    def __init__(self, listed: PassageList, *, writing: bool = True) -> None:
        """Without `writing` it offers to copy alone."""
        super().__init__(listed)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, key, wanted in (
            (self.tr("Write a note"), "N", listed.note_wanted),
            (self.tr("Change tag…"), "R", listed.retag_wanted),
            (self.tr("Accept"), self.tr("Ctrl+Enter"), listed.accept_wanted),
            (self.tr("Reject"), self.tr("Ctrl+Backspace"), listed.reject_wanted),
            (self.tr("Copy with citation"), "Ctrl+C", listed.copy_wanted),
            (self.tr("Remove"), self.tr("Del"), listed.remove_wanted),
        ):
            if wanted is listed.copy_wanted or wanted is listed.remove_wanted:
                self.addSeparator()
            action = self.addAction(f"{words}\t{key}")
            action.setEnabled(writing or wanted is listed.copy_wanted)
            action.triggered.connect(wanted)
