"""Where a converter destroyed a character, the text says so: a dotted line, and words on hovering."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from reader.chinese.parallel import Form
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.destroyed import destroyed_in
from reader.ui.reading.view import ParallelView

from .conftest import Show, mark

BODY = "這一段說的是水價的機構?gòu)，大家都可以提意見，對不對?\n下一段沒有什麼不對的地方，也沒有少字。"
PLACE = Span(BODY.index("構?"), BODY.index("，大家"))


def hovered(view: ParallelView, position: int, form: Form) -> str:
    rect = view.rects_of(Span(position, position + 1), form)[0]
    return view.tip_at(QPointF(rect.center()).toPoint())


def danger_in(view: ParallelView, span: Span, form: Form) -> int:
    """How many pixels of the warning colour there are under a passage."""
    (rect,) = view.rects_of(span, form)
    image = view.viewport().grab(rect.adjusted(0, 0, 0, 8).toAlignedRect()).toImage()
    colour = QColor(themes.current().danger).rgb()
    return sum(image.pixel(x, y) == colour for x in range(image.width()) for y in range(image.height()))


def test_only_places_that_are_surely_damaged_are_marked() -> None:
    assert destroyed_in(BODY).over(Span(0, len(BODY))) == [PLACE]
    assert len(destroyed_in("水價?水價！")) == 0
    assert len(destroyed_in("")) == 0


def test_it_is_seen_and_told_in_both_forms(show: Show) -> None:
    view = show(BODY, script=Script.TRADITIONAL)
    for form in Form:
        assert danger_in(view, PLACE, form) > 20
        assert danger_in(view, Span(0, 5), form) == 0
        assert "destroyed" in hovered(view, PLACE.start, form)
        assert hovered(view, 2, form) == ""


def test_what_could_not_be_decoded_is_seen_and_told(show: Show) -> None:
    body = BODY.replace("大家", "大\ufffd")
    place = Span(body.index("\ufffd"), body.index("\ufffd") + 1)
    view = show(body, script=Script.TRADITIONAL)
    for form in Form:
        assert danger_in(view, place, form) > 5
        assert "fit no character" in hovered(view, place.start, form)
        assert "destroyed" in hovered(view, PLACE.start, form)


def test_the_tags_there_are_told_as_well(show: Show) -> None:
    view = show(BODY, script=Script.TRADITIONAL, marks=(mark(1, PLACE.start, PLACE.end, name="水治理"),))
    told = hovered(view, PLACE.start, Form.TRADITIONAL)
    assert "destroyed" in told
    assert "水治理" in told
    assert danger_in(view, PLACE, Form.TRADITIONAL) > 20


def test_another_article_has_its_own(show: Show) -> None:
    view = show(BODY, script=Script.TRADITIONAL)
    assert view.page is not None
    assert len(view.page.scene.destroyed) == 1
    view = show("没有问题的一篇。")
    assert view.page is not None
    assert len(view.page.scene.destroyed) == 0


def test_a_long_text_full_of_questions_is_looked_through_quickly() -> None:
    body = "这样对不对?我看不对?" * 100_000
    began = time.perf_counter()
    destroyed_in(body)
    assert time.perf_counter() - began < 1.0
