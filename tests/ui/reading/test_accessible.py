"""What a screen reader gets of the page: text, caret, places; and what is said by itself."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading import accessible
from reader.ui.reading.announcing import Announcer
from reader.ui.reading.view import ParallelView

from .conftest import BODY, Show, mark

SYSTEM = BODY.index("信息系统")


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """As if a screen reader ran."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def text_of(view: ParallelView) -> QAccessibleTextInterface:
    found = QAccessible.queryAccessibleInterface(view).textInterface()
    assert found is not None
    return found


def read(view: ParallelView) -> str:
    text = text_of(view)
    return text.text(0, text.characterCount())


def announcer(view: ParallelView) -> Announcer:
    view.begin_announcing()
    found = view.findChild(Announcer)
    assert found is not None
    return found


def test_the_view_is_a_text_that_can_be_selected_but_not_written(show: Show) -> None:
    view = show()
    interface = QAccessible.queryAccessibleInterface(view)
    state = interface.state()
    assert interface.role() is QAccessible.Role.EditableText
    assert state.readOnly and state.multiLine and state.selectableText and state.focusable
    assert interface.text(QAccessible.Text.Name) == view.accessibleName()
    assert interface.text(QAccessible.Text.Value) == BODY.splitlines()[0]


def test_what_it_cannot_do_is_said_without_harm(show: Show) -> None:
    """PySide takes the process down at a None for an address, which is how a screen reader would find out."""
    interface = QAccessible.queryAccessibleInterface(show())
    for ask in (interface.valueInterface, interface.tableCellInterface, interface.selectionInterface):
        assert ask() is None


def test_the_paragraph_at_the_caret_is_read_in_the_active_form_line_by_line(show: Show) -> None:
    view = show()
    view.select(Span(SYSTEM, SYSTEM))
    lines = read(view).split("\n")
    assert len(lines) == len(
        view.rects_of(Span(BODY.index("沿着"), BODY.index("小鱼。") + 3), Form.SIMPLIFIED)
    )
    assert "".join(lines).strip() == BODY.splitlines()[1].strip()
    view.set_active_form(Form.TRADITIONAL)
    assert "資訊系統" in read(view).replace("\n", "")


@pytest.mark.parametrize("form", list(Form))
def test_the_caret_is_before_the_character_that_follows_it(show: Show, qtbot: QtBot, form: Form) -> None:
    view = show(size=(700, 700))
    view.set_active_form(form)
    view.select(Span(BODY.index("𠮷"), BODY.index("𠮷")))
    text = text_of(view)
    for expected in "𠮷先生😀":
        at = text.cursorPosition()
        assert text.text(at, at + len(expected.encode("utf-16-le")) // 2) == expected
        qtbot.keyClick(view, Qt.Key.Key_Right)
    view.select(Span(SYSTEM + 1, SYSTEM + 1))
    at = text.cursorPosition()
    assert text.text(at, at + 1) == ("息" if form is Form.SIMPLIFIED else "訊")


def test_the_end_of_a_line_is_before_its_break(show: Show, qtbot: QtBot) -> None:
    view = show()
    start = BODY.index("这条河")
    view.select(Span(start, start))
    text = text_of(view)
    qtbot.keyClick(view, Qt.Key.Key_End)
    at = text.cursorPosition()
    assert text.text(at, at + 1) == "\n" and at > 10
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert text.cursorPosition() > at + 10


def test_caret_and_selection_can_be_put_by_the_screen_reader(show: Show) -> None:
    view = show()
    view.select(Span(SYSTEM, SYSTEM))
    text = text_of(view)
    at = text.cursorPosition()
    text.setCursorPosition(at + 2)
    assert view.caret() == SYSTEM + 2
    text.setSelection(0, at, at + 4)
    assert view.selection() == Span(SYSTEM, SYSTEM + 4)
    assert text.selectionCount() == 0
    text.removeSelection(0)
    assert view.selection() is None
    text.addSelection(at, at + 1)
    text.scrollToSubstring(at, at + 1)
    assert view.selection() == Span(SYSTEM, SYSTEM + 1)


def test_places_on_the_screen_and_characters_belong_together(show: Show) -> None:
    view = show()
    view.select(Span(SYSTEM, SYSTEM))
    text = text_of(view)
    at = text.cursorPosition()
    rect = text.characterRect(at)
    expected = view.rects_of(Span(SYSTEM, SYSTEM + 1), Form.SIMPLIFIED)[0].toRect()
    assert view.viewport().mapFromGlobal(rect.topLeft()) == expected.topLeft()
    assert text.offsetAtPoint(rect.center()) == at
    assert text.offsetAtPoint(view.viewport().mapToGlobal(QPoint(5, 600))) == -1


@pytest.mark.parametrize("body", ["", "\r\n", "字", "e" + "\u0301" * 5000])
def test_odd_texts_can_be_asked_for_anything(show: Show, body: str) -> None:
    view = show(body)
    text = text_of(view)
    assert text.characterCount() == len(read(view))
    for place in (-1, 0, 1, 10**6):
        text.text(place, place + 1)
        text.characterRect(place)
        text.setCursorPosition(place)
        text.scrollToSubstring(place, place + 1)
    view.set_message("没有文章")
    assert read(view) == "" and text.cursorPosition() == 0
    assert text.offsetAtPoint(QPoint(3, 3)) == -1 and text.characterRect(0).isNull()
    text.setCursorPosition(0)


def test_a_book_costs_no_more_than_a_note(show: Show) -> None:
    view = show("这条河的治理是从一本账开始的。" * 20_000)
    view.select(Span(150_000, 150_000))
    assert text_of(view).characterCount() < 5000


def test_selection_tags_and_form_are_said_when_they_change(show: Show) -> None:
    view = show(marks=(mark(1, SYSTEM, SYSTEM + 4, name="信息化"), mark(2, SYSTEM, SYSTEM + 9, name="公开")))
    says = announcer(view)
    says.words()
    assert says.words() == ""
    view.select(Span(SYSTEM, SYSTEM + 4))
    assert says.words() == "Selected: 信息系统. Tags: 公开"
    view.clear_selection()
    view.set_active_form(Form.TRADITIONAL)
    assert says.words().startswith("Traditional. Nothing selected")
    view.select(Span(0, 0))
    assert says.words() == "No tag"
    view.select_all()
    assert f"{len(BODY)} characters selected" in says.words()
    assert says.words() == ""


def test_it_is_said_after_a_pause_and_only_where_one_listens(show: Show) -> None:
    from PySide6.QtCore import QTimer

    view = show()
    timer = announcer(view).findChild(QTimer)
    assert timer is not None
    timer.stop()
    QAccessible.setActive(False)
    view.select(Span(0, 3))
    assert not timer.isActive()
    QAccessible.setActive(True)
    view.select(Span(0, 4))
    assert timer.isActive()


def test_views_that_are_gone_leave_nothing_behind(qtbot: QtBot, qapp: QApplication) -> None:
    before = len(accessible._made)
    for _ in range(20):
        view = ParallelView()
        text_of(view)
        view.deleteLater()
        del view
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type]
    gc.collect()
    assert len(accessible._made) <= before
