"""Half-open ranges of code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span

SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda pair: Span(min(pair), max(pair)))


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_that_ends_before_it_begins_or_begins_before_the_text_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(SPANS, SPANS)
def test_relations_of_two_spans_agree_with_the_sets_of_their_positions(one: Span, other: Span) -> None:
    positions, others = set(range(one.start, one.end)), set(range(other.start, other.end))
    shared = one.clip(other)
    assert one.overlaps(other) == bool(positions & others) == (shared is not None)
    assert positions & others == (set(range(shared.start, shared.end)) if shared else set())
    assert one.cover(other).contains(one)
    assert one.cover(other).contains(other)
    assert len(one) == len(positions)
    assert bool(one) == bool(positions)


def test_a_span_reads_its_text_and_its_context() -> None:
    span = Span(2, 4)
    assert span.of("高质量发展") == "量发"
    assert span.context("高质量发展", 1) == ("质", "展")
    assert span.context("高质量发展", 9) == ("高质", "展")
    assert span.shift(-2) == Span(0, 2)
