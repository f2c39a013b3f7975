"""Which rows of a table are shown, and how many there are."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from reader.ui.figures.dialog import FiguresDialog
from reader.ui.window import Window
from tests.ui.figures.making import made


def test_how_many_rows_there_are_and_how_many_of_them_are_shown_is_said(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    page = dialog.words
    assert made(qtbot, dialog, page)
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        page.least.setValue(1)  # all types
    rows = list(page.results.model.table.records())
    sifting = page.results._sifting
    assert sifting.count.text() == f"{len(rows):,} row(s)"
    sifting.line.setText(str(rows[0]["word"]))
    shown = page.results.model.rowCount()
    assert 0 < shown < len(rows)
    assert sifting.count.text() == f"{shown:,} of {len(rows):,} row(s)"
    sifting.line.clear()
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        page.least.setValue(1_000_000)
    assert sifting.count.text() == ""


def test_rows_are_sifted_where_rows_are_seen(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    del window
    page = dialog.pages[4]
    assert made(qtbot, dialog, page)
    qtbot.waitUntil(lambda: page.results._tabs.isTabEnabled(0))
    page.results._tabs.setCurrentIndex(0)
    assert not page.results.filter.isVisible()
    page.results._tabs.setCurrentIndex(1)
    assert page.results.filter.isVisible()
    with qtbot.waitSignal(page.runner.made, timeout=60_000):
        page.part.line.setText("date:1800")
    qtbot.waitUntil(lambda: page.results._instead.text() == "Nothing is there to count.")
    assert not page.results.filter.isVisible()
