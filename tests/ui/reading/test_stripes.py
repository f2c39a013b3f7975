"""Bars and names between the forms."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.span import Span

from .conftest import BODY, Show, mark

START = BODY.index("这条河")
PILE = (
    mark(1, START, START + 60),
    mark(2, START + 5, START + 40),
    mark(3, START + 10, START + 30, status="proposed"),
)


def test_bars_of_overlapping_marks_stand_side_by_side(show: Show) -> None:
    view = show(marks=PILE)
    view.grab()
    stripes = view._gutter.stripes
    assert sorted(stripe.mark.id for stripe in stripes) == [1, 2, 3]
    for one, other in combinations(stripes, 2):
        assert not one.rect.intersects(other.rect)


def test_a_bar_spans_the_lines_of_its_passage_in_the_left_column(show: Show) -> None:
    view = show(marks=PILE[:1])
    view.grab()
    stripe = view._gutter.stripes[0]
    rects = view.rects_of(PILE[0].span, Form.SIMPLIFIED)
    assert rects[0].top() <= stripe.rect.top() <= rects[0].top() + 6
    assert rects[-1].bottom() - 6 <= stripe.rect.bottom() <= rects[-1].bottom()


def test_names_never_touch_and_keep_between_the_forms(show: Show) -> None:
    many = tuple(mark(number, START + number, START + number + 20) for number in range(1, 30))
    view = show(marks=many)
    view.grab()
    labels = view._gutter.labels
    assert labels
    for one, other in combinations(labels, 2):
        assert not one.rect.intersects(other.rect)
    right = min(rect.left() for rect in view.rects_of(Span(0, len(BODY)), Form.TRADITIONAL))
    assert all(label.rect.right() < right for label in labels)
    named = {label.mark.id for label in labels if label.mark} | {m.id for label in labels for m in label.more}
    assert named == {one.id for one in many}


def test_the_name_of_a_long_passage_stays_in_sight(show: Show) -> None:
    body = "\n".join(["治理从一本账开始。" * 9] * 80)
    view = show(body, marks=(mark(1, 0, len(body)),))
    view.verticalScrollBar().setValue(2000)
    view.grab()
    (label,) = view._gutter.labels
    assert 0 <= label.rect.top() < 40


def test_a_name_can_be_clicked_and_tells_all_of_itself(show: Show, qtbot: QtBot) -> None:
    view = show(marks=(mark(5, START, START + 9, name="一个很长很长的主题名称" * 4),))
    view.grab()
    point = view._gutter.labels[0].rect.center().toPoint()
    assert "一个很长很长的主题名称" * 4 in view.tip_at(point)
    with qtbot.waitSignal(view.mark_clicked) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.args == [[5], False]


@pytest.mark.parametrize("width", [548, 600, 700])
def test_beside_one_column_there_is_room_for_a_name_of_six_characters(show: Show, width: int) -> None:
    """As in a window of 1100 pixels with the library and the codebook beside the text."""
    view = show(marks=PILE, size=(width, 700))
    view.reveal(PILE[0].span)
    view.grab()
    page = view.page
    assert page is not None
    assert page.geometry.columns.stacked
    assert page.geometry.columns.characters >= 20
    name = QFontMetricsF(page._typeset.label_font).horizontalAdvance("传统产业升级")
    assert view._gutter.labels
    assert all(label.rect.width() - 26 >= name for label in view._gutter.labels)  # with the line before it


def test_a_narrow_window_shows_bars_without_names(show: Show) -> None:
    view = show(marks=PILE, size=(260, 500))
    view.reveal(PILE[0].span)
    view.grab()
    assert view._gutter.stripes and not view._gutter.labels
    assert view.tip_at(view._gutter.stripes[0].rect.center().toPoint()) != ""
    assert view.tip_at(QPoint(1, 1)) == ""
