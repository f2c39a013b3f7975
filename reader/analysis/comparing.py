"""Who gave which tag to which units: counted article by article, for each two annotators and for all together."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from reader.analysis.coefficients import Decisions, alpha
from reader.analysis.parts import union
from reader.analysis.units import Units, layers
from reader.chinese.span import Span
from reader.corpus.rows import Annotation

_start = attrgetter("start")


@dataclass(slots=True)
class Marked:
    """The units of an article to which one person gave one tag, as ranges of their numbers."""

    ranges: Sequence[Span]
    under: list[tuple[int, Span]]
    """The id of each annotation and the units that it shares a character with."""


#: What each person marked in an article, by tag.
Marks = Mapping[str, Mapping[str, Marked]]


def marks_of(annotations: Iterable[Annotation], units: Units) -> Marks:
    """What is marked in an article by whom; one who tagged no more than white space between units marked nothing."""
    under: defaultdict[str, defaultdict[str, list[tuple[int, Span]]]] = defaultdict(lambda: defaultdict(list))
    for one in annotations:
        by = under[one.annotator]
        if found := units.under(one.span):
            by[one.tag_path].append((one.id, found))
    return {
        person: {tag: Marked(union(span for _, span in ones), ones) for tag, ones in tags.items()}
        for person, tags in under.items()
    }


@dataclass(slots=True)
class Comparison:
    """How two people tagged, over all articles that were `take`n in."""

    first: str
    second: str
    articles: int = 0
    units: int = 0
    apart: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """By tag the annotations on which they differ: those in a unit to which only one of them gave it."""
    _found: defaultdict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))

    def take(self, marks: Marks, units: int, finer: Marks | None = None) -> None:
        """Count an article of so many units; with `finer` marks they differ where they do by those."""
        self.articles += 1
        self.units += units
        firsts, seconds = marks.get(self.first, {}), marks.get(self.second, {})
        for tag in firsts.keys() | seconds.keys():
            both = sum(map(len, _alike(_of(tag, (firsts, seconds)), 2)))
            counts = self._found[tag]
            counts["both"] += both
            for name, by in (("first", firsts), ("second", seconds)):
                if tag in by:
                    counts[name] += sum(map(len, by[tag].ranges)) - both
        looked_at = marks if finer is None else finer
        people = [looked_at.get(person, {}) for person in (self.first, self.second)]
        _gather_apart(people, self.apart)

    def decisions(self) -> dict[str, Decisions]:
        """What they decided on each tag that one of them used, by its path, sorted."""
        return {
            tag: Decisions(
                counts["both"], counts["first"], counts["second"], neither=self.units - counts.total()
            )
            for tag, counts in sorted(self._found.items())
        }


@dataclass(slots=True)
class Together:
    """How any number of people tagged, over all articles that were `take`n in."""

    articles: int = 0
    apart: defaultdict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    """By tag the annotations on which they differ: those in a unit to which not all of them gave it."""
    _units: Counter[int] = field(default_factory=Counter)
    """By how many people decided on them."""
    _yes: defaultdict[str, Counter[tuple[int, int]]] = field(default_factory=lambda: defaultdict(Counter))

    def take(self, marks: Marks, units: int, people: int, finer: Marks | None = None) -> None:
        """Count an article of so many units, on which so many people decided, at least two; `finer` as of two."""
        self.articles += 1
        self._units[people] += units
        for tag in {tag for tags in marks.values() for tag in tags}:
            for span, ones in layers(found.ranges for found in _of(tag, marks.values())):
                self._yes[tag][ones, people] += len(span)
        looked_at = [*(marks if finer is None else finer).values()]
        _gather_apart([*looked_at, *[{}] * (people - len(looked_at))], self.apart)

    @property
    def units(self) -> int:
        """All units on which at least two people decided."""
        return self._units.total()

    def alphas(self) -> dict[str, float | None]:
        """Krippendorff's alpha of each tag that is used, by its path, sorted."""
        return {tag: alpha(self._votes(yes)) for tag, yes in sorted(self._yes.items())}

    def _votes(self, yes: Counter[tuple[int, int]]) -> Mapping[tuple[int, int], int]:
        """Units by how many of how many gave a tag, those to which nobody gave it among them."""
        votes = Counter({(0, people): count for people, count in self._units.items()})
        for (ones, people), count in yes.items():
            votes[ones, people] += count
            votes[0, people] -= count
        return votes


def _of(tag: str, people: Iterable[Mapping[str, Marked]]) -> list[Marked]:
    """What those of several people marked with a tag who used it."""
    return [tags[tag] for tags in people if tag in tags]


def _gather_apart(people: Sequence[Mapping[str, Marked]], apart: defaultdict[str, set[int]]) -> None:
    """Add the annotations of an article that are not wholly among the units on which all these people agree."""
    for tag in {tag for tags in people for tag in tags}:
        here = _of(tag, people)
        apart[tag].update(_apart(here, _alike(here, len(people))))


def _alike(here: Sequence[Marked], people: int) -> list[Span]:
    """The units that so many people marked."""
    if len(here) < people:
        return []
    return [span for span, depth in layers(found.ranges for found in here) if depth == people]


def _apart(here: Sequence[Marked], alike: Sequence[Span]) -> Iterator[int]:
    """The annotations that are not wholly among the units on which all agree."""
    for found in here:
        for number, span in found.under:
            place = bisect_right(alike, span.start, key=_start) - 1
            if place < 0 or not alike[place].contains(span):
                yield number
