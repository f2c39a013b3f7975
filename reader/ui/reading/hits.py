"""What a search found in the article, by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.chinese.span import Span


class Hits:
    """Passages that do not overlap, in order."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = sorted(span for span in spans if span)
        self._starts = [span.start for span in self._spans]
        self._ends = [span.end for span in self._spans]

    def __len__(self) -> int:
        return len(self._spans)

    def over(self, span: Span) -> list[Span]:
        """Those that share a character with the span."""
        return self._spans[bisect_right(self._ends, span.start) : bisect_left(self._starts, span.end)]
