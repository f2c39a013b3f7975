"""How an article looks in the library: title, details, the colours of its tags, how far one is with it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QCursor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from reader.corpus.rows import Article, State
from reader.ui import theme
from reader.ui.guarding import guarded
from reader.ui.library.model import Role

_MARGIN = 10
_TITLE = _MARGIN + 14
"""Where titles and headings begin: behind the sign of the state."""
#: Corners of the arrow before a heading, from its middle: what can be closed shows that it can.
_CLOSED = (QPointF(-2, -3.5), QPointF(2, 0), QPointF(-2, 3.5))
_OPEN = (QPointF(-3.5, -2), QPointF(0, 2), QPointF(3.5, -2))
_DOT = 8
_MOST_DOTS = 8


class ArticleDelegate(QStyledItemDelegate):
    """Two lines an article, one line a group heading.

    With `uniform`, a heading is as high as an article: then Qt need not ask for the height of every row.
    """

    uniform = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and their margins; one for a heading."""
        height = QFontMetrics(QFont(option.font)).height()
        if not self.uniform and index.data(Role.ARTICLE) is None:
            return QSize(120, height + 14)
        return QSize(120, 2 * height + 20)

    @guarded
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, state, title, details, tag colours."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        article = index.data(Role.ARTICLE)
        if article is None:
            self._heading(painter, option, index)
        else:
            self._ground(painter, option, index)
            self._article(painter, option, article, index.data(Role.COLOURS) or ())
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        view = option.widget  # its state is asked, not the option's: that brings QStyle, 5 ms of the start
        if not isinstance(view, QAbstractItemView):
            return
        selected = view.selectionModel().isSelected(index)
        port = view.viewport()
        hovered = port.underMouse() and view.indexAt(port.mapFromGlobal(QCursor.pos())) == index
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selected_row" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 7, 7)
        if selected and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(look.colour("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 7, 7)

    def _heading(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = theme.current()
        painter.setFont(_lighter(QFont(option.font)))
        painter.setPen(look.colour("ink_muted"))
        rect = option.rect.adjusted(_TITLE, 4, -_MARGIN - 4, 0)
        rect.setTop(max(rect.top(), rect.bottom() - painter.fontMetrics().height() - 12))
        view = option.widget
        if isinstance(view, QAbstractItemView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(look.colour("accent"), 1.2))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 7, 7)
            painter.setPen(look.colour("ink_muted"))
        centre = QPointF(option.rect.left() + _MARGIN + 4.5, rect.center().y() + 0.5)
        arrow = _OPEN if index.data(Role.OPEN) else _CLOSED
        painter.drawPolyline([centre + corner for corner in arrow])
        count = str(index.data(Role.COUNT))
        metrics = painter.fontMetrics()
        room = rect.width() - metrics.horizontalAdvance(count) - 12
        text = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _article(
        self, painter: QPainter, option: QStyleOptionViewItem, article: Article, colours: tuple[str, ...]
    ) -> None:
        look = theme.current()
        metrics = QFontMetrics(QFont(option.font))
        inner = option.rect.adjusted(_TITLE, 8, -_MARGIN - 4, -8)
        top = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        low = top.translated(0, metrics.height() + 3)
        self._state(
            painter, QPointF(option.rect.left() + _MARGIN + 4.5, top.center().y() + 0.5), article.state
        )
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if article.state is State.UNREAD else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(look.colour("ink"))
        title = painter.fontMetrics().elidedText(article.title, Qt.TextElideMode.ElideRight, top.width())
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        dots = self._dots(painter, low, colours)
        details = " · ".join(part for part in (article.date, article.source) if part)
        painter.setFont(_lighter(QFont(option.font)))
        painter.setPen(look.colour("ink_muted"))
        room = low.width() - dots - (8 if dots else 0)
        text = painter.fontMetrics().elidedText(details or article.file, Qt.TextElideMode.ElideRight, room)
        painter.drawText(low, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _state(self, painter: QPainter, centre: QPointF, state: State) -> None:
        """A full disc for unread, a ring for being read, a tick for done."""
        colour = theme.current().colour("accent" if state is State.UNREAD else "ink_muted")
        painter.setPen(QPen(colour, 1.6))
        painter.setBrush(colour if state is State.UNREAD else Qt.BrushStyle.NoBrush)
        if state is State.DONE:
            x, y = centre.x(), centre.y()
            painter.drawPolyline([QPointF(x - 4, y), QPointF(x - 1, y + 3), QPointF(x + 4, y - 3.5)])
        else:
            painter.drawEllipse(centre, 3.0, 3.0)

    def _dots(self, painter: QPainter, line: QRect, colours: tuple[str, ...]) -> int:
        """Small squares in the colours of the tags, at the right; returns the width they take."""
        shown = colours[:_MOST_DOTS]
        left = line.right() - len(shown) * (_DOT + 3) + 3
        painter.setPen(Qt.PenStyle.NoPen)
        for place, colour in enumerate(shown):
            painter.setBrush(theme.tag_line(colour, theme.current()))
            box = QRectF(left + place * (_DOT + 3), line.center().y() - _DOT / 2 + 1, _DOT, _DOT)
            painter.drawRoundedRect(box, 2, 2)
        return len(shown) * (_DOT + 3)


def _lighter(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * 0.9)
    else:
        small.setPixelSize(round(font.pixelSize() * 0.9))
    return small
