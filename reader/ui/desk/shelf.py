"""The annotations of the open article, found by id, place, passage and group at a cost that hardly grows with them."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

from reader.chinese.span import Span
from reader.corpus.annotation_rows import in_order, order_of
from reader.corpus.rows import Annotation

_SMALLEST = 64
_GROWTH = 4
#: So many at once are sorted in; for more, all are sorted anew.
_FEW = 64


class Shelf:
    """Annotations of one article in the order in which the corpus lists them."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self._ordered: list[Annotation] = []
        self._known: dict[int, Annotation] = {}
        # By length and place: each lies in one cell that is at least as long as itself.
        self._cells: dict[int, dict[int, set[int]]] = {}
        self._spans: dict[tuple[int, int], set[int]] = {}
        self._groups: dict[str, set[int]] = {}
        self.change((), annotations)

    def __len__(self) -> int:
        return len(self._ordered)

    def __iter__(self) -> Iterator[Annotation]:
        return iter(self._ordered)

    def __contains__(self, number: object) -> bool:
        return number in self._known

    @property
    def ordered(self) -> list[Annotation]:
        """All of them, in order; not to be changed by who gets it."""
        return self._ordered

    def get(self, number: int | None) -> Annotation | None:
        """The annotation with that id, if there is one."""
        return None if number is None else self._known.get(number)

    def place(self, annotation: Annotation) -> int:
        """How many stand before it."""
        return bisect_left(self._ordered, order_of(annotation), key=order_of)

    def starting_before(self, position: int) -> int:
        """How many begin before a position."""
        return bisect_left(self._ordered, position, key=lambda one: one.start)

    def at(self, position: int) -> list[Annotation]:
        """Those at a position, the smallest first; the place after the last character counts."""
        found: list[Annotation] = []
        for size, cells in self._cells.items():
            last = position // size
            for cell in (last - 1, last):
                numbers = cells.get(cell, ())
                found.extend(one for number in numbers if _touches(one := self._known[number], position))
        return sorted(found, key=lambda one: (one.end - one.start, one.id))

    def on(self, span: Span) -> list[Annotation]:
        """Those of exactly this passage."""
        return [self._known[number] for number in sorted(self._spans.get((span.start, span.end), ()))]

    def twin(self, span: Span, tag: int | str, annotator: str) -> Annotation | None:
        """The annotation by which this annotator gave this tag (id or path) to exactly this passage."""
        same = (one for one in self.on(span) if tag in (one.tag, one.tag_path))
        return next((one for one in same if one.annotator == annotator), None)

    def parts(self, annotation: Annotation) -> list[Annotation]:
        """The parts of its passage, in order; itself alone where the passage has no gaps."""
        if annotation.passage_group is None:
            return [annotation]
        return in_order(self._known[number] for number in self._groups.get(annotation.passage_group, ()))

    @property
    def passages(self) -> int:
        """How many passages there are: the parts of one with gaps count once."""
        return len(self._known) - sum(len(group) - 1 for group in self._groups.values() if group)

    def other_part_over(self, annotation: Annotation, span: Span) -> Annotation | None:
        """Another part of its passage that shares a character with a span; None where there is none."""
        parts = self.parts(annotation)
        return next((one for one in parts if one.id != annotation.id and one.span.overlaps(span)), None)

    def change(self, gone: Iterable[int], came: Iterable[Annotation]) -> None:
        """Take annotations out (by id) and put others in, or in the place of those with their ids."""
        came = list(came)
        went = [self._known[number] for number in {*gone, *(one.id for one in came)} if number in self._known]
        many = len(went) + len(came) > _FEW
        for one in went:
            self._forget(one)
            if not many:
                del self._ordered[self.place(one)]
        for one in came:
            self._learn(one)
            if not many:
                insort(self._ordered, one, key=order_of)
        if many:
            self._ordered = in_order(self._known.values())

    def _learn(self, one: Annotation) -> None:
        self._known[one.id] = one
        size, cell = _address(one)
        self._cells.setdefault(size, {}).setdefault(cell, set()).add(one.id)
        self._spans.setdefault((one.start, one.end), set()).add(one.id)
        if one.passage_group is not None:
            self._groups.setdefault(one.passage_group, set()).add(one.id)

    def _forget(self, one: Annotation) -> None:
        del self._known[one.id]
        size, cell = _address(one)
        self._cells[size][cell].remove(one.id)
        self._spans[one.start, one.end].remove(one.id)
        if one.passage_group is not None:
            self._groups[one.passage_group].remove(one.id)


def _address(one: Annotation) -> tuple[int, int]:
    size = _SMALLEST
    while size < one.end - one.start:
        size *= _GROWTH
    return size, one.start // size


def _touches(one: Annotation, position: int) -> bool:
    return one.start <= position <= one.end
