"""Tags in the text and beside it, as they look: told apart where they overlap, together where they belong together."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui import theme
from reader.ui.reading.margin import GutterPainter
from reader.ui.reading.marking import band
from reader.ui.reading.rows import Role
from reader.ui.reading.stripes import Label
from reader.ui.reading.typeset import Style
from reader.ui.reading.view import ParallelView

from .conftest import BODY, Show, mark

LEFT, RIGHT = Form.SIMPLIFIED, Form.TRADITIONAL
START = BODY.index("这条河的治理")
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00")


def pixels(view: ParallelView) -> QImage:
    return view.viewport().grab().toImage()


def style_of(view: ParallelView) -> Style:
    assert view.page is not None
    return view.page.scroller.cache.typeset.styles[Role.PARAGRAPH]


def tint(view: ParallelView, position: int, form: Form = LEFT) -> QColor:
    """The colour behind a character, above what is drawn of it."""
    box = band(view.rects_of(Span(position, position + 1), form)[0], style_of(view))
    return pixels(view).pixelColor(round(box.center().x()), round(box.top()) + 1)


def lines(view: ParallelView, position: int, lane: int, form: Form = LEFT) -> list[QColor]:
    """What is drawn under two characters in a lane, from left to right."""
    style, picture = style_of(view), pixels(view)
    rect = view.rects_of(Span(position, position + 2), form)[0]
    y = round(rect.top() + style.underline_top + lane * (style.thickness + 1))
    return [picture.pixelColor(x, y) for x in range(round(rect.left()) + 2, round(rect.right()) - 2)]


def label_of(view: ParallelView, number: int) -> Label:
    return next(one for one in view._gutter.labels if one.mark is not None and one.mark.id == number)


@pytest.mark.parametrize("form", list(Form))
def test_where_tags_overlap_the_tint_is_that_of_the_shortest_alone(show: Show, form: Form) -> None:
    long = mark(1, START, START + 12, colour=COLOURS[0])
    short = mark(2, START + 3, START + 6, colour=COLOURS[1])
    both, alone = show(marks=(long, short)), show(marks=(short,))
    assert tint(both, START + 4, form) == tint(alone, START + 4, form)
    assert tint(both, START + 1, form) == tint(both, START + 8, form) != tint(both, START + 4, form)


def test_the_one_that_is_chosen_is_tinted_as_a_whole(show: Show) -> None:
    view = show(marks=(mark(1, START, START + 12), mark(2, START + 3, START + 6, colour=COLOURS[1])))
    view.set_current_mark(1)
    assert tint(view, START + 1) == tint(view, START + 4) == tint(view, START + 8)


def test_three_tags_on_one_passage_have_lines_that_differ_without_colour(show: Show) -> None:
    view = show(
        marks=tuple(mark(number, START, START + 9 + number, colour="#777777") for number in (1, 2, 3))
    )
    kinds = [tuple(colour.lightness() < 200 for colour in lines(view, START + 2, lane)) for lane in range(3)]
    assert all(kinds[0])
    assert len(set(kinds)) == 3
    assert all(any(kind) for kind in kinds)


def test_a_tag_beyond_the_last_lane_has_its_line_where_that_is_free(show: Show) -> None:
    marks = [mark(number, START, START + 6, colour=COLOURS[number]) for number in range(4)]
    view = show(marks=(*marks, mark(9, START + 3, START + 12, colour=COLOURS[4])))
    last = style_of(view).underlines - 1
    paper = QColor(tint(view, START + 20))
    alone = set(map(QColor.rgb, lines(view, START + 8, last))) - {paper.rgb()}
    assert len(alone) == 1
    assert alone.isdisjoint(map(QColor.rgb, lines(view, START + 3, last)))
    below = last + 1
    assert set(map(QColor.rgb, lines(view, START + 3, below))) != set(
        map(QColor.rgb, lines(view, START + 8, below))
    )


@pytest.mark.parametrize("more", [{"retired": True}, {"status": "rejected"}, {"status": "proposed"}])
def test_what_is_out_of_use_or_not_decided_looks_quieter(show: Show, more: dict[str, object]) -> None:
    used, quiet = show(marks=(mark(1, START, START + 9),)), show(marks=(mark(1, START, START + 9, **more),))
    paper = tint(used, START + 20)

    def distance(view: ParallelView) -> int:
        colour = tint(view, START + 3)
        return sum(abs(a - b) for a, b in zip(colour.getRgb(), paper.getRgb(), strict=True))

    assert 0 < distance(quiet) < distance(used)
    assert pixels(used) != pixels(quiet)


def test_parts_of_one_passage_are_counted_beside_their_names(show: Show) -> None:
    view = show(
        marks=(
            mark(1, START, START + 4, group="g"),
            mark(2, START + 60, START + 70, group="g"),
            mark(3, 0, 4),
        )
    )
    assert [label_of(view, number).part for number in (1, 2, 3)] == [(1, 2), (2, 2), None]
    view.change_marks([2], [])
    assert label_of(view, 1).part is None


def test_pointing_at_a_part_emphasises_all_of_its_passage(show: Show, qtbot: QtBot) -> None:
    parts = (mark(1, START, START + 4, group="g"), mark(2, START + 60, START + 70, group="g"))
    view = show(marks=(*parts, mark(3, START + 20, START + 30)))
    assert view.page is not None
    before = tint(view, START + 62)

    def point_at(position: QPointF | QRectF) -> frozenset[int]:
        place = position.center() if isinstance(position, QRectF) else position
        qtbot.mouseMove(view.viewport(), place.toPoint())
        QApplication.processEvents()
        return view.page.scene.emphasised  # type: ignore[union-attr]

    assert point_at(view.rects_of(Span(START + 1, START + 2), RIGHT)[0]) == {1, 2}
    assert tint(view, START + 62) != before
    assert point_at(view.rects_of(Span(START + 22, START + 23), LEFT)[0]) == frozenset()
    assert point_at(label_of(view, 3).rect) == {3}
    assert point_at(label_of(view, 2).rect) == {1, 2}
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert view.page.scene.emphasised == frozenset()
    assert tint(view, START + 62) == before


def test_of_many_bars_in_the_last_lane_those_behind_others_are_not_painted(show: Show) -> None:
    view = show(marks=tuple(mark(number, START, START + 30) for number in range(1, 301)))
    assert view.page is not None
    scene, typeset = view.page.scene, view.page.scroller.cache.typeset
    painter = GutterPainter(scene, theme.current(), typeset, str)
    assert len(view._gutter.stripes) == 300
    assert len(list(painter._seen(view._gutter.stripes))) <= 6
    assert view._gutter.marks_at(QPointF(QPoint(0, 0))) == []


def test_beside_many_tags_names_of_six_characters_are_whole_on_a_small_screen(show: Show) -> None:
    many = tuple(mark(number, START, START + 12, name="家庭医生签约") for number in range(1, 8))
    view = show(marks=many, size=(828, 600))  # as beside the panels at 1366 pixels
    assert view.page is not None
    painter = GutterPainter(view.page.scene, theme.current(), view.page.scroller.cache.typeset, str)
    rooms = [painter._places(label)[1].width() for label in view._gutter.labels if label.mark is not None]
    assert rooms
    assert {painter._shown("家庭医生签约", room) for room in rooms} == {"家庭医生签约"}


def test_short_samples_of_the_first_lanes_look_different(show: Show) -> None:
    many = tuple(mark(number, START, START + 12) for number in range(1, 8))
    view = show(marks=many, size=(825, 600))
    assert view.page is not None
    painter = GutterPainter(view.page.scene, theme.current(), view.page.scroller.cache.typeset, str)
    picture = pixels(view)
    ratio = picture.devicePixelRatio()

    def drawn(number: int) -> tuple[int, ...]:
        sample = painter._places(label_of(view, number))[0]
        y = round(sample.center().y() * ratio)
        across = range(round(sample.left() * ratio), round(sample.right() * ratio))
        return tuple(picture.pixel(x, y) for x in across)

    assert len({drawn(number) for number in (1, 2, 3, 4)}) == 4
