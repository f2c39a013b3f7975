"""Finding in the open article: in either script, as one types, there and back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.ui.reading.find_bar import FindBar
from reader.ui.window import Window
from tests.ui.driving import RIVER, SCHOOL, press, select, settle, span_of

from .conftest import Show

LONG = "\n".join(f"第{number}段，这条河的治理是从一本账开始的。" for number in range(300))


def bar_of(window: Window) -> FindBar:
    return window.rooms.find_bar


def line(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert found is not None
    return found


def commit(target: QLineEdit, text: str) -> None:
    """Type as an input method does: what is ready comes at once."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(target, event)
    QApplication.processEvents()


def count(bar: FindBar) -> str:
    found = bar.findChild(QLabel)
    assert found is not None
    return found.text()


def outlined(window: Window) -> list[Span]:
    page = window.shell.view.page
    assert page is not None
    return page.scene.hits.over(Span(0, len(page.parallel.body)))


@pytest.mark.parametrize("key", ["/", "ctrl"])
def test_a_key_opens_the_bar_with_what_is_selected(window: Window, key: str) -> None:
    span = select(window, "公布")
    if key == "/":
        press(window, "/")
    else:
        press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    bar = bar_of(window)
    assert bar.isVisible() and line(bar).hasFocus()
    assert line(bar).text() == "公布"
    assert outlined(window) == [span]
    assert count(bar) == "1 of 1"


@pytest.mark.parametrize("wanted", ["治理", "治 理", "公告欄", "公告栏", "告"])
def test_both_scripts_find_the_same(window: Window, wanted: str) -> None:
    press(window, "/")
    commit(line(bar_of(window)), wanted)
    from reader.corpus.search import spans_of

    assert window.shell.view.page is not None
    body = window.shell.view.page.parallel.body
    expected = spans_of(body, f'"{wanted}"')
    assert outlined(window) == expected
    assert count(bar_of(window)) == (f"1 of {len(expected)}" if expected else "Not found")


def test_enter_goes_round_and_shift_enter_back(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    bar = FindBar(view)
    bar.open()
    commit(line(bar), "治理")
    assert count(bar) == "1 of 300"
    qtbot.keyClick(line(bar), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(bar) == "300 of 300"
    last = LONG.rindex("治理")
    assert view.rects_of(Span(last, last + 2), view.active_form)
    for expected in ("1 of 300", "2 of 300"):
        qtbot.keyClick(line(bar), Qt.Key.Key_Return)
        assert count(bar) == expected
    assert view.page is not None
    second = LONG.index("治理", LONG.index("治理") + 1)
    assert view.page.scene.current_hit == Span(second, second + 2)


def test_escape_goes_back_to_the_place_and_the_selection(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(900)
    place, span = view.top_position(), Span(LONG.index("第20段"), LONG.index("第20段") + 4)
    view.select(span)
    bar = FindBar(view)
    bar.open()
    commit(line(bar), "第250段")
    assert view.top_position() != place
    qtbot.keyClick(line(bar), Qt.Key.Key_Escape)
    assert bar.isHidden() and view.hasFocus()
    assert view.top_position() == place and view.selection() == span
    assert view.page is not None
    assert not view.page.scene.hits.over(Span(0, len(LONG)))


@pytest.mark.parametrize("way", ["key", "button"])
def test_one_can_stay_at_what_was_found(show: Show, qtbot: QtBot, way: str) -> None:
    view = show(LONG)
    bar = FindBar(view)
    bar.open()
    commit(line(bar), "第250段")
    if way == "key":
        qtbot.keyClick(line(bar), Qt.Key.Key_Down)
    else:
        bar.findChildren(QToolButton)[-1].click()
    found = Span(LONG.index("第250段"), LONG.index("第250段") + 5)
    assert bar.isHidden() and view.hasFocus() and view.selection() == found
    assert view.rects_of(found, view.active_form)


def test_the_text_stands_still_when_the_bar_comes_and_goes(show: Show) -> None:
    view = show(LONG)
    view.verticalScrollBar().setValue(1500)
    QApplication.processEvents()
    at = view.top_position().position + 60

    def y() -> int:
        rect = view.rects_of(Span(at, at + 1), view.active_form)[0]
        return view.viewport().mapTo(view, rect.topLeft().toPoint()).y()

    before = y()
    bar = FindBar(view)
    bar.open()
    QApplication.processEvents()
    assert y() == before and bar.height() < 60
    bar.stay()
    QApplication.processEvents()
    assert y() == before


def test_typing_on_narrows_from_where_one_was(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    start = LONG.index("第100段")
    view.select(Span(start, start))
    bar = FindBar(view)
    bar.open()
    commit(line(bar), "第1")
    assert view.page is not None and view.page.scene.current_hit == Span(start, start + 2)
    commit(line(bar), "0段")
    assert view.page.scene.current_hit is not None
    assert view.page.scene.current_hit.of(LONG) == "第10段"


def test_what_is_not_there_is_said_and_leaves_the_place(show: Show, qtbot: QtBot) -> None:
    view = show(LONG)
    bar = FindBar(view)
    bar.open()
    place = view.top_position()
    commit(line(bar), "海豚")
    assert count(bar) == "Not found" and view.top_position() == place
    qtbot.keyClick(line(bar), Qt.Key.Key_Return)
    line(bar).clear()
    assert count(bar) == ""


def test_another_article_is_searched_too(window: Window) -> None:
    press(window, "/")
    commit(line(bar_of(window)), "老师")
    assert count(bar_of(window)) == "Not found"
    window.open_article(2)
    settle(window)
    assert outlined(window) == [span_of(SCHOOL.replace("　　", ""), "老师")] or outlined(window)
    assert count(bar_of(window)).endswith("1")


def test_hits_of_the_corpus_search_come_back(window: Window) -> None:
    window.desk.find("治理", False, False)
    before = outlined(window)
    assert before
    press(window, "/")
    commit(line(bar_of(window)), "水")
    assert outlined(window) != before
    press(window, Qt.Key.Key_Escape)
    assert outlined(window) == before


def test_without_an_article_there_is_nothing_to_find_in(window: Window) -> None:
    window.desk.close_article()
    bar = bar_of(window)
    bar.open()
    assert bar.isHidden()


def test_the_text_can_be_used_beside_the_open_bar(window: Window) -> None:
    press(window, "/")
    commit(line(bar_of(window)), "水")
    span = select(window, "公布")
    assert window.shell.view.hasFocus() and bar_of(window).isVisible()
    press(window, "e")
    assert window.desk.annotations[-1].span == span or any(
        annotation.span == span for annotation in window.desk.annotations
    )
    assert RIVER.count("水") == len(outlined(window))
