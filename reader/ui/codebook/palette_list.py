"""The rows of the tag palette: tags, and the one that makes a new tag."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.corpus.rows import Tag
from reader.ui import theme
from reader.ui.codebook import drawing
from reader.ui.codebook.tips import tooltip
from reader.ui.guarding import guarded

Index = QModelIndex | QPersistentModelIndex

_MARGIN = 14


class PaletteRole(IntEnum):
    """What the delegate asks for beside the display text."""

    TAG = Qt.ItemDataRole.UserRole + 1
    CREATE = Qt.ItemDataRole.UserRole + 2


class PaletteModel(QAbstractListModel):
    """Tags in the order in which they are offered, then perhaps a path that could be made."""

    def __init__(self) -> None:
        super().__init__()
        self._tags: list[Tag] = []
        self._create: str | None = None

    def set_rows(self, tags: list[Tag], create: str | None) -> None:
        """Offer these."""
        self.beginResetModel()
        self._tags, self._create = tags, create
        self.endResetModel()

    @property
    def create(self) -> str | None:
        """The path that the last row makes, or None."""
        return self._create

    def row_of(self, number: int) -> int | None:
        """Where a tag is offered, or None."""
        return next((row for row, tag in enumerate(self._tags) if tag.id == number), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._tags) + (self._create is not None)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The path of a tag, or what the last row does; and what `PaletteRole` names."""
        if not index.isValid():
            return None
        tag = self._tags[index.row()] if index.row() < len(self._tags) else None
        if role == PaletteRole.TAG:
            return tag
        if role == PaletteRole.CREATE:
            return self._create if tag is None else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tag.path if tag is not None else self.tr("Create “{0}”").format(self._create)
        if role == Qt.ItemDataRole.ToolTipRole and tag is not None:
            return tooltip(tag)
        return None


class PaletteDelegate(QStyledItemDelegate):
    """One line a row: chip, name, the themes above it, key, count."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, _height(QFont(option.font)))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        drawing.draw_ground(painter, option.rect, selected=selected, hovered=hovered)
        rect = option.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        tag = index.data(PaletteRole.TAG)
        if tag is None:
            self._paint_create(painter, option, rect, index.data())
        else:
            self._paint_tag(painter, option, rect, tag)
        painter.restore()

    def _paint_tag(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, tag: Tag) -> None:
        look = theme.current()
        centre = option.rect.center().y() + 1
        drawing.draw_chip(painter, rect.left(), centre, tag.colour)
        right = drawing.draw_count(painter, rect, tag.annotations, QFont(option.font))
        if tag.key:
            right = drawing.draw_key(painter, right - drawing.BADGE_GAP, centre, tag.key, QFont(option.font))
        left = rect.left() + drawing.CHIP + drawing.GAP + 2
        room = QRect(left, rect.top(), right - drawing.GAP - left, rect.height())
        painter.setFont(QFont(option.font))
        drawing.draw_text(painter, room, tag.name, look.colour("ink"))
        drawing.draw_above(painter, room, tag, QFont(option.font))

    def _paint_create(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, text: str) -> None:
        look = theme.current()
        x, y = rect.left() + drawing.CHIP / 2, option.rect.center().y() + 1.0
        painter.setPen(QPen(look.colour("accent"), 1.8, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x - 5, y), QPointF(x + 5, y))
        painter.drawLine(QPointF(x, y - 5), QPointF(x, y + 5))
        painter.setFont(drawing.smaller(QFont(option.font)))
        hint = self.tr("Shift+Enter")
        width = painter.fontMetrics().horizontalAdvance(hint)
        drawing.draw_text(
            painter, rect.adjusted(rect.width() - width, 0, 0, 0), hint, look.colour("ink_muted")
        )
        painter.setFont(QFont(option.font))
        room = rect.adjusted(drawing.CHIP + drawing.GAP + 2, 0, -width - 12, 0)
        drawing.draw_text(painter, room, text, look.colour("accent"))


class PaletteList(QListView):
    """The rows; the keys stay with the line above them."""

    def __init__(self, model: PaletteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(PaletteDelegate(self))
        self.setAccessibleName(self.tr("Tags that match"))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def row_height(self) -> int:
        """How high a row is, in pixels."""
        return _height(self.font())


def _height(font: QFont) -> int:
    return QFontMetrics(font).height() + 16
