"""A quiet bar above the text for what went wrong or was done; it asks for nothing and can be closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.errors import UserError
from reader.ui.wording import what_happened, what_to_do


class NoticeBar(QWidget):
    """Shows one notice at a time: what happened, what to do, perhaps a button for more."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._what = QLabel()
        self._what.setProperty("role", "notice-title")
        self._remedy = QLabel()
        for label in (self._what, self._remedy):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # names of files and tags are no markup
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QPushButton()
        self._more.clicked.connect(self.more_wanted)
        close = QToolButton()
        close.setText("✕")
        close.setAccessibleName(self.tr("Close the notice"))
        close.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._more)
        row.addWidget(close)
        self.hide()

    def show_error(self, error: UserError) -> None:
        """Say what an error says."""
        self.say(what_happened(error), what_to_do(error), serious=True)

    def say(self, what: str, remedy: str = "", *, more: str = "", serious: bool = False) -> None:
        """Say one thing; `more` is the text of a button that emits `more_wanted`."""
        self.setProperty("serious", serious)
        self.style().unpolish(self)
        self.style().polish(self)
        self._what.setText(what)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(f"{what} {remedy}".strip())
        self.show()

    @property
    def text(self) -> str:
        """What is said now, or nothing where the bar is closed."""
        return "" if self.isHidden() else self.accessibleName()
