"""The dialog beside the text: the doubts of the open article, and the decisions of the corpus."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from reader.corpus.rows import Change
from reader.ui.codebook.room import open_as
from reader.ui.doubts.decisions import DecisionList
from reader.ui.doubts.list import DoubtList
from reader.ui.session import Session
from reader.ui.settings.settings import Settings

#: What the doubts of an article depend on.
_KINDS = {"pin", "setting", "article"}


class DoubtsDialog(QDialog):
    """One goes on reading beside it; it follows the text. `span_chosen`: article, span and form (or None)."""

    span_chosen = Signal(int, object, object)

    def __init__(self, parent: QWidget | None = None, *, settings: Settings | None = None) -> None:
        """With `settings` it remembers which kinds of doubts are hidden."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Doubts of this article"))
        open_as(self, 900, 560)
        self._article = 0
        self.doubts, self.decisions = DoubtList(settings), DecisionList()
        self.doubts.place_chosen.connect(
            lambda found: self.span_chosen.emit(self._article, found.span, found.one.form)
        )
        self.decisions.place_chosen.connect(lambda pin: self.span_chosen.emit(pin.article, pin.span, None))
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(self.doubts, self.tr("Doubts"))
        tabs.addTab(self.decisions, self.tr("Decisions"))
        self.tabs = tabs
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.doubts.go.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        # beside the button it takes no line from the list, which beside the text has few of them
        tip = QLabel(self.tr("Arrows walk, a digit takes that possibility, 0 keeps what is, Enter decides."))
        tip.setProperty("role", "muted")
        tabs.currentChanged.connect(lambda _: tip.setVisible(tabs.currentWidget() is self.doubts))
        last = QHBoxLayout()
        last.addWidget(tip)
        last.addWidget(buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 6, 16, 10)
        layout.addWidget(tabs, 1)
        layout.addLayout(last)

    def show_article(self, session: Session | None, article: int, position: int) -> None:
        """Show what there is to the article, from a position of its body on; no session: nothing."""
        self._article = article
        self.doubts.show_article(session, article, position)
        self.decisions.set_session(session)
        self.doubts.table.setFocus()

    def follow(self, article: int, position: int) -> None:
        """Another article was opened in the same corpus."""
        if article != self._article:
            self._article = article
            self.doubts.show_article(self.decisions.session, article, position)

    def take_in(self, change: Change) -> None:
        """Bring up to date what a change touched."""
        if "setting" in change.kinds:
            self.decisions.set_session(self.decisions.session)
        elif change.kinds & _KINDS:
            self.decisions.refresh()
        if change.kinds & _KINDS:
            self.doubts.look_again()
