"""Judging proposals, changing many at once, notes on what is just being made, and the way back of undo."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from reader.ui.window import Window
from tests.ui.desk.making import selected
from tests.ui.driving import (
    LEDGER,
    WATER,
    annotations,
    body,
    path_of,
    press,
    redo,
    run,
    select,
    settle,
    status,
    tagged,
    type_in,
    undo,
)

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Enter = Qt.Key.Key_Return


def propose(window: Window) -> list[int]:
    """Three proposals in the open article, shown; their ids in the order of the text."""
    quotes = ("沿河", "居民", "镇里")
    text = body(window)
    assert window.session is not None
    for quote in quotes:
        start = text.index(quote)
        window.session.write(
            lambda corpus, start=start: corpus.annotations.add(
                1, Span(start, start + 2), "公共服务", status=Status.PROPOSED
            )
        )
    settle(window)
    return [one.id for one in annotations(window) if one.status is Status.PROPOSED]


def statuses(window: Window) -> dict[int, str]:
    return {one.id: one.status.value for one in annotations(window)}


def test_proposals_are_accepted_and_rejected_one_after_another(window: Window) -> None:
    first, second, third = propose(window)
    window.desk.go_to(first)
    press(window, Enter, Ctrl)
    assert "Accepted. Proposals left in this article: 2." in status(window)
    assert window.desk.current == second
    press(window, Qt.Key.Key_Backspace, Ctrl)
    assert window.desk.current == third
    press(window, Enter, Ctrl)
    assert status(window) == "Accepted."
    assert statuses(window) == {
        1: "made",
        2: "made",
        first: "accepted",
        second: "rejected",
        third: "accepted",
    }
    undo(window)
    assert statuses(window)[third] == "proposed"
    assert "Undone: Change the status of “镇里”" in status(window)


def test_the_panel_offers_to_judge_a_proposal_only(window: Window) -> None:
    first, *_ = propose(window)
    panel = window.shell.annotations
    window.desk.go_to(1)
    assert not panel._foot._accept.isVisible()
    window.desk.go_to(first)
    assert panel._foot._accept.isVisible()
    panel._foot._reject.click()
    settle(window)
    assert statuses(window)[first] == "rejected"


def test_what_was_taken_back_is_not_told_any_more_when_another_tag_was_given(window: Window) -> None:
    select(window, LEDGER)
    press(window, "e")
    undo(window)
    assert "Undone" in status(window)
    window.desk.acts.retag([1], "公共服务/教育")
    settle(window)
    assert status(window) == "The tag of 1 annotation(s) was changed."


def test_several_chosen_in_the_list_are_judged_retagged_and_removed_as_one_step_each(window: Window) -> None:
    propose(window)
    panel = window.shell.annotations
    panel.focus_list()
    panel._list.selectAll()
    press(window, Enter, Ctrl)
    assert set(statuses(window).values()) == {"accepted"}
    assert len(panel.selected) == 5
    press(window, "r")
    window.shell._palette._line.setText("教育")  # type: ignore[union-attr]
    press(window, Enter)
    assert {tag for _, tag in tagged(window)} == {"公共服务/教育"}
    assert "5 annotation" in status(window)
    assert panel._list.hasFocus()
    undo(window)
    assert "Undone: Change the tag of 5 annotations" in status(window)
    panel.focus_list()
    panel._list.selectAll()
    press(window, Qt.Key.Key_Delete)
    assert annotations(window) == []
    undo(window)
    undo(window)
    assert sorted(statuses(window).values()) == ["made", "made", "proposed", "proposed", "proposed"]


def test_a_note_can_be_written_on_what_is_just_being_made(window: Window) -> None:
    select(window, "三天内")
    QTest.keyClicks(window.shell.view, "en")
    settle(window)
    type_in(window, "quick")
    press(window, Enter, Ctrl)
    made = next(one for one in annotations(window) if one.quote == "三天内")
    assert made.note == "quick"
    assert window.shell.view.hasFocus()
    assert [one.note for one in annotations(window) if one.id != made.id] == ["公开", ""]


def test_panels_that_were_hidden_are_shown_for_the_note_alone(window: Window) -> None:
    run(window, "view.panels")
    assert not window.shell.panels.isVisible()
    window.desk.go_to(1)
    press(window, "n")
    assert window.shell.panels.isVisible()
    press(window, Qt.Key.Key_Escape)
    assert not window.shell.panels.isVisible()
    assert window.shell.view.hasFocus()
    run(window, "view.panels")
    window.desk.go_to(1)
    press(window, "n")
    press(window, Qt.Key.Key_Escape)
    assert window.shell.panels.isVisible()


def test_a_failed_tag_does_not_keep_notes_waiting(window: Window) -> None:
    select(window, "三天内")
    with Corpus.open(path_of(window)) as other:
        other.codebook.remove(4)
    window.desk.tag(4)
    settle(window)
    assert window.shell.notice.isVisible()
    window.desk.go_to(1)
    press(window, "n")
    type_in(window, "x")
    press(window, Enter, Ctrl)
    assert annotations(window)[0].note == "公开x" or annotations(window)[0].note == "x公开"


def test_after_undo_and_redo_the_caret_is_where_the_act_was(window: Window) -> None:
    select(window, "三天内")
    press(window, "e")
    window.desk.go_to(1)
    press(window, Qt.Key.Key_Delete)
    window.open_article(2)
    undo(window)
    assert window.desk.article is not None
    assert window.desk.article.id == 1
    assert (selected(window), window.desk.current) == (WATER, 1)
    assert "Undone: Remove 生态环境/水治理 from “信息系统每天公布水质”" in status(window)
    press(window, Qt.Key.Key_Home, Ctrl)
    undo(window)
    assert selected(window) == "三天内"
    press(window, Qt.Key.Key_Home, Ctrl)
    redo(window)
    assert selected(window) == "三天内"
    assert window.desk.current == next(one.id for one in annotations(window) if one.quote == "三天内")
    window.open_article(3)
    redo(window)
    assert window.desk.article.id == 1
    assert selected(window) == WATER
    assert [one.quote for one in annotations(window)] == [LEDGER, "三天内"]


def test_one_can_go_back_to_where_one_was_before_undo(window: Window) -> None:
    select(window, "三天内")
    press(window, "e")
    select(window, "沿河")
    undo(window)
    assert selected(window) == "三天内"
    run(window, "go.back")
    assert selected(window) == "沿河"
