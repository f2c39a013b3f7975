"""The slim line below the library: how many articles are done."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from reader.corpus.rows import Article, State
from reader.ui import theme
from reader.ui.guarding import guarded

_BAR = 3
_MARGIN = 12


class ProgressLine(QAbstractButton):
    """A few muted words over a thin bar; pressing it shows more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Show the progress in numbers"))
        self.hide()

    def tell(self, done: int, total: int) -> None:
        """Say how many of how many are done; nothing of an empty corpus."""
        words = self.tr("{0} of {1} done").format(self.locale().toString(done), self.locale().toString(total))
        self._share = done / total if total else 0.0
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(total > 0)
        self.update()

    def sizeHint(self) -> QSize:
        """One small line, the bar, and air."""
        return QSize(120, self.fontMetrics().height() + _BAR + 16)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the bar below."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRect(0, 0, self.width(), 1)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 0.9 if font.pointSizeF() > 0 else 9)
        painter.setFont(font)
        painter.setPen(look.colour("ink" if self.hasFocus() or self.underMouse() else "ink_muted"))
        rect = self.rect().adjusted(_MARGIN, 5, -_MARGIN, -_BAR - 9)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        painter.setPen(Qt.PenStyle.NoPen)
        ground = QRectF(_MARGIN, self.height() - _BAR - 7, self.width() - 2 * _MARGIN, _BAR)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(ground, _BAR / 2, _BAR / 2)
        if self._share:
            ground.setWidth(max(_BAR, ground.width() * self._share))
            painter.setBrush(look.colour("accent"))
            painter.drawRoundedRect(ground, _BAR / 2, _BAR / 2)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 3.5, -4.5, -2.5), 6, 6)


def done_among(articles: Iterable[Article]) -> set[int]:
    """The ids of those that are done."""
    return {article.id for article in articles if article.state is State.DONE}
