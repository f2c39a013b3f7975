"""Where a process that works for another one hears it and answers."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Iterator
from typing import BinaryIO

from reader.corpus.batch.frames import Frame, receive


def own_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Input and output for frames alone: what a library prints, or asks, must not come between."""
    source, sink = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    os.close(nothing)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415

        for stream in (source, sink):
            msvcrt.setmode(stream.fileno(), os.O_BINARY)
    return source, sink


def received(source: BinaryIO) -> Iterator[Frame]:
    """The frames that come, each taken out of the pipe at once by a thread of its own.

    Who sends one while an earlier one is being answered would wait until there is room in the pipe, and the answer
    until that one listens: with a long order and a long answer, both for ever.
    """
    frames: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()

    def take() -> None:
        try:
            while (frame := receive(source)) is not None:
                frames.put(frame)
        finally:
            frames.put(None)

    threading.Thread(target=take, daemon=True).start()
    return iter(frames.get, None)
