"""The order in which the pieces of a page are read: columns from the left, what spans them in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import median

from reader.importing.pdf.rows import Piece

#: In type sizes: the least white between columns, and the least width of one that holds prose.
_GUTTER, _COLUMN_WIDTH = 0.7, 6.0

#: In type sizes: white across the page that parts what is above it from what is below, whatever the columns.
_BREAK = 2.5

#: A headline is larger than most type by this factor; so many bands next to it tell whether there are columns.
_LARGE, _NEAR = 1.25, 3

#: White that parts something is more than the usual between lines by this factor.
_MORE = 1.6

#: White that parts a running head or foot from the page; where heads and feet are, as a share of the page.
_HEAD_GAP, _HEAD_ZONE = 0.9, 0.12

#: A line of prose fills so much of its column; so many pieces make a column, or one that stands almost alone.
_FILLED, _FEWEST, _MANY = 0.75, 2, 4

#: Baselines of one row are no further apart than this share of the type size.
_SAME_ROW = 0.35

#: How deep columns may be nested; no page is laid out so, but a damaged one may look so.
_DEPTH = 12

#: More stretches than this side by side are no columns, but numbers strewn over a drawing.
_STRETCHES = 100

#: A left edge is where at least two lines begin within this share of the type size.
_SAME_EDGE = 0.4

_left = attrgetter("left")
_top = attrgetter("top")
_base = attrgetter("base")


@dataclass(slots=True)
class Region:
    """Rows that are read from the top, each of pieces from left to right, and the edges of their column."""

    rows: list[list[Piece]]
    left: float
    right: float
    is_table: bool = False


@dataclass(slots=True)
class _Band:
    """Pieces that overlap in height with each other and with no others, and what they cover of the width."""

    pieces: list[Piece]
    top: float
    bottom: float
    covered: list[tuple[float, float]]


def reading_order(pieces: Sequence[Piece], top: float, bottom: float) -> list[Region]:
    """The regions of a page between `top` and `bottom` in the order in which they are read."""
    if not pieces:
        return []
    size = sorted(piece.size for piece in pieces for _ in piece.glyphs)
    bands = _bands(pieces)
    page = _Page(top, bottom, size[len(size) // 2], _usual_gap(bands))
    return [region for chunk in page.chunks(bands) for region in page.regions(chunk, _edges(pieces), 0)]


@dataclass(frozen=True, slots=True)
class _Page:
    """The edges of the page, the size that most of its type has and the usual white between its lines."""

    top: float
    bottom: float
    size: float
    gap: float

    def chunks(self, bands: list[_Band]) -> Iterator[list[_Band]]:
        """Heads, the page itself, feet: heads and feet would spoil its columns."""
        zone = _HEAD_ZONE * (self.top - self.bottom)
        begin, end = 0, len(bands)
        for index in range(len(bands) - 1):
            if bands[index].bottom < self.top - zone:
                break
            if bands[index].bottom - bands[index + 1].top > self._white(_HEAD_GAP):
                begin = index + 1
        for index in range(len(bands) - 1, begin, -1):
            if bands[index].top > self.bottom + zone:
                break
            if bands[index - 1].bottom - bands[index].top > self._white(_HEAD_GAP):
                end = index
        yield from (chunk for chunk in (bands[:begin], bands[begin:end], bands[end:]) if chunk)

    def regions(self, bands: list[_Band], edges: tuple[float, float], depth: int) -> Iterator[Region]:
        """The regions of some bands; `edges` are those of the column in which they stand."""
        for group in self._groups(bands):
            pieces = [piece for band in group for piece in band.pieces]
            parts = self._columns(group) if depth < _DEPTH else []
            if parts:
                for part in parts:
                    yield from self.regions(_bands(part), _edges(part), depth + 1)
            else:
                yield _region(pieces, edges)

    def _white(self, sizes: float) -> float:
        """So much white as a number of type sizes, more where all lines stand far apart."""
        return max(sizes * self.size, _MORE * self.gap)

    def _groups(self, bands: list[_Band]) -> Iterator[list[_Band]]:
        """Bands that follow each other and share white from top to bottom, or are all without."""
        group: list[_Band] = []
        covered: list[tuple[float, float]] = []
        for index, band in enumerate(bands):
            together = _merged([*covered, *band.covered])
            if group and (
                self._is_cut(group[-1], covered, band, together) or self._is_headline(bands, index)
            ):
                yield group
                group, together = [], band.covered
            group.append(band)
            covered = together
        if group:
            yield group

    def _is_headline(self, bands: list[_Band], index: int) -> bool:
        """Whether a band is one large line that interrupts all columns, though it lies in one of them."""
        if len(bands[index].covered) > 1 or bands[index].pieces[0].size < _LARGE * self.size:
            return False
        above, below = bands[max(0, index - _NEAR) : index], bands[index + 1 : index + 1 + _NEAR]
        return all(
            self._gutters(_merged([stretch for band in near for stretch in band.covered]))
            for near in (above, below)
        )

    def _is_cut(
        self,
        last: _Band,
        covered: list[tuple[float, float]],
        band: _Band,
        together: list[tuple[float, float]],
    ) -> bool:
        """Whether a band begins something new, below `last` and all that covers `covered`."""
        if last.bottom - band.top > self._white(_BREAK):
            return True
        above, below = self._gutters(covered), self._gutters(band.covered)
        if (above or below) and not self._gutters(together):
            return True
        # A headline stands alone above all columns of its article, though it may be shorter than they are.
        return self._spans(band, above) or self._spans(last, below)

    def _spans(self, band: _Band, gutters: list[tuple[float, float]]) -> bool:
        """Whether a band is one line that lies across a gutter, or that is large and between two of them."""
        if len(band.covered) > 1:
            return False
        left, right = band.covered[0]
        if any(left < gutter[0] and gutter[1] < right for gutter in gutters):
            return True
        is_large = band.pieces[0].size >= _LARGE * self.size
        return (
            is_large
            and any(end <= left for _, end in gutters)
            and any(right <= begin for begin, _ in gutters)
        )

    def _gutters(self, covered: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [
            (before[1], after[0])
            for before, after in pairwise(covered)
            if after[0] - before[1] >= _GUTTER * self.size
        ]

    def _columns(self, group: list[_Band]) -> list[list[Piece]]:
        """The pieces of each column of a group, or nothing where it is read row by row, as a table is."""
        pieces = [piece for band in group for piece in band.pieces]
        gutters = self._gutters(_merged([part for band in group for part in band.covered]))
        widest = sorted(gutters, key=_width, reverse=True)
        for cuts in (gutters, *([gutter] for gutter in widest[:3] if len(widest) > 1)):
            parts = _cut(pieces, [gutter[0] for gutter in cuts])
            if len(parts) > 1 and self._are_columns(parts):
                return parts
        return []

    def _are_columns(self, parts: list[list[Piece]]) -> bool:
        """Whether they hold prose side by side: the last one may hold only a line or two."""
        prose = [self._is_prose(part, _FEWEST) for part in parts[:-1]]
        last = parts[-1]
        return all(prose) and (
            self._is_prose(last, _FEWEST) or (len(last) <= _FEWEST and self._is_prose(parts[0], _MANY))
        )

    def _is_prose(self, part: list[Piece], fewest: int) -> bool:
        left, right = _extent(part)
        if right - left < _COLUMN_WIDTH * self.size or len(part) < fewest:
            return False
        filled = sum(len(band.pieces) for band in _bands(part) if _share(band, right - left) >= _FILLED)
        return filled >= len(part) / 2


def _usual_gap(bands: list[_Band]) -> float:
    gaps = [before.bottom - after.top for before, after in pairwise(bands)]
    return median(gaps) if len(gaps) > _MANY else 0.0


def _width(gutter: tuple[float, float]) -> float:
    return gutter[1] - gutter[0]


def _share(band: _Band, width: float) -> float:
    return sum(right - left for left, right in band.covered) / width


def _extent(pieces: Sequence[Piece]) -> tuple[float, float]:
    return min(piece.left for piece in pieces), max(piece.right for piece in pieces)


def _edges(pieces: Sequence[Piece]) -> tuple[float, float]:
    """The edges of a column: left where lines begin, without what stands out alone; right at the furthest."""
    lefts = sorted(piece.left for piece in pieces)
    slack = _SAME_EDGE * pieces[0].size
    left = next((first for first, second in pairwise(lefts) if second - first <= slack), lefts[0])
    return left, max(piece.right for piece in pieces)


def _bands(pieces: Sequence[Piece]) -> list[_Band]:
    """The pieces in bands from the top, with white between each and the next."""
    bands: list[_Band] = []
    for piece in sorted(pieces, key=_top, reverse=True):
        if bands and piece.top > bands[-1].bottom:
            bands[-1].pieces.append(piece)
            bands[-1].bottom = min(bands[-1].bottom, piece.bottom)
        else:
            bands.append(_Band([piece], piece.top, piece.bottom, []))
    for band in bands:
        band.covered = _merged([(piece.left, piece.right) for piece in band.pieces])
    return bands


def _merged(stretches: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The stretches with those that touch as one; all as one where they are too many to be columns."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(stretches):
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    if len(merged) <= _STRETCHES:
        return merged
    return [(merged[0][0], merged[-1][1])]


def _cut(pieces: list[Piece], places: list[float]) -> list[list[Piece]]:
    """The pieces left and right of each place."""
    parts: list[list[Piece]] = [[] for _ in range(len(places) + 1)]
    for piece in pieces:
        parts[sum(place <= piece.left for place in places)].append(piece)
    return [part for part in parts if part]


def _region(pieces: list[Piece], edges: tuple[float, float]) -> Region:
    """Pieces that are read row by row."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=_base, reverse=True):
        if rows and rows[-1][0].base - piece.base <= _SAME_ROW * min(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    for row in rows:
        row.sort(key=_left)
    left, right = edges
    slack = _SAME_EDGE * pieces[0].size
    if not any(abs(row[0].left - left) <= slack for row in rows):
        left = _edges([row[0] for row in rows])[0]
    right = max(right, *(row[-1].right for row in rows)) if left == edges[0] else _extent(pieces)[1]
    return Region(rows, left, right, is_table=sum(len(row) > 1 for row in rows) > 1)
