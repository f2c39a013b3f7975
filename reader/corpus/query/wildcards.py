"""Where a text with gaps stands in another one: `?` is one character, `*` up to 30 of them, within a sentence.

A hit is as short as its beginning lets it be. A regular expression tries every way to fill the gaps, which ten of
them in a long line make without end; so where there are several, the pieces are found, and joined from the last on.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence

from reader.chinese.span import Span
from reader.corpus.query.many import overlaps_itself

_STOP = r"[\n\r\u2028\u2029。！？!?；;]"
#: What a gap may have in it, and how many characters `*` leaves open.
_OPEN = r"[^\n\r\u2028\u2029。！？!?；;]"
_LENGTH = 30
#: So many pieces are tried in every way in less time than it takes to find each of them by itself.
_FEW = 3


def wildcard_finder(text: str, form: Callable[[str], str]) -> Callable[[str], list[Span]]:
    """Finds the hits of a text with gaps, in order and apart, in texts to which `form` was done."""
    texts = re.split(r"\*+", text.strip("*"))
    pieces = ["".join(_OPEN if sign == "?" else re.escape(form(sign)) for sign in piece) for piece in texts]
    if len(pieces) <= _FEW:
        pattern = re.compile(f"{_OPEN}{{0,{_LENGTH}}}?".join(pieces))
        return lambda body: [Span(*match.span()) for match in pattern.finditer(body)]
    patterns = [
        # Only what can overlap itself must be looked for at every place.
        re.compile(f"(?={piece})" if "?" in text or overlaps_itself(form(text)) else piece)
        for text, piece in zip(texts, pieces, strict=True)
    ]
    lengths = list(map(len, texts))
    stop = re.compile(_STOP)

    def find(body: str) -> list[Span]:
        stops = [match.start() for match in stop.finditer(body)]
        later: list[Span] | None = None
        for pattern, length in zip(reversed(patterns), reversed(lengths), strict=True):
            starts = [match.start() for match in pattern.finditer(body)]
            if not starts:
                return []
            later = (
                [Span(start, start + length) for start in starts]
                if later is None
                else _before(starts, length, later, stops)
            )
        return _apart(later or ())

    return find


def _before(starts: Iterable[int], length: int, later: Sequence[Span], stops: Sequence[int]) -> list[Span]:
    """A piece that stands at `starts`, each time with what first comes behind it, where that is near enough."""
    begins = [span.start for span in later]
    found: list[Span] = []
    for start in starts:
        end = start + length
        place = bisect_left(begins, end)
        if place == len(begins):
            break
        stop = bisect_left(stops, end)
        reach = min(end + _LENGTH, stops[stop] if stop < len(stops) else end + _LENGTH)
        if begins[place] <= reach:
            found.append(Span(start, later[place].end))
    return found


def _apart(spans: Iterable[Span]) -> list[Span]:
    """Spans in order without those that overlap one before."""
    found: list[Span] = []
    for span in spans:
        if not found or span.start >= found[-1].end:
            found.append(span)
    return found
