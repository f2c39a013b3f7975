"""What of a search goes on beside the window: gathering lines, arranging them, tagging them, writing them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from reader.analysis.concordance import KwicLine
from reader.analysis.texts import Texts
from reader.chinese.script import Script
from reader.corpus.corpus import Corpus
from reader.corpus.occurrence_writing import tag_all
from reader.corpus.occurrences import Progress
from reader.errors import UserError
from reader.ui.jobs import Job
from reader.ui.search.arranging import Arranged, Wanted, arrange
from reader.ui.search.asking import Asked, gather
from reader.ui.search.exporting import Export, export
from reader.ui.search.tagging import request_of
from reader.ui.session import Session

Piece = Callable[[Any], None]
Done = Callable[[], None]
Failed = Callable[[UserError], None]


class Errand:
    """One thing that goes on; what it tells is dropped once it is cancelled."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self._job: Job | None = None

    def cancel(self) -> None:
        """Give it up, and hear no more of it."""
        self._stopped.set()
        if self._job is not None:
            self._job.cancel()

    def goes_on(self) -> bool:
        """Whether it is still wanted; asked by what runs."""
        return not self._stopped.is_set()

    def begin(
        self, start: Callable[[Piece, Done, Failed], Job], piece: Piece, done: Done, failed: Failed
    ) -> None:
        """Begin it by `start`, which is handed what hears of it."""
        live = self.goes_on
        self._job = start(
            lambda value: piece(value) if live() else None,
            lambda: done() if live() else None,
            lambda error: failed(error) if live() else None,
        )


class Work:
    """Begins errands on one session for one owner."""

    def __init__(self, session: Session, owner: QObject) -> None:
        self.session = session
        self._owner = owner

    def gather(self, asked: Asked, piece: Piece, done: Done, failed: Failed) -> Errand:
        """Look for the lines; `piece` gets `Gathered`."""
        errand = Errand()
        return self._read(
            errand, lambda corpus: gather(corpus, asked, go_on=errand.goes_on), piece, done, failed
        )

    def arrange(
        self, lines: list[KwicLine], scripts: dict[int, Script], wanted: Wanted, piece: Piece, failed: Failed
    ) -> Errand:
        """Sort lines; `piece` gets `Arranged`."""

        def work(corpus: Corpus) -> Iterator[Arranged]:
            return arrange(lines, scripts, wanted, lambda articles: Texts(corpus).all_ends(articles))

        return self._read(Errand(), work, piece, lambda: None, failed)

    def export(self, what: Export, path: Path, piece: Piece, done: Done, failed: Failed) -> Errand:
        """Write all lines to a file; `piece` gets `Written`."""
        errand = Errand()
        return self._read(
            errand, lambda corpus: export(corpus, what, path, go_on=errand.goes_on), piece, done, failed
        )

    def tag(self, lines: list[KwicLine], tag: int | str, piece: Piece, done: Done, failed: Failed) -> Errand:
        """Give lines a tag, as one step; `piece` gets `Progress`. The change is told to the session."""
        request, chosen = request_of(lines, tag)
        errand, session = Errand(), self.session

        def work(corpus: Corpus) -> Iterator[Progress]:
            return tag_all(corpus, request, chosen)

        def heard(progress: Progress) -> None:
            if progress.outcome is not None and progress.outcome.change is not None:
                session.changed.emit(progress.outcome.change)
            piece(progress)

        errand._job = session.write_in_pieces(work, heard, done, failed=failed, owner=self._owner)
        return errand

    def _read(
        self,
        errand: Errand,
        work: Callable[[Corpus], Iterator[Any]],
        piece: Piece,
        done: Done,
        failed: Failed,
    ) -> Errand:
        def start(piece: Piece, done: Done, failed: Failed) -> Job:
            return self.session.read_in_pieces(work, piece, done, failed=failed, owner=self._owner)

        errand.begin(start, piece, done, failed)
        return errand
