"""What stands below the list of passages: what can be done with them, and a word on what was done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.ui.guarding import guarded
from reader.ui.plain import plain


class PassageFoot(QWidget):
    """Buttons, which whoever has it connects."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.retag = _button(self.tr("Change &tag…"))
        self.accept = _button(self.tr("&Accept"))
        self.reject = _button(self.tr("Re&ject"))
        self.export = _button(self.tr("&Export…"))
        self.close_list = _button(self.tr("Close"))
        self.said = _Word()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.retag, self.accept, self.reject):
            row.addWidget(button)
        row.addWidget(self.said, 1)
        row.addWidget(self.export)
        row.addWidget(self.close_list)

    def allow(self, *, change: bool, export: bool) -> None:
        """What can be done now: change those selected, write out what is listed."""
        for button in (self.retag, self.accept, self.reject):
            button.setEnabled(change)
        self.export.setEnabled(export)


class _Word(QLabel):
    """A sentence on one line, with dots at its end where there is no room: it makes the window no wider or higher."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Say it; the tool tip has all of it."""
        super().setText(text)
        self.setToolTip(plain(text))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        room, side = self.contentsRect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        self.style().drawItemText(
            painter, room, side, self.palette(), self.isEnabled(), shown, self.foregroundRole()
        )
        painter.end()


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    return button
