"""Where each tag stands in the codebook's tree as it is shown: sorted, retired ones in a fold of their own."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from reader.chinese import pinyin
from reader.corpus.rows import Tag

#: What stands for the fold of the retired tags where a tag would have its id.
FOLD = 0


class Order(StrEnum):
    """How siblings are sorted: as people put them, by reading of the name, or those with most annotations first."""

    OWN = "own"
    NAME = "name"
    COUNT = "count"


class Step(StrEnum):
    """One step of a tag that is moved by keys."""

    UP = "up"
    DOWN = "down"
    IN = "in"
    OUT = "out"


#: A move: the tag, its parent then or None, its place among all children of that parent without itself.
Move = tuple[int, int | None, int]


class Arrangement:
    """Tags in their tree; a retired tag stands in the fold, what is below it still below it."""

    def __init__(self, tags: Sequence[Tag], order: Order = Order.OWN) -> None:
        self.tags = {tag.id: tag for tag in tags}
        self.order = order
        self.totals = _totals(tags)
        #: What is shown below a tag, at the top (None) and in the fold, in the order in which it is shown.
        self.shown: dict[int | None, list[int]] = {}
        self.above: dict[int, int | None] = {}
        self._all: dict[int | None, list[int]] = {}
        for tag in tags:
            parent = tag.parent
            if tag.retired and not (parent in self.tags and self.tags[parent].retired):
                parent = FOLD
            self.above[tag.id] = parent
            self.shown.setdefault(parent, []).append(tag.id)
            self._all.setdefault(tag.parent, []).append(tag.id)
        self._sort()
        if FOLD in self.shown:
            self.shown.setdefault(None, []).append(FOLD)
            self.above[FOLD] = None
        self.rows = {number: row for siblings in self.shown.values() for row, number in enumerate(siblings)}

    def same_places(self, other: Arrangement) -> bool:
        """Whether every tag stands where it does in the other."""
        return self.shown == other.shown

    def family(self, number: int) -> list[Tag]:
        """A tag and all below it, in the order in which people put them; empty when it is not there."""
        members = {number} & self.tags.keys()
        found = []
        for tag in self.tags.values():  # parents come first
            if tag.id in members or tag.parent in members:
                members.add(tag.id)
                found.append(tag)
        return found

    def retired(self) -> int:
        """How many tags are retired."""
        return sum(tag.retired for tag in self.tags.values())

    def may_drop(self, number: int, target: int | None) -> bool:
        """Whether a tag may be put on another, at the top (None) or into the fold."""
        if self.tags[number].retired:
            return False
        if target in self.tags:
            members = {member.id for member in self.family(number)}
            return target not in members and not self.tags[target].retired
        return True

    def drop(self, number: int, target: int | None, row: int) -> Move | None:
        """The move that puts a tag before the row `row` of those shown below `target`; -1: at the end.

        None when that changes nothing. Where siblings are sorted, the place among them is not to choose.
        """
        shown = [one for one in self.shown.get(target, []) if one != FOLD]
        siblings = self._all.get(target, [])
        without = [one for one in siblings if one != number]
        if self.order is not Order.OWN:
            return None if self.tags[number].parent == target else (number, target, len(without))
        row = len(shown) if row < 0 else row
        behind = next((one for one in shown[row:] if one != number), None)
        before = next((one for one in reversed(shown[:row]) if one != number), None)
        if behind is not None:
            place = without.index(behind)
        else:
            place = without.index(before) + 1 if before is not None else len(without)
        stays = number in siblings and siblings.index(number) == place
        return None if stays else (number, target, place)

    def step(self, number: int, step: Step) -> Move | None:
        """The move that one step makes; None where there is nowhere to go."""
        tag = self.tags[number]
        if tag.retired:
            return None
        row, siblings = self.rows[number], [one for one in self.shown[tag.parent] if one != FOLD]
        if step is Step.OUT:
            if tag.parent is None:
                return None
            return self.drop(number, self.tags[tag.parent].parent, self.rows[tag.parent] + 1)
        if step is Step.IN:
            return self.drop(number, siblings[row - 1], -1) if row else None
        if self.order is not Order.OWN:
            return None
        if step is Step.UP:
            return self.drop(number, tag.parent, row - 1) if row else None
        return self.drop(number, tag.parent, row + 2) if row + 1 < len(siblings) else None

    def _sort(self) -> None:
        if self.order is Order.NAME:
            for siblings in self.shown.values():
                siblings.sort(key=lambda number: pinyin.sort_key(self.tags[number].name))
        elif self.order is Order.COUNT:
            for siblings in self.shown.values():
                siblings.sort(key=lambda number: -self.totals[number])


def _totals(tags: Sequence[Tag]) -> dict[int, int]:
    """Annotations of each tag and of all below it."""
    totals = {tag.id: tag.annotations for tag in tags}
    for tag in reversed(tags):  # children stand after their parents
        if tag.parent in totals:
            totals[tag.parent] += totals[tag.id]
    return totals
