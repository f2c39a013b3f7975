"""Heights of all rows with their running sums, exact where a row has been laid out, estimated elsewhere."""

from __future__ import annotations

_CHUNK = 256


class Heights:
    """Whole pixels. Setting one is immediate; a sum or a search costs some microseconds for 100,000 rows."""

    def __init__(self, heights: list[int]) -> None:
        self._heights = heights
        self._sums = [sum(heights[at : at + _CHUNK]) for at in range(0, len(heights), _CHUNK)]
        self.total = sum(self._sums)
        """Height of all rows together."""

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    def __setitem__(self, row: int, height: int) -> None:
        change = height - self._heights[row]
        if change:
            self._heights[row] = height
            self._sums[row // _CHUNK] += change
            self.total += change

    def top(self, row: int) -> int:
        """Height of all rows before `row`."""
        chunk = row // _CHUNK
        return sum(self._sums[:chunk]) + sum(self._heights[chunk * _CHUNK : row])

    def find(self, y: int) -> tuple[int, int]:
        """The row at height `y` and how far into it; clipped to the first and the last row.

        Raises IndexError when there are no rows.
        """
        if not self._heights:
            raise IndexError("no rows")
        rest = max(0, y)
        chunk = 0
        while chunk < len(self._sums) - 1 and rest >= self._sums[chunk]:
            rest -= self._sums[chunk]
            chunk += 1
        row = chunk * _CHUNK
        while row < len(self._heights) - 1 and rest >= self._heights[row]:
            rest -= self._heights[row]
            row += 1
        return row, min(rest, max(0, self._heights[row] - 1))
