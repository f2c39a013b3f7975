"""What the window does to show passages, and where these lead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.chinese.span import Span
from reader.ui.beside import covered, put_beside
from reader.ui.passages.aside import leave_free
from reader.ui.passages.deeds import PassageDeeds
from reader.ui.passages.dialog import PassagesDialog

if TYPE_CHECKING:
    from reader.corpus.retrieval import Retrieved
    from reader.corpus.rows import Change
    from reader.ui.window import Window


@dataclass(frozen=True, slots=True)
class Passages:
    """What a list in another window is to list."""

    tag: int | None
    only: frozenset[int] | None


#: What is written that the list shows.
_SHOWN = frozenset({"annotation", "article", "tag"})


class PassageCommands(QObject):
    """Carries them out for one window; all writes go through its session."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.dialog = PassagesDialog(PassageDeeds(window.desk.acts.overwriting, self), window)
        self.dialog.place_chosen.connect(self._go_to)
        self.dialog.note_wanted.connect(self._write_note)
        self.dialog.export_wanted.connect(lambda numbers: window.rooms.exports.ask_annotations(only=numbers))
        self.dialog.finished.connect(lambda _: window.shell.view.cover(0))
        window.corpora.leaving.connect(self.dialog.leave)
        for name in ("edit.undo", "edit.redo"):  # by their keys, from within the list as well
            self.dialog.addAction(window.actions_[name])
            window.actions_[name].triggered.connect(lambda: self.dialog.say(""))  # it is no longer so
        self._placed = False

    def show(self) -> None:
        """Show the passages as they were left; from the text one comes back to the passage where one was."""
        back = self.dialog.isVisible() and bool(self.dialog.list.selected)
        self._show()
        if self.dialog.form.only is None and not back:
            self.dialog.form.text.setFocus()
        else:
            self.dialog.read()

    def show_tag(self, number: int) -> None:
        """Show those with a tag."""
        self.dialog.form.set_only(None)
        self.dialog.form.set_tag(number)
        self._show()
        self.dialog.read()

    def show_only(self, numbers: Iterable[int]) -> None:
        """Show those of these annotations alone, in front of what has led to them."""
        self._window.raise_()
        self.dialog.form.set_only(frozenset(numbers))
        self._show()
        self.dialog.read()

    @property
    def state(self) -> Passages:
        """For `restore` in another window, beside what fields and boxes say."""
        return Passages(self.dialog.form.tag, self.dialog.form.only)

    def restore(self, state: Passages) -> None:
        """Have ready what another window listed of the same corpus."""
        self.dialog.set_tags(self._window.furnished.codebook.tags)
        self.dialog.form.set_tag(state.tag)
        self.dialog.form.set_only(state.only)

    def take_in(self, change: Change) -> None:
        """Bring the list up to date with a change."""
        if self.dialog.isVisible() and change.kinds & _SHOWN:
            if "tag" in change.kinds or "annotation" in change.kinds:
                self.dialog.set_tags(self._window.furnished.codebook.tags)
            self.dialog.follow()

    def _show(self) -> None:
        window, session = self._window, self._window.session
        if session is None:
            return
        self.dialog.show_corpus(session, window.furnished.codebook.tags, window.desk.tagger.recent)
        self.dialog.say("")
        self.dialog.look()
        if not self._placed:  # afterwards it stays where the person has put it
            put_beside(self.dialog, window.shell.view)
            self._placed = True
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def _write_note(self, passage: Retrieved) -> None:
        """The note is written beside the text, where the passage is seen."""
        first = passage.first
        self._reveal(first.article, first.start, first.end)
        window = self._window
        window.actions_["view.panels"].setChecked(True)
        window.looks.show_sides()
        window.activateWindow()
        window.furnished.annotations.edit_note(first.id)
        # where there was no room for the panels, they are laid out first
        QTimer.singleShot(0, self, lambda: leave_free(self.dialog, window.shell.annotations))

    def _go_to(self, article: int, start: int, end: int) -> None:
        """Select a passage in the text; the list stays before it, and has the keys."""
        self._reveal(article, start, end)
        self.dialog.activateWindow()
        self.dialog.read()

    def _reveal(self, article: int, start: int, end: int) -> None:
        """Select a passage in the text where the list does not cover it."""
        self._window.raise_()
        self.dialog.raise_()
        self._window.open_article(article, span=Span(start, end))
        view = self._window.shell.view
        view.cover(covered(self.dialog, view.viewport()))
        view.reveal(Span(start, end))
