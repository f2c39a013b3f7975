"""Decisions of a person about what a phrase becomes, applied to a conversion with its alignment kept exact."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from reader.chinese.conversion import Passage
from reader.chinese.converter import convert
from reader.chinese.dictionaries import DictionariesUnreadableError
from reader.chinese.span import Span
from reader.chinese.stages import stages
from reader.chinese.standards import WITHOUT_VOCABULARY


class Reach(IntEnum):
    """How far a pin reaches; of two for the same phrase the smaller reach wins."""

    PLACE = 0
    ARTICLE = 1
    CORPUS = 2


class Pin(NamedTuple):
    """`source`, as the body has it, becomes `target`.

    `start` is its place in the body, in code points, for one that holds there only. `id` tells pins apart.
    """

    source: str
    target: str
    reach: Reach = Reach.CORPUS
    start: int = 0
    id: int = 0


class Pinned(NamedTuple):
    """Where a pin took effect: `[start, end)` of the text that was converted."""

    start: int
    end: int
    pin: Pin


class Pins:
    """The pins that hold for one article and one configuration.

    A pin for a place holds there whatever OpenCC makes of it. The others hold as entries of a user dictionary
    would: read from left to right, the longest phrase wins, of the pins and of OpenCC's own; what a longer
    phrase decides stays as it is.
    """

    def __init__(self, pins: Iterable[Pin] = ()) -> None:
        """Pins with an empty source or target are left out."""
        usable = [pin for pin in pins if pin.source and pin.target]
        self.all = frozenset(usable)
        """Those that are in use."""
        self._places = sorted((pin for pin in usable if pin.reach is Reach.PLACE), key=_by_place)
        self._starts = [pin.start for pin in self._places]
        # Of those for the same phrase the article's, and of two alike the later one, is put in last.
        spread = [pin for pin in usable if pin.reach is not Reach.PLACE]
        self._phrases = {pin.source: pin for pin in sorted(spread, key=lambda pin: (-pin.reach, pin.id))}

    def __bool__(self) -> bool:
        return bool(self._places or self._phrases)

    @cached_property
    def signs(self) -> frozenset[str]:
        """Every character that a phrase of theirs has."""
        return frozenset("".join(pin.source for pin in self.all))

    def apply(self, text: str, at: int, parts: Sequence[Passage]) -> tuple[list[Passage], list[Pinned]]:
        """The passages of `text`, which begins at the position `at` of the body, with the pins in them.

        Also the places where pins took effect, in order.
        """
        edits = self._at_places(text, at, parts)
        for part in parts:
            if not part.kept and self._phrases:
                edits += self._by_phrases(text, part, edits)
        if not edits:
            return list(parts), []
        edits.sort()
        pinned = [Pinned(edit.start, edit.end, edit.pin) for edit in edits if edit.pin is not None]
        return _spliced(text, parts, edits), pinned

    def _at_places(self, text: str, at: int, parts: Sequence[Passage]) -> list[_Edit]:
        """The pins for places, each with what it cuts off the phrase it stands in."""
        edits: list[_Edit] = []
        done = 0
        for pin in self._places[bisect_left(self._starts, at) :]:
            start = pin.start - at
            end = start + len(pin.source)
            if start > len(text):
                break
            if start >= done and text[start:end] == pin.source:
                edits.append(_Edit(start, end, pin.target, pin))
                done = end
        return _with_rests(text, parts, edits)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self._phrases, key=len, reverse=True)
        return re.compile(f"(?=({'|'.join(map(re.escape, longest_first))}))")

    def _by_phrases(self, text: str, part: Passage, before: Sequence[_Edit]) -> list[_Edit]:
        """The pins for phrases in one passage, outside of the edits that were made before."""
        edits: list[_Edit] = []
        borders = [part.start]
        for edit in sorted(before):
            if edit.end > part.start and edit.start < part.end:
                borders += [edit.start, edit.end]
        borders.append(part.end)
        for start, end in zip(borders[::2], borders[1::2], strict=True):
            if start < end:
                edits += self._in_stretch(text[start:end], start, part.config)
        return edits

    def _in_stretch(self, stretch: str, at: int, config: str | None) -> list[_Edit]:
        """The pins for phrases in a stretch of text that is converted at once."""
        edits: list[_Edit] = []
        origin = 0
        for hit in self._pattern.finditer(stretch):
            pin = self._phrases[hit.group(1)]
            start, end = hit.start(), hit.start() + len(pin.source)
            if start < origin:
                continue
            phrase = _phrase_at(stretch[origin:], start - origin, config)
            if phrase.start == start - origin and phrase.end <= end - origin:
                edits.append(_Edit(at + start, at + end, pin.target, pin))
                origin = end
        return edits


class _Edit(NamedTuple):
    """A passage of the text that reads otherwise; without a pin: the rest of a phrase that a pin has cut."""

    start: int
    end: int
    target: str
    pin: Pin | None


def prepare(config: str) -> None:
    """Load what pins need of OpenCC's dictionaries for a configuration, which takes a moment the first time."""
    _phrase_at("\u53d1", 0, config)


