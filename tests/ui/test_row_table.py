"""Keys in a table whose rows are chosen whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.row_table import RowTable


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    model = QStandardItemModel()
    for row in range(30):
        model.appendRow([QStandardItem(f"{row}"), QStandardItem("词"), QStandardItem("频数")])
    table = RowTable()
    model.setParent(table)
    table.setModel(model)
    table.setSelectionBehavior(RowTable.SelectionBehavior.SelectRows)
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    table.selectRow(4)
    return table


def test_end_and_home_go_to_the_last_row_and_the_first(table: RowTable) -> None:
    for key, row in ((Qt.Key.Key_End, 29), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(table, key)
        assert table.currentIndex().row() == row
        assert [index.row() for index in table.selectionModel().selectedRows()] == [row]


def test_with_shift_all_rows_on_the_way_are_chosen(table: RowTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert sorted(index.row() for index in table.selectionModel().selectedRows()) == list(range(4, 30))


def test_a_table_without_rows_stays_as_it_is(qtbot: QtBot) -> None:
    table = RowTable()
    table.setModel(QStringListModel(table))
    qtbot.addWidget(table)
    QTest.keyClick(table, Qt.Key.Key_End)
    assert not table.currentIndex().isValid()


def test_the_names_of_the_columns_stay_as_they_are_when_a_row_is_chosen(table: RowTable) -> None:
    header = table.horizontalHeader()
    table.clearSelection()
    QApplication.processEvents()
    before = header.viewport().grab().toImage()
    table.selectRow(1)
    QApplication.processEvents()
    assert header.viewport().grab().toImage() == before
