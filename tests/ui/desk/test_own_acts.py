"""One's own acts, of which the views have not heard yet, are no other side's."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.errors import UserError
from reader.ui.window import Window
from tests.ui.desk.two_sides import (
    MINE,
    MOVED,
    OLD,
    RETAGGED,
    THEIRS,
    assert_shown,
    elsewhere,
    hold,
    look,
    messages_of,
    move_edge,
    on_disk,
    retag,
    strike,
    their_note,
    their_span,
    their_status,
    their_tag,
)
from tests.ui.driving import LEDGER, WATER, body, press, select, settle


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
