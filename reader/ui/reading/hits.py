"""What a search found in the article, by place."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice
from operator import le

from reader.chinese.span import Span


class Hits:
    """Passages in order; empty ones are left out. How many there are makes finding those of a few lines no slower.

    They are kept as numbers: two hundred thousand of them are let go at once, as they are when one types on.
    """

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        ordered = sorted(span for span in spans if span)
        self._set([span.start for span in ordered], [span.end for span in ordered])

    @classmethod
    def of_text(cls, body: str, wanted: str) -> Hits:
        """Where a text stands in a body, one after the other; nowhere where it is empty."""
        found = cls()
        if wanted:
            starts = [match.start() for match in re.finditer(re.escape(wanted), body)]
            found._set(starts, [start + len(wanted) for start in starts])
        return found

    def _set(self, starts: Sequence[int], ends: Sequence[int]) -> None:
        self._starts, self._ends = array("q", starts), array("q", ends)
        self._layers = _layers(self._starts, self._ends)

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, at: int) -> Span:
        return Span(self._starts[at], self._ends[at])

    def from_place(self, position: int) -> int:
        """How many begin before a position: the number of the first one that does not."""
        return bisect_left(self._starts, position)

    def over(self, span: Span) -> list[Span]:
        """Those that share a character with the span, in order."""
        found: list[Span] = []
        for starts, ends in self._layers:
            places = slice(bisect_right(ends, span.start), bisect_left(starts, span.end))
            found += map(Span, starts[places], ends[places])
        return found if len(self._layers) == 1 else sorted(found)


def _layers(starts: array[int], ends: array[int]) -> list[tuple[array[int], array[int]]]:
    """The passages so parted that of two in one layer the later never ends first: then both edges can be bisected.

    One layer is enough where none lies within another, as is mostly so.
    """
    if all(map(le, ends, islice(ends, 1, None))):
        return [(starts, ends)]
    layers: list[tuple[array[int], array[int]]] = []
    for start, end in zip(starts, ends, strict=True):
        layer = next((layer for layer in layers if layer[1][-1] <= end), None)
        if layer is None:
            layer = array("q"), array("q")
            layers.append(layer)
        layer[0].append(start)
        layer[1].append(end)
    return layers
