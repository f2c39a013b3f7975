"""Another language at run time: the window comes again in it, where one was."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.corpus.retrieval import Order
from reader.corpus.rows import State
from reader.ui import languages
from reader.ui.figures import page as page_module
from reader.ui.figures.pages.collocates import CollocatesPage
from reader.ui.figures.pages.themes import FrequencyPage
from reader.ui.fonts import ui_font
from reader.ui.library.arranging import Filter
from reader.ui.settings import renewing
from reader.ui.settings.dialog import Page, SettingsDialog
from reader.ui.settings.settings import LANGUAGE, Settings
from reader.ui.window import Window
from tests.ui.driving import answer, run, select, settle


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


def test_the_library_is_filtered_and_marked_as_it_was(window: Window) -> None:
    library = window.shell.library
    library.set_state([2], State.DONE)
    settle(window)
    library.set_filter(Filter(state=State.UNREAD))
    settle(window)
    shown = [article.id for article in library._model.articles()]
    assert 1 < len(shown) < len(library._articles)
    library._view.mark(shown[:2])
    window.settings.set(LANGUAGE, "zh_CN")
    fresh = renewed().shell.library
    assert fresh.filter == Filter(state=State.UNREAD)
    assert [article.id for article in fresh._model.articles()] == shown
    assert fresh._view.marked() == shown[:2]


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


# -- what stands beside the text -----------------------------------------------------------------


def shown(window: Window) -> dict[str, QDialog]:
    """The windows that are open beside it, by the name of their class."""
    found = window.findChildren(QDialog, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return {type(one).__name__: one for one in found if one.isVisible()}


def test_the_figures_come_back_as_they_were(window: Window, qtbot: QtBot) -> None:
    run(window, "figures.show")
    dialog = window.rooms.figures.dialog
    dialog.complete()
    dialog.words.length.setValue(2)
    dialog.words.part.line.setText("date:2024-03")
    dialog.collocates.part.line.setText("source:清河报")
    dialog.collocates.left.setValue(3)
    dialog.collocates.order.setCurrentIndex(2)
    dialog.collocates.ask("水")
    dialog.resize(760, 640)
    dialog.move(10, 40)
    dialog.show_page(dialog.collocates)
    qtbot.waitUntil(lambda: bool(dialog.collocates.results.model.table.rows))
    rows = list(dialog.collocates.results.model.table.rows)
    window.settings.set(LANGUAGE, "zh_CN")
    fresh = renewed()
    again = fresh.rooms.figures.dialog
    assert again.isVisible()
    assert again.windowTitle() == "统计"
    assert (again.size(), again.pos()) == (QSize(760, 640), QPoint(10, 40))
    page = again.pages[again.names.currentRow()]
    assert isinstance(page, CollocatesPage)
    assert (page.query.text(), page.left.value(), page.part.line.text()) == ("水", 3, "source:清河报")
    assert page.order.currentData() == "mi"
    assert (again.words.length.value(), again.words.part.line.text()) == (2, "date:2024-03")
    qtbot.waitUntil(lambda: list(page.results.model.table.rows) == rows)


def test_only_the_page_that_is_seen_is_made_again(window: Window, qtbot: QtBot) -> None:
    run(window, "figures.show")
    dialog = window.rooms.figures.dialog
    dialog.complete()
    dialog.words.part.line.setText("date:2024-03")
    dialog.words.least.setValue(1)
    frequency = dialog.pages[3]
    assert isinstance(frequency, FrequencyPage)
    frequency.by.setCurrentIndex(3)
    dialog.show_page(frequency)
    qtbot.waitUntil(lambda: bool(frequency.results.model.table.rows))
    window.settings.set(LANGUAGE, "zh_CN")
    again = renewed().rooms.figures.dialog
    seen = again.pages[3]
    qtbot.waitUntil(lambda: bool(seen.results.model.table.rows))
    again.complete()
    qtbot.wait(page_module._SOON + 600)  # longer than a line waits for what is typed
    assert [page.stale for page in again.pages] == [page is not seen for page in again.pages]
    assert again.words.least.value() == 1
    again.show_page(again.words)
    qtbot.waitUntil(lambda: bool(again.words.results.model.table.rows))
    assert again.words.results.model.table.columns


def test_a_table_is_sorted_and_filtered_as_it_was(window: Window, qtbot: QtBot) -> None:
    run(window, "figures.show")
    words = window.rooms.figures.dialog.words
    words.least.setValue(1)
    qtbot.waitUntil(lambda: bool(words.results.model.table.rows))
    words.results.sort(0, Qt.SortOrder.AscendingOrder)
    words.results.filter.setText("水")
    rows = words.results.model.rows()
    assert rows
    window.settings.set(LANGUAGE, "zh_TW")
    again = renewed().rooms.figures.dialog.words
    qtbot.waitUntil(lambda: again.results.model.rows() == rows)
    header = again.results.view.horizontalHeader()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, Qt.SortOrder.AscendingOrder)


def test_passages_of_a_figure_come_back_without_the_figures(window: Window) -> None:
    run(window, "figures.show")
    numbers = [one.id for one in window.desk.annotations]
    window.rooms.figures.dialog.passages_wanted.emit(numbers[:1])
    settle(window)
    window.rooms.figures.dialog.hide()
    window.settings.set(LANGUAGE, "zh_CN")
    fresh = renewed()
    assert list(shown(fresh)) == ["PassagesDialog"]
    settle(fresh)
    (passage,) = fresh.rooms.passages.dialog.model.passages
    assert passage.first.id == numbers[0]


def test_the_list_of_passages_lists_what_it_did(window: Window) -> None:
    run(window, "passages.show")
    form = window.rooms.passages.dialog.form
    form.set_tag(next(tag.id for tag in window.desk.tags.values() if tag.path == "生态环境"))
    form.text.setText("水质")
    form.order.setCurrentIndex(form.order.findData(Order.LENGTH))
    form.below.setChecked(False)
    window.settings.set(LANGUAGE, "zh_TW")
    fresh = renewed().rooms.passages.dialog.form
    question = fresh.question()
    assert question is not None
    assert (question.text, question.below, fresh.ordered) == ("水质", False, Order.LENGTH)
    assert question.tag == fresh.tag is not None


def test_figures_that_were_closed_stay_closed_and_keep_their_options(window: Window) -> None:
    run(window, "figures.show")
    window.rooms.figures.dialog.words.length.setValue(3)
    window.rooms.figures.dialog.close()
    window.settings.set(LANGUAGE, "zh_CN")
    fresh = renewed()
    assert shown(fresh) == {}
    run(fresh, "figures.show")
    assert fresh.rooms.figures.dialog.words.length.value() == 3


def test_what_nobody_opened_is_not_made(window: Window) -> None:
    window.settings.set(LANGUAGE, "zh_CN")
    assert "figures" not in renewed().rooms.__dict__


@pytest.mark.parametrize(
    ("command", "name"),
    [
        ("backups.show", "BackupsDialog"),
        ("doubts.list", "DoubtsDialog"),
        ("history.show", "HistoryDialog"),
        ("tag.all", "OccurrencesDialog"),
        ("article.original", "OriginalDialog"),
        ("progress.show", "ProgressDialog"),
        ("term.list", "TermsDialog"),
    ],
)
def test_every_window_beside_the_text_comes_back(window: Window, command: str, name: str) -> None:
    run(window, command)
    assert list(shown(window)) == [name]
    before = shown(window)[name]
    before.resize(before.width() - 30, before.height() - 20)
    size, title = before.size(), before.windowTitle()
    window.settings.set(LANGUAGE, "zh_CN")
    again = shown(renewed())
    assert list(again) == [name]
    assert again[name].size() == size
    assert again[name].windowTitle() != title
    again[name].close()


def test_the_help_of_the_search_comes_back(window: Window) -> None:
    window.open_search("水")
    window.shell.search._top.help_wanted.emit()
    window.settings.set(LANGUAGE, "zh_CN")
    assert list(shown(renewed())) == ["SearchHelp"]


def test_several_come_back_with_what_was_chosen_in_them(window: Window, qtbot: QtBot) -> None:
    run(window, "progress.show")
    run(window, "history.show")
    progress, history = window.rooms.progress.dialog, window.rooms.history.dialog
    assert progress is not None
    assert history is not None
    progress.tabs.setCurrentIndex(3)
    history.text.setText("水")
    history.kind.setCurrentIndex(2)
    select(window, "排水口")
    run(window, "tag.all")
    window.rooms.occurrences._dialog.form.terms.setPlainText("河\n水")  # type: ignore[union-attr]
    window.settings.set(LANGUAGE, "zh_TW")
    fresh = renewed()
    assert sorted(shown(fresh)) == ["HistoryDialog", "OccurrencesDialog", "ProgressDialog"]
    progress, history = fresh.rooms.progress.dialog, fresh.rooms.history.dialog
    assert progress is not None
    assert history is not None
    assert progress.tabs.currentIndex() == 3
    assert (history.text.text(), history.kind.currentIndex()) == ("水", 2)
    dialog = fresh.rooms.occurrences._dialog
    assert dialog is not None
    assert dialog.form.terms.toPlainText() == "河\n水"
    qtbot.waitUntil(lambda: dialog.preview.model.rowCount() > 0)


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
