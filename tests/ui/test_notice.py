"""The bar above the text: one thing at a time, in words, and it can be closed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from reader import messages
from reader.errors import UserError
from reader.ui.notice import NoticeBar
from reader.ui.window import Window


@pytest.fixture
def bar(qtbot: QtBot) -> NoticeBar:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    return bar


def test_it_is_not_there_until_there_is_something_to_say(bar: NoticeBar) -> None:
    assert bar.isHidden()
    assert bar.text == ""


def test_an_error_is_said_with_what_to_do_about_it(bar: NoticeBar) -> None:
    bar.show_error(UserError(messages.FILE_EMPTY, path="甲.txt"))
    assert bar.text == "甲.txt is empty. There is no text in it to import."
    assert bar.property("serious")


def test_what_was_done_is_said_quietly_and_takes_the_place_of_what_was_said(bar: NoticeBar) -> None:
    bar.show_error(UserError(messages.FILE_EMPTY, path="甲.txt"))
    bar.say("Done.")
    assert bar.text == "Done."
    assert not bar.property("serious")
    assert [label.text() for label in bar.findChildren(QLabel) if not label.isHidden()] == ["Done."]
    assert bar._more.isHidden()


def test_a_button_asks_for_more(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.say("Done.", more="Report…")
    with qtbot.waitSignal(bar.more_wanted):
        bar._more.click()


def test_it_is_closed_by_its_button(bar: NoticeBar) -> None:
    bar.say("Done.")
    bar.findChild(QToolButton).click()
    assert bar.text == ""


def test_its_button_tells_the_key_that_does_the_same(bar: NoticeBar) -> None:
    (close,) = bar.findChildren(QToolButton)
    assert close.toolTip() == "Close the notice (Esc)"


def test_names_of_files_are_no_markup(bar: NoticeBar) -> None:
    bar.say("<img src=x> & <b>y</b>", "<a href='z'>")
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}


def test_its_own_buttons_do_what_they_carry_and_go_with_it(bar: NoticeBar) -> None:
    done: list[str] = []
    bar.say(
        "Waiting.", buttons=[("Now", lambda: done.append("now")), ("Never", lambda: done.append("never"))]
    )
    for button in list(bar.buttons):
        button.click()
    assert done == ["now", "never"]
    bar.say("Done.")
    assert bar.buttons == []
    assert not [button for button in bar.findChildren(QPushButton) if not button.isHidden()]


def test_it_is_withdrawn_only_while_it_is_about_that(bar: NoticeBar) -> None:
    bar.say("Waiting.", about="held")
    bar.withdraw("lost")
    assert bar.text == "Waiting."
    bar.withdraw("held")
    assert bar.text == ""
    bar.say("Waiting.", about="held")
    bar.say("Something else.")
    bar.withdraw("held")
    assert bar.text == "Something else."


def test_closing_it_with_the_mouse_leaves_the_keys_in_the_text(window: Window) -> None:
    window.shell.view.setFocus()
    bar = window.shell.notice
    bar.say("Done.", more="Report…", buttons=[("Again", lambda: None)])
    for button in (*bar.findChildren(QPushButton), *bar.findChildren(QToolButton)):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert QApplication.focusWidget() is window.shell.view
    assert bar.text == ""
