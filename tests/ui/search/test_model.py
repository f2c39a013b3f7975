"""The lines of a search as an item model."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.corpus.search import Line
from reader.ui.search.model import LINE_ROLE, Column, LinesModel

LINES = (
    Line(1, 5, 7, "前面\r\n　　一行", "水价", "后面"),
    Line(2, 0, 2, "", "水\n价", "尾 部"),
)


def test_a_line_is_shown_on_one_line_with_the_title_of_its_article(qapp: object) -> None:
    model = LinesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_lines(LINES, {1: "第一篇"})
    rows = [[model.index(row, column).data() for column in Column] for row in range(model.rowCount())]
    assert rows == [["前面 一行", "水价", "后面", "第一篇"], ["", "水 价", "尾 部", ""]]
    assert model.index(1, 0).data(LINE_ROLE) is LINES[1]
    model.set_lines((), {})
    assert model.rowCount() == 0
    assert tester.model() is model


def test_the_match_stands_out_and_its_left_side_ends_at_it(qapp: object) -> None:
    model = LinesModel()
    model.set_lines(LINES, {})
    match, left = model.index(0, Column.MATCH), model.index(0, Column.LEFT)
    assert match.data(Qt.ItemDataRole.FontRole).weight() > 400
    assert left.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert match.data(Qt.ItemDataRole.ForegroundRole) != left.data(Qt.ItemDataRole.ForegroundRole)


def test_every_column_has_a_name(qapp: object) -> None:
    names = [LinesModel().headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert len(set(names)) == len(Column)
    assert all(names)
