"""Glyphs put together to pieces of lines, and pieces to strings with the spaces that one sees."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from operator import attrgetter
from statistics import median

from reader.importing.pdf.characters import is_han
from reader.importing.pdf.glyphs import Glyph
from reader.importing.pdf.hanging import HANGING, cut_at_stops, ends_at

#: Shares of the type size. How far two baselines of one row may be apart, one from the next and in all.
_SAME_BASE, _ROW_EXTENT = 0.15, 0.4

#: A gap that parts two pieces of a row: columns of a newspaper are hardly closer.
PIECE_GAP = 0.8

#: The same glyph so close to itself is drawn twice, which makes type look bold.
_TWICE = 0.12

#: How much of the type size lies above and below the baseline.
_ABOVE, _BELOW = 0.88, 0.12

#: A gap that is seen as a space: in Latin type, between ideographs, after their punctuation.
_LATIN_SPACE, _HAN_SPACE, _SIGN_SPACE = 0.15, 0.6, 0.9

#: A gap from which on it is shown as an ideographic space.
_WIDE_SPACE = 1.5

#: From how many gaps on a usual one can be told.
_SPACED = 3

#: A raised sign: its size next to that of its line, and how far above or below its baseline it may stand.
_RAISED_SIZE, _RAISED_BY, _LOWERED_BY = 0.8, 0.65, 0.3

_SIGNS = frozenset("，。、；：？！）》」』】〉”’〕…—")

_left = attrgetter("left")
_base = attrgetter("base")


@dataclass(slots=True)
class Piece:
    """Glyphs of one line without a wide gap between them, from left to right."""

    glyphs: list[Glyph]
    left: float
    right: float
    base: float
    size: float
    inked: float
    """Where it ends without a stop that hangs over the edge of its column."""

    @classmethod
    def of(cls, glyphs: list[Glyph]) -> Piece:
        """The piece of some glyphs of one line, which are in order and of which the outer two are seen."""
        middle = len(glyphs) // 2
        right = max(glyph.right for glyph in glyphs[-3:])
        return cls(
            glyphs,
            glyphs[0].left,
            right,
            sorted(glyph.base for glyph in glyphs)[middle],
            sorted(glyph.size for glyph in glyphs)[middle],
            right,
        )

    @property
    def top(self) -> float:
        """The upper edge of its type."""
        return self.base + _ABOVE * self.size

    @property
    def bottom(self) -> float:
        """The lower edge of its type."""
        return self.base - _BELOW * self.size


def pieces_of(glyphs: Iterable[Glyph]) -> list[Piece]:
    """The pieces of lines that glyphs in any order make, from the top; what is drawn twice counts once."""
    rows = [_once(sorted(row, key=_left)) for row in _rows(glyphs)]
    _take_in_raised(rows)
    pieces = [
        Piece.of(glyphs) for parts in cut_at_stops([list(_parted(row)) for row in rows]) for glyphs in parts
    ]
    _leave_out_stops(pieces)
    return pieces


def text_of(glyphs: Sequence[Glyph]) -> str:
    """The characters of a line, with a space where one sees a gap that is no matter of letter spacing."""
    pairs = list(pairwise(glyphs))
    gaps = [(after.left - before.right) / after.size for before, after in pairs]
    if not gaps or max(gaps) <= _LATIN_SPACE:
        return "".join([glyph.character for glyph in glyphs])
    least = [_least_space(before.character[-1], after.character[0]) for before, after in pairs]
    usual = {kind: _usual(gaps, least, kind) for kind in set(least)}
    written = [glyphs[0].character]
    for (before, after), gap, kind in zip(pairs, gaps, least, strict=True):
        beyond = gap - usual[kind]
        if beyond > kind and not before.character[-1].isspace() and not after.character[0].isspace():
            written.append("\u3000" if beyond >= _WIDE_SPACE else " ")
        written.append(after.character)
    return "".join(written)


def _least_space(before: str, after: str) -> float:
    """The least gap between two characters, as a share of the size, that is seen as a space."""
    if before in _SIGNS:
        return _SIGN_SPACE
    return _HAN_SPACE if is_han(before) or is_han(after) else _LATIN_SPACE


def _usual(gaps: list[float], least: list[float], kind: float) -> float:
    """The gap that is between all characters of one kind in a line where letters are spaced; else 0."""
    found = [gap for gap, other in zip(gaps, least, strict=True) if other == kind]
    return max(0.0, median(found)) if len(found) >= _SPACED else 0.0


def _rows(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs on one baseline, from the top; in columns side by side it may be one of several."""
    row: list[Glyph] = []
    first = last = 0.0
    for glyph in sorted(glyphs, key=_base, reverse=True):
        gap = last - glyph.base
        if row and (
            gap > _SAME_BASE * glyph.size
            or (first - glyph.base > _ROW_EXTENT * glyph.size and gap > 0.02 * glyph.size)
        ):
            yield row
            row = []
        if not row:
            first = glyph.base
        row.append(glyph)
        last = glyph.base
    if row:
        yield row


