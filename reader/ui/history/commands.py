"""What the window does with the history: shows it, follows it, goes to any point of it."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt

from reader.corpus import reviving
from reader.corpus.corpus import Corpus
from reader.corpus.reviving import Revived
from reader.corpus.rows import Change
from reader.corpus.steps import Step, Steps, StepState
from reader.errors import UserError
from reader.ui.agreeing import Question
from reader.ui.far import FarTold
from reader.ui.history.panel import HistoryDialog
from reader.ui.wording import joined, sentence, what_happened

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.window import Window

#: The names of what only changes how far one is with articles; that others did something has none.
_STATES = frozenset({"", "article.state", "articles.state"})
#: What is changed by it.
_STATE_ALONE = frozenset({"article", "change"})
_TELL_EVERY = 0.05
"""Seconds between two words on how far it is."""


class HistoryCommands(QObject):
    """Carries them out for one window; all writes go through its session."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: HistoryDialog | None = None
        self._stopped = threading.Event()
        self._walking = False
        self._far = FarTold(self, self._tell_how_far, lambda: self._walking)
        window.corpora.leaving.connect(self._leave)
        window.corpora.opened.connect(self._enter)
        window.desk.article_opened.connect(self._follow)

    def show(self) -> None:
        """Show the history beside the text."""
        if self._shown is None:
            self._dialog = HistoryDialog(self._window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.step_chosen.connect(self.show_place)
            self._dialog.go_wanted.connect(self.ask_go)
            self._dialog.alone_wanted.connect(self.do_alone)
            self._dialog.stop_wanted.connect(self._stop)
            self._dialog.set_session(self._window.session, self._article)
            frame, gap = self._window.geometry(), 24  # over the panels: the text stays free
            self._dialog.resize(self._dialog.width(), min(self._dialog.height(), frame.height() - 3 * gap))
            self._dialog.move(frame.right() - self._dialog.width() - gap, frame.top() + 2 * gap)
        assert self._dialog is not None
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.list.setFocus()

    def take_in(self, change: Change) -> None:
        """Follow a change. That an article was opened is no step, and what was said last goes for another act alone."""
        if self._shown is None or not change.kinds:
            return
        only_states = change.kinds <= _STATE_ALONE and change.name in _STATES
        if change.kinds != {"article"} or change.name:
            self._shown.take_in(change.annotator, keep_words=only_states)

    @property
    def dialog(self) -> HistoryDialog | None:
        """The dialog, while it is open."""
        return self._shown

    # -- where a step was ----------------------------------------------------------------------

    def show_place(self, step: Step) -> None:
        """Open the article of a step and select its passage, also where its annotation is gone."""
        session, window = self._window.session, self._window
        if session is None:
            return
        place = Steps(session.corpus.db).place(step.id)
        if place is None:
            self._say(self.tr("This step has no place in a text."))
            return
        if not session.corpus.articles.some([place.article]):
            self._say(self.tr("The article of this step is not in the corpus now."))
            return
        window.open_article(place.article, span=place.span)
        if place.present and place.annotation is not None:
            window.desk.go_to(place.annotation)
        elif place.span is not None:
            self._say(self.tr("Nothing of this step is there now; this is its place."))

    # -- going to a point ----------------------------------------------------------------------

    def ask_go(self, number: int) -> None:
        """Go to the moment after a step, once the person has said so; 0: before the first one."""
        session = self._window.session
        if session is None:
            return
        self._window.furnished.annotations.flush()
        way = Steps(session.corpus.db).way(number)
        if way == 0:
            return
        more = ""
        if way > 0:
            text, do = self.tr("Take back the last %n step(s)?", "", way), self.tr("&Take back")
            more = self.tr(
                "They stay in the history, and you can go forward to them until something else is done."
            )
        else:
            text, do = self.tr("Make %n step(s) again?", "", -way), self.tr("&Make again")
        answers = {"do": do, "stay": self.tr("&Stay here")}
        parent = self._shown or self._window
        if Question(parent, text, title=self.tr("History"), more=more, **answers).agreed():
            self.go(session, number, abs(way))

    def go(self, session: Session, number: int, steps: int | None = None) -> None:
        """Go there, in one transaction; over so many `steps`, or else, as others wrote meanwhile, it is asked anew."""
        self._stopped.clear()
        if self._shown is not None:
            self._shown.set_busy(True, self.tr("Walking through the history…"))
        told, others = 0.0, False
        self._walking, far = True, self._far.begin()

        def tell(done: int, total: int) -> bool:
            nonlocal told, others
            if steps not in (None, total):
                others = True
                return False
            if time.monotonic() - told > _TELL_EVERY:
                told = time.monotonic()
                far.note(done, total)
            return not self._stopped.is_set()

        def work(corpus: Corpus) -> tuple[Change | None, Change] | None:
            change = corpus.history.go_to(number, tell)
            return None if change is None else (change, change)

        def work_and_end(corpus: Corpus) -> tuple[Change | None, Change] | None:
            try:
                return work(corpus)
            finally:
                far.note(-1, -1)  # where it failed, which the window says
                self._walking = False

        def then(change: Change | None) -> None:
            self._tell_how_far(-1, -1)
            if others:
                self.ask_go(number)
            else:
                self._on_gone(change)

        session.write(work_and_end, then, owner=self)

    def _on_gone(self, change: Change | None) -> None:
        if change is None:
            self._say(self.tr("Nothing was changed."))

    def _tell_how_far(self, done: int, total: int) -> None:
        if self._shown is None:
            return
        if total < 0:
            self._shown.set_busy(False)
        else:
            self._shown.progress.advance(done, total, self.tr("{0} of {1} steps").format(done, total))

    # -- one step alone ------------------------------------------------------------------------

    def do_alone(self, step: Step) -> None:
        """Bring back a step that was left behind, or take back one that stands, where that can be done surely."""
        session = self._window.session
        if session is None:
            return
        self._window.furnished.annotations.flush()
        number, again = step.id, step.state is StepState.ABANDONED

        def work(corpus: Corpus) -> tuple[Revived | UserError, Change | None]:
            try:
                return (reviving.again if again else reviving.back)(corpus, number)
            except UserError as error:
                return error, None

        def then(found: Revived | UserError) -> None:
            if isinstance(found, UserError):
                self._say(sentence(found))
                return
            words = self.tr("Brought back.") if again else self.tr("Taken back.")
            if found.reason is not None:
                left = self.tr("%n passage(s) could not be brought back.", "", found.left)
                words = joined(words, left, what_happened(found.reason))
            self._say(words)

        session.write(work, then, owner=self)

    # -- within --------------------------------------------------------------------------------

    @property
    def _shown(self) -> HistoryDialog | None:
        there = self._dialog is not None and shiboken6.isValid(self._dialog)
        return self._dialog if there else None

    @property
    def _article(self) -> int:
        article = self._window.desk.article
        return article.id if article is not None else 0

    def _say(self, words: str) -> None:
        if self._shown is not None:
            self._shown.say(words)
        else:
            self._window.statusBar().showMessage(words, 6000)

    def _enter(self, session: Session) -> None:
        if self._shown is not None:
            self._shown.set_session(session, self._article)

    def _stop(self) -> None:
        self._stopped.set()

    def _leave(self) -> None:
        self._stop()
        if self._shown is not None:
            self._shown.set_session(None)

    def _follow(self, article: int) -> None:
        if self._shown is not None:
            self._shown.follow(article)
