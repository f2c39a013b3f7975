"""What is typed into the pages of figures holds when the typing pauses, as in the search."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.figures.dialog import FiguresDialog
from reader.ui.window import Window


def shown(window: Window) -> FiguresDialog:
    window.rooms.figures.show()
    dialog = window.rooms.figures.dialog
    dialog.complete()
    return dialog


def commit(line: QLineEdit, words: str) -> None:
    """Write as an input method does."""
    event = QInputMethodEvent("", [])
    event.setCommitString(words)
    QApplication.sendEvent(line, event)


def test_collocates_come_without_enter(qtbot: QtBot, window: Window) -> None:
    dialog = shown(window)
    page = dialog.collocates
    dialog.show_page(page)
    with qtbot.waitSignal(page.runner.made):
        commit(page.query, "水")
    assert page._asked == "水"
    assert page.results.model.table.records()


def test_what_is_typed_twice_is_counted_once(qtbot: QtBot, window: Window) -> None:
    dialog = shown(window)
    page = dialog.collocates
    dialog.show_page(page)
    with qtbot.waitSignal(page.runner.made):
        commit(page.query, "水")
    page.query.editingFinished.emit()  # the line is left
    assert not page._soon.isActive()


def test_words_left_out_are_left_out_without_enter(qtbot: QtBot, window: Window) -> None:
    page = shown(window).words
    qtbot.waitUntil(lambda: bool(page.results.model.table.records()))
    first = str(page.results.model.table.records()[0]["word"])
    with qtbot.waitSignal(page.runner.made):
        commit(page.stop, first)
    assert first not in {row["word"] for row in page.results.model.table.records()}
