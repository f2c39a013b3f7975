"""Terms of the user's own: added from the selection, and told to the segmenter for as long as their corpus is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese import words
from reader.corpus.rows import Change
from reader.ui.jobs import Errand

if TYPE_CHECKING:
    from reader.ui.window import Window


class OwnTerms(QObject):
    """Keeps the words of the text in step with the terms of the open corpus."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._asked = 0

    def take_in(self, change: Change | None = None) -> None:
        """Let the segmenter know the terms of the open corpus: all of them, off this thread, or what a change did."""
        session = self._window.session
        if session is None:
            return
        texts = session.corpus.terms.texts()
        self._asked += 1
        asked = self._asked
        if change is not None:  # whoever wrote it has loaded what it takes
            words.set_terms(texts)
        elif texts or words.own_terms():

            def work() -> None:
                if asked == self._asked:
                    words.set_terms(texts)

            Errand(work, lambda _: None, self)

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
