"""Annotations as the view sees them, found by place and given lanes; adding one does not touch the others."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.chinese.span import Span

_SMALLEST_CELL = 64
_INCREMENTAL = 64
"""Up to so many changes at once keep the lanes of all others; more lay all of them out anew."""
STRIPE_DISTANCE = 40
"""Marks nearer than this many code points may share a line, so their stripes need lanes of their own."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One annotation to be drawn: `[start, end)` in code points of the body, not empty."""

    id: int
    start: int
    end: int
    colour: str
    name: str
    note: str = ""
    annotator: str = ""
    status: str = "made"
    group: str | None = None
    """What the parts of one passage with gaps share."""
    retired: bool = False
    """Whether its tag is out of use."""
    made: str = ""
    """When it was made, in UTC (ISO 8601)."""

    @property
    def proposed(self) -> bool:
        """Whether nobody has said yes or no to it."""
        return self.status == "proposed"

    @property
    def quiet(self) -> bool:
        """Whether it stands back: its tag is out of use, or it was refused."""
        return self.retired or self.status == "rejected"

    @property
    def span(self) -> Span:
        """The passage."""
        return Span(self.start, self.end)


class _Grid:
    """Marks by size and place: each lies in one cell at least as long as itself."""

    def __init__(self) -> None:
        self._levels: dict[int, dict[int, dict[int, Mark]]] = {}

    @staticmethod
    def _address(mark: Mark) -> tuple[int, int]:
        size = _SMALLEST_CELL
        while size < mark.end - mark.start:
            size *= 4
        return size, mark.start // size

    def add(self, mark: Mark) -> None:
        size, cell = self._address(mark)
        self._levels.setdefault(size, {}).setdefault(cell, {})[mark.id] = mark

    def remove(self, mark: Mark) -> None:
        size, cell = self._address(mark)
        cells = self._levels[size]
        del cells[cell][mark.id]
        if not cells[cell]:
            del cells[cell]
        if not cells:
            del self._levels[size]

    def over(self, start: int, end: int) -> list[Mark]:
        """Marks that share a character with `[start, end)`."""
        found: list[Mark] = []
        for size, cells in self._levels.items():
            first, last = start // size - 1, (end - 1) // size
            if last - first > len(cells):
                keys: Iterable[int] = list(cells)
            else:
                keys = range(first, last + 1)
            for key in keys:
                for mark in cells.get(key, {}).values():
                    if mark.start < end and mark.end > start:
                        found.append(mark)
        return found


class _Lanes:
    """A lane for each mark so that no two that come nearer than `distance` share one."""

    def __init__(self, distance: int) -> None:
        self.distance = distance
        self.of: dict[int, int] = {}
        self.count = 0
        """Lanes that were ever needed for the present marks."""

    def arrange(self, ordered: Iterable[Mark]) -> None:
        """Lanes for all marks, given by start: always the lowest free one."""
        self.of = {}
        busy: list[tuple[int, int]] = []
        free: list[int] = []
        for mark in ordered:
            while busy and busy[0][0] + self.distance <= mark.start:
                heapq.heappush(free, heapq.heappop(busy)[1])
            lane = heapq.heappop(free) if free else len(busy)
            self.of[mark.id] = lane
            heapq.heappush(busy, (mark.end, lane))
        self.count = max(self.of.values(), default=-1) + 1

    def add(self, mark: Mark, over: Callable[[int, int], list[Mark]]) -> None:
        """The lowest lane that none of its neighbours has."""
        near = over(max(0, mark.start - self.distance), mark.end + self.distance)
        taken = {self.of[other.id] for other in near if other.id in self.of and other.id != mark.id}
        lane = self.of[mark.id] = next(lane for lane in range(len(taken) + 1) if lane not in taken)
        self.count = max(self.count, lane + 1)

    def remove(self, mark_id: int) -> None:
        del self.of[mark_id]


def _order(mark: Mark) -> tuple[int, int, int]:
    return mark.start, -mark.end, mark.id


