"""Tables whose cells hold sentences."""

from __future__ import annotations

from reader.importing.pdf.bands import bands_of
from reader.importing.pdf.cells import rows_of_cells
from reader.importing.pdf.rows import Piece, pieces_of, text_of
from tests.importing.pdf.glyphs import set_page


def rows(*heights: tuple[int, int], between: float = 8) -> list[list[str]]:
    """What two columns are read as, of rows in which each has so many lines."""
    placed, y = [], 700.0
    for row, lines in enumerate(heights):
        for column, count in enumerate(lines):
            placed += [
                (f"{'甲乙'[column]}{row}{line}子丑寅卯", 50 + column * 150, y - 14 * line)
                for line in range(count)
            ]
        y -= 14 * max(lines) + between
    pieces = pieces_of(set_page(*placed).glyphs)
    parts: list[list[Piece]] = [[], []]
    for piece in pieces:
        parts[piece.left > 100].append(piece)
    found = rows_of_cells(bands_of(pieces), parts)
    return [[text_of(piece.glyphs) for piece in row] for row in found]


def test_rows_end_where_all_columns_have_white() -> None:
    found = rows((1, 1), (2, 3), (3, 1))
    assert [[cell[:3] for cell in row] for row in found] == [
        ["甲00", "乙00"],
        ["甲10", "乙10"],
        ["甲20", "乙20"],
    ]
    assert found[1] == ["甲10子丑寅卯甲11子丑寅卯", "乙10子丑寅卯乙11子丑寅卯乙12子丑寅卯"]


def test_columns_with_paragraphs_on_one_grid_are_no_table() -> None:
    assert rows((3, 3), (4, 4), (3, 3), (2, 1)) == []


def test_columns_without_white_through_all_of_them_are_no_table() -> None:
    assert rows((2, 3), (3, 1), (2, 2), between=0) == []
    assert rows((5, 4)) == []
