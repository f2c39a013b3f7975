"""What a change to very many articles did to the library, read on another thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from reader.corpus.corpus import Corpus
from reader.corpus.rows import Article, Change
from reader.ui.library.tagged import Tagged
from reader.ui.session import Session

_Read = tuple[list[Article], dict[int, tuple[int, ...]]]


class CatchingUp(QObject):
    """Reads what changes touched; what comes while it reads waits and is read after that, in order.

    `show` is called with the changes, as one, and the articles that they touched.
    """

    def __init__(
        self, tagged: Tagged, show: Callable[[Change, Iterable[Article]], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tagged, self._show = tagged, show
        self._session: Session | None = None
        self._waiting: Change | None = None
        self.is_at_it = False
        """Whether something is being read."""

    def follow(self, session: Session | None) -> None:
        """Another corpus, or none: what was asked of the last is of no use."""
        self._session = session
        self._waiting, self.is_at_it = None, False

    def take_in(self, change: Change) -> None:
        """Read what a change touched, now or after what is being read."""
        self._waiting = change if self._waiting is None else _joined(self._waiting, change)
        if not self.is_at_it:
            self._read()

    def _read(self) -> None:
        session, change, self._waiting = self._session, self._waiting, None
        self.is_at_it = session is not None and change is not None
        if session is None or change is None:
            return

        def work(corpus: Corpus) -> _Read:
            tags = change.kinds & {"tag", "annotation"}
            return corpus.articles.some(change.articles), corpus.annotations.tags_by_article() if tags else {}

        def then(read: _Read) -> None:
            if session is self._session:
                articles, tags = read
                if change.kinds & {"tag", "annotation"}:
                    self._tagged.read_codebook(session.corpus)
                    self._tagged.put(tags)
                self._show(change, articles)
                self._read()

        def fail(_: object) -> None:  # the file is gone; whoever writes or opens an article tells of it
            if session is self._session:
                self._read()

        session.read(work, then, failed=fail, owner=self)


def _joined(one: Change, other: Change) -> Change:
    return replace(other, kinds=one.kinds | other.kinds, articles=one.articles | other.articles)
