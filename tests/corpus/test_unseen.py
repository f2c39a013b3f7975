"""Which annotations an act may change: none that another side changed otherwise and the person has not seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Change, Status
from reader.corpus.unseen import NONE_WANTED, Parted, part, touched_by

Seen = dict[int, Annotation]


@pytest.fixture
def seen(corpus: Corpus, add_text: Callable[..., int]) -> Seen:
    """Three annotations as they were seen."""
    article = add_text("各地要加强耕地保护，确保粮食安全。")
    for start in (0, 3, 6):
        corpus.annotations.add(article, Span(start, start + 2), "甲", note="旧")
    for tag in ("乙", "丙"):
        corpus.codebook.create(tag)
    return shown(corpus)


def shown(corpus: Corpus) -> Seen:
    return {one.id: one for one in corpus.annotations.all()}


def elsewhere(corpus: Corpus, work: Callable[[Corpus], Change]) -> int:
    """Write as another program; the step."""
    with Corpus.open(corpus.path, annotator="Wang") as other:
        return work(other).id


def parted(corpus: Corpus, seen: Seen, steps: list[int], **wanted: object) -> Parted:
    return part(corpus.annotations, touched_by(corpus.db, steps, seen), seen, wanted, {})


def tag_of(corpus: Corpus, path: str) -> int:
    return next(tag.id for tag in corpus.codebook.all() if tag.path == path)


def test_steps_tell_which_fields_they_wrote(corpus: Corpus, seen: Seen) -> None:
    first, second, third = seen
    steps = [
        elsewhere(corpus, lambda one: one.annotations.retag([first], "乙")),
        elsewhere(corpus, lambda one: one.annotations.update(first, span=Span(0, 3))),
        elsewhere(corpus, lambda one: one.annotations.remove(second)),
    ]
    touched = touched_by(corpus.db, steps, seen)
    assert {"tag", "end"} <= touched[first]
    assert not {"start", "note", "status"} & touched[first]
    assert {"tag", "start", "end", "note", "status"} <= touched[second]
    assert third not in touched
    assert touched_by(corpus.db, steps[:1], [second]) == touched_by(corpus.db, [], seen) == {}


def test_a_step_that_was_taken_back_wrote_all_the_same(corpus: Corpus, seen: Seen) -> None:
    first = min(seen)
    step = elsewhere(corpus, lambda one: one.annotations.retag([first], "乙"))
    corpus.history.undo()
    assert "tag" in touched_by(corpus.db, [step], seen)[first]


@pytest.mark.parametrize(
    ("theirs", "clashes"),
    [
        (lambda one, number: one.annotations.retag([number], "乙"), True),
        (lambda one, number: one.annotations.retag([number], "丙"), False),  # as is wanted here
        (lambda one, number: one.annotations.set_status([number], Status.ACCEPTED), False),
        (lambda one, number: one.annotations.update(number, note="新", span=Span(1, 2)), False),
    ],
)
def test_only_another_value_of_the_field_that_is_written_clashes(
    corpus: Corpus, seen: Seen, theirs: Callable[[Corpus, int], Change], clashes: bool
) -> None:
    first, *rest = seen
    step = elsewhere(corpus, lambda one: theirs(one, first))
    for wanted in ("丙", tag_of(corpus, "丙")):  # a tag by its path or its id
        found = parted(corpus, seen, [step], tag=wanted)
        assert found.free == (rest if clashes else [first, *rest])
        assert set(found.changed) == ({first} if clashes else set())
        assert found.fields == (frozenset({"tag"}) if clashes else frozenset())


def test_what_no_other_side_touched_is_free_whatever_it_is_now(corpus: Corpus, seen: Seen) -> None:
    """It was changed by the same hand and is not shown yet: an undo, say."""
    corpus.annotations.retag(seen, "乙")
    assert parted(corpus, seen, [], tag="丙").free == list(seen)


def test_what_was_written_last_by_the_same_hand_counts_as_seen(corpus: Corpus, seen: Seen) -> None:
    first = min(seen)
    step = elsewhere(corpus, lambda one: one.annotations.retag([first], "丙"))
    corpus.annotations.retag([first], "乙")
    touched = touched_by(corpus.db, [step], seen)
    assert "tag" in touched[first]
    wanted = {"tag": "丁"}
    assert part(corpus.annotations, touched, seen, wanted, {(first, "tag"): "乙"}).free == list(seen)
    assert first in part(corpus.annotations, touched, seen, wanted, {(first, "tag"): "丙"}).changed


def test_what_is_to_go_clashes_with_whatever_became_of_it(corpus: Corpus, seen: Seen) -> None:
    first, second, third = seen
    steps = [
        elsewhere(corpus, lambda one: one.annotations.update(first, note="新")),
        elsewhere(corpus, lambda one: one.annotations.update(second, note="新")),
        elsewhere(corpus, lambda one: one.annotations.update(second, note="旧")),
    ]
    found = parted(corpus, seen, steps, note=NONE_WANTED, tag=NONE_WANTED)
    assert (found.free, set(found.changed), found.fields) == ([second, third], {first}, {"note"})
    assert found.changed[first].note == "新"


def test_what_is_gone_is_known_for_whose_doing_it_is(corpus: Corpus, seen: Seen) -> None:
    first, second, third = seen
    step = elsewhere(corpus, lambda one: one.annotations.remove(first))
    corpus.annotations.remove(second)
    found = parted(corpus, seen, [step], tag="乙")
    assert (found.free, found.gone, found.missing) == ([third], [first], [second])


def test_a_passage_with_gaps_stays_whole(corpus: Corpus, seen: Seen) -> None:
    first, second, third = seen
    made, _ = corpus.annotations.add_part(first, Span(9, 10))
    seen = shown(corpus)
    step = elsewhere(corpus, lambda one: one.annotations.update(made.id, span=Span(9, 11)))
    found = parted(corpus, seen, [step], end=NONE_WANTED)
    assert (found.free, set(found.changed)) == ([second, third], {first, made.id})


def test_in_another_content_everything_may_be_another(corpus: Corpus, seen: Seen) -> None:
    first, second, third = seen
    corpus.annotations.retag([first], "乙")
    other = seen | {second: replace(seen[second], uuid="another")}
    found = part(corpus.annotations, None, other, {"tag": "丙"}, {})
    assert (found.free, set(found.changed), found.gone) == ([third], {first}, [second])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(
    theirs=st.sampled_from(["甲", "乙", "丙"]),
    wanted=st.sampled_from(["甲", "乙", "丙"]),
    written=st.sampled_from([None, "甲", "乙", "丙"]),
    by_others=st.booleans(),
)
def test_one_is_left_alone_when_and_only_when_something_unseen_would_be_overwritten(
    corpus: Corpus, seen: Seen, theirs: str, wanted: str, written: str | None, by_others: bool
) -> None:
    first = min(seen)
    corpus.annotations.retag([first], theirs)
    touched = {first: {"tag"}} if by_others else {}
    found = part(
        corpus.annotations, touched, seen, {"tag": wanted}, {(first, "tag"): written} if written else {}
    )
    assert (first in found.changed) is (by_others and theirs not in {"甲", wanted, written})
    assert sorted([*found.free, *found.changed]) == sorted(seen)
