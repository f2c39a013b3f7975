"""Tables whose cells hold sentences: told from columns by rows that begin together and end apart."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.importing.pdf.bands import Band, bands_of
from reader.importing.pdf.rows import Piece

#: Rows are parted by more white than lines are, by this much in type sizes; so many make a table.
_BETWEEN_ROWS, _FEWEST = 0.25, 3


def rows_of_cells(bands: Sequence[Band], parts: Sequence[Sequence[Piece]]) -> list[list[Piece]]:
    """The rows of a table with one piece for each cell, where the columns `parts` of some bands are one.

    White that goes through all columns, again and again, parts rows; below cells that are shorter than
    those beside them there is more of it, which never happens where a text goes on from line to line.
    """
    column = {id(piece): number for number, part in enumerate(parts) for piece in part}
    return [[_cell(cell) for cell in row] for row in _rows(bands, column)]


def _rows(bands: Sequence[Band], column: dict[int, int]) -> list[list[list[Piece]]]:
    """The pieces of each cell, row by row; none where this is no table."""
    gaps = sorted(before.bottom - after.top for before, after in pairwise(bands))
    if len(gaps) < _FEWEST:
        return []
    wide = gaps[len(gaps) // 4] + _BETWEEN_ROWS * bands[0].pieces[0].size
    groups: list[list[Band]] = [[bands[0]]]
    for before, after in pairwise(bands):
        if before.bottom - after.top > wide:
            groups.append([])
        groups[-1].append(after)
    if len(groups) < _FEWEST:
        return []
    rows = [_cells(group, column) for group in groups]
    if any(not row for row in rows):
        return []
    high = [row for row in rows[:-1] if any(len(cell) > 1 for cell in row)]
    uneven = sum(len({len(bands_of(cell)) for cell in row}) > 1 for row in high)
    return rows if uneven and 2 * uneven >= len(high) else []


def _cells(group: Sequence[Band], column: dict[int, int]) -> list[list[Piece]]:
    """The cells of one row, of which all begin together; none where they do not."""
    cells: dict[int, list[Piece]] = {}
    for number, band in enumerate(group):
        for piece in band.pieces:
            if number and column[id(piece)] not in cells:
                return []
            cells.setdefault(column[id(piece)], []).append(piece)
    return [cells[number] for number in sorted(cells)] if len(cells) > 1 else []


def _cell(pieces: Sequence[Piece]) -> Piece:
    """All lines of a cell as one."""
    first = pieces[0]
    glyphs = [glyph for band in bands_of(pieces) for piece in band.pieces for glyph in piece.glyphs]
    right = max(piece.right for piece in pieces)
    return Piece(glyphs, first.left, right, first.base, first.size, right)
