"""Texts and tags that nobody should have: nothing that is done to them makes one wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui.reading.marks import Mark
from reader.ui.reading.view import ParallelView

from .conftest import Show, mark
from .gestures import at, wheel

SENTENCE = "治理从一本账开始，互联网上的软件谁都能下载，"
USUAL = "\n".join([SENTENCE * 6] * 24)
BOOK = "\n".join([(SENTENCE * 4)[:70]] * 14_000)
#: An action may take so many times as long as two plain editors take for a text of 1,000,000 characters, which is
#: 60 to 70 milliseconds on a slow machine; to open something, as long as issue 5 allows for a book.
ACTION, OPENING = 1.5, 3.0
TRIES = 3

WITHOUT_BREAK = (SENTENCE * 14_000)[:300_000]
WITHOUT_STOP = WITHOUT_BREAK.replace("，", "")
TEXTS = {
    "one paragraph of 300,000 characters": WITHOUT_BREAK,
    "the same without any stop": WITHOUT_STOP,
    "one word of 300,000 letters": "abcdefghij" * 30_000,
    "10,000 paragraphs of one character": "\n".join("治" * 10_000),
    "5,000 combining marks": "甲e" + "\u0301" * 5_000 + "乙",
}


def over(number: int) -> list[Mark]:
    """So many tags on one place."""
    return [mark(one, 10, 40 + one % 9, name=f"主题{one}") for one in range(1, number + 1)]


MARKS = {
    "one tag over a whole book": (BOOK, [mark(1, 0, len(BOOK), name="全书")]),
    "7 tags on one place": (USUAL, over(7)),
    "50 tags on one place": (USUAL, over(50)),
    "1,000 tags of one colour": (BOOK, [mark(one, 20 * one, 20 * one + 25) for one in range(1, 1_001)]),
    "names of 200 characters": (
        BOOK,
        [mark(one, 28 * one, 28 * one + 60, name="很长的名称" * 40) for one in range(1, 400)],
    ),
}


def taken(act: Callable[[], object]) -> float:
    """How long something takes until it is painted, in seconds."""
    began = time.perf_counter()
    act()
    QApplication.processEvents()
    return time.perf_counter() - began


def opened(view: ParallelView, body: str, marks: list[Mark]) -> Callable[[], None]:
    script = Script.UNKNOWN if body[1:].startswith(("b", "e")) else Script.SIMPLIFIED
    # Without a stop all of it must be converted at once: as quickly as OpenCC does.
    standard = Standard.S2T if body is WITHOUT_STOP else Standard.S2TWP
    return lambda: view.set_article(ParallelText(body, script, standard), None, marks)


def floor(qtbot: QtBot) -> float:
    """How long two plain editors take to show a book."""
    editors = [QPlainTextEdit(), QPlainTextEdit()]
    for editor in editors:
        qtbot.addWidget(editor)
        editor.resize(500, 700)
        editor.show()
    return min(taken(lambda: [editor.setPlainText(BOOK) for editor in editors]) for _ in range(TRIES))


def actions(view: ParallelView, qtbot: QtBot, length: int) -> dict[str, Callable[[], object]]:
    """What a reader does, each of it anew when it is done again."""
    bar, end = view.verticalScrollBar(), Span(length - 3, length)
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    turns = iter(range(1_000))

    def key(
        which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> Callable[[], None]:
        return lambda: qtbot.keyClick(view, which, modifier)

    def turn_back() -> int:
        return next(turns) % 2

    return {
        "wheel": lambda: wheel(view, -120),
        "page key": key(Qt.Key.Key_PageDown),
        "handle": lambda: bar.setValue(bar.value() + bar.maximum() // 9),
        "end": key(Qt.Key.Key_End, control),
        "home": key(Qt.Key.Key_Home, control),
        "down": key(Qt.Key.Key_Down),
        "word": key(Qt.Key.Key_Right, control),
        "select to the end": key(Qt.Key.Key_End, control | shift),
        "select all": view.select_all,
        "double click": lambda: qtbot.mouseDClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 200)
        ),
        "go to the end": lambda: (view.select(end), view.reveal(end)),
        "tag the end": lambda: view.change_marks([], [mark(9_000 + next(turns), end.start, end.end)]),
        "tag all": lambda: view.change_marks([], [mark(8_000 + next(turns), 0, length)]),
        "emphasise": lambda: view.set_current_mark((None, 1)[turn_back()]),
        "zoom": lambda: view.set_options(replace(view.options, zoom=(1.0, 1.4)[turn_back()])),
        "resize": lambda: view.resize((1000, 760)[turn_back()], 700),
        "hover": lambda: view.tip_at(QPoint(300, 300)),
    }


@pytest.mark.parametrize(
    ("body", "marks"),
    [*((body, []) for body in TEXTS.values()), *MARKS.values()],
    ids=[*TEXTS, *MARKS],
)
def test_nothing_makes_one_wait(show: Show, qtbot: QtBot, body: str, marks: list[Mark]) -> None:
    view = show()
    most = floor(qtbot)
    best = min(taken(opened(view, body, marks)) for _ in range(TRIES))
    shares = {"open": best / most / OPENING}
    for name, act in actions(view, qtbot, len(body)).items():
        shares[name] = min(taken(act) for _ in range(TRIES)) / most / ACTION
    assert not {name: share for name, share in shares.items() if share > 1}


def test_a_long_paragraph_is_laid_out_as_far_as_it_is_seen(show: Show, qtbot: QtBot) -> None:
    view = show(WITHOUT_BREAK)
    assert view.page is not None
    cache = view.page.scroller.cache
    assert len(cache) <= 2
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert len(cache) <= 6
    assert len(cache.get(0).forms[Form.SIMPLIFIED].text) <= 4_000


@pytest.mark.parametrize("form", list(Form))
def test_the_end_of_a_long_paragraph_is_selected_and_tagged_where_it_stands(
    show: Show, qtbot: QtBot, form: Form
) -> None:
    view = show(WITHOUT_BREAK)
    start = WITHOUT_BREAK.rindex("互联网上的软件")
    span = Span(start, start + 7)
    view.reveal(span)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at(view, start, form))
    last = at(view, start + 6, form, end=True)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, last)
    assert view.selection() == span
    assert view.selected_text(Form.TRADITIONAL) == "網際網路上的軟體"
    left, right = (view.rects_of(span, one) for one in Form)
    assert sum(rect.width() for rect in right) > sum(rect.width() for rect in left)
    view.change_marks([], [mark(1, span.start, span.end)])
    assert view.marks_at(start + 3) == [1]


def test_both_forms_of_every_piece_begin_at_the_same_height(show: Show) -> None:
    view = show(WITHOUT_BREAK)
    assert view.page is not None
    for index, row in enumerate(view.page.rows.rows[:40]):
        layout = view.page.scroller.layout(index)
        assert len(set(layout.tops.values())) == 1
        for form in Form:
            texts = view.page.rows.text(index, form)
            assert texts == view.page.parallel.counterpart(form, Span(row.start, row.end))
