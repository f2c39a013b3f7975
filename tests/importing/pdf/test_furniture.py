"""Running heads and page numbers."""

from __future__ import annotations

import pytest

from reader.importing.document import Kind
from reader.importing.pdf.furniture import mark_furniture
from reader.importing.pdf.pages import Line, lines_of
from tests.importing.pdf.glyphs import set_page

BODY = [("正文一行又一行", 50, 720 - row * 15) for row in range(40)]


def pages(*outer: list[tuple[str, float, float]]) -> list[list[Line]]:
    """A page for each list of outer lines, with one and the same body."""
    made = []
    for number, lines in enumerate(outer):
        body = [(f"第{'甲乙丙丁戊己'[number]}页{text}", x, y) for text, x, y in BODY]
        made.append(lines_of([set_page(*lines, *body)], number))
    return made


def furniture(made: list[list[Line]]) -> list[str]:
    mark_furniture(made)
    return [line.text for page in made for line in page if line.kind is Kind.FURNITURE]


def test_a_line_that_comes_again_at_the_edge() -> None:
    assert furniture(pages([("青岭文化", 250, 770)], [], [("青岭文化", 250, 770)])) == ["青岭文化"] * 2
    assert furniture(pages([("青岭文化", 250, 770)], [("河湾文化", 250, 770)])) == []


def test_left_and_right_pages_may_differ() -> None:
    outer = [[(f"青岭文化 {number}", 50 if number % 2 else 400, 770)] for number in range(11, 15)]
    assert len(furniture(pages(*outer))) == 4


def test_what_comes_again_inside_the_page_is_text() -> None:
    made = [lines_of([set_page(("同一句话", 50, 400), *BODY[:10])], number) for number in range(3)]
    assert "同一句话" not in furniture(made)


def test_the_first_line_of_the_body_is_text_though_it_comes_again_below_a_head() -> None:
    made = [lines_of([set_page(("青岭文化", 250, 770), *BODY)], number) for number in range(3)]
    assert furniture(made) == ["青岭文化"] * 3


@pytest.mark.parametrize(
    "number",
    [
        "7",
        "— 7 —",
        "-7-",
        "第7页",
        "第 7 頁",
        "第七页 共十二页",
        "7/12",
        "第7页 共12页",
        "第7页，共12页",
        "Page 7 of 12",
        "vii",
        "·7·",
    ],
)
def test_page_numbers_at_the_foot(number: str) -> None:
    found = furniture(pages([(number, 280, 40)]))
    assert "".join("".join(found).split()) == "".join(number.split()) or number == "第七页 共十二页"


@pytest.mark.parametrize("text", ["2024年", "7月5日", "第七条", "七", "12345", "（7）", "A7"])
def test_what_is_no_page_number(text: str) -> None:
    assert furniture(pages([(text, 280, 40)])) == []


def test_numbers_at_the_top_need_another() -> None:
    assert furniture(pages([("1", 280, 770)])) == []
    assert furniture(pages([("1", 280, 770)], [("2", 280, 770)])) == ["1", "2"]


def test_heads_of_two_lines() -> None:
    outer = [[("青岭文化", 250, 785), ("二〇二四年夏", 250, 770)] for _ in range(2)]
    assert len(furniture(pages(*outer))) == 4
