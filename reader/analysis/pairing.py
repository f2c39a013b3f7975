"""Which annotations of an article stand together, two and two; a passage with gaps is one annotation here."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.analysis.parts import union
from reader.corpus.rows import Annotation

#: The tag of a passage, and what its parts have in common.
_Passage = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two tags, in the order of their names, that stand together once; the ids of their annotations there."""

    tag: str
    other: str
    ids: tuple[int, ...]


def on_same_characters(annotations: Iterable[Annotation]) -> Iterator[Pair]:
    """Pairs of passages of an article that have different tags and the same characters, all of them."""
    passages: defaultdict[_Passage, list[Annotation]] = defaultdict(list)
    for annotation in annotations:
        passages[_passage(annotation)].append(annotation)
    places: defaultdict[Hashable, list[_Passage]] = defaultdict(list)
    for passage, parts in passages.items():
        places[tuple(union(part.span for part in parts))].append(passage)
    for here in places.values():
        for one, other in combinations(sorted(here), 2):
            if one[0] != other[0]:
                yield _pair(one, other, [part.id for part in (*passages[one], *passages[other])])


def overlapping(annotations: Iterable[Annotation]) -> Iterator[Pair]:
    """Pairs of passages of an article that have different tags and share a character, by a sweep over their starts."""
    open_ones: list[Annotation] = []
    found: defaultdict[tuple[_Passage, _Passage], dict[int, None]] = defaultdict(dict)
    for annotation in sorted(annotations, key=lambda one: (one.start, one.end)):
        open_ones = [one for one in open_ones if one.end > annotation.start]
        for other in open_ones:
            if other.tag_path != annotation.tag_path:
                first, second = sorted((_passage(other), _passage(annotation)))
                # Where several parts of the two meet, it is still one pair.
                found[first, second].update(dict.fromkeys((other.id, annotation.id)))
        open_ones.append(annotation)
    return (_pair(one, other, list(ids)) for (one, other), ids in found.items())


def in_group(annotations: Iterable[Annotation]) -> Iterator[Pair]:
    """Each two tags that some annotations have between them, once."""
    ids: defaultdict[str, list[int]] = defaultdict(list)
    for annotation in annotations:
        ids[annotation.tag_path].append(annotation.id)
    for one, other in combinations(sorted(ids), 2):
        yield Pair(one, other, (*ids[one], *ids[other]))


def _passage(annotation: Annotation) -> _Passage:
    return annotation.tag_path, annotation.passage_group or f" {annotation.id}"


def _pair(one: _Passage, other: _Passage, ids: Sequence[int]) -> Pair:
    return Pair(one[0], other[0], tuple(ids))
