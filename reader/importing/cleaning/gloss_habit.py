"""Whether the readings in brackets of a text are those of a converter, or of a text that teaches them."""

from __future__ import annotations

import re
from collections import Counter

from reader.chinese.patterns import lazy
from reader.importing.cleaning.zhuyin import ABOUT, SHARE_OF_OCCURRENCES

PINYIN = "a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüêńňǹḿ"
HAN = "㐀-䶿一-鿿豈-﫿"
LINE_END = r"[ \t]{0,8}(?:\r\n?|\n)[ \t\u3000]{0,8}"
TONE = lazy("[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]")
#: From so many true glosses on a text has the habit.
HABIT = 3
#: What some put between a character and its reading.
SPACES = " \u00a0"
_BREAK = lazy(LINE_END)
#: White space at the end of a line and the beginning of the next is no longer than this.
_FURTHEST = 24
#: Just inside quotes or beside a space a gloss stands alone, as in a lesson; at most so many of all may.
_SHARE_ALONE, _GLOSSES_FOR_A_WORD = 0.3, 3
#: So many of the glosses are of characters that have two readings in a text that teaches them.
_SHARE_OF_TWO = 0.25
#: A converter that skips places glosses some characters again; who helps a reader does so once. The share of
#: glosses that come again, and how many they are at least.
_SHARE_AGAIN, _AGAIN = 0.25, 4
_QUOTES = "「『“‘《【\"'"


def before(text: str, at: int) -> str:
    """The character before a gloss, which may stand before a space or at the end of the line above."""
    found = text[at - 1 : at]
    if not found.isspace():
        return found
    if found in SPACES and not text[at - 2 : at - 1].isspace():
        return text[at - 2 : at - 1]
    above = text[max(0, at - _FURTHEST) : at]
    kept = above.rstrip()
    return kept[-1:] if _BREAK.search(above, len(kept)) is not None else found


def is_habit(text: str, true: list[re.Match[str]], damage: list[re.Match[str]], least: int) -> bool:
    """Whether so many glosses, beside so many places that a converter destroyed, are its work."""
    if len(true) + len(damage) < least or not true:
        return bool(damage) and len(damage) >= HABIT
    glossed = Counter(before(text, match.start()) for match in true)
    occurrences = sum(text.count(character) for character in glossed)
    again = len(true) - len(glossed)
    often = again >= max(_AGAIN, _SHARE_AGAIN * len(true))
    if len(true) < SHARE_OF_OCCURRENCES * occurrences and not often:
        return False
    if not damage and _teaches(text, true):
        return False
    alone = sum(_stands_alone(text, match) for match in true)
    return alone <= _SHARE_ALONE * len(true)


def _teaches(text: str, true: list[re.Match[str]]) -> bool:
    """Whether a text is about readings: it gives a character two, 行(háng)业 and 行(xíng)走, or has words for that."""
    told: dict[str, set[str]] = {}
    for match in true:
        reading = "".join(match.group(1).split()).lower()  # the end of a line may be in it
        if TONE.search(reading):  # the others do not say which reading it is
            told.setdefault(before(text, match.start()), set()).add(reading)
    two = sum(len(told.get(before(text, match.start()), ())) > 1 for match in true)
    about = len(ABOUT.findall(text))
    return (
        two > _SHARE_OF_TWO * len(true)
        or (two > 0 and about > 0)
        or about >= max(2, len(true) / _GLOSSES_FOR_A_WORD)
    )


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether the glossed character is a word by itself between quotes or white space, or all are glossed."""
    left = text[max(0, match.start() - 2) : match.start() - 1]
    after = text[match.end() : match.end() + 1]
    beside_another = after != "" and re.match(
        rf"[{HAN}][(（][{PINYIN}]+[)）]", text[match.end() : match.end() + 10]
    )
    return (
        (left in _QUOTES and after in "」』”’》】\"'")
        or (left.isspace() and after.isspace())
        or bool(beside_another and left and left.isspace())
    )
