"""What the window does to show figures, and where these lead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese.span import Span
from reader.ui.figures.dialog import DialogState, FiguresDialog
from reader.ui.settings.settings import STOP_WORDS

if TYPE_CHECKING:
    from reader.corpus.rows import Change
    from reader.ui.session import Session
    from reader.ui.window import Window


@dataclass(frozen=True, slots=True)
class Figures:
    """The window of the figures, to be opened in another window."""

    dialog: DialogState
    shown: bool


class FiguresCommands(QObject):
    """Carries them out for one window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._session: Session | None = None
        self._heard = self._led = False
        """Whether the list of passages is listened to; whether a figure led to it, and one only looks."""
        self.dialog = FiguresDialog(window)
        stop, settings = self.dialog.words.stop, window.settings
        stop.setText(settings.get(STOP_WORDS))
        stop.editingFinished.connect(lambda: settings.set(STOP_WORDS, stop.text()))
        self.dialog.search_wanted.connect(self._search)
        self.dialog.passages_wanted.connect(self._show_passages)
        self.dialog.place_wanted.connect(self._open)
        window.corpora.leaving.connect(self._leave)

    def show(self) -> None:
        """Show the figures as they were left."""
        self._take_session()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @property
    def state(self) -> Figures:
        """For `restore` in another window."""
        return Figures(self.dialog.state, self.dialog.isVisible())

    def restore(self, state: Figures) -> None:
        """Show, or have ready, what another window had of figures on the same corpus."""
        self.dialog.restore(state.dialog)
        self._take_session()
        if state.shown:
            self.show()

    def show_collocates(self) -> None:
        """The collocates of what is selected, or of what is typed then."""
        span, session, article = (
            self._window.shell.view.selection(),
            self._window.session,
            self._window.desk.article,
        )
        self.dialog.show_page(self.dialog.collocates)
        self.show()
        if span is not None and session is not None and article is not None:
            text = " ".join(span.of(session.corpus.articles.body(article.id)).split())[:60]
            self.dialog.collocates.ask(f'"{text}"')
        self.dialog.collocates.query.setFocus()

    def take_in(self, change: Change) -> None:
        """Tell the figures what was written."""
        self.dialog.corpus_changed(change)

    def _take_session(self) -> None:
        if self._session is not self._window.session:
            self._session = self._window.session
            self.dialog.set_session(self._session)

    def _leave(self) -> None:
        self._session = None
        self.dialog.set_session(None)

    def _search(self, query: str) -> None:
        """Search in the window of the text, which comes before the figures."""
        self._to_front()
        self._window.open_search(query)

    def _open(self, article: int, span: Span) -> None:
        """Show a place in the window of the text, which comes before the figures."""
        self._to_front()
        self._window.open_article(article, span=span)

    def _to_front(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    def _show_passages(self, numbers: list[int]) -> None:
        if self._session is None or not numbers:
            return
        passages = self._window.rooms.passages
        if not self._heard:
            self._heard = True
            passages.dialog.finished.connect(self._come_back)
            passages.dialog.place_chosen.connect(self._forget)
            passages.dialog.note_wanted.connect(self._forget)
        passages.show_only(numbers)
        self._led = True

    def _forget(self) -> None:
        """From the list one has gone on to the text, and stays there when the list is closed."""
        self._led = False

    def _come_back(self) -> None:
        """What a figure had led to was looked at and closed: the figure is there again, for its next bar."""
        led, self._led = self._led, False
        if led and self.dialog.isVisible() and self._window.rooms.passages.dialog.form.only is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
