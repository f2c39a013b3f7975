"""The order of reading."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.pdf.columns import reading_order
from reader.importing.pdf.rows import pieces_of, text_of
from tests.importing.pdf.glyphs import set_page

LINE = "一二三四五六七八九十"


def read(*lines: tuple[str, float, float] | tuple[str, float, float, float]) -> list[list[str]]:
    """The rows of each region."""
    frame = set_page(*lines)
    regions = reading_order(pieces_of(frame.glyphs), frame.top, frame.bottom)
    return [[" ".join(text_of(piece.glyphs) for piece in row) for row in region.rows] for region in regions]


def column(name: str, left: float, top: float, lines: int) -> list[tuple[str, float, float]]:
    return [(f"{name}{LINE[line % 10]}{LINE[:8]}", left, top - line * 15) for line in range(lines)]


def order(*lines: tuple[str, float, float] | tuple[str, float, float, float]) -> str:
    """The first characters of the rows."""
    return "".join(row[0] for region in read(*lines) for row in region)


def test_columns_are_read_one_after_the_other() -> None:
    assert (
        order(*column("甲", 50, 600, 6), *column("乙", 165, 600, 6), *column("丙", 280, 600, 4))
        == "甲" * 6 + "乙" * 6 + "丙" * 4
    )


def test_columns_need_not_be_aligned_nor_equally_long() -> None:
    assert order(*column("甲", 50, 600, 8), *column("乙", 165, 593, 3)) == "甲" * 8 + "乙" * 3


def test_a_headline_over_columns_comes_before_them_though_it_is_shorter() -> None:
    upper = (*column("甲", 50, 700, 5), *column("乙", 165, 700, 5), *column("丙", 280, 700, 5))
    lower = (*column("丁", 50, 580, 5), *column("戊", 165, 580, 5), *column("己", 280, 580, 5))
    headline = ("题目大字", 170, 605, 16)
    assert (
        order(*lower, headline, *upper)
        == "甲" * 5 + "乙" * 5 + "丙" * 5 + "题" + "丁" * 5 + "戊" * 5 + "己" * 5
    )


def test_a_heading_in_one_column_stays_in_it() -> None:
    left = [*column("甲", 50, 600, 3), ("题目大字", 50, 550, 14), *column("乙", 50, 530, 3)]
    assert order(*left, *column("丙", 165, 600, 8)) == "甲甲甲题乙乙乙" + "丙" * 8


def test_wide_white_parts_what_is_above_from_what_is_below() -> None:
    rows = (
        *column("甲", 50, 600, 4),
        *column("乙", 165, 600, 4),
        *column("丙", 50, 480, 4),
        *column("丁", 165, 480, 4),
    )
    assert order(*rows) == "甲" * 4 + "乙" * 4 + "丙" * 4 + "丁" * 4


def test_running_heads_do_not_belong_to_the_columns() -> None:
    heads = ("头左", 50, 770), ("头右", 240, 770), ("脚", 240, 30)
    assert (
        order(*heads, *column("甲", 50, 730, 40), *column("乙", 165, 730, 40))
        == "头" + "甲" * 40 + "乙" * 40 + "脚"
    )


def test_tables_are_read_row_by_row() -> None:
    cells = [
        (f"{name}{row}", left, 600 - row * 15)
        for row in range(4)
        for name, left in (("甲", 50), ("乙", 150), ("丙", 250))
    ]
    assert read(*cells) == [[f"甲{row} 乙{row} 丙{row}" for row in range(4)]]


def test_one_line_with_a_gap_is_no_table() -> None:
    frame = set_page(("编者：林远", 50, 600), ("二月", 300, 600), (LINE * 4, 50, 580), (LINE * 4, 50, 565))
    regions = reading_order(pieces_of(frame.glyphs), frame.top, frame.bottom)
    assert not any(region.is_table for region in regions)


def test_articles_side_by_side_each_with_columns_of_its_own() -> None:
    left = (("左题左题左题左题左题", 50, 700, 20), *column("甲", 50, 670, 5), *column("乙", 165, 670, 5))
    right = (("右题右题右题右题右题", 290, 700, 20), *column("丙", 290, 670, 5), *column("丁", 405, 670, 5))
    assert order(*left, *right) == "左" + "甲" * 5 + "乙" * 5 + "右" + "丙" * 5 + "丁" * 5


@given(
    st.lists(
        st.tuples(
            st.text("汉字ab", min_size=1, max_size=12),
            st.integers(0, 55),
            st.integers(0, 60),
            st.sampled_from([8.0, 10.0, 20.0]),
        ),
        max_size=25,
        unique_by=lambda line: line[2],
    )
)
def test_no_layout_loses_or_repeats_anything(lines: list[tuple[str, int, int, float]]) -> None:
    frame = set_page(*((text, x * 10.0, y * 13.0, size) for text, x, y, size in lines))
    pieces = pieces_of(frame.glyphs)
    rows = [row for region in reading_order(pieces, 800, 0) for row in region.rows]
    read = [id(glyph) for row in rows for piece in row for glyph in piece.glyphs]
    assert Counter(read) == Counter(id(glyph) for piece in pieces for glyph in piece.glyphs)


def test_thousands_of_scattered_numbers_take_no_time() -> None:
    lines = [("1", (at * 37) % 590 + at % 7 / 10, (at * 101) % 790 + 0.0) for at in range(6000)]
    assert sum(len(row) for region in read(*lines) for row in region) > 0


def text_column(
    left: float, top: float, *lines: str, size: float = 10.0
) -> list[tuple[str, float, float, float]]:
    return [(line, left, top - row * 15, size) for row, line in enumerate(lines)]


def test_columns_below_heads_that_stand_in_the_first_of_them() -> None:
    """The line of the date covers one gutter of two; the others are shorter than the first column."""
    heads = [
        ("江畔日报", 50, 700, 20),
        ("日期星期版次责任编辑版式校对", 50, 680),
        ("题目大字", 50, 645, 20),
        ("林远", 50, 625),
    ]
    body = (*column("甲", 50, 605, 3), *column("乙", 165, 605, 3), *column("丙", 280, 605, 2))
    assert order(*body, *heads) == "江日题林" + "甲" * 3 + "乙" * 3 + "丙" * 2


def test_a_kicker_goes_with_the_headline_below_it() -> None:
    upper = (*column("甲", 50, 700, 4), *column("乙", 165, 700, 4))
    lower = (*column("丙", 50, 590, 3), *column("丁", 165, 590, 3))
    assert order(*lower, ("题目大字", 50, 610, 20), ("引题", 50, 635, 12), *upper) == (
        "甲" * 4 + "乙" * 4 + "引题" + "丙" * 3 + "丁" * 3
    )


def test_a_headline_above_a_text_that_fills_the_first_column_only() -> None:
    upper = (*column("甲", 50, 700, 4), *column("乙", 165, 700, 4))
    assert (
        order(*column("丙", 50, 600, 6), ("题目大字", 50, 625, 20), *upper)
        == "甲" * 4 + "乙" * 4 + "题" + "丙" * 6
    )


def test_a_heading_below_the_end_of_the_next_column_stays_in_its_own() -> None:
    left = [*column("甲", 50, 700, 8), ("节题", 50, 560, 13), *column("丁", 50, 540, 3)]
    assert order(*left, *column("乙", 165, 700, 5)) == "甲" * 8 + "节" + "丁" * 3 + "乙" * 5


@pytest.mark.parametrize("gutter", [10, 16])
def test_stops_that_hang_over_the_edge_leave_the_columns_apart(gutter: int) -> None:
    """A stop takes 10 points of the gutter."""
    left = ("河边的柳树已经全部绿", "春天的雨水比往年来早，", "农人把秧苗运到田边去", "插秧的日子定在下个月")
    right = ("今年的收成要看六月天", "老人说起往事时总爱笑", "孩子们在堤上放纸鸢，", "风从南边带来草香味。")
    assert read(*text_column(50, 600, *left), *text_column(150 + gutter, 600, *right)) == [[*left], [*right]]


def test_a_stop_in_the_middle_of_a_line_parts_nothing() -> None:
    """Lines over the whole width, with a stop where the gutter of the columns above is."""
    upper = (*column("甲", 50, 600, 4), *column("乙", 160, 600, 4))
    lower = [("天气转暖以后河水上涨，河边的柳树都绿了", 50, 540 - 15 * row) for row in range(4)]
    assert [len(rows) for rows in read(*upper, *lower)] == [4, 4, 4]
    assert all("，河" in row for row in read(*upper, *lower)[2])


def test_a_last_column_of_one_line_is_no_table() -> None:
    first = text_column(50, 600, "夜里的灯光比从前暗一些，", "候鸟因此留下来过了冬天")
    second = text_column(190, 600, "湖边的步道修到了村口边", "晚饭后人们都到那里散步")
    last = text_column(350, 600, "愿灯光再暗一些。")
    assert [rows[0] for rows in read(*first, *second, *last)] == [
        part[0][0] for part in (first, second, last)
    ]


def test_cells_with_sentences_are_read_row_by_row() -> None:
    cells = []
    y = 600.0
    for row in range(4):
        for line in range(2 + row % 2):
            cells.append((f"问{row}甲乙丙丁戊己庚辛壬"[: 11 - line], 50, y - line * 14, 10.0))
        for line in range(1 + row):
            cells.append((f"答{row}甲乙丙丁戊己庚辛壬"[: 11 - line // 2], 200, y - line * 14, 10.0))
        y -= 14 * max(2 + row % 2, 1 + row) + 8
    found = read(*cells)
    assert len(found) == 1
    assert [row[:2] + row[row.index(" ") + 1 :][:2] for row in found[0]] == [
        f"问{row}答{row}" for row in range(4)
    ]


def test_the_edges_of_short_columns_are_told_by_those_beside_them() -> None:
    frame = set_page(*column("甲", 50, 600, 5), *column("乙", 165, 600, 5), ("丙一二三。", 300, 600))
    regions = reading_order(pieces_of(frame.glyphs), frame.top, frame.bottom)
    assert [round(region.left) for region in regions] == [50, 165, 280]
    assert all(region.is_column for region in regions)
