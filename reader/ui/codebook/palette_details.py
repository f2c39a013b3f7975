"""What the palette says of the tag that Enter would take: its definition and its examples, a few lines of each."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from reader.corpus.rows import Tag
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.tips import examples_title
from reader.ui.guarding import guarded
from reader.ui.wording import named

_MARGIN = 14
_TOP = 8
_LINES = 2
#: How much of the width a line of Chinese fills before it breaks.
_FILLED = 0.94


class TagDetails(QWidget):
    """As high whatever it shows, so that the palette stands still. Painted, not laid out: a key may not wait for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._definition = self._examples = ""
        self._missing = False
        self.setAccessibleName(self.tr("Definition and examples"))

    def show_tag(self, tag: Tag | None) -> None:
        """Show what a tag is for; None: nothing."""
        texts = (tag.definition, tag.examples) if tag is not None else ("", "")
        missing = tag is not None and not any(texts)  # what is yet to be made lacks nothing
        if (*texts, missing) != (self._definition, self._examples, self._missing):
            self._definition, self._examples, self._missing = *texts, missing
            self.setAccessibleDescription("\n".join(filter(None, texts)))
            self.update()

    def sizeHint(self) -> QSize:
        """Room for two lines of each."""
        lines = QFontMetrics(self._font()).lineSpacing() * 2 * _LINES
        return QSize(200, lines + _TOP + 4)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The definition, below it the examples; a line above both."""
        look = theme.current()
        painter = QPainter(self)
        painter.setPen(QPen(look.colour("line"), 1))
        painter.drawLine(_MARGIN, 0, self.width() - _MARGIN, 0)
        painter.setFont(self._font())
        room = self.rect().adjusted(_MARGIN, _TOP, -_MARGIN, 0)
        if self._missing:
            painter.setPen(look.colour("ink_muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, self.tr("No definition yet."))
            return
        painter.setPen(look.colour("ink"))
        room.setTop(self._draw(painter, room, self._definition))
        painter.setPen(look.colour("ink_muted"))
        if self._examples:
            self._draw(painter, room, named(examples_title(), self._examples))

    def _draw(self, painter: QPainter, room: QRect, text: str) -> int:
        """At most two lines; returns where they end."""
        if not text:
            return room.top()
        metrics = painter.fontMetrics()
        line = " ".join(text[:400].split())
        shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, int(room.width() * _LINES * _FILLED))
        box = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing() * _LINES)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        return painter.drawText(box, flags, shown).bottom() + 1

    def _font(self) -> QFont:
        return drawing.smaller(self.font(), 0.95)
