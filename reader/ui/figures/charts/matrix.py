"""A matrix: how often two things stand together, the more the darker, with the number in each cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from reader.ui.figures.charts.chart import Chart
from reader.ui.figures.charts.frame import PAD
from reader.ui.figures.charts.naming import fitted
from reader.ui.figures.charts.shapes import Box, Label, Picture, Target
from reader.ui.theme import READABLE, Theme, blend, contrast

_LEAST_CELL, _LARGEST_CELL = 20.0, 64.0
_WIDEST_NAME = 0.3


class MatrixChart(Chart):
    """Names down the side and, as numbers, across; cells are symmetric."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self._cells: Mapping[tuple[int, int], tuple[float, Target]] = {}

    def show_cells(self, names: Sequence[str], cells: Mapping[tuple[int, int], tuple[float, Target]]) -> None:
        """Show these; a cell goes by the places of its two names, the smaller first."""
        self._names, self._cells = names, cells
        self.setMinimumSize(round(200 + _LEAST_CELL * len(names)), round(70 + _LEAST_CELL * len(names)))
        self.redraw()

    def is_empty(self) -> bool:
        return not self._cells

    def extent(self) -> QSize:
        """The cells are square: of a chart that is wide much is left."""
        boxes = [shape.rect for shape in self.picture().shapes if isinstance(shape, Box)]
        if not boxes:
            return self.size()
        right, bottom = (max(map(side, boxes)) for side in (QRectF.right, QRectF.bottom))
        return QSize(round(right + PAD), round(bottom + PAD)).boundedTo(self.size())

    def draw(self, size: QRectF, theme: Theme, metrics: QFontMetricsF) -> Picture:
        picture = Picture()
        area = size.adjusted(PAD, PAD, -PAD, -PAD)
        count = max(1, len(self._names))
        labels = [f"{place}  {name}" for place, name in enumerate(self._names, start=1)]
        names = max((metrics.horizontalAdvance(label) for label in labels), default=0.0) + 12
        top = metrics.height() + 4
        high = min(_LARGEST_CELL, (area.height() - top) / count)
        # Cells are square: in a chart that is wide, what they do not take is there for the names.
        left = min(names, max(area.width() * _WIDEST_NAME, area.width() - high * count))
        cell = min(high, (area.width() - left) / count)
        highest = max((value for value, _ in self._cells.values()), default=0.0)
        for place, name in enumerate(self._names):
            number = f"{place + 1}  "
            label = number + fitted(name, metrics, left - 9 - metrics.horizontalAdvance(number))
            across = QRectF(area.left() + left + place * cell, area.top(), cell, top)
            down = QRectF(area.left(), area.top() + top + place * cell, left - 8, cell)
            muted, ink = theme.colour("ink_muted"), theme.colour("ink")
            picture.add(
                Label(across, str(place + 1), muted, Qt.AlignmentFlag.AlignCenter),
                Label(down, label, ink, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            )
        for row in range(len(self._names)):
            for column in range(len(self._names)):
                rect = QRectF(
                    area.left() + left + column * cell, area.top() + top + row * cell, cell, cell
                ).adjusted(1, 1, -1, -1)
                self._add_cell(picture, rect, (min(row, column), max(row, column)), highest, theme)
        return picture

    def _add_cell(
        self, picture: Picture, rect: QRectF, pair: tuple[int, int], highest: float, theme: Theme
    ) -> None:
        found = self._cells.get(pair)
        if found is None:
            ground = "panel" if pair[0] != pair[1] else "line"
            picture.add(Box(rect, theme.colour(ground)))
            return
        value, target = found
        fill = blend(theme.colour("accent"), theme.colour("paper"), 0.12 + 0.88 * value / highest)
        ink = theme.colour("ink")
        if contrast(ink, fill) < READABLE:  # in between neither is: the better one
            ink = max(ink, theme.colour("on_accent"), key=lambda colour: contrast(colour, fill))
        picture.add(Box(rect, fill, target))
        picture.add(Label(rect, f"{value:g}", ink, Qt.AlignmentFlag.AlignCenter))
