"""The process that reads files: it takes orders from its standard input and answers on its standard output."""

from __future__ import annotations

import faulthandler
import gc
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from reader.chinese import tables
from reader.corpus.batch.frames import LAST, LEAVING, packed, receive, send, unpacked
from reader.corpus.batch.orders import Order, Outcome, answer
from reader.corpus.batch.pipes import own_pipes
from reader.importing import quick
from reader.importing.sources import Options

#: A process that has grown larger than this, in bytes, leaves after its answer: memory is not given back else.
_LARGE = 96 * 1024 * 1024
#: No file may take so much memory, in bytes, that the system itself comes to a stop.
_LIMIT = 4 * 1024**3
#: How much longer than its parent would wait a process goes on where it is stuck and the parent is gone, in seconds.
_GRACE = 60
#: After so many small orders, what is left over from reading them is cleared away.
_ORDERS = 16


def serve() -> int:
    """Answer orders until the input ends, which it also does when the parent dies; the exit code."""
    source, sink = own_pipes()
    _limit_memory()
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)  # it may have been ignored by whoever started us
    with suppress(OSError):  # nobody listens any more
        send(sink, b"")  # a greeting: this process can do its work
        setup = receive(source)
        if setup is None:
            return 0
        options, known = unpacked(setup.payload)
        orders = 0
        tables.know(known)
        quick.prepare()
        gc.disable()  # a fifth of the time went into looking for circles; there are few
        while (frame := receive(source)) is not None:
            order, skip, careful, seconds = unpacked(frame.payload)
            leaving = _answer(sink, order, options, skip, careful, seconds + _GRACE)
            _end_within(0)
            if leaving:
                break
            if orders % _ORDERS == 0:
                gc.collect()
            if orders == 0:
                gc.freeze()  # patterns and word lists stay: they need not be looked through each time
            orders += 1
    return 0


def _answer(sink: BinaryIO, order: Order, options: Options, skip: int, careful: bool, seconds: int) -> bool:
    """Whether the process has become so large that it must leave. Ends it when a file takes longer than that."""

    def emit(outcomes: list[Outcome], done: int) -> None:
        send(sink, packed(outcomes), done=done)
        _end_within(seconds)

    _end_within(seconds)
    answer(order, options, emit, skip=skip, careful=careful)
    if order.large:
        gc.collect()
    leaving = _size() > _LARGE
    send(sink, packed([]), flags=LAST | LEAVING if leaving else LAST)
    return leaving


def _end_within(seconds: int) -> None:
    """End this process after so many seconds, whatever it is doing then; never, where they are 0."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)  # a hundredth of the time that a thread takes to start
    elif seconds:
        faulthandler.dump_traceback_later(seconds, exit=True)
    else:
        faulthandler.cancel_dump_traceback_later()


def _limit_memory() -> None:
    """As far as the system lets one."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - not on Windows

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        limit = _LIMIT if most == resource.RLIM_INFINITY else min(_LIMIT, most)
        resource.setrlimit(resource.RLIMIT_AS, (limit, most))


def _size() -> int:
    """How much memory this process takes, in bytes; 0 where the system does not tell."""
    with suppress(OSError):  # `getrusage` would begin with what the parent had
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
    if sys.platform != "darwin":
        return 0
    import resource  # noqa: PLC0415 - not on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
