"""What is typed into the pages of figures holds when the typing pauses, as in the search."""

from __future__ import annotations

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from reader.ui.figures.dialog import FiguresDialog
from reader.ui.settings.settings import STOP_WORDS
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


def test_words_left_out_are_parted_as_people_part_them(qtbot: QtBot, window: Window) -> None:
    page = shown(window).words
    qtbot.waitUntil(lambda: bool(page.results.model.table.records()))
    first, second, third, fourth = (str(row["word"]) for row in page.results.model.table.records()[:4])
    with qtbot.waitSignal(page.runner.made):
        commit(page.stop, f"{first}、{second}；{third}，\n{fourth}")
    left = {row["word"] for row in page.results.model.table.records()}
    assert left
    assert not left & {first, second, third, fourth}


def test_words_that_are_chosen_in_the_list_are_left_out_by_its_menu(qtbot: QtBot, window: Window) -> None:
    page = shown(window).words
    qtbot.waitUntil(lambda: bool(page.results.model.table.records()))
    rows = page.results.model.table.records()
    words = [str(row["word"]) for row in rows]
    commit(page.stop, words[4])
    with qtbot.waitSignal(page.runner.made):
        page.stop.editingFinished.emit()
    chosen = page.results.view.selectionModel()
    for place in (0, 2):
        index = page.results.model.index(place, 0)
        chosen.select(index, chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows)
    menu = QMenu()
    page.offer(menu, rows[2])
    with qtbot.waitSignal(page.runner.made):
        menu.actions()[-1].trigger()
    assert page.stop.text() == f"{words[4]} {words[0]} {words[2]}"
    assert window.settings.get(STOP_WORDS) == page.stop.text()
    assert not {words[0], words[2], words[4]} & {row["word"] for row in page.results.model.table.records()}
    page.length.setValue(2)
    menu = QMenu()
    page.offer(menu, {"word": "一 二"})
    assert "out" not in menu.actions()[-1].text()
