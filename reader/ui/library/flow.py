"""A layout that sets widgets beside each other and breaks the line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of widgets; its height depends on the width that it gets. None is made wider than that."""

    def __init__(self, parent: QWidget | None = None, *, gap: int = 4) -> None:
        super().__init__(parent)
        self._held: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put it behind the others."""
        self._held.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._held)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """One of them; None where there is none."""
        return self._held[index] if 0 <= index < len(self._held) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """One of them, which is then no longer here."""
        return self._held.pop(index) if 0 <= index < len(self._held) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How high all lines are."""
        return self._set(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._held]
        width = sum(size.width() + self._gap for size in sizes) - self._gap
        return QSize(max(0, width), max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """One line; a widget may be narrower than it would like."""
        return QSize(40, max((item.sizeHint().height() for item in self._held), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Set them in their places."""
        super().setGeometry(rect)
        self._set(rect, move=True)

    def _set(self, rect: QRect, *, move: bool) -> int:
        """Set line by line; how high it is in all."""
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(item.sizeHint().height() for item in line)
            x = rect.x()
            for item in line if move else ():
                size = item.sizeHint().boundedTo(QSize(rect.width(), height))
                item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self._gap
            y += height + self._gap
        return max(0, y - self._gap - rect.y())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What comes into each line."""
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._held:
            wanted = min(item.sizeHint().width(), width)
            if not lines or wanted > left:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wanted + self._gap
        return lines
