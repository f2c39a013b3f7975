"""Lines of columns joined to paragraphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.pdf.pages import Line, lines_of
from reader.importing.pdf.rendering import render
from tests.importing.pdf.glyphs import set_page

SIZE, WIDTH, GUTTER = 10.0, 12, 15.0
TEXT = "湖边的步道修好以后，每天傍晚都有人来散步，老人坐在石凳上讲从前的事，孩子们追着风筝跑。"


def cut(paragraph: str, width: int = WIDTH, *, indent: int = 2) -> list[str]:
    """The lines of a paragraph, the first one indented."""
    text = "\u3000" * indent + paragraph
    return [text[at : at + width] for at in range(0, len(text), width)]


def columns(
    lines: list[str], number: int, *, width: int = WIDTH, top: float = 700
) -> list[tuple[str, float, float]]:
    """The lines in so many columns of about the same length."""
    length = -(-len(lines) // number)
    placed = []
    for index, line in enumerate(lines):
        column, row = divmod(index, length)
        shown = line.lstrip("\u3000")
        left = 50 + column * (width * SIZE + GUTTER) + (len(line) - len(shown)) * SIZE
        placed.append((shown, left, top - row * 15))
    return placed


def page(*lines: tuple[str, float, float] | tuple[str, float, float, float], number: int = 0) -> list[Line]:
    return lines_of([set_page(*lines)], number)


def told(*pages: list[Line]) -> list[str]:
    return [line for line in render(pages).text.split("\n") if line]


@given(
    st.lists(st.integers(28, 44), min_size=6, max_size=9),
    st.integers(2, 3),
    st.integers(9, 15),
)
def test_paragraphs_are_whole_whatever_the_columns(lengths: list[int], number: int, width: int) -> None:
    # A line that is full or nearly so may end a paragraph, but what follows it is indented.
    paragraphs = [TEXT[: length - 1].rstrip("，") + "。" for length in lengths]
    lines = [line for paragraph in paragraphs for line in cut(paragraph, width)]
    if len(lines) >= 4 * number:
        assert told(page(*columns(lines, number, width=width))) == paragraphs


def test_columns_of_several_widths_on_one_page() -> None:
    upper = columns([line for _ in range(4) for line in cut(TEXT)], 3)
    lower = columns([line for _ in range(4) for line in cut(TEXT, 18)], 2, width=18, top=560)
    assert told(page(*upper, ("题目大字", 50, 590, 20), *lower)) == [TEXT] * 4 + ["题目大字"] + [TEXT] * 4


def test_the_half_of_a_spread_of_columns_that_is_filled_tells_its_edge() -> None:
    """Below its headline the text fills the first of two columns, to the foot of the page."""
    upper = columns([line for _ in range(4) for line in cut(TEXT)], 3)
    lower = columns([line for _ in range(3) for line in cut(TEXT, 18)], 1, width=18, top=560)
    assert told(page(*upper, ("题目大字", 50, 590, 20), *lower))[-3:] == [TEXT] * 3


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = [line for _ in range(6) for line in cut(TEXT)]
    first, second = columns(lines[:14], 2), columns(lines[14:], 2)
    assert told(page(*first), page(*second, number=1)) == [TEXT] * 6


def test_without_indents_gaps_and_short_lines_part_paragraphs() -> None:
    rows = cut(TEXT, indent=0)
    left = [(line, 50.0, 700 - 15 * row - 8 * (row // len(rows))) for row, line in enumerate(rows * 3)]
    right = [(line, 185.0, y) for line, _, y in left]
    assert told(page(*left, *right)) == [TEXT] * 6


def test_items_begin_lines_of_their_own() -> None:
    items = [sign + TEXT[:10] + "。" for sign in "①②③④"]
    placed = [(item, 50.0, 700.0 - 15 * row) for row, item in enumerate(items)]
    assert told(page(*placed, *[(text, 185, y) for text, _, y in placed])) == items * 2


def test_latin_words_keep_their_space() -> None:
    rows = ["　　这里使用了Clear", "River公司的设备，运行", "了三年没有出过故障。", *cut(TEXT)]
    assert told(page(*columns(rows * 2, 2)))[0] == "这里使用了Clear River公司的设备，运行了三年没有出过故障。"


def test_headlines_of_two_lines_are_one() -> None:
    body = columns([line for _ in range(4) for line in cut(TEXT)], 2)
    one = page(("从旧码头到新步道", 50, 760, 20), ("的十四个月", 50, 735, 20), *body)
    assert told(one)[0] == "从旧码头到新步道的十四个月"
    halves = page(("多种一棵树", 50, 760, 20), ("少修一道墙", 50, 735, 20), *body)
    assert told(halves)[0] == "多种一棵树 少修一道墙"
    apart = page(("从旧码头到新步道", 50, 760, 20), ("——湖边纪事", 50, 735, 20), *body)
    assert told(apart)[:2] == ["从旧码头到新步道", "——湖边纪事"]


def test_one_column_is_left_as_it_is() -> None:
    rows = [
        (line, 50.0, 700.0 - 15 * row) for row, line in enumerate([TEXT[:30], TEXT[:30], TEXT[:30], "尾。"])
    ]
    rendering = render([page(*rows)])
    assert rendering.wrapped
    assert rendering.text.split("\n") == [line for line, *_ in rows]
