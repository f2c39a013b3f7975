"""Where a process that works for another one hears it and answers."""

from __future__ import annotations

import os
import sys
from typing import BinaryIO


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
