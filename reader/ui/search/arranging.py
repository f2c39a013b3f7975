"""Lines cut into neighbours and sorted, piece by piece, from what they hold themselves. No Qt, no corpus."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from reader.analysis.concordance import KwicLine, Order, by_characters, by_words, sort_lines
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.chinese.script import Script
from reader.chinese.span import Span

#: How far around a hit words are cut, in code points, as `analysis.kwic` has it.
_REACH = 60
#: Lines that are cut before it is told how far it is: some 50 ms.
_LINES = 60

#: The same for lines of articles whose words are known.
_KNOWN_LINES = 2_000

#: For some articles, one by one, where all their words end, in code points; of those whose words are known.
Known = Callable[[Collection[int]], Iterable[tuple[int, Sequence[int]]]]

#: Orders that need no neighbours.
_PLAIN = (Order.ARTICLE, Order.NODE, Order.DATE, Order.SOURCE)
_LEFT = (Order.LEFT_1, Order.LEFT_2, Order.LEFT_3, Order.LEFT_PATTERN)


def nothing_known(_: Collection[int]) -> Iterable[tuple[int, Sequence[int]]]:
    """No article's words."""
    return ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """By what lines are sorted, and what a neighbour is; `cut`: how each node is cut is wanted, too."""

    orders: tuple[Order, ...] = ()
    unit: Unit = Unit.WORD
    cut: bool = False

    @property
    def needs_words(self) -> bool:
        """Whether the segmenter has to cut all lines."""
        return self.cut or (self.unit is Unit.WORD and self._needs_neighbours)

    @property
    def _needs_neighbours(self) -> bool:
        return any(order not in _PLAIN for order in self.orders)


@dataclass(frozen=True, slots=True)
class Arranged:
    """How many lines are cut; once that is done all of them in order, and as they came, with what cutting found."""

    done: int
    total: int
    lines: list[KwicLine] | None = None
    cut: Sequence[KwicLine] = ()


def arrange(
    lines: Sequence[KwicLine], scripts: Mapping[int, Script], wanted: Wanted, known: Known = nothing_known
) -> Iterator[Arranged]:
    """Cut and sort; the last value has the lines. Cutting loads the segmenter for what is not `known`."""
    made: list[KwicLine] = list(lines)
    if wanted.needs_words:
        places: defaultdict[int, list[int]] = defaultdict(list)
        for at, line in enumerate(lines):
            if not line.pieces:  # else it was cut before
                places[line.article].append(at)
        done = len(lines) - sum(map(len, places.values()))
        for article, ends in known(tuple(places)) if places else ():
            for at in places.pop(article, ()):
                made[at] = cut_there(lines[at], ends)
                done += 1
                if done % _KNOWN_LINES == 0:
                    yield Arranged(done, len(lines))
        for at in sorted(at for rest in places.values() for at in rest):
            if done % _LINES == 0:
                yield Arranged(done, len(lines))
            made[at] = cut(lines[at], scripts.get(lines[at].article, Script.UNKNOWN))
            done += 1
    kept = made
    if wanted.unit is Unit.CHARACTER:
        made = [characters(line) for line in made]
    yield Arranged(len(lines), len(lines), sort_lines(made, wanted.orders), kept)


def cut(line: KwicLine, script: Script) -> KwicLine:
    """The line with words as its neighbours, and how its node is cut."""
    left, right = line.left[-_REACH:], line.right[:_REACH]
    text = left + line.node + right
    here = replace(line, start=len(left), end=len(left) + len(line.node))
    return replace(by_words(here, text, words.cut(text, script)), start=line.start, end=line.end)


def cut_there(line: KwicLine, ends: Sequence[int]) -> KwicLine:
    """The same, from where the words of the whole article end."""
    left, right = line.left[-_REACH:], line.right[:_REACH]
    text = left + line.node + right
    start = line.start - len(left)
    first, last = bisect_right(ends, start), bisect_left(ends, start + len(text))
    here = replace(line, start=len(left), end=len(left) + len(line.node))
    near = [*(end - start for end in ends[first:last]), len(text)]
    return replace(by_words(here, text, near), start=line.start, end=line.end)


def characters(line: KwicLine) -> KwicLine:
    """The line with characters as its neighbours."""
    here = replace(line, start=len(line.left), end=len(line.left) + len(line.node))
    text = line.left + line.node + line.right
    return replace(by_characters(here, text), start=line.start, end=line.end)


def sorted_by(line: KwicLine, orders: Sequence[Order]) -> tuple[list[Span], list[Span]]:
    """Where the neighbours stand that a line is sorted by: in what is left of its node, and in what is right of it."""
    left: list[Span] = []
    right: list[Span] = []
    for order in orders:
        if order in _PLAIN:
            continue
        is_left = order in _LEFT
        place = 0 if order in (Order.LEFT_PATTERN, Order.RIGHT_PATTERN) else int(order.value[1:]) - 1
        span = _backwards(line, place) if is_left else _forwards(line, place)
        if span is not None:
            (left if is_left else right).append(span)
    return left, right


def _backwards(line: KwicLine, place: int) -> Span | None:
    end = len(line.left)
    for number, word in enumerate(line.left_neighbours):
        start = line.left.rfind(word, 0, end)
        if start < 0:
            return None
        if number == place:
            return Span(start, start + len(word))
        end = start
    return None


def _forwards(line: KwicLine, place: int) -> Span | None:
    start = 0
    for number, word in enumerate(line.right_neighbours):
        start = line.right.find(word, start)
        if start < 0:
            return None
        if number == place:
            return Span(start, start + len(word))
        start += len(word)
    return None
