"""What tags look like wherever they are listed: ground of a row, colour chip, key badge, count."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from reader.corpus.rows import Tag
from reader.ui import theme

CHIP = 11
GAP = 8
BADGE_GAP = 10


def smaller(font: QFont, share: float = 0.9) -> QFont:
    """The same face at a share of its size."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * share)
    else:
        small.setPixelSize(max(1, round(font.pixelSize() * share)))
    return small


def bolder(font: QFont) -> QFont:
    """The same face, demi-bold."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def draw_ground(
    painter: QPainter, rect: QRect, *, selected: bool, hovered: bool, focus: bool = False
) -> None:
    """The rounded ground of a row that is selected or under the mouse; a ring where the keys go."""
    look = theme.current()
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("selected_row" if selected else "hover"))
        painter.drawRoundedRect(QRectF(rect).adjusted(4, 1, -4, -1), 6, 6)
    if focus:
        painter.setPen(QPen(look.colour("accent"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)


def draw_chip(painter: QPainter, left: float, centre: float, colour: str, *, hollow: bool = False) -> None:
    """The tag's colour as a small rounded square whose middle is at the height `centre`; its edge only if hollow."""
    shown = theme.tag_line(colour, theme.current())
    box = QRectF(left, centre - CHIP / 2, CHIP, CHIP)
    if hollow:
        painter.setPen(QPen(shown, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box.adjust(0.7, 0.7, -0.7, -0.7)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown)
    painter.drawRoundedRect(box, 3, 3)


def draw_key(painter: QPainter, right: int, centre: float, key: str, font: QFont) -> int:
    """The tag's key like the cap of a key, ending at `right`; returns where it begins."""
    look = theme.current()
    small = smaller(font, 0.85)
    metrics = QFontMetrics(small)
    width = max(metrics.horizontalAdvance(key) + 10, metrics.height() + 2)
    box = QRectF(right - width, centre - metrics.height() / 2 - 0.5, width, metrics.height() + 1)
    painter.setPen(QPen(look.colour("line_strong"), 1))
    painter.setBrush(look.colour("raised"))
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(small)
    painter.setPen(look.colour("ink_muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    return round(box.left())


def draw_count(painter: QPainter, rect: QRect, count: int, font: QFont) -> int:
    """The count at the right end of `rect`, nothing for 0; returns where its column begins."""
    small = smaller(font)
    metrics = QFontMetrics(small)
    text = str(count)
    column = max(metrics.horizontalAdvance("000"), metrics.horizontalAdvance(text))
    if count:
        painter.setFont(small)
        painter.setPen(theme.current().colour("ink_muted"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
    return rect.right() - column


def draw_text(painter: QPainter, rect: QRect, text: str, colour: QColor) -> None:
    """One line in the painter's font, elided at the right."""
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, rect.width()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def draw_above(painter: QPainter, rect: QRect, tag: Tag, font: QFont) -> None:
    """The themes above a tag, smaller, behind its name, which stands in `rect` in the painter's font."""
    above = tag.path.rpartition("/")[0].replace("/", " / ")
    room = QRect(rect)
    room.setLeft(rect.left() + painter.fontMetrics().horizontalAdvance(tag.name) + 12)
    if above and room.width() > 24:
        painter.setFont(smaller(font))
        draw_text(painter, room, above, theme.current().colour("ink_muted"))


def draw_chevron(painter: QPainter, centre: QPointF, *, opened: bool) -> None:
    """The small arrow of a branch: down when open, to the right when not."""
    painter.setPen(QPen(theme.current().colour("ink_muted"), 1.5, c=Qt.PenCapStyle.RoundCap))
    x, y = centre.x(), centre.y()
    if opened:
        points = [QPointF(x - 3.5, y - 1.75), QPointF(x, y + 1.75), QPointF(x + 3.5, y - 1.75)]
    else:
        points = [QPointF(x - 1.75, y - 3.5), QPointF(x + 1.75, y), QPointF(x - 1.75, y + 3.5)]
    painter.drawPolyline(points)
