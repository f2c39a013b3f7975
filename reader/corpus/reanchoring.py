"""Finding a passage again in texts that were made anew from the same file.

First by its place: body, file, new body. Where that reads otherwise now, by its quote and surroundings, as the
TextQuoteSelector of the W3C Web Annotation Data Model does, near that place; where only what cleaning takes
out was taken out of it, by the place alone. White space counts for nothing in comparing.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import islice
from typing import NamedTuple

from reader.chinese.span import Span
from reader.corpus.places import FilePlaces
from reader.importing.origin import OriginMap, Run

#: So many places with the same quote are compared, so that a quote of one character does not take for ever.
_MOST = 5_000
#: Which share of the surroundings must be there where the place in the file does not speak for a passage.
_SAME_SURROUNDINGS = 0.5
#: Which share of a passage must be left where it reads otherwise now.
_LEFT = 0.5


class How(StrEnum):
    """What told where a passage is now."""

    PLACE = "place"  # its place in the file, where the same words stand
    QUOTE = "quote"  # its words and those around them
    CHANGED = "changed"  # its place in the file; the words are not quite the same


class Anchor(NamedTuple):
    """Where a passage is now: the index of the text, the span of it in code points."""

    text: int
    span: Span
    how: How


@dataclass(frozen=True, slots=True)
class Passage:
    """What is looked for: a span of an old body, and what stands around it.

    `origin` leads from the old body to the text of the file, or is None where the file is read otherwise now.
    """

    span: Span
    quote: str
    prefix: str
    suffix: str
    origin: OriginMap | None


class Text:
    """A new body, and the same without white space."""

    def __init__(self, body: str) -> None:
        self.body = body

    @cached_property
    def places(self) -> list[int]:
        """Where in the body each character of `bare` stands."""
        return [place for place, character in enumerate(self.body) if not character.isspace()]

    @cached_property
    def bare(self) -> str:
        """The body without white space."""
        return "".join(self.body.split())

    def occurrences(self, bare_quote: str) -> Iterator[Span]:
        """Where a quote stands in `bare`."""
        place = self.bare.find(bare_quote) if bare_quote else -1
        while place >= 0:
            yield Span(place, place + len(bare_quote))
            place = self.bare.find(bare_quote, place + 1)

    def in_body(self, span: Span) -> Span:
        """A span of `bare` as one of the body."""
        return Span(self.places[span.start], self.places[span.end - 1] + 1)


class Anchors:
    """New texts of a file, in which passages of the old ones are found."""

    def __init__(self, bodies: Sequence[str], origins: Sequence[OriginMap]) -> None:
        self._texts = [Text(body) for body in bodies]
        self._places = FilePlaces(origins)

    def find(self, passage: Passage) -> Anchor | None:
        """Where a passage is now, or None where that cannot be told."""
        if passage.origin is None:
            return self._by_surroundings(passage)
        pieces = list(_pieces(passage.origin, passage.span))
        exact = self._at_its_place(passage, pieces)
        if exact is not None:
            return exact
        covers, shares = self._survivors(pieces)
        if not covers:
            return self._by_surroundings(passage)
        index = max(shares, key=lambda one: shares[one])
        found = self._by_quote(passage, index, covers[index])
        return found or self._what_is_left(passage, index, covers[index], shares[index])

    def _at_its_place(self, passage: Passage, pieces: Sequence[Run]) -> Anchor | None:
        """The same words at the same place of the file; what was inserted at their edges is counted off."""
        if not pieces:
            return None
        first, last = pieces[0], pieces[-1]
        start = self._places.at(first.file_start)
        end = self._places.at(last.file_start + last.length - 1)
        if start is None or end is None or start[0] != end[0]:
            return None
        index = start[0]
        low = start[1] - (first.body_start - passage.span.start)
        high = end[1] + 1 + (passage.span.end - last.body_start - last.length)
        if 0 <= low < high and self._texts[index].body[low:high] == passage.quote:
            return Anchor(index, Span(low, high), How.PLACE)
        return None

    def _survivors(self, pieces: Sequence[Run]) -> tuple[dict[int, Span], dict[int, int]]:
        """By texts that have something of a passage: the span of it all, and how many characters it is."""
        covers: dict[int, Span] = {}
        shares: dict[int, int] = defaultdict(int)
        for piece in pieces:
            for stretch in self._places.over(Span(piece.file_start, piece.file_start + piece.length)):
                length = stretch.end - stretch.start
                span = Span(stretch.body_start, stretch.body_start + length)
                covers[stretch.text] = covers.get(stretch.text, span).cover(span)
                shares[stretch.text] += length
        return covers, shares

    def _by_quote(self, passage: Passage, index: int, cover: Span) -> Anchor | None:
        """The occurrence of the quote that shares something with its place, best in its surroundings."""
        text = self._texts[index]
        quote = "".join(passage.quote.split())
        found = [
            (_likeness(text.bare, there, passage), -there.start, there)
            for there in islice(text.occurrences(quote), _MOST)
            if text.in_body(there).overlaps(cover)
        ]
        if not found:
            return None
        return self._anchor(passage, index, max(found)[2])

    def _what_is_left(self, passage: Passage, index: int, cover: Span, share: int) -> Anchor | None:
        """The place, where most of the passage is left and hardly anything else stands in it."""
        now = "".join(cover.of(self._texts[index].body).split())
        before = len("".join(passage.quote.split()))
        if share < _LEFT * before or _LEFT * len(now) > share:
            return None
        return Anchor(index, cover, How.CHANGED)

    def _by_surroundings(self, passage: Passage) -> Anchor | None:
        """The one occurrence in all texts of which the surroundings are the same; None for several."""
        quote = "".join(passage.quote.split())
        found = [
            (_likeness(text.bare, there, passage), index, there)
            for index, text in enumerate(self._texts)
            for there in islice(text.occurrences(quote), _MOST)
        ]
        if not found:
            return None
        best = max(likeness for likeness, _, _ in found)
        around = len("".join((passage.prefix + passage.suffix).split()))
        the_best = [(index, there) for likeness, index, there in found if likeness == best]
        if best < _SAME_SURROUNDINGS * around or len(the_best) > 1:
            return None
        return self._anchor(passage, *the_best[0])

    def _anchor(self, passage: Passage, index: int, there: Span) -> Anchor:
        span = self._texts[index].in_body(there)
        same = span.of(self._texts[index].body) == passage.quote
        return Anchor(index, span, How.QUOTE if same else How.CHANGED)


def _pieces(origin: OriginMap, span: Span) -> Iterator[Run]:
    first = max(0, bisect_right(origin.runs, span.start, key=_body_start) - 1)
    for at in range(first, len(origin.runs)):
        run = origin.runs[at]
        if run.body_start >= span.end:
            return
        shared = span.clip(Span(run.body_start, run.body_start + run.length))
        if shared:
            yield Run(shared.start, run.file_start + shared.start - run.body_start, len(shared))


def _body_start(run: Run) -> int:
    return run.body_start


def _likeness(bare: str, there: Span, passage: Passage) -> int:
    """How many characters around an occurrence are those that stood around the passage, on both sides."""
    prefix, suffix = "".join(passage.prefix.split()), "".join(passage.suffix.split())
    before = bare[max(0, there.start - len(prefix)) : there.start]
    after = bare[there.end : there.end + len(suffix)]
    return _shared(before[::-1], prefix[::-1]) + _shared(after, suffix)


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at their beginnings."""
    count = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        count += 1
    return count
