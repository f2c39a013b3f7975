"""How an annotation looks beside the text: colour bar, tag, annotator, two lines of quote, the note."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.corpus.rows import Annotation
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.annotation_model import AnnotationRole, one_line
from reader.ui.fonts import simplified_font, traditional_font
from reader.ui.utf16 import Utf16Map

Index = QModelIndex | QPersistentModelIndex

_LEFT = 12
_BAR = 4
_TEXT = _LEFT + _BAR + 10
_RIGHT = 14
_ABOVE = 9
_BETWEEN = 3


class AnnotationDelegate(QStyledItemDelegate):
    """Rows of different height; heights are kept, because lists measure all rows for each change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[str, str, int], int] = {}
        self._font = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tag, one or two lines of quote, and one of note where there is one."""
        annotation: Annotation = index.data(AnnotationRole.ANNOTATION)
        width = option.rect.width()
        font = QFont(option.font).key()
        if self._font != font:
            self._heights.clear()
            self._font = font
        # A list asks for the same rows in several widths by turns: with and without its frame and bar.
        key = (annotation.uuid, annotation.updated_at, width)
        height = self._heights.get(key)
        if height is None:
            height = self._heights[key] = self._height(annotation, QFont(option.font), width)
        return QSize(120, height)

    def _height(self, annotation: Annotation, font: QFont, width: int) -> int:
        line = QFontMetrics(font).height()
        quote = QFontMetrics(_quote_font(annotation, font))
        fits = quote.horizontalAdvance(one_line(annotation.quote)) <= width - _TEXT - _RIGHT
        height = 2 * _ABOVE + line + _BETWEEN + (line if fits else 2 * line + 2)
        return height + (
            QFontMetrics(drawing.smaller(font)).height() + _BETWEEN + 2 if annotation.note else 0
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        annotation = index.data(AnnotationRole.ANNOTATION)
        if annotation is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver) or bool(
            index.data(AnnotationRole.HERE)
        )
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        drawing.draw_ground(painter, option.rect, selected=selected, hovered=hovered, focus=focus)
        colour = index.data(AnnotationRole.COLOUR)
        bar = QRectF(option.rect).adjusted(_LEFT, _ABOVE, 0, -_ABOVE)
        bar.setWidth(_BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tag_line(colour, theme.current()))
        painter.drawRoundedRect(bar, 2, 2)
        inner = option.rect.adjusted(_TEXT, _ABOVE, -_RIGHT, -_ABOVE)
        self._paint_texts(painter, QFont(option.font), inner, annotation, index.data(), colour)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, font: QFont, inner: QRect, annotation: Annotation, name: str, colour: str
    ) -> None:
        look = theme.current()
        line = QFontMetrics(font).height()
        small = drawing.smaller(font)
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.setFont(small)
        width = min(painter.fontMetrics().horizontalAdvance(annotation.annotator), top.width() // 3)
        right = QRect(top.right() - width, top.top(), width + 1, line)
        drawing.draw_text(painter, right, annotation.annotator, look.colour("ink_muted"))
        painter.setFont(drawing.bolder(font))
        drawing.draw_text(painter, top.adjusted(0, 0, -width - 10, 0), name, theme.tag_ink(colour, look))
        below = QRect(inner.left(), top.bottom() + 1 + _BETWEEN, inner.width(), 0)
        below.setBottom(inner.bottom())
        painter.setPen(look.colour("ink"))
        used = _draw_two_lines(
            painter, below, one_line(annotation.quote), _quote_font(annotation, font), line
        )
        if annotation.note:
            painter.setFont(small)
            height = painter.fontMetrics().height()
            note = QRect(inner.left(), below.top() + used + _BETWEEN + 2, inner.width(), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line_strong"))
            painter.drawRoundedRect(QRectF(note.left(), note.top() + 1, 2, height - 2), 1, 1)
            drawing.draw_text(
                painter, note.adjusted(9, 0, 0, 0), one_line(annotation.note), look.colour("ink_muted")
            )


def _quote_font(annotation: Annotation, font: QFont) -> QFont:
    """The face of the script in which the quote is written."""
    size = (
        QFontMetrics(font).fontDpi() * font.pointSizeF() / 72 if font.pointSizeF() > 0 else font.pixelSize()
    )
    written_traditional = annotation.quote == annotation.quote_traditional != annotation.quote_simplified
    return traditional_font(size) if written_traditional else simplified_font(size)


def _draw_two_lines(painter: QPainter, rect: QRect, text: str, font: QFont, line: int) -> int:
    """At most two lines, the second one elided; returns the height they take."""
    painter.setFont(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(rect.width())
    layout.endLayout()
    first.draw(painter, QPointF(rect.left(), rect.top() + (line - first.height()) / 2))
    rest = text[Utf16Map(text).to_code_point(first.textLength()) :]
    if not rest:
        return line
    second = QRect(rect.left(), rect.top() + line + 2, rect.width(), line)
    drawing.draw_text(painter, second, rest, painter.pen().color())
    return 2 * line + 2
