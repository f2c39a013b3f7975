"""Places of a file lead to the articles that have them, and maps are held against the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.places import FilePlaces, agrees
from reader.importing.origin import OriginMap, Run

FILE, BODY = "栏目\n水价由大家\n说了算。", "水价由大家说了算。"
MAP = OriginMap((Run(0, 3, 5), Run(5, 9, 4)))


def test_places_of_the_file_lead_to_the_texts_that_have_them() -> None:
    places = FilePlaces([OriginMap((Run(0, 5, 3), Run(9, 20, 2))), OriginMap((Run(0, 8, 4),))])
    assert [places.at(place) for place in (4, 5, 7, 8, 11, 12, 21, 22)] == [
        None, (0, 0), (0, 2), (1, 0), (1, 3), None, (0, 10), None,
    ]  # fmt: skip
    assert [tuple(one) for one in places.over(Span(6, 10))] == [(6, 8, 0, 1), (8, 10, 1, 0)]
    assert list(places.over(Span(12, 20))) == []
    assert places.shares(OriginMap.identity(10)) == {0: 3, 1: 2}


def test_a_map_agrees_with_the_characters_that_stand_there() -> None:
    assert agrees(MAP, BODY, FILE)
    assert not agrees(MAP, BODY, FILE[1:])
    assert not agrees(OriginMap.identity(3), "甲乙丙", "甲乙")
    assert agrees(OriginMap(), "甲", "")


@given(st.data())
def test_a_place_is_where_the_map_says(data: st.DataObject) -> None:
    borders = sorted(data.draw(st.sets(st.integers(0, 60), min_size=2, max_size=10)))
    spans = [Span(*two) for two in zip(borders[::2], borders[1::2], strict=False)]
    owners = [data.draw(st.integers(0, 2)) for _ in spans]
    runs: list[list[Run]] = [[], [], []]
    for span, owner in zip(spans, owners, strict=True):
        body = runs[owner][-1].body_start + runs[owner][-1].length if runs[owner] else 0
        runs[owner].append(Run(body + data.draw(st.integers(0, 2)), span.start, len(span)))
    origins = [OriginMap(tuple(some)) for some in runs]
    places = FilePlaces(origins)
    for place in range(61):
        found = places.at(place)
        owner = next(
            (one for span, one in zip(spans, owners, strict=True) if span.start <= place < span.end), None
        )
        assert (found and found[0]) == owner
        if found is not None:
            assert origins[found[0]].to_file(Span(found[1], found[1] + 1)) == Span(place, place + 1)
