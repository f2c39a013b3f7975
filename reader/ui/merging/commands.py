"""Merging another corpus into the one that is open: chosen, looked at, and taken in once the person agrees."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.corpus.merging.outcome import Outcome
from reader.corpus.rows import Change
from reader.ui import choosing
from reader.ui.merging.dialog import MergeDialog
from reader.ui.wording import joined

if TYPE_CHECKING:
    from reader.ui.window import Window

#: What the notice on a merge is about.
_ABOUT = "merge"


class MergeCommands(QObject):
    """Asks for another corpus and opens the dialog on it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def ask(self) -> None:
        """Ask for a corpus and show what would come of it."""
        session = self._window.session
        if session is None:
            return
        if session.refusal is not None:
            self._window.shell.notice.show_error(session.refusal)
            return
        pattern = self.tr("Corpora and REFI-QDA projects (*.duizhao *.qdpx);;All files (*)")
        folder = str(session.path.parent)
        name = choosing.open_file(
            self._window, self.tr("Merge another corpus into this one"), folder, pattern
        )
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Open the dialog on another corpus; it looks at once."""
        session = self._window.session
        if session is None:
            return
        self._window.furnished.annotations.flush()  # a note that is being written counts, too
        dialog = MergeDialog(session, path, self._window)
        dialog.merged.connect(lambda outcome: self._tell(path, outcome))
        session.changed.connect(self._take_in, Qt.ConnectionType.UniqueConnection)
        dialog.open()
        dialog.look()

    def _tell(self, path: Path, outcome: Outcome) -> None:
        came = self.tr("%n annotation(s) came from {0}.", "", outcome.added + outcome.updated).format(
            path.name
        )
        articles = self.tr("%n new article(s).", "", outcome.articles_added) if outcome.articles_added else ""
        terms = self.tr("%n new term(s).", "", len(outcome.terms_added)) if outcome.terms_added else ""
        more = self.tr("Undo takes all of it back.")
        self._window.shell.notice.say(came, joined(articles, terms, more), about=_ABOUT)

    def _take_in(self, change: Change) -> None:
        """Undo takes the merge back only as long as it is the last step that stands."""
        if change.id:
            self._window.shell.notice.withdraw(_ABOUT)
