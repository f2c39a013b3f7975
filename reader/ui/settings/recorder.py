"""A field that takes the next key that is pressed, whatever it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.settings.keys import key_of


class KeyRecorder(QLineEdit):
    """Idle, it is a field like others; after `start` the next key goes to `recorded`, and Esc gives up."""

    recorded = Signal(str)
    """A key in Qt's portable spelling."""
    ended = Signal()
    """Nothing is recorded any more, whether a key came or not."""
    wanted = Signal()
    """It was clicked, or Enter was pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recording = False
        self.setReadOnly(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("New key"))
        # An input method would keep the letters for itself.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def start(self) -> None:
        """Take the next key."""
        self.recording = True
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setText(self.tr("Press the new key…"))

    def stop(self) -> None:
        """Take no key."""
        if self.recording:
            self.recording = False
            self.clear()
            self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """While it records, no key is a shortcut, nor goes to the next field."""
        if self.recording and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return bool(super().event(event))

    def _take(self, event: QKeyEvent) -> None:
        key = key_of(event)
        if key == "Esc":
            self.stop()
        elif key and not event.isAutoRepeat():
            self.stop()
            self.recorded.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Idle, Enter begins."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins."""
        super().mousePressEvent(event)
        if not self.recording:
            self.wanted.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere does not want to press a key here."""
        super().focusOutEvent(event)
        self.stop()
