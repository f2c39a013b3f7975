"""Edges move by one unit, never past each other, and stand beside what can be seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese import words
from reader.chinese.cutting import Words
from reader.chinese.parallel import ParallelText
from reader.chinese.script import detect
from reader.chinese.span import Span
from reader.ui.desk.edges import Edge, moved
from reader.ui.reading.selection import Unit, Units

BODY = "　　水渠修好了，田里有了水。\r\n　　A new pump 也装上，大家\u3000都高兴。\r\n\r\n完。\r\n"
UNITS = (Unit.CHARACTER, Unit.WORD, Unit.CLAUSE)


def units_of(body: str) -> Units:
    text = ParallelText(body, detect(body))
    units = Units(text)
    words.load()
    units.finders[Unit.WORD] = Words(text).at
    return units


def move(quote: str, edge: Edge, unit: Unit, *, forward: bool, body: str = BODY) -> str | None:
    start = body.index(quote)
    found = moved(units_of(body), body, Span(start, start + len(quote)), edge, unit, forward=forward)
    return None if found is None else found.of(body)


@pytest.mark.parametrize(
    ("quote", "edge", "unit", "forward", "wanted"),
    [
        ("修好", Edge.END, Unit.CHARACTER, True, "修好了"),
        ("修好", Edge.END, Unit.CHARACTER, False, "修"),
        ("修好", Edge.START, Unit.CHARACTER, False, "渠修好"),
        ("修好", Edge.START, Unit.CHARACTER, True, "好"),
        ("修好", Edge.START, Unit.WORD, False, "水渠修好"),
        ("修好", Edge.END, Unit.CLAUSE, True, "修好了，"),
        ("田里有了水", Edge.START, Unit.CLAUSE, False, "水渠修好了，田里有了水"),
        ("水渠修好了，田里", Edge.END, Unit.CLAUSE, False, "水渠修好了，"),
        ("水渠", Edge.START, Unit.CHARACTER, False, None),  # only white space is before it
        ("修", Edge.END, Unit.CHARACTER, False, None),
        ("修", Edge.START, Unit.WORD, True, None),
        ("有了水。", Edge.END, Unit.WORD, True, "有了水。\r\n　　A"),
        ("A new", Edge.END, Unit.WORD, True, "A new pump"),
        ("A new pump", Edge.END, Unit.WORD, False, "A new"),
        ("new pump", Edge.START, Unit.WORD, False, "A new pump"),
        ("A new pump", Edge.START, Unit.WORD, True, "new pump"),
        ("大家", Edge.END, Unit.CHARACTER, True, "大家\u3000都"),
        ("完。", Edge.END, Unit.WORD, True, None),
    ],
)
def test_an_edge_goes_by_a_unit(
    quote: str, edge: Edge, unit: Unit, forward: bool, wanted: str | None
) -> None:
    assert move(quote, edge, unit, forward=forward) == wanted


ALPHABET = "水渠田，。 \u3000A1\r\n\u0301\U00020bb7"


@given(
    st.text(alphabet=ALPHABET, min_size=1, max_size=60),
    st.integers(0, 59),
    st.integers(1, 20),
    st.sampled_from(list(Edge)),
    st.sampled_from(UNITS),
    st.booleans(),
)
def test_only_one_edge_moves_and_only_the_way_it_is_sent(
    body: str, start: int, length: int, edge: Edge, unit: Unit, forward: bool
) -> None:
    span = Span(min(start, len(body) - 1), min(start + length, len(body)) or 1)
    if not span.of(body).strip() or span.of(body) != span.of(body).strip():
        return
    found = moved(units_of(body), body, span, edge, unit, forward=forward)
    if found is None:
        return
    assert found
    assert found.end <= len(body)
    fixed, place, before = (
        (found.end == span.end, found.start, span.start)
        if edge is Edge.START
        else (found.start == span.start, found.end, span.end)
    )
    assert fixed
    assert place > before if forward else place < before
    shown = body[found.start] if edge is Edge.START else body[found.end - 1]
    assert not shown.isspace()


@given(
    st.text(alphabet=ALPHABET, min_size=2, max_size=60),
    st.integers(0, 59),
    st.sampled_from(UNITS),
)
def test_an_edge_held_down_reaches_the_end_of_the_text(body: str, start: int, unit: Unit) -> None:
    start = min(start, len(body) - 1)
    if body[start].isspace():
        return
    units = units_of(body)
    span = Span(start, start + 1)
    for _ in range(len(body) + 1):
        found = moved(units, body, span, Edge.END, unit, forward=True)
        if found is None:
            break
        span = found
    assert body[span.end :].strip() == ""
