"""How a passage looks in the list: tag, the text in one script or in both side by side, its note, where it stands."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.chinese.parallel import Form
from reader.corpus.retrieval import Retrieved
from reader.corpus.rows import Status
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.annotation_delegate import Faces, draw_bar, draw_label, label_width
from reader.ui.codebook.annotation_model import one_line
from reader.ui.guarding import guarded
from reader.ui.passages.model import (
    PassageRole,
    Script,
    joined_of,
    maker_of,
    parts_of,
    quote_of,
    retired_name,
    status_of,
)
from reader.ui.utf16 import Utf16Map

Index = QModelIndex | QPersistentModelIndex

_LEFT, _RIGHT, _ABOVE, _BETWEEN, _GUTTER = 26, 16, 9, 4, 28
#: Pixels between the name of a tag and the word that it is out of use, and beside a text for what slants.
_GAP = 8
#: More lines of a passage are not shown; the tool tip and the text itself have all of it.
_MOST_LINES = 8
#: Characters that a line may be short of at its end, where punctuation goes down with what stands before it.
_SLACK = 1.2
#: How wide a letter of an alphabet is, of a Chinese character.
_NARROW = 0.56
#: What stands on the character before it, or is not seen: marks, variation selectors, joiners. It takes no room.
_NO_ROOM = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2060-\u2064"
    "\u20d0-\u20ff\u302a-\u302d\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\U000e0100-\U000e01ef]+"
)


class PassageDelegate(QStyledItemDelegate):
    """Rows as high as their text; the width is that of the list, which tells it by `fit`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.script = Script.BOTH
        self._faces: Faces | None = None
        self._width = 600

    def fit(self, width: int) -> None:
        """So many pixels wide are the rows."""
        self._width = width

    def forget(self) -> None:
        """Measure anew: the font is another one."""
        self._faces = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height is reckoned from the length of the text: to lay out thousands would take seconds."""
        faces, passage = self._faces_of(option), index.data(PassageRole.PASSAGE)
        if passage is None:
            return QSize(self._width, 0)
        em = max(1, QFontMetrics(faces.quote(passage.first)).horizontalAdvance("国"))
        across = self._column() / em - _SLACK
        lines = max(_lines(quote_of(passage, form), across) for form in self._forms())
        height = 2 * _ABOVE + faces.line + lines * faces.quote_line + 2 * _BETWEEN
        height += faces.small_metrics.height() * (2 if passage.first.note else 1)
        return QSize(self._width, height + (_BETWEEN if passage.first.note else 0))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        passage = index.data(PassageRole.PASSAGE)
        if passage is None:
            return
        faces, look = self._faces_of(option), theme.current()
        painter.save()
        painter.setClipRect(option.rect)  # marks upon marks reach as far as they like
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.draw_ground(
            painter,
            option.rect,
            selected=bool(option.state & QStyle.StateFlag.State_Selected),
            hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
            focus=bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        draw_bar(painter, option.rect, index.data(PassageRole.COLOUR), passage.first.status)
        inner = option.rect.adjusted(_LEFT, _ABOVE, -_RIGHT, -_ABOVE)
        _draw_head(painter, faces, inner, index, passage)
        small = faces.small_metrics.height()
        foot = inner.bottom() + 1 - small
        note = foot - small - _BETWEEN if passage.first.note else foot
        top = inner.top() + faces.line + _BETWEEN
        faded = passage.first.status is Status.REJECTED
        ink = look.colour("ink_muted" if faded else "ink")
        for place, form in enumerate(self._forms()):
            room = QRect(inner.left(), top, self._column(), note - _BETWEEN - top)
            room.translate(place * (self._column() + _GUTTER), 0)
            _draw_quote(painter, _face(faces, passage, form), room, quote_of(passage, form), ink)
        if passage.first.note:
            _draw_note(painter, faces, QRect(inner.left(), note, inner.width(), small), passage)
        _draw_foot(painter, faces, QRect(inner.left(), foot, inner.width(), small), passage)
        painter.restore()

    def _faces_of(self, option: QStyleOptionViewItem) -> Faces:
        if self._faces is None:
            self._faces = Faces(QFont(option.font))
        return self._faces

    def _forms(self) -> tuple[Script | Form, ...]:
        return (Form.SIMPLIFIED, Form.TRADITIONAL) if self.script is Script.BOTH else (self.script,)

    def _column(self) -> int:
        """How wide the text of one script is, in pixels."""
        whole = self._width - _LEFT - _RIGHT
        return (whole - _GUTTER) // 2 if self.script is Script.BOTH else whole


def _face(faces: Faces, passage: Retrieved, script: Script | Form) -> QFont:
    """The face of a script; as written, that of the article's."""
    if script is Script.WRITTEN:
        return faces.quote(passage.first)
    return faces.of_form(Form(script.value))


