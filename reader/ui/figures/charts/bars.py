"""Bars from left to right, one a row, each of one or several parts; below zero they go to the left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QWidget

from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.frame import PAD, Key, axis_above, inked, legend, legend_height, vertical_grid
from reader.ui.figures.charts.naming import fitted
from reader.ui.figures.charts.scales import steps
from reader.ui.figures.charts.shapes import Box, Label, Path, Picture, Target
from reader.ui.theme import Theme

_ROW = 26.0
_WIDEST_NAME = 0.35
#: How wide the bar of a value is at least where the axis is a given one: zero is a value there, too.
_LEAST = 3.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a bar; `series` is the place of its name and colour in the legend."""

    series: int
    value: float
    target: Target


@dataclass(frozen=True, slots=True)
class Bar:
    """A row: its name and its parts from left to right."""

    name: str
    pieces: tuple[Piece, ...]

    @property
    def total(self) -> float:
        """The length of the whole bar."""
        return sum(piece.value for piece in self.pieces)


class BarChart(Chart):
    """As many bars as fit are shown; the chart asks for room for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: Sequence[Bar] = ()
        self._series: Sequence[Key] = ()
        self._whole = True
        self._axis = ""
        self._marks: Sequence[float] = ()
        self.legend_shown = True
        """Whether several series are named above the bars: not where each bar has its own name."""

    def show_bars(
        self,
        bars: Sequence[Bar],
        series: Sequence[Key],
        *,
        whole: bool = True,
        axis: str = "",
        marks: Sequence[float] = (),
    ) -> None:
        """Show these; `whole`: only whole numbers stand at the axis; `axis`: what it counts.

        `marks` are the numbers at the axis, from the lowest to the highest, where they do not follow from the bars.
        """
        self._bars, self._series, self._whole, self._axis = bars, series, whole, axis
        self._marks = marks
        self.redraw()

    def make_room(self) -> None:
        metrics = QFontMetricsF(self.font())
        head = legend_height(self._named, self.width() - 2 * PAD, metrics) + 2 * (metrics.height() + 4)
        self.setMinimumHeight(round(head + 2 * PAD + _ROW * len(self._bars)))

    @property
    def _named(self) -> Sequence[Key]:
        """The series that stand in the legend."""
        return self._series if self.legend_shown and len(self._series) > 1 else ()

    def is_empty(self) -> bool:
        return not (self._bars if self._marks else any(bar.total for bar in self._bars))

    def draw(self, size: QRectF, theme: Theme, metrics: QFontMetricsF) -> Picture:
        picture = Picture()
        area = size.adjusted(PAD, PAD, -PAD, -PAD)
        area = legend(picture, area, self._named, theme, metrics)
        area = axis_above(picture, area, self._axis, theme, metrics)
        names = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0.0)
        left = min(names + 10, area.width() * _WIDEST_NAME)
        plot = area.adjusted(left, metrics.height() + 6, -metrics.horizontalAdvance("0,000"), 0)
        highest = max((bar.total for bar in self._bars), default=0.0)
        marks = self._marks or steps(highest, whole=self._whole)
        height = min(_ROW, plot.height() / max(1, len(self._bars)))
        plot.setHeight(height * len(self._bars))  # below the last bar there is nothing to measure
        scale = vertical_grid(picture, plot, marks, theme, metrics)
        for place, bar in enumerate(self._bars):
            y = plot.top() + place * height
            picture.add(
                Label(
                    QRectF(area.left(), y, left - 8, height),
                    fitted(bar.name, metrics, left - 9),
                    theme.colour("ink"),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                )
            )
            self._add_pieces(picture, bar, scale.at, QRectF(plot.left(), y + 3, 0, height - 6), theme)
        if marks[0] < 0:
            zero = scale.at(0)
            ends = QPointF(zero, plot.top()), QPointF(zero, plot.bottom())
            picture.add(Path(ends, theme.colour("ink_muted"), 1))
        return picture

    def _add_pieces(
        self, picture: Picture, bar: Bar, at: Callable[[float], float], row: QRectF, theme: Theme
    ) -> None:
        before = 0.0
        for piece in bar.pieces:
            start, end = sorted((at(before), at(before + piece.value)))
            before += piece.value
            if self._marks and end - start < _LEAST:
                start, end = start - _LEAST / 2, start + _LEAST / 2
            if end > start:
                rect = QRectF(start, row.top(), end - start, row.height())
                picture.add(Box(rect, self._colour(piece.series, theme), piece.target, len(bar.pieces) > 1))

    def _colour(self, series: int, theme: Theme) -> QColor:
        return (
            inked(self._series[series].colour, theme)
            if series < len(self._series)
            else theme.colour("accent")
        )
