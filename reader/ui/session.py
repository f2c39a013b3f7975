"""An open corpus as the window sees it: read here, written by the worker, every change told to all views."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.ui.jobs import Job, Worker


class Session(QObject):
    """One open corpus.

    `corpus` is for reading on the GUI thread only. Writes go through `write`: they are on disk when
    `changed` is emitted and `then` is called, in that order.
    """

    changed = Signal(object)  # Change
    failed = Signal(object)  # UserError

    def __init__(self, path: Path, annotator: str) -> None:
        super().__init__()
        self.path = path
        self.annotator = annotator
        Corpus.bring_up_to_date(path)
        self.corpus = Corpus.open(path, readonly=True)
        self._writer = Worker(self._open_writer, "duizhao-writer")
        self._finder: Worker | None = None
        self._closed = False

    def write(
        self,
        work: Callable[[Corpus], Change | tuple[Any, Change] | None],
        then: Callable[[Any], None] = lambda _: None,
        *,
        owner: QObject | None = None,
    ) -> None:
        """Do a write; `then` gets what it made (the first of a pair), or its Change, or None."""

        def finish(result: Change | tuple[Any, Change] | None) -> None:
            if self._closed:
                return  # what was written is on the disk; nobody is left to hear of it
            made, change = result if isinstance(result, tuple) else (result, result)
            if change is not None:
                self.changed.emit(change)
            if owner is None or shiboken6.isValid(owner):
                then(made)

        self._writer.do(work, finish, failed=self.failed.emit, owner=self)

    def write_in_pieces(
        self,
        work: Callable[[Corpus], Iterator[Any]],
        piece: Callable[[Any], None],
        done: Callable[[], None],
        *,
        failed: Callable[[UserError], None],
        owner: QObject | None = None,
    ) -> Job:
        """Do a long write that yields after each transaction (see `Worker.do_in_pieces`)."""
        return self._writer.do_in_pieces(work, piece, done, failed=failed, owner=owner)

    def read(
        self,
        work: Callable[[Corpus], Any],
        then: Callable[[Any], None],
        *,
        failed: Callable[[UserError], None],
        owner: QObject | None = None,
    ) -> None:
        """Read something long on a thread of its own, with a connection of its own."""
        self._reader().do(work, then, failed=failed, owner=owner)

    def read_in_pieces(
        self,
        work: Callable[[Corpus], Iterator[Any]],
        piece: Callable[[Any], None],
        done: Callable[[], None],
        *,
        failed: Callable[[UserError], None],
        owner: QObject | None = None,
    ) -> Job:
        """Read something very long, piece by piece, on the same thread (see `Worker.do_in_pieces`)."""
        return self._reader().do_in_pieces(work, piece, done, failed=failed, owner=owner)

    def _reader(self) -> Worker:
        if self._finder is None:
            self._finder = Worker(lambda: Corpus.open(self.path, readonly=True), "duizhao-finder")
        return self._finder

    def drain(self) -> None:
        """Wait until every write and read that was asked for is done and told."""
        self._writer.drain()
        if self._finder is not None:
            self._finder.drain()

    def close(self) -> None:
        """Finish the writes that wait and close the file; it is whole in one file then."""
        self._closed = True
        if self._finder is not None:
            self._finder.close()
        self.corpus.close()
        self._writer.close()

    def _open_writer(self) -> Corpus:
        return Corpus.open(self.path, annotator=self.annotator)
