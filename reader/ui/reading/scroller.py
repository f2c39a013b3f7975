"""Where the page stands: anchored to a row, so that heights learnt elsewhere never move what is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.chinese.parallel import Form
from reader.ui.reading.heights import Heights
from reader.ui.reading.layout import LayoutCache, RowLayout
from reader.ui.reading.rows import Rows
from reader.ui.reading.typeset import Columns, Typeset

TOP_SPACE, BOTTOM_SPACE = 34, 120
"""Pixels of paper before the first row and after the last."""
_AIR = 30


class ReadingPosition(NamedTuple):
    """Where someone was: the code point of the body whose line is at the top, and how far that line is cut, in lines.

    Above the text proper (title, metadata) `lines` is negative.
    """

    position: int
    lines: float
    form: Form | None = None
    """The form whose line that is, where it is not the first one that is shown."""


class VisibleRow(NamedTuple):
    """A row on the screen, `y` pixels below the top of the viewport."""

    at: int
    """Index of the row."""
    y: int
    layout: RowLayout


class Scroller:
    """Rows, their heights, and the anchor: `offset` pixels into row `row` is the top of the viewport."""

    def __init__(self, rows: Rows, typeset: Typeset, columns: Columns) -> None:
        self.rows = rows
        self.cache = LayoutCache(rows, typeset, columns)
        self.heights = Heights(typeset.estimates(rows.rows, columns))
        self.row = 0
        self.offset = -TOP_SPACE
        self.viewport = 1
        self.covered = 0
        """Pixels of the viewport, from its bottom, that something else lies upon."""

    @property
    def seen(self) -> int:
        """Pixels of the viewport, from its top, that can be seen."""
        return max(1, self.viewport - self.covered)

    @property
    def _below(self) -> int:
        """Pixels of paper after the last row: what is covered must not hide it."""
        return max(BOTTOM_SPACE, self.covered + _AIR) if self.covered else BOTTOM_SPACE

    @property
    def total(self) -> int:
        """Height of the whole page in pixels, as far as it is known."""
        return TOP_SPACE + self.heights.total + self._below

    @property
    def value(self) -> int:
        """Pixels of the page above the viewport."""
        return TOP_SPACE + self.heights.top(self.row) + self.offset

    @property
    def maximum(self) -> int:
        """The largest value."""
        return max(0, self.total - self.viewport)

    def layout(self, index: int) -> RowLayout:
        """The row laid out; its height is exact from now on."""
        found = self.cache.get(index)
        self.heights[index] = found.height
        return found

    def visible(self) -> Iterator[VisibleRow]:
        """The rows on the screen, top to bottom."""
        y = -self.offset
        index = self.row
        while index < len(self.rows) and y < self.viewport:
            layout = self.layout(index)
            yield VisibleRow(index, y, layout)
            y += layout.height
            index += 1

    def scroll_by(self, pixels: int) -> None:
        """Move by that many pixels exactly, however the heights of the rows passed were estimated."""
        if not len(self.rows):
            return
        self.offset += pixels
        while self.offset < 0 and self.row > 0:
            self.row -= 1
            self.offset += self.layout(self.row).height
        while self.row < len(self.rows) - 1 and self.offset >= (height := self.layout(self.row).height):
            self.offset -= height
            self.row += 1
        self.clamp()

    def scroll_to(self, value: int) -> None:
        """Go to a value of the scroll bar: near it exactly, far from it by the estimates."""
        if not len(self.rows):
            return
        distance = value - self.value
        if abs(distance) <= 4 * self.viewport:
            self.scroll_by(distance)
            return
        self.row, self.offset = self.heights.find(value - TOP_SPACE)
        if value < TOP_SPACE:
            self.offset = value - TOP_SPACE
        self.clamp()

    def put(self, index: int, y_in_row: int, at: int) -> None:
        """Bring the point `y_in_row` of a row to `at` pixels below the top of the viewport."""
        self.row, self.offset = index, 0
        self.scroll_by(y_in_row - at)

    def clamp(self) -> None:
        """Stay on the page: not above its first row, not below its last."""
        if self.row == 0 and self.offset < -TOP_SPACE:
            self.offset = -TOP_SPACE
        below = -self.offset
        for index in range(self.row, len(self.rows)):
            below += self.layout(index).height
            if below + self._below >= self.viewport:
                return
        self._to_bottom()

    def _to_bottom(self) -> None:
        rest = self.viewport - self._below
        for index in range(len(self.rows) - 1, -1, -1):
            rest -= self.layout(index).height
            if rest <= 0:
                self.row, self.offset = index, -rest
                return
        self.row, self.offset = 0, -min(TOP_SPACE, rest) if rest < TOP_SPACE else -TOP_SPACE

    def y_of(self, index: int) -> int:
        """Where a row is in the viewport; for a far one, as the estimates have it."""
        if index >= self.row:
            if index - self.row < 200:
                return -self.offset + sum(self.heights[row] for row in range(self.row, index))
        elif self.row - index < 200:
            return -self.offset - sum(self.heights[row] for row in range(index, self.row))
        return TOP_SPACE + self.heights.top(index) - self.value

    def row_at(self, y: float) -> VisibleRow | None:
        """The row at a height of the viewport, the nearest one where there is none; None without rows."""
        found: VisibleRow | None = None
        for row in self.visible():
            if found is not None and y < row.y:
                break
            found = row
        return found
