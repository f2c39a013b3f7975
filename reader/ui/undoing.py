"""Undo and redo from the window: what they would do, what they did, and the way to where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.chinese.span import Span
from reader.corpus.rows import Change
from reader.ui.plain import plain
from reader.ui.wording import step_name

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus
    from reader.ui.window import Window

_REMOVAL = "articles.remove"
"""The step whose undoing brings back what is not in the window any more: one article is opened again."""


class Undoing(QObject):
    """Walks the history of the open corpus, one step at a time, and shows where each step was."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take back the last step, whatever it was."""
        self._walk(True, self.tr("Undone: {0}"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._walk(False, self.tr("Done again: {0}"), self.tr("There is nothing to redo."))

    def tell(self) -> None:
        """The commands say what they would do."""
        session = self._window.session
        if session is None:
            return
        history = session.corpus.history
        for name, change in (("edit.undo", history.next_undo()), ("edit.redo", history.next_redo())):
            action = self._window.actions_[name]
            action.setEnabled(change is not None)
            action.setToolTip(plain(step_name(change)) if change else action.iconText())

    def _walk(self, back: bool, done: str, nothing: str) -> None:
        session = self._window.session
        if session is None:
            return
        self._window.furnished.annotations.flush()

        def work(corpus: Corpus) -> tuple[Change | _Foreign | None, Change | None] | None:
            history = corpus.history
            with corpus.changes.alone():
                session.meet_others(corpus)
                step = history.next_undo() if back else history.next_redo()
                if step is not None and session.is_foreign(step.id):
                    return _Foreign(step), None
                return _and_itself(history.undo() if back else history.redo())

        def finish(change: Change | _Foreign | None) -> None:
            if isinstance(change, _Foreign):
                if self._window.rooms.sharing.ask_foreign(change.step, back=back):
                    session.agree_to(change.step.id)
                    self._walk(back, done, nothing)
                return
            self._window.statusBar().showMessage(done.format(step_name(change)) if change else nothing, 6000)
            if change is not None:
                self._show(change)

        session.write(work, finish, owner=self._window)

    def _show(self, change: Change) -> None:
        """Nothing is taken back out of sight: the caret goes to where the step was, in whichever article.

        A step in several articles is shown in the open one, if it was in that, too.
        """
        article, session = self._window.desk.article, self._window.session
        shown = change.kinds <= {"annotation", "tag", "pin"} or change.name == _REMOVAL
        if session is None or not change.articles or not shown:
            return
        if article is not None and article.id in change.articles:
            number = article.id
        elif len(change.articles) == 1:
            (number,) = change.articles
        else:
            return
        if not session.corpus.articles.some([number]):
            return
        if article is None or article.id != number:
            self._window.open_article(number)
        if change.name != _REMOVAL:
            self._go_to_place(session.corpus.annotations.place_of_step(change.id, number))

    def _go_to_place(self, place: tuple[int, Span] | None) -> None:
        """Choose the annotation of the step; where it is gone, its passage is selected."""
        desk = self._window.desk
        if place is None:
            return
        number, span = place
        if number in desk.shelf:
            desk.go_to(number)
        else:
            desk.steps.leave(run=True)
            desk.steps.land(span)


class _Foreign:
    """A step that another window or program did: it is asked about first."""

    def __init__(self, step: Change) -> None:
        self.step = step


def _and_itself(change: Change | None) -> tuple[Change | None, Change] | None:
    """A change as what was made and as what is told."""
    return None if change is None else (change, change)
