"""Which part of a passage goes to which of two articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.moving import divide

BODY = "甲乙。\n 丙丁"


@pytest.mark.parametrize(
    ("span", "before", "after"),
    [
        (Span(0, 3), Span(0, 3), None),
        (Span(0, 4), Span(0, 4), None),
        (Span(4, 7), None, Span(4, 7)),
        (Span(1, 6), Span(1, 3), Span(4, 6)),
        (Span(3, 6), None, Span(4, 6)),
        (Span(0, 5), Span(0, 3), None),
    ],
)
def test_a_span_is_parted_where_the_second_line_begins(
    span: Span, before: Span | None, after: Span | None
) -> None:
    assert divide(span, BODY, 4) == (before, after)


@given(st.text("甲 \n", min_size=1), st.data())
def test_nothing_that_can_be_seen_is_lost(body: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(body) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(body))))
    position = data.draw(st.integers(0, len(body)))
    before, after = divide(span, body, position)
    parts = "".join(part.of(body) for part in (before, after) if part)
    assert "".join(parts.split()) == "".join(span.of(body).split())
    assert before is None or before.end <= position
    assert after is None or after.start >= position
    assert before or after
