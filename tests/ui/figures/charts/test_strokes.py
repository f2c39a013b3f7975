"""Lines of a chart can be told apart."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from reader.ui.figures.charts.strokes import strokes

SOLID, DASHED, DOTTED = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
BLUE, STEEL, BROWN, GREEN, PINK = (
    QColor(name) for name in ("#0066b0", "#4488b0", "#b07700", "#009060", "#b06090")
)


def test_neighbours_differ_without_their_colours() -> None:
    assert strokes([BLUE, BROWN, GREEN, PINK]) == [SOLID, DASHED, SOLID, DASHED]


def test_lines_of_like_colours_have_different_strokes() -> None:
    assert strokes([STEEL, BROWN, GREEN, PINK, BLUE]) == [SOLID, DASHED, SOLID, DASHED, DASHED]
    assert strokes([BLUE, BLUE, BLUE]) == [SOLID, DASHED, DOTTED]


def test_there_are_strokes_for_any_number_of_lines() -> None:
    assert len(strokes([BLUE] * 9)) == 9
    assert strokes([]) == []
