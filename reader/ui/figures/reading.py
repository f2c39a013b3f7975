"""What is tagged, read once for all pages of figures that ask for the same."""

from __future__ import annotations

from reader.analysis import themes
from reader.analysis.themes import Coded
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import Filters


class Reading:
    """Keeps the last that was read; asked by the thread that reads, told by the window when that no longer holds."""

    def __init__(self) -> None:
        self._changes = 0
        self._kept: tuple[object, Coded] | None = None

    def forget(self) -> None:
        """Something was written, or another corpus was opened."""
        self._changes += 1
        self._kept = None

    def coded(self, corpus: Corpus, filters: Filters, annotator: str) -> Coded:
        """What the articles that pass are annotated with, by everybody or by one annotator."""
        asked = (self._changes, corpus.path, filters, annotator)
        kept = self._kept  # the window may change it meanwhile
        if kept is not None and kept[0] == asked:
            return kept[1]
        data = themes.coded(corpus, filters, annotator=annotator)
        self._kept = (asked, data)
        return data
