"""What the thread that writes does around each act: is the file still that one, what did others do meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.corpus.watching import FileIdentity, Point, Presence, Seen, Watch
from reader.errors import UserError
from reader.ui.holding import PASSING, Act, Holding

#: Milliseconds that a short act and a piece of a long one wait for another program.
_SHORT, _LONG = 2000, 20_000

Result = Change | tuple[Any, Change | None] | None


class Held:
    """An act was not written and is to wait: why, or None where it would overtake others."""

    def __init__(self, error: UserError | None) -> None:
        self.error = error


class Refused:
    """An act cannot be done: why."""

    def __init__(self, error: UserError) -> None:
        self.error = error


class Writing(QObject):
    """Carries acts out on the thread of the writer; `noticed` tells what others did, before what was done here."""

    noticed = Signal(object)  # Seen

    def __init__(self, path: Path, point: Point, holding: Holding, *, readonly: bool = False) -> None:
        """`point` is what the views have read; `readonly`: nothing can be written, so nothing waits for it.

        Raises UserError when the file is gone already.
        """
        super().__init__()
        self._readonly = readonly
        self._path, self._holding = path, holding
        self._watch = Watch(point)
        with explained(path):
            self.file = FileIdentity(path)
        self.ending = False
        self._own: set[int] = set()
        self._foreign: set[int] = set()
        self._corpus: Corpus | None = None  # of the thread
        self._notices: list[frozenset[int] | None] = []  # of the thread, too
        self._mixed: set[int] = set()  # own steps that the next look sees among those of others

    # -- asked from any thread -----------------------------------------------------------------

    def is_foreign(self, step: int) -> bool:
        """Whether a step was done by another window or program since the corpus was opened, and not agreed to."""
        return step in self._foreign and step not in self._own

    def agree_to(self, step: int) -> None:
        """The person knows that a step is another's and walks over it."""
        self._own.add(step)

    # -- on the thread -------------------------------------------------------------------------

    def attempt(self, act: Act, corpus: Corpus) -> Result | Held | Refused:
        """Do an act, unless others wait before it; what cannot be written for a while is to wait, too.

        Raises UserError only at the end, when nothing can wait any more.
        """
        if self._holding.closed.is_set() and not self.ending:
            return Held(None)
        before, written = self._watch.point, corpus.db.conn.total_changes
        try:
            before = self._begin(corpus, _SHORT)
            result = act.work(corpus)
        except UserError as error:
            begun = corpus.db.conn.total_changes != written
            if self.ending:
                raise
            if self._readonly or error.message not in PASSING or (begun and before.is_passed(corpus.db)):
                return Refused(error)
            self._holding.closed.set()
            return Held(error)
        change = result[1] if isinstance(result, tuple) else result
        if change is not None:
            self._own.add(change.id)
            self._mixed.add(change.id)
        point = self._watch.point
        self._watch.wrote(corpus.db)
        if self._watch.point is not point:
            self._mixed.clear()
        return result

    def meet_others(self, corpus: Corpus) -> None:
        """Within an act, when nobody else can write: see what others wrote since the look before the act."""
        if corpus is self._corpus:
            self._tell_others(corpus)

    def unseen(self, corpus: Corpus, told: int) -> frozenset[int] | None:
        """Within an act, when nobody else can write: the steps of others since `noticed` was heard so often.

        None where another content was put in the place of what was there.
        """
        self.meet_others(corpus)
        steps: set[int] = set()
        for notice in self._notices[told:]:
            if notice is None:
                return None
            steps |= notice
        return frozenset(steps)

    def in_pieces(self, work: Callable[[Corpus], Iterator[Any]], corpus: Corpus) -> Iterator[Any]:
        """The pieces of a long job, with the same looks around each."""
        self._begin(corpus, _LONG)
        pieces = work(corpus)
        try:
            for piece in pieces:
                self._watch.wrote(corpus.db)
                yield piece
                self._begin(corpus, _LONG)
        finally:
            if isinstance(pieces, Generator):
                pieces.close()

    def look(self, corpus: Corpus) -> Presence:
        """See what others did and what is under the name of the file."""
        presence = self.file.presence()
        if presence is Presence.THERE:
            with explained(self._path):
                self._tell_others(corpus)
        return presence

    def _begin(self, corpus: Corpus, patience: int) -> Point:
        """Before something is written: the file is the one that was opened, and what others did is told."""
        self._corpus = corpus
        self.file.require()
        with explained(self._path):
            corpus.db.execute(f"PRAGMA busy_timeout = {patience}")
            return self._tell_others(corpus)

    def _tell_others(self, corpus: Corpus) -> Point:
        seen: Seen | None = self._watch.look(corpus.db)
        if seen is not None:
            steps = seen.steps - self._own
            self._foreign |= steps
            # One's own step counts when another took it back.
            self._notices.append(None if seen.whole else seen.steps - self._mixed)
            self.noticed.emit(replace(seen, steps=steps))
        self._mixed.clear()
        return self._watch.point
