"""The parallel view by keys: the caret goes, selects, copies, and leaves other keys to the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from pytestqt.qtbot import QtBot

from reader.chinese.script import Script
from reader.chinese.span import Span
from tests.ui.reading.gestures import LEFT, LONG, RIGHT

from .conftest import BODY, Show


def test_the_caret_stands_at_the_end_of_what_was_selected_also_where_the_line_ends(show: Show) -> None:
    view = show("这条河的治理是从一本账开始的" * 20)
    first = view.rects_of(Span(0, 100), LEFT)[0]
    end = next(end for end in range(1, 100) if len(view.rects_of(Span(0, end), LEFT)) == 2) - 1
    view.select(Span(0, end))
    caret = view.caret_rect()
    assert caret is not None
    assert first.top() <= caret.center().y() <= first.bottom()
    assert caret.left() > first.center().x()
    view.select(Span(end, end))  # a caret alone is where one would type
    caret = view.caret_rect()
    assert caret is not None
    assert caret.top() >= first.bottom()


@pytest.mark.parametrize(
    "body", ["", "字", "\r\n\r\n", "\0\u202e甲\u200b\t乙", "e" + "\u0301" * 5000, "a" * 9000]
)
def test_odd_texts_can_be_shown_and_walked_through(show: Show, qtbot: QtBot, body: str) -> None:
    view = show(body, script=Script.UNKNOWN)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Left):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
    view.select_all()
    view.grow_by_word()
    view.shrink_by_clause()
    view.reveal(Span(0, min(1, len(body))))
    assert not view.grab().isNull()


def test_arrows_go_by_characters_also_over_line_breaks(show: Show, qtbot: QtBot) -> None:
    view = show()
    position = BODY.index("\r\n")
    view.select(Span(position, position))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.caret() == position + 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.caret() == position


def test_shift_and_arrows_select_and_go_back(show: Show, qtbot: QtBot) -> None:
    view = show()
    position = BODY.index("𠮷")
    view.select(Span(position, position))
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selection() == Span(position, position + 3)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.selection() is None and view.caret() == position


def test_up_and_down_keep_their_distance_from_the_edge(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    start = 30
    view.select(Span(start, start))
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    moved = view.caret()
    for _ in range(12):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert moved > 200 and view.caret() == start


def test_end_stands_behind_the_last_character_of_a_wrapped_line(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("这条河")
    line = view.rects_of(Span(start, start + 200), LEFT)[0]
    view.select(Span(start, start))
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    span = view.selection()
    assert span is not None
    assert abs(view.rects_of(span, LEFT)[0].right() - line.right()) < 1
    caret = view.caret_rect()
    assert caret is not None and abs(caret.center().x() - line.right()) < 1
    assert caret.center().y() == line.center().y()
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert view.caret() == start


def test_pages_and_ends_bring_the_caret_into_sight(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(view, Qt.Key.Key_End, control)
    assert view.caret() == len(LONG)
    assert view.rects_of(Span(len(LONG) - 1, len(LONG)), LEFT)
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    above = view.caret()
    assert above < len(LONG) - 100 and view.rects_of(Span(above, above + 1), LEFT)
    qtbot.keyClick(view, Qt.Key.Key_Home, control)
    assert view.caret() == 0 and view.verticalScrollBar().value() <= 34


def test_copying_takes_the_active_form(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息系统")
    view.select(Span(start, start + 4))
    qtbot.keySequence(view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "信息系统"
    qtbot.keyClick(view, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert view.active_form is RIGHT
    view.copy()
    assert QGuiApplication.clipboard().text() == "資訊系統"
    view.copy_both()
    assert QGuiApplication.clipboard().text() == "信息系统\n資訊系統"


def test_tab_goes_through_both_forms(show: Show, qtbot: QtBot) -> None:
    view = show()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.active_form is RIGHT
    qtbot.keyClick(view, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert view.active_form is LEFT


def test_letters_are_left_to_the_window(show: Show, qtbot: QtBot) -> None:
    view = show()
    before = view.caret()
    qtbot.keyClick(view, Qt.Key.Key_T)
    assert view.caret() == before and view.selection() is None


def test_everything_is_selected_from_the_first_to_the_last_character(show: Show, qtbot: QtBot) -> None:
    view = show()
    qtbot.keySequence(view, QKeySequence(QKeySequence.StandardKey.SelectAll))
    assert view.selection() == Span(0, len(BODY))
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selection() is None
