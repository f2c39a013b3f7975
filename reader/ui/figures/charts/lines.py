"""Lines over time: one for each series, a point for each month; in one chart or each by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.frame import PAD, legend_height
from reader.ui.figures.charts.multiples import draw_apart, height_of
from reader.ui.figures.charts.shapes import Picture, Target
from reader.ui.figures.charts.strands import Line, line_at
from reader.ui.figures.charts.together import Axes, draw_together
from reader.ui.theme import Theme

__all__ = ["Line", "LineChart"]

#: The height of the lines with their axes below which little is seen of them.
_LEAST_PLOT = 160
#: More lines than this in one chart are a tangle.
FEW = 5


class LineChart(Chart):
    """Values by place on a common axis.

    In one chart, the line under the mouse stands out; a click, or going to one of its points with the keyboard, lets
    it stand out until another does, also in the picture that is copied or saved.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._axes = Axes((), "", whole=True)
        self._lines: Sequence[Line] = ()
        self._hovered: int | None = None
        self._kept: int | None = None
        self.apart = False
        """Whether each line has a small chart of its own."""

    def show_lines(
        self,
        names: Sequence[str],
        lines: Sequence[Line],
        *,
        whole: bool = True,
        axis: str = "",
        apart: bool = False,
    ) -> None:
        """Show these; every line has as many points as there are names below the axis. `axis`: what is counted."""
        self._axes, self._lines, self.apart = Axes(names, axis, whole), lines, apart
        self._hovered = self._kept = None
        self.redraw()

    @property
    def standing(self) -> int | None:
        """The number of the line that stands out from the others."""
        return self._kept if self._hovered is None else self._hovered

    def make_room(self) -> None:
        metrics = QFontMetricsF(self.font())
        if self.apart:
            self.setMinimumHeight(round(height_of(len(self._lines), self.width(), metrics)))
            return
        keys = [replace(line.key, stroke=Qt.PenStyle.SolidLine) for line in self._lines]
        head = legend_height(keys, self.width() - 2 * PAD, metrics)
        self.setMinimumHeight(round(head + _LEAST_PLOT))

    def is_empty(self) -> bool:
        return not self._axes.names or not self._lines

    def draw(self, size: QRectF, theme: Theme, metrics: QFontMetricsF) -> Picture:
        if self.apart:
            return draw_apart(size, self._lines, self._axes, theme, metrics)
        return draw_together(size, self._lines, self._axes, self.standing, theme, metrics)

    # -- one that stands out ---------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._stand_out(line_at(self.picture(), event.position()), self._kept)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._stand_out(None, self._kept)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a line or its name lets it stand out, one beside all lines lets none."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._stand_out(self._hovered, line_at(self.picture(), event.position()))
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go along a line, Up and Down to the one above or below; Escape lets none stand out."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._current is not None:
            self._go_across(1 if event.key() == Qt.Key.Key_Up else -1)
        elif event.key() == Qt.Key.Key_Escape and self._kept is not None:
            self._stand_out(None, None)
        else:
            super().keyPressEvent(event)

    def _go_to(self, target: Target) -> None:
        self._stand_out(self._hovered, self._line_of(target))
        super()._go_to(target)

    def _go_across(self, by: int) -> None:
        """In the same month, to the line whose value is next above or below; apart, to the one that stands there."""
        assert self._current is not None
        number = self._line_of(self._current)
        if number is None:
            return
        month = next(
            at for at, point in enumerate(self._lines[number].points) if point and point[1] is self._current
        )
        points = [line.points[month] for line in self._lines]
        there = [other for other, point in enumerate(points) if point is not None]
        there.sort(
            key=lambda other: (0.0 if self.apart or (point := points[other]) is None else point[0], -other)
        )
        at = there.index(number) + by
        if 0 <= at < len(there) and (point := points[there[at]]) is not None:
            self._stand_on(point[1])

    def _line_of(self, target: Target) -> int | None:
        for number, line in enumerate(self._lines):
            if any(point is not None and point[1] is target for point in line.points):
                return number
        return None

    def _stand_out(self, hovered: int | None, kept: int | None) -> None:
        before = self.standing
        self._hovered, self._kept = hovered, kept
        if self.standing != before and not self.apart:
            self._picture = None
            self.update()
