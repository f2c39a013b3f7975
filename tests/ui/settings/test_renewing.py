"""Another language at run time: the window comes again in it, where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui import languages
from reader.ui.fonts import ui_font
from reader.ui.settings import renewing
from reader.ui.settings.dialog import Page, SettingsDialog
from reader.ui.settings.settings import LANGUAGE, Settings
from reader.ui.window import Window
from tests.ui.driving import answer, settle


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    for window in renewing._shown:
        if shiboken6.isValid(window):
            window.close()
            shiboken6.delete(window)
    renewing._shown.clear()
    languages.remove(qapp)
    qapp.setFont(ui_font())


@pytest.fixture
def window(home: Path, corpus_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """One that may be gone in the end."""
    made = Window(Settings())
    made.corpora.open_first(corpus_path)
    made.show()
    qtbot.waitExposed(made)
    settle(made)
    yield made
    if shiboken6.isValid(made):
        made.close()
        shiboken6.delete(made)


def renewed() -> Window:
    QApplication.processEvents()
    (window,) = renewing._shown
    settle(window)
    return window


def test_the_window_speaks_the_language_at_once_at_the_same_place(window: Window) -> None:
    window.open_article(3)
    path = window.session.path if window.session else None
    window.settings.set(LANGUAGE, "zh_CN")
    fresh = renewed()
    assert fresh is not window
    assert not shiboken6.isValid(window) or not window.isVisible()
    assert fresh.isVisible()
    assert "编辑(&E)" in [action.text() for action in fresh.menuBar().actions()]
    assert fresh.session is not None
    assert fresh.desk.article is not None
    assert (fresh.session.path, fresh.desk.article.id) == (path, 3)


def test_the_search_and_the_chosen_annotation_stay(window: Window, qtbot: QtBot) -> None:
    window.open_search("水")
    search = window.shell.search
    search._top.same.setChecked(True)
    settle(window)
    search.step(2)
    line = search.place.line
    assert line is not None
    window.open_article(1)
    number = window.desk.annotations[1].id
    window.desk.go_to(number)
    window.settings.set(LANGUAGE, "zh_TW")
    fresh = renewed()
    again = fresh.shell.search
    assert again.isVisible()
    assert (again.query, again._top.same.isChecked()) == ("水", True)
    qtbot.waitUntil(lambda: again.place.line == line)
    assert fresh.desk.choice.chosen is not None
    assert fresh.desk.choice.chosen.id == number
    assert fresh.shell.annotations.selected == [number]


def test_a_search_that_is_closed_stays_closed(window: Window) -> None:
    window.open_search("水")
    settle(window)
    window._close_search()
    window.settings.set(LANGUAGE, "zh_CN")
    fresh = renewed()
    assert not fresh.shell.search.isVisible()
    assert fresh.desk.choice.chosen is None


def test_the_settings_stay_open_on_their_page(window: Window) -> None:
    dialog = window.rooms.settings.show(Page.LOOKS)
    dialog.looks.language.setCurrentIndex(3)
    dialog.looks.language.activated.emit(3)
    fresh = renewed()
    again = fresh.findChild(SettingsDialog)
    assert again is not None
    assert again.page is Page.LOOKS
    assert again.looks.language.currentData() == "zh_TW"
    assert "檢視(&V)" in [action.text() for action in fresh.menuBar().actions()]


def test_while_an_import_runs_and_shall_go_on_the_window_stays(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(window.importer), "running", property(lambda _: True))
    answer(monkeypatch, agreed=False)
    window.settings.set(LANGUAGE, "zh_CN")
    QApplication.processEvents()
    assert window.isVisible()
    assert renewing._shown == []
    assert "started the next time" in window.shell.notice.text
    monkeypatch.undo()
