"""Lines of a page."""

from __future__ import annotations

import pytest

from reader.importing.document import Kind
from reader.importing.pdf.glyphs import Frame
from reader.importing.pdf.pages import lines_of
from tests.importing.pdf.glyphs import set_line, set_page


def test_rows_of_a_table_have_tabs_between_their_cells() -> None:
    cells = [
        (f"{name}{row}", left, 600 - row * 15)
        for row in range(3)
        for name, left in (("屋顶", 50), ("门窗", 150))
    ]
    lines = lines_of([set_page(*cells)], 0)
    assert [(line.text, line.kind) for line in lines] == [
        (f"屋顶{row}\t门窗{row}", Kind.ROW) for row in range(3)
    ]


@pytest.mark.parametrize("sign", ["•", "1.", "12", "（一）", "a)", "2.3", "■"])
def test_items_of_a_list_are_no_table(sign: str) -> None:
    items = [
        (text, left, 600 - row * 15) for row in range(3) for text, left in ((sign, 50), ("修好屋顶", 90))
    ]
    lines = lines_of([set_page(*items)], 0)
    assert [line.kind for line in lines] == [None] * 3
    assert "".join(lines[0].text.split()) == sign + "修好屋顶"


def test_other_directions_follow_and_slanting_lines_are_furniture() -> None:
    turned = Frame(90, 0, -600, set_line("旁注", 0, -50))
    stamp = Frame(45, 500, -500, set_line("样张", 0, 0))
    lines = lines_of([set_page(("正文", 50, 600)), turned, stamp], 3)
    assert [(line.text, line.is_turned, line.kind, line.page) for line in lines] == [
        ("正文", False, None, 3), ("旁注", True, None, 3), ("样张", True, Kind.FURNITURE, 3),
    ]  # fmt: skip
    assert [line.region for line in lines] == [0, 1, 2]


def test_depth_counts_from_the_top() -> None:
    (line,) = lines_of([set_page(("正文", 50, 600))], 0)
    assert line.depth == pytest.approx(0.25)
