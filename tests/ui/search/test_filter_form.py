"""Filters chosen in the form stand in the query as fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from reader.corpus.query.filters import Filters
from reader.ui.search.filter_form import FilterForm
from reader.ui.search.panel import SearchPanel
from reader.ui.window import Window
from tests.ui.driving import settle


def type_in(line: QLineEdit, text: str) -> None:
    """Type, as an input method commits it."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(line, event)


@pytest.fixture
def panel(window: Window) -> SearchPanel:
    window.open_search("水")
    settle(window)
    return window.shell.search


@pytest.fixture
def form(window: Window, panel: SearchPanel) -> FilterForm:
    panel._top.filter_button.click()
    settle(window)
    form = panel._deeds._filters
    assert form is not None
    assert form.isVisible()
    return form


def test_what_is_chosen_is_written_into_the_query(
    window: Window, panel: SearchPanel, form: FilterForm
) -> None:
    type_in(form.source, "清河")
    type_in(form.since, "2024-01")
    form.annotated.setCurrentIndex(1)
    assert panel.query == "水 source:清河 date:2024-01.. annotated:yes"
    panel.search()
    settle(window)
    assert {line.article for line in panel._model.lines} == {1}
    assert panel._top.filter_button.text() == "Filters (3)"
    form.clear.click()
    assert panel.query == "水"
    assert form.filters == Filters()


def test_it_shows_what_the_query_asks_and_keeps_what_it_has_no_line_for(
    window: Window, panel: SearchPanel, form: FilterForm
) -> None:
    QTest.keyClick(form.title, Qt.Key.Key_Escape)
    assert form.isHidden()
    panel._query.setText("水 author:陆 title:账 tag:公共服务 annotator:Li date:2024-03")
    panel._top.filter_button.click()
    assert (form.title.text(), form.tag.text(), form.since.text(), form.until.text()) == (
        "账", "公共服务", "2024-03", "2024-03",
    )  # fmt: skip
    assert form.annotator.currentText() == "Li"
    type_in(form.title, "本")
    assert panel.query == "水 title:账本 author:陆 date:2024-03 tag:公共服务 annotator:Li"


def test_a_tag_is_found_by_its_initials(panel: SearchPanel, form: FilterForm) -> None:
    form.tag.setFocus()
    type_in(form.tag, "szl")
    assert panel.query == "水"
    assert form.tag.property("state") != "wrong"
    QTest.keyClick(form.tag, Qt.Key.Key_Return)
    assert panel.query == "水 tag:生态环境/水治理"
    assert form.isHidden()


def test_enter_takes_the_best_tag_while_tags_are_offered(
    panel: SearchPanel, form: FilterForm, qtbot: QtBot
) -> None:
    form.tag.setFocus()
    QTest.keyClicks(form.tag, "szl")
    completer = form.tag.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Return)  # the open list has the keys
    assert not popup.isVisible()
    assert panel.query == "水 tag:生态环境/水治理"
    assert form.tag.text() == "生态环境/水治理"
    form.tag.clear()
    QTest.keyClicks(form.tag, "s")
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    second = popup.currentIndex().data()
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert panel.query == f"水 tag:{second}"  # what was chosen in it holds


def test_a_date_that_is_none_yet_is_marked_and_asks_nothing(panel: SearchPanel, form: FilterForm) -> None:
    type_in(form.since, "20")
    assert form.since.property("state") == "doubtful"
    assert panel.query == "水"
    type_in(form.since, "24")
    assert form.since.property("state") == ""
    assert panel.query == "水 date:2024.."


def test_sources_are_offered(form: FilterForm) -> None:
    assert form._sources.stringList() == ["农事", "清河报"] or form._sources.stringList() == [
        "清河报",
        "農事",
    ]


def test_it_stays_in_the_window(window: Window, panel: SearchPanel, form: FilterForm) -> None:
    assert window.rect().contains(form.geometry())
    panel._query.setFocus()
    assert form.isHidden()


def test_a_pattern_has_its_filters_beside_it(window: Window, panel: SearchPanel) -> None:
    panel._query.setText("水 source:清河")
    panel._top.pattern.setChecked(True)
    settle(window)
    assert panel.query == "水"
    assert panel._told.understood.text().endswith("source contains 清河.")
    assert {line.article for line in panel._model.lines} == {1}
    panel._top.pattern.setChecked(False)
    assert panel.query == "水 source:清河"


# -- help ------------------------------------------------------------------------------------------------


def test_every_example_of_the_help_can_be_tried(window: Window, panel: SearchPanel, qtbot: QtBot) -> None:
    panel._top._help.click()
    help_ = panel._deeds._help
    assert help_ is not None
    buttons = [
        one for one in help_.findChildren(type(panel._top.filter_button)) if one.property("role") == "link"
    ]
    assert len(buttons) >= 12
    for button in buttons:
        assert button.text()
        button.click()
        settle(window)
        assert panel.query == button.text()
        assert panel._told.problem.isHidden(), button.text()
        told = panel._told.understood.text().removesuffix(" No tag is called “民生/医疗”.")
        assert told.count(".") == 1 or "date:" in button.text(), button.text()
    help_.close()
    QApplication.processEvents()
