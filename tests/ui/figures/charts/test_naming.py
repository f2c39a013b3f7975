"""Names where there is no room for all of them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.figures.charts.bars import Bar, BarChart, Piece
from reader.ui.figures.charts.naming import fitted
from reader.ui.figures.charts.shapes import Label, Target

PATH = "党的建设/基层组织/农村党员教育"


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetricsF:
    del qapp
    return QFontMetricsF(QFont())


def test_of_a_path_the_tag_itself_is_kept(metrics: QFontMetricsF) -> None:
    whole = metrics.horizontalAdvance(PATH)
    assert fitted(PATH, metrics, whole) == PATH
    assert fitted(PATH, metrics, whole - 1) == "…/基层组织/农村党员教育"
    assert fitted(PATH, metrics, metrics.horizontalAdvance("…/农村党员教育")) == "…/农村党员教育"
    least = fitted(PATH, metrics, metrics.horizontalAdvance("农村…教育"))
    assert least.startswith("农")
    assert least.endswith("育")
    assert "…" in least


def test_what_is_no_path_is_cut_where_it_is_painted(metrics: QFontMetricsF) -> None:
    assert fitted("一个很长很长的题目", metrics, 10) == "一个很长很长的题目"


def test_bars_of_long_paths_are_told_apart(qtbot: QtBot) -> None:
    chart = BarChart()
    qtbot.addWidget(chart)
    above = "生态文明建设与绿色低碳转型/环境治理与污染防治攻坚"
    names = [f"{above}/{name}" for name in ("大气", "土壤", "噪声")]
    chart.show_bars([Bar(name, (Piece(0, 1.0, Target(name)),)) for name in names], [])
    chart.resize(480, 240)
    shown = [shape.text for shape in chart.picture().shapes if isinstance(shape, Label) and "/" in shape.text]
    assert shown == ["…/大气", "…/土壤", "…/噪声"]
    room = next(
        shape.rect for shape in chart.picture().shapes if isinstance(shape, Label) and "…/" in shape.text
    )
    assert QFontMetricsF(chart.font()).horizontalAdvance(shown[0]) <= room.width()
