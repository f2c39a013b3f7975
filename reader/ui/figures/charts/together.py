"""Several lines in one chart, each named at its end; one can stand out from the others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from reader.ui.figures.charts.frame import PAD, axis_above, horizontal_grid, inked, legend, ticks_below
from reader.ui.figures.charts.scales import Scale, steps
from reader.ui.figures.charts.shapes import Dot, Label, Path, Picture
from reader.ui.figures.charts.spreading import spread
from reader.ui.figures.charts.strands import Line, Look, draw_line, highest_of, last_point
from reader.ui.figures.charts.strokes import strokes
from reader.ui.theme import Theme, blend

_LEFT = 60
#: The names at the ends take at most so much of the width.
_WIDEST_NAME = 0.3
#: Between the end of a line and its name.
_GAP = 10.0
#: A name that stands so far from its end is led to it.
_FAR = 4.0
#: How much of their colour the others keep while one stands out, and their names, from which one chooses.
_DIMMED, _DIMMED_NAME = 0.22, 0.6


@dataclass(frozen=True, slots=True)
class Axes:
    """What the lines stand on: the names below, what is counted, whether in whole numbers."""

    names: Sequence[str]
    counted: str
    whole: bool


def draw_together(
    size: QRectF,
    lines: Sequence[Line],
    axes: Axes,
    standing: int | None,
    theme: Theme,
    metrics: QFontMetricsF,
) -> Picture:
    """All lines in one chart. `standing` is the number of the one that stands out from the others, if one does."""
    picture = Picture()
    area = size.adjusted(PAD, PAD, -PAD, -PAD)
    drawn = strokes([inked(line.key.colour, theme) for line in lines])
    at_ends = are_named_at_ends(lines, area.height(), metrics)
    if not at_ends:
        keys = [replace(line.key, stroke=stroke) for line, stroke in zip(lines, drawn, strict=True)]
        area = legend(picture, area, keys, theme, metrics)
    area = axis_above(picture, area, axes.counted, theme, metrics, end=Qt.AlignmentFlag.AlignLeft)
    right = (
        metrics.horizontalAdvance(axes.names[-1]) / 2 if axes.names else 0.0
    )  # half of it is beyond its point
    if at_ends:
        right = max(right, _room_for_names(lines, area.width(), metrics))
    plot = area.adjusted(_LEFT, metrics.height() / 2, -right, -metrics.height() - 8)
    marks = steps(highest_of(lines), whole=axes.whole)
    scale = horizontal_grid(picture, plot, marks, theme, metrics)
    middles = ticks_below(picture, plot, axes.names, theme, metrics)
    dots: list[Dot] = []
    inks = [
        _ink(line, number == standing or standing is None, theme, _DIMMED)
        for number, line in enumerate(lines)
    ]
    of_names = [
        _ink(line, number == standing or standing is None, theme, _DIMMED_NAME)
        for number, line in enumerate(lines)
    ]
    order = sorted(range(len(lines)), key=lambda number: number == standing)  # it is painted last
    for number in order:
        look = Look(inks[number], 2.0, drawn[number], number)
        if number == standing:  # it need not be told from others
            look = Look(inks[number], 3.0, of=number)
        dots += draw_line(picture, lines[number], middles, scale, look)
    if at_ends:
        _name_ends(picture, _Ends(lines, of_names, standing, middles, scale, plot, area.right()), metrics)
    picture.add(*dots)
    return picture


def are_named_at_ends(lines: Sequence[Line], height: float, metrics: QFontMetricsF) -> bool:
    """Whether there is room for all names beside each other's lines; one line alone has a legend."""
    return len(lines) > 1 and (len(lines) + 3) * metrics.height() <= height


def _room_for_names(lines: Sequence[Line], width: float, metrics: QFontMetricsF) -> float:
    widest = max(metrics.horizontalAdvance(line.short or line.key.text) for line in lines)
    return min(widest * 1.08 + 4, width * _WIDEST_NAME) + 2 * _GAP  # in bold it is wider


def _ink(line: Line, plain: bool, theme: Theme, dimmed: float) -> QColor:
    colour = inked(line.key.colour, theme)
    return colour if plain else blend(colour, theme.colour("paper"), dimmed)


@dataclass(frozen=True, slots=True)
class _Ends:
    lines: Sequence[Line]
    inks: Sequence[QColor]
    standing: int | None
    middles: Sequence[float]
    scale: Scale
    plot: QRectF
    right: float


def _name_ends(picture: Picture, ends: _Ends, metrics: QFontMetricsF) -> None:
    """Write the name of each line at its end, and lead to it those that had to give way to others."""
    points = [last_point(line, ends.middles, ends.scale) for line in ends.lines]
    there = [number for number, point in enumerate(points) if point is not None]
    wanted = [point.y() for point in points if point is not None]
    height = metrics.height()
    places = spread(wanted, height, ends.plot.top(), ends.plot.bottom())
    left = ends.plot.right() + 2 * _GAP
    for number, y in zip(there, places, strict=True):
        point, line = points[number], ends.lines[number]
        assert point is not None
        if abs(y - point.y()) > _FAR or left - point.x() > 3 * _GAP:
            lead = (QPointF(point.x() + 6, point.y()), QPointF(left - 4, y))
            picture.add(Path(lead, ends.inks[number], 1, Qt.PenStyle.DotLine))
        picture.add(
            Label(
                QRectF(left, y - height / 2, ends.right - left, height),
                line.short or line.key.text,
                ends.inks[number],
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                bold=number == ends.standing,
                of=number,
            )
        )
