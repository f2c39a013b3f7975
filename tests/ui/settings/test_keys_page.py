"""Keys are changed by pressing the new one, and hold in the window at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.settings.dialog import Page
from reader.ui.settings.keys_page import KeysPage
from reader.ui.settings.settings import KEYS, Settings
from reader.ui.window import Window
from tests.ui.conftest import Start
from tests.ui.driving import press, select, tagged

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def page(window: Window, qtbot: QtBot) -> KeysPage:
    dialog = window.rooms.settings.show(Page.KEYS)
    qtbot.waitActive(dialog)
    return dialog.keys


def stand_on(page: KeysPage, words: str) -> None:
    page.filter.setText(words)
    assert page.current is not None


def record(
    page: KeysPage, key: Key, modifiers: Modifier = Modifier.NoModifier, *, more: bool = False
) -> None:
    (page.more if more else page.other).click()
    assert page.recorder.recording
    QTest.keyClick(page.recorder, key, modifiers)


def back_to_text(window: Window) -> None:
    window.activateWindow()
    window.shell.view.setFocus()
    QApplication.processEvents()


def shown(window: Window, name: str) -> str:
    return window.actions_[name].text().partition("\t")[2]


def test_a_new_key_is_pressed_and_holds_at_once(window: Window, page: KeysPage) -> None:
    stand_on(page, "Next article")
    record(page, Key.Key_J, Modifier.ControlModifier)
    assert "Ctrl+J" in page.state.text()
    assert "Ctrl+PgDn" in page.state.text()  # what it lost is told
    assert shown(window, "article.next") == "Ctrl+J"
    assert "(Ctrl+J)" in window.actions_["article.next"].toolTip()
    assert Settings().get(KEYS) == {"article.next": ["Ctrl+J"]}
    back_to_text(window)
    press(window, Key.Key_J, Modifier.ControlModifier)
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    press(window, Key.Key_PageDown, Modifier.ControlModifier)
    assert window.desk.article.id == 2


def test_a_bare_letter_acts_in_the_text_whatever_the_command(window: Window, page: KeysPage) -> None:
    stand_on(page, "Next article")
    record(page, Key.Key_G)
    stand_on(page, "Previous article")
    record(page, Key.Key_G, Modifier.ShiftModifier)
    back_to_text(window)
    press(window, "g")
    assert window.desk.article is not None
    assert window.desk.article.id == 2
    press(window, Key.Key_G, Modifier.ShiftModifier)
    assert window.desk.article.id == 1
    window.shell.search.show()
    window.shell.search.focus()
    press(window, "g")
    assert window.desk.article.id == 1


def test_the_keys_are_there_after_a_restart(start: Start, window: Window, page: KeysPage) -> None:
    stand_on(page, "Tag the selection")
    record(page, Key.Key_G)
    window.close()
    again = start()
    assert shown(again, "tag.palette") == "G"


def test_the_key_of_another_command_is_told_and_can_be_taken(window: Window, page: KeysPage) -> None:
    stand_on(page, "Next article")
    assert page.take.isHidden()
    record(page, Key.Key_F3)
    assert "Next hit" in page.state.text()
    assert shown(window, "article.next") == "Ctrl+PgDn"
    page.take.click()
    assert shown(window, "article.next") == "F3"
    assert shown(window, "search.next") == ""
    page.back.click()
    assert (shown(window, "article.next"), shown(window, "search.next")) == ("Ctrl+PgDn", "F3")
    assert Settings().get(KEYS) == {}


@pytest.mark.parametrize(
    ("key", "modifiers", "told"),
    [
        (Key.Key_W, Modifier.NoModifier, "水治理"),
        (Key.Key_Left, Modifier.ShiftModifier, "caret"),
        (Key.Key_1, Modifier.ControlModifier, "two sides"),
        (Key.Key_C, Modifier.AltModifier, "menu"),
        (Key.Key_Tab, Modifier.NoModifier, "moving about"),
    ],
)
def test_a_key_that_is_needed_is_refused_at_once(
    window: Window, page: KeysPage, key: Key, modifiers: Modifier, told: str
) -> None:
    stand_on(page, "Next article")
    record(page, key, modifiers)
    assert told in page.state.text()
    assert page.take.isHidden()
    assert Settings().get(KEYS) == {}


def test_one_more_key_no_key_and_the_way_back(window: Window, page: KeysPage) -> None:
    stand_on(page, "Next article")
    assert not page.reset.isEnabled()
    record(page, Key.Key_J, Modifier.ControlModifier, more=True)
    assert Settings().get(KEYS) == {"article.next": ["Ctrl+PgDown", "Alt+Down", "Ctrl+J"]}
    QTest.keyClick(page.table, Key.Key_Delete)
    assert shown(window, "article.next") == ""
    assert not page.none.isEnabled()
    page.reset.click()
    assert Settings().get(KEYS) == {}
    assert shown(window, "article.next") == "Ctrl+PgDn"


def test_all_keys_go_back_at_once_and_that_can_be_taken_back(window: Window, page: KeysPage) -> None:
    for words, key in (("Next article", Key.Key_J), ("Undo", Key.Key_Y)):
        stand_on(page, words)
        record(page, key)
    page.reset_all.click()
    assert Settings().get(KEYS) == {}
    assert not page.reset_all.isEnabled()
    page.back.click()
    assert Settings().get(KEYS) == {"article.next": ["J"], "edit.undo": ["Y"]}


def test_a_key_that_another_command_has_now_does_not_come_back(window: Window, page: KeysPage) -> None:
    stand_on(page, "Tag the selection")
    record(page, Key.Key_G)
    stand_on(page, "Next article")
    record(page, Key.Key_T)
    stand_on(page, "Tag the selection")
    page.reset.click()
    assert "T is the key of “Next article”." in page.state.text()
    assert shown(window, "tag.palette") == ""


def test_the_key_it_has_is_no_change_and_escape_leaves_it(window: Window, page: KeysPage) -> None:
    stand_on(page, "Tag the selection")
    record(page, Key.Key_T)
    assert "already" in page.state.text()
    record(page, Key.Key_Escape)
    assert Settings().get(KEYS) == {}
    assert page.table.hasFocus()


def test_enter_on_a_row_records_and_a_filter_without_rows_offers_nothing(page: KeysPage) -> None:
    stand_on(page, "Next article")
    QTest.keyClick(page.filter, Key.Key_Down)
    QTest.keyClick(page.table, Key.Key_Return)
    assert page.recorder.recording
    page.filter.setFocus()
    assert not page.recorder.recording
    page.filter.setText("qqqq")
    assert not page.other.isEnabled()
    assert "No command" in page.state.text()
    page.record()
    assert not page.recorder.recording


def test_a_tag_whose_key_was_chosen_for_a_command_is_told(window: Window, page: KeysPage) -> None:
    window.settings.set(KEYS, {"article.next": ["W"]})
    again = KeysPage(window.settings, window.desk.tags.values)
    assert "水治理" in again.state.text()
    again.deleteLater()
    back_to_text(window)
    select(window, "公告栏")
    press(window, "w")
    assert ("公告栏", "生态环境/水治理") in tagged(window)


def test_every_control_has_a_name(page: KeysPage) -> None:
    for widget in (page.filter, page.table, page.recorder, page.state):
        assert isinstance(widget, QWidget)
        assert widget.accessibleName()
