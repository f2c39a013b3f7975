"""Acts on annotations that another side changed and that are not shown here yet: nothing is overwritten unseen."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from reader.messages import Message
from reader.ui.window import Window
from tests.ui.desk.two_sides import (
    MINE,
    MOVED,
    RETAGGED,
    THEIRS,
    add_part,
    assert_shown,
    elsewhere,
    hold,
    judge,
    messages_of,
    move_edge,
    on_disk,
    remove,
    retag,
    their_note,
    their_span,
    their_status,
    their_tag,
    use_selection,
)
from tests.ui.driving import annotations, settle, status

JUDGED, NOTED = messages.ANNOTATION_JUDGED_MEANWHILE, messages.ANNOTATION_NOTED_MEANWHILE


CLASHES = [
    (retag, their_tag, RETAGGED),
    (judge, their_status, JUDGED),
    (use_selection, their_span, MOVED),
    (move_edge, their_span, MOVED),
    (add_part, their_tag, RETAGGED),
    (remove, their_tag, RETAGGED),
    (remove, their_span, MOVED),
    (remove, their_note, NOTED),
    (remove, their_status, JUDGED),
]


@pytest.mark.parametrize(("mine", "theirs", "message"), CLASHES)
def test_what_another_side_wrote_is_not_overwritten_unseen_but_told_and_shown(
    window: Window,
    said: list[UserError],
    mine: Callable[[Window], None],
    theirs: Callable[[Corpus], None],
    message: Message,
) -> None:
    elsewhere(window, theirs)
    before = annotations(window)
    mine(window)
    settle(window)
    assert annotations(window) == before
    assert messages_of(said) == [message]
    assert "Another window or program" in window.shell.notice.text
    assert_shown(window)


@pytest.mark.parametrize(("mine", "theirs"), [clash[:2] for clash in CLASHES])
def test_a_second_time_it_is_done_for_now_it_was_seen(
    window: Window,
    said: list[UserError],
    mine: Callable[[Window], None],
    theirs: Callable[[Corpus], None],
) -> None:
    elsewhere(window, theirs)
    mine(window)
    settle(window)
    before = annotations(window)
    mine(window)
    settle(window)
    assert annotations(window) != before
    assert len(said) == 1
    assert_shown(window)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (mine, theirs)
        for mine, theirs, _ in CLASHES[:5]
        for theirs in (their_tag, their_status, their_span, their_note)
        if (mine, theirs) not in [clash[:2] for clash in CLASHES]
    ],
)
def test_what_each_side_wrote_stands_where_it_is_not_the_same(
    window: Window,
    said: list[UserError],
    mine: Callable[[Window], None],
    theirs: Callable[[Corpus], None],
) -> None:
    def facts(one: Annotation) -> tuple[object, ...]:
        return one.tag, one.status, one.note, one.span

    shown = facts(on_disk(window))
    elsewhere(window, theirs)
    after = facts(on_disk(window))
    mine(window)
    settle(window)
    assert said == []
    now = facts(on_disk(window))
    assert all(new == there for old, there, new in zip(shown, after, now, strict=True) if old != there)
    assert len(annotations(window)) == 3 or now != after  # mine as well
    assert_shown(window)


def test_the_error_says_what_the_other_side_wrote(window: Window, said: list[UserError]) -> None:
    elsewhere(window, their_tag)
    retag(window)
    settle(window)
    assert THEIRS in window.shell.notice.text
    assert "once more" in said[0].remedy


def test_the_same_from_both_is_no_clash(window: Window, said: list[UserError]) -> None:
    elsewhere(window, lambda corpus: corpus.annotations.retag([1], MINE))
    retag(window)
    elsewhere(window, lambda corpus: corpus.annotations.set_status([1], Status.REJECTED))
    judge(window)
    settle(window)
    assert said == []
    assert (on_disk(window).tag_path, on_disk(window).status) == (MINE, Status.REJECTED)


@pytest.mark.parametrize("mine", [retag, judge, use_selection, move_edge, add_part])
def test_what_was_removed_elsewhere_is_told(
    window: Window, said: list[UserError], mine: Callable[[Window], None]
) -> None:
    elsewhere(window, lambda corpus: corpus.annotations.remove(1))
    mine(window)
    settle(window)
    assert messages_of(said) == [messages.ANNOTATION_REMOVED_MEANWHILE]
    assert [one.id for one in annotations(window)] == [2]
    assert_shown(window)


def test_to_remove_what_is_gone_already_is_no_error(window: Window, said: list[UserError]) -> None:
    elsewhere(window, lambda corpus: corpus.annotations.remove(1))
    window.desk.acts.remove([1])
    settle(window)
    assert "Removed" in status(window)
    gate = hold(window)
    for _ in range(2):
        window.desk.acts.remove([2])  # here, twice in a hurry
    gate.set()
    settle(window)
    assert said == []
    assert annotations(window) == window.desk.annotations == []


def test_a_part_that_another_side_took_out_already_stands_alone(
    window: Window, said: list[UserError]
) -> None:
    add_part(window)
    settle(window)
    window.desk.go_to(1)
    elsewhere(window, lambda corpus: corpus.annotations.leave_passage(1))
    window.desk.acts.leave_passage()
    settle(window)
    assert said == []
    assert {one.passage_group for one in annotations(window)} == {None}


def test_a_part_that_is_part_of_another_passage_by_now_stays_there(
    window: Window, said: list[UserError]
) -> None:
    def join_anew(corpus: Corpus) -> None:
        corpus.annotations.leave_passage(1)
        corpus.annotations.add_part(1, Span(0, 1))

    add_part(window)
    settle(window)
    window.desk.go_to(1)
    elsewhere(window, join_anew)
    group = on_disk(window).passage_group
    window.desk.acts.leave_passage()
    settle(window)
    assert on_disk(window).passage_group == group is not None
    assert messages_of(said) == [MOVED]
