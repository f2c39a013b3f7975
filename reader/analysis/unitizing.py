"""How far people mark the same passages: boundaries and lengths, whatever units the text has of itself.

All articles are put one behind another, and each person divides them into units, the passages marked, and gaps.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from reader.analysis.units import layers
from reader.chinese.span import Span
from reader.corpus.rows import Annotation

#: What each person marked in an article: by tag, and by "" under whatever tag, the units in order.
Passages = Mapping[str, Mapping[str, Sequence[Span]]]


def passages_of(annotations: Iterable[Annotation]) -> Passages:
    """Who marked which passages of an article; each part of a passage with gaps is a unit."""
    found: defaultdict[str, defaultdict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for one in annotations:
        if one.span:
            for tag in (one.tag_path, ""):
                found[one.annotator][tag].append(one.span)
    return {person: {tag: units(spans) for tag, spans in by_tag.items()} for person, by_tag in found.items()}


def units(spans: Iterable[Span]) -> list[Span]:
    """Spans in order, those that overlap made one; two that only touch stay two."""
    apart: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if apart and span.start < apart[-1].end:
            apart[-1] = Span(apart[-1].start, max(span.end, apart[-1].end))
        else:
            apart.append(span)
    return apart


@dataclass(slots=True)
class _Marked:
    """What was marked with one tag, over all articles."""

    length: int = 0
    squares: int = 0
    """Of the lengths of the units."""
    apart: float = 0.0
    """Characters on which two people differ, of several people the mean over the others."""


@dataclass(slots=True)
class Unitizing:
    """How people marked passages, over all articles that were `take`n in."""

    _said: int = 0
    """Characters, each as often as there are people who read it."""
    _marked: defaultdict[str, _Marked] = field(default_factory=lambda: defaultdict(_Marked))

    def take(self, people: Sequence[Mapping[str, Sequence[Span]]], characters: int) -> None:
        """Count an article of so many code points and what each of at least two people marked in it."""
        self._said += len(people) * characters
        for tag in {tag for tags in people for tag in tags}:
            marked = self._marked[tag]
            rows = [tags[tag] for tags in people if tag in tags]
            for row in rows:
                marked.length += sum(map(len, row))
                marked.squares += sum(len(unit) ** 2 for unit in row)
            for span, ones in layers(rows):
                marked.apart += len(span) * ones * (len(people) - ones) / (len(people) - 1)

    def alpha(self, tag: str) -> float | None:
        """1 - observed / expected disagreement on what has the tag; None where all or nothing has it.

        Expected is that of any two characters that anybody read, but for two of the same unit; in a gap each character
        stands for itself. Krippendorff, Mathet, Bouvry and Widlöcher (2016), On the reliability of unitizing textual
        continua: further developments, Quality & Quantity 50(6): the coefficient uα of one tag, for "" that of the
        distinction between what is tagged and the gaps, |uα.
        """
        marked = self._marked[tag]
        gaps = self._said - marked.length
        if not (marked.length and gaps):
            return None
        pairs = self._said**2 - marked.squares - gaps
        return 1 - marked.apart * pairs / (self._said * marked.length * gaps)
