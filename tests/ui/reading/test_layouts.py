"""Both forms beside each other, one above the other, or one alone: all that is told and drawn is in its place."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.fonts import Region, traditional_font
from reader.ui.reading.options import Layout
from reader.ui.reading.rows import Header, Role
from reader.ui.reading.view import ParallelView

from .conftest import BODY, Show, mark

LEFT, RIGHT = Form.SIMPLIFIED, Form.TRADITIONAL
LONG = "\n".join(
    f"第{number}段，" + "这条河的治理是从一本账开始的。" * (1 + number % 7) for number in range(300)
)
MIXED = "水里的鱼和软件。\n種好每一塊田，機器一天能收幾百畝。\n完"
SYSTEM = Span(BODY.index("信息系统"), BODY.index("信息系统") + 4)
EVERY = pytest.mark.parametrize("layout", list(Layout))


def lay_out(view: ParallelView, layout: Layout) -> None:
    view.set_options(replace(view.options, layout=layout))
    QApplication.processEvents()


def stacked(view: ParallelView) -> bool:
    assert view.page is not None
    return view.page.geometry.columns.stacked


def point(view: ParallelView, position: int, form: Form) -> QPointF:
    rect = view.rects_of(Span(position, position + 1), form)[0]
    return QPointF(rect.left() + rect.width() * 0.25, rect.center().y())


# -- where things stand --------------------------------------------------------------------------


@pytest.mark.parametrize("width", [420, 560, 700])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_in_a_narrow_window_the_forms_stand_one_above_the_other(show: Show, width: int, zoom: float) -> None:
    view = show(LONG, size=(width, 800))
    view.set_options(replace(view.options, zoom=zoom))
    assert stacked(view)
    assert view.rects_of(Span(0, 1), RIGHT)
    for start in (0, LONG.index("第1段"), LONG.index("第2段")):
        for left, right in zip(*(view.rects_of(Span(start, start + 1), form) for form in Form), strict=False):
            assert left.left() == right.left()
            assert left.bottom() <= right.top()


def test_a_window_that_becomes_wide_again_has_them_beside_each_other_at_the_same_line(show: Show) -> None:
    view = show(LONG, size=(1000, 700))
    start = LONG.index("第150段")
    view.reveal(Span(start, start + 1))
    view.restore(view.top_position()._replace(lines=0.0))
    top = view.top_position().position
    for width, expected in ((600, True), (1000, False), (500, True), (1000, False)):
        view.resize(width, 700)
        QApplication.processEvents()
        assert stacked(view) is expected
    assert view.top_position().position == top


def test_one_above_the_other_on_request_also_where_there_is_room(show: Show) -> None:
    view = show(LONG, size=(1400, 800))
    lay_out(view, Layout.STACKED)
    assert stacked(view)
    rects = [view.rects_of(Span(0, 400), form) for form in Form]
    lines = sorted(rect.top() for form in rects for rect in form)
    assert len(set(lines)) == len(lines), "a line of one form on a line of the other"
    assert all(lower - upper >= 30 for upper, lower in pairwise(lines))


@pytest.mark.parametrize(
    ("layout", "form"), [(Layout.SIMPLIFIED, LEFT), (Layout.TRADITIONAL, RIGHT), (Layout.WRITTEN, LEFT)]
)
def test_one_form_alone_is_the_only_one_there(show: Show, layout: Layout, form: Form) -> None:
    view = show(size=(1400, 800))
    lay_out(view, layout)
    (other,) = set(Form) - {form}
    assert view.forms == (form,) and view.active_form is form
    assert view.rects_of(SYSTEM, form) and not view.rects_of(SYSTEM, other)
    view.set_active_form(other)
    assert view.active_form is form
    rects = view.rects_of(Span(0, len(BODY)), form)
    middle = (min(rect.left() for rect in rects) + max(rect.right() for rect in rects)) / 2
    assert abs(middle - view.viewport().width() / 2) < 40


@pytest.mark.parametrize("script", [Script.MIXED, Script.TRADITIONAL, Script.SIMPLIFIED])
def test_as_written_is_the_body_to_the_letter(show: Show, qtbot: QtBot, script: Script) -> None:
    view = show(MIXED, script=script)
    lay_out(view, Layout.WRITTEN)
    assert view.page is not None
    (form,) = view.forms
    rows = view.page.rows
    assert "\n".join(rows.text(index, form) for index in rows.body_rows) == MIXED
    view.select_all()
    view.copy()
    assert QGuiApplication.clipboard().text() == MIXED
    view.copy_form(LEFT)
    assert "种好每一块田" in QGuiApplication.clipboard().text()
    lay_out(view, Layout.BESIDE)
    assert "种好每一块田" in view.selected_text(LEFT)
    assert view.page.rows.text(1, LEFT).startswith("种好")


@EVERY
def test_lines_stand_whole_on_the_page_and_keep_to_the_measure(show: Show, layout: Layout) -> None:
    view = show(LONG, size=(1900, 900))
    lay_out(view, layout)
    assert view.page is not None
    columns = view.page.geometry.columns
    for form in view.forms:
        for rect in view.rects_of(Span(0, len(LONG)), form):
            assert columns.x(form) <= rect.left()
            assert (
                rect.width() <= view.options.measure * view.page.geometry.scroller.cache.typeset.advance + 1
            )
            assert rect.right() <= view.viewport().width()


@EVERY
def test_first_lines_are_indented_by_two_ems(show: Show, layout: Layout) -> None:
    body = "这条河的治理不是从挖掘机开始的，而是从一本账开始的。\n又一段。"
    view = show(body, size=(1200, 700))
    view.set_options(replace(view.options, layout=layout, indent=True))
    assert view.page is not None
    for form in view.forms:
        left = view.rects_of(Span(0, 1), form)[0].left() - view.page.geometry.columns.x(form)
        assert abs(left - 2 * view.page.geometry.scroller.cache.typeset.advance) < 1


@pytest.mark.parametrize(
    ("standard", "region"),
    [
        (Standard.S2T, Region.TAIWAN),
        (Standard.S2TWP, Region.TAIWAN),
        (Standard.S2HK, Region.HONG_KONG),
        (Standard.S2HKP, Region.HONG_KONG),
    ],
)
def test_the_traditional_face_is_that_of_the_standard(show: Show, standard: Standard, region: Region) -> None:
    view = show(standard=standard)
    assert view.page is not None
    font = view.page.geometry.scroller.cache.typeset.fonts[Role.PARAGRAPH, RIGHT]
    assert font.families() == traditional_font(17, region).families()


@EVERY
def test_another_layout_keeps_what_is_read(show: Show, layout: Layout) -> None:
    view = show(LONG, header=Header(title="河", details=("清河报", "2024-03-02")))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.restore(view.top_position()._replace(lines=0.0))
    before = view.top_position().position
    lay_out(view, layout)
    top = view.rects_of(Span(before, before + 1), view.forms[0])[0].top()
    assert abs(top) <= 40
    lay_out(view, Layout.BESIDE)
    assert view.top_position().position == before


def test_zooming_between_the_lines_of_the_lower_form_stays_there(show: Show) -> None:
    view = show("这条河的治理是从一本账开始的。" * 60, size=(600, 700))
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * 9 // 10)
    place = view.top_position()
    assert place.form is RIGHT
    view.zoom_in()
    view.zoom_out()
    assert view.top_position() == place


# -- hands ---------------------------------------------------------------------------------------


@EVERY
def test_a_click_and_a_drag_find_their_place(show: Show, qtbot: QtBot, layout: Layout) -> None:
    view = show(size=(1100, 900))
    lay_out(view, layout)
    for form in view.forms:
        start, end = point(view, SYSTEM.start, form), point(view, SYSTEM.end, form)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
        assert view.caret() == SYSTEM.start and view.active_form is form
        caret = view.caret_rect()
        assert caret is not None and abs(caret.center().x() - view.rects_of(SYSTEM, form)[0].left()) < 2
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start.toPoint())
        qtbot.mouseMove(view.viewport(), end.toPoint())
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end.toPoint())
        assert view.selection() == SYSTEM
        view.clear_selection()


def test_up_and_down_stay_in_their_form_one_above_the_other(show: Show, qtbot: QtBot) -> None:
    view = show(LONG, size=(600, 900))
    for form in Form:
        view.set_active_form(form)
        view.select(Span(1, 1))
        tops = []
        for _ in range(14):
            qtbot.keyClick(view, Qt.Key.Key_Down)
            caret = view.caret_rect()
            assert caret is not None and view.active_form is form
            assert caret.top() >= 0 and caret.bottom() <= view.viewport().height()
            tops.append(view.caret())
        assert tops == sorted(set(tops))
        for _ in range(14):
            qtbot.keyClick(view, Qt.Key.Key_Up)
        assert view.caret() == 1


def test_a_page_down_shows_what_comes_next_and_leaves_nothing_out(show: Show, qtbot: QtBot) -> None:
    view = show(LONG, size=(600, 900))
    view.select(Span(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    at = view.caret()
    assert view.rects_of(Span(at, at + 1), LEFT)
    assert at < 600


@EVERY
def test_tab_goes_through_the_forms_that_are_shown_and_out(show: Show, qtbot: QtBot, layout: Layout) -> None:
    view = show()
    lay_out(view, layout)
    for form in view.forms[1:]:
        assert view.focusNextPrevChild(True)
        assert view.active_form is form
    assert view.forms[-1] is view.active_form
    for form in reversed(view.forms[:-1]):
        assert view.focusNextPrevChild(False)
        assert view.active_form is form


# -- what is drawn -------------------------------------------------------------------------------


@EVERY
@pytest.mark.parametrize("width", [640, 1200])
def test_marks_hits_and_selection_are_seen_in_every_form(
    show: Show, qapp: QApplication, layout: Layout, width: int
) -> None:
    themes.apply(qapp, "light")
    view = show(size=(width, 900))
    lay_out(view, layout)
    plain = view.viewport().grab().toImage()
    for act in (
        lambda: view.set_marks([mark(1, SYSTEM.start, SYSTEM.end)]),
        lambda: view.set_hits([SYSTEM], SYSTEM),
        lambda: view.select(SYSTEM),
    ):
        act()
        after = view.viewport().grab().toImage()
        for form in view.forms:
            rect = view.rects_of(SYSTEM, form)[0].toRect()
            assert plain.copy(rect) != after.copy(rect)
        plain = after


@EVERY
@pytest.mark.parametrize("script", [Script.SIMPLIFIED, Script.MIXED])
def test_doubts_are_marked_and_told_in_every_layout(show: Show, layout: Layout, script: Script) -> None:
    body = "头发白了，发展快了。\n種好每一塊田。"
    view = show(body, script=script, size=(1100, 700))
    lay_out(view, layout)
    plain = view.viewport().grab().toImage()
    view.set_marking(differences=False, doubts=True)
    after = view.viewport().grab().toImage()
    doubted = [position for position in range(len(body)) if view.doubts_at(position)]
    assert doubted and plain != after


@EVERY
@pytest.mark.parametrize("width", [640, 1200])
def test_every_mark_has_a_bar_at_its_lines_and_one_name(show: Show, layout: Layout, width: int) -> None:
    second = BODY.index("能接管网")
    view = show(marks=(mark(1, SYSTEM.start, SYSTEM.end), mark(2, second, second + 8)), size=(width, 1000))
    lay_out(view, layout)
    view.grab()
    gutter = view._gutter
    assert [label.mark.id for label in gutter.labels if label.mark is not None] == [1, 2]
    shown = view.forms if stacked(view) else view.forms[:1]
    for number, span in ((1, SYSTEM), (2, Span(second, second + 8))):
        bars = [stripe.rect for stripe in gutter.stripes if stripe.mark.id == number]
        assert len(bars) == len(shown)
        for bar, form in zip(bars, shown, strict=True):
            rects = view.rects_of(span, form)
            assert rects[0].top() <= bar.top() and bar.bottom() <= rects[-1].bottom()
            assert bar.left() >= max(rect.right() for rect in rects)
    assert all(label.rect.right() <= view.viewport().width() for label in gutter.labels)
    name = gutter.labels[0].rect.center().toPoint()
    assert "主题1" in view.tip_at(name)


def test_the_name_of_a_mark_stays_while_its_lower_form_is_in_sight(show: Show) -> None:
    body = "这条河的治理是从一本账开始的。" * 40
    view = show(body, marks=(mark(1, 0, 200),), size=(600, 500))
    rect = view.rects_of(Span(0, 1), RIGHT)
    scroll = view.verticalScrollBar()
    while not rect or rect[0].top() > 200:
        scroll.setValue(scroll.value() + 50)
        rect = view.rects_of(Span(0, 1), RIGHT)
    view.grab()
    (label,) = view._gutter.labels
    assert 0 <= label.rect.top() <= view.viewport().height()


@EVERY
@pytest.mark.parametrize(
    "body", ["", "字", "\r\n\r\n", "\0\u202e甲\u200b\t乙", "e" + "\u0301" * 5000, "水" * 9000]
)
def test_odd_texts_in_every_layout(show: Show, qtbot: QtBot, layout: Layout, body: str) -> None:
    view = show(body, script=Script.SIMPLIFIED, size=(600, 500), marks=(mark(1, 0, max(1, len(body))),))
    lay_out(view, layout)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_Up):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    view.select_all()
    view.reveal(Span(0, min(1, len(body))))
    for other in Layout:
        lay_out(view, other)
        assert not view.grab().isNull()
