"""Lines that can be told apart without their colours: solid, dashed, dotted, one kind for each lane."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import cycle

from PySide6.QtGui import QBrush, QColor

# By turns drawn and left out, in thicknesses of the line.
_SOLID, _DASHES, _DOTS, _BOTH = (), (4.0, 1.5), (1.0, 1.0), (4.0, 1.0, 1.0, 1.0)
_KINDS: tuple[tuple[float, ...], ...] = (_SOLID, _DASHES, _DOTS, _BOTH)


def pieces(lane: int, start: float, end: float, thickness: float) -> Iterator[tuple[float, float]]:
    """What of a line from `start` to `end` is drawn in that lane, in whole pixels from its start."""
    kind = _lengths(lane, thickness)
    if not kind:
        yield start, end
        return
    lengths = cycle(kind)
    while start < end:
        drawn = next(lengths)
        yield start, min(start + drawn, end)
        start += drawn + next(lengths)


def brush(lane: int, thickness: float, colour: QColor) -> QBrush:
    """What a level line of that lane is filled with, from the painter's brush origin: one filling, not many."""
    return _brush(lane % len(_KINDS), thickness, colour.rgba())


@lru_cache(maxsize=1024)
def _brush(lane: int, thickness: float, rgba: int) -> QBrush:
    kind = _lengths(lane, thickness)
    if not kind:
        return QBrush(QColor.fromRgba(rgba))
    from PySide6.QtGui import QImage  # noqa: PLC0415 - most pages have solid lines only

    tile = QImage(sum(kind), 1, QImage.Format.Format_ARGB32)
    tile.fill(0)
    for start, end in pieces(lane, 0, sum(kind), thickness):
        for x in range(round(start), round(end)):
            tile.setPixel(x, 0, rgba)
    return QBrush(tile)


def _lengths(lane: int, thickness: float) -> list[int]:
    """By turns drawn and left out, in whole pixels; nothing for a solid line."""
    return [max(1, round(part * thickness)) for part in _KINDS[lane % len(_KINDS)]]
