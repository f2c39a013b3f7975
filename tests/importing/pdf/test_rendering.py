"""Blank lines and indents."""

from __future__ import annotations

from reader.importing.document import Kind
from reader.importing.pdf.pages import Line, lines_of
from reader.importing.pdf.rendering import render
from tests.importing.pdf.glyphs import set_page

FULL = "一二三四五六七八九十" * 3


def page(*lines: tuple[str, float, float] | tuple[str, float, float, float], number: int = 0) -> list[Line]:
    return lines_of([set_page(*lines)], number)


def test_a_gap_between_paragraphs_is_a_blank_line() -> None:
    rows = [
        (FULL, 50, 700),
        (FULL, 50, 685),
        ("尾", 50, 670),
        (FULL, 50, 645),
        (FULL, 50, 630),
        (FULL, 50, 615),
    ]
    assert render([page(*rows)]).text.split("\n") == [FULL, FULL, "尾", "", FULL, FULL, FULL]


def test_lines_that_all_stand_far_apart_have_none() -> None:
    assert "\n\n" not in render([page(*[(FULL, 50, 700 - row * 28) for row in range(9)])]).text


def test_a_signature_far_below_and_to_the_right_is_parted_too() -> None:
    rows = [
        (FULL, 50, 700),
        (FULL, 50, 685),
        ("尾", 50, 670),
        ("青岭县政府", 260, 630),
        ("七月五日", 270, 615),
    ]
    assert render([page(*rows)]).text.split("\n")[2:] == ["尾", "", "青岭县政府", "七月五日"]


def test_the_first_line_of_a_paragraph_is_indented() -> None:
    rows = [("甲" * 28, 70, 700), (FULL, 50, 685), ("尾", 50, 670), ("乙" * 28, 70, 655), (FULL, 50, 640)]
    assert render([page(*rows)]).text.split("\n") == [
        "　　" + "甲" * 28,
        FULL,
        "尾",
        "　　" + "乙" * 28,
        FULL,
    ]


def test_a_block_that_is_all_indented_begins_once() -> None:
    quoted = [("引" * 28, 70, 670), ("引" * 28, 70, 655), ("引", 70, 640)]
    lines = render(
        [page((FULL, 50, 700), (FULL, 50, 685), *quoted, (FULL, 50, 625), (FULL, 50, 610))]
    ).text.split("\n")
    assert lines[2:5] == ["　　" + "引" * 28, "引" * 28, "引"]


def test_centred_lines_are_not_indented() -> None:
    rows = [(FULL, 50, 700), (FULL, 50, 685), ("中" * 26, 70, 670), (FULL, 50, 655)]
    assert "　" not in render([page(*rows)]).text


def test_a_page_of_first_lines_only_is_told_from_the_others() -> None:
    others = [page(*[(FULL, 50, 700 - row * 15) for row in range(9)], number=number) for number in (0, 2)]
    lone = page(*[("短段。" * 3, 70, 700 - row * 15) for row in range(3)], number=4)
    lines = render([others[0], [], others[1], [], lone]).text.split("\n")
    assert lines[-3:] == ["　　短段。短段。短段。"] * 3


def test_marks_are_whole_lines_and_pages_begin_lines() -> None:
    first = page(("大题目", 200, 740, 20), (FULL, 50, 700), (FULL, 50, 685))
    second = page((FULL, 50, 700), (FULL, 50, 685), number=1)
    third = page(("末页", 50, 700), number=3)
    found = render([first, second, [], third])
    assert [(mark.kind, mark.span.of(found.text)) for mark in found.marks] == [(Kind.TITLE, "大题目")]
    assert [found.text[at:][:2] for at in found.pages] == [FULL[:2], "末页", "末页"]
    assert all(found.text[at - 1] == "\n" for at in found.pages)


def test_nothing_gives_nothing() -> None:
    assert render([[], []]) == ("", (), (0,), True)
