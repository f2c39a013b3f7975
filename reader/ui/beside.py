"""A dialog beside the text that one goes on reading: it covers none of it, or else no more than its lower part."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QDialog, QWidget

_SHARE = 0.6
"""How much of the height of the text such a dialog takes at most, unless what is in it needs more."""

_LEAST_SEEN = 90
"""Pixels of the text above it without which one does not read there."""


def put_beside(dialog: QDialog, text: QWidget) -> None:
    """Put a dialog, not yet shown, right of, left of or below `text`, where it has room, else upon its lower part."""
    screen, there = text.screen().availableGeometry(), _on_screen(text)
    frame = _frame_of(text.window())
    whole = dialog.size() + frame
    for free in _free(screen, there):
        if free.width() >= whole.width() and free.height() >= whole.height():
            top = min(max(free.top(), there.top()), free.bottom() + 1 - whole.height())
            dialog.move(free.left(), top)
            return
    least = dialog.minimumSizeHint().height()
    high = min(dialog.height(), max(least, round(there.height() * _SHARE)))
    dialog.resize(dialog.width(), high)
    left = there.center().x() - whole.width() // 2
    dialog.move(
        min(max(screen.left(), left), max(screen.left(), screen.right() + 1 - whole.width())),
        max(screen.top(), screen.bottom() + 1 - high - frame.height()),
    )


def covered(dialog: QDialog, text: QWidget) -> int:
    """How many pixels of `text`, from its bottom, lie behind a dialog; 0 where too little is seen above it."""
    there = _on_screen(text)
    meet = there.intersected(dialog.frameGeometry())
    above, below = meet.top() - there.top(), there.bottom() - meet.bottom()
    if meet.isEmpty() or not dialog.isVisible() or above < _LEAST_SEEN or below > _LEAST_SEEN:
        return 0
    return there.height() - above


def _on_screen(text: QWidget) -> QRect:
    return QRect(text.mapToGlobal(QPoint(0, 0)), text.size())


def _frame_of(window: QWidget) -> QSize:
    """What the window manager draws around a window, as it will around the dialog, which has nothing yet."""
    return window.frameGeometry().size() - window.geometry().size()


def _free(screen: QRect, text: QRect) -> list[QRect]:
    """What the screen has right of the text, left of it, and below."""
    right, left, below = QRect(screen), QRect(screen), QRect(screen)
    right.setLeft(text.right() + 1)
    left.setRight(text.left() - 1)
    below.setTop(text.bottom() + 1)
    return [right, left, below]
