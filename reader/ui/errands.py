"""One piece of work on a thread of its own that needs no corpus; the result comes back to the GUI thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import cache
from typing import Any
from weakref import ReferenceType, ref

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal


def raise_again(error: BaseException) -> None:
    """For the excepthook. What is no Exception would end the program, or a run of tests, from within Qt."""
    if isinstance(error, Exception):
        raise error
    raise RuntimeError(f"{type(error).__name__} on a thread") from error


class _Post(QObject):
    """Brings what errands found to the GUI thread: one for all, there until the program ends.

    A QObject of its own for each would die on the thread, which drops it last, while Qt is about to call what is
    connected to it: the program ends with a segmentation fault.
    """

    _arrived = Signal(object, object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._arrived.connect(self._hand_out, Qt.ConnectionType.QueuedConnection)

    def send(
        self, errand: ReferenceType[Errand], result: object, error: BaseException | None, held: list[Any]
    ) -> None:
        """From any thread; what is `held` ends on that of the window. When the program has ended, it is let go."""
        try:
            self._arrived.emit(errand, result, error, held)
        except RuntimeError:  # Qt has gone while the thread, which nobody waits for, was still at work
            if shiboken6.isValid(self):
                raise

    def _hand_out(
        self, errand: ReferenceType[Errand], result: object, error: BaseException | None, held: list[Any]
    ) -> None:
        held.clear()
        sent = errand()
        if sent is not None and shiboken6.isValid(sent):
            sent.end(result, error)


@cache
def _post() -> _Post:
    return _Post()


class Errand(QObject):
    """One piece of work on a thread of its own that needs no corpus; `then` is called on the GUI thread.

    An exception is raised again on the GUI thread, for the excepthook, after `broken`; `then` is not called.
    Once that is told, the errand is gone.
    """

    broken = Signal()

    def __init__(self, work: Callable[[], Any], then: Callable[[Any], None], owner: QObject) -> None:
        super().__init__(owner)
        self._then = then
        # Only known to the thread, not held by it: it belongs to the owner.
        self._thread = threading.Thread(
            target=self._run, args=([work], ref(self), _post().send), name="duizhao-errand", daemon=True
        )
        self._thread.start()

    @staticmethod
    def _run(
        held: list[Callable[[], Any]],
        errand: ReferenceType[Errand],
        send: Callable[[ReferenceType[Errand], object, BaseException | None, list[Any]], None],
    ) -> None:
        result: Any = None
        failure: BaseException | None = None
        try:
            result = held[0]()
        except BaseException as error:  # for the excepthook, on the other thread
            failure = error
        send(errand, result, failure, held)

    def end(self, result: object, error: BaseException | None) -> None:
        """What the work gave, or why it broke, has come to the GUI thread."""
        self.deleteLater()
        if error is None:
            self._then(result)
            return
        self.broken.emit()
        raise_again(error)

    def wait(self) -> None:
        """Wait for the work to end."""
        self._thread.join()
