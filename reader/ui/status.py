"""The status bar: what does not fit ends in an ellipsis, and the whole of it is told on hovering."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStatusBar, QStyle, QStyleOption

from reader.ui.guarding import guarded
from reader.ui.plain import plain

#: Pixels that Qt leaves free on either side of a message.
_MARGIN = 6


class StatusBar(QStatusBar):
    """Says what was done; Qt's own cuts a long message where its room ends, within a word."""

    @property
    def shown(self) -> str:
        """What is read of the message."""
        room = self._room().width()
        return self.fontMetrics().elidedText(self.currentMessage(), Qt.TextElideMode.ElideRight, room)

    def _room(self) -> QRect:
        """What the widgets that stay leave free for a message."""
        labels = (label for label in self.findChildren(QLabel) if not label.isWindow())  # no tool tip
        end = min((label.x() for label in labels if label.isVisible()), default=self.width())
        return self.rect().adjusted(_MARGIN, 0, end - self.width() - _MARGIN, 0)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The message, shortened to its room."""
        if not self.currentMessage():
            super().paintEvent(event)
            return
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self._room(), flags, self.shown)

    def event(self, event: QEvent) -> bool:
        """Before the tool tip is asked for it is set: the whole message, where it is cut."""
        if event.type() == QEvent.Type.ToolTip:
            whole = self.currentMessage()
            self.setToolTip(plain(whole) if self.shown != whole else "")
        return super().event(event)
