"""The articles that a file would give, as a list: number, title, and what is known in a few words."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.importing.cleaning.plan import BODY, Draft, Plan
from reader.ui import theme
from reader.ui.guarding import guarded
from reader.ui.importing.preview import colours
from reader.ui.importing.preview.work import is_doubtful

Index = QModelIndex | QPersistentModelIndex

_BADGE, _MARGIN = 26, 10


class Role(IntEnum):
    """What the delegate asks for."""

    DETAILS = Qt.ItemDataRole.UserRole + 1
    EMPTY = Qt.ItemDataRole.UserRole + 2
    """Whether the article has no text and will not be stored."""
    DOUBTFUL = Qt.ItemDataRole.UserRole + 3


class ArticleModel(QAbstractListModel):
    """One row for each article of a plan."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._sizes: dict[int, int] = {}

    def show_plan(self, plan: Plan | None) -> None:
        """Show the articles of a plan, or none. The same number of rows is kept where it can be."""
        same = self._plan is not None and plan is not None and len(plan.drafts) == len(self._plan.drafts)
        if not same:
            self.beginResetModel()
        self._plan = plan
        self._sizes = {}
        for line in plan.lines if plan is not None else ():
            if line.article >= 0 and line.role in BODY:
                self._sizes[line.article] = self._sizes.get(line.article, 0) + len(line.span)
        if not same:
            self.endResetModel()
        elif self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Articles."""
        return 0 if parent.isValid() or self._plan is None else len(self._plan.drafts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, details, whether there is a text."""
        if not index.isValid() or self._plan is None:
            return None
        number = index.row()
        draft = self._plan.drafts[number]
        if role == Qt.ItemDataRole.DisplayRole:
            return draft.value("title") or ""
        if role == Role.DETAILS:
            return self._details(number, draft)
        if role == Role.EMPTY:
            return number not in self._sizes
        if role == Role.DOUBTFUL:
            return is_doubtful(draft)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{number + 1}. {draft.value('title') or ''}. {self._details(number, draft)}"
        return None

    def _details(self, number: int, draft: Draft) -> str:
        if number not in self._sizes:
            return self.tr("No text: not imported")
        told = [value for name in ("date", "source", "author") if (value := draft.value(name))]
        return "  ·  ".join([*told, self.tr("%n character(s)", "", self._sizes[number])])


class ArticleDelegate(QStyledItemDelegate):
    """Two lines an article, its number in the colour that it has in the file."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines and their margins."""
        return QSize(120, 2 * QFontMetrics(QFont(option.font)).height() + 16)

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, number, title, details."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        self._ground(painter, option, look)
        metrics = QFontMetrics(QFont(option.font))
        inner = QRect(option.rect).adjusted(_MARGIN + _BADGE + 8, 6, -_MARGIN, -6)
        top = QRect(inner.left(), inner.top(), inner.width(), metrics.height())
        low = top.translated(0, metrics.height() + 3)
        self._badge(painter, index.row(), top, QFont(option.font), look)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        self._line(painter, top, font, look.colour("ink"), index.data())
        font = QFont(option.font)
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
        signed = index.data(Role.DOUBTFUL) and not index.data(Role.EMPTY)
        ink = look.colour("danger" if index.data(Role.EMPTY) else "ink_muted")
        self._line(
            painter, low, font, ink, f"⚠ {index.data(Role.DETAILS)}" if signed else index.data(Role.DETAILS)
        )
        painter.restore()

    def _line(self, painter: QPainter, box: QRect, font: QFont, ink: QColor, words: str) -> None:
        painter.setFont(font)
        painter.setPen(ink)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, look: theme.Theme) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selected_row" if selected else "hover"))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 7, 7)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 7, 7)

    def _badge(self, painter: QPainter, number: int, line: QRect, font: QFont, look: theme.Theme) -> None:
        colour = colours.article_line(number, look)
        box = QRectF(line.left() - 8 - _BADGE, line.center().y() - 8.5, _BADGE, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(colours.ink_on(colour))
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.85))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number + 1))
