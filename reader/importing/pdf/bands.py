"""Pieces of a page in bands with white between them, and what each covers of the width."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import median

from reader.importing.pdf.rows import Piece

#: More stretches than this side by side are no columns, but numbers strewn over a drawing.
_STRETCHES = 100

#: A left edge is where at least two lines begin within this share of the type size.
SAME_EDGE = 0.4

#: The usual gap is told from more than so many.
_MANY = 4

_top = attrgetter("top")

#: From left to right, in points.
Stretch = tuple[float, float]


@dataclass(slots=True)
class Band:
    """Pieces that overlap in height with each other and with no others, and what they cover of the width."""

    pieces: list[Piece]
    top: float
    bottom: float
    covered: list[Stretch]


def bands_of(pieces: Sequence[Piece]) -> list[Band]:
    """The pieces in bands from the top, with white between each and the next."""
    bands: list[Band] = []
    for piece in sorted(pieces, key=_top, reverse=True):
        if bands and piece.top > bands[-1].bottom:
            bands[-1].pieces.append(piece)
            bands[-1].bottom = min(bands[-1].bottom, piece.bottom)
        else:
            bands.append(Band([piece], piece.top, piece.bottom, []))
    for band in bands:
        band.covered = merged([(piece.left, piece.inked) for piece in band.pieces])
    return bands


def merged(stretches: list[Stretch]) -> list[Stretch]:
    """The stretches with those that touch as one; all as one where they are too many to be columns."""
    found: list[Stretch] = []
    for left, right in sorted(stretches):
        if found and left <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    if len(found) <= _STRETCHES:
        return found
    return [(found[0][0], found[-1][1])]


def all_covered(bands: Sequence[Band]) -> list[Stretch]:
    """What some bands cover of the width together."""
    return merged([stretch for band in bands for stretch in band.covered])


def usual_gap(bands: Sequence[Band]) -> float:
    """The white that is between most bands; 0 where there are too few."""
    gaps = [before.bottom - after.top for before, after in pairwise(bands)]
    return median(gaps) if len(gaps) > _MANY else 0.0


def share(band: Band, width: float) -> float:
    """How much of a width the band fills."""
    return sum(right - left for left, right in band.covered) / width


def extent(pieces: Sequence[Piece]) -> Stretch:
    """From the leftmost to the rightmost that they reach."""
    return min(piece.left for piece in pieces), max(piece.right for piece in pieces)


def edges_of(pieces: Sequence[Piece]) -> Stretch:
    """The edges of a column: left where lines begin, without what stands out alone; right at the furthest."""
    lefts = sorted(piece.left for piece in pieces)
    slack = SAME_EDGE * pieces[0].size
    left = next((first for first, second in pairwise(lefts) if second - first <= slack), lefts[0])
    return left, max(piece.right for piece in pieces)
