"""What one decides on when one tags: each character, sentence or paragraph of an article, or the article."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from operator import itemgetter

from reader.chinese.boundaries import sentences
from reader.chinese.layout import blocks_of
from reader.chinese.span import Span


class UnitOfDecision(StrEnum):
    """What has a tag or has it not."""

    CHARACTER = "character"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Units:
    """The units of an article, numbered from 0; without `spans` each of its `characters` is one."""

    characters: int
    spans: Sequence[Span] | None = None

    def __len__(self) -> int:
        return self.characters if self.spans is None else len(self.spans)

    def under(self, span: Span) -> Span:
        """Those that share at least one character with a span of the body, as a range of their numbers."""
        if self.spans is None:
            return Span(min(span.start, self.characters), min(span.end, self.characters))
        first = bisect_right(self.spans, span.start, key=_end)
        return Span(first, max(first, bisect_left(self.spans, span.end, key=_start)) if span else first)


def units_of(unit: UnitOfDecision, characters: int, body: Callable[[], str]) -> Units:
    """The units of an article of so many code points; its body is asked for only where it is needed.

    Every code point is a character, line breaks included; every line that is not blank is a paragraph.
    """
    match unit:
        case UnitOfDecision.CHARACTER:
            return Units(characters)
        case UnitOfDecision.SENTENCE:
            return Units(characters, sentences(body()))
        case UnitOfDecision.PARAGRAPH:
            return Units(characters, [block.span for block in blocks_of(body(), ())])
    return Units(characters, [Span(0, characters)])


def layers(several: Iterable[Iterable[Span]]) -> Iterator[tuple[Span, int]]:
    """Each stretch that is in some of several rows of spans, with in how many; where two touch, the number differs.

    The spans of one row stand apart (`parts.union` makes them so).
    """
    edges = [
        (edge, step) for row in several for span in row for edge, step in ((span.start, 1), (span.end, -1))
    ]
    depth, since = 0, 0
    for edge, steps in groupby(sorted(edges), key=itemgetter(0)):
        change = sum(step for _, step in steps)
        if not change:
            continue
        if depth:
            yield Span(since, edge), depth
        depth, since = depth + change, edge


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end
