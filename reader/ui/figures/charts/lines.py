"""Lines over time: one for each series, a point for each month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QWidget

from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.frame import (
    PAD,
    Key,
    axis_above,
    horizontal_grid,
    inked,
    legend,
    legend_height,
    ticks_below,
)
from reader.ui.figures.charts.scales import steps
from reader.ui.figures.charts.shapes import Dot, Path, Picture, Target
from reader.ui.figures.charts.strokes import strokes
from reader.ui.theme import Theme

#: The height of the lines with their axes below which little is seen of them.
_LEAST_PLOT = 160


@dataclass(frozen=True, slots=True)
class Line:
    """A series: its name and colour, and for each place of the axis its value with what that tells (None: no value)."""

    key: Key
    points: tuple[tuple[float, Target] | None, ...]


class LineChart(Chart):
    """Values by place on a common axis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._lines: Sequence[Line] = ()
        self._whole, self._axis = True, ""

    def show_lines(
        self, names: Sequence[str], lines: Sequence[Line], *, whole: bool = True, axis: str = ""
    ) -> None:
        """Show these; every line has as many points as there are names below the axis. `axis`: what is counted."""
        self._names, self._lines, self._whole, self._axis = names, lines, whole, axis
        self.redraw()

    def make_room(self) -> None:
        keys = [replace(line.key, stroke=Qt.PenStyle.SolidLine) for line in self._lines]
        head = legend_height(keys, self.width() - 2 * PAD, QFontMetricsF(self.font()))
        self.setMinimumHeight(round(head + _LEAST_PLOT))

    def is_empty(self) -> bool:
        return not self._names or not self._lines

    def draw(self, size: QRectF, theme: Theme, metrics: QFontMetricsF) -> Picture:
        picture = Picture()
        area = size.adjusted(PAD, PAD, -PAD, -PAD)
        drawn = strokes([inked(line.key.colour, theme) for line in self._lines])
        keys = [replace(line.key, stroke=stroke) for line, stroke in zip(self._lines, drawn, strict=True)]
        area = legend(picture, area, keys, theme, metrics)
        area = axis_above(picture, area, self._axis, theme, metrics, end=Qt.AlignmentFlag.AlignLeft)
        last = (
            metrics.horizontalAdvance(self._names[-1]) / 2 if self._names else 0.0
        )  # of it half is beyond its point
        plot = area.adjusted(60, metrics.height() / 2, -last, -metrics.height() - 8)
        values = [point[0] for line in self._lines for point in line.points if point is not None]
        scale = horizontal_grid(
            picture, plot, steps(max(values, default=0.0), whole=self._whole), theme, metrics
        )
        middles = ticks_below(picture, plot, self._names, theme, metrics)
        dots: list[Dot] = []
        for line, stroke in zip(self._lines, drawn, strict=True):
            run: list[QPointF] = []
            colour = inked(line.key.colour, theme)
            for x, point in zip(middles, line.points, strict=True):
                if point is None:
                    _end_run(picture, run, colour, stroke)
                    continue
                run.append(QPointF(x, scale.at(point[0])))
                dots.append(Dot(run[-1], colour, point[1]))
            _end_run(picture, run, colour, stroke)
        picture.add(*dots)
        return picture


def _end_run(picture: Picture, run: list[QPointF], colour: QColor, stroke: Qt.PenStyle) -> None:
    if len(run) > 1:
        picture.add(Path(tuple(run), colour, 2, stroke))
    run.clear()
