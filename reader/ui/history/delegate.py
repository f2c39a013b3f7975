"""How a step looks: a dot on a line of time, what was done, and below it who, when and where."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.corpus.steps import Step, StepState
from reader.ui import theme
from reader.ui.guarding import guarded
from reader.ui.history.model import Kind, Role
from reader.ui.wording import described

Index = QModelIndex | QPersistentModelIndex
_AXIS = 20
_TEXT = 38
_MARGIN = 14
#: Characters of a quote that are left where room is short.
_SHORTEST = 4


class StepDelegate(QStyledItemDelegate):
    """Two lines a step, one line for now and for the beginning; all rows are equally high."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and their margins."""
        return QSize(160, 2 * QFontMetrics(QFont(option.font)).height() + 18)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line of time, words."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kind = index.data(Role.KIND)
        if kind == Kind.NOW:
            self._now(painter, option, str(index.data()))
        else:
            self._ground(painter, option, index)
            step = index.data(Role.STEP)
            self._axis(painter, option, step)
            self._words(painter, option, index, step)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        box = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selected_row" if selected else "hover"))
            painter.drawRoundedRect(box, 7, 7)
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(look.colour("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 7, 7)

    def _axis(self, painter: QPainter, option: QStyleOptionViewItem, step: Step | None) -> None:
        """A full disc stands, a ring is undone, a cross is left behind."""
        look, rect = theme.current(), option.rect
        x = rect.left() + _AXIS + 0.5
        y = rect.top() + 9 + QFontMetrics(QFont(option.font)).height() / 2
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1 if step is not None else y))
        standing = step is not None and step.state is StepState.DONE
        painter.setPen(QPen(look.colour("accent" if standing else "ink_muted"), 1.5))
        painter.setBrush(look.colour("accent" if standing else "panel"))
        if step is not None and step.state is StepState.ABANDONED:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(x, y), 6, 6)
            painter.setPen(QPen(look.colour("ink_muted"), 1.5))
            painter.drawLine(QPointF(x - 3, y - 3), QPointF(x + 3, y + 3))
            painter.drawLine(QPointF(x - 3, y + 3), QPointF(x + 3, y - 3))
        else:
            painter.drawEllipse(QPointF(x, y), 3.5, 3.5)

    def _words(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, step: Step | None
    ) -> None:
        look = theme.current()
        font = QFont(option.font)
        height = QFontMetrics(font).height()
        inner = option.rect.adjusted(_TEXT, 8, -_MARGIN, -8)
        top = QRect(inner.left(), inner.top(), inner.width(), height + 1)
        standing = step is not None and step.state is StepState.DONE
        painter.setFont(font)
        painter.setPen(look.colour("ink" if standing else "ink_muted"))
        words = str(index.data())
        self._line(painter, top, fitted(words, step, painter.fontMetrics(), top.width()))
        if step is not None:
            painter.setFont(_smaller(QFont(option.font)))
            painter.setPen(look.colour("ink_muted"))
            self._line(painter, top.translated(0, height + 2), str(index.data(Role.DETAILS)))

    def _line(self, painter: QPainter, rect: QRect, text: str) -> None:
        words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _now(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        """A line across, with a word on it."""
        look, rect = theme.current(), option.rect
        y = rect.center().y() + 0.5
        font = _smaller(QFont(option.font))
        font.setBold(True)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        x = rect.left() + _AXIS + 0.5
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1))
        painter.setPen(QPen(look.colour("accent"), 1.5))
        painter.drawLine(QPointF(rect.left() + 8, y), QPointF(rect.left() + _TEXT - 8, y))
        painter.drawLine(QPointF(rect.left() + _TEXT + width + 8, y), QPointF(rect.right() - 8, y))
        place = QRect(rect.left() + _TEXT, rect.top(), width + 4, rect.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


def fitted(words: str, step: Step | None, metrics: QFontMetrics, width: int) -> str:
    """What a step did, its quote so short that what follows it, the tag, is seen in a width in pixels."""
    facts = step.facts if step is not None else {}
    quote = facts.get("quote", "").removesuffix("…")
    while step is not None and len(quote) > _SHORTEST and metrics.horizontalAdvance(words) > width:
        quote = quote[:-1]
        words = described(step.name, {**facts, "quote": f"{quote}…"})
    return words


def _smaller(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(round(font.pixelSize() * 0.9))
    return small
