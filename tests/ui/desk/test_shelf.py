"""The shelf finds what a walk through all annotations would find, after any changes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.annotation_rows import in_order
from reader.corpus.rows import Annotation
from reader.ui.desk.shelf import Shelf
from tests.ui.desk.making import annotation


@st.composite
def some(draw: st.DrawFn) -> Annotation:
    start = draw(st.integers(0, 400))
    length = draw(st.sampled_from([1, 2, 3, 63, 64, 65, 256, 300, 5000]))
    tag = draw(st.integers(1, 3))
    group = draw(st.sampled_from([None, None, "g", "h"]))
    return annotation(
        draw(st.integers(1, 40)), start, start + length, tag=tag, path="甲乙丙"[tag - 1], group=group
    )


@given(
    st.lists(st.tuples(st.lists(some(), max_size=5), st.lists(st.integers(1, 40), max_size=5)), max_size=8),
    st.integers(0, 6000),
)
def test_what_is_found_is_what_a_walk_through_all_finds(
    changes: list[tuple[list[Annotation], list[int]]], position: int
) -> None:
    shelf, there = Shelf(), dict[int, Annotation]()
    for came, gone in changes:
        new = list({one.id: one for one in came}.values())
        shelf.change(gone, new)
        there = {number: one for number, one in there.items() if number not in gone}
        there |= {one.id: one for one in new}
    everything = in_order(there.values())
    assert shelf.ordered == everything
    assert list(shelf) == everything
    assert len(shelf) == len(everything)
    here = [one for one in everything if one.start <= position <= one.end]
    assert shelf.at(position) == sorted(here, key=lambda one: (one.end - one.start, one.id))
    assert shelf.starting_before(position) == sum(one.start < position for one in everything)
    for place, one in enumerate(everything):
        assert shelf.get(one.id) == one
        assert shelf.place(one) == place
        twins = [other for other in everything if other.span == one.span and other.tag == one.tag]
        assert shelf.twin(one.span, one.tag, one.annotator) in twins
        assert shelf.twin(one.span, one.tag_path, one.annotator) in twins
        assert shelf.twin(one.span, one.tag, "nobody") is None
        group = one.passage_group
        parts = [other for other in everything if other.passage_group == group] if group else [one]
        assert shelf.parts(one) == parts


def test_what_is_not_there_is_not_found() -> None:
    shelf = Shelf([annotation(1, 3, 5)])
    assert shelf.get(2) is None
    assert shelf.get(None) is None
    assert 2 not in shelf
    assert shelf.twin(Span(3, 5), 2, "Li") is None
    assert shelf.on(Span(3, 4)) == []


def test_many_at_once_come_as_well_as_few() -> None:
    many = [annotation(number, number * 3 % 701, number * 3 % 701 + 9) for number in range(1, 500)]
    shelf = Shelf(many)
    assert shelf.ordered == in_order(many)
    shelf.change(range(1, 400), [])
    assert shelf.ordered == in_order(many[399:])
