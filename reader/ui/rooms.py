"""The rooms of the window that the first picture does without: each is made when it is first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.corpus.rows import Change
    from reader.ui.article.commands import ArticleCommands
    from reader.ui.copying import Copying
    from reader.ui.doubts.commands import DoubtCommands
    from reader.ui.terms import OwnTerms
    from reader.ui.window import Window

# ruff: noqa: PLC0415 - the imports wait with their rooms


class Rooms:
    """What stands beside reading and tagging, for one window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def take_in(self, change: Change) -> None:
        """Tell the rooms that are there what was written."""
        if "doubts" in self.__dict__:
            self.doubts.take_in(change)
        if "term" in change.kinds:
            self.terms.take_in(change)

    @cached_property
    def articles(self) -> ArticleCommands:
        """What changes the open article or shows where it came from."""
        from reader.ui.article.commands import ArticleCommands

        return ArticleCommands(self._window)

    @cached_property
    def doubts(self) -> DoubtCommands:
        """Marking and deciding what a conversion left open."""
        from reader.ui.doubts.commands import DoubtCommands

        return DoubtCommands(self._window)

    @cached_property
    def copying(self) -> Copying:
        """The ways to copy a passage that take more than the text itself."""
        from reader.ui.copying import Copying

        return Copying(self._window)

    @cached_property
    def terms(self) -> OwnTerms:
        """Terms of the user's own."""
        from reader.ui.terms import OwnTerms

        return OwnTerms(self._window)
