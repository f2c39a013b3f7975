"""Wheel, touchpad, drags by units, the space bar and clicks at one place: what hands expect of a text view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QClipboard,
    QGuiApplication,
    QMouseEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.ui.reading.selection import Unit
from reader.ui.reading.view import ParallelView
from reader.ui.reading.wheel import Wheel

from .conftest import BODY, Show, mark

LONG = "\n".join(f"第{number}段，这条河的治理是从一本账开始的。谁都可以看。" for number in range(300))
LEFT = Qt.MouseButton.LeftButton


def at(view: ParallelView, position: int, form: Form = Form.SIMPLIFIED) -> QPoint:
    rect = view.rects_of(Span(position, position + 1), form)[0]
    return QPointF(rect.left() + rect.width() * 0.3, rect.center().y()).toPoint()


def turned(angle: int, pixels: int = 0) -> QWheelEvent:
    return QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(0, pixels),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def pinch(view: ParallelView, value: float, kind: Qt.NativeGestureType) -> None:
    middle = QPointF(view.viewport().rect().center())
    event = QNativeGestureEvent(
        kind, QPointingDevice.primaryPointingDevice(), 2, middle, middle, middle, value, QPointF()
    )
    QApplication.sendEvent(view.viewport(), event)


def test_no_part_of_a_turn_is_lost() -> None:
    wheel = Wheel()
    assert sum(wheel.pixels(turned(1), 31) for _ in range(120)) == 93
    assert sum(wheel.pixels(turned(-7), 31) for _ in range(120)) == -93 * 7
    exact = QGuiApplication.platformName() != "xcb"  # where a driver may say anything
    assert wheel.pixels(turned(120, pixels=5), 31) == (5 if exact else 93)
    assert [wheel.notches(turned(50)) for _ in range(5)] == [0, 0, 1, 0, 1]


def test_fingers_that_part_zoom_in_and_the_line_at_the_top_stays(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(2000)
    view.restore(view.top_position()._replace(lines=0.0))
    before = view.top_position().position
    for _ in range(30):
        pinch(view, 0.02, Qt.NativeGestureType.ZoomNativeGesture)
    assert 1.7 < view.options.zoom < 1.9
    assert view.top_position().position == before
    for _ in range(200):
        pinch(view, -0.05, Qt.NativeGestureType.ZoomNativeGesture)
    assert view.options.zoom == 0.5
    pinch(view, 0, Qt.NativeGestureType.SmartZoomNativeGesture)
    assert view.options.zoom == 1.0


def test_a_double_click_and_a_drag_take_whole_words(show: Show, qtbot: QtBot) -> None:
    view = show()
    view.set_unit_finder(word=lambda position: Span(position // 4 * 4, position // 4 * 4 + 4))
    start = BODY.index("信息") // 4 * 4
    viewport, point = view.viewport(), at(view, start + 1)
    qtbot.mousePress(viewport, LEFT, pos=point)
    qtbot.mouseRelease(viewport, LEFT, pos=point)
    qtbot.mouseDClick(viewport, LEFT, pos=point)
    qtbot.mouseMove(viewport, at(view, start + 9))
    assert view.selection() == Span(start, start + 12)
    qtbot.mouseMove(viewport, at(view, start - 2))
    assert view.selection() == Span(start - 4, start + 4)
    qtbot.mouseRelease(viewport, LEFT, pos=at(view, start - 2))


def test_a_third_click_and_a_drag_take_whole_sentences(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    viewport, point = view.viewport(), at(view, 8)
    qtbot.mouseClick(viewport, LEFT, pos=point)
    qtbot.mouseDClick(viewport, LEFT, pos=point)
    qtbot.mousePress(viewport, LEFT, pos=point)
    assert view.page is not None
    first = view.page.units.at(Unit.SENTENCE, 8)
    assert view.selection() == first
    further = LONG.index("第1段") + 6
    qtbot.mouseMove(viewport, at(view, further))
    qtbot.mouseRelease(viewport, LEFT, pos=at(view, further))
    assert view.selection() == Span(first.start, view.page.units.at(Unit.SENTENCE, further).end)


def test_space_turns_a_page_and_leaves_two_lines_of_the_old_one(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    caret = view.caret()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    page = view.viewport().height()
    assert view.page is not None
    assert view.verticalScrollBar().value() == page - 2 * view.page.line_height
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert view.verticalScrollBar().value() == 0 and view.caret() == caret


def test_a_click_at_the_same_place_is_told_from_one_elsewhere(show: Show, qtbot: QtBot) -> None:
    start = BODY.index("信息系统")
    view = show(marks=(mark(7, start - 5, start + 20), mark(8, start, start + 4)))
    told: list[tuple[list[int], bool]] = []
    view.mark_clicked.connect(lambda ids, again: told.append((ids, again)))
    for position in (start + 1, start + 1, start + 1, start + 8, start + 8, start + 1):
        qtbot.mouseClick(view.viewport(), LEFT, pos=at(view, position))
    assert told == [
        ([8, 7], False),
        ([8, 7], True),
        ([8, 7], True),
        ([7], False),
        ([7], True),
        ([8, 7], False),
    ]


@pytest.mark.skipif(
    "not __import__('os').environ.get('DISPLAY')", reason="needs a system with a middle button"
)
def test_what_is_selected_is_offered_to_the_middle_button(show: Show, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    if not clipboard.supportsSelection():
        pytest.skip("this platform has no selection clipboard")
    view = show()
    start = BODY.index("信息系统")
    view.select(Span(start, start))
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert clipboard.text(QClipboard.Mode.Selection) == "信息系统"
    view.set_active_form(Form.TRADITIONAL)
    qtbot.mousePress(view.viewport(), LEFT, pos=at(view, start, Form.TRADITIONAL))
    qtbot.mouseMove(view.viewport(), at(view, start + 2, Form.TRADITIONAL))
    qtbot.mouseRelease(view.viewport(), LEFT, pos=at(view, start + 2, Form.TRADITIONAL))
    assert clipboard.text(QClipboard.Mode.Selection) == "資訊"


def test_held_below_the_page_the_mouse_scrolls_and_selects_on(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=at(view, 3))
    below = QPoint(200, viewport.height() + 60)
    qtbot.mouseMove(viewport, at(view, 9))
    QApplication.sendEvent(viewport, moved_to(viewport, below))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200)
    span = view.selection()
    assert span is not None and span.start == 3 and span.end > 250
    qtbot.mouseRelease(viewport, LEFT, pos=below)
    value = view.verticalScrollBar().value()
    qtbot.wait(80)
    assert view.verticalScrollBar().value() == value


def moved_to(viewport: QWidget, point: QPoint) -> QMouseEvent:
    return QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )


def test_a_view_that_goes_while_the_mouse_is_held_takes_its_timer_with_it(
    qtbot: QtBot, qapp: QApplication
) -> None:
    view = ParallelView()
    view.resize(600, 400)
    view.show()
    view.set_article(ParallelText(LONG, Script.SIMPLIFIED))
    viewport = view.viewport()
    qtbot.mousePress(viewport, LEFT, pos=QPoint(200, 100))
    QApplication.sendEvent(viewport, moved_to(viewport, QPoint(200, 460)))
    assert view._autoscroll.isActive()
    view.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    qtbot.wait(100)  # it would go off three times
    assert not isValid(view)
