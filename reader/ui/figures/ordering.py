"""Which rows of a table are shown, in which order: plain values, so that a thread can do it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from reader.analysis.tables import Cell
from reader.chinese.folding import fold
from reader.ui.collecting import let_go
from reader.ui.sorting import sorted_in_pieces

#: So many rows are folded at once: no other thread of Python runs meanwhile.
_PIECE = 500
_PARTS_CELLS, _PARTS_ROWS = "\x1f", "\x1e"


class Ordering:
    """Sorts and sifts the rows of one table; what took long is kept."""

    def __init__(self, rows: Sequence[tuple[Cell, ...]]) -> None:
        self._rows = rows
        self._sorted: tuple[int, bool, list[int]] = (-1, False, list(range(len(rows))))
        self._folded: list[str] | None = None

    def places(self, column: int, wanted: str, *, down: bool) -> list[int]:
        """The places of the rows with a folded text in one of their words, by a column (-1: as the table has them).

        What has no value in the column comes last in both directions.
        """
        if self._sorted[:2] != (column, down):
            self._sorted = (column, down, self._in_order(column, down=down))
        order = self._sorted[2]
        if not wanted:
            return order
        if self._folded is None:
            self._folded = list(_folded([_texts(row) for row in self._rows]))
        folded = self._folded
        return [place for place in order if wanted in folded[place]]

    def let_go(self) -> None:
        """Forget everything, rows and all, while other threads come in between; it is of no use then."""
        things = [*self._rows, *(self._folded or ())]
        self._rows, self._folded = (), None
        let_go(things)

    def _in_order(self, column: int, *, down: bool) -> list[int]:
        everything = range(len(self._rows))
        if column < 0:
            return list(everything)
        known = [place for place in everything if self._rows[place][column] is not None]
        unknown = [place for place in everything if self._rows[place][column] is None]
        return [*sorted_in_pieces(known, self._key(column), reverse=down), *unknown]

    def _key(self, column: int) -> Callable[[int], Any]:
        values = [row[column] for row in self._rows]
        if any(isinstance(value, str) for value in values):
            return list(_folded([str(value) for value in values])).__getitem__
        return values.__getitem__


def _folded(texts: Sequence[str]) -> Iterator[str]:
    """Each text folded; many at once, for folding keeps the length and every sign that is no character."""
    for at in range(0, len(texts), _PIECE):
        piece: Iterable[str] = (text.replace(_PARTS_ROWS, " ") for text in texts[at : at + _PIECE])
        yield from fold(_PARTS_ROWS.join(piece)).split(_PARTS_ROWS)


def _texts(row: tuple[Cell, ...]) -> str:
    return _PARTS_CELLS.join(cell for cell in row if isinstance(cell, str))
