"""Which article has which stretch of a file: from places in the file to places in bodies."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.origin import OriginMap


class Stretch(NamedTuple):
    """`[start, end)` of the file's text, which stands in the body of an article from `body_start` on."""

    start: int
    end: int
    text: int
    """Which of the articles, counted from 0."""
    body_start: int


class FilePlaces:
    """The stretches of a file that are in articles, by their places; no article has what another has."""

    def __init__(self, origins: Sequence[OriginMap]) -> None:
        self._stretches = sorted(
            Stretch(run.file_start, run.file_start + run.length, index, run.body_start)
            for index, origin in enumerate(origins)
            for run in origin.runs
        )
        self._starts = [stretch.start for stretch in self._stretches]

    def at(self, place: int) -> tuple[int, int] | None:
        """The article that has the character at a place of the file, and where in its body; None for none."""
        for stretch in self.over(Span(place, place + 1)):
            return stretch.text, stretch.body_start
        return None

    def over(self, span: Span) -> Iterator[Stretch]:
        """What of a span of the file is in which article, in the order of the file."""
        for at in range(max(0, bisect_right(self._starts, span.start) - 1), len(self._stretches)):
            stretch = self._stretches[at]
            if stretch.start >= span.end:
                return
            start, end = max(stretch.start, span.start), min(stretch.end, span.end)
            if start < end:
                yield Stretch(start, end, stretch.text, stretch.body_start + start - stretch.start)

    def shares(self, origin: OriginMap) -> Counter[int]:
        """How many characters of another body stand in each of the articles."""
        shared: Counter[int] = Counter()
        for run in origin.runs:
            for stretch in self.over(Span(run.file_start, run.file_start + run.length)):
                shared[stretch.text] += stretch.end - stretch.start
        return shared


def agrees(origin: OriginMap, body: str, text: str) -> bool:
    """Whether every character of a body is what stands at its place in the text of the file."""
    return all(
        body[run.body_start : run.body_start + run.length]
        == text[run.file_start : run.file_start + run.length]
        for run in origin.runs
    )
