"""A quiet bar above the text for what went wrong or was done; it asks for nothing and can be closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.errors import UserError
from reader.ui.wording import what_happened, what_to_do

#: The words of a button, and what it does.
Button = tuple[str, Callable[[], object]]

#: A click leaves the keys where they are: with the bar they would go to whatever comes next.
_BY_KEYS = Qt.FocusPolicy.TabFocus


class NoticeBar(QWidget):
    """Shows one notice at a time: what happened, what to do, perhaps buttons."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, piecemeal: bool = False) -> None:
        """With `piecemeal` what is in it waits for `furnish`, or for the first notice."""
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.about = ""
        """What the notice is about, where whoever said it may take it away again."""
        self._own: list[QPushButton] = []
        self._furnished = False
        self.hide()
        if not piecemeal:
            self.furnish()

    def furnish(self) -> None:
        """Make what is in it; once only."""
        if self._furnished:
            return
        self._furnished = True
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
        close.setToolTip(f"{close.accessibleName()} (Esc)")
        close.clicked.connect(self.hide)
        for button in (self._more, close):
            button.setFocusPolicy(_BY_KEYS)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._remedy)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._more)
        row.addWidget(close)

    def show_error(self, error: UserError) -> None:
        """Say what an error says."""
        self.say(what_happened(error), what_to_do(error), serious=True)

    def say(
        self,
        what: str,
        remedy: str = "",
        *,
        more: str = "",
        serious: bool = False,
        about: str = "",
        buttons: Sequence[Button] = (),
    ) -> None:
        """Say one thing; `more` is the text of a button that emits `more_wanted`, `buttons` do what they carry.

        With `about` it can be taken back by `withdraw`, once what it is about is over.
        """
        self.furnish()
        self.about = about
        if self.property("serious") != serious:
            self.setProperty("serious", serious)
            self.style().unpolish(self)
            self.style().polish(self)
        self._what.setText(what)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._set_buttons(buttons)
        self.setAccessibleName(f"{what} {remedy}".strip())
        self.show()

    def withdraw(self, about: str) -> None:
        """Close the notice if it is about this; another one stays."""
        if self.about == about:
            self.about = ""
            self.hide()

    def _set_buttons(self, buttons: Sequence[Button]) -> None:
        for old in self._own:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._own = []
        for words, call in buttons:
            button = QPushButton(words)
            button.setFocusPolicy(_BY_KEYS)
            button.clicked.connect(lambda _checked=False, call=call: call())
            self._buttons.addWidget(button)
            self._own.append(button)

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that the present notice brought along."""
        return self._own

    @property
    def text(self) -> str:
        """What is said now, or nothing where the bar is closed."""
        return "" if self.isHidden() else self.accessibleName()
