"""What the positions of a project of REFI-QDA count, which its specification leaves to the programs.

They are code points or UTF-16 units; a CR LF is two of them or one (ATLAS.ti); the end is the position behind the
last character or that of the last. What a file means is told by the names of its selections where these are their
text, as most programs write them; where they are not, it is taken for code points with the end behind, as QualCoder
reads files of MAXQDA, NVivo and ATLAS.ti. One file has one meaning.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import product
from typing import NamedTuple

from reader.chinese.span import Span

#: How names that are cut off end.
_CUT = ("…", "...")
#: A name with fewer characters says little.
_LEAST = 2


class Reading(NamedTuple):
    """One meaning of positions."""

    joined: bool
    """Whether a CR LF counts as one."""
    units: bool
    """Whether UTF-16 units are counted."""
    inclusive: bool
    """Whether the end is the last character."""


class Named(NamedTuple):
    """A selection: its start and end as the file has them, and its name."""

    start: int
    end: int
    name: str


class Counted:
    """A text, and where in it a position of the file is."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, start: int, end: int, reading: Reading) -> Span | None:
        """The span in code points; None where the text has no such place."""
        places = self._places(reading)
        end += reading.inclusive
        if not 0 <= start < end < len(places):
            return None
        return Span(places[start], places[end])

    def _places(self, reading: Reading) -> Sequence[int]:
        if reading.joined and "\r\n" in self.text:
            return self._joined_units if reading.units else self._joined
        return self._units if reading.units and self._has_pairs else range(len(self.text) + 1)

    @cached_property
    def _has_pairs(self) -> bool:
        return any(sign > "\uffff" for sign in self.text)

    @cached_property
    def _units(self) -> list[int]:
        return _table(self.text, units=True, joined=False)

    @cached_property
    def _joined(self) -> list[int]:
        return _table(self.text, units=False, joined=True)

    @cached_property
    def _joined_units(self) -> list[int]:
        return _table(self.text, units=True, joined=True)


def meaning(texts: Iterable[tuple[Counted, Sequence[Named]]], *, joined: bool) -> Reading:
    """The reading under which most selections read as their names say; `joined`: what is likelier for CR LF."""
    some = list(texts)
    readings = [
        Reading(cr, units, last)
        for last, units, cr in product((False, True), (False, True), (joined, not joined))
    ]
    return max(readings, key=lambda reading: sum(_fits(text, named, reading) for text, named in some))


def _fits(text: Counted, selections: Sequence[Named], reading: Reading) -> int:
    return sum(
        _likeness(text.text, text.span(one.start, one.end, reading), one.name)
        for one in selections
        if len(one.name) >= _LEAST
    )


def _likeness(text: str, span: Span | None, name: str) -> int:
    """2 where a passage reads as its name, 1 where it begins so, -1 where it is none; 0 for another name."""
    if span is None:
        return -1
    shown, name = " ".join(span.of(text).split()), " ".join(name.split())
    for cut in _CUT:
        if name.endswith(cut) and shown.startswith(name.removesuffix(cut)):
            return 1
    return 2 if shown == name else 0


def _table(text: str, *, units: bool, joined: bool) -> list[int]:
    """For each position of the file, and the one behind the last, that in the text."""
    places: list[int] = []
    for place, sign in enumerate(text):
        if joined and sign == "\n" and place and text[place - 1] == "\r":
            continue
        places += [place] * (2 if units and sign > "\uffff" else 1)
    return [*places, len(text)]
