"""Caret and selection by characters, words and clauses."""

from __future__ import annotations

import itertools

from reader.chinese.parallel import ParallelText
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.ui.reading.selection import Selection, Unit, Units


def units_of(body: str) -> Units:
    return Units(ParallelText(body, Script.SIMPLIFIED))


def test_the_caret_goes_by_characters_as_a_reader_sees_them() -> None:
    body = "a𠮷👨\u200d👩\u200d👧e\u0301\r\n完"
    units = units_of(body)
    places = [0]
    while places[-1] < len(body):
        places.append(units.after(Unit.CHARACTER, places[-1]))
    assert [body[low:high] for low, high in itertools.pairwise(places)] == [
        "a",
        "𠮷",
        "👨\u200d👩\u200d👧",
        "e\u0301",
        "\r\n",
        "完",
    ]
    back = [len(body)]
    while back[-1] > 0:
        back.append(units.before(Unit.CHARACTER, back[-1]))
    assert back[::-1] == places


def test_a_place_between_blocks_is_never_the_caret() -> None:
    units = units_of("\r\n甲\r\n\r\n乙\r\n")
    assert units.start == 2 and units.end == 8
    assert units.after(Unit.CHARACTER, 3) == 7
    assert units.before(Unit.CHARACTER, 7) == 3
    assert units.after(Unit.CHARACTER, 8) == 8
    assert units.before(Unit.CHARACTER, 2) == 2


def test_a_selection_grows_and_shrinks_by_clauses() -> None:
    body = "水好了，人就愿意留下来，城市也好。"
    units = units_of(body)
    first = units.grown(Selection(1, 1), Unit.CLAUSE)
    assert first.span == Span(0, 4)
    second = units.grown(first, Unit.CLAUSE)
    assert second.span is not None and second.span.of(body) == "水好了，人就愿意留下来，"
    assert units.shrunk(second, Unit.CLAUSE).span == first.span


def test_shrinking_ends_at_nothing() -> None:
    units = units_of("水好了")
    selection = Selection(0, 1)
    for _ in range(3):
        selection = units.shrunk(selection, Unit.WORD)
    assert selection.span is None


def test_the_owner_says_what_a_word_is() -> None:
    units = units_of("生态修复很好")
    units.finders[Unit.WORD] = lambda position: Span(0, 4) if position < 4 else Span(4, 6)
    assert units.after(Unit.WORD, 1) == 4
    assert units.before(Unit.WORD, 6) == 4
    assert units.grown(Selection(5, 5), Unit.WORD).span == Span(4, 6)


def test_a_finder_that_stands_still_does_not_stop_the_caret() -> None:
    units = units_of("生态修复")
    units.finders[Unit.WORD] = lambda position: Span(0, 0)
    assert units.after(Unit.WORD, 2) == 3
    assert units.before(Unit.WORD, 2) in (0, 1)


def test_an_empty_text_has_one_place() -> None:
    units = units_of("")
    assert units.start == units.end == units.inside(0) == 0
