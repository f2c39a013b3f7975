"""The matrix uses the room that it has."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from reader.ui.figures.charts.matrix import MatrixChart
from reader.ui.figures.charts.shapes import Box, Label, Target


def chart(qtbot: QtBot, name: str) -> MatrixChart:
    found = MatrixChart()
    qtbot.addWidget(found)
    found.show_cells([name, "教育"], {(0, 1): (5, Target("5", (0, 1)))})
    found.resize(900, 160)
    return found


def test_a_long_name_is_read_in_full_where_the_cells_leave_room_for_it(qtbot: QtBot) -> None:
    made = chart(qtbot, "生态环境/绿色能源转型与碳排放双控制度建设的进展情况")
    (label,) = [shape for shape in made.picture().shapes if isinstance(shape, Label) and "生态" in shape.text]
    assert QFontMetricsF(made.font()).horizontalAdvance(label.text) <= label.rect.width()


def test_a_name_that_is_wider_than_the_chart_leaves_the_cells_where_they_are_seen(qtbot: QtBot) -> None:
    made = chart(qtbot, "生态环境" * 60)
    boxes = [shape.rect for shape in made.picture().shapes if isinstance(shape, Box)]
    assert max(box.right() for box in boxes) <= made.width()
    assert min(box.width() for box in boxes) > 10