def _once(row: list[Glyph]) -> list[Glyph]:
    kept: list[Glyph] = []
    for glyph in row:
        for other in kept[-3:]:
            if (
                other.character == glyph.character
                and glyph.left - other.left <= _TWICE * glyph.size
                and abs(glyph.size - other.size) <= _TWICE * glyph.size
            ):
                break
        else:
            kept.append(glyph)
    return kept


def _parted(row: list[Glyph]) -> Iterator[list[Glyph]]:
    """The row cut at wide gaps, each part without spaces at its ends; none where nothing is seen."""
    begin = 0
    right = row[0].right if row else 0.0
    for index in range(1, len(row) + 1):
        if index < len(row):
            glyph = row[index]
            if glyph.left - right <= PIECE_GAP * min(glyph.size, row[index - 1].size):
                right = max(right, glyph.right)
                continue
            right = glyph.right
        if part := _trimmed(row[begin:index]):
            yield part
        begin = index


def _leave_out_stops(pieces: list[Piece]) -> None:
    """Let pieces end before a stop that hangs: it begins where others end."""
    ends = sorted(piece.right for piece in pieces)
    for piece in pieces:
        stop = piece.glyphs[-1]
        if stop.character in HANGING and len(piece.glyphs) > 1 and ends_at(ends, stop):
            piece.inked = stop.left


def _trimmed(glyphs: list[Glyph]) -> list[Glyph]:
    begin, end = 0, len(glyphs)
    while begin < end and glyphs[begin].character.isspace():
        begin += 1
    while end > begin and glyphs[end - 1].character.isspace():
        end -= 1
    return glyphs[begin:end]


def _take_in_raised(rows: list[list[Glyph]]) -> None:
    """Put raised and lowered signs, as the numbers of notes are, into the lines to which they belong."""
    largest = [max(glyph.size for glyph in row) for row in rows]
    for index, row in enumerate(rows):
        near = [other for other in _near(index, len(rows)) if row[0].size <= _RAISED_SIZE * largest[other]]
        if not near:
            continue
        kept: list[Glyph] = []
        for part in _parted(row):
            home = next((rows[other] for other in near if _belongs(part, rows[other])), None)
            if home is None:
                kept.extend(part)
            else:
                at = bisect_left(home, part[0].left, key=_left)
                home[at:at] = part
        row[:] = kept
    rows[:] = [row for row in rows if row]


def _near(index: int, count: int) -> Iterator[int]:
    """The numbers of the rows next to one, the nearest first."""
    for distance in (1, 2, 3):
        if index + distance < count:
            yield index + distance
        if index >= distance:
            yield index - distance


def _belongs(part: list[Glyph], row: list[Glyph]) -> bool:
    """Whether a part of another row is a raised or lowered sign of this one."""
    if not row:
        return False
    at = bisect_left(row, part[0].left, key=_left)
    for neighbour in row[max(0, at - 1) : at + 1]:
        rise = (part[0].base - neighbour.base) / neighbour.size
        gap = max(part[0].left - neighbour.right, neighbour.left - part[-1].right) / neighbour.size
        if (
            part[0].size <= _RAISED_SIZE * neighbour.size
            and -_LOWERED_BY <= rise <= _RAISED_BY
            and -0.3 <= gap <= 0.3
        ):
            return True
    return False
