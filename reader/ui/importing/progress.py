"""The bar that shows how far a long job is and can stop it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class ProgressBar(QWidget):
    """Name, bar, and a button that stops; `stop_wanted` is emitted once."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, piecemeal: bool = False) -> None:
        """With `piecemeal` what is in it waits for `furnish`, or for the first job."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._furnished = False
        self.hide()
        if not piecemeal:
            self.furnish()

    def furnish(self) -> None:
        """Make what is in it; once only."""
        if self._furnished:
            return
        from PySide6.QtWidgets import QProgressBar  # noqa: PLC0415 - not for the first picture

        self._furnished = True
        self._name = QLabel()
        self._name.setMinimumWidth(200)
        self._name.setTextFormat(Qt.TextFormat.PlainText)  # names of files are no markup
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Progress"))
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self._on_stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._name, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)

    def begin(self, text: str) -> None:
        """Show the bar before it is known how much there is to do."""
        self.furnish()
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._name.setText(text)
        self.show()

    def advance(self, seen: int, total: int, text: str) -> None:
        """Say how far the job is."""
        self._bar.setRange(0, max(1, total))
        self._bar.setValue(seen)
        room = max(200, self._name.width())
        self._name.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room))

    def _on_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stop_wanted.emit()
