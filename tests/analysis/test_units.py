"""Units of decision: those that a span shares a character with, and stretches with how many lie over them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.parts import union
from reader.analysis.units import UnitOfDecision, Units, layers, units_of
from reader.chinese.span import Span

BODY = "县里说：“𠮷野家开门了。”老人高兴。\r\n\r\n　　第二段；还有😀。\u2028 末行"

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 12)).map(lambda two: Span(two[0], two[0] + two[1]))


def units(unit: UnitOfDecision, body: str = BODY) -> Units:
    return units_of(unit, len(body), lambda: body)


@pytest.mark.parametrize(
    ("unit", "texts"),
    [
        (UnitOfDecision.SENTENCE, ["县里说：“𠮷野家开门了。”", "老人高兴。", "第二段；", "还有😀。", "末行"]),
        (UnitOfDecision.PARAGRAPH, ["县里说：“𠮷野家开门了。”老人高兴。", "　　第二段；还有😀。", " 末行"]),
        (UnitOfDecision.ARTICLE, [BODY]),
    ],
)
def test_units_are_what_a_reader_calls_so(unit: UnitOfDecision, texts: list[str]) -> None:
    found = units(unit)
    assert [span.of(BODY) for span in found.spans or ()] == texts
    assert len(found) == len(texts)


def test_characters_and_articles_need_no_body() -> None:
    def nobody() -> str:
        raise AssertionError

    assert len(units_of(UnitOfDecision.CHARACTER, 7, nobody)) == 7
    assert len(units_of(UnitOfDecision.ARTICLE, 7, nobody)) == 1


@given(st.sampled_from(UnitOfDecision), SPANS)
def test_a_span_has_the_units_with_which_it_shares_a_character(unit: UnitOfDecision, span: Span) -> None:
    found = units(unit)
    spans = found.spans or [Span(place, place + 1) for place in range(len(BODY))]
    under = found.under(span)
    assert list(range(under.start, under.end)) == [
        place for place, one in enumerate(spans) if one.overlaps(span)
    ]


def test_white_space_between_units_is_in_none() -> None:
    between = BODY.index("\r\n")
    for unit in (UnitOfDecision.SENTENCE, UnitOfDecision.PARAGRAPH):
        assert not units(unit).under(Span(between, between + 4))
    assert len(units(UnitOfDecision.CHARACTER).under(Span(between, between + 4))) == 4
    assert units(UnitOfDecision.SENTENCE).under(Span(between - 1, between + 5)) == Span(1, 2)


@given(st.lists(st.lists(SPANS, max_size=6), max_size=4))
def test_layers_are_those_of_a_look_at_every_place(several: list[list[Span]]) -> None:
    rows = [union(filter(None, row)) for row in several]
    expected = {
        place: depth
        for place in range(60)
        if (depth := sum(any(span.start <= place < span.end for span in row) for row in rows))
    }
    found = list(layers(rows))
    assert {place: depth for span, depth in found for place in range(span.start, span.end)} == expected
    assert all(one.end < other.start or deep != deeper for (one, deep), (other, deeper) in pairwise(found))
    assert all(found_ for found_, _ in found)
