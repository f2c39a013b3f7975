"""Only what a mark touches is painted anew, and the page looks as if all of it had been."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QApplication

from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui.reading.options import ReadingOptions
from reader.ui.reading.view import ParallelView

from .conftest import Show, mark

#: On the internet there is a character more on the other side: positions drift apart.
PARAGRAPH = "这条河的治理是从一本账开始的，互联网上谁都能下载，互联网上每天公布水质。"
BODY = "\n".join(f"第{number}段，" + PARAGRAPH * (1 + number % 4) for number in range(30))
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7")


class Painted(QObject):
    """Notes which part of a viewport is painted."""

    def __init__(self, view: ParallelView) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()  # type: ignore[attr-defined]
        return False

    def take(self) -> int:
        """How many pixels were painted since it was asked last."""
        QApplication.processEvents()
        region, self.region = self.region, QRegion()
        return sum(rect.width() * rect.height() for rect in _rects(region))


def _rects(region: QRegion) -> list[QRect]:
    return [QRect(rect) for rect in region]


def on_screen(view: ParallelView) -> QImage:
    """What was painted so far, bit by bit."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_whole(view: ParallelView) -> QImage:
    """The same, painted at once."""
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def act(view: ParallelView, chance: random.Random, number: int) -> None:
    """Something that happens to marks while one reads."""
    shown = range(view.top_position().position, view.top_position().position + 400)
    start = chance.choice(shown)
    length = chance.choice((1, 3, 8, 30, 130))
    one = mark(
        chance.randrange(1, 40),
        start,
        start + length,
        colour=chance.choice(COLOURS),
        name=chance.choice(("水", "生态环境治理", "很长很长的一个主题名称写不下")),
        status=chance.choice(("made", "proposed", "rejected")),
        group=chance.choice((None, None, "passage")),
        retired=chance.random() < 0.2,
    )
    kind = number % 5
    if kind in (0, 1):
        view.change_marks([], [one])
    elif kind == 2:
        view.set_current_mark(chance.randrange(1, 40))
    elif kind == 3:
        view.change_marks([chance.randrange(1, 40)], [])
    else:
        view.change_marks([chance.randrange(1, 40)], [one, mark(50, start + 1, start + 4)])
        view.set_current_mark(None)
        view.set_hovered_marks(frozenset(chance.sample(range(1, 40), 3)))


@pytest.mark.parametrize(
    ("script", "options", "width"),
    [
        (Script.SIMPLIFIED, ReadingOptions(), 1000),
        (Script.SIMPLIFIED, ReadingOptions(line_spacing=1.3, paragraph_space=0.0, zoom=1.7), 1200),
        (Script.MIXED, ReadingOptions(indent=False, line_spacing=2.2), 620),
    ],
)
def test_the_page_looks_as_if_it_had_been_painted_whole(
    show: Show, script: Script, options: ReadingOptions, width: int
) -> None:
    view = show(BODY, script=script, standard=Standard.S2TWP, size=(width, 700))
    view.set_options(options)
    view.set_hits([Span(start, start + 2) for start in range(20, 900, 57)])
    view.select(Span(60, 400))
    chance = random.Random(7)
    for number in range(60):
        if number % 20 == 19:
            view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 217)
        act(view, chance, number)
        bit_by_bit = on_screen(view)
        assert bit_by_bit == painted_whole(view), f"after step {number}"
        if number % 3 == 0:  # several changes before the next painting
            act(view, chance, number + 1)


@pytest.mark.parametrize("spacing", [1.3, 1.8])
def test_a_strip_that_is_painted_alone_looks_as_it_does_in_the_whole(show: Show, spacing: float) -> None:
    """As when another window has covered a part."""
    marks = [mark(number, 7 * number, 7 * number + 30) for number in range(1, 60)]
    view = show(BODY, standard=Standard.S2TWP, marks=tuple(marks))
    view.set_options(ReadingOptions(line_spacing=spacing, paragraph_space=0.0))
    view.select(Span(60, 500))
    whole = on_screen(view)
    size = view.viewport().size()
    strips = [QRect(0, y, size.width(), 2) for y in range(0, size.height(), 2)]
    strips += [QRect(x, 0, 3, size.height()) for x in range(0, size.width(), 3)]
    for strip in strips:
        view.viewport().repaint(strip)
    assert on_screen(view) == whole


def test_a_mark_costs_the_painting_of_its_own_lines(show: Show) -> None:
    view = show(BODY)
    painted = Painted(view)
    painted.take()
    view.change_marks([], [mark(1, 40, 44)])
    few = painted.take()
    assert 0 < few < 0.05 * view.viewport().width() * view.viewport().height()
    view.set_current_mark(1)
    assert 0 < painted.take() <= few
    view.set_current_mark(1)
    view.set_marks([mark(1, 40, 44)])
    assert painted.take() == 0


def test_a_mark_out_of_sight_costs_no_painting(show: Show) -> None:
    view = show(BODY)
    painted = Painted(view)
    painted.take()
    view.change_marks([], [mark(1, len(BODY) - 5, len(BODY))])
    assert painted.take() == 0
    view.reveal(Span(len(BODY) - 5, len(BODY)))
    assert painted.take() > 0


def test_many_marks_at_once_are_painted_as_a_whole(show: Show) -> None:
    view = show(BODY)
    painted = Painted(view)
    painted.take()
    view.set_marks([mark(number, 5 * number, 5 * number + 9) for number in range(1, 100)])
    assert painted.take() == view.viewport().width() * view.viewport().height()
    assert on_screen(view) == painted_whole(view)
