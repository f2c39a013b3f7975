"""One look at another corpus, or one merge of it, off the GUI thread; it can be stopped, and tells how far it is."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.merging.outcome import Outcome
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.exchange.qda_corpus import as_corpus
from reader.messages import MERGE_SAME_CORPUS

#: Seconds between two words on how far it is.
_TELL_EVERY = 0.05
#: What came of it, or why nothing did; None where it was stopped.
Found = Outcome | UserError | None


@dataclass(eq=False, slots=True)
class Work:
    """What is to be done with the corpus at `path`; called with the one that is open, on the thread that writes it."""

    path: Path
    articles: bool
    unnamed: str
    only_look: bool
    far: Callable[[int, int], None]
    """Is told how much of how much is done, now and then."""
    left: tuple[UserError, ...] = ()
    """What of a project of another program was left out; known when it is done."""
    _stopped: threading.Event = field(default_factory=threading.Event)
    _told: float = 0.0

    def stop(self) -> None:
        """Stop it; nothing of it is written then."""
        self._stopped.set()

    def __call__(self, corpus: Corpus) -> tuple[Found, Change | None]:
        """Do it: what came of it, and the change of the corpus, if there is one.

        Raises UserError where it is about the corpus that is open: it waits with others, or is told as they are.
        """
        try:
            with as_corpus(self.path) as other:
                self.left = tuple(other.left)
                found = merge(
                    corpus,
                    other.path,
                    articles=self.articles,
                    unnamed=self.unnamed,
                    only_look=self.only_look,
                    told=self._tell,
                )
        except UserError as error:
            if error.message is not MERGE_SAME_CORPUS and error.facts.get("path") == corpus.path:
                raise
            return error, None
        if found is None:
            return None, None
        outcome, change = found
        return outcome, None if self.only_look else change

    def _tell(self, done: int, total: int) -> bool:
        if time.monotonic() - self._told > _TELL_EVERY:
            self._told = time.monotonic()
            self.far(done, total)
        return not self._stopped.is_set()
