"""Which row of the view shows what: a rule above each article, a gap where the file has blank lines, broken lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from reader.chinese.layout import LINE_BREAKS
from reader.importing.cleaning.plan import Plan
from reader.importing.document import Document
from reader.ui.importing.preview.wrapping import Measure

#: What `Row.part` says of rows that show no text.
GAP, RULE = -2, -1
#: No more of the white space before a line is shown than this, in em.
_WIDEST_INDENT = 8.0
#: The share of lines with blank ones before them up to which those are shown.
_MOST_GAPS = 0.6


class Row(NamedTuple):
    """One row: the line that it belongs to (by index), and which part of that; or GAP or RULE above it."""

    line: int
    part: int


class Rows:
    """The rows of a plan at a width. `room` is that of the text, in the unit of `measure`.

    `numbers` are the numbers of the plan's lines in the file.
    """

    def __init__(
        self, document: Document, plan: Plan, numbers: Sequence[int], measure: Measure, room: float
    ) -> None:
        self._document, self._measure = document, measure
        self.numbers = numbers
        self._spans = [line.span for line in plan.lines]
        self.indents = self._indents()
        self._gaps = self._blank_lines(numbers)
        self._room = 0.0
        self._starts: list[tuple[int, ...]] = []
        self._firsts: dict[int, int] = {}
        self._tops: list[int] = []
        self._plan = plan
        self.set_room(room)

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self._tops[-1] if self._tops else 0

    @property
    def firsts(self) -> dict[int, int]:
        """The lines with which articles begin, each with the number of its article."""
        return self._firsts

    def set_room(self, room: float) -> None:
        """Another width: lines are broken anew."""
        if room != self._room:
            self._room = room
            text, measure = self._document.text, self._measure
            self._starts = [
                measure.starts(span.of(text), room - indent * measure.em)
                for span, indent in zip(self._spans, self.indents, strict=True)
            ]
        self.set_plan(self._plan)

    def set_plan(self, plan: Plan) -> None:
        """Another plan of the same document: articles begin elsewhere."""
        self._plan = plan
        firsts: dict[int, int] = {}
        for at, line in enumerate(plan.lines):
            if line.article >= 0:
                firsts.setdefault(line.article, at)
        self._firsts = {at: number for number, at in firsts.items()}
        heights = (
            gap + (at in self._firsts) + len(starts)
            for at, (gap, starts) in enumerate(zip(self._gaps, self._starts, strict=True))
        )
        self._tops = [0, *accumulate(heights)]

    def at(self, row: int) -> Row:
        """What a row shows. Raises IndexError outside."""
        if not 0 <= row < self.total:
            raise IndexError(row)
        line = bisect_right(self._tops, row) - 1
        part = row - self._tops[line]
        if self._gaps[line]:
            if part == 0:
                return Row(line, GAP)
            part -= 1
        if line in self._firsts:
            if part == 0:
                return Row(line, RULE)
            part -= 1
        return Row(line, part)

    def first_of(self, line: int) -> int:
        """The first row of a line's text."""
        return self._tops[line] + self._gaps[line] + (line in self._firsts)

    def last_of(self, line: int) -> int:
        """The last row of a line's text."""
        return self._tops[line + 1] - 1

    def slice(self, row: Row) -> tuple[int, int]:
        """Where the text of a row stands in the document, in code points."""
        span, starts = self._spans[row.line], self._starts[row.line]
        end = span.start + starts[row.part + 1] if row.part + 1 < len(starts) else span.end
        return span.start + starts[row.part], end

    def _indents(self) -> list[float]:
        """White space before each line, in em; other white space than a full-width space is half as wide."""
        text = self._document.text
        found: list[float] = []
        for span in self._spans:
            at, indent = span.start, 0.0
            while (
                at and indent < _WIDEST_INDENT and text[at - 1].isspace() and text[at - 1] not in LINE_BREAKS
            ):
                at -= 1
                indent += 1.0 if text[at] == "\u3000" else 0.5
            found.append(indent)
        return found

    def _blank_lines(self, numbers: Sequence[int]) -> list[int]:
        """Whether blank lines stand before each line: 1 or 0."""
        gaps = [int(later > earlier + 1) for earlier, later in pairwise(numbers)]
        # A file that has one between all its lines says nothing by it.
        return [0, *gaps] if sum(gaps) <= _MOST_GAPS * len(gaps) else [0] * len(numbers)
