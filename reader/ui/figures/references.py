"""The file with which a corpus is compared: read once, on the thread that reads, and kept while it is the same."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.chinese import words
from reader.corpus.corpus import Corpus
from reader.corpus.reference import Heard, Reference, refuse_open
from reader.exchange.reference_file import read_reference


class References:
    """Keeps the last reference: to choose another option does not read it, or cut it into words, again."""

    def __init__(self) -> None:
        self._kept: tuple[object, Reference] | None = None

    def of(self, corpus: Corpus, path: Path, go_on: Callable[[], bool], heard: Heard) -> Reference | None:
        """The reference in a file; None once `go_on` says no. Raises UserError as `read_reference` does."""
        refuse_open(path, corpus.path)
        state = _state(path)
        asked = (path, state, words.dictionary())
        if self._kept is not None and state is not None and self._kept[0] == asked:
            return self._kept[1]
        self._kept = None  # not two at a time
        found = read_reference(path, opened=corpus.path, go_on=go_on, heard=heard)
        if found is not None:
            self._kept = (asked, found)
        return found


def _state(path: Path) -> tuple[object, ...] | None:
    """What changes when a file, or the log beside a corpus, is written; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    try:
        log = path.with_name(f"{path.name}-wal").stat()
    except OSError:
        return (found.st_size, found.st_mtime_ns)
    return (found.st_size, found.st_mtime_ns, log.st_size, log.st_mtime_ns)
