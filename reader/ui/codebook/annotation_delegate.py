"""How an annotation looks beside the text: colour bar, tag, annotator, two lines of quote, the note."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.corpus.rows import Annotation
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.annotation_model import AnnotationModel, AnnotationRole, one_line
from reader.ui.fonts import simplified_font, traditional_font
from reader.ui.utf16 import Utf16Map

Index = QModelIndex | QPersistentModelIndex

_LEFT = 12
_BAR = 4
_TEXT = _LEFT + _BAR + 10
_RIGHT = 14
_ABOVE = 9
_BETWEEN = 3


class Faces:
    """The fonts of a row and their measures, made once for a font of the list."""

    def __init__(self, font: QFont) -> None:
        metrics = QFontMetrics(font)
        points = font.pointSizeF()
        size = metrics.fontDpi() * points / 72 if points > 0 else font.pixelSize()
        self.line = metrics.height()
        self.name, self.small = drawing.bolder(font), drawing.smaller(font)
        self.small_metrics = QFontMetrics(self.small)
        self._simplified, self._traditional = simplified_font(size), traditional_font(size)

    def quote(self, annotation: Annotation) -> QFont:
        """The face of the script in which the quote is written."""
        written_traditional = annotation.quote == annotation.quote_traditional != annotation.quote_simplified
        return self._traditional if written_traditional else self._simplified


class AnnotationDelegate(QStyledItemDelegate):
    """Rows of different height; heights are kept, because lists measure all rows for each change."""

    def __init__(self, model: AnnotationModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._heights: dict[tuple[str, str, int], QSize] = {}
        self._faces: Faces | None = None

    def forget(self) -> None:
        """Measure all rows anew: the font is another one."""
        self._heights.clear()
        self._faces = None

    def _faces_of(self, option: QStyleOptionViewItem) -> Faces:
        if self._faces is None:
            self._faces = Faces(QFont(option.font))
        return self._faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Tag, one or two lines of quote, and one of note where there is one."""
        annotation = self._model.at(index.row())
        width = option.rect.width()
        # A list asks for the same rows in several widths by turns: with and without its frame and bar.
        key = (annotation.uuid, annotation.updated_at, width)
        size = self._heights.get(key)
        if size is None:
            size = self._heights[key] = QSize(120, self._height(annotation, self._faces_of(option), width))
        return size

    def _height(self, annotation: Annotation, faces: Faces, width: int) -> int:
        quote = QFontMetrics(faces.quote(annotation))
        fits = quote.horizontalAdvance(one_line(annotation.quote)) <= width - _TEXT - _RIGHT
        height = 2 * _ABOVE + faces.line + _BETWEEN + (faces.line if fits else 2 * faces.line + 2)
        return height + (faces.small_metrics.height() + _BETWEEN + 2 if annotation.note else 0)

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
        self._paint_texts(painter, self._faces_of(option), inner, annotation, index.data(), colour)
        painter.restore()

    def _paint_texts(
        self, painter: QPainter, faces: Faces, inner: QRect, annotation: Annotation, name: str, colour: str
    ) -> None:
        look, line = theme.current(), faces.line
        top = QRect(inner.left(), inner.top(), inner.width(), line)
        painter.setFont(faces.small)
        width = min(faces.small_metrics.horizontalAdvance(annotation.annotator), top.width() // 3)
        right = QRect(top.right() - width, top.top(), width + 1, line)
        drawing.draw_text(painter, right, annotation.annotator, look.colour("ink_muted"))
        painter.setFont(faces.name)
        drawing.draw_text(painter, top.adjusted(0, 0, -width - 10, 0), name, theme.tag_ink(colour, look))
        below = QRect(inner.left(), top.bottom() + 1 + _BETWEEN, inner.width(), 0)
        below.setBottom(inner.bottom())
        painter.setPen(look.colour("ink"))
        used = _draw_two_lines(painter, below, one_line(annotation.quote), faces.quote(annotation), line)
        if annotation.note:
            painter.setFont(faces.small)
            height = faces.small_metrics.height()
            note = QRect(inner.left(), below.top() + used + _BETWEEN + 2, inner.width(), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("line_strong"))
            painter.drawRoundedRect(QRectF(note.left(), note.top() + 1, 2, height - 2), 1, 1)
            drawing.draw_text(
                painter, note.adjusted(9, 0, 0, 0), one_line(annotation.note), look.colour("ink_muted")
            )


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
