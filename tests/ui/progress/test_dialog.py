"""The counts in their dialog: what they say, how they follow, where a line leads, what is copied."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.corpus.rows import State
from reader.ui import theme
from reader.ui.library.arranging import Filter
from reader.ui.progress.dialog import CountTable, ProgressDialog
from reader.ui.progress.model import CountModel
from reader.ui.progress.tables import Bar, Row, Table, as_csv, as_text
from reader.ui.window import Window
from tests.ui.driving import run, settle
from tests.ui.library.test_panel import shown

STATES, MONTHS, SOURCES, TAGS, ANNOTATORS = range(5)


@pytest.fixture
def dialog(window: Window) -> ProgressDialog:
    run(window, "progress.show")
    dialog = window.rooms.progress.dialog
    assert dialog is not None
    settle(window)
    return dialog


def lines(dialog: ProgressDialog, tab: int) -> list[list[str]]:
    dialog.tabs.setCurrentIndex(tab)
    model = dialog.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount() - 1)]
        for row in range(model.rowCount())
    ]


def choose(dialog: ProgressDialog, window: Window, tab: int, row: int) -> None:
    dialog.tabs.setCurrentIndex(tab)
    index = dialog.table.model().index(row, 0)
    place = dialog.table.visualRect(index).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle(window)


def test_it_counts_what_is_there(window: Window, dialog: ProgressDialog) -> None:
    assert dialog.summary.text() == "0 of 4 articles done"
    assert "3 without tags" in dialog.details.text()
    assert [line[0] for line in lines(dialog, STATES)] == [
        "Done", "Being read", "Unread", "With tags", "Without tags",
    ]  # fmt: skip
    assert [line[:2] for line in lines(dialog, MONTHS)] == [
        ["2024-01", "1"],
        ["2024-03", "2"],
        ["No date", "1"],
    ]
    assert ["No source", "2", "0", "0", "2", "0"] in lines(dialog, SOURCES)
    assert lines(dialog, TAGS)[:2] == [["生态环境", "1", "0", "1"], ["\u2003水治理", "1", "1", "1"]]
    assert lines(dialog, ANNOTATORS)[0][:3] == ["Li", "2", "1"]


def rules(dialog: ProgressDialog) -> list[int]:
    """Above which rows a rule is drawn, by the colour of the pixels there."""
    dialog.tabs.setCurrentIndex(STATES)
    table = dialog.table
    QApplication.processEvents()
    image, wanted = table.viewport().grab().toImage(), theme.current().colour("line_strong").name()
    tops = [table.visualRect(table.model().index(row, 0)).top() for row in range(table.model().rowCount())]
    ratio = image.devicePixelRatio()
    return [row for row, top in enumerate(tops) if image.pixelColor(5, round(top * ratio)).name() == wanted]


def test_a_rule_parts_the_states_from_what_is_tagged_until_the_rows_are_sorted(
    window: Window, dialog: ProgressDialog
) -> None:
    assert rules(dialog) == [3]
    dialog.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert rules(dialog) == []
    dialog.table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert rules(dialog) == [3]


def test_it_follows(window: Window, dialog: ProgressDialog) -> None:
    window.session.write(lambda corpus: corpus.articles.set_state(2, State.DONE))  # type: ignore[union-attr]
    settle(window)
    commands = window.rooms.progress
    assert commands._soon.isActive()
    commands._soon.timeout.emit()
    settle(window)
    assert dialog.summary.text() == "1 of 4 articles done"
    assert lines(dialog, STATES)[0] == ["Done", "1"]


@pytest.mark.parametrize(
    ("tab", "row", "expected"),
    [
        (STATES, 3, [1]),
        (STATES, 4, [2, 3, 4]),
        (MONTHS, 1, [1, 3]),
        (MONTHS, 2, [4]),
        (TAGS, 0, [1]),
        (ANNOTATORS, 0, [1]),
    ],
)
def test_a_line_leads_to_its_articles(
    window: Window, dialog: ProgressDialog, tab: int, row: int, expected: list[int]
) -> None:
    choose(dialog, window, tab, row)
    assert shown(window.shell.library) == expected
    assert window.shell.library._count.text() == f"{len(expected)} of 4"


def test_every_count_of_sources_is_the_number_of_articles_shown(
    window: Window, dialog: ProgressDialog
) -> None:
    for row, line in enumerate(lines(dialog, SOURCES)):
        choose(dialog, window, SOURCES, row)
        assert len(shown(window.shell.library)) == int(line[1])


def test_a_hidden_library_is_shown_when_it_is_filtered(window: Window, dialog: ProgressDialog) -> None:
    window.actions_["view.library"].setChecked(False)
    window.looks.show_sides()
    choose(dialog, window, STATES, 3)
    assert window.shell.library.isVisible()


def test_a_table_is_copied_as_csv_and_as_text(window: Window, dialog: ProgressDialog) -> None:
    dialog.tabs.setCurrentIndex(TAGS)
    dialog.copy_csv.click()
    rows = list(csv.reader(io.StringIO(QApplication.clipboard().text())))
    assert rows[0] == ["Tag", "Annotations", "its own", "Articles"]
    assert rows[2] == ["生态环境/水治理", "1", "1", "1"]
    dialog.copy_text.click()
    assert QApplication.clipboard().text().splitlines()[2] == "生态环境/水治理\t1\t1\t1"


def test_formulas_are_made_harmless_and_tabs_break_nothing() -> None:
    table = Table(("Source", "Articles"), (Row("=1+1", (1,), Bar(), None), Row("a\tb", (2,), Bar(), None)))
    assert as_csv(table).splitlines()[1] == "'=1+1,1"
    assert as_text(table).splitlines()[1:] == ["'=1+1\t1", "a b\t2"]


def test_columns_sort_by_their_values(window: Window, dialog: ProgressDialog) -> None:
    table = CountTable("t")
    rows = (
        Row("a", (2,), Bar(other=0.2), None),
        Row("b", (10,), Bar(other=1), None),
        Row("c", (9,), Bar(), None),
    )
    table.show_table(Table(("Name", "Articles"), rows))
    table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert [table.model().index(row, 0).data() for row in range(3)] == ["b", "c", "a"]
    table.deleteLater()


def test_the_line_below_the_library_opens_it(window: Window) -> None:
    window.shell.library._done.click()
    settle(window)
    assert window.rooms.progress.dialog is not None


def test_leaving_the_corpus_closes_it(window: Window, dialog: ProgressDialog) -> None:
    window.corpora.open_sample()
    settle(window)
    QApplication.processEvents()
    assert window.rooms.progress.dialog is None or not window.rooms.progress.dialog.isVisible()


def test_screen_readers_get_whole_names() -> None:
    model = CountModel()
    row = Row("水", (1,), Bar(), Filter(), full_name="环境/水", depth=1)
    model.set_table(Table(("Tag", "Annotations"), (row,)))
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "环境/水"


def test_bars_are_drawn_in_light_and_dark(window: Window, dialog: ProgressDialog) -> None:
    pictures = []
    for scheme in ("light", "dark"):
        window.looks.set_scheme(scheme)
        QApplication.processEvents()
        pictures.append(dialog.grab().toImage())
    window.looks.set_scheme("light")
    assert pictures[0] != pictures[1]
