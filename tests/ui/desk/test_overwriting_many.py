"""Acts on many annotations of which another side changed some: those are left and told, the rest is done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from reader import messages
from reader.corpus.rows import Status
from reader.errors import UserError
from reader.ui.window import Window
from tests.ui.desk.two_sides import (
    MINE,
    THEIRS,
    Ctrl,
    add_part,
    assert_shown,
    elsewhere,
    messages_of,
    on_disk,
    their_note,
    their_span,
    their_status,
    their_tag,
)
from tests.ui.driving import annotations, press, select, settle, status, undo


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
