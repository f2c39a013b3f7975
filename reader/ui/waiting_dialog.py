"""The dialog that says what is waited for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QProgressBar, QVBoxLayout

#: Of the dialog, in pixels.
_WIDTH, _SPACE, _BAR = 420, 20, 6


class Waiting(QDialog):
    """Says what is waited for; it goes by itself."""

    def __init__(self, reason: str) -> None:
        super().__init__(
            QApplication.activeWindow(), Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint
        )
        self.setWindowTitle(QCoreApplication.applicationName())
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setFixedWidth(_WIDTH)
        said = QLabel(reason)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedHeight(_BAR)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SPACE, _SPACE, _SPACE, _SPACE)
        column.setSpacing(_SPACE // 2)
        column.addWidget(said)
        column.addWidget(bar)

    def reject(self) -> None:
        """It cannot be sent away: what it waits for cannot be half done."""
