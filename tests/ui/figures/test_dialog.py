"""The window of the figures: every page makes its table and its chart, and leads to the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.headings import meaning
from reader.ui.window import Window
from tests.ui.driving import settle
from tests.ui.figures.making import made


@pytest.mark.parametrize("size", [QSize(1366, 738), QSize(1920, 1050), QSize(800, 600)])
def test_its_title_bar_is_on_the_screen(window: Window, monkeypatch: pytest.MonkeyPatch, size: QSize) -> None:
    """Also where it was made before the system knows how high that is."""
    room = QRect(QPoint(0, 30), size)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: room)
    monkeypatch.setattr(QScreen, "availableSize", lambda _: size)
    window.rooms.figures.show()
    dialog = window.rooms.figures.dialog
    assert room.contains(QRect(dialog.pos(), dialog.size() + QSize(10, 60)))


def test_every_page_shows_something(qtbot: QtBot, dialog: FiguresDialog) -> None:
    dialog.collocates.query.setText("水")
    keyness = dialog.pages[2]
    keyness.part.line.setText("tagged:*")
    keyness.against.line.setText("untagged:*")  # type: ignore[attr-defined]
    for page in dialog.pages:
        rows = made(qtbot, dialog, page)
        assert page.results.method.text()
        if page not in (dialog.collocates, dialog.pages[5], dialog.pages[8]):
            assert rows, page.name()
        if page.results.chart is not None and rows:
            assert page.results.chart.picture().targets()


def test_in_a_window_of_usual_height_only_chart_and_table_scroll(
    qtbot: QtBot, dialog: FiguresDialog, window: Window
) -> None:
    dialog.collocates.query.setText("水 OR 网络 OR 土地")  # which is said in a line of its own
    dialog.resize(1080, 694)  # of a screen of 1366 by 768, with a title bar and the bar of a desktop
    for page in (dialog.words, dialog.collocates):
        made(qtbot, dialog, page)
        settle(window)
        room = dialog.stack.currentWidget()
        assert isinstance(room, QScrollArea)
        assert room.verticalScrollBar().maximum() == 0, page.name()
    dialog.resize(1080, 420)  # lower still, one comes to all of it
    settle(window)
    assert room.verticalScrollBar().maximum() > 0


def test_the_names_of_the_pages_are_whole(qtbot: QtBot, dialog: FiguresDialog) -> None:
    names = dialog.names
    for row in range(names.count()):
        item = names.item(row)
        assert not item.text().endswith("…")
        assert names.visualItemRect(item).width() >= names.fontMetrics().horizontalAdvance(item.text()) + 8


def test_the_tip_of_the_log_ratio_says_what_becomes_of_zero() -> None:
    assert "A count of 0 is taken as 0.5" in meaning("log_ratio")


def test_collocates_of_the_selection(qtbot: QtBot, window: Window) -> None:
    window.shell.view.select(Span(12, 14))
    window.rooms.figures.show_collocates()
    dialog = window.rooms.figures.dialog
    assert dialog.collocates.isVisible()
    assert dialog.collocates.query.text().startswith('"')
