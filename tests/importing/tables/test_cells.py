"""Cells and the places of their characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.origin import Run
from reader.importing.tables.cells import Cell, json_cell, plain_cell, quoted_cell


def test_doubled_quotes_and_line_ends_lead_to_what_is_equal() -> None:
    cell = quoted_cell('x"甲""乙\r\n丙\r丁"', 2, 11)
    assert cell == Cell('甲"乙\n丙\n丁', (Run(0, 2, 2), Run(2, 5, 1), Run(3, 7, 2), Run(6, 10, 1)))


def test_escapes_stand_nowhere_but_what_they_protect_does() -> None:
    file = r'"甲\u4e59\"\\r\r\n\/丙"'
    assert json_cell(file, 1, len(file) - 1) == Cell(
        '甲乙"\\r\n/丙', (Run(0, 1, 1), Run(2, 9, 1), Run(3, 11, 2), Run(6, 18, 2))
    )


@given(st.text(st.sampled_from("甲 \n\t　乙"), max_size=12), st.data())
def test_a_part_has_the_places_of_its_characters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = plain_cell("..." + text, 3, 3 + len(text)).part(start, end)
    assert part.text == text[start:end]
    assert part.runs == ((Run(0, 3 + start, end - start),) if end > start else ())


@given(st.text(st.sampled_from("甲 \n\t　"), max_size=12))
def test_trimmed_cells_lose_only_white_space(text: str) -> None:
    cell = plain_cell(text, 0, len(text))
    assert cell.trimmed().text == text.strip()
    kept = cell.trimmed(indent=True).text
    assert kept.strip() == text.strip()
    assert kept == "" or "\n" not in kept[: len(kept) - len(kept.lstrip())]
    assert text.rstrip().endswith(kept)
