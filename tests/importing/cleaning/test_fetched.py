"""What programs that fetch pages leave in their text is no part of it."""

from __future__ import annotations

import pytest

from reader.importing.cleaning.fetched import day_before, find_remains


@pytest.mark.parametrize(
    ("text", "day", "left_out"),
    [
        (" date 2025-08-14 三座水库下闸。", "2025-08-14", "date 2025-08-14 "),
        ("\r\n\r\nDate 2025-08-14\r\n三座水库下闸。", "2025-08-14", "Date 2025-08-14"),
        ("三库下闸，调度表上墙\ndate 2025-08-14 今天", "2025-08-14", "date 2025-08-14 "),
    ],
)
def test_the_day_before_a_text_is_read_and_left_out(text: str, day: str, left_out: str) -> None:
    found = day_before(text)
    assert found is not None
    edit, told = found
    assert (text[edit.span.start : edit.span.end], edit.text, told) == (left_out, "", day)


@pytest.mark.parametrize(
    "text",
    [
        "date 2025-13-40 今天",
        "今天是 date 2025-08-14 吗？",
        "一行字一行字\n又一行字\ndate 2025-08-14 今天",
        "date 2025-08-14x",
        "",
    ],
)
def test_what_is_no_such_day_stays(text: str) -> None:
    assert day_before(text) is None


def remains(text: str) -> list[str]:
    return [text[edit.span.start : edit.span.end] for edit in find_remains(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_cells_of_a_frame_and_pictures_are_left_out_however_lines_end(end: str) -> None:
    lines = [
        "新渠修到老村口 | |||||",
        "---|---|---|",
        "村口有渠。 |",
        "|",
        "![](images/渠.gif)",
        "渠边有树。",
    ]
    assert [one.strip() for one in remains(end.join(lines))] == [
        "| |||||",
        "---|---|---|",
        "|",
        "|",
        "![](images/渠.gif)",
    ]


@pytest.mark.parametrize(
    "text", ["甲 | 乙 | 丙", "a || b", "看这里![渠](a.gif)修好了", "一|二\n三|四", "| 县 | 亩 |"]
)
def test_tables_and_pictures_within_a_line_stay(text: str) -> None:
    assert remains(text) == []
