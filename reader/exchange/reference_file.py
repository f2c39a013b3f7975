"""A file that a corpus is compared with: another corpus, or a list of words with their frequencies."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from reader.corpus.looking import SUFFIX
from reader.corpus.reference import Heard, Reference, read_corpus, refuse_open
from reader.exchange import word_list_file

_MAGIC = b"SQLite format 3\0"


def read_reference(
    path: Path,
    *,
    opened: Path | None = None,
    go_on: Callable[[], bool] = lambda: True,
    heard: Heard = lambda done, of: None,
) -> Reference | None:
    """The words of a reference; None once `go_on` says no. `heard` is told how far a corpus is cut.

    A file is a corpus by its name or by how it begins; else it is a word list. Raises UserError where it is the corpus
    that is `opened`, cannot be read, or is neither.
    """
    refuse_open(path, opened)
    if path.suffix.lower() == SUFFIX or _is_database(path):
        return read_corpus(path, opened=opened, go_on=go_on, heard=heard)
    return word_list_file.read(path, go_on=go_on)


def _is_database(path: Path) -> bool:
    """Whether a file begins as SQLite's do; not asked where its name says that it is a corpus (see `looking.look`)."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False  # what is wrong with it is told when it is read
