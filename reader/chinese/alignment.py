"""Which span of a converted text stands for which span of its source, exactly."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.chinese.span import Span
from reader.chinese.tracing import Replacement, replacements

__all__ = ["Alignment", "Replacement", "align"]


class _Side(NamedTuple):
    """The replacements as seen from one text: their borders in it and in the other text."""

    starts: list[int]
    ends: list[int]
    other_starts: list[int]
    other_ends: list[int]


_NO_SIDE = _Side([], [], [], [])


class Alignment:
    """The monotone, complete map between the code points of a source text and of its conversion.

    Outside the replacements one code point stands for one. A span that cuts into a replacement takes it all.
    """

    __slots__ = ("_source_side", "_target_side", "source", "target")

    def __init__(self, source: int, target: int, replacements: Sequence[Replacement] = ()) -> None:
        """Lengths of the two texts and, in order, the passages whose length changed.

        Raises ValueError when the lengths and the replacements do not fit together.
        """
        done, offset = 0, 0
        for start, end, target_start, target_end in replacements:
            if not (done <= start < end and target_start < target_end and target_start - start == offset):
                raise ValueError(f"replacements out of order at [{start}, {end})")
            done, offset = end, target_end - end
        if done > source or target - source != offset:
            raise ValueError(f"lengths {source} and {target} do not fit the replacements")
        self.source = source
        self.target = target
        self._source_side = self._target_side = _NO_SIDE
        if replacements:
            columns = [list(column) for column in zip(*replacements, strict=True)]
            self._source_side = _Side(*columns)
            self._target_side = _Side(*columns[2:], *columns[:2])

    def __repr__(self) -> str:
        return f"Alignment({self.source}, {self.target}, {list(self.replacements)})"

    @property
    def identity(self) -> bool:
        """Whether every code point stands for the one at the same position."""
        return not self._source_side.starts

    @property
    def replacements(self) -> tuple[Replacement, ...]:
        """The passages whose length changed, in order."""
        return tuple(map(Replacement._make, zip(*self._source_side, strict=True)))

    def forward(self, span: Span) -> Span:
        """The span of the target that stands for `span` of the source.

        A place inside a replacement goes to its start. Raises ValueError when the span is not in the source.
        """
        return _carry(span, self._source_side, self.source)

    def backward(self, span: Span) -> Span:
        """The span of the source that stands for `span` of the target; the rules are those of `forward`."""
        return _carry(span, self._target_side, self.target)


def _carry(span: Span, side: _Side, length: int) -> Span:
    if span.end > length:
        raise ValueError(f"[{span.start}, {span.end}) is not in a text of {length} characters")
    if not side.starts:
        return span
    start = _lower(span.start, side)
    return Span(start, _upper(span.end, side) if span else start)


def _lower(position: int, side: _Side) -> int:
    """Where a span that begins at `position` begins on the other side."""
    index = bisect_right(side.starts, position) - 1
    if index < 0:
        return position
    if position < side.ends[index]:
        return side.other_starts[index]
    return position - side.ends[index] + side.other_ends[index]


def _upper(position: int, side: _Side) -> int:
    """Where a span that ends at `position` ends on the other side."""
    index = bisect_left(side.starts, position) - 1
    if index < 0:
        return position
    if position <= side.ends[index]:
        return side.other_ends[index]
    return position - side.ends[index] + side.other_ends[index]


def align(source: str, target: str, config: str) -> Alignment:
    """How `target`, which OpenCC made of `source` with the configuration of that name, lies against it."""
    return Alignment(len(source), len(target), replacements(source, target, config))
