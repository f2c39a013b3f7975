"""Shows the corpus that was opened in all parts of the window, and what is written to it from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese.span import Span
from reader.corpus import faults
from reader.corpus.rows import Change
from reader.ui.article.following import follow
from reader.ui.session import Session
from reader.ui.sharing.beginning import follow as follow_file

if TYPE_CHECKING:
    from reader.ui.window import Window


class Showing(QObject):
    """Tells the parts of one window, in an order in which none speaks of what another has not heard of."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.corpora.opened.connect(self._show)
        window.corpora.leaving.connect(self._leave)
        window.importer.finished.connect(lambda _: self._open_some_article())

    # -- the corpus ----------------------------------------------------------------------------

    def _show(self, session: Session) -> None:
        """Show a corpus wholly or not at all: where one part cannot, the others must not show it beside an old one."""
        try:
            self._show_whole(session)
        except Exception as error:
            self._window.corpora.leave()
            self._window.tell_commands()
            raise faults.told(error, session.path) or error from error

    def _show_whole(self, session: Session) -> None:
        window = self._window
        session.changed.connect(self._take_in)
        window.desk.set_session(session)
        window.shell.library.set_session(session)
        if window.is_complete:
            self.show_beside(session)
        place = window.settings.place_in(session.path)
        self._open_some_article(*place)
        window.tell_commands()
        follow_file(window, session)

    def show_beside(self, session: Session) -> None:
        """Show a corpus in what comes after the first picture, too."""
        window = self._window
        window.shell.codebook.set_session(session)
        window.shell.search.set_session(session)
        window.rooms.terms.take_in()
        window.menus.tick_standards(session)

    def _leave(self) -> None:
        """No part may read a corpus that is being closed; a search that runs gives up."""
        window = self._window
        window.complete()
        for part in (window.desk, window.shell.library, window.shell.codebook, window.shell.search):
            part.set_session(None)

    def _open_some_article(self, number: int = 0, position: int = 0) -> None:
        """The article last read, else the first one, else a word on what to do."""
        window, session = self._window, self._window.session
        if session is None or window.desk.article is not None:
            return
        articles = session.corpus.articles.some([number]) or session.corpus.articles.all(limit=1)
        if articles:
            window.open_article(articles[0].id, position if articles[0].id == number else None)
        else:
            window.shell.view.set_message(
                self.tr("This corpus is empty"),
                self.tr("Drop files or folders here, or press Ctrl+I to import some."),
            )
            window.place.tell()

    # -- what is written -----------------------------------------------------------------------

    def _take_in(self, change: Change) -> None:
        window = self._window
        article, caret = window.desk.article, window.shell.view.caret()
        window.shell.library.take_in(change)
        if "tag" in change.kinds or "annotation" in change.kinds:
            window.furnished.codebook.refresh()
        window.desk.take_in(change)
        if change.kinds & {"tag", "annotation"}:
            window.shell.renew_palette(window.furnished.codebook.tags)
        if "setting" in change.kinds and window.session is not None and window.is_complete:
            window.menus.tick_standards(window.session)
        window.rooms.take_in(change)
        if window.desk.article is None:
            if article is not None and window.session is not None:
                self._go_on_at(follow(window.session.corpus, change, article, caret))
                self._go_on_near(article.id)
            self._open_some_article()
        if "article" in change.kinds:
            window.rooms.tell_twins()
        window.undoing.tell()
        window.place.tell()

    def _go_on_at(self, place: tuple[int, int] | None) -> None:
        """The open article was cut anew: where one was is in another one now."""
        if place is not None:
            number, position = place
            self._window.open_article(number, position)
            self._window.shell.view.select(Span(position, position))

    def _go_on_near(self, number: int) -> None:
        """The open article was removed: the list goes on with the one after it, or else the one before."""
        window, session = self._window, self._window.session
        if session is not None and window.desk.article is None:
            near = window.shell.library.near(number)
            there = {article.id for article in session.corpus.articles.some(near)}
            if there:
                window.open_article(next(one for one in near if one in there))
