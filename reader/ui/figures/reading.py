"""What is tagged, read once for all pages of figures that ask for the same."""

from __future__ import annotations

from reader.analysis import themes
from reader.analysis.themes import Coded
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters
from reader.ui.collecting import let_go


class Reading:
    """Keeps the last that was read; asked by the thread that reads, told by the window when that no longer holds."""

    def __init__(self) -> None:
        self._changes = 0
        self._kept: tuple[tuple[int, object], Coded] | None = None

    def forget(self) -> None:
        """Something was written, or another corpus was opened; it is let go by `tidy`, or when it is asked for anew."""
        self._changes += 1

    def tidy(self, *, everything: bool = False) -> None:
        """Let go what no longer holds, or `everything`: a hundred thousand records, on the thread that reads."""
        kept = self._kept
        if kept is not None and (everything or kept[0][0] != self._changes):
            self._kept = None
            things = [*kept[1].articles.values(), *kept[1].annotations.values()]
            del kept
            let_go(things)

    def coded(self, corpus: Corpus, filters: Filters, annotator: str) -> Coded:
        """What the articles that pass are annotated with, by everybody or by one annotator."""
        asked = (self._changes, (corpus.path, filters, annotator))
        kept = self._kept  # the window may change it meanwhile
        if kept is not None and kept[0] == asked:
            return kept[1]
        del kept
        self.tidy(everything=True)
        data = themes.coded(corpus, filters, annotator=annotator)
        self._kept = (asked, data)
        return data
