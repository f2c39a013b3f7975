"""What the window does to tag all places of terms: takes in what is selected, shows the dialog, tells the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView

from reader.chinese.occurrences import clean
from reader.chinese.span import Span
from reader.corpus.occurrences import Outcome
from reader.ui.beside import covered
from reader.ui.library.model import LibraryModel
from reader.ui.occurrences.dialog import OccurrencesDialog
from reader.ui.wording import joined

if TYPE_CHECKING:
    from reader.corpus.rows import Change
    from reader.ui.window import Window

#: Code points of a selection that may be a term; a longer one is a passage.
_LONGEST = 200


class OccurrenceCommands(QObject):
    """Carries them out for one window; all writes go through its session."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: OccurrencesDialog | None = None
        window.corpora.leaving.connect(self._leave)

    def open(self) -> None:
        """Show the dialog with what is selected, or with what is searched for, or as it was."""
        window, session = self._window, self._window.session
        if session is None:
            return
        terms = self._selected() or self._searched()
        dialog = self._there or OccurrencesDialog(self._articles, window)
        if dialog is not self._dialog:
            dialog.place_chosen.connect(self._go_to)
            dialog.tagged.connect(self._tell)
            dialog.finished.connect(lambda _: window.shell.view.cover(0))
            self._place(dialog)
            self._dialog = dialog
        desk = window.desk
        dialog.show_corpus(session, desk.article, window.furnished.codebook.tags, desk.tagger.recent)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.take_terms(terms)

    def take_in(self, change: Change) -> None:
        """Bring the dialog up to date with a change."""
        if self._there is not None and change.kinds & {"tag", "annotation"}:
            # Those of the panel: their counts follow every annotation.
            self._there.set_tags(self._window.furnished.codebook.tags)

    def _place(self, dialog: OccurrencesDialog) -> None:
        """Low, so that something of the text is seen above it, and wholly on the screen."""
        window, room = self._window, dialog.screen().availableGeometry()
        around = window.frameGeometry()
        size = dialog.size() + around.size() - window.size()  # with a frame as that of the window
        left = min(around.center().x() - size.width() // 2, room.right() + 1 - size.width())
        top = min(around.bottom(), room.bottom()) + 1 - size.height()
        dialog.move(max(room.left(), left), max(room.top(), top))

    @property
    def _there(self) -> OccurrencesDialog | None:
        there = self._dialog is not None and shiboken6.isValid(self._dialog)
        return self._dialog if there else None

    def _selected(self) -> str:
        """The selection as a term, if it may be one."""
        session, article = self._window.session, self._window.desk.article
        span = self._window.shell.view.selection()
        if session is None or article is None or span is None or len(span) > _LONGEST:
            return ""
        return clean(span.of(session.corpus.articles.body(article.id)))

    def _searched(self) -> str:
        """The words of the search, one in each line, while it is open."""
        search = self._window.furnished.search
        return "\n".join(search.words) if search.isVisible() else ""

    def _articles(self) -> list[int]:
        """The articles that the library shows."""
        for view in self._window.shell.library.findChildren(QAbstractItemView):
            model = view.model()
            if isinstance(model, LibraryModel):
                return [article.id for article in model.articles()]
        return []

    def _go_to(self, article: int, start: int, end: int) -> None:
        """Select a place in the text behind the dialog."""
        self._window.open_article(article, span=Span(start, end))
        view, dialog = self._window.shell.view, self._there
        view.cover(covered(dialog, view.viewport()) if dialog is not None else 0)
        view.reveal(Span(start, end))

    def _tell(self, outcome: Outcome, proposed: bool) -> None:
        """Say what was done, where one looks next."""
        if proposed:
            made = self.tr(
                "%Ln proposal(s) made. At one, Ctrl+Enter accepts and Ctrl+Backspace rejects.",
                "",
                outcome.made,
            )
        else:
            made = self.tr("%Ln place(s) tagged. Ctrl+Z takes it back.", "", outcome.made)
        left = []
        if outcome.gone:
            left.append(
                self.tr("%Ln left out: the article is gone or reads otherwise now.", "", outcome.gone)
            )
        if outcome.tagged:
            left.append(self.tr("%Ln left out: tagged meanwhile.", "", outcome.tagged))
        if not outcome.made:
            made = self.tr("Nothing was tagged.")
        if left:
            self._window.shell.notice.say(made, joined(*left))
        self._window.desk.said.emit(joined(made, *left))

    def _leave(self) -> None:
        if self._there is not None:
            self._there.leave()
