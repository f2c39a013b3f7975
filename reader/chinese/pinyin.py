"""Finding a Chinese name by any part of it: either script, full pinyin, initials, or a mixture of these."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from reader.chinese.folding import fold

# How good a match is; the lower the better. The place in the name where it begins is added.
EXACT, PREFIX, PART, BY_READING = 0, 1, 100, 1_000
_BEYOND_BEGINNING = 500
_TWO_LETTER_INITIALS = ("zh", "ch", "sh")
# Names beyond this are not names; their first characters are matched.
_LONGEST_NAME = 200


class _Name(NamedTuple):
    """A name made ready: its characters folded, without white space, and what may be typed for each."""

    folded: str
    spellings: tuple[tuple[str, ...], ...]
    letters: frozenset[str]


def matches(query: str, text: str) -> bool:
    """Whether the query stands for any part of the name."""
    return match(query, text) is not None


def match(query: str, text: str) -> int | None:
    """How well a query stands for a part of a name (lower is better), or None when it does not.

    The query may be characters in either script, full pinyin without tones (xinzhi), initials (xzscl), or a
    mixture (新zscl, xinzscl), with any reading of a character (重: zhong, chong); v and u both do for ü.
    The last syllable may be begun only. Case and white space do not count. An empty query matches all.
    """
    wanted = _without_space(query)
    folded = _folded(text)
    if wanted in folded:
        if wanted == folded:
            return EXACT
        place = folded.index(wanted)
        return PREFIX if not place else PART + min(place, _LONGEST_NAME)
    name = _name(text)
    if not name.letters.issuperset(wanted):
        return None
    for start in range(len(name.spellings)):
        if _fits(wanted, 0, name, start):
            return BY_READING + (_BEYOND_BEGINNING + start if start else 0)
    return None


@lru_cache(maxsize=256)
def _without_space(text: str) -> str:
    return "".join(fold(text).split()).replace("ü", "v")


@lru_cache(maxsize=65_536)
def _folded(text: str) -> str:
    return _without_space.__wrapped__(text)[:_LONGEST_NAME]


@lru_cache(maxsize=65_536)
def _name(text: str) -> _Name:
    folded = _folded(text)
    original = "".join(text.split())[:_LONGEST_NAME]
    pairs = zip(original, folded, strict=True)
    spellings = tuple(tuple(dict.fromkeys((typed, *_spellings(character)))) for character, typed in pairs)
    return _Name(folded, spellings, frozenset("".join(map("".join, spellings))))


@cache
def _spellings(character: str) -> tuple[str, ...]:
    """What may be typed for a character: each reading in full, its two-letter initial, its first letter."""
    found: dict[str, None] = {}
    for reading in _readings(character):
        for plain in dict.fromkeys((reading, reading.replace("v", "u"))):
            found[plain] = None
            if plain.startswith(_TWO_LETTER_INITIALS):
                found[plain[:2]] = None
            found[plain[0]] = None
    return tuple(found)


def _readings(character: str) -> list[str]:
    """All readings without tones, in Latin letters with v for ü; none for what is not Chinese."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 (a tenth of a second, when first needed)

    found = pinyin(character, style=Style.NORMAL, heteronym=True, errors="ignore", v_to_u=False)
    return [reading for reading in (found[0] if found else []) if reading]


def _fits(wanted: str, done: int, name: _Name, place: int) -> bool:
    """Whether the query from `done` on stands for the characters from `place` on."""
    if done == len(wanted):
        return True
    if place == len(name.spellings):
        return False
    for spelling in name.spellings[place]:
        if wanted.startswith(spelling, done):
            if _fits(wanted, done + len(spelling), name, place + 1):
                return True
        elif len(wanted) - done < len(spelling) and spelling.startswith(wanted[done:]):
            return True
    return False
