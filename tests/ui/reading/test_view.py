"""The parallel view as a reader meets it: real widget, real events."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.options import ReadingOptions
from reader.ui.reading.rows import Header
from tests.ui.reading.gestures import LEFT, LONG, RIGHT, block_tops, wheel

from .conftest import BODY, Show, mark


@pytest.mark.parametrize(
    ("size", "zoom"),
    [((620, 500), 0.7), ((760, 500), 1.0), ((1000, 700), 1.3), ((1900, 900), 1.0), ((1900, 900), 2.3)],
)
def test_both_forms_of_a_paragraph_begin_at_the_same_height(
    show: Show, size: tuple[int, int], zoom: float
) -> None:
    view = show(LONG, size=size)
    view.set_options(ReadingOptions(zoom=zoom))
    for number in (0, 93, 231, 299):
        start = LONG.index(f"第{number}段")
        view.reveal(Span(start, start + 1))
        left, right = (block_tops(view, LONG, form) for form in Form)
        assert left and left == right


def test_rows_follow_each_other_without_overlap(show: Show) -> None:
    view = show(LONG)
    tops = block_tops(view, LONG, LEFT)
    assert all(lower - upper >= 30 for upper, lower in pairwise(tops))


def test_the_columns_stand_beside_each_other_and_do_not_touch(show: Show) -> None:
    view = show()
    left, right = (view.rects_of(Span(0, len(BODY)), form) for form in Form)
    assert max(rect.right() for rect in left) + 40 <= min(rect.left() for rect in right)
    assert max(rect.right() for rect in right) <= view.viewport().width()


def test_lines_hold_no_more_characters_than_the_measure(show: Show) -> None:
    view = show(LONG, size=(2400, 800))
    view.set_options(ReadingOptions(measure=30, indent=False))
    widest = max(rect.width() for rect in view.rects_of(Span(0, len(LONG)), LEFT))
    assert 29 * 17 <= widest <= 30 * 17 + 1


def test_zooming_keeps_the_line_at_the_top(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.restore(view.top_position()._replace(lines=0.0))
    before = view.top_position().position
    for change in (view.zoom_in, view.zoom_in, view.zoom_out, view.zoom_reset):
        change()
        top = view.rects_of(Span(before, before + 1), LEFT)[0].top()
        assert abs(top) <= 40
    assert view.top_position().position == before


def test_the_place_of_reading_comes_back_in_another_window(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(2345)
    place = view.top_position()
    other = show(LONG)
    other.restore(place)
    assert other.verticalScrollBar().value() == 2345
    narrow = show(LONG, size=(600, 500))
    narrow.restore(place)
    assert abs(narrow.top_position().position - place.position) <= 40


def test_the_place_above_the_text_comes_back_too(show: Show) -> None:
    header = Header(title="题目", kicker="观察", details=("周报", "2024-05-17"))
    view = show(LONG, header=header)
    view.verticalScrollBar().setValue(10)
    other = show(LONG, header=header)
    other.restore(view.top_position())
    assert other.verticalScrollBar().value() == 10


def test_scrolling_is_exact_to_the_pixel_and_reversible(show: Show) -> None:
    view = show(LONG)
    first = view.rects_of(Span(0, 1), LEFT)[0].top()
    wheel(view, 0, pixels=-37)
    assert view.rects_of(Span(0, 1), LEFT)[0].top() == first - 37
    for _ in range(40):
        wheel(view, -120)
    for _ in range(40):
        wheel(view, 120)
    wheel(view, 0, pixels=37)
    assert view.rects_of(Span(0, 1), LEFT)[0].top() == first
    assert view.verticalScrollBar().value() == 0


def test_the_last_line_can_be_reached(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    last = view.rects_of(Span(len(LONG) - 1, len(LONG)), RIGHT)
    assert last and last[0].bottom() < view.viewport().height()


def test_fourteen_thousand_paragraphs_lay_out_only_what_is_seen(show: Show) -> None:
    body = "\n".join(["治理从一本账开始。"] * 14_000)
    view = show(body)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view._page is not None
    assert len(view._page.scroller.cache) < 200
    assert view.rects_of(Span(len(body) - 1, len(body)), LEFT)


def test_one_paragraph_of_300_000_characters_can_be_read_to_its_end(show: Show) -> None:
    body = "治理从一本账开始，" * 33_334
    view = show(body)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.rects_of(Span(len(body) - 1, len(body)), RIGHT)


def test_control_characters_are_drawn_and_keep_their_places(show: Show) -> None:
    view = show("甲\0乙", script=Script.UNKNOWN)
    widths = [view.rects_of(Span(place, place + 1), LEFT)[0].width() for place in range(3)]
    assert min(widths) > 3


def test_marks_come_and_go_without_moving_the_page(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(1500)
    before = view.top_position()
    view.set_marks([mark(1, 0, len(LONG))])
    view.change_marks([], [mark(2, 500, 600)])
    view.set_current_mark(2)
    view.change_marks([1], [])
    view.grab()
    assert view.top_position() == before
    assert view.marks_at(550) == [2]


def test_a_mark_is_seen_in_both_forms(show: Show, qapp: QApplication) -> None:
    themes.apply(qapp, "light")
    view = show()
    start = BODY.index("信息系统")
    plain = view.grab().toImage()
    view.set_marks([mark(1, start, start + 4)])
    marked = view.grab().toImage()
    for form in Form:
        rect = view.rects_of(Span(start, start + 4), form)[0]
        corner = QPointF(rect.left() + 1, rect.top() + 8).toPoint()
        assert plain.pixelColor(corner) != marked.pixelColor(corner)


def test_hits_are_outlined_in_both_forms(show: Show) -> None:
    view = show()
    start = BODY.index("信息系统")
    plain = view.grab().toImage()
    view.set_hits([Span(start, start + 4)])
    outlined = view.grab().toImage()
    for form in Form:
        rect = view.rects_of(Span(start, start + 4), form)[0].toRect()
        assert plain.copy(rect) != outlined.copy(rect)


def test_reveal_scrolls_to_a_far_passage_and_leaves_a_near_one(show: Show) -> None:
    view = show(LONG)
    far = Span(len(LONG) - 400, len(LONG) - 380)
    view.reveal(far)
    assert view.rects_of(far, LEFT) and view.rects_of(far, RIGHT)
    value = view.verticalScrollBar().value()
    view.reveal(far)
    assert view.verticalScrollBar().value() == value


def test_a_message_stands_instead_of_an_article(show: Show, qtbot: QtBot) -> None:
    view = show()
    view.select(Span(0, 3))
    with qtbot.waitSignal(view.selection_changed):
        view.set_message("没有文章", "拖文件到这里")
    assert view.selection() is None and view.verticalScrollBar().maximum() == 0
    assert view.tip_at(QPoint(50, 50)) == ""
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown):
        qtbot.keyClick(view, key)
    assert not view.grab().isNull()


def test_another_theme_paints_with_its_colours(show: Show, qapp: QApplication) -> None:
    view = show()
    for scheme, theme in (("dark", themes.DARK), ("light", themes.LIGHT)):
        themes.apply(qapp, scheme)  # type: ignore[arg-type]
        qapp.processEvents()
        assert view.grab().toImage().pixelColor(2, 300) == theme.colour("paper")


def test_nothing_wakes_the_processor_while_one_reads(show: Show) -> None:
    view = show()
    assert not view._autoscroll.isActive()
    assert view.accessibleName() and view.accessibleDescription()
