"""Finding annotations by place, and lanes that keep overlapping ones apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.ui.reading.marks import Mark, MarkIndex

from .conftest import mark

SPANS = st.tuples(st.integers(0, 3000), st.integers(1, 3000)).map(lambda pair: (pair[0], pair[0] + pair[1]))
SHORT = st.tuples(st.integers(0, 400), st.integers(1, 60)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def marks_of(spans: list[tuple[int, int]]) -> list[Mark]:
    return [mark(number, *span) for number, span in enumerate(spans)]


@given(st.lists(SPANS, max_size=40), SPANS)
def test_those_that_overlap_a_passage_are_found_and_no_others(
    spans: list[tuple[int, int]], asked: tuple[int, int]
) -> None:
    index = MarkIndex()
    index.replace(marks_of(spans))
    expected = {m.id for m in marks_of(spans) if m.start < asked[1] and m.end > asked[0]}
    assert {m.id for m in index.over(Span(*asked))} == expected


@given(st.lists(SHORT, max_size=90), st.booleans())
def test_no_two_that_overlap_share_a_lane(spans: list[tuple[int, int]], one_by_one: bool) -> None:
    index = MarkIndex()
    marks = marks_of(spans)
    if one_by_one:
        for one in marks:
            index.add(one)
    else:
        index.replace(marks)
    for at, one in enumerate(marks):
        for other in marks[at + 1 :]:
            if one.span.overlaps(other.span):
                assert index.lane(one.id) != index.lane(other.id)
                assert index.stripe(one.id) != index.stripe(other.id)


@given(st.lists(SHORT, max_size=30), st.data())
def test_replacing_is_the_same_as_beginning_anew(spans: list[tuple[int, int]], data: st.DataObject) -> None:
    marks = marks_of(spans)
    kept = [one for one in marks if data.draw(st.booleans())]
    index = MarkIndex()
    index.replace(marks)
    index.replace(kept)
    assert index.over(Span(0, 10_000)) == sorted(kept, key=lambda m: (m.start, -m.end, m.id))
    assert len(index) == len(kept)


def test_three_that_overlap_have_the_first_three_lanes() -> None:
    index = MarkIndex()
    index.replace([mark(1, 0, 30), mark(2, 5, 25), mark(3, 10, 20), mark(4, 100, 120)])
    assert [index.lane(number) for number in (1, 2, 3, 4)] == [0, 1, 2, 0]


def test_one_more_leaves_the_lanes_of_the_others() -> None:
    index = MarkIndex()
    index.replace([mark(1, 10, 30), mark(2, 20, 40)])
    before = [index.lane(1), index.lane(2)]
    index.replace([mark(1, 10, 30), mark(2, 20, 40), mark(3, 0, 100)])
    assert [index.lane(1), index.lane(2)] == before
    assert index.lane(3) == 2


def test_the_smallest_passage_comes_first_at_a_place() -> None:
    index = MarkIndex()
    index.replace([mark(1, 0, 30), mark(2, 5, 15)])
    assert [m.id for m in index.at(10)] == [2, 1]


def test_an_empty_passage_is_no_mark() -> None:
    index = MarkIndex()
    index.replace([mark(1, 5, 5)])
    index.add(mark(2, 7, 7))
    assert len(index) == 0
