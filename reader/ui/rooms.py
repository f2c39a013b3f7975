"""The rooms of the window that the first picture does without: each is made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.corpus.rows import Change
    from reader.ui.article.commands import ArticleCommands
    from reader.ui.article.twins import TwinMark
    from reader.ui.backups.commands import BackupCommands
    from reader.ui.codebook.files import CodebookFiles
    from reader.ui.copying import Copying
    from reader.ui.doubts.commands import DoubtCommands
    from reader.ui.exporting import Exports
    from reader.ui.figures.commands import FiguresCommands
    from reader.ui.history.commands import HistoryCommands
    from reader.ui.merging.commands import MergeCommands
    from reader.ui.occurrences.commands import OccurrenceCommands
    from reader.ui.passages.commands import PassageCommands
    from reader.ui.progress.commands import ProgressCommands
    from reader.ui.reading.find_bar import FindBar
    from reader.ui.settings.commands import SettingsCommands
    from reader.ui.sharing.commands import Sharing
    from reader.ui.terms.own import OwnTerms
    from reader.ui.window import Window

# ruff: noqa: PLC0415 - the imports wait with their rooms

#: So many articles with the same text as the open one can be gone to.
_MOST_TWINS = 20


class Rooms:
    """What stands beside reading and tagging, for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def take_in(self, change: Change) -> None:
        """Tell the rooms that are there what was written."""
        if "doubts" in self.__dict__:
            self.doubts.take_in(change)
        if "occurrences" in self.__dict__:
            self.occurrences.take_in(change)
        if "passages" in self.__dict__:
            self.passages.take_in(change)
        if "history" in self.__dict__:
            self.history.take_in(change)
        if "progress" in self.__dict__:
            self.progress.take_in(change)
        if "backups" in self.__dict__:
            self.backups.take_in()
        if "figures" in self.__dict__:
            self.figures.take_in(change)
        if "term" in change.kinds:
            self.terms.take_in(change)

    @cached_property
    def articles(self) -> ArticleCommands:
        """What changes the open article or shows where it came from."""
        from reader.ui.article.commands import ArticleCommands

        return ArticleCommands(self._window)

    @cached_property
    def twins(self) -> TwinMark:
        """That the open article has the same text as others, or was replaced."""
        from reader.ui.article.twins import TwinMark

        mark = TwinMark()
        mark.chosen.connect(self._window.open_article)
        self._window.statusBar().insertPermanentWidget(0, mark)
        return mark

    def tell_twins(self) -> None:
        """Say which others have the text of the open one, and if it was replaced; the mark is made when needed."""
        session, article = self._window.session, self._window.desk.article
        if session is None:
            return
        articles, others, stays = session.corpus.articles, list[int](), False
        if article is not None:
            others, stays = articles.reprints_of(article.id), articles.stays(article.id)
        if others or stays or "twins" in self.__dict__:
            self.twins.show_twins(articles.some(others[:_MOST_TWINS]), len(others), stays=stays)

    @cached_property
    def doubts(self) -> DoubtCommands:
        """Marking and deciding what a conversion left open."""
        from reader.ui.doubts.commands import DoubtCommands

        return DoubtCommands(self._window)

    @cached_property
    def figures(self) -> FiguresCommands:
        """Word lists, collocates, keyness and themes."""
        from reader.ui.figures.commands import FiguresCommands

        return FiguresCommands(self._window)

    @cached_property
    def occurrences(self) -> OccurrenceCommands:
        """Tagging all places of terms."""
        from reader.ui.occurrences.commands import OccurrenceCommands

        return OccurrenceCommands(self._window)

    @cached_property
    def passages(self) -> PassageCommands:
        """All passages that were tagged."""
        from reader.ui.passages.commands import PassageCommands

        return PassageCommands(self._window)

    @cached_property
    def history(self) -> HistoryCommands:
        """Everything that was done, and the way to any point of it."""
        from reader.ui.history.commands import HistoryCommands

        return HistoryCommands(self._window)

    @cached_property
    def progress(self) -> ProgressCommands:
        """How far the work is, in counts."""
        from reader.ui.progress.commands import ProgressCommands

        return ProgressCommands(self._window)

    @cached_property
    def copying(self) -> Copying:
        """The ways to copy a passage that take more than the text itself."""
        from reader.ui.copying import Copying

        return Copying(self._window)

    @cached_property
    def find_bar(self) -> FindBar:
        """Finding in the open article."""
        from reader.ui.reading.find_bar import FindBar

        bar = FindBar(self._window.shell.view)
        bar.closed.connect(self._window.desk.show_hits)
        self._window.desk.article_opened.connect(bar.renew)
        self._window.desk.shown_anew.connect(bar.renew)
        return bar

    @cached_property
    def settings(self) -> SettingsCommands:
        """The settings in one dialog, and the cheat sheet of the keys."""
        from reader.ui.settings.commands import SettingsCommands

        return SettingsCommands(self._window)

    @cached_property
    def exports(self) -> Exports:
        """Annotations and codebook to files."""
        from reader.ui.exporting import Exports

        return Exports(self._window)

    @cached_property
    def codebook_files(self) -> CodebookFiles:
        """Codebooks from elsewhere."""
        from reader.ui.codebook.files import CodebookFiles

        return CodebookFiles(self._window)

    @cached_property
    def merging(self) -> MergeCommands:
        """The work of another corpus file, taken into this one."""
        from reader.ui.merging.commands import MergeCommands

        return MergeCommands(self._window)

    @cached_property
    def sharing(self) -> Sharing:
        """Others on the same file, acts that wait, a file that goes away."""
        from reader.ui.sharing.commands import Sharing

        return Sharing(self._window)

    @cached_property
    def backups(self) -> BackupCommands:
        """Backups, made by themselves, listed and restored."""
        from reader.ui.backups.commands import BackupCommands

        return BackupCommands(self._window)

    @cached_property
    def terms(self) -> OwnTerms:
        """Terms of the user's own."""
        from reader.ui.terms.own import OwnTerms

        return OwnTerms(self._window)
