"""When Python looks for circles of objects, and how very many are let go: not while a person waits.

Looking through all objects takes a third of a second where a large corpus is open, and letting go a hundred thousand
at once a twentieth; both hold every thread meanwhile.

And where: on the thread of the window alone. What is found ends on the thread that looks, and an object of Qt must not
end on another one: it holds a lock of Qt's while it waits for Python's, which the window has, and that may just be
waiting for the lock of Qt's. The window stood still for ever. Python itself looks on whatever thread makes the next
object, so it does not look at all: the event loop does, before it waits.

A plain object that ends on another thread does the same where a signal is connected to a method of it: PySide knows it
only weakly, and takes the connection apart at its end. So no signal is connected to a method of what threads hold, such
as `Event.set`.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer, Signal

#: From so many new objects on, they are not looked through before the window rests.
_MANY = 20_000
#: From so many new objects on, they are looked through before the event loop waits (700 in Python's own rule).
_NEWEST = 2_000
#: After so many times what these times have left is looked through, too (Python's own rule) ...
_NEWER = 10
#: ... and after so many of those, all that was not put aside (10 in Python's own rule).
_LATEST = 100
#: Seconds of quiet before what is new is looked through, and before everything is.
_SOON, _REST = 1.0, 60.0
#: With more objects than this put aside it takes a tenth of a second or more, and waits for a rest so much longer.
_VERY_MANY, _LONGER = 300_000, 10
#: The window rests when the program uses no larger share of a processor.
_AT_REST = 0.03
#: Looking through what is new should take no longer, in seconds: what is there is put aside.
_BRIEF = 0.02


def on_this_thread_alone() -> Callable[[], None]:
    """From now on circles are found only where this was called; what is given back puts an end to that.

    A callback of `gc` that puts everything aside on other threads is not enough: before it returns, the thread of the
    window may come in between and make something that is found then (one circle in eighty, beside a busy thread).
    """
    was_on = gc.isenabled()
    gc.disable()
    dispatcher = QAbstractEventDispatcher.instance()
    assert dispatcher is not None, "there is no application yet"
    connection = dispatcher.aboutToBlock.connect(look_at_new)

    def no_more() -> None:
        QObject.disconnect(connection)
        if was_on:
            gc.enable()

    return no_more


def look_at_new() -> None:
    """Look through what is new where there is enough of it, as Python does by itself; on the thread of the window."""
    newest, newer, latest = gc.get_count()
    if newest <= _NEWEST:
        return
    if newest > _MANY and _collector is not None:
        _collector.put_aside()
    elif newer < _NEWER:
        gc.collect(0)
    elif latest < _LATEST:
        gc.collect(1)
    elif _collector is not None:
        _collector.collect_new()
    else:
        gc.collect()


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no circles meanwhile: the records of a book have none, and looking takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if _collector is not None and gc.get_count()[0] > _MANY:
            _collector.put_aside()
        if was_on:
            gc.enable()


def let_go(things: list[Any]) -> None:
    """Forget the things of a list one by one, so that other threads come in between; the list is empty then."""
    while things:
        things.pop()


class Collector(QObject):
    """Looks for circles of objects when the window rests: soon through what is new, later through everything.

    What is `put aside` (`gc.freeze`) is passed over until then: it costs nothing while somebody works, and what
    has become garbage there in a circle stays until the next long rest. What is no part of a circle goes at once, as
    always in Python. What is newest is looked at meanwhile, and what is new where no rest comes.
    """

    _wanted = Signal()

    def __init__(self, parent: QObject | None = None, *, soon: float = _SOON, rest: float = _REST) -> None:
        """`soon` and `rest`: seconds of quiet before what is new, and before everything is looked through."""
        super().__init__(parent)
        self._soon, self._rest = soon, rest
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)
        # From whatever thread puts aside; later: an object may just be in the making.
        self._wanted.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        self._asked = self._aside = False
        self._since = self._used = 0.0
        self._here_no_more: Callable[[], None] = lambda: None

    def begin(self) -> None:
        """Put aside all that is there, and from now on look when there is time, on this thread."""
        global _collector  # noqa: PLW0603 - there is one Python
        _collector = self
        gc.callbacks.append(self._on_collected)
        self._here_no_more = on_this_thread_alone()
        gc.freeze()

    def end(self) -> None:
        """Leave it to Python again; what is put aside stays so."""
        global _collector  # noqa: PLW0603
        if _collector is self:
            _collector = None
            gc.callbacks.remove(self._on_collected)
            self._here_no_more()
        self._timer.stop()

    def put_aside(self) -> None:
        """Pass over all that is there until the next long rest; from any thread."""
        gc.freeze()
        self._aside = True
        self._ask()

    def _on_collected(self, phase: str, info: dict[str, int]) -> None:
        if phase == "stop" and info["generation"] > 0:
            self._ask()

    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._wanted.emit()

    def _wait(self) -> None:
        """Look how much is done from now on; a rest that has begun may go on."""
        self._timer.start(round(1000 * self._soon))
        self._since, self._used = time.perf_counter(), time.process_time()

    def _look(self) -> None:
        passed, used = time.perf_counter() - self._since, time.process_time() - self._used
        at_rest = used <= _AT_REST * passed
        if self._asked:
            if not at_rest:
                self._wait()
                return
            self.collect_new()
            self._asked = False  # not before: this is told, too
        elif at_rest:
            self._collect_all()
        if self._aside:
            longer = _LONGER if gc.get_freeze_count() > _VERY_MANY else 1
            self._timer.start(round(1000 * self._rest * longer))
            self._since, self._used = time.perf_counter(), time.process_time()

    def collect_new(self) -> None:
        """Look through all that was not put aside; what takes long to look through is, from now on."""
        began = time.perf_counter()
        gc.collect()
        if time.perf_counter() - began > _BRIEF:
            gc.freeze()
            self._aside = True

    def _collect_all(self) -> None:
        self._asked = True
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._asked = self._aside = False


_collector: Collector | None = None
