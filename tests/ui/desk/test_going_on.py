"""Removing in the list of annotations, one after another: the list keeps its place, and the keys go on there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.codebook.annotation_list import AnnotationList
from reader.ui.window import Window
from tests.ui.driving import annotations, body, press, select, undo

DOWN, DELETE = Qt.Key.Key_Down, Qt.Key.Key_Delete
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def listed(window: Window) -> Window:
    """Four tags on one sentence and one on another, and the keys in the list."""
    for quote, keys in (("谁都可以查", "ews"), ("三天内答复", "e")):
        for key in keys:
            select(window, quote)
            press(window, key)
    window.shell.annotations.focus_list()
    return window


def _rows(window: Window) -> AnnotationList:
    found = window.shell.annotations.findChild(AnnotationList)
    assert found is not None
    return found


def _remove(qtbot: QtBot, window: Window) -> None:
    """Press Del, and let the list go on to the next one, which it does once the change is told to the end."""
    panel = window.shell.annotations
    press(window, DELETE)
    qtbot.waitUntil(lambda: not panel._removing and panel._next is None)


def _numbers(window: Window) -> list[int]:
    return [one.id for one in window.shell.annotations.listed]


def test_the_next_one_is_chosen_and_the_next_key_removes_it(qtbot: QtBot, listed: Window) -> None:
    panel, before = listed.shell.annotations, _numbers(listed)
    listed.desk.go_to(before[1])
    panel.focus_list()
    for left in range(len(before) - 1, 1, -1):
        _remove(qtbot, listed)
        assert len(annotations(listed)) == left
        assert _rows(listed).hasFocus()
        if left > 2:
            assert panel.selected == [before[len(before) + 1 - left]]
    assert _numbers(listed) == [before[0], before[-1]]


def test_after_the_last_one_comes_the_one_before_it(qtbot: QtBot, listed: Window) -> None:
    panel, before = listed.shell.annotations, _numbers(listed)
    listed.desk.go_to(before[-2])
    panel.focus_list()
    press(listed, DOWN, SHIFT)
    _remove(qtbot, listed)
    assert panel.selected == [before[-3]]
    chosen = listed.desk.choice.chosen
    assert chosen is not None
    span = listed.shell.view.selection()
    assert span is not None
    assert body(listed)[span.start : span.end] == chosen.quote
    undo(listed)
    assert _numbers(listed) == before


def test_in_the_text_the_caret_stays_where_one_was_removed(qtbot: QtBot, listed: Window) -> None:
    listed.desk.go_to(_numbers(listed)[1])
    listed.shell.view.setFocus()
    place = listed.shell.view.selection()
    _remove(qtbot, listed)
    assert listed.shell.view.selection() == place
    assert listed.shell.view.hasFocus()
