"""The calm message where there is no article."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from reader.ui import theme as themes
from reader.ui.fonts import ui_font

_WIDEST = 460.0
_GAP = 10.0


def paint_message(painter: QPainter, area: QRectF, title: str, text: str, theme: themes.Theme) -> None:
    """A title and a line or two below it, a little above the middle of the area."""
    painter.fillRect(area, theme.colour("paper"))
    wrap = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    title_font, text_font = ui_font(), ui_font()
    title_font.setPointSizeF(title_font.pointSizeF() * 1.6)
    width = min(_WIDEST, area.width() - 40)
    room = QRectF(0, 0, width, area.height())
    title_box = QFontMetricsF(title_font).boundingRect(room, wrap, title)
    text_box = QFontMetricsF(text_font).boundingRect(room, wrap, text)
    top = area.top() + (area.height() - title_box.height() - _GAP - text_box.height()) * 0.42
    left = area.center().x() - width / 2
    painter.setFont(title_font)
    painter.setPen(theme.colour("ink"))
    painter.drawText(QRectF(left, top, width, title_box.height()), wrap, title)
    painter.setFont(text_font)
    painter.setPen(theme.colour("ink_muted"))
    below = top + title_box.height() + _GAP
    painter.drawText(QRectF(left, below, width, text_box.height() + 4), wrap, text)
