"""All places that were found, which of them are ticked, and what is shown of them. No Qt."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence

from reader.corpus.occurrences import Chosen, Found, Head, Line

#: Article, start and end.
_Key = tuple[int, int, int]


class Harvest:
    """Grows while it is looked for. Half a million places fit: each takes some forty bytes.

    A place is ticked unless it is doubtful or a person said otherwise. What a person said is kept when the same
    is looked for again, with another tag for example.
    """

    def __init__(self) -> None:
        self._decided: dict[_Key, bool] = {}
        self._all: bool | None = None
        self.clear()

    def clear(self) -> None:
        """No places; what was decided about them is kept for the next time."""
        self._articles, self._starts, self._ends, self._rules = (array("q") for _ in range(4))
        self._doubtful, self._ticks = bytearray(), bytearray()
        self._kept: set[int] = set()
        self.lines: list[Line] = []
        self.heads: dict[int, Head] = {}
        self.ticked = self.doubtful = self.left_out = 0

    def forget(self) -> None:
        """No places, and nothing decided."""
        self._decided, self._all = {}, None
        self.clear()

    def take(self, found: Found) -> None:
        """Take in what was found since the last time."""
        for article, start, end, rule, doubtful in found.occurrences:
            self._articles.append(article)
            self._starts.append(start)
            self._ends.append(end)
            self._rules.append(rule)
            self._doubtful.append(doubtful)
            tick = not doubtful if self._all is None else self._all
            if self._decided:
                tick = self._decided.get((article, start, end), tick)
            self._ticks.append(tick)
            self.ticked += tick
            self.doubtful += doubtful
            self._kept.add(article)
        self.lines += found.lines
        self.heads |= found.heads
        self.left_out += found.left_out

    def __len__(self) -> int:
        return len(self._ticks)

    @property
    def articles(self) -> int:
        """In how many articles there is a place."""
        return len(self._kept)

    @property
    def rules(self) -> int:
        """How many rules found a place."""
        return len(set(self._rules))

    # -- one place -------------------------------------------------------------------------

    def place(self, number: int) -> _Key:
        """Article, start and end of a place, in code points of the body."""
        return self._articles[number], self._starts[number], self._ends[number]

    def rule(self, number: int) -> int:
        """The rule that found a place."""
        return self._rules[number]

    def is_ticked(self, number: int) -> bool:
        """Whether a place is to be tagged."""
        return bool(self._ticks[number])

    def is_doubtful(self, number: int) -> bool:
        """Whether a place may be another word."""
        return bool(self._doubtful[number])

    # -- ticking ---------------------------------------------------------------------------

    def tick(self, numbers: Iterable[int], on: bool) -> None:
        """Tick places, or take their ticks away."""
        for number in numbers:
            self._decided[self.place(number)] = on
            self.ticked += on - self._ticks[number]
            self._ticks[number] = on

    def tick_all(self, on: bool) -> None:
        """Tick every place, also those that are yet to be found, or none of them."""
        self._decided, self._all = {}, on
        self._ticks = bytearray([on]) * len(self._ticks)
        self.ticked = on * len(self._ticks)

    def of_article(self, number: int) -> Sequence[int]:
        """The places in the article of this one."""
        wanted = self._articles[number]
        return [one for one, article in enumerate(self._articles) if article == wanted]

    def of_rule(self, number: int) -> Sequence[int]:
        """The places of the term of this one."""
        wanted = self._rules[number]
        return [one for one, rule in enumerate(self._rules) if rule == wanted]

    def doubtful_ones(self) -> Sequence[int]:
        """The places that may be other words."""
        return [one for one, doubtful in enumerate(self._doubtful) if doubtful]

    def chosen(self) -> Chosen:
        """The places that are ticked, for `tag_all`."""
        found: dict[int, array[int]] = {}
        rows = zip(self._articles, self._starts, self._ends, self._rules, self._ticks, strict=True)
        for article, start, end, rule, tick in rows:
            if tick:
                found.setdefault(article, array("q")).extend((start, end, rule))
        return found
