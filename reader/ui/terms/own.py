"""Terms of the user's own: added from the selection, listed, told to the segmenter while their corpus is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt

from reader.chinese import words
from reader.corpus.rows import Change
from reader.ui.errands import Errand

if TYPE_CHECKING:
    from reader.ui.terms.dialog import TermsDialog
    from reader.ui.window import Window

#: So many terms are told to the segmenter at once; it takes long to tell it of more.
_FEW = 300


class OwnTerms(QObject):
    """Keeps the words of the text in step with the terms of the open corpus."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._asked = 0
        self._dialog: TermsDialog | None = None
        window.corpora.leaving.connect(self._leave)

    def take_in(self, change: Change | None = None) -> None:
        """Let the segmenter know the terms of the open corpus: all of them, off this thread, or what a change did."""
        session = self._window.session
        if session is None:
            return
        texts = session.corpus.terms.texts()
        self._asked += 1
        asked = self._asked
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.refresh()
        if change is not None and len(texts) <= _FEW:  # whoever wrote it has loaded what it takes
            words.set_terms(texts)
        elif texts or words.own_terms():

            def work() -> None:
                if asked == self._asked:
                    words.set_terms(texts)

            Errand(work, lambda _: None, self)

    def show(self) -> None:
        """List the terms beside the text."""
        from reader.ui.terms.dialog import TermsDialog  # noqa: PLC0415 - seldom needed

        session = self._window.session
        if session is None:
            return
        if self._dialog is None or not shiboken6.isValid(self._dialog):
            self._dialog = TermsDialog(session, self._window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for name in ("edit.undo", "edit.redo"):  # they would only act in the window behind it
                self._dialog.addAction(self._window.actions_[name])
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _leave(self) -> None:
        """Nobody may read a corpus that is being closed."""
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.close()
        self._dialog = None

    def add_selection(self) -> None:
        """Make the selected passage a term of this corpus."""
        session, article = self._window.session, self._window.desk.article
        span = self._window.shell.view.selection()
        if session is None or article is None:
            return
        if span is None:
            self._say(self.tr("Select a word first, then add it as a term."))
            return
        text = span.of(session.corpus.articles.body(article.id))
        told = self.tr("“{0}” is a word from now on.").format(text.strip())
        session.write(lambda corpus: corpus.terms.add([text]), lambda _: self._say(told), owner=self)

    def _say(self, sentence: str) -> None:
        self._window.desk.said.emit(sentence)
