"""Finding a Chinese name by any part of it: either script, full pinyin, initials, or a mixture of these."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.chinese.readings import readings

# How good a match is; the lower the better. The place in the name where it begins is added.
EXACT, PREFIX, PART, WHOLE_BY_READING, BY_READING = 0, 1, 100, 999, 1_000
_BEYOND_BEGINNING = 500
_TWO_LETTER_INITIALS = ("zh", "ch", "sh")
# Names beyond this are not names; their first characters are matched.
_LONGEST_NAME = 200
_READ = 24


class _Name(NamedTuple):
    """A name made ready: its characters without white space, and all that may be typed for any of them."""

    characters: str
    letters: frozenset[str]


def matches(query: str, text: str) -> bool:
    """Whether the query stands for any part of the name."""
    return match(query, text) is not None


def match(query: str, text: str) -> int | None:
    """How well a query stands for a part of a name (lower is better), or None when it does not.

    The query may be characters in either script, full pinyin with tones or without (xinzhi), initials (xzscl), or a
    mixture (新zscl, xinzscl), with any reading of a character (重: zhong, chong); v and u both do for ü.
    The last syllable may be begun only. Case, white space and apostrophes do not count. An empty query matches all.
    """
    wanted = _without_space(query)
    folded = _folded(text)
    if wanted in folded:
        if wanted == folded:
            return EXACT
        place = folded.index(wanted)
        return PREFIX if not place else PART + min(place, _LONGEST_NAME)
    typed = _typed(query)
    name = _name(text)
    if not typed.text or not name.letters.issuperset(typed.text):
        return None
    for start, character in enumerate(name.characters):
        if typed.ways(character)[0] and (fits := _fits(typed, name.characters, start)):
            if start:
                return BY_READING + _BEYOND_BEGINNING + start
            return WHOLE_BY_READING if fits == len(name.characters) else BY_READING
    return None


class _Typed:
    """A query, and how far each character that it meets takes it on."""

    def __init__(self, query: str) -> None:
        self.text = _plain(_without_space(query))
        self.done = 1 << len(self.text)
        self._ways: dict[str, tuple[int, ...]] = {}

    def ways(self, character: str) -> tuple[int, ...]:
        """For each place of the query the places behind what of it may stand for the character, a bit for each."""
        found = self._ways.get(character)
        if found is None:
            places = range(len(self.text))
            found = self._ways[character] = tuple(self._from(place, character) for place in places)
        return found

    def _from(self, place: int, character: str) -> int:
        bits = 0
        for spelling in _spellings(character):
            if self.text.startswith(spelling, place):
                bits |= 1 << (place + len(spelling))
            elif spelling.startswith(self.text[place:]):  # the last syllable is only begun
                bits |= self.done
        return bits


@lru_cache(maxsize=65_536)
def sort_key(text: str) -> tuple[tuple[str, ...], str]:
    """Orders names as a Chinese dictionary does: by the first reading of each character, in either script.

    Only the first characters are read, as many as tell names apart; then the folded text decides.
    """
    folded = _folded(text)
    return tuple(_first_reading(character) for character in folded[:_READ]), folded


@cache
def _first_reading(character: str) -> str:
    return next(iter(readings(character, tones=False)), character)


def _fits(typed: _Typed, characters: str, start: int) -> int:
    """The end of the characters from `start` on for which the query stands, the longest it may; 0 for none."""
    places, end = 1, 0
    for place, character in enumerate(characters[start:], start + 1):
        ways = typed.ways(character)
        reached = 0
        while places:
            lowest = places & -places
            reached |= ways[lowest.bit_length() - 1]
            places ^= lowest
        if reached & typed.done:
            end = place
        places = reached & ~typed.done
        if not places:
            break
    return end


@lru_cache(maxsize=256)
def _typed(query: str) -> _Typed:
    return _Typed(query)


@lru_cache(maxsize=256)
def _without_space(text: str) -> str:
    return "".join(fold(text).split()).replace("ü", "v")


def _plain(text: str) -> str:
    """Pinyin without tones and apostrophes, with v for ü."""
    parts = unicodedata.normalize("NFD", text).replace("u\u0308", "v")
    return "".join(part for part in parts if part not in "'’" and not "\u0300" <= part <= "\u036f")


@lru_cache(maxsize=65_536)
def _folded(text: str) -> str:
    return _without_space.__wrapped__(text)[:_LONGEST_NAME]


@lru_cache(maxsize=65_536)
def _name(text: str) -> _Name:
    characters = "".join(text.split())[:_LONGEST_NAME]
    return _Name(characters, frozenset("".join("".join(_spellings(character)) for character in characters)))


@cache
def _spellings(character: str) -> tuple[str, ...]:
    """What may be typed for a character: itself, each reading in full, its two-letter initial, its first letter."""
    found: dict[str, None] = {_without_space.__wrapped__(character): None}
    for reading in readings(character, tones=False):
        for plain in dict.fromkeys((reading, reading.replace("v", "u"))):
            found[plain] = None
            if plain.startswith(_TWO_LETTER_INITIALS):
                found[plain[:2]] = None
            found[plain[0]] = None
    return tuple(found)
