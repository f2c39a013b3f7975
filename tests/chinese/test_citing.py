"""A passage to be pasted elsewhere."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.chinese.citing import CHINESE, ENGLISH, Style, cite, paragraphs, passage
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span

BODY = "一、总体要求\n第一段写“水务”的软件。\r\n\n第二段写用水。\n第三段。"
TEXT = ParallelText(BODY, Script.SIMPLIFIED, Standard.S2TWP)
DETAILS = {"title": "关于《清河条例》的说明", "source": "清河日报", "date": "2024-05-06", "author": None}


def span(quote: str) -> Span:
    return Span(BODY.index(quote), BODY.index(quote) + len(quote))


def test_a_passage_as_written_and_in_either_form() -> None:
    place = span("软件。\r\n\n第二段")
    assert passage(TEXT, place) == "软件。\r\n\n第二段" == passage(TEXT, place, Form.SIMPLIFIED)
    assert passage(TEXT, place, Form.TRADITIONAL) == "軟體。\r\n\n第二段"


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("第一段", (1, 1)), ("用水", (2, 2)), ("水务”的软件。\r\n\n第二", (1, 2)), ("总体", None),
        ("要求\n第一", (1, 1)), ("第一段写“水务”的软件。\r\n\n第二段写用水。\n第三", (1, 3)), ("\r\n\n", None),
    ],
)  # fmt: skip
def test_paragraphs_are_counted_without_headings(quote: str, expected: tuple[int, int] | None) -> None:
    assert paragraphs(TEXT, span(quote)) == expected


def test_a_citation_in_english() -> None:
    cited = cite(TEXT, span("写“水务”的软件。"), DETAILS, ENGLISH)
    assert cited == "“写‘水务’的软件。” (关于《清河条例》的说明, 清河日报, 2024-05-06, para. 1)"


def test_a_citation_in_chinese() -> None:
    cited = cite(TEXT, span("写用水。\n第三段。"), DETAILS, CHINESE, Form.TRADITIONAL)
    assert cited == "“寫用水。\n第三段。”（《关于〈清河条例〉的说明》，清河日报，2024年5月6日，第2—3段）"


def test_what_is_unknown_leaves_no_trace() -> None:
    bare = {"title": "说明", "source": None, "date": ""}
    assert cite(TEXT, span("总体"), bare, ENGLISH) == "“总体” (说明)"
    assert cite(TEXT, span("总体"), bare, CHINESE) == "“总体”（《说明》）"
    assert cite(TEXT, span("总体"), bare | {"date": "2024"}, CHINESE) == "“总体”（《说明》）"


def test_what_is_filled_in_is_not_read_as_a_pattern() -> None:
    details = {"title": "[{source}] {passage}", "source": "{title}"}
    assert cite(TEXT, span("总体"), details, Style("{title}|{source}")) == "[{source}] {passage}|{title}"


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ("“a”", "‘a’"),
        ("“a‘b’c”", "‘a“b”c’"),
        ("don’t “go”", "don’t ‘go’"),
        ("don’t", "don’t"),
        ("「a」", "「a」"),
    ],
)
def test_marks_within_marks_are_inner_ones(inside: str, expected: str) -> None:
    text = ParallelText(inside, Script.UNKNOWN)
    assert cite(text, Span(0, len(inside)), {}, Style("“{passage}”")) == f"“{expected}”"
    assert cite(text, Span(0, len(inside)), {}, Style("“{passage}")) == f"“{inside}"


@pytest.mark.parametrize("style", [Style("{page}"), Style("[{page}]")])
def test_a_pattern_that_names_what_there_is_not_is_refused(style: Style) -> None:
    with pytest.raises(ValueError, match="page"):
        cite(TEXT, Span(0, 1), DETAILS, style)


def test_a_place_outside_is_refused() -> None:
    with pytest.raises(ValueError, match="not in a body"):
        passage(TEXT, Span(0, len(BODY) + 1))


@given(st.text(st.characters(categories=None), max_size=30), st.text(max_size=10), st.data())
@settings(deadline=None, max_examples=200)
def test_the_passage_is_in_its_citation_to_the_character(body: str, title: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body)))
    place = Span(start, data.draw(st.integers(start, len(body))))
    text = ParallelText(body, Script.UNKNOWN)
    assert passage(text, place) == body[place.start : place.end]
    cited = cite(text, place, {"title": title}, Style("{passage}[ ({title})]"))
    assert cited == place.of(body).strip() + (f" ({title.strip()})" if title.strip() else "")
