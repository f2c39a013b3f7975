"""An open corpus as the window sees it: read here, written by the worker, every change told to all views."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.corpus.watching import Point, Presence, Seen, Still
from reader.errors import UserError
from reader.ui.holding import PASSING, Act, Holding, Work
from reader.ui.jobs import Job, Worker
from reader.ui.vetting import note_left, refusal, vetted
from reader.ui.writing import Held, Refused, Result, Writing

#: The threads that read: for what is soon found, and for what takes seconds to be counted.
_FINDER, _COUNTER = "duizhao-finder", "duizhao-counter"
#: Milliseconds for which reading on the GUI thread waits for another program.
_PATIENCE = 500


class Session(QObject):
    """One open corpus; where its file may only be read, `refusal` says why.

    `corpus` is for reading on the GUI thread only. Writes go through `write`: they are on disk when
    `changed` is emitted and `then` is called, in that order. An act that cannot be written for a reason that
    passes is not given up: it waits in `holding`, with those after it, and is tried again.

    Others may write to the same file: what they did comes as a `changed`, then as `others_wrote`.
    """

    changed = Signal(object)  # Change
    failed = Signal(object)  # UserError
    others_wrote = Signal(object)  # Seen
    presence_changed = Signal(object)  # Presence

    def __init__(self, path: Path, annotator: str) -> None:
        super().__init__()
        self.path = path
        self.annotator = annotator
        self.refusal = refusal(path)
        self._still = Still(path) if self.readonly else None
        self.corpus = vetted(path)
        self._alone = True
        self.corpus.db.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
        self.presence = Presence.THERE
        self.holding = Holding(self)
        self.holding.try_wanted.connect(self.try_again)
        with explained(path):
            self._writing = Writing(path, Point.of(self.corpus.db), self.holding, readonly=self.readonly)
        self._writing.noticed.connect(self._on_noticed, Qt.ConnectionType.QueuedConnection)
        self._writer = Worker(self._open_writer, "duizhao-writer")
        self._readers: dict[str, Worker] = {}
        self.told = 0
        """How often the views heard what others did."""
        self._closed = False

    @property
    def readonly(self) -> bool:
        """Whether the file may only be read: every write is refused, by `failed`."""
        return self.refusal is not None

    def write(
        self, work: Work, then: Callable[[Any], None] = lambda _: None, *, owner: QObject | None = None
    ) -> None:
        """Do a write; `then` gets what it made (the first of a pair), or its Change, or None.

        It may be done twice if the first time nothing of it came to the disk.
        """
        act = Act(work, then, owner)
        if self.holding.closed.is_set() and not self._closed:
            self.holding.keep(act, None)
        else:
            self._submit(act)

    def _submit(self, act: Act) -> None:
        self._writer.do(
            partial(self._writing.attempt, act),
            partial(self._finish, act),
            failed=partial(self._keep_unopened, act),
            owner=self,
        )

    def _finish(self, act: Act, result: Result | Held | Refused) -> None:
        if self._closed:
            return  # what was written is on the disk; nobody is left to hear of it
        if isinstance(result, Held):
            self.holding.keep(act, result.error)
            return
        try:
            if isinstance(result, Refused):
                self.failed.emit(result.error)
            else:
                self._tell(act, result)
        finally:
            self.holding.settle(act)

    def _tell(self, act: Act, result: Result) -> None:
        made, change = result if isinstance(result, tuple) else (result, result)
        if change is not None:
            self.changed.emit(change)
        if act.owner is None or shiboken6.isValid(act.owner):
            act.then(made)

    def _keep_unopened(self, act: Act, error: UserError) -> None:
        """The file could not even be opened; or, at the end, the act could not be done."""
        if self._closed or error.message not in PASSING:
            self.failed.emit(error)
        else:
            self.holding.closed.set()
            self.holding.keep(act, error)

    def try_again(self) -> None:
        """Try to write what waits, now."""
        if len(self.holding):
            # As a task of the writer: what was asked for before has joined those that wait when it is done.
            self._writer.do(
                lambda _: None, lambda _: self._release(), failed=lambda _: self._release(), owner=self
            )

    def _release(self) -> None:
        for act in self.holding.release():
            self._submit(act)

    def give_up(self) -> None:
        """Forget what waits to be written; it is told as failed."""
        error = self.holding.drop()
        if error is not None:
            self.failed.emit(error)

    def rescue(self, target: Path) -> int:
        """Where the file is gone: save what is still open of it as `target`, with what waits; how much of that failed.

        What waits is told to nobody: the corpus that is saved is opened in the place of this one. Raises UserError
        when it cannot be saved; then everything waits as before.
        """
        self._writer.drain()
        self.corpus.save_copy(target)
        lost = 0
        with Corpus.open(target, annotator=self.annotator) as corpus:
            acts = self.holding.release()
            for act in acts:
                try:
                    act.work(corpus)
                except Exception as error:
                    if isinstance(error, UserError) and error.message in PASSING:
                        for one in acts:  # what is done of them is done in a file that nobody takes then
                            self.holding.keep(one, error)
                        raise
                    lost += 1
        self.holding.drop()
        return lost

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
        return self._writer.do_in_pieces(
            partial(self._writing.in_pieces, work), piece, done, failed=failed, owner=owner
        )

    def read(
        self,
        work: Callable[[Corpus], Any],
        then: Callable[[Any], None],
        *,
        failed: Callable[[UserError], None],
        owner: QObject | None = None,
        apart: bool = False,
    ) -> None:
        """Read something long on a thread of its own, with a connection of its own.

        `apart`: what may take seconds, on yet another one, so that nothing else waits for it.
        """
        self._reader(_COUNTER if apart else _FINDER).do(work, then, failed=failed, owner=owner)

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
        return self._reader(_FINDER).do_in_pieces(work, piece, done, failed=failed, owner=owner)

    def _reader(self, name: str) -> Worker:
        if name not in self._readers:
            self._readers[name] = Worker(self._open_reader, name)
        return self._readers[name]

    # -- others, and the file ------------------------------------------------------------------

    def look(self) -> None:
        """See, off this thread, whether others wrote to the corpus and whether its file is still there."""
        if self._closed:
            return
        if self._still is not None and self._still.is_disturbed():
            self.others_wrote.emit(Seen.all_anew())
        else:
            self._writer.do(
                self._writing.look, self._on_presence, failed=lambda _: self._on_presence(), owner=self
            )

    def is_foreign(self, step: int) -> bool:
        """Whether a step was done by another window or program, while this one was open, and not agreed to."""
        return self._writing.is_foreign(step)

    def agree_to(self, step: int) -> None:
        """The person knows that a step is another's and walks over it."""
        self._writing.agree_to(step)

    def meet_others(self, corpus: Corpus) -> None:
        """Within a write, when nobody else can: what others did until now is known from here on."""
        self._writing.meet_others(corpus)

    def unseen(self, corpus: Corpus, told: int) -> frozenset[int] | None:
        """Within a write, when nobody else can: the steps of others of which the views knew nothing, `told` so often.

        None where all is another content.
        """
        return self._writing.unseen(corpus, told)

    def is_safe(self) -> bool:
        """Whether the file is still the one that was opened, looked up now."""
        self.presence = self._writing.file.presence()
        return self.presence is Presence.THERE

    def _on_noticed(self, seen: Seen) -> None:
        self._alone = False
        if not self._closed:
            self.changed.emit(seen.change)
            self.told += 1
            self.others_wrote.emit(seen)

    def _on_presence(self, presence: Presence | None = None) -> None:
        if self._closed:
            return
        found = self._writing.file.presence() if presence is None else presence
        if found is not self.presence:
            self.presence = found
            self.presence_changed.emit(found)
        if found is Presence.THERE:
            self.try_again()

    def catch_up(self) -> None:
        """Wait until every short write that was asked for is done and told; long jobs and reads go on.

        Where the corpus is closed meanwhile (events are handled), there is nothing to wait for any more.
        """
        self._writer.catch_up()

    def drain(self) -> None:
        """Wait until every write and read that was asked for is done and told; where it is closed as in `catch_up`."""
        self._writer.drain()
        for name in (_FINDER, _COUNTER):
            if name in self._readers:  # asked one by one: what was written may have brought it
                self._readers[name].drain()

    def close(self) -> None:
        """Finish the writes that wait and close the file; it is whole in one file then."""
        self._closed = self._writing.ending = True
        for act in self.holding.release():
            self._submit(act)  # the last try: what fails is told
        for reader in self._readers.values():
            reader.close()
        self.corpus.close()
        self._writer.close()
        if self._alone and not self.readonly:
            note_left(self.path)

    # -- opening on the threads ----------------------------------------------------------------

    def _open_writer(self) -> Corpus:
        try:
            self._writing.file.require()
            return Corpus.open(self.path, readonly=self.readonly, annotator=self.annotator)
        except UserError:
            self.holding.closed.set()  # what comes behind must not overtake what fails now
            raise

    def _open_reader(self) -> Corpus:
        self._writing.file.require()
        return Corpus.open(self.path, readonly=True)
