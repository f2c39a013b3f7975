"""Notes at the foot of a page."""

from __future__ import annotations

from reader.importing.document import Kind
from reader.importing.pdf.headings import body_size
from reader.importing.pdf.notes import mark_notes
from reader.importing.pdf.pages import Line, lines_of
from reader.importing.pdf.rendering import render
from tests.importing.pdf.glyphs import set_page

FULL = "一二三四五六七八九十" * 3
Placed = tuple[str, float, float] | tuple[str, float, float, float]


def page(*lines: Placed, number: int = 0) -> list[Line]:
    return lines_of([set_page(*lines)], number)


def body(top: float = 700, lines: int = 30, left: float = 50, text: str = FULL) -> list[Placed]:
    return [(text, left, top - row * 15) for row in range(lines)]


def notes(*pages: list[Line]) -> list[tuple[int, str]]:
    mark_notes(pages, body_size([line for lines in pages for line in lines]), 1.5)
    return [(line.note, line.text) for lines in pages for line in lines if line.note]


def test_smaller_lines_with_numbers_at_the_foot() -> None:
    lines = page(
        *body(),
        ("1 见林远：《旧仓》，第3页。", 50, 230, 8),
        ("2同上。", 50, 218, 8),
        ("第九页。", 50, 206, 8),
    )
    assert notes(lines) == [(1, "1 见林远：《旧仓》，第3页。"), (2, "2同上。"), (2, "第九页。")]


def test_signs_in_circles_and_brackets() -> None:
    lines = page(*body(), ("① 见林远。", 50, 230, 8), ("〔2〕同上。", 50, 218, 8), ("[3] 同上。", 50, 206, 8))
    assert [number for number, _ in notes(lines)] == [1, 2, 3]


def test_notes_are_counted_over_all_pages() -> None:
    first = page(*body(), ("1 见林远。", 50, 230, 8))
    second = page(*body(), ("2 同上。", 50, 230, 8), number=1)
    assert [number for number, _ in notes(first, second)] == [1, 2]


def test_a_note_as_large_as_the_text_below_columns() -> None:
    columns = [*body(text=FULL[:12]), *body(left=200, text=FULL[:12])]
    assert notes(page(*columns, ("1 见林远：《旧仓》，《江畔》2020年第3期。", 50, 240))) != []
    assert (
        notes(page(*columns, ("1 见林远：《旧仓》，《江畔》2020年第3期。", 50, 250))) == []
    )  # no white above it


def test_what_is_no_note() -> None:
    assert notes(page(*body(), ("3月5日，天气转暖。", 50, 230, 8))) == []  # a date
    assert notes(page(*body(), ("5 从五开始的条目。", 50, 230, 8))) == []  # nothing was counted before
    assert notes(page(*body(), ("小字无号。", 50, 230, 8))) == []
    assert notes(page(*body(), ("1 见林远。", 50, 230, 10))) == []  # as large as the text, in one column
    assert notes(page(("1 见林远。", 50, 700, 8), *body(680))) == []  # at the top
    assert (
        notes(page(*body(lines=20), ("1 图注。", 50, 390, 8), *body(370, 10))) == []
    )  # the text goes on below


def test_notes_follow_the_text_and_a_sentence_goes_on_over_them() -> None:
    narrow = FULL[:14]
    first = [*body(text=narrow, lines=35), *body(left=210, text=narrow, lines=35)]
    second = ("末句。", 50, 700), *body(685, 5, left=210, text=narrow), ("尾。", 50, 685), ("尾。", 50, 670)
    pages = [
        page(*first, ("1 见林远。", 50, 130, 8), ("— 1 —", 160, 30)),
        page(*second, ("— 2 —", 160, 30), number=1),
    ]
    rendering = render(pages)
    lines = [line for line in rendering.text.split("\n") if line]
    assert lines[0].endswith(narrow + "末句。")
    assert lines[-1] == "1 见林远。"
    assert [mark.span.of(rendering.text) for mark in rendering.marks if mark.kind is Kind.FURNITURE] == [
        "— 1 —", "— 2 —",
    ]  # fmt: skip
    assert rendering.text[rendering.pages[0] :].startswith("末句。")


def test_notes_stand_before_the_title_of_the_next_article() -> None:
    first = page(("甲文", 50, 740, 20), *body(), ("1 见林远。", 50, 230, 8))
    second = page(("乙文", 50, 740, 20), *body(), ("1 见何静。", 50, 230, 8), number=1)
    lines = render([first, second]).text.split("\n")
    assert [line for line in lines if line and line != FULL] == ["甲文", "1 见林远。", "乙文", "1 见何静。"]
