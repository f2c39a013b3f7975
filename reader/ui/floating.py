"""A form that floats in its window above everything else, and goes when one turns to something else."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget


class FloatingForm(QFrame):
    """Hidden at first. Whoever opens it calls `remember_focus` before, and moves and shows it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("role", "card")
        self._before: QWidget | None = None
        self.hide()
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]
        window.installEventFilter(self)

    def remember_focus(self) -> None:
        """What has the focus now gets it back when the form is closed by a key."""
        self._before = self.window().focusWidget()

    def close_form(self) -> None:
        """Close it, and give the focus back."""
        before, self._before = self._before, None
        if before is not None:  # before it hides: else Qt gives the focus to the next field for a moment
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter close it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close_form()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Between the fields one presses on the form, not on the window behind it."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press elsewhere in the window closes it; it does not float over a window that changes its size."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Resize) and self.isVisible():
            self._leave()
        return super().eventFilter(watched, event)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.isVisible() and new is not None and new.window() is self.window() and not self._holds(new):
            self._leave()

    def _leave(self) -> None:
        """Close it where the focus has gone elsewhere already."""
        self._before = None
        self.hide()

    def _holds(self, widget: QWidget | None) -> bool:
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is self