class _Groups:
    """Marks that are parts of one passage with gaps."""

    def __init__(self) -> None:
        self._members: dict[str, dict[int, Mark]] = {}

    def add(self, mark: Mark) -> None:
        if mark.group is not None:
            self._members.setdefault(mark.group, {})[mark.id] = mark

    def remove(self, mark: Mark) -> None:
        if mark.group is not None:
            members = self._members[mark.group]
            del members[mark.id]
            if not members:
                del self._members[mark.group]

    def of(self, mark: Mark) -> list[Mark]:
        """All parts of the passage, in order; the mark alone where it has no others."""
        members = self._members.get(mark.group or "", {mark.id: mark})
        return sorted(members.values(), key=_order)


class MarkIndex:
    """All marks of an article. Finding those of a passage and adding one cost the same for ten or ten thousand."""

    def __init__(self) -> None:
        self._marks: dict[int, Mark] = {}
        self._grid = _Grid()
        self._groups = _Groups()
        self._lanes = _Lanes(0)
        self._stripes = _Lanes(STRIPE_DISTANCE)

    def __len__(self) -> int:
        return len(self._marks)

    def get(self, mark_id: int | None) -> Mark | None:
        """The mark with that id, if there is one."""
        return None if mark_id is None else self._marks.get(mark_id)

    def replace(self, marks: Iterable[Mark]) -> list[Mark] | None:
        """Make `marks` the whole of it; what is there already stays in its lane. Empty marks are left out.

        Returns what went and what came, or None where others may stand in other lanes than before.
        """
        wanted = {mark.id: mark for mark in marks}
        gone = [number for number, mark in self._marks.items() if wanted.get(number) != mark]
        return self.change(gone, [mark for mark in wanted.values() if self._marks.get(mark.id) != mark])

    def change(self, gone: Iterable[int], marks: Iterable[Mark]) -> list[Mark] | None:
        """Take marks out (by id) and put others in, or in the place of those with their ids; returns as `replace`."""
        came = {mark.id: mark for mark in marks}
        went = [mark for number in {*gone, *came} if (mark := self._marks.get(number)) is not None]
        came = {number: mark for number, mark in came.items() if mark.end > mark.start}
        if len(went) + len(came) > _INCREMENTAL:
            left = self._marks.keys() - {mark.id for mark in went}
            self._rebuild({number: self._marks[number] for number in left} | came)
            return None
        for mark in went:
            self.remove(mark.id)
        for mark in sorted(came.values(), key=_order):
            self.add(mark)
        return [*went, *came.values()]

    def _rebuild(self, wanted: dict[int, Mark]) -> None:
        self._marks = wanted
        self._grid, self._groups = _Grid(), _Groups()
        for mark in wanted.values():
            self._grid.add(mark)
            self._groups.add(mark)
        ordered = sorted(wanted.values(), key=_order)
        self._lanes.arrange(ordered)
        self._stripes.arrange(ordered)

    def add(self, mark: Mark) -> None:
        """One more; a mark with the same id is replaced."""
        self.remove(mark.id)
        if mark.end <= mark.start:
            return
        self._marks[mark.id] = mark
        self._grid.add(mark)
        self._groups.add(mark)
        self._lanes.add(mark, self._grid.over)
        self._stripes.add(mark, self._grid.over)

    def remove(self, mark_id: int) -> None:
        """Take it out, if it is there."""
        mark = self._marks.pop(mark_id, None)
        if mark is not None:
            self._grid.remove(mark)
            self._groups.remove(mark)
            self._lanes.remove(mark_id)
            self._stripes.remove(mark_id)

    def over(self, span: Span) -> list[Mark]:
        """Marks that share a character with the span, by start, longest first."""
        return sorted(self._grid.over(span.start, span.end), key=_order)

    def at(self, position: int) -> list[Mark]:
        """Marks on the character at `position`, shortest first: the one that is meant is mostly the smallest."""
        return sorted(
            self._grid.over(position, position + 1), key=lambda mark: (mark.end - mark.start, mark.id)
        )

    def together(self, mark: Mark) -> list[Mark]:
        """All parts of the passage that a mark belongs to, in order; the mark alone where there are no others."""
        return self._groups.of(mark)

    def lane(self, mark_id: int) -> int:
        """Which underline: no two marks that overlap have the same."""
        return self._lanes.of[mark_id]

    def stripe(self, mark_id: int) -> int:
        """Which bar between the forms: no two marks that may touch one line have the same."""
        return self._stripes.of[mark_id]

    @property
    def stripes(self) -> int:
        """How many bars stand side by side where there are most of them."""
        return self._stripes.count
