"""The order in which the pieces of a page are read: columns from the left, what spans them in between."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from reader.importing.pdf.bands import (
    SAME_EDGE,
    Band,
    Stretch,
    all_covered,
    bands_of,
    edges_of,
    extent,
    merged,
    usual_gap,
)
from reader.importing.pdf.cells import rows_of_cells
from reader.importing.pdf.gutters import INSET, columns_of, edges_beside, gutters_of
from reader.importing.pdf.rows import Piece

#: In type sizes: white across the page that parts what is above it from what is below, whatever the columns.
_BREAK = 2.5

#: A headline is larger than most type by this factor; so many bands next to it tell whether there are columns.
_LARGE, _NEAR = 1.25, 3

#: A headline that interrupts columns though none are seen below it is larger by this factor.
_TITLE = 1.5

#: A line above a headline that belongs to it is larger than most type by this factor at least.
_KICKER = 1.06

#: White that parts something is more than the usual between lines by this factor.
_MORE = 1.6

#: White that parts a running head or foot from the page; where heads and feet are, as a share of the page.
_HEAD_GAP, _HEAD_ZONE = 0.9, 0.12

#: Baselines of one row are no further apart than this share of the type size.
_SAME_ROW = 0.35

#: How deep columns may be nested; no page is laid out so, but a damaged one may look so.
_DEPTH = 12

_left = attrgetter("left")
_base = attrgetter("base")


@dataclass(slots=True)
class Region:
    """Rows that are read from the top, each of pieces from left to right, and the edges of their column."""

    rows: list[list[Piece]]
    left: float
    right: float
    is_table: bool = False
    is_column: bool = False
    """Whether it is one of columns side by side, or part of one."""


def reading_order(pieces: Sequence[Piece], top: float, bottom: float) -> list[Region]:
    """The regions of a page between `top` and `bottom` in the order in which they are read."""
    if not pieces:
        return []
    size = sorted(piece.size for piece in pieces for _ in piece.glyphs)
    bands = bands_of(pieces)
    edges = edges_of(pieces)
    page = _Page(top, bottom, edges[1], size[len(size) // 2], usual_gap(bands))
    return [region for chunk in page.chunks(bands) for region in page.regions(chunk, edges, 0)]


@dataclass(frozen=True, slots=True)
class _Page:
    """The edges of the page and of its type, the size that most of it has and the usual white between its lines."""

    top: float
    bottom: float
    right: float
    size: float
    gap: float

    def chunks(self, bands: list[Band]) -> Iterator[list[Band]]:
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

    def regions(self, bands: list[Band], edges: Stretch, depth: int) -> Iterator[Region]:
        """The regions of some bands; `edges` are those of the column in which they stand."""
        for group in self._groups(bands):
            pieces = [piece for band in group for piece in band.pieces]
            parts = columns_of(group, self.size) if depth < _DEPTH else []
            if parts and (cells := rows_of_cells(group, parts)):
                yield Region(cells, *extent(pieces), is_table=True)
            elif parts:
                for part, its_edges in zip(parts, edges_beside(parts, self.size, self.right), strict=True):
                    yield from self.regions(bands_of(part), its_edges, depth + 1)
            else:
                yield _region(pieces, edges, is_column=depth > 0)

    def _white(self, sizes: float) -> float:
        """So much white as a number of type sizes, more where all lines stand far apart."""
        return max(sizes * self.size, _MORE * self.gap)

    def _groups(self, bands: list[Band]) -> Iterator[list[Band]]:
        """Bands that follow each other and share white from top to bottom, or are all without."""
        group: list[Band] = []
        covered: list[Stretch] = []
        for index, band in enumerate(bands):
            together = merged([*covered, *band.covered])
            if group and self._begins(bands, index, group, covered, together):
                kickers = self._kickers(group) if self._is_large(band) else 0
                yield group[: len(group) - kickers]
                group = group[len(group) - kickers :]
                together = all_covered((*group, band))
            group.append(band)
            covered = together
        if group:
            yield group

    def _begins(
        self,
        bands: list[Band],
        index: int,
        group: list[Band],
        covered: list[Stretch],
        together: list[Stretch],
    ) -> bool:
        """Whether the band of a number begins something new, below a group that covers so much."""
        return (
            self._is_cut(group[-1], covered, bands[index], together)
            or self._is_headline(bands, index)
            or self._is_below_heads(bands, index, group)
        )

    def _is_below_heads(self, bands: list[Band], index: int, group: list[Band]) -> bool:
        """Whether columns begin with a band below lines that stand alone, in or above the leftmost column."""
        gutters = self._gutters(bands[index].covered)
        if not gutters or any(len(band.covered) > 1 for band in group) or index + 1 == len(bands):
            return False
        both = all_covered(bands[index : index + 2])
        return bool(self._gutters(both)) and all(band.covered[0][0] < gutters[0][0] for band in group)

    def _kickers(self, group: list[Band]) -> int:
        """How many bands at the end of a group belong to the headline below: larger type that stands alone."""
        count = 0
        while count + 1 < len(group) and count < _NEAR:
            band = group[-1 - count]
            if len(band.covered) > 1 or band.pieces[0].size < _KICKER * self.size:
                break
            count += 1
        return count

    def _is_large(self, band: Band) -> bool:
        return len(band.covered) == 1 and band.pieces[0].size >= _LARGE * self.size

    def _is_headline(self, bands: list[Band], index: int) -> bool:
        """Whether a band is one large line that interrupts all columns, though it lies in one of them."""
        if not self._is_large(bands[index]):
            return False
        end = index - self._kickers(bands[:index])
        above, below = bands[max(0, end - _NEAR) : end], bands[index + 1 : index + 1 + _NEAR]
        if not self._gutters(all_covered(above)):
            return False
        # Nothing stands beside it, and the columns end above it: its own text may fill one column, or all in one.
        ends_all = bands[index].pieces[0].size >= _TITLE * self.size
        ends_all &= any(len(band.covered) > 1 for band in above)
        return ends_all or bool(self._gutters(all_covered(below)))

    def _is_cut(
        self,
        last: Band,
        covered: list[Stretch],
        band: Band,
        together: list[Stretch],
    ) -> bool:
        """Whether a band begins something new, below `last` and all that covers `covered`."""
        if last.bottom - band.top > self._white(_BREAK):
            return True
        above, below = self._gutters(covered), self._gutters(band.covered)
        if (above or below) and not self._gutters(together):
            return True
        # A headline stands alone above all columns of its article, though it may be shorter than they are.
        return self._spans(band, above) or self._spans(last, below)

    def _spans(self, band: Band, gutters: list[Stretch]) -> bool:
        """Whether a band is one line that lies across a gutter, or that is large and between two of them."""
        if len(band.covered) > 1:
            return False
        left, right = band.covered[0]
        if any(left < gutter[0] and gutter[1] < right for gutter in gutters):
            return True
        return (
            self._is_large(band)
            and any(end <= left for _, end in gutters)
            and any(right <= begin for begin, _ in gutters)
        )

    def _gutters(self, covered: list[Stretch]) -> list[Stretch]:
        return gutters_of(covered, self.size)


def _region(pieces: list[Piece], edges: Stretch, *, is_column: bool) -> Region:
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
    slack = SAME_EDGE * pieces[0].size
    begins_paragraph = (
        is_column and len(rows) == 1 and INSET[0] <= (rows[0][0].left - left) / pieces[0].size <= INSET[1]
    )
    if not begins_paragraph and not any(abs(row[0].left - left) <= slack for row in rows):
        left = edges_of([row[0] for row in rows])[0]
    if left == edges[0]:
        right = max(right, *(row[-1].inked if is_column else row[-1].right for row in rows))
    else:
        right = extent(pieces)[1]
    is_table = sum(len(row) > 1 for row in rows) > 1
    return Region(rows, left, right, is_table=is_table, is_column=is_column)
