"""From a body to its file and back, character by character."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.importing.origin import OriginMap, Run

ALPHABET = "甲乙丙丁a \n𠮷"


@st.composite
def body_and_file(draw: st.DrawFn) -> tuple[str, str]:
    """A file text, and a body that keeps some of its characters and gains line breaks."""
    text = draw(st.text(ALPHABET, max_size=60))
    body = ""
    for character in text:
        if character != "\n" and draw(st.booleans()):
            body += character
        if draw(st.integers(0, 9)) == 0:
            body += "\n"
    return body, text


@given(body_and_file())
def test_a_subsequence_maps_every_character_to_an_equal_one_in_order(pair: tuple[str, str]) -> None:
    body, text = pair
    origin = OriginMap.of_subsequence(body, text)
    places = []
    for position, character in enumerate(body):
        place = origin.to_file(Span(position, position + 1))
        if character == "\n":
            assert place is None
            continue
        assert place is not None
        assert len(place) == 1
        assert place.of(text) == character
        assert origin.to_body(place) == Span(position, position + 1)
        places.append(place.start)
    assert places == sorted(set(places))


@given(body_and_file(), st.data())
def test_a_file_span_is_the_smallest_that_covers_and_leads_back(
    pair: tuple[str, str], data: st.DataObject
) -> None:
    body, text = pair
    origin = OriginMap.of_subsequence(body, text)
    start = data.draw(st.integers(0, len(body)))
    span = Span(start, data.draw(st.integers(start, len(body))))
    mapped = [p for p in range(span.start, span.end) if body[p] != "\n"]
    found = origin.to_file(span)
    if not span:
        return
    assert (found is None) == (not mapped)
    if found is not None:
        first, last = (origin.to_file(Span(p, p + 1)) for p in (mapped[0], mapped[-1]))
        assert first is not None
        assert last is not None
        assert found == first.cover(last)
        assert origin.to_body(found) == Span(mapped[0], mapped[-1] + 1)


@given(body_and_file())
def test_json_gives_the_same_map(pair: tuple[str, str]) -> None:
    origin = OriginMap.of_subsequence(*pair)
    assert OriginMap.from_json(origin.to_json()) == origin


def test_json_is_a_compact_list_of_triples() -> None:
    assert OriginMap((Run(0, 2, 5), Run(6, 9, 1))).to_json() == "[[0,2,5],[6,9,1]]"


@pytest.mark.parametrize(
    "text", ["{}", "[1]", "[[0,0]]", "[[0,0,true]]", '[["0",0,1]]', "[[0,0,1.0]]", "[[0,0,0]]", "["]
)
def test_what_is_no_map_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        OriginMap.from_json(text)


@pytest.mark.parametrize(
    "runs", [[(0, 0, 0)], [(0, -1, 1)], [(-1, 0, 1)], [(0, 0, 2), (1, 5, 1)], [(5, 0, 1), (0, 3, 1)]]
)
def test_runs_out_of_order_are_refused(runs: list[tuple[int, int, int]]) -> None:
    with pytest.raises(ValueError, match="not in order"):
        OriginMap(tuple(Run(*run) for run in runs))


def test_the_identity_leads_to_the_same_place() -> None:
    origin = OriginMap.identity(10)
    assert origin.to_file(Span(3, 7)) == origin.to_body(Span(3, 7)) == Span(3, 7)
    assert origin.to_file(Span(10, 10)) == Span(10, 10)
    assert origin.to_file(Span(8, 30)) == Span(8, 10)
    assert OriginMap.identity(0).runs == ()
    assert OriginMap.identity(0).to_file(Span(0, 0)) is None


def test_places_in_and_between_runs() -> None:
    origin = OriginMap((Run(0, 5, 3), Run(4, 20, 2)))
    assert [origin.to_file(Span(p, p)) for p in range(8)] == [
        Span(5, 5), Span(6, 6), Span(7, 7), Span(8, 8), Span(20, 20), Span(21, 21), Span(22, 22), None,
    ]  # fmt: skip
    assert origin.to_body(Span(6, 6)) is None
    assert origin.to_body(Span(8, 20)) is None


def test_columns_may_stand_in_another_order_in_the_file() -> None:
    origin = OriginMap((Run(0, 50, 4), Run(4, 10, 4)))
    assert origin.to_file(Span(2, 6)) == Span(10, 54)
    assert origin.to_body(Span(10, 14)) == Span(4, 8)


def test_the_reading_in_fewer_pieces_is_taken() -> None:
    text = "共有1\n— 1 —\n12项措施"
    origin = OriginMap.of_subsequence("共有12项措施", text)
    assert origin.runs == (Run(0, 0, 3), Run(3, 11, 4)) or origin.runs == (Run(0, 0, 2), Run(2, 10, 5))
    origin = OriginMap.of_subsequence("項目建設", "項(xiàng)目項(xiàng)目建(jiàn)設", 8)
    assert origin.runs[0].file_start >= 8


def test_the_search_begins_where_it_is_told() -> None:
    assert OriginMap.of_subsequence("甲乙", "甲乙甲x乙", 1).runs == (Run(0, 2, 1), Run(1, 4, 1))
    with pytest.raises(ValueError, match="not in the file"):
        OriginMap.of_subsequence("甲乙", "乙甲乙甲", 2)


def test_json_of_the_map_has_plain_numbers() -> None:
    assert json.loads(OriginMap.identity(3).to_json()) == [[0, 0, 3]]
