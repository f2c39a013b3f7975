"""Grounds of rows: one piece for a selected row under the mouse, no bar at the side of a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QTableView, QWidget
from pytestqt.qtbot import QtBot

from reader.ui import theme
from reader.ui.codebook.model import CodebookModel
from reader.ui.codebook.tree import TagTree
from reader.ui.stylesheet import style_sheet
from reader.ui.theme import DARK, LIGHT, Theme
from tests.ui.codebook.conftest import many


@pytest.fixture
def tree(qtbot: QtBot, qapp: QApplication) -> TagTree:
    theme.apply(qapp, "light")
    tree = TagTree(CodebookModel(many(20)))
    qtbot.addWidget(tree)
    tree.resize(260, 300)
    tree.show()
    tree.expandAll()
    return tree


@pytest.mark.parametrize("below", [False, True])
def test_a_selected_tag_under_the_mouse_has_one_ground_from_branch_to_end(tree: TagTree, below: bool) -> None:
    top = tree.model().index(0, 0)
    index = tree.model().index(1, 0, top) if below else top
    tree.setCurrentIndex(index)
    row = tree.visualRect(index)
    for step in (QPoint(0, 3), QPoint()):
        QTest.mouseMove(tree.viewport(), row.center() - step)
    QApplication.processEvents()
    image = tree.viewport().grab().toImage()
    line = range(8, tree.viewport().width() - 8)
    assert {image.pixelColor(x, row.top() + 4).name() for x in line} == {LIGHT.selected_row}


def test_a_tree_that_has_the_keys_has_no_bar_at_its_side(tree: TagTree, qtbot: QtBot) -> None:
    tree.activateWindow()
    tree.setFocus()
    qtbot.waitUntil(tree.hasFocus)
    image = tree.grab().toImage()
    assert image.pixelColor(0, image.height() - 10).name() == LIGHT.panel
    assert image.pixelColor(0, 10).name() == LIGHT.panel


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_what_is_selected_and_under_the_mouse_comes_after_what_is_under_the_mouse(look: Theme) -> None:
    sheet = style_sheet(look)
    for kind in ("QListView", "QTreeView"):
        assert sheet.index(f"{kind}::item:selected:hover") > sheet.index(f"{kind}::item:hover")


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_what_stands_in_an_empty_box_is_as_dark_as_in_an_empty_line(
    qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    """Fainter it would look as if it could not be used."""
    theme.apply(qapp, look.name)
    box, line = QComboBox(), QLineEdit()
    box.setEditable(True)
    for widget in (box, line):
        qtbot.addWidget(widget)
        widget.show()
    inner = box.lineEdit()
    assert inner is not None
    shown = {
        one.palette().color(QPalette.ColorRole.PlaceholderText).name(QColor.NameFormat.HexArgb)
        for one in (inner, line)
    }
    assert shown == {QColor(look.ink_muted).name(QColor.NameFormat.HexArgb)}


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=lambda look: look.name)
def test_a_box_with_a_number_is_as_high_as_a_box_with_a_choice_and_shows_that_it_has_the_keys(
    qtbot: QtBot, qapp: QApplication, look: Theme
) -> None:
    theme.apply(qapp, look.name)
    room = QWidget()
    number, choice = QSpinBox(room), QComboBox(room)
    choice.addItem("词")
    qtbot.addWidget(room)
    room.show()
    for box in (number, choice):
        box.adjustSize()
    assert number.height() == choice.height()
    room.activateWindow()
    number.setFocus()
    qtbot.waitUntil(number.hasFocus)
    image = number.grab().toImage()
    assert image.pixelColor(image.width() // 2, 1).name() == look.accent
    assert image.pixelColor(image.width() // 2, image.height() - 2).name() == look.accent


@pytest.mark.parametrize("order", [Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder])
def test_how_a_table_is_sorted_is_shown_beside_the_name_of_the_column(
    qtbot: QtBot, qapp: QApplication, order: Qt.SortOrder
) -> None:
    """Qt draws its arrow over the last letter of what stands at the right."""
    theme.apply(qapp, "light")
    table = QTableView()
    qtbot.addWidget(table)
    model = QStandardItemModel(2, 1, table)
    model.setHeaderData(0, Qt.Orientation.Horizontal, "频数")
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    model.setHeaderData(0, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
    table.setModel(model)
    header = table.horizontalHeader()
    header.setSortIndicatorShown(True)
    table.resizeColumnsToContents()
    table.show()
    shown = []
    for column in (-1, 0):
        header.setSortIndicator(column, order)
        QApplication.processEvents()
        shown.append(header.viewport().grab().toImage())
    without, marked = shown
    lines = {y for y in range(header.height()) for x in range(header.sectionSize(0))
             if without.pixel(x, y) != marked.pixel(x, y)}  # fmt: skip
    ground = without.pixel(1, 1)
    words = {y for y in range(header.height() - 2) for x in range(header.sectionSize(0))
             if without.pixel(x, y) != ground}  # fmt: skip
    assert lines
    assert max(lines) < min(words)
