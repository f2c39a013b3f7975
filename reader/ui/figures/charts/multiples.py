"""Each line in a small chart of its own, all on the same axes, with the others behind it in grey."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from reader.ui.figures.charts.frame import PAD, axis_above, horizontal_grid, inked, ticks_below
from reader.ui.figures.charts.naming import fitted
from reader.ui.figures.charts.scales import steps, told
from reader.ui.figures.charts.shapes import Box, Dot, Label, Picture
from reader.ui.figures.charts.strands import Line, Look, draw_line, highest_of
from reader.ui.figures.charts.together import Axes
from reader.ui.theme import Theme, blend

#: How wide a small chart is at least, and how high its lines stand.
_NARROWEST, _PLOT = 250.0, 84.0
_BETWEEN, _BELOW_AXIS = 22.0, 6.0
#: Shares of the ink that the lines behind have.
_BEHIND = 0.16
_SWATCH = 9.0


def columns_of(count: int, width: float) -> int:
    """How many small charts stand side by side."""
    fitting = int((width - 2 * PAD + _BETWEEN) / (_NARROWEST + _BETWEEN))
    return max(1, min(count, fitting))


def height_of(count: int, width: float, metrics: QFontMetricsF) -> float:
    """How high a picture of so many is."""
    rows = -(-count // columns_of(count, width))
    return 2 * PAD + metrics.height() + 2 + _BELOW_AXIS + rows * _row(metrics)


def draw_apart(
    size: QRectF, lines: Sequence[Line], axes: Axes, theme: Theme, metrics: QFontMetricsF
) -> Picture:
    """All lines, each by itself, in the order in which they come, row by row."""
    picture = Picture()
    area = size.adjusted(PAD, PAD, -PAD, -PAD)
    area = axis_above(picture, area, axes.counted, theme, metrics, end=Qt.AlignmentFlag.AlignLeft)
    area = area.adjusted(0, _BELOW_AXIS, 0, 0)
    marks = steps(highest_of(lines), most=2, whole=axes.whole)
    margin = max(metrics.horizontalAdvance(told(mark)) for mark in marks) + 8
    columns = columns_of(len(lines), size.width())
    width = (area.width() - (columns - 1) * _BETWEEN) / columns
    dots: list[Dot] = []
    for number, line in enumerate(lines):
        row, column = divmod(number, columns)
        left, top = area.left() + column * (width + _BETWEEN), area.top() + row * _row(metrics)
        _title(picture, QRectF(left, top, width, metrics.height()), line, theme, metrics)
        plot = QRectF(left + margin, top + metrics.height() + 8, width - margin, _PLOT)
        scale = horizontal_grid(picture, plot, marks, theme, metrics)
        middles = ticks_below(picture, plot, axes.names, theme, metrics)
        grey = Look(blend(theme.colour("ink"), theme.colour("paper"), _BEHIND), 1.0)
        for other in lines:
            if other is not line:
                draw_line(picture, other, middles, scale, grey)
        dots += draw_line(picture, line, middles, scale, Look(inked(line.key.colour, theme), of=number))
    picture.add(*dots)
    return picture


def _row(metrics: QFontMetricsF) -> float:
    return metrics.height() + 8 + _PLOT + 4 + metrics.height() + _BETWEEN


def _title(picture: Picture, place: QRectF, line: Line, theme: Theme, metrics: QFontMetricsF) -> None:
    swatch = QRectF(place.left(), place.center().y() - _SWATCH / 2, _SWATCH, _SWATCH)
    room = place.adjusted(_SWATCH + 7, 0, 0, 0)
    picture.add(
        Box(swatch, inked(line.key.colour, theme)),
        Label(
            room,
            fitted(line.key.text, metrics, room.width() - 1),
            theme.colour("ink"),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        ),
    )
