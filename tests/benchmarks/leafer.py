"""Inside a child: a book with thousands of marks opened, scrolled and marked, beside two plain editors that hold it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from reader.chinese.converter import convert
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui import theme
from reader.ui.fonts import load_fonts
from reader.ui.reading.marks import Mark
from reader.ui.reading.view import ParallelView
from tests.benchmarks.book import CHARACTERS, SIZE, Editors, book, crowded, passages, until_painted
from tests.benchmarks.processes import memory_of, readable
from tests.benchmarks.windows import leave_when_asked, tell

_MARKS = 5_000
_OPENINGS, _STEPS, _PLACES, _TAGS, _ROUNDS = 5, 40, 2, 40, 3
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8a6d3b")

Times = dict[str, list[float]]
Step = Callable[[QAbstractScrollArea], Callable[[], None]]


def leaf() -> None:
    """Open, scroll and tag by turns; tell all the times, in seconds, and the memory, in megabytes."""
    application = QApplication(sys.argv[:1])
    load_fonts()
    theme.apply(application, "light")
    body = book()
    marks = [_mark(number, span) for number, span in enumerate(passages(_MARKS, len(body)), 1)]
    converted = convert(body, Standard.S2T.to_traditional)
    view, editors = ParallelView(), Editors()
    for widget in (view, editors):
        widget.resize(*SIZE)
        widget.show()
    memory = _memory(view, editors, body, converted, marks)
    found = {
        "opening": _opening(view, editors, body, converted, marks),
        **_scrolling(view, editors, partial(_open, view, body, marks)),
        "tag": _tagging(view, body, marks),
    }
    tell(memory=memory, **found)
    leave_when_asked()
    sys.exit(application.exec())


def _mark(number: int, span: Span) -> Mark:
    name = f"主题{number % 40}"
    return Mark(number, span.start, span.end, _COLOURS[number % len(_COLOURS)], name, "", "Li")


def _open(view: ParallelView, body: str, marks: list[Mark]) -> None:
    view.set_article(ParallelText(body, Script.SIMPLIFIED, Standard.S2T), None, marks)


def _memory(
    view: ParallelView, editors: Editors, body: str, converted: str, marks: list[Mark]
) -> dict[str, float]:
    """What the view takes for the book, read in at ten places, and what the editors take."""
    _open(view, "一本书。", [])
    editors.show_texts("一本书。", "一本書。")
    QApplication.processEvents()
    before = _resident()
    until_painted(partial(_open, view, body, marks), view.viewport())
    for tenth in range(1, 11):
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() * tenth // 10)
        QApplication.processEvents()
    between = _resident()
    until_painted(partial(editors.show_texts, body, converted), *editors.viewports)
    return {"ours": between - before, "floor": _resident() - between}


def _resident() -> float:
    return memory_of(os.getpid())[0] if readable() else 0.0


def _opening(view: ParallelView, editors: Editors, body: str, converted: str, marks: list[Mark]) -> Times:
    """From the text and the marks to the first painting; another text each time by a character."""
    times: Times = {"ours": [], "floor": []}
    for number in range(_OPENINGS):
        other = f"{number}{body}"
        times["ours"].append(until_painted(partial(_open, view, other, marks), view.viewport()))
        show = partial(editors.show_texts, other, f"{number}{converted}")
        times["floor"].append(until_painted(show, *editors.viewports))
    return times


def _scrolling(view: ParallelView, editors: Editors, show: Callable[[], None]) -> dict[str, Times]:
    """Steps by wheel, page key and the handle of the scroll bar, where marks are crowded; by turns with the editors.

    Of each step the quickest of three, each time with the book opened anew: what the machine adds is in none.
    """
    found: dict[str, Times] = {}
    for name, step in (("wheel", _wheel), ("page key", _page_key), ("handle", _drag)):
        times: dict[str, list[list[float]]] = {"ours": [], "floor": []}
        for _ in range(_ROUNDS):
            show()
            for key, widget, painted in (
                ("ours", view, (view.viewport(),)),
                ("floor", editors.left, editors.viewports),
            ):
                times[key].append(_walk(widget, painted, step))
        found[name] = {
            key: [min(same) for same in zip(*rounds, strict=True)] for key, rounds in times.items()
        }
    return found


def _walk(widget: QAbstractScrollArea, painted: tuple[QWidget, ...], step: Step) -> list[float]:
    """Some steps from each of the first crowded places; how long each took."""
    times = []
    bar = widget.verticalScrollBar()
    for place in crowded(CHARACTERS)[:_PLACES]:
        bar.setValue(bar.maximum() * place // CHARACTERS)
        QApplication.processEvents()
        until_painted(step(widget), *painted)  # where it lands may be laid out for the first time
        times += [until_painted(step(widget), *painted) for _ in range(_STEPS // _PLACES)]
    return times


def _wheel(widget: QAbstractScrollArea) -> Callable[[], None]:
    """A notch of the wheel."""
    middle = QPointF(widget.viewport().rect().center())
    event = QWheelEvent(
        middle,
        widget.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    return lambda: (QApplication.sendEvent(widget.viewport(), event), None)[1]


def _page_key(widget: QAbstractScrollArea) -> Callable[[], None]:
    """The page key, which takes the caret along."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier)
    return lambda: (QApplication.sendEvent(widget, event), None)[1]


def _drag(widget: QAbstractScrollArea) -> Callable[[], None]:
    """The handle drawn by a pixel or two: in a book that is some pages."""
    bar = widget.verticalScrollBar()
    step = max(1, bar.maximum() // SIZE[1])
    return lambda: bar.setSliderPosition(bar.value() + step)


def _tagging(view: ParallelView, body: str, marks: list[Mark]) -> Times:
    """One more mark in sight: in the book with all its marks, and in a short article without any."""
    short = body[:3_000]
    times: Times = {"ours": [], "floor": []}
    for _ in range(_ROUNDS):
        for key, text, others in (("ours", body, marks), ("floor", short, [])):
            _open(view, text, others)
            QApplication.processEvents()
            for number in range(_TAGS // _ROUNDS):
                start = 100 + 7 * number
                one = _mark(_MARKS + 1, Span(start, start + 12))
                assert view.rects_of(one.span, Form.SIMPLIFIED)
                times[key].append(until_painted(partial(view.change_marks, [], [one]), view.viewport()))
                view.change_marks([one.id], [])
    return times
