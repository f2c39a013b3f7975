"""Marking by command, kept between starts; alternatives in the menu of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.chinese.parallel import Form
from reader.chinese.script import Standard
from reader.chinese.span import Span
from reader.ui.settings.settings import MARK_DIFFERENCES, MARK_DOUBTS
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.doubts.conftest import BODY
from tests.ui.driving import run, select, settle


def marked(window: Window) -> tuple[bool, bool]:
    page = window.shell.view.page
    assert page is not None
    return page.scene.differences, page.scene.doubts


def test_marks_come_and_go_and_are_there_at_the_next_start(
    window: Window, start: Start, qtbot: QtBot
) -> None:
    assert marked(window) == (False, False)
    run(window, "view.differences")
    assert marked(window) == (True, False)
    run(window, "view.doubts")
    qtbot.waitUntil(lambda: marked(window) == (True, True))
    run(window, "view.differences")
    assert marked(window) == (False, True)
    window.open_article(1)
    assert marked(window) == (False, True)
    assert window.settings.get(MARK_DOUBTS)
    assert not window.settings.get(MARK_DIFFERENCES)
    window.close()
    again = start()
    assert again.actions_["view.doubts"].isChecked()
    qtbot.waitUntil(lambda: marked(again) == (False, True))


@pytest.fixture
def loaded(window: Window, qtbot: QtBot) -> Window:
    """The window once OpenCC's dictionaries are read."""
    window.rooms.doubts._load()
    qtbot.waitUntil(lambda: bool(window.rooms.doubts._loaded))
    return window


def menu_at(window: Window, position: int) -> QMenu:
    """The menu of the text for a place, as for a click with the right button on it."""
    view = window.shell.view
    view.select(Span(position, position))
    view.pointed = position
    view.context_menu_requested.emit(QPoint(200, 200), None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def submenus(menu: QMenu) -> dict[str, QMenu]:
    below = ((action.text(), action.menu()) for action in menu.actions())
    return {text: found for text, found in below if isinstance(found, QMenu)}


def test_the_menu_offers_the_alternatives_and_the_way_back(loaded: Window) -> None:
    window = loaded
    place = BODY.index("软件", 10)
    menu = menu_at(window, place)
    offered = submenus(menu)
    assert list(offered) == ["“軟件” instead of “軟體”", "“軟體” is right"]
    here = offered["“軟件” instead of “軟體”"].actions()
    assert [action.text() for action in here] == ["here", "in this article", "in the whole corpus"]
    here[0].trigger()
    menu.close()
    settle(window)
    view = window.shell.view
    view.select(Span(place, place + 2))
    assert view.selected_text(Form.TRADITIONAL) == "軟件"
    menu = menu_at(window, place + 1)
    assert not submenus(menu)
    assert menu.actions()[0].text() == "Take back the decision for “軟件” here"
    menu.actions()[0].trigger()
    menu.close()
    settle(window)
    view.select(Span(place, place + 2))
    assert view.selected_text(Form.TRADITIONAL) == "軟體"


@pytest.mark.parametrize("word", ["公告栏", "大家"])
def test_where_nothing_is_in_doubt_the_menu_is_as_ever(loaded: Window, word: str) -> None:
    menu = menu_at(loaded, BODY.index(word))
    assert not submenus(menu)
    menu.close()


def test_a_pin_keeps_the_selection_and_the_place(window: Window) -> None:
    span = select(window, "就在树下")
    assert window.session is not None
    window.session.write(lambda corpus: corpus.pins.add("信息", "信息", Standard.S2TWP))
    settle(window)
    assert window.shell.view.selection() == span


def test_before_the_dictionaries_are_read_the_menu_does_not_wait_for_them(
    window: Window, qtbot: QtBot
) -> None:
    for place, words in (
        (BODY.index("软件", 10), "“軟件” instead of “軟體”"),
        (0, "Nothing is in doubt here"),
    ):
        window.rooms.doubts._loaded.clear()
        menu = menu_at(window, place)
        later = submenus(menu)["Conversion"]
        assert not later.actions()
        later.aboutToShow.emit()
        assert later.actions()[0].text() == words
        menu.close()
        qtbot.waitUntil(lambda: bool(window.rooms.doubts._loaded))
