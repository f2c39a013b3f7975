"""Numbers, values and the log of an SQLite file as bytes; see `raw_pages`."""

from __future__ import annotations

import struct
from itertools import pairwise

Value = int | float | str | bytes | None


class BrokenError(Exception):
    """What stands here is no page, cell or record."""


def committed(log: bytes, page_size: int) -> dict[int, bytes]:
    """The pages of a write-ahead log up to its last commit; a frame with a wrong checksum ends it."""
    if len(log) < 32 or log[:3] != b"\x37\x7f\x06" or int.from_bytes(log[8:12], "big") != page_size:
        return {}
    order = ">" if log[3] & 1 else "<"
    salt, sums = log[16:24], _sums(log[:24], order, (0, 0))
    if struct.pack(">2I", *sums) != log[24:32]:
        return {}
    pages: dict[int, bytes] = {}
    waiting: dict[int, bytes] = {}
    for at in range(32, len(log) - 24 - page_size + 1, 24 + page_size):
        head, page = log[at : at + 24], log[at + 24 : at + 24 + page_size]
        sums = _sums(page, order, _sums(head[:8], order, sums))
        if head[8:16] != salt or struct.pack(">2I", *sums) != head[16:24]:
            break
        number, size = struct.unpack(">2I", head[:8])
        waiting[number] = page
        if size:
            pages.update(waiting)
            waiting = {}
    return pages


def _sums(data: bytes, order: str, sums: tuple[int, int]) -> tuple[int, int]:
    one, other = sums
    words = struct.unpack(f"{order}{len(data) // 4}I", data)
    for first, second in zip(words[::2], words[1::2], strict=True):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other


def varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends. Raises BrokenError where the bytes end before."""
    value = 0
    for count in range(9):
        if at + count >= len(data):
            raise BrokenError
        byte = data[at + count]
        if count == 8:
            value = value << 8 | byte
            return value - (1 << 64) if value >> 63 else value, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + count + 1
    raise AssertionError


def read_values(payload: bytes, length: int) -> tuple[tuple[Value, ...], frozenset[int]]:
    """The values of a record of which so many bytes could be read, and which of them are not what they were.

    Raises BrokenError for what is no record.
    """
    head, at = varint(payload, 0)
    if not at <= head <= len(payload):
        raise BrokenError
    kinds = []
    while at < head:
        kind, at = varint(payload, at)
        if kind < 0 or kind in (10, 11):
            raise BrokenError
        kinds.append(kind)
    ends = [head]
    for kind in kinds:
        ends.append(ends[-1] + _width(kind))
    if ends[-1] != length:
        raise BrokenError
    values: list[Value] = []
    lost: set[int] = set()
    for place, (kind, (start, end)) in enumerate(zip(kinds, pairwise(ends), strict=True)):
        value, clean = _value(kind, payload[start:end], end - start)
        values.append(value)
        if not clean:
            lost.add(place)
    return tuple(values), frozenset(lost)


def _width(kind: int) -> int:
    if kind >= 12:
        return (kind - 12) // 2
    return (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)[kind]


def _value(kind: int, data: bytes, width: int) -> tuple[Value, bool]:
    """A value, as much of it as is there, and whether nothing of it is lost."""
    if kind in (8, 9):
        return kind - 8, True
    if not data and width:
        return None, False
    if kind >= 12 and kind % 2 == 0:
        return data, len(data) == width
    if kind >= 13:
        text = data.decode("utf-8", "replace")
        return text, len(data) == width and "\ufffd" not in text
    if kind == 0 or len(data) < width:  # a number of which a part is lost is none
        return None, kind == 0
    if kind == 7:
        return float(struct.unpack(">d", data)[0]), True
    return int.from_bytes(data, "big", signed=True), True
