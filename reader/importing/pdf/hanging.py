"""Stops that hang over the right edge of their column, towards the next one or as far as it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.importing.pdf.glyphs import Glyph

#: Stops that may do so.
HANGING = frozenset("，。、；：！？．")

#: In type sizes: how close to the next column a stop may come, and from which gap on it is one without much doubt.
_CLOSEST, _DOUBTLESS = -0.1, 0.35

#: In type sizes: the same place, and how far left of the edge a stop may begin that hangs over it.
_NEAR, _OVER = 0.15, 0.6

#: So many lines tell an edge; columns are seen in so many rows above and below.
_FEWEST, _ROWS = 2, 5

#: The glyphs of one row, in the parts between wide gaps.
Parts = list[list[Glyph]]


def cut_at_stops(rows: Sequence[Parts]) -> list[Parts]:
    """The parts of each row, from the top, also cut after a stop that hangs over the edge of its column.

    That there is a next column is told by lines that begin at the same place behind a wide gap.
    """
    begins = sorted(part[0].left for row in rows for part in row[1:])
    if len(begins) < _FEWEST:
        return list(rows)
    ends = sorted(part[-1].right for row in rows for part in row)
    found: list[Parts] = []
    for number, row in enumerate(rows):
        halves = [half for part in row for half in _halves(part, begins, ends)]
        if len(halves) > len(row) and not _is_beside_columns(halves, row, rows, number):
            halves = row
        found.append(halves)
    return found


def ends_at(ends: Sequence[float], stop: Glyph) -> bool:
    """Whether some of these places, in order, are ends of lines over which a stop hangs."""
    return _count(ends, stop.left, stop.size, beyond=_OVER) >= _FEWEST


def _halves(part: list[Glyph], begins: Sequence[float], ends: Sequence[float]) -> Iterator[list[Glyph]]:
    start = 0
    for index in range(1, len(part)):
        before, after = part[index - 1], part[index]
        if (
            before.character in HANGING
            and after.left - before.right >= _CLOSEST * after.size
            and _count(begins, after.left, after.size) >= _FEWEST
            and ends_at(ends, before)
        ):
            yield part[start:index]
            start = index
    yield part[start:]


def _is_beside_columns(halves: Parts, row: Parts, rows: Sequence[Parts], number: int) -> bool:
    """Whether rows near by are cut in the same places, above and below where the stop leaves no gap."""
    sides = rows[max(0, number - _ROWS) : number], rows[number + 1 : number + 1 + _ROWS]
    begins = [sorted(part[0].left for other in side for part in other[1:]) for side in sides]
    ends = sorted(part[-1].right for side in sides for other in side for part in other[:-1])
    known = {part[0].left for part in row}
    for before, after in pairwise(halves):
        first, stop = after[0], before[-1]
        if first.left in known:
            continue
        counts = [_count(places, first.left, first.size) for places in begins]
        if sum(counts) < _FEWEST or not ends_at(ends, stop):
            return False
        if first.left - stop.right < _DOUBTLESS * first.size and not all(counts):
            return False
    return True


def _count(places: Sequence[float], place: float, size: float, *, beyond: float = _NEAR) -> int:
    """How many places, in order, are hardly left of one, or right of it by less than `beyond`."""
    return bisect_left(places, place + beyond * size) - bisect_left(places, place - _NEAR * size)
