"""How an annotation looks beside the text: colour bar, tag, quote, and below them note, annotator and day."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.chinese.parallel import Form
from reader.corpus.rows import Annotation, Status
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.annotation_model import STATUS_NAMES, AnnotationRole, day_of, one_line, part_name
from reader.ui.fonts import simplified_font, traditional_font
from reader.ui.guarding import guarded

Index = QModelIndex | QPersistentModelIndex

_LEFT = 12
_BAR = 4
_TEXT = _LEFT + _BAR + 10
_RIGHT = 14
_ABOVE = 8
_BETWEEN = 3
_CHIP_PADDING = 6


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
        self.quote_line = max(
            self.line, *(QFontMetrics(face).height() for face in (self._simplified, self._traditional))
        )
        self.height = 2 * _ABOVE + self.line + self.quote_line + self.small_metrics.height() + 2 * _BETWEEN

    def quote(self, annotation: Annotation) -> QFont:
        """The face of the script in which the quote is written."""
        written_traditional = annotation.quote == annotation.quote_traditional != annotation.quote_simplified
        return self._traditional if written_traditional else self._simplified

    def of_form(self, form: Form) -> QFont:
        """The face of a script."""
        return self._traditional if form is Form.TRADITIONAL else self._simplified


class AnnotationDelegate(QStyledItemDelegate):
    """Rows of one height: tag, a line of the quote, a line with the beginning of the note and who made it when."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._faces: Faces | None = None

    def forget(self) -> None:
        """Measure anew: the font is another one."""
        self._faces = None

    def _faces_of(self, option: QStyleOptionViewItem) -> Faces:
        if self._faces is None:
            self._faces = Faces(QFont(option.font))
        return self._faces

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for all rows."""
        return QSize(120, self._faces_of(option).height)

    @guarded
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
        draw_bar(painter, option.rect, index.data(AnnotationRole.COLOUR), annotation.status)
        faces = self._faces_of(option)
        inner = option.rect.adjusted(_TEXT, _ABOVE, -_RIGHT, -_ABOVE)
        _draw_tag(painter, faces, inner, index)
        painter.setFont(faces.quote(annotation))
        quote = QRect(inner.left(), inner.top() + faces.line + _BETWEEN, inner.width(), faces.quote_line)
        faded = annotation.status is Status.REJECTED
        ink = theme.current().colour("ink_muted" if faded else "ink")
        drawing.draw_text(painter, quote, one_line(annotation.quote), ink)
        _draw_details(painter, faces, inner, quote.bottom() + 1 + _BETWEEN, annotation)
        painter.restore()


def draw_bar(painter: QPainter, rect: QRect, colour: str, status: Status) -> None:
    """The colour of the tag; hollow where nobody has judged the proposal yet."""
    bar = QRectF(rect).adjusted(_LEFT, _ABOVE, 0, -_ABOVE)
    bar.setWidth(_BAR)
    line = theme.tag_line(colour, theme.current())
    if status is Status.PROPOSED:
        painter.setPen(QPen(line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bar.adjust(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(line)
    painter.drawRoundedRect(bar, 2, 2)


def _draw_tag(painter: QPainter, faces: Faces, inner: QRect, index: Index) -> None:
    """The tag's name; at the right which part it is, and its status where it was not made by hand."""
    annotation = index.data(AnnotationRole.ANNOTATION)
    row = QRect(inner.left(), inner.top(), inner.width(), faces.line)
    right = row.right()
    if annotation.status is not Status.MADE:
        right = draw_label(painter, faces, row, right, _status(annotation.status))
    part = index.data(AnnotationRole.PART)
    if part is not None:
        right = draw_label(painter, faces, row, right, part_name(*part))
    font = QFont(faces.name)
    font.setStrikeOut(annotation.status is Status.REJECTED)
    painter.setFont(font)
    ink = theme.tag_ink(index.data(AnnotationRole.COLOUR), theme.current())
    drawing.draw_text(
        painter, QRect(row.left(), row.top(), right - row.left(), row.height()), index.data(), ink
    )


def draw_label(painter: QPainter, faces: Faces, row: QRect, right: int, text: str) -> int:
    """A word in a thin frame that ends at `right`; returns where there is room before it."""
    look = theme.current()
    width = label_width(faces, text)
    box = QRectF(right - width + 0.5, row.top() + 0.5, width, row.height() - 1)
    painter.setPen(QPen(look.colour("line_strong"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(faces.small)
    painter.setPen(look.colour("ink_muted"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    return right - width - _BETWEEN * 2


def label_width(faces: Faces, text: str) -> int:
    """How wide `draw_label` draws a word, in pixels."""
    return faces.small_metrics.horizontalAdvance(text) + 2 * _CHIP_PADDING


def _draw_details(painter: QPainter, faces: Faces, inner: QRect, top: int, annotation: Annotation) -> None:
    """The beginning of the note, and at the right who made it and on which day."""
    look, height = theme.current(), faces.small_metrics.height()
    made = " · ".join(filter(None, (annotation.annotator, day_of(annotation.created_at))))
    note = one_line(annotation.note)
    most = inner.width() if not note else inner.width() // 2
    width = min(faces.small_metrics.horizontalAdvance(made), most)
    painter.setFont(faces.small)
    left = inner.right() - width if note else inner.left()
    drawing.draw_text(painter, QRect(left, top, width + 1, height), made, look.colour("ink_muted"))
    if note:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line_strong"))
        painter.drawRoundedRect(QRectF(inner.left(), top + 1, 2, height - 2), 1, 1)
        room = QRect(inner.left() + 9, top, inner.width() - width - 9 - 12, height)
        drawing.draw_text(painter, room, note, look.colour("ink"))


def _status(status: Status) -> str:
    return QCoreApplication.translate("status", STATUS_NAMES[status])
