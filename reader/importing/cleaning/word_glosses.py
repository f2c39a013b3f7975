"""Pinyin behind whole words, 企業(qǐyè)研發(yánfā), as pages for readers with dictionaries set it."""

from __future__ import annotations

import re
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.halves import readings_of
from reader.importing.cleaning.plan import Edit, Reason
from reader.importing.cleaning.zhuyin import ABOUT

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
#: A reading of several syllables in brackets; with a capital it is that of a name, which a text tells once.
_GLOSS = lazy(rf"[(（\[〔]\s?(?P<read>[a-z{_TONED}ü][a-z{_TONED}ü'’ -]{{2,40}})\s?[)）\]〕]")
_HAS_TONE = lazy(f"[{_TONED}]")
_BETWEEN = str.maketrans("", "", "'’ -")
_UNTONED = str.maketrans(_TONED, "aaaaeeeeiiiioooouuuuüüüü")
#: A word has so many characters, and so many glossed words are a habit.
_SHORTEST, _LONGEST, _HABIT = 2, 8, 3
#: Of the places of the glossed words so many are glossed, and of the glosses at most so many stand in a list.
_SHARE, _SHARE_LISTED = 0.5, 0.3


def find_word_glosses(text: str) -> list[Edit]:
    """The readings behind words, to be left out, in order; none where a text lists words or is about readings."""
    found: list[tuple[str, re.Match[str]]] = []
    for match in _GLOSS.finditer(text):
        if match["read"] in readings_of(text[match.start() - 1 : match.start()]):
            continue  # of one character, as most are
        if _HAS_TONE.search(match["read"]) is None:
            continue
        above = text[max(0, match.start() - _LONGEST) : match.start()]
        length = _spelled(above, match["read"].translate(_BETWEEN))
        if length >= _SHORTEST:
            found.append((above[len(above) - length :], match))
    if len(found) < _HABIT or ABOUT.search(text):
        return []
    places = sum(text.count(word) for word in {word for word, _ in found})
    listed = sum(_is_listed(text, match.start() - len(word), match.end()) for word, match in found)
    if len(found) < _SHARE * places or listed > _SHARE_LISTED * len(found):
        return []
    return [Edit(Span(*match.span()), "", Reason.GLOSS) for _, match in found]


def _spelled(above: str, reading: str) -> int:
    """How many of the last characters a reading spells, one syllable each; 0 where it does not."""
    rests = {reading}
    for length, character in enumerate(reversed(above), start=1):
        ends = _ends(character)
        rests = {rest[: -len(end)] for rest in rests for end in ends if rest.endswith(end)}
        if "" in rests:
            return length
        if not rests:
            return 0
    return 0


@cache
def _ends(character: str) -> frozenset[str]:
    """The readings of a character, also without a tone, as in 朋友 péngyou."""
    return frozenset(form for read in readings_of(character) for form in (read, read.translate(_UNTONED)))


def _is_listed(text: str, start: int, end: int) -> bool:
    """Whether a word begins a line or stands between white space, quotes: a list of words, or one that is talked of."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before in '“「『"' or (
        before.isspace() and (after.isspace() or after in ":：=" or after.isascii())
    )
