"""White that runs down between columns: where it is, whether prose stands beside it, and the edges that this has."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from reader.importing.pdf.bands import (
    SAME_EDGE,
    Band,
    Stretch,
    all_covered,
    bands_of,
    edges_of,
    extent,
    share,
)
from reader.importing.pdf.hanging import HANGING
from reader.importing.pdf.rows import Piece

#: In type sizes: the least white between columns, and the least width of one that holds prose.
_GUTTER, _COLUMN_WIDTH = 0.7, 6.0

#: A line of prose fills so much of its column; so many pieces make a column, or one that stands almost alone.
_FILLED, _FEWEST, _MANY = 0.75, 2, 4

#: A line ends at the edge of its column when it ends no further from it, in type sizes.
_TO_EDGE = 1.1

#: How far the first line of a paragraph is indented, in type sizes.
INSET = 1.3, 3.2

#: What a sentence ends with.
_ENDS = frozenset("。！？”…")

_base = attrgetter("base")


def gutters_of(covered: Sequence[Stretch], size: float) -> list[Stretch]:
    """The white between stretches that is wide enough to part columns; `size` is that of most type."""
    return [
        (before[1], after[0]) for before, after in pairwise(covered) if after[0] - before[1] >= _GUTTER * size
    ]


def columns_of(group: Sequence[Band], size: float) -> list[list[Piece]]:
    """The pieces of each column of some bands, or nothing where they are read row by row, as a table is."""
    pieces = [piece for band in group for piece in band.pieces]
    gutters = gutters_of(all_covered(group), size)
    widest = sorted(gutters, key=_width, reverse=True)
    for cuts in (gutters, *([gutter] for gutter in widest[:3] if len(widest) > 1)):
        parts = _cut(pieces, [gutter[0] for gutter in cuts])
        if len(parts) > 1 and _are_columns(parts, size):
            return parts
    return []


def edges_beside(parts: Sequence[Sequence[Piece]], size: float, furthest: float) -> list[Stretch]:
    """The edges of columns side by side, which are as wide as each other where there is room for it.

    A column of a line or two does not tell its own: where a paragraph begins its left edge is not seen.
    `furthest` is how far right type goes on the page.
    """
    edges = [(_left_of(part, size), max(piece.inked for piece in part)) for part in parts]
    width = max(right - left for left, right in edges)
    step = edges[1][0] - edges[0][0]
    found: list[Stretch] = []
    for number, (begin, right) in enumerate(edges):
        left = edges[0][0] + number * step
        if len(parts[number]) > _FEWEST or not _is_inset(begin - left, size):
            left = begin
        limit = edges[number + 1][0] - _GUTTER * size if number + 1 < len(edges) else furthest
        room = left + width <= limit + SAME_EDGE * size and not _tells_its_edge(parts[number])
        found.append((left, max(right, left + width) if room else right))
    return found


def _left_of(part: Sequence[Piece], size: float) -> float:
    """Where the lines of a column begin, though more of them may be first ones of paragraphs."""
    left, first = edges_of(part)[0], min(piece.left for piece in part)
    return first if _is_inset(left - first, size) else left


def _is_inset(by: float, size: float) -> bool:
    return INSET[0] * size <= by <= INSET[1] * size


def _tells_its_edge(part: Sequence[Piece]) -> bool:
    """Whether lines of a column end at one edge."""
    ends = sorted(piece.inked for piece in part)
    return len(part) > _FEWEST and ends[-1] - ends[-2] <= SAME_EDGE * part[0].size


def _are_columns(parts: Sequence[Sequence[Piece]], size: float) -> bool:
    """Whether they hold prose side by side: the last one may hold only a line or two."""
    *firsts, last = parts
    if not all(_is_prose(part, _FEWEST, size) for part in firsts):
        return False
    if _is_prose(last, _FEWEST, size):
        return True
    read_on = all(map(_reads_on, firsts))
    if len(last) <= _FEWEST:
        return read_on or _is_prose(parts[0], _MANY, size)
    return read_on and _runs_on(last, extent(last)[1]) > 0


def _is_prose(part: Sequence[Piece], fewest: int, size: float) -> bool:
    left, right = extent(part)
    if right - left < _COLUMN_WIDTH * size or len(part) < fewest:
        return False
    filled = sum(len(band.pieces) for band in bands_of(part) if share(band, right - left) >= _FILLED)
    if filled >= len(part) / 2:
        return True
    return len(part) >= _MANY and filled >= len(part) / 3 and _runs_on(part, right) >= _FEWEST


def _runs_on(part: Sequence[Piece], right: float) -> int:
    """How many lines go on, in the middle of a sentence, with a line that is not indented."""
    lines = sorted(part, key=_base, reverse=True)
    left = min(piece.left for piece in part)
    return sum(
        right - before.right < _TO_EDGE * before.size
        and before.glyphs[-1].character not in _ENDS
        and after.left - left < SAME_EDGE * after.size
        and any(glyph.character in HANGING for glyph in after.glyphs)
        for before, after in pairwise(lines)
    )


def _reads_on(part: Sequence[Piece]) -> bool:
    """Whether the lines are of sentences that go on from line to line, as those of cells hardly do."""
    ended = sum(piece.glyphs[-1].character in _ENDS for piece in part)
    stopped = sum(any(glyph.character in HANGING for glyph in piece.glyphs) for piece in part)
    return 2 * stopped >= len(part) and 2 * ended <= len(part)


def _width(gutter: Stretch) -> float:
    return gutter[1] - gutter[0]


def _cut(pieces: Sequence[Piece], places: Sequence[float]) -> list[list[Piece]]:
    """The pieces left and right of each place."""
    parts: list[list[Piece]] = [[] for _ in range(len(places) + 1)]
    for piece in pieces:
        parts[sum(place <= piece.left for place in places)].append(piece)
    return [part for part in parts if part]
