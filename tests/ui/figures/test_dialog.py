"""The window of the figures: every page makes its table and its chart, and leads to the text."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.ui.figures.dialog import FiguresDialog
from reader.ui.figures.model import SORT_ROLE
from reader.ui.figures.page import Page
from reader.ui.window import Window
from tests.ui.conftest import Answer
from tests.ui.driving import settle


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> FiguresDialog:
    window.rooms.figures.show()
    return window.rooms.figures.dialog


def made(qtbot: QtBot, dialog: FiguresDialog, page: Page) -> list[dict[str, object]]:
    """Show a page and wait for its table; the rows."""
    dialog.show_page(page)
    qtbot.waitUntil(lambda: not page.stale and not page.runner.running, timeout=15_000)
    return list(page.results.model.table.records())


def test_every_page_shows_something(qtbot: QtBot, dialog: FiguresDialog) -> None:
    dialog.collocates.query.setText("水")
    keyness = dialog.pages[2]
    keyness.part.line.setText("tagged:*")
    keyness.against.line.setText("untagged:*")  # type: ignore[attr-defined]
    for page in dialog.pages:
        rows = made(qtbot, dialog, page)
        assert page.results.method.text()
        if page not in (dialog.collocates, dialog.pages[5]):
            assert rows, page.name()
        if page.results.chart is not None and rows:
            assert page.results.chart.picture().targets()


def test_a_word_list_leads_to_its_concordance(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    rows = made(qtbot, dialog, dialog.words)
    assert rows[0]["frequency"] >= rows[-1]["frequency"]  # type: ignore[operator]
    with qtbot.waitSignal(dialog.search_wanted) as asked:
        QTest.keyClick(dialog.words.results.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
        dialog.words.results.view.activated.emit(dialog.words.results.sorted.index(0, 0))
    assert asked.args == [f'"{rows[0]["word"]}"']
    assert window.shell.search.isVisible()


def test_an_option_makes_the_list_anew(qtbot: QtBot, dialog: FiguresDialog) -> None:
    made(qtbot, dialog, dialog.words)
    with qtbot.waitSignal(dialog.words.runner.made):
        dialog.words.unit.setCurrentIndex(1)
    assert all(len(str(row["word"])) == 1 for row in dialog.words.results.model.table.records())
    with qtbot.waitSignal(dialog.words.runner.made):
        dialog.words.part.line.setText("source:清河")
        dialog.words.part.line.returnPressed.emit()
    assert "清河" in dialog.words.results.method.text()


def test_what_is_no_part_is_told_and_the_list_stays(qtbot: QtBot, dialog: FiguresDialog) -> None:
    before = made(qtbot, dialog, dialog.words)
    dialog.words.part.line.setText("天气")
    assert dialog.words.part.part() is None
    assert not dialog.words.part._problem.isHidden()
    assert dialog.words.results.model.table.records() == before


def test_rows_are_sorted_as_numbers_and_filtered_in_either_script(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    made(qtbot, dialog, dialog.words)
    results = dialog.words.results
    results.view.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    values = [results.sorted.index(row, 2).data(SORT_ROLE) for row in range(results.sorted.rowCount())]
    assert values == sorted(values)
    word = str(results.model.table.records()[0]["word"])
    results.filter.setText(word)
    assert 0 < results.sorted.rowCount() < len(results.model.table.rows)


def test_a_chart_leads_to_the_passages_and_these_to_the_text(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    chart = page.results.chart
    assert chart is not None
    target = chart.picture().targets()[0]
    chart.chosen.emit(target.payload)
    passages = window.rooms.figures.passages
    assert passages.isVisible()
    assert passages.list.topLevelItemCount() == len(target.payload)  # type: ignore[arg-type]
    item = passages.list.topLevelItem(0)
    assert item is not None
    passages.list.itemActivated.emit(item, 0)
    assert window.shell.view.selection() is not None


def test_tables_are_copied_and_saved(
    qtbot: QtBot, dialog: FiguresDialog, saves: Answer, tmp_path: Path
) -> None:
    rows = made(qtbot, dialog, dialog.words)
    buttons = {button.text().replace("&", ""): button for button in dialog.words.findChildren(QPushButton)}
    buttons["Copy table"].click()
    copied = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text(), newline="")))
    assert copied[0][1] == "Word"
    assert len(copied) == len(rows) + 1
    saves(tmp_path / "words.csv")
    buttons["Save table…"].click()
    assert (tmp_path / "words.csv").read_text("utf-8-sig").count("\n") == len(rows) + 1
    buttons["Copy method"].click()
    assert QGuiApplication.clipboard().text() == dialog.words.results.method.text()
    page = dialog.pages[3]
    made(qtbot, dialog, page)
    saves(tmp_path / "chart.svg")
    next(
        button for button in page.findChildren(QPushButton) if "ave ch" in button.text().replace("&", "")
    ).click()
    assert (tmp_path / "chart.svg").stat().st_size > 500


def test_a_tag_made_meanwhile_is_counted(qtbot: QtBot, window: Window, dialog: FiguresDialog) -> None:
    page = dialog.pages[3]
    before = made(qtbot, dialog, page)
    assert window.session is not None

    def work(corpus: Corpus) -> object:
        return corpus.annotations.add(2, Span(0, 4), "公共服务/教育")

    with qtbot.waitSignal(page.runner.made):
        window.session.write(work, owner=window)  # type: ignore[arg-type]
    settle(window)
    assert len(page.results.model.table.rows) == len(before) + 1


def test_collocates_of_the_selection(qtbot: QtBot, window: Window) -> None:
    window.shell.view.select(Span(12, 14))
    window.rooms.figures.show_collocates()
    dialog = window.rooms.figures.dialog
    assert dialog.stack.currentWidget() is dialog.collocates
    assert dialog.collocates.query.text().startswith('"')


def test_stopping_and_another_corpus_leave_nothing_behind(
    qtbot: QtBot, window: Window, dialog: FiguresDialog
) -> None:
    dialog.words.run()
    dialog.words.runner.stop()
    assert not dialog.words.runner.running
    window.corpora.open_sample()
    settle(window)
    assert dialog.words.session is None
    window.rooms.figures.show()
    assert made(qtbot, dialog, dialog.words)