def is_lost(pin: Pin, body: str) -> bool:
    """Whether the text of a pin for a place, or for an article, is not there any more in its body."""
    if pin.reach is Reach.PLACE:
        return not body.startswith(pin.source, pin.start)
    return pin.reach is Reach.ARTICLE and pin.source not in body


def _by_place(pin: Pin) -> tuple[int, int, int]:
    """In order of place; of those at one place the longest, and of two alike the later, first."""
    return pin.start, -len(pin.source), -pin.id


def _phrase_at(text: str, position: int, config: str | None) -> Span:
    """The phrase in which OpenCC converts a character; the character where that cannot be told."""
    if config is None:
        return Span(position, position + 1)
    try:
        return stages(config).phrase_at(text, position)
    except DictionariesUnreadableError:
        return Span(position, position + 1)


def _with_rests(text: str, parts: Sequence[Passage], edits: Sequence[_Edit]) -> list[_Edit]:
    """The edits with what is left of the phrases that they cut: the other characters stay as they were."""
    found: list[_Edit] = []
    done = 0
    for index, edit in enumerate(edits):
        following = edits[index + 1].start if index + 1 < len(edits) else len(text)
        phrase, read = _phrase_read(text, parts, edit.start)
        first = max(done, phrase.start)
        if first < edit.start:
            found.append(
                _Edit(first, edit.start, read[first - phrase.start : edit.start - phrase.start], None)
            )
        found.append(edit)
        phrase, read = _phrase_read(text, parts, edit.end - 1)
        done = max(edit.end, min(phrase.end, following))
        if done > edit.end:
            found.append(_Edit(edit.end, done, read[edit.end - phrase.start : done - phrase.start], None))
    return found


def _phrase_read(text: str, parts: Sequence[Passage], position: int) -> tuple[Span, str]:
    """The phrase at a position, and what it reads character for character, without vocabulary."""
    part = next(part for part in parts if part.start <= position < part.end)
    if part.config is None:
        return Span(position, position + 1), text[position]
    phrase = _phrase_at(text[part.start : part.end], position - part.start, part.config).shift(part.start)
    return phrase, convert(phrase.of(text), WITHOUT_VOCABULARY.get(part.config, part.config))


def _spliced(text: str, parts: Sequence[Passage], edits: Sequence[_Edit]) -> list[Passage]:
    """The passages with the edits, which are in order, in their places."""
    found: list[Passage] = []
    done = 0
    for edit in edits:
        found += _cut(text, parts, done, edit.start)
        found.append(Passage(edit.start, edit.end, edit.target))
        done = edit.end
    return found + _cut(text, parts, done, len(text))


def _cut(text: str, parts: Sequence[Passage], start: int, end: int) -> list[Passage]:
    """The passages between two places, of which those that are cut are converted anew."""
    found = []
    for part in parts:
        first, last = max(start, part.start), min(end, part.end)
        if first >= last:
            continue
        if (first, last) == (part.start, part.end):
            found.append(part)
        elif part.config is None:
            found.append(
                part._replace(start=first, end=last, text=part.text[first - part.start : last - part.start])
            )
        else:
            found.append(part._replace(start=first, end=last, text=convert(text[first:last], part.config)))
    return found
