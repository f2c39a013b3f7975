"""Work off the GUI thread: one worker thread with a corpus of its own; results come back through one signal."""

from __future__ import annotations

import itertools
import queue
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

from reader.corpus.corpus import Corpus
from reader.corpus.turns import give_way
from reader.errors import UserError
from reader.ui.errands import raise_again

#: Short writes go before the next piece of a long job.
_SHORT, _LONG, _LAST = 0, 1, 2

#: Seconds for which one thread may compute while another waits (Python's own rule: 0.005).
_TURN = 0.0005


Failed = Callable[[UserError], None]
#: Gives the corpus, which is opened by whoever needs it first. Raises UserError when it cannot be.
Opened = Callable[[], Corpus]
#: Is called on the thread; with None where it is to end instead.
Task = Callable[[Opened | None], None]


def share_fairly() -> None:
    """Let threads take shorter turns: the window asks for its turn some thirty times while it paints a list."""
    sys.setswitchinterval(_TURN)


class Job:
    """A long job that gives way between its pieces; `cancel` ends it after the piece in hand."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop; what it stored so far stays."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._cancelled.is_set()


class Worker(QObject):
    """A thread that opens a corpus and does what it is handed, short things first, in order.

    `then` and `failed` are called on the GUI thread; they are dropped when their `owner` is gone. Once
    the worker is closed, only failures are still told: nobody may read the corpus any more.
    An exception that is no UserError is raised again on the GUI thread, for the excepthook. A corpus that
    cannot be opened fails what needs it, and is tried again for what comes next.
    """

    _arrived = Signal(object)

    def __init__(self, open_corpus: Callable[[], Corpus], name: str) -> None:
        super().__init__()
        self._open = open_corpus
        self._corpus: Corpus | None = None  # of the thread alone
        self._tasks: queue.PriorityQueue[tuple[int, int, Task]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._open_tasks = 0
        self._lock = threading.Lock()
        self._closed = False
        self._arrived.connect(self._on_arrived, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def do(
        self,
        work: Callable[[Corpus], Any],
        then: Callable[[Any], None] = lambda _: None,
        *,
        failed: Failed,
        owner: QObject | None = None,
    ) -> None:
        """Do one short piece of work; it goes before the pieces of long jobs."""

        def task(opened: Opened | None) -> None:
            assert opened is not None
            try:
                result = work(opened())
            except UserError as error:
                self._deliver(owner, partial(failed, error), late=True)
            else:
                self._deliver(owner, lambda: then(result))

        self._put(_SHORT, task)

    def do_in_pieces(
        self,
        work: Callable[[Corpus], Iterator[Any]],
        piece: Callable[[Any], None],
        done: Callable[[], None],
        *,
        failed: Failed,
        owner: QObject | None = None,
    ) -> Job:
        """Do a long job: an iterator whose every value goes to `piece`.

        `done` comes last, also after a stop or a failure, expected or not.
        """
        job = Job()
        pieces: Iterator[Any] | None = None

        def task(opened: Opened | None) -> None:
            nonlocal pieces
            if opened is None:
                _close(pieces)
                return
            value = None
            try:
                if pieces is None:
                    pieces = work(opened())
                value = None if job.cancelled else next(pieces, None)
            except UserError as error:
                self._deliver(owner, partial(failed, error), late=True)
            finally:
                if value is None:
                    _close(pieces)
                    self._deliver(owner, done)
                else:
                    self._deliver(owner, lambda: piece(value))
                    self._put(_LONG, task)

        self._put(_LONG, task)
        return job

    def drain(self) -> None:
        """Wait until all that was handed over is done and its results are delivered, or the worker is closed.

        Raises RuntimeError where its thread has died of a fault of ours: what waits would wait for ever.
        """
        self._wait(lambda: not self._open_tasks)

    def catch_up(self) -> None:
        """Wait until the short work that was handed over is done and told; otherwise like `drain`."""
        over: list[bool] = []
        self._put(_SHORT, lambda _: self._deliver(None, lambda: over.append(True), late=True))
        self._wait(lambda: bool(over))

    def _wait(self, over: Callable[[], bool]) -> None:
        while not over():
            ended = not self._thread.is_alive()  # asked before: what it sent last is delivered then
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if ended:
                QCoreApplication.sendPostedEvents(self)
                if not over() and not self._closed:
                    raise RuntimeError("the thread of a worker has died")
                return

    def close(self) -> None:
        """Finish what is waiting and close the corpus; pieces of long jobs that wait are not begun."""
        if not self._closed:
            self._closed = True
            self._tasks.put((_LAST, next(self._order), lambda _: None))
            self._thread.join()

    def _put(self, priority: int, task: Task) -> None:
        with self._lock:
            self._open_tasks += 1
        self._tasks.put((priority, next(self._order), task))

    def _opened(self) -> Corpus:
        if self._corpus is None:
            self._corpus = self._open()
            give_way(self._corpus.db)
        return self._corpus

    def _run(self) -> None:
        try:
            while True:
                priority, _, task = self._tasks.get()
                if priority == _LAST:
                    break
                ending = self._closed and priority == _LONG
                # What it holds of the window ends on the thread of the window, see `collecting`.
                held = [task]
                del task
                try:
                    held[0](None if ending else self._opened)
                except BaseException as error:  # whatever it is: others wait for what comes behind
                    if ending:
                        raise
                    self._deliver(None, partial(raise_again, error), late=True)
                finally:
                    self._arrived.emit(held)
                if ending:
                    break
        finally:
            if self._corpus is not None:
                self._corpus.close()

    def _deliver(self, owner: QObject | None, call: Callable[[], None], *, late: bool = False) -> None:
        self._arrived.emit((owner, call, late))

    def _on_arrived(self, message: tuple[QObject | None, Callable[[], None], bool] | list[Task]) -> None:
        if isinstance(message, list):
            with self._lock:
                self._open_tasks -= 1
            message.clear()
            return
        owner, call, late = message
        if (late or not self._closed) and (owner is None or shiboken6.isValid(owner)):
            call()


def _close(pieces: Iterator[Any] | None) -> None:
    """End a long job now, not when it is forgotten: what it has running ends with it."""
    if isinstance(pieces, Generator):
        pieces.close()
