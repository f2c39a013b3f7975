"""Bytes that are kept deflated, unpacked no further than they said they would be."""

from __future__ import annotations

import zlib


class TooLargeError(zlib.error):
    """Bytes unpack to more than was said of them: a file that was made to fill the memory, or one that is damaged."""


def inflate(packed: bytes, size: int) -> bytes:
    """Unpack bytes that are to be so many.

    Raises zlib.error for what is not deflated or is cut off, and TooLargeError (one of these) for what is longer.
    """
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(packed, max(0, size) + 1)
    if len(data) > size or unpacker.unconsumed_tail:
        raise TooLargeError(f"unpacks to more than {size} bytes")
    if not unpacker.eof:
        raise zlib.error("incomplete or truncated stream")
    return data
