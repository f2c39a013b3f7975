"""The status bar: a message longer than its room ends in an ellipsis and is whole in the tool tip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.ui.status import StatusBar
from reader.ui.window import Window
from tests.ui.driving import WATER, run, select, status

LONG = "4 places are tagged with 生态环境/水治理, in 3 articles of this corpus. Ctrl+Z takes it back."


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    """One with a place at its right, wide enough for a short message."""
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.addPermanentWidget(QLabel("3 selected  ·  1,234 characters"))
    bar.resize(420, 30)
    bar.show()
    return bar


def hover(bar: StatusBar) -> str:
    """The tool tip, as it is when it was asked for."""
    QApplication.sendEvent(
        bar, QHelpEvent(QEvent.Type.ToolTip, QPoint(20, 10), bar.mapToGlobal(QPoint(20, 10)))
    )
    return bar.toolTip()


def test_a_message_that_fits_is_shown_as_it_is(bar: StatusBar) -> None:
    bar.showMessage("Saved.")
    assert (bar.shown, hover(bar)) == ("Saved.", "")


def test_a_long_message_ends_in_an_ellipsis_and_is_whole_on_hovering(bar: StatusBar) -> None:
    bar.showMessage(LONG)
    assert bar.shown.endswith("…")
    assert LONG.startswith(bar.shown[:-1])
    assert hover(bar) == LONG
    bar.resize(2000, 30)
    QApplication.processEvents()
    assert (bar.shown, hover(bar)) == (LONG, "")


def test_nothing_is_painted_over_what_stays_at_the_right(bar: StatusBar) -> None:
    label = bar.findChild(QLabel)
    assert isinstance(label, QLabel)
    QApplication.processEvents()
    room = label.geometry().adjusted(-2, 0, 0, 0)
    before = bar.grab(room).toImage()
    bar.showMessage(LONG)
    assert bar.grab(room).toImage() == before
    left = bar.rect().adjusted(0, 0, room.x() - bar.width(), 0)
    with_words = bar.grab(left).toImage()
    bar.clearMessage()
    assert bar.grab(left).toImage() != with_words


def test_markup_in_a_message_is_no_markup_in_its_tool_tip(bar: StatusBar) -> None:
    bar.showMessage("<img src='http://example.org/a.png'> " + LONG)
    assert "&lt;img" in hover(bar)


def test_the_window_says_everything_in_it(window: Window) -> None:
    bar = window.statusBar()
    assert isinstance(bar, StatusBar)
    window.resize(640, 420)
    select(window, WATER)
    run(window, "edit.undo")
    bar.showMessage(LONG)
    assert status(window) == LONG
    assert bar.shown.endswith("…")
