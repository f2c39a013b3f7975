"""Figures where there is nothing to show: a sentence says why, and what cannot be saved or drawn is not offered."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.figures.dialog import FiguresDialog
from tests.ui.figures.making import made


def test_before_anything_is_asked_there_is_a_sentence_and_no_empty_chart(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    for page, told in ((dialog.collocates, "Type a word"), (dialog.pages[2], "Say which articles")):
        dialog.show_page(page)
        chart, instead = page.results.chart, page.results._instead
        assert chart is not None
        assert not chart.isVisible()
        qtbot.waitUntil(instead.isVisible)
        qtbot.waitUntil(lambda instead=instead, told=told: instead.text().startswith(told))  # type: ignore[misc]
        assert not page._say.isVisible()  # not twice
    dialog.collocates.query.setText("水")
    assert made(qtbot, dialog, dialog.collocates)
    assert dialog.collocates.results.chart.isVisible()  # type: ignore[union-attr]
    dialog.collocates.ask("")
    qtbot.waitUntil(lambda: dialog.collocates.results._instead.text().startswith("Type a word"))
    assert not dialog.collocates.results.chart.isVisible()  # type: ignore[union-attr]
    assert dialog.collocates.results.model.table.rows == []
    assert not dialog.collocates.results._buttons[0].isEnabled()


def test_what_finds_nothing_says_so_in_the_place_of_the_chart(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("没有这个词")
    assert made(qtbot, dialog, page) == []
    qtbot.waitUntil(lambda: "Nothing is there to count." in page.results._instead.text())
    assert page.results._instead.isVisible()


def test_beside_what_is_wrong_stands_no_method_of_something_else(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.collocates
    page.query.setText("没有这个")
    assert not made(qtbot, dialog, page)
    assert "没有这个" in page.results.method.text()
    page.ask('"没')
    qtbot.waitUntil(lambda: page.results._instead.text().startswith("A double quote is opened"))
    assert page.results.method.text() == ""
    assert not any(button.isEnabled() for button in page.results._buttons)


def test_what_is_no_part_is_told_and_the_list_stays(qtbot: QtBot, dialog: FiguresDialog) -> None:
    before = made(qtbot, dialog, dialog.words)
    dialog.words.part.line.setText("天气")
    assert dialog.words.part.part() is None
    assert not dialog.words.part._problem.isHidden()
    assert dialog.words.results.model.table.records() == before


def test_a_list_of_nothing_says_whether_there_is_nothing_or_all_of_it_is_rare(
    qtbot: QtBot, dialog: FiguresDialog
) -> None:
    page = dialog.words
    page.least.setValue(1_000_000)
    qtbot.waitUntil(lambda: page._say.text().startswith("Nothing occurs so often"), timeout=60_000)
    buttons = {button.text().replace("&", ""): button for button in page.findChildren(QPushButton)}
    assert not buttons["Copy table"].isEnabled()
    buttons["Copy method"].click()  # what is read below can be copied
    assert QGuiApplication.clipboard().text() == page.results.method.text()
    page.part.line.setText("date:1800")
    page.part.line.editingFinished.emit()
    qtbot.waitUntil(lambda: page._say.text() == "Nothing is there to count.", timeout=60_000)


def test_passages_are_refused_where_whole_articles_are_counted(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[3]
    page.part.line.setText("tagged:*")
    assert page.part.part() is None
    assert "whole articles" in page.part._problem.text()


def test_what_cannot_be_drawn_is_shown_as_a_table(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[2]
    tabs = page.results._tabs
    page.part.line.setText("source:没有")
    page.against.line.setText("annotated:yes")  # type: ignore[attr-defined]
    page.least.setValue(1)  # type: ignore[attr-defined]
    assert made(qtbot, dialog, page)
    assert page.results.notice.text().startswith("One of the parts has no words")
    assert (tabs.isTabEnabled(0), tabs.currentIndex()) == (False, 1)
    enabled = [button.isEnabled() for button in page.results._buttons]
    assert enabled == [True, True, True, False, False]
    with qtbot.waitSignal(page.runner.made):
        page.part.line.setText("annotated:no")
        page.part.line.returnPressed.emit()
    qtbot.waitUntil(lambda: tabs.isTabEnabled(0))
    assert tabs.currentIndex() == 0
    assert all(button.isEnabled() for button in page.results._buttons)


def test_where_nothing_is_tagged_coverage_says_so(qtbot: QtBot, dialog: FiguresDialog) -> None:
    page = dialog.pages[4]
    page.part.line.setText("annotated:no")
    assert made(qtbot, dialog, page) == []
    qtbot.waitUntil(lambda: page.results._instead.text() == "Nothing is there to count.")
    with qtbot.waitSignal(page.runner.made):
        page.part.line.setText("annotated:yes")
        page.part.line.returnPressed.emit()
    assert page.results.model.table.records()[-1]["tag"] == ""
