"""Passages with gaps stay whole when two people worked on them, whoever merges first."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.merging.merge import merge
from reader.corpus.merging.outcome import Outcome
from reader.corpus.rows import Status
from tests.corpus.making import dump, make_file
from tests.corpus.pages import sound, tag

TEXT = "𠮷县推进医疗改革，完善分级诊疗😀。\n乡镇卫生院扩建，村民说好。"
Pair = tuple[Corpus, Corpus, int]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """The corpus of Li and Wang's copy of it, with one annotation that both have."""
    with Corpus.create(tmp_path / "li.duizhao", annotator="Li") as one:
        one.articles.add([make_file(TEXT)])
        number = tag(one, 1, "医疗改革", path="医")
        one.save_copy(tmp_path / "wang.duizhao")
        with Corpus.open(tmp_path / "wang.duizhao", annotator="Wang") as two:
            yield one, two, number


@pytest.fixture
def gaps(pair: Pair) -> Pair:
    """The same, where the annotation has two parts in both."""
    one, two, number = pair
    add_part(one, number, "分级诊疗")
    merged(two, one)
    return one, two, number


def add_part(corpus: Corpus, number: int, quote: str) -> int:
    start = TEXT.index(quote)
    return corpus.annotations.add_part(number, Span(start, start + len(quote)))[0].id


def merged(corpus: Corpus, other: Corpus) -> Outcome:
    found = merge(corpus, other.path)
    assert found is not None
    sound(corpus)
    assert checking.check(corpus) == []
    return found[0]


def passages(corpus: Corpus) -> set[frozenset[str]]:
    """What is one passage, by what its parts read."""
    rows = corpus.annotations.all()
    return {frozenset(part.quote for part in corpus.annotations.whole([row])) for row in rows}


def test_a_part_that_was_added_to_an_annotation_both_had_is_part_of_it(pair: Pair) -> None:
    one, two, number = pair
    add_part(two, number, "分级诊疗")
    before = dump(one, ("annotation",))
    outcome = merged(one, two)
    assert (outcome.added, outcome.updated, outcome.present) == (0, 1, 0)
    assert passages(one) == {frozenset({"医疗改革", "分级诊疗"})}
    assert merged(one, two).is_nothing
    one.history.undo()
    assert dump(one, ("annotation",)) == before


def test_parts_that_both_added_are_parts_of_one_passage_in_both(pair: Pair) -> None:
    one, two, number = pair
    add_part(one, number, "扩建")
    add_part(two, number, "分级诊疗")
    merged(one, two)
    merged(two, one)
    assert passages(one) == passages(two) == {frozenset({"医疗改革", "分级诊疗", "扩建"})}
    assert merged(one, two).is_nothing


def test_a_part_that_one_let_stand_alone_stands_alone_in_both(gaps: Pair) -> None:
    one, two, _ = gaps
    (number,) = [row.id for row in two.annotations.all() if row.quote == "分级诊疗"]
    two.annotations.leave_passage(number)
    outcome = merged(one, two)
    assert (outcome.updated, outcome.is_nothing) == (1, False)
    merged(two, one)
    assert passages(one) == passages(two) == {frozenset({"医疗改革"}), frozenset({"分级诊疗"})}
    assert merged(one, two).is_nothing


def test_a_part_that_was_let_stand_alone_here_is_not_joined_again(gaps: Pair) -> None:
    one, two, number = gaps
    one.annotations.leave_passage(number)
    assert merged(one, two).is_nothing
    assert passages(one) == {frozenset({"医疗改革"}), frozenset({"分级诊疗"})}


@pytest.mark.parametrize("first", [0, 1])
def test_all_parts_say_the_same_where_one_added_a_part_and_the_other_said_something_else(
    gaps: Pair, first: int
) -> None:
    one, two, number = gaps
    two.annotations.update(number, note="改了", tag="药")
    two.annotations.set_status([number], Status.ACCEPTED)
    add_part(one, number, "扩建")
    some = (one, two) if first == 0 else (two, one)
    merged(*some)
    merged(*reversed(some))
    for corpus in (one, two):
        assert passages(corpus) == {frozenset({"医疗改革", "分级诊疗", "扩建"})}
        said = {(row.tag_path, row.note, row.status) for row in corpus.annotations.all()}
        assert said == {("药", "改了", Status.ACCEPTED)}
    assert merged(*some).is_nothing


def test_a_part_that_was_removed_here_stays_away_and_the_others_stay_as_they_are(gaps: Pair) -> None:
    one, two, number = gaps
    add_part(one, number, "扩建")
    merged(two, one)
    one.annotations.remove(number)
    assert merged(one, two).is_nothing
    assert passages(one) == {frozenset({"分级诊疗", "扩建"})}


def test_a_passage_with_gaps_is_one_annotation_in_what_is_told(pair: Pair) -> None:
    one, two, number = pair
    two.changes.annotator = ""
    new = tag(two, 1, "乡镇", path="建设", note="一")
    add_part(two, new, "扩建")
    outcome = merged(one, two)
    assert (outcome.added, outcome.present, outcome.unnamed) == (1, 1, 1)
    add_part(one, number, "分级诊疗")
    merged(two, one)
    two.annotations.update(number, note="改了")
    one.annotations.update(number, note="另说")
    one.db.execute("UPDATE annotation SET updated_at = '2999-01-01T00:00:00.000Z' WHERE note = '另说'")
    outcome = merged(two, one)
    assert (outcome.updated, outcome.kept) == (1, 0)
    assert [(note.stands, note.left) for note in outcome.notes] == [("另说", "改了")]
