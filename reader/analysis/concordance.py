"""Concordance lines (KWIC): the node in the middle, sorted by what stands around it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import islice

from reader.chinese.folding import fold
from reader.chinese.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class KwicLine:
    """One hit; `start` and `end` are code points of the article's body.

    The neighbours are words, or characters, from the node outwards; `pieces` is how the segmenter cut the node, with
    what of a word stands before or after it: 改革, or 改 and 革开.
    """

    article: int
    start: int
    end: int
    left: str
    node: str
    right: str
    left_neighbours: tuple[str, ...] = ()
    right_neighbours: tuple[str, ...] = ()
    pieces: tuple[str, ...] = ()
    left_words: tuple[int, ...] = ()
    """How many code points before the node its words begin, the nearest first; punctuation is no word."""
    right_words: tuple[int, ...] = ()
    """How many code points behind the node its words end."""
    title: str = ""
    date: str = ""
    source: str = ""
    doubtful: bool = False

    @property
    def is_whole_words(self) -> bool:
        """Whether the node begins and ends where the segmenter cut; also where it was not asked."""
        return not self.pieces or "".join(self.pieces) == self.node


@dataclass(frozen=True, slots=True)
class InWords:
    """A context of so many words on each side, with the punctuation between them; at most `MOST_WORDS`."""

    count: int

    def __str__(self) -> str:
        return f"{self.count} words"


#: So many words on each side a line knows the places of, unless more are asked for.
MOST_WORDS = 15


class Order(StrEnum):
    """What lines are sorted by; L1 is the neighbour next to the node on its left."""

    ARTICLE = "article"
    LEFT_1 = "L1"
    LEFT_2 = "L2"
    LEFT_3 = "L3"
    RIGHT_1 = "R1"
    RIGHT_2 = "R2"
    RIGHT_3 = "R3"
    NODE = "node"
    DATE = "date"
    SOURCE = "source"
    LEFT_PATTERN = "left pattern"
    """By how often the same neighbour stands on the left, the most frequent first."""
    RIGHT_PATTERN = "right pattern"


def by_words(
    line: KwicLine, body: str, ends: Sequence[int], *, neighbours: int = 3, reach: int = MOST_WORDS
) -> KwicLine:
    """The line with words as its neighbours, and with the places of `reach` words on each side.

    `ends` are the ends of all tokens of the body, rising.
    """
    starts = (0, *ends)
    first, last = bisect_right(ends, line.start), bisect_left(ends, line.end)
    left: list[str] = []
    for place in range(first - 1, -1, -1):
        if len(left) == neighbours:
            break
        left += _word(body, starts[place], ends[place])
    right: list[str] = []
    for place in range(last + 1, len(ends)):
        if len(right) == neighbours:
            break
        right += _word(body, starts[place], ends[place])
    pieces = tuple(body[starts[place] : ends[place]] for place in range(first, min(last + 1, len(ends))))
    return replace(
        line,
        left_neighbours=tuple(left),
        right_neighbours=tuple(right),
        pieces=pieces,
        left_words=tuple(
            line.start - starts[place]
            for place in _words_at(body, starts, ends, range(first - 1, -1, -1), reach)
        ),
        right_words=tuple(
            ends[place] - line.end
            for place in _words_at(body, starts, ends, range(last + 1, len(ends)), reach)
        ),
    )


def _words_at(
    body: str, starts: Sequence[int], ends: Sequence[int], places: Iterable[int], most: int
) -> Iterator[int]:
    """The first of some tokens that are words."""
    are_words = (place for place in places if any(map(str.isalnum, body[starts[place] : ends[place]])))
    return islice(are_words, most)


def within(line: KwicLine, context: int | InWords) -> KwicLine:
    """The line with so many code points or words on each side at most; one whose words are not known stays as it is."""
    if isinstance(context, InWords):
        left, right = (_width(words, context.count) for words in (line.left_words, line.right_words))
    else:
        left = right = context
    left = len(line.left) if left is None else min(left, len(line.left))
    return replace(line, left=line.left[len(line.left) - left :], right=line.right[:right])


def _width(places: Sequence[int], count: int) -> int | None:
    """The code points that so many words take; None for all there are, where they are fewer."""
    if count < 1:
        return 0
    return places[count - 1] if count <= len(places) else None


def by_characters(line: KwicLine, body: str, *, neighbours: int = 3) -> KwicLine:
    """The line with characters as its neighbours; white space is none."""
    left = [
        sign
        for sign in reversed(body[max(0, line.start - 4 * neighbours) : line.start])
        if not sign.isspace()
    ]
    right = [sign for sign in body[line.end : line.end + 4 * neighbours] if not sign.isspace()]
    return replace(line, left_neighbours=tuple(left[:neighbours]), right_neighbours=tuple(right[:neighbours]))


def sort_lines(lines: Sequence[KwicLine], orders: Sequence[Order]) -> list[KwicLine]:
    """The lines by the first order, among equals by the next, and last as they stand in the corpus.

    Neighbours are compared whatever their script, by code point; what has none comes last.
    """
    result = sorted(lines, key=lambda line: (line.article, line.start, line.end))
    for order in reversed(orders):
        result.sort(key=_key(order, lines))
    return result


def span_of(line: KwicLine) -> Span:
    """The node in the article's body."""
    return Span(line.start, line.end)


_Key = Callable[[KwicLine], tuple[bool, int, str]]


def _key(order: Order, lines: Sequence[KwicLine]) -> _Key:
    if order in (Order.LEFT_PATTERN, Order.RIGHT_PATTERN):
        first = Order.LEFT_1 if order is Order.LEFT_PATTERN else Order.RIGHT_1
        counts = Counter(_text(first, line) for line in lines)
        return lambda line: (False, -counts[_text(first, line)], _text(first, line))
    if order is Order.ARTICLE:
        return lambda _: (False, 0, "")
    return lambda line: ((text := _text(order, line)) == "", 0, text)


def _text(order: Order, line: KwicLine) -> str:
    match order:
        case Order.NODE:
            return fold(line.node)
        case Order.DATE:
            return line.date
        case Order.SOURCE:
            return fold(line.source)
        case _:
            side = line.left_neighbours if order.value.startswith("L") else line.right_neighbours
            place = int(order.value[1:]) - 1
            return fold(side[place]) if place < len(side) else ""


def _word(body: str, start: int, end: int) -> list[str]:
    word = body[start:end]
    return [word] if word.strip() else []
