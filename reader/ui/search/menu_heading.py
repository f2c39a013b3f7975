"""What a group of entries in a menu is called, above them."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QMenu, QWidgetAction

#: From the left edge to where entries begin, and above and below, in pixels.
_LEFT, _ABOVE, _BELOW = 22, 4, 2


class MenuHeading(QWidgetAction):
    """Cannot be chosen, and keys pass it over. With a style sheet, `QMenu.addSection` is a line without its words."""

    def __init__(self, words: str, menu: QMenu) -> None:
        super().__init__(menu)
        label = QLabel(words)
        label.setProperty("role", "muted")
        font = QFont(menu.font())
        font.setBold(True)
        label.setFont(font)
        label.setContentsMargins(_LEFT, _ABOVE, _LEFT, _BELOW)
        self.setText(words)
        self.setDefaultWidget(label)
        self.setEnabled(False)
