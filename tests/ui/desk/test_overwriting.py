"""Acts on annotations that another side changed and that are not shown here yet: nothing is overwritten unseen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader import messages
from reader.chinese.span import Span
from reader.corpus.changes import Changes
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError
from reader.messages import Message
from reader.ui.specs import SPECS
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import LEDGER, WATER, annotations, body, path_of, press, select, settle, status, undo

KEYS = {spec.name: spec.keys[0] for spec in SPECS if spec.keys}
Ctrl = Qt.KeyboardModifier.ControlModifier
OLD, THEIRS, MINE = "生态环境/水治理", "公共服务/教育", "生态环境"


def elsewhere(window: Window, work: Callable[[Corpus], Any]) -> None:
    """Write as another program; nothing tells the window."""
    with Corpus.open(path_of(window), annotator="Wang") as corpus:
        work(corpus)


def look(window: Window) -> None:
    """Let the window see what the other program did."""
    assert window.session is not None
    window.session.look()
    settle(window)


@pytest.fixture
def said(window: Window) -> list[UserError]:
    """The errors of which the person is told."""
    errors: list[UserError] = []
    assert window.session is not None
    window.session.failed.connect(errors.append)
    return errors


def messages_of(errors: list[UserError]) -> list[Message]:
    return [error.message for error in errors]


def on_disk(window: Window, number: int = 1) -> Annotation:
    return {one.id: one for one in annotations(window)}[number]


def assert_shown(window: Window) -> None:
    """What the window shows is what is on the disk."""
    assert window.desk.annotations == annotations(window)
    panel = window.shell.annotations
    assert panel.listed == annotations(window)


def hold(window: Window) -> threading.Event:
    """What is asked for from now on waits to be written until the event is set."""
    gate = threading.Event()
    assert window.session is not None
    window.session.write(lambda _: gate.wait(20) and None)
    return gate


def strike(window: Window, name: str, times: int = 1) -> None:
    """Press the key of a command, so often that nothing can be written between."""
    for _ in range(times):
        QTest.keySequence(window.shell.view, QKeySequence(KEYS[name]))


# -- each act ------------------------------------------------------------------------------------


def retag(window: Window) -> None:
    window.desk.acts.retag([1], MINE)


def judge(window: Window) -> None:
    window.desk.go_to(1)
    window.desk.acts.judge(Status.REJECTED)


def use_selection(window: Window) -> None:
    window.desk.go_to(1)
    select(window, "三天内")
    window.desk.acts.use_selection()


def move_edge(window: Window) -> None:
    window.desk.go_to(1)
    strike(window, "edge.end_character_back")


def remove(window: Window) -> None:
    window.desk.acts.remove([1])


def add_part(window: Window) -> None:
    window.desk.go_to(1)
    select(window, "三天内")
    window.desk.acts.add_part()


def their_tag(corpus: Corpus) -> None:
    corpus.annotations.retag([1], THEIRS)


def their_status(corpus: Corpus) -> None:
    corpus.annotations.set_status([1], Status.ACCEPTED)


def their_span(corpus: Corpus) -> None:
    span = corpus.annotations.get(1).span
    corpus.annotations.update(1, span=Span(span.start - 1, span.end))


def their_note(corpus: Corpus) -> None:
    corpus.annotations.update(1, note="他人的")


RETAGGED, MOVED = messages.ANNOTATION_RETAGGED_MEANWHILE, messages.ANNOTATION_MOVED_MEANWHILE
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


# -- many at once --------------------------------------------------------------------------------


def third(window: Window) -> int:
    """One more annotation in the open article."""
    select(window, "三天内")
    press(window, "e")
    return annotations(window)[-1].id


def test_of_many_those_that_another_side_changed_are_left_and_the_rest_is_done(
    window: Window, said: list[UserError]
) -> None:
    other = third(window)
    elsewhere(window, their_tag)
    window.desk.acts.retag([1, 2, other], "公共服务/新")
    settle(window)
    assert [on_disk(window, number).tag_path for number in (1, 2, other)] == [THEIRS, *["公共服务/新"] * 2]
    assert "The tag of 2 annotation(s) was changed." in status(window)
    assert "Left as they are: 1 of 3." in window.shell.notice.text
    assert messages_of(said) == [messages.SOME_ANNOTATIONS_CHANGED_MEANWHILE]
    assert_shown(window)
    undo(window)  # the rest was one step
    assert [on_disk(window, number).tag_path for number in (2, other)] == ["公共服务", "生态环境"]


def test_removing_many_leaves_what_another_side_changed_and_counts_what_it_removed(
    window: Window, said: list[UserError]
) -> None:
    other = third(window)
    elsewhere(window, their_note)
    elsewhere(window, lambda corpus: corpus.annotations.remove(other))
    window.desk.acts.remove([1, 2, other])
    settle(window)
    assert [one.id for one in annotations(window)] == [1]
    assert "2 annotation(s) removed." in status(window)
    assert "Left as they are: 1 of 3." in window.shell.notice.text
    assert_shown(window)


def test_where_all_of_many_were_changed_that_is_told(window: Window, said: list[UserError]) -> None:
    elsewhere(window, lambda corpus: corpus.annotations.retag([1, 2], THEIRS))
    window.desk.acts.retag([1, 2], MINE)
    settle(window)
    assert {one.tag_path for one in annotations(window)} == {THEIRS}
    assert messages_of(said) == [messages.ANNOTATIONS_CHANGED_MEANWHILE]
    assert "was changed" not in status(window)


def test_proposals_are_judged_but_for_the_one_that_another_judged(
    window: Window, said: list[UserError]
) -> None:
    elsewhere(window, their_status)
    panel = window.shell.annotations
    panel.focus_list()
    panel._list.selectAll()
    press(window, Qt.Key.Key_Backspace, Ctrl)
    assert [one.status for one in annotations(window)] == [Status.ACCEPTED, Status.REJECTED]
    assert messages_of(said) == [messages.SOME_ANNOTATIONS_CHANGED_MEANWHILE]


def test_a_passage_with_gaps_is_removed_whole_or_not_at_all(window: Window, said: list[UserError]) -> None:
    add_part(window)
    settle(window)
    window.desk.go_to(1)
    elsewhere(window, their_span)
    window.desk.acts.remove_passage()
    settle(window)
    assert len(annotations(window)) == 3
    assert messages_of(said) == [messages.ANNOTATIONS_CHANGED_MEANWHILE]


# -- what is chosen in the palette ---------------------------------------------------------------


@pytest.mark.parametrize("told", [False, True])
def test_a_tag_is_chosen_by_what_was_there_when_the_palette_was_opened(
    window: Window, said: list[UserError], told: bool
) -> None:
    window.desk.go_to(1)
    press(window, "r")
    elsewhere(window, their_tag)
    if told:
        look(window)
    palette = window.shell._palette
    assert palette is not None
    palette._line.setText(MINE)
    press(window, Qt.Key.Key_Return)
    assert on_disk(window).tag_path == THEIRS
    assert messages_of(said) == [RETAGGED]
    assert_shown(window)


# -- one's own acts are never another side's -----------------------------------------------------


def test_own_acts_in_a_hurry_are_no_clash(window: Window, said: list[UserError]) -> None:
    """While the first one waits to be written, everything shows what was."""
    gate = hold(window)
    for tag in (MINE, THEIRS, "公共服务", "新的/一个"):
        window.desk.acts.retag([1], tag)
        window.desk.acts.retag([1, 2], tag)
    for wanted in (Status.ACCEPTED, Status.REJECTED, Status.ACCEPTED):
        window.desk.go_to(1)
        window.desk.acts.judge(wanted)
    window.desk.go_to(1)
    strike(window, "edge.end_character_back", 5)
    gate.set()
    settle(window)
    assert said == []
    there = on_disk(window)
    assert (there.tag_path, there.status, there.quote) == ("新的/一个", Status.ACCEPTED, WATER[:-5])
    assert_shown(window)


@pytest.mark.parametrize("theirs", [their_note, their_tag, their_status])
def test_nor_are_they_when_another_side_wrote_meanwhile_what_was_not_overwritten(
    window: Window, said: list[UserError], theirs: Callable[[Corpus], None]
) -> None:
    gate = hold(window)
    elsewhere(window, theirs)
    for quote in ("三天内", "公告栏", "园区"):
        window.desk.go_to(1)
        select(window, quote)
        window.desk.acts.use_selection()
    if theirs is not their_tag:
        for tag in (MINE, THEIRS, "公共服务"):
            window.desk.acts.retag([1], tag)
    gate.set()
    settle(window)
    assert said == []
    assert on_disk(window).quote == "园区"
    assert on_disk(window).tag_path == (THEIRS if theirs is their_tag else "公共服务")


def test_own_acts_after_one_that_wanted_the_same_as_another_side_are_no_clash(
    window: Window, said: list[UserError]
) -> None:
    elsewhere(window, their_status)
    window.desk.go_to(1)
    for wanted in (Status.ACCEPTED, Status.REJECTED):
        window.desk.acts.judge(wanted)
    settle(window)
    assert said == []
    assert on_disk(window).status is Status.REJECTED


def test_own_undo_that_is_not_shown_yet_is_no_clash(window: Window, said: list[UserError]) -> None:
    for step in (MINE, "公共服务"):
        window.desk.acts.retag([1], step)
        settle(window)
    gate = hold(window)
    window.actions_["edit.undo"].trigger()
    assert window.session is not None
    window.session.write(lambda _: elsewhere(window, their_note))  # before the undo is shown
    window.desk.acts.retag([1], THEIRS)
    gate.set()
    settle(window)
    assert said == []
    assert (on_disk(window).tag_path, on_disk(window).note) == (THEIRS, "他人的")


def test_a_step_of_ones_own_that_another_side_took_back_is_its_doing(
    window: Window, said: list[UserError]
) -> None:
    retag(window)
    settle(window)
    elsewhere(window, lambda corpus: corpus.history.undo())
    window.desk.acts.retag([1], "公共服务")
    settle(window)
    assert on_disk(window).tag_path == OLD
    assert messages_of(said) == [RETAGGED]
    assert_shown(window)


def test_an_own_act_that_was_refused_does_not_let_the_next_one_through(
    window: Window, said: list[UserError]
) -> None:
    gate = hold(window)
    for tag in (MINE, "公共服务"):
        window.desk.acts.retag([1], tag)
    elsewhere(window, their_tag)
    gate.set()
    settle(window)
    assert on_disk(window).tag_path == THEIRS
    assert messages_of(said) == [RETAGGED, RETAGGED]


# -- edges ---------------------------------------------------------------------------------------


def test_presses_on_their_way_do_not_move_an_edge_that_another_side_moved(
    window: Window, said: list[UserError]
) -> None:
    """The first press is written, then another program moves the passage, then the presses that waited are due."""
    gate = hold(window)
    window.desk.go_to(1)
    strike(window, "edge.end_character_back", 3)
    assert window.session is not None
    window.session.write(lambda _: elsewhere(window, their_span))
    gate.set()
    settle(window)
    there = on_disk(window)
    at = body(window).index(WATER)
    assert there.span == Span(at - 1, at + len(WATER) - 1)
    assert messages_of(said) == [MOVED]
    assert (window.desk.current, window.shell.view.selection()) == (1, there.span)
    strike(window, "edge.end_character_back")  # from where it is now
    settle(window)
    assert on_disk(window).span == Span(there.start, there.end - 1)
    assert len(said) == 1
    assert_shown(window)


def test_after_a_clash_other_edges_can_be_moved(window: Window, said: list[UserError]) -> None:
    elsewhere(window, their_span)
    move_edge(window)
    settle(window)
    window.desk.go_to(2)
    strike(window, "edge.end_character_back", 2)
    settle(window)
    assert on_disk(window, 2).quote == LEDGER[:-2]
    assert len(said) == 1


# -- at the same moment --------------------------------------------------------------------------


def test_what_is_written_between_the_look_and_the_lock_is_seen(
    window: Window, said: list[UserError], monkeypatch: pytest.MonkeyPatch
) -> None:
    begin = Changes.alone

    def late(changes: Changes) -> Any:
        monkeypatch.setattr(Changes, "alone", begin)
        elsewhere(window, their_tag)
        return begin(changes)

    monkeypatch.setattr(Changes, "alone", late)
    retag(window)
    settle(window)
    assert on_disk(window).tag_path == THEIRS
    assert messages_of(said) == [RETAGGED]
    assert_shown(window)


def test_what_waited_while_another_program_wrote_is_held_against_what_was_seen_too(
    window: Window, said: list[UserError], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.ui.writing._SHORT", 50)
    assert window.session is not None
    holding = window.session.holding
    with Corpus.open(path_of(window), annotator="Wang") as other, other.changes.alone():
        for number in (1, 2):
            window.desk.acts.retag([number], MINE)
        qtbot.waitUntil(lambda: len(holding) == 2)
        their_tag(other)
    qtbot.waitUntil(lambda: len(said) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: not len(holding) and on_disk(window, 2).tag_path == MINE, timeout=10_000)
    assert messages_of(said) == [RETAGGED]
    assert on_disk(window).tag_path == THEIRS


def test_what_waits_when_the_file_goes_is_saved_with_it(window: Window, said: list[UserError]) -> None:
    assert window.session is not None
    path = path_of(window)
    path.unlink()
    for number in (1, 2):
        window.desk.acts.retag([number], MINE)
    settle(window)
    window.session.look()
    settle(window)
    window.rooms.sharing.rescue()
    settle(window)
    assert path.exists()
    assert {one.tag_path for one in annotations(window)} == {MINE}
    assert said == []


def test_two_windows_that_give_one_annotation_two_tags_keep_the_first_and_tell_the_second(
    window: Window, start: Start
) -> None:
    other = start(path_of(window))
    said: list[UserError] = []
    for one in (window, other):
        assert one.session is not None
        one.session.failed.connect(said.append)
    window.desk.acts.retag([1], MINE)
    other.desk.acts.retag([1], THEIRS)
    settle(window)
    settle(other)
    assert messages_of(said) == [RETAGGED]
    kept = on_disk(window).tag_path
    assert kept in (MINE, THEIRS)
    assert kept in said[0].what
    for one in (window, other):
        look(one)
        assert_shown(one)


def test_two_windows_that_work_on_different_fields_both_get_their_way(window: Window, start: Start) -> None:
    other = start(path_of(window))
    said: list[UserError] = []
    for one in (window, other):
        assert one.session is not None
        one.session.failed.connect(said.append)
    for number in range(10):
        window.desk.acts.retag([1, 2], (MINE, THEIRS)[number % 2])
        other.desk.go_to(1)
        other.desk.acts.judge((Status.ACCEPTED, Status.REJECTED)[number % 2])
    settle(window)
    settle(other)
    assert said == []
    assert (on_disk(window).tag_path, on_disk(window).status) == (THEIRS, Status.REJECTED)
    for one in (window, other):
        look(one)
        assert_shown(one)
