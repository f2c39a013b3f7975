"""What the palette lies on: a shade over the whole window, with the round card and its shadow; and where that is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.ui import theme
from reader.ui.guarding import guarded

WIDTH = 520
#: From the card's edge to what lies on it: within the round corners.
INSET = 5
_DISTANCE = 8
_SHADOW = 22
_RADIUS = 12


class Shade(QWidget):
    """Covers the window so that a click beside the card is `pressed`; it draws the card, which stands still."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._card = QRect()
        self.hide()

    def set_card(self, card: QRect) -> None:
        """Draw the card there."""
        window = self.parentWidget()
        if window is not None and (self.geometry() != window.rect() or self._card != card):
            self.setGeometry(window.rect())
            self._card = card
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.contains(event.position().toPoint()):
            self.pressed.emit()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The shadow and the rounded ground."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shadow = look.colour("ink") if not look.dark else look.colour("paper").darker(400)
        shadow.setAlpha(10 if look.dark else 4)
        painter.setBrush(shadow)
        box = QRectF(self._card).translated(0, 6)
        for spread in range(_SHADOW, 0, -2):
            reach = spread - 6
            rounded = _RADIUS + reach
            painter.drawRoundedRect(box.adjusted(-reach, -reach, reach, reach), rounded, rounded)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(QRectF(self._card).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def width_in(window: QSize) -> int:
    """How wide the card is in a window of this size."""
    return min(WIDTH, window.width() - 2 * _DISTANCE)


def fits_below(window: QSize, anchor: QRect, height: int) -> bool:
    """Whether a card of this height has room below the selection, or above it not either."""
    return anchor.bottom() + 1 + _DISTANCE + height <= window.height() or anchor.top() < height + _DISTANCE


def room_beside(window: QSize, anchor: QRect) -> int:
    """The largest height of a card that does not lie upon the selection."""
    return max(window.height() - anchor.bottom() - 1, anchor.top()) - 2 * _DISTANCE


def place_in(window: QSize, anchor: QRect, height: int, *, above: bool) -> QRect:
    """Where the card stands: below or above the selection, else beside it, always within the window."""
    width = width_in(window)
    top = anchor.top() - _DISTANCE - height if above else anchor.bottom() + _DISTANCE
    left = anchor.center().x() - width // 2
    if height > room_beside(window, anchor):  # what is being tagged is read while one chooses
        right_of, left_of = anchor.right() + 1 + _DISTANCE, anchor.left() - _DISTANCE - width
        if right_of + width + _DISTANCE <= window.width():
            left, top = right_of, anchor.top()
        elif left_of >= _DISTANCE:
            left, top = left_of, anchor.top()
    left = max(_DISTANCE, min(left, window.width() - width - _DISTANCE))
    top = max(_DISTANCE, min(top, window.height() - height - _DISTANCE))
    return QRect(left, top, width, height)
