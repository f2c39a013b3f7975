"""Bytes that are kept deflated, unpacked no further than they said they would be, nor further than they can be true."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

#: No file with more bytes than this is imported (see `importing.pipeline.SIZE_LIMIT`).
LARGEST = 512 * 1024 * 1024
#: What zlib makes of one byte at most (https://zlib.net/zlib_tech.html), and of the few that every stream has.
_RATIO, _SLACK = 1032, 4096
_PIECE = 1 << 20


class TooLargeError(zlib.error):
    """Bytes unpack to more than was said of them: a file that was made to fill the memory, or one that is damaged."""


def inflate(packed: bytes, size: int) -> bytes:
    """Unpack bytes that are to be so many.

    Raises zlib.error for what is not deflated or is cut off, and TooLargeError (one of these) for what is longer, or
    said to be longer than any file that is imported.
    """
    _require_possible(packed, size)
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(packed, max(0, size) + 1)
    if len(data) > size or unpacker.unconsumed_tail:
        raise TooLargeError(f"unpacks to more than {size} bytes")
    if not unpacker.eof:
        raise zlib.error("incomplete or truncated stream")
    return data


def pieces(packed: bytes, most: int = LARGEST) -> Iterator[bytes]:
    """Unpack bytes piece by piece. Raises as `inflate` does, for more than `most` bytes."""
    unpacker = zlib.decompressobj()
    count = 0
    while not unpacker.eof:
        piece = unpacker.decompress(packed, _PIECE)
        packed = unpacker.unconsumed_tail
        if not piece and not unpacker.eof:
            raise zlib.error("incomplete or truncated stream")
        count += len(piece)
        if count > most:
            raise TooLargeError(f"unpacks to more than {most} bytes")
        yield piece


def _require_possible(packed: bytes, size: int) -> None:
    if size > LARGEST:
        raise TooLargeError(f"is said to have {size} bytes, more than any file that is imported")
    if size > _RATIO * len(packed) + _SLACK:
        raise TooLargeError(f"is said to have {size} bytes, which so few bytes cannot become")
