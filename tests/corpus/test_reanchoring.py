"""Passages are found again by their place, else by quote and surroundings near it; never somewhere else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.reanchoring import Anchor, Anchors, How, Passage
from reader.importing.origin import OriginMap, Run

FILE = "栏目　水价听证会\n水价由大家说了算。\n听证会在周五开，\n水价由大家说了算。完"
WHOLE = OriginMap.identity(len(FILE))


def passage(quote: str, *, occurrence: int = 0, old: str = FILE, origin: OriginMap | None = WHOLE) -> Passage:
    start = -1
    for _ in range(occurrence + 1):
        start = old.index(quote, start + 1)
    span = Span(start, start + len(quote))
    return Passage(span, quote, *span.context(old, 32), origin)


def mapped(body: str, start: int = 0) -> OriginMap:
    return OriginMap.of_subsequence(body, FILE, start)


def found(body: str, start: int, what: Passage) -> tuple[str, How] | None:
    anchor = Anchors([body], [mapped(body, start)]).find(what)
    return None if anchor is None else (anchor.span.of(body), anchor.how)


CLEAN = "水价由大家说了算。\n听证会在周五开，水价由大家说了算。完"
START = FILE.index("\n") + 1


def test_the_place_in_the_file_tells_which_of_two_equal_passages_it_is() -> None:
    first = Anchors([CLEAN], [mapped(CLEAN, START)]).find(passage("水价由大家", occurrence=0))
    second = Anchors([CLEAN], [mapped(CLEAN, START)]).find(passage("水价由大家", occurrence=1))
    assert first == Anchor(0, Span(0, 5), How.PLACE)
    assert second == Anchor(0, Span(CLEAN.rindex("水价"), CLEAN.rindex("水价") + 5), How.PLACE)


def test_what_cleaning_took_out_of_it_does_not_matter() -> None:
    assert found(CLEAN, START, passage("周五开，\n水价由")) == ("周五开，水价由", How.CHANGED)
    assert found(CLEAN, START, passage("。\n听证会")) == ("。\n听证会", How.PLACE)


def test_what_is_in_no_text_any_more_is_not_found_elsewhere() -> None:
    assert found(CLEAN, START, passage("水价听证会")) is None
    assert found(CLEAN, START, passage("听证会", occurrence=0)) is None
    assert found(CLEAN, START, passage("栏目")) is None


def test_half_of_a_passage_is_enough_and_less_is_not() -> None:
    assert found(CLEAN, START, passage("听证会\n水价由大家说")) == ("水价由大家说", How.CHANGED)
    assert found(CLEAN, START, passage("栏目　水价听证会\n水价")) is None


def test_without_a_map_quote_and_surroundings_tell() -> None:
    for occurrence in (0, 1):
        what = passage("水价由大家", occurrence=occurrence, origin=None)
        anchor = Anchors([CLEAN], [OriginMap()]).find(what)
        assert anchor is not None
        assert anchor.how is How.QUOTE
        assert anchor.span.start == [0, CLEAN.rindex("水价")][occurrence]


def test_without_a_map_a_passage_in_other_surroundings_is_not_taken_for_it() -> None:
    what = passage("大家", origin=None)
    assert Anchors(["这里说的是另外一件事，大家都知道。"], [OriginMap()]).find(what) is None
    assert Anchors([CLEAN, CLEAN], [OriginMap(), OriginMap()]).find(what) is None  # which of the two?
    assert Anchors([], []).find(what) is None


def test_it_is_the_text_that_has_the_place() -> None:
    one, other = "水价由大家说了算。", "听证会在周五开，水价由大家说了算。完"
    maps = [mapped(one, START), mapped(other, START + len(one))]
    anchor = Anchors([one, other], maps).find(passage("水价由大家", occurrence=1))
    assert anchor == Anchor(1, Span(8, 13), How.PLACE)
    across = Anchors([one, other], maps).find(passage("算。\n听证会在周五开"))
    assert across == Anchor(1, Span(0, 7), How.CHANGED)


def test_inserted_characters_at_the_edges_are_counted_off() -> None:
    old = "《水价》由大家"
    origin = OriginMap((Run(1, START, 2), Run(4, START + 2, 3)))
    new = "注：《水价》由大家"
    new_origin = OriginMap((Run(3, START, 2), Run(6, START + 2, 3)))
    span = Span(0, 4)
    what = Passage(span, span.of(old), *span.context(old, 32), origin)
    assert Anchors([new], [new_origin]).find(what) == Anchor(0, Span(2, 6), How.PLACE)


@pytest.mark.parametrize("quote", ["", "\n", " "])
def test_of_nothing_to_see_nothing_is_found(quote: str) -> None:
    what = Passage(Span(0, 1), quote, "", "", OriginMap())
    assert Anchors([CLEAN], [mapped(CLEAN, START)]).find(what) is None


LETTERS = st.text("甲乙丙丁 \n𠮷\u0301", min_size=1, max_size=40)


@given(LETTERS, st.data())
def test_what_was_only_taken_apart_is_found_where_it_is(text: str, data: st.DataObject) -> None:
    """A text is cut into pieces in some order, with something in between; nothing in it is changed."""
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    cuts = sorted({0, len(text), *data.draw(st.lists(st.integers(0, len(text)), max_size=3))})
    parts = data.draw(st.permutations([Span(*two) for two in pairwise(cuts)]))
    bodies = ["头" + part.of(text) for part in parts]
    origins = [OriginMap((Run(1, part.start, len(part)),)) for part in parts]
    what = Passage(span, span.of(text), *span.context(text, 32), OriginMap.identity(len(text)))
    anchor = Anchors(bodies, origins).find(what)
    inside = [index for index, part in enumerate(parts) if part.contains(span)]
    if inside:
        there = span.shift(1 - parts[inside[0]].start)
        assert anchor == Anchor(inside[0], there, How.PLACE)
    elif anchor is not None:
        part, there = parts[anchor.text], anchor.span
        assert there.of(bodies[anchor.text])
        back = Span(max(there.start - 1, 0) + part.start, there.end - 1 + part.start)
        assert back.overlaps(span)
