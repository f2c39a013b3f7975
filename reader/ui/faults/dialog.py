"""The one dialog about faults of the program: what happened, what is saved, what to do, details to copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.ui.codebook.room import open_as


class FaultDialog(QDialog):
    """Shows the latest faults; one dialog, however many there are."""

    def __init__(self, log: Path, reopen: Callable[[], object] | None, parent: QWidget | None = None) -> None:
        """`reopen` shows the corpus anew, as it is on the disk."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        open_as(self, 640, 460)
        self._log = log
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setAccessibleName(self.tr("Details of the fault"))
        self.details.setTabChangesFocus(True)
        self._lay_out(self._buttons(reopen))

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        for words, role in (
            (self.tr("The program made a mistake"), "title"),
            (
                self.tr(
                    "What you tagged, wrote and decided before is saved. The last thing you did is either wholly "
                    "done or not at all; look whether it is there."
                ),
                "",
            ),
            (
                self.tr(
                    "You can go on. If the window does not show what you expect, open the corpus anew: that "
                    "shows what is on the disk."
                ),
                "",
            ),
            (
                self.tr(
                    "Please report it with these details. They name places in the program and hold nothing of "
                    "your texts, notes or searches."
                ),
                "muted",
            ),
        ):
            label = QLabel(words)
            label.setWordWrap(True)
            label.setProperty("role", role)
            layout.addWidget(label)
        layout.addWidget(self.details, 1)
        layout.addWidget(buttons)

    def _buttons(self, reopen: Callable[[], object] | None) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(self.tr("&Copy the details"), role)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.details.toPlainText()))
        self.folder = buttons.addButton(self.tr("Show the &log"), role)
        self.folder.clicked.connect(self._show_log)
        if reopen is not None:
            self.reopen = buttons.addButton(self.tr("&Open the corpus anew"), role)
            self.reopen.clicked.connect(self.accept)
            self.reopen.clicked.connect(reopen)
        buttons.rejected.connect(self.reject)
        return buttons

    def show_faults(self, text: str) -> None:
        """Show these; what one has scrolled to stays where it is."""
        if text != self.details.toPlainText():
            place = self.details.verticalScrollBar().value()
            self.details.setPlainText(text)
            self.details.verticalScrollBar().setValue(place)

    def _show_log(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log.parent)))
