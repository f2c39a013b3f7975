"""The dispersion plot: a strip for each article (or tag), with a mark wherever something stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.frame import (
    PAD,
    Ink,
    Key,
    axis_above,
    inked,
    legend,
    legend_height,
    vertical_grid,
)
from reader.ui.figures.charts.shapes import Box, Label, Picture, Target
from reader.ui.theme import Theme

_ROW = 24.0
_NARROWEST_MARK = 2.0
_WIDEST_NAME = 0.35
#: Where the scale is marked, in per cent of a strip.
_MARKS = (0, 25, 50, 75, 100)


@dataclass(frozen=True, slots=True)
class Mark:
    """Something from `start` to `end`, shares of the strip from 0 to 1."""

    start: float
    end: float
    colour: Ink
    target: Target


@dataclass(frozen=True, slots=True)
class Strip:
    """A row with its name."""

    name: str
    marks: tuple[Mark, ...]


class StripChart(Chart):
    """Where in each text what stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: Sequence[Strip] = ()
        self._keys: Sequence[Key] = ()
        self._axis = ""

    def show_strips(self, strips: Sequence[Strip], keys: Sequence[Key], *, axis: str = "") -> None:
        """Show these; the keys tell what the colours mean, `axis` what the per cents above the strips are of."""
        self._strips, self._keys, self._axis = strips, keys, axis
        self.redraw()

    def make_room(self) -> None:
        metrics = QFontMetricsF(self.font())
        head = legend_height(self._keys, self.width() - 2 * PAD, metrics) + 2 * (metrics.height() + 3)
        self.setMinimumHeight(round(head + 2 * PAD + _ROW * len(self._strips)))

    def is_empty(self) -> bool:
        return not any(strip.marks for strip in self._strips)

    def draw(self, size: QRectF, theme: Theme, metrics: QFontMetricsF) -> Picture:
        picture = Picture()
        area = legend(picture, size.adjusted(PAD, PAD, -PAD, -PAD), self._keys, theme, metrics)
        area = axis_above(picture, area, self._axis, theme, metrics)
        area = area.adjusted(0, metrics.height() + 3, -metrics.horizontalAdvance("100") / 2, 0)
        names = max((metrics.horizontalAdvance(strip.name) for strip in self._strips), default=0.0)
        left = min(names + 10, area.width() * _WIDEST_NAME)
        height = min(_ROW, area.height() / max(1, len(self._strips)))
        plot = QRectF(area.left() + left, area.top(), area.width() - left, height * len(self._strips))
        vertical_grid(picture, plot, _MARKS, theme, metrics)
        for place, strip in enumerate(self._strips):
            row = QRectF(area.left() + left, area.top() + place * height + 3, area.width() - left, height - 6)
            picture.add(
                Label(
                    QRectF(area.left(), row.top() - 3, left - 8, height),
                    strip.name,
                    theme.colour("ink"),
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                ),
                Box(row, theme.colour("hover")),
            )
            for mark, lane, lanes in _in_lanes(strip.marks):
                start = row.left() + mark.start * row.width()
                width = max(_NARROWEST_MARK, (mark.end - mark.start) * row.width())
                high = row.height() / lanes
                here = QRectF(start, row.top() + lane * high, width, high)
                picture.add(Box(here, inked(mark.colour, theme), mark.target))
        return picture


def _in_lanes(marks: Iterable[Mark]) -> Iterator[tuple[Mark, int, int]]:
    """Marks with the lane of each and how many there are beside it: of those on one place none hides another."""
    beside: list[tuple[Mark, int]] = []
    ends: list[float] = []  # of each lane
    for mark in sorted(marks, key=lambda one: (one.start, -one.end)):
        if ends and mark.start >= max(ends):
            yield from ((one, lane, len(ends)) for one, lane in beside)
            beside, ends = [], []
        lane = next((lane for lane, end in enumerate(ends) if end <= mark.start), len(ends))
        ends[lane : lane + 1] = [mark.end]
        beside.append((mark, lane))
    yield from ((one, lane, len(ends)) for one, lane in beside)
