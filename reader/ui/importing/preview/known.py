"""Which files of a batch are in the corpus already: by their bytes, and by the function that the import asks."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader import messages
from reader.corpus.batch.finding import find, without_known
from reader.importing.files import Failure, printable
from reader.ui.importing.preview.work import Work

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus
    from reader.errors import UserError
    from reader.ui.session import Session

#: What was found is told after so many seconds.
_EVERY = 0.2


class KnownFiles(QObject):
    """Asks the corpus of a session, on its reading thread. `found` carries a list of printable paths."""

    found = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def look_for(self, paths: Sequence[Path]) -> None:
        """Look for files by name and size, and then by their bytes."""
        self._session.read_in_pieces(
            partial(known_files, paths=paths), self._tell, lambda: None, failed=_ignore, owner=self
        )

    def look_for_work(self, work: Work) -> None:
        """Look for a file that was read, under whichever name its bytes were imported."""
        path, sha256 = printable(work.path), work.sha256
        self._session.read(
            lambda corpus: [path] if corpus.articles.known(sha256) is not None else [],
            self._tell,
            failed=_ignore,
            owner=self,
        )

    def _tell(self, paths: list[str]) -> None:
        if paths:
            self.found.emit(paths)


def known_files(corpus: Corpus, paths: Sequence[Path]) -> Iterator[list[str]]:
    """The printable paths of those files that an import would skip, some at a time."""
    articles = corpus.articles
    known: list[str] = []
    told = time.monotonic()
    for file in without_known(find(paths, corpus.path).files, articles.is_likely(), articles.known):
        if isinstance(file, Failure) and file.error.message is messages.FILE_SKIPPED:
            known.append(file.path)
        if time.monotonic() - told >= _EVERY:
            yield known
            known, told = [], time.monotonic()
    yield known


def _ignore(_: UserError) -> None:
    """The import itself will say what is wrong with the corpus."""