def _lines(text: str, across: float) -> int:
    """How many lines of so many Chinese characters a text takes, about."""
    text = _NO_ROOM.sub("", text)
    wide = (len(text.encode("utf-8", "replace")) - len(text)) / 2  # three bytes, where a letter has one
    wide -= (
        len(text.encode("utf-16-le", "replace")) / 2 - len(text)
    ) / 2  # beyond the first plane it has four
    narrow = max(0.0, len(text) - wide)
    return min(_MOST_LINES, max(1, ceil((wide + narrow * _NARROW) / max(1.0, across))))


def _draw_head(painter: QPainter, faces: Faces, inner: QRect, index: Index, passage: Retrieved) -> None:
    """The tag, the themes above it; at the right its status where it was not made by hand, and how many parts."""
    first, right = passage.first, inner.right()
    row = QRect(inner.left(), inner.top(), inner.width(), faces.line)
    if first.status is not Status.MADE:
        right = draw_label(painter, faces, row, right, status_of(passage))
    if len(passage.parts) > 1:
        right = draw_label(painter, faces, row, right, parts_of(passage))
    room = QRect(row.left(), row.top(), right - row.left(), row.height())
    left = _draw_name(painter, faces, room, index, passage)
    above = first.tag_path.rpartition("/")[0].replace("/", " / ")
    room.setLeft(left + 12)
    if above and room.width() > 24:
        painter.setFont(faces.small)
        drawing.draw_text(painter, room, above, theme.current().colour("ink_muted"))


def _draw_name(painter: QPainter, faces: Faces, room: QRect, index: Index, passage: Retrieved) -> int:
    """The name of the tag, and that it is out of use where it is; returns where that ends."""
    name, retired = index.data(), index.data(PassageRole.RETIRED)
    font = QFont(faces.name)
    font.setStrikeOut(passage.first.status is Status.REJECTED)
    painter.setFont(font)
    label = label_width(faces, retired_name()) + _GAP if retired else 0
    width = min(painter.fontMetrics().horizontalAdvance(name), room.width() - label)
    ink = theme.tag_ink(index.data(PassageRole.COLOUR), theme.current())
    drawing.draw_text(painter, QRect(room.left(), room.top(), width + 1, room.height()), name, ink)
    if retired:
        draw_label(painter, faces, room, room.left() + width + label, retired_name())
    return room.left() + width + label


def _draw_quote(painter: QPainter, font: QFont, room: QRect, text: str, ink: QColor) -> None:
    """As many lines as there is room for; the last one ends with dots where there is more."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    high = QFontMetrics(font).height()
    most, units = max(1, (room.height() + 1) // high), Utf16Map(text)
    painter.save()
    painter.setClipRect(room.adjusted(-_GAP, -_BETWEEN, _GAP, _BETWEEN), Qt.ClipOperation.IntersectClip)
    painter.setPen(ink)
    painter.setFont(font)
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        if number + 1 == most and line.textStart() + line.textLength() < units.units:
            last = QRect(room.left(), room.top() + number * high, room.width(), high)
            drawing.draw_text(painter, last, text[units.to_code_point(line.textStart()) :], ink)
            break
        line.setPosition(QPointF(0, number * high))
        line.draw(painter, QPointF(room.topLeft()))
    layout.endLayout()
    painter.restore()


def _draw_note(painter: QPainter, faces: Faces, room: QRect, passage: Retrieved) -> None:
    """The beginning of the note behind a stroke, as beside the text."""
    look = theme.current()
    painter.setFont(faces.small)
    painter.fillRect(QRect(room.left(), room.top() + 1, 2, room.height() - 2), look.colour("line_strong"))
    drawing.draw_text(painter, room.adjusted(9, 0, 0, 0), one_line(passage.first.note), look.colour("ink"))


def _draw_foot(painter: QPainter, faces: Faces, room: QRect, passage: Retrieved) -> None:
    """Where it stands, and at the right who made it and when."""
    ink, made = theme.current().colour("ink_muted"), maker_of(passage)
    painter.setFont(faces.small)
    width = min(faces.small_metrics.horizontalAdvance(made), room.width() // 2)
    drawing.draw_text(painter, QRect(room.right() - width, room.top(), width + 1, room.height()), made, ink)
    place = QRect(room.left(), room.top(), room.width() - width - 16, room.height())
    drawing.draw_text(painter, place, _place_in(place.width(), faces.small_metrics, passage), ink)


def _place_in(width: int, metrics: QFontMetrics, passage: Retrieved) -> str:
    """Where it stands; a long title is cut so that source and date are seen behind it."""
    behind = joined_of(passage.source, passage.date)
    left = width - metrics.horizontalAdvance(joined_of(" ", behind))
    title = passage.title
    if behind and left > width // 3:
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, left)
    return joined_of(title, behind)
