"""Room beside the list for what one writes in the window behind it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QDialog, QWidget


def leave_free(dialog: QDialog, panel: QWidget) -> None:
    """Move a dialog off a panel at the right of the window; where the room asks for it, make it narrower as well."""
    there, frame = QRect(panel.mapToGlobal(QPoint(0, 0)), panel.size()), dialog.frameGeometry()
    if not dialog.isVisible() or not frame.intersects(there):
        return
    screen = dialog.screen().availableGeometry()
    room = there.left() - screen.left()
    around, high = frame.width() - dialog.width(), dialog.height()
    if frame.width() > room:
        dialog.resize(max(dialog.minimumSizeHint().width(), room - around), dialog.height())
    # narrower it may be higher; it shall not end below the screen
    lowest = screen.bottom() + 1 - dialog.height() - (frame.height() - high)
    left = max(screen.left(), there.left() - dialog.width() - around)
    dialog.move(left, max(screen.top(), min(frame.top(), lowest)))
