"""A fault of ours in a figure is told in its own window, too, and nothing is waited for any more."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.corpus.word_cuts import WordCuts
from reader.ui.failures import Failures
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.pages.themes import CoveragePage, FrequencyPage
from reader.ui.window import Window
from tests.ui.figures.making import made

TOLD = "This figure could not be made: the program made a mistake."


@pytest.fixture
def faulty(failures: Failures, window: Window, monkeypatch: pytest.MonkeyPatch) -> Window:
    failures.window = window
    return window


def fault(*_: object, **__: object) -> object:
    raise ZeroDivisionError("division by zero")


def test_what_breaks_while_it_is_made_is_told_where_one_waits_for_it(
    qtbot: QtBot, faulty: Window, dialog: FiguresDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = next(page for page in dialog.pages if isinstance(page, CoveragePage))
    monkeypatch.setattr(page, "making", lambda: fault)
    dialog.show_page(page)
    qtbot.waitUntil(lambda: page.results._instead.text().startswith(TOLD))
    assert not page.runner.running
    assert page._stop.isHidden()
    qtbot.waitUntil(lambda: "Something went wrong" in faulty.shell.notice.text)
    monkeypatch.undo()
    page.run()
    qtbot.waitUntil(lambda: page.results._room.currentIndex() == 0)
    assert TOLD not in page._say.text()


def test_a_chart_that_cannot_be_drawn_is_told_as_well(
    qtbot: QtBot, faulty: Window, dialog: FiguresDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = next(page for page in dialog.pages if isinstance(page, FrequencyPage))
    monkeypatch.setattr(page, "show_chart", fault)
    made(qtbot, dialog, page)
    qtbot.waitUntil(lambda: page.results._instead.text().startswith(TOLD))
    assert page.results._instead.isVisible()
    qtbot.waitUntil(lambda: "Something went wrong" in faulty.shell.notice.text)


def test_words_that_cannot_be_cut_are_no_longer_waited_for(
    qtbot: QtBot, faulty: Window, dialog: FiguresDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = dialog.words
    made(qtbot, dialog, page)
    monkeypatch.setattr(WordCuts, "make", fault)
    page.run()
    qtbot.waitUntil(lambda: page._say.text().startswith(TOLD) or TOLD in _told(page))
    assert not page.runner.running
    assert page._stop.isHidden()


def _told(page: object) -> str:
    return page.results._instead.text()  # type: ignore[attr-defined,no-any-return]
