"""Where an edge of a passage goes when it is moved by a character, a word or a clause."""

from __future__ import annotations

from enum import Enum, auto

from reader.chinese.span import Span
from reader.ui.reading.selection import Unit, Units

#: Blank places and gaps between blocks are stepped over; more than so many in a row are not.
_MOST_BLANKS = 64


class Edge(Enum):
    """One of the two ends of a passage."""

    START = auto()
    END = auto()


def moved(units: Units, body: str, span: Span, edge: Edge, unit: Unit, *, forward: bool) -> Span | None:
    """The span with an edge moved by one unit; it begins and ends with what can be seen, and never gets empty.

    None where the edge cannot go there: the text ends, or the passage would.
    """
    place = span.start if edge is Edge.START else span.end
    for _ in range(_MOST_BLANKS):
        following = units.after(unit, place) if forward else units.before(unit, place)
        if following == place:
            return None
        place = following
        found = _with(body, span, edge, place)
        if found is None:
            return None
        if _is_further(span, found, edge, forward=forward):
            return found
    return None


def _with(body: str, span: Span, edge: Edge, place: int) -> Span | None:
    """The span with an edge at a place, or before or after the white space there; None where nothing is left."""
    start, end = (place, span.end) if edge is Edge.START else (span.start, place)
    while edge is Edge.END and end > start and body[end - 1].isspace():
        end -= 1
    while edge is Edge.START and start < end and body[start].isspace():
        start += 1
    return Span(start, end) if start < end else None


def _is_further(span: Span, found: Span, edge: Edge, *, forward: bool) -> bool:
    before, after = (span.start, found.start) if edge is Edge.START else (span.end, found.end)
    return after > before if forward else after < before
