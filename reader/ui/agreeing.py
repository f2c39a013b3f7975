"""A question before something is done or lost: its buttons are verbs, and a quick Enter loses nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from reader.ui.plain import plain

#: Pixels that the words have at least, so that the title of the window is not shortened.
_LEAST = 260


class Question(QMessageBox):
    """Asks one thing. `do` does it; `stay` leaves all as it is, and is what Enter and Escape mean."""

    def __init__(
        self, parent: QWidget, text: str, *, do: str, stay: str, title: str = "", more: str = ""
    ) -> None:
        """`do` and `stay` are the words of the buttons, `more` stands below the question."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(title or parent.windowTitle())
        self.setText(text)
        self.setInformativeText(plain(more))
        label = self.findChild(QLabel, "qt_msgbox_label")
        if isinstance(label, QLabel):
            label.ensurePolished()
            if label.sizeHint().width() < _LEAST:  # a longer text keeps its own: else it would be cut off
                label.setMinimumWidth(_LEAST)
        self.do = self.addButton(do, QMessageBox.ButtonRole.DestructiveRole)
        self.stay = self.addButton(stay, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)

    def agreed(self) -> bool:
        """Ask; whether the person wants it done. Once only."""
        self.exec()
        self.deleteLater()
        return self.clickedButton() is self.do
