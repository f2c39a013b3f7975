"""The parallel view under the mouse: clicks, dragging, the wheel, what is hovered over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.script import Script
from reader.chinese.span import Span
from tests.ui.reading.gestures import LEFT, RIGHT, at, drag, wheel

from .conftest import BODY, Show, mark


def test_ctrl_and_wheel_zoom(show: Show, qtbot: QtBot) -> None:
    view = show()
    with qtbot.waitSignal(view.zoom_changed):
        wheel(view, 120, ctrl=True)
    assert view.options.zoom > 1
    wheel(view, -120, ctrl=True)
    assert view.options.zoom == 1.0


@pytest.mark.parametrize("form", list(Form))
@pytest.mark.parametrize("char", ["𠮷", "😀", "说", "设"])
def test_a_click_finds_the_exact_place(show: Show, qtbot: QtBot, form: Form, char: str) -> None:
    view = show()
    position = BODY.index(char)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, position, form))
    assert view.caret() == position
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, position, form, end=True))
    assert view.caret() == position + 1
    assert view.active_form is form


def test_a_combining_mark_stays_with_its_letter(show: Show, qtbot: QtBot) -> None:
    view = show()
    letter = BODY.index("e\u0301")
    rect = view.rects_of(Span(letter, letter + 2), LEFT)[0]
    for share in (0.1, 0.4, 0.6, 0.9):
        point = QPointF(rect.left() + rect.width() * share, rect.center().y()).toPoint()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert view.caret() in (letter, letter + 2)


@pytest.mark.parametrize("form", list(Form))
def test_dragging_selects_in_both_forms(show: Show, qtbot: QtBot, form: Form) -> None:
    view = show()
    start = BODY.index("信息系统")
    with qtbot.waitSignal(view.selection_changed) as told:
        drag(qtbot, view, at(view, start, form), at(view, start + 3, form, end=True))
    assert told.args is not None
    assert view.selection() == Span(start, start + 4)
    assert view.selected_text(LEFT) == "信息系统"
    assert view.selected_text(RIGHT) == "資訊系統"


def test_dragging_past_the_end_of_a_wrapped_line_takes_its_last_character(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("这条河")
    line = view.rects_of(Span(start, start + 200), LEFT)[0]
    y = round(line.center().y())
    drag(qtbot, view, at(view, start, LEFT), QPoint(round(line.right()) + 8, y))
    span = view.selection()
    assert span is not None and span.start == start
    assert len(view.rects_of(span, LEFT)) == 1
    assert abs(view.rects_of(span, LEFT)[0].right() - line.right()) < 1


def test_shift_click_extends(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, start, LEFT))
    shift = Qt.KeyboardModifier.ShiftModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, shift, pos=at(view, start + 2, RIGHT))
    assert view.selection() == Span(start, start + 2)


def test_double_click_takes_the_word_and_the_third_the_sentence(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息系统")
    view.set_unit_finder(word=lambda position: Span(start, start + 4))
    point = at(view, start + 1, LEFT)
    viewport, button = view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mouseClick(viewport, button, pos=point)
    qtbot.mouseDClick(viewport, button, pos=point)
    assert view.selection() == Span(start, start + 4)
    qtbot.mouseClick(viewport, button, pos=point)
    span = view.selection()
    assert span is not None and span.of(BODY).strip().endswith("软件谁都能下载。")


def test_a_click_on_a_tag_names_it_the_smallest_first(show: Show, qtbot: QtBot) -> None:
    start = BODY.index("信息系统")
    view = show(marks=(mark(7, start - 5, start + 20), mark(8, start, start + 4)))
    with qtbot.waitSignal(view.mark_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, start + 1, RIGHT))
    assert told.args == [[8, 7], False]


def test_selecting_is_not_a_click_on_a_tag(show: Show, qtbot: QtBot) -> None:
    start = BODY.index("信息系统")
    view = show(marks=(mark(7, start, start + 9),))
    with qtbot.assertNotEmitted(view.mark_clicked):
        drag(qtbot, view, at(view, start, LEFT), at(view, start + 3, LEFT))


def test_the_context_menu_is_asked_for_with_the_selection(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("信息")
    view.select(Span(start, start + 4))
    asked: list[object] = []
    view.context_menu_requested.connect(lambda _point, span: asked.append(span))
    from PySide6.QtGui import QContextMenuEvent

    for place in (start + 1, start + 8):
        point = at(view, place, LEFT)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), event)
    assert asked == [Span(start, start + 4), None]


def test_hovering_tells_name_note_annotator_and_date(show: Show) -> None:
    start = BODY.index("信息系统")
    one = mark(
        1, start, start + 4, name="政务<公开>", note="每天一次", annotator="林晓", made="2024-03-02T12:30:00Z"
    )
    view = show(marks=(one,))
    tip = view.tip_at(at(view, start, RIGHT))
    assert "政务&lt;公开&gt;" in tip and "每天一次" in tip and "林晓 · 2024-03-02" in tip
    assert view.tip_at(at(view, 0, LEFT)) == ""


def test_hovering_a_character_that_no_face_has_tells_its_code_point(show: Show) -> None:
    view = show("甲\U0003fffe乙", script=Script.UNKNOWN)
    assert view.tip_at(at(view, 1, LEFT)) == "U+3FFFE"
    assert view.tip_at(at(view, 0, LEFT)) == ""
