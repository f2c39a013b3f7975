"""Headings by size."""

from __future__ import annotations

from reader.importing.document import Kind
from reader.importing.pdf.headings import body_size, mark_headings, mark_titles
from reader.importing.pdf.pages import Line, lines_of
from tests.importing.pdf.glyphs import set_page

BODY = "正文一行又一行，还有一行。"


def marked(*lines: tuple[str, float], page: int = 0) -> list[Line]:
    """The lines below each other, each of a size."""
    made, y = [], 760.0
    for text, size in lines:
        made.append((text, 50.0, y, size))
        y -= size * 1.5
    return lines_of([set_page(*made)], page)


def told(lines: list[Line]) -> list[tuple[str, Kind, int]]:
    mark_headings(lines, body_size(lines))
    return [(line.text, line.kind, line.level) for line in lines if line.kind is not None]


def test_the_body_is_what_most_characters_are_in() -> None:
    assert (
        body_size(marked(("大题目", 30), (BODY, 10.5), (BODY, 10.5), ("注", 8), ("注", 8), ("注", 8))) == 10.5
    )
    assert body_size([]) == 0


def test_levels_go_by_size() -> None:
    lines = marked(
        ("题目", 22),
        (BODY, 10),
        ("一、小题", 14),
        (BODY, 10),
        ("（一）更小", 12),
        (BODY, 10),
        ("二、小题", 14.2),
        (BODY, 10),
    )
    assert told(lines) == [
        ("题目", Kind.TITLE, 0), ("一、小题", Kind.HEADING, 2),
        ("（一）更小", Kind.HEADING, 3), ("二、小题", Kind.HEADING, 2),
    ]  # fmt: skip


def test_of_several_largest_none_is_the_title() -> None:
    lines = marked(("甲题", 20), (BODY, 10), (BODY, 10), ("乙题", 20), (BODY, 10), (BODY, 10))
    assert told(lines) == [("甲题", Kind.HEADING, 1), ("乙题", Kind.HEADING, 1)]


def test_the_name_of_a_newspaper_is_not_the_title() -> None:
    assert told(marked(("青岭日报", 40), ("2024年", 10), ("修路", 22), *[(BODY, 10)] * 4)) == [
        ("青岭日报", Kind.HEADING, 1), ("修路", Kind.HEADING, 2),
    ]  # fmt: skip


def test_a_title_may_take_two_lines() -> None:
    assert told(marked(("很长的题目", 20), ("分成两行", 20), (BODY, 10), (BODY, 10))) == [
        ("很长的题目", Kind.TITLE, 0), ("分成两行", Kind.TITLE, 0),
    ]  # fmt: skip


def test_a_little_larger_or_a_whole_paragraph_is_no_heading() -> None:
    assert told(marked(("引言稍大", 11), *[(BODY, 10)] * 4)) == []
    assert told(marked(*[(BODY, 12)] * 5, *[(BODY, 10)] * 9)) == []


def titles(*lines: tuple[str, float]) -> list[str]:
    made = marked(*lines)
    mark_headings(made, 10)
    mark_titles(made, 10)
    return [line.text for line in made if line.kind is Kind.TITLE]


def test_headlines_of_a_page_in_columns_are_titles() -> None:
    page = [
        ("江畔日报", 30),
        (BODY, 10),
        ("引题", 13),
        ("第一题目", 22),
        (BODY, 10),
        ("第二题目", 18),
        (BODY, 10),
    ]
    assert titles(*page) == ["江畔日报", "第一题目", "第二题目"]


def test_what_is_no_headline() -> None:
    assert titles(("题目一", 20), (BODY, 10), ("题目二", 20), (BODY, 10), ("节题三", 14), (BODY, 10)) == [
        "题目一",
        "题目二",
    ]
    assert (
        titles(("题目一", 20), (BODY, 10), ("一", 22), (BODY, 10), ("题目二", 20), (BODY, 10))[0] == "题目一"
    )
    assert "这是一句话。" not in titles(("题目一", 20), (BODY, 10), ("这是一句话。", 20), (BODY, 10))
    assert titles(("题目一", 20), (BODY, 10), ("没有正文", 20)) == ["题目一"]
