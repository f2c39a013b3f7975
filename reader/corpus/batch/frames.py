"""How two processes talk through a pipe: one object after the other, each with its length before it."""

from __future__ import annotations

import pickle
import struct
from typing import IO, Any, NamedTuple

_HEAD = struct.Struct("<QIB")
#: Flags of a frame: it is the last one of an answer; the process leaves after it.
LAST, LEAVING = 1, 2


class Frame(NamedTuple):
    """A pickled object; how many files are done with it; flags."""

    payload: bytes
    done: int
    flags: int


def packed(value: object) -> bytes:
    """An object as it goes through a pipe. Only our own processes are ever listened to."""
    return pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)


def unpacked(payload: bytes) -> Any:
    """The object again."""
    return pickle.loads(payload)


def send(stream: IO[bytes], payload: bytes, *, done: int = 0, flags: int = 0) -> None:
    """Write a frame. Raises OSError when nobody is there to read it."""
    stream.write(_HEAD.pack(len(payload), done, flags))
    stream.write(payload)
    stream.flush()


def receive(stream: IO[bytes]) -> Frame | None:
    """Read a frame, or None where the other process has ended, also in the middle of one."""
    head = stream.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    length, done, flags = _HEAD.unpack(head)
    payload = stream.read(length)
    return Frame(payload, done, flags) if len(payload) == length else None
