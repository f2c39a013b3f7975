"""A text with any line breaks becomes a body with those of bodies; places and origin lead to the same characters."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.exchange.qda_bodies import Body
from reader.exchange.records import plain_breaks

TEXTS = st.text("甲𠮷\r\n ", max_size=24)


@given(TEXTS, st.data())
def test_a_span_reads_the_same_but_for_its_breaks(text: str, data: st.DataObject) -> None:
    body = Body(text)
    start = data.draw(st.integers(0, len(text)))
    span = Span(start, data.draw(st.integers(start, len(text))))
    found = body.span(span)
    # The first half of a CR LF stands nowhere; a span that begins within one begins with the break.
    read = span.of(text)
    if text[: span.end].endswith("\r") and text[span.end :].startswith("\n"):
        read = read.removesuffix("\r")
    assert (found.of(body.text) if found else "") == plain_breaks(read)


@given(TEXTS)
def test_the_origin_leads_to_the_same_characters(text: str) -> None:
    body = Body(text)
    for run in body.origin.runs:
        there = text[run.file_start : run.file_start + run.length]
        assert body.text[run.body_start : run.body_start + run.length] == there
    missing = len(body.text) - sum(run.length for run in body.origin.runs)
    assert missing == text.count("\r") - text.count("\r\n")
