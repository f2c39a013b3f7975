"""Whatever a program counts, the passages of its project are those it meant, once their names tell."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.exchange.qda_positions import Counted, Named, Reading, meaning

TEXT = "𠮷野家开业。\r\n一家人👨‍👩‍👧来了，cafe\u0301！\r\n末段。"
READINGS = [Reading(*flags) for flags in product((False, True), repeat=3)]


def written(text: str, span: Span, reading: Reading) -> tuple[int, int]:
    """Positions as a program of this kind writes them."""

    def count(place: int) -> int:
        before = text[:place]
        if reading.joined:
            before = before.replace("\r\n", "\n")
        return len(before.encode("utf-16-le")) // 2 if reading.units else len(before)

    return count(span.start), count(span.end) - reading.inclusive


def named(text: str, span: Span, reading: Reading, longest: int = 80) -> Named:
    name = " ".join(span.of(text).split())
    return Named(*written(text, span, reading), name if len(name) <= longest else name[: longest - 1] + "…")


@pytest.mark.parametrize("reading", READINGS)
def test_each_meaning_is_told_by_the_names(reading: Reading) -> None:
    spans = [Span(TEXT.index(quote), TEXT.index(quote) + len(quote)) for quote in ("开业", "来了", "末段")]
    selections = [named(TEXT, span, reading) for span in spans]
    text = Counted(TEXT)
    found = meaning([(text, selections)], joined=False)
    assert found == reading
    assert [text.span(one.start, one.end, found) for one in selections] == spans


@given(st.text("甲乙𠮷😀\r\ne\u0301 ", min_size=4, max_size=40), st.data(), st.sampled_from(READINGS))
def test_passages_read_as_they_are_named(text: str, data: st.DataObject, reading: Reading) -> None:
    assume("\r" not in text.replace("\r\n", ""))
    places = [place for place in range(len(text) + 1) if text[place - 1 : place + 1] != "\r\n" or not place]
    spans = []
    for _ in range(data.draw(st.integers(1, 4))):
        start, end = sorted((data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))))
        if start < end:
            spans.append(Span(start, end))
    selections = [named(text, span, reading) for span in spans]
    counted = Counted(text)
    assert [counted.span(one.start, one.end, reading) for one in selections] == spans
    found = meaning([(counted, selections)], joined=False)
    for one in selections:
        span = counted.span(one.start, one.end, found)
        if len(one.name) > 1:
            assert span is not None
            assert " ".join(span.of(text).split()) == one.name


def test_without_names_positions_are_code_points_with_the_end_behind() -> None:
    selections = [Named(0, 3, ""), Named(4, 6, "Coding 2")]
    assert meaning([(Counted(TEXT), selections)], joined=False) == Reading(False, False, False)
    assert meaning([(Counted(TEXT), selections)], joined=True).joined


def test_names_that_are_cut_off_tell_as_well() -> None:
    reading = Reading(joined=False, units=False, inclusive=True)
    selections = [named(TEXT, Span(6, 24), reading, 8), named(TEXT, Span(0, 5), reading)]
    assert meaning([(Counted(TEXT), selections)], joined=False) == reading


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 3), (5, 4), (0, 10_000)])
def test_what_is_no_place_is_none(start: int, end: int) -> None:
    assert Counted(TEXT).span(start, end, Reading(False, False, False)) is None
