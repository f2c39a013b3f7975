"""A command that the system ends does so in order: the corpus is closed, so that all of it is in the one file."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

#: A shutdown, and the end of the terminal, which Windows does not tell so. Ctrl+C is Python's own business.
_SIGNALS = ("SIGTERM", "SIGHUP")
#: What is told again so soon, in seconds, is meant for the same end, and must not disturb it.
_AGAIN = 5.0


@contextmanager
def in_order() -> Iterator[None]:
    """Within it a signal to end is a KeyboardInterrupt, as Ctrl+C is; one that is ignored (`nohup`) stays so."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    told = -_AGAIN

    def end(number: int, frame: FrameType | None) -> None:
        nonlocal told
        before, told = told, time.monotonic()
        if told - before >= _AGAIN:
            raise KeyboardInterrupt

    numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) or signal.SIG_DFL for number in numbers}  # None: not of Python
    for number, handler in before.items():
        if handler is not signal.SIG_IGN:
            signal.signal(number, end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
