"""Room on small screens: how large a dialog opens, and what gives way beside the text."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QSizePolicy, QWidget

_FRAME = QSize(40, 80)
#: In pixels: a line of a list.
_LEAST = 34


def open_as(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog its first size, in pixels."""
    dialog.resize(QSize(width, height).boundedTo(room_for(dialog)))


def room_for(dialog: QDialog) -> QSize:
    """What its screen leaves a dialog beside the frame of the window, in pixels."""
    return dialog.screen().availableSize() - _FRAME


def place_over(dialog: QDialog) -> None:
    """Put a dialog before the middle of the window to which it belongs, with its whole frame on the screen."""
    screen = dialog.screen().availableGeometry()
    parent = dialog.parentWidget()
    outer = dialog.size() + _FRAME
    middle = (parent.window().frameGeometry() if parent is not None else screen).center()
    left = min(middle.x() - outer.width() // 2, screen.right() + 1 - outer.width())
    top = min(middle.y() - outer.height() // 2, screen.bottom() + 1 - outer.height())
    dialog.move(max(screen.left(), left), max(screen.top(), top))


def shrink(page: QWidget) -> None:
    """Let a list, or what is said in its place, get as low as a line, so that the window fits a low screen."""
    policy = page.sizePolicy()
    policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
    page.setSizePolicy(policy)
    page.setMinimumHeight(_LEAST)
