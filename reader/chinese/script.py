"""Which script a text is written in, told by the characters that exist in one script only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from reader.chinese.converter import convert, convert_each
from reader.chinese.kinds import PLANE
from reader.chinese.shipped import shipped
from reader.chinese.standards import SimplifiedStandard, Standard

__all__ = [
    "Markers", "Script", "SimplifiedStandard", "Standard", "certain_marks", "detect", "find_markers", "han_characters",
    "is_foreign", "know_letters", "know_markers", "know_scripts", "markers", "marks",
]  # fmt: skip


class Script(StrEnum):
    """What a text is written in; only `mixed` text is converted in both directions."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"
    MIXED = "mixed"
    UNKNOWN = "unknown"


# Share of the weaker script from which a text is mixed. In text of one script the strays (a name, a title
# that is quoted) stay far below a tenth of the marker characters; one whole paragraph in ten is above.
# A lone stray counts only in a scrap where it is at least every fourth marker (醫疗).
_MIXED_SHARE = 0.1
_MIXED_SHARE_OF_LONE_STRAY = 0.25
# Kana or Hangul as every tenth letter: the Han characters follow another language's forms.
_FOREIGN_SHARE = 0.1

_HAN_RANGES = ((0x3400, 0x4DC0), (0x4E00, 0xA000), (0x20000, 0x323B0))


class Markers(NamedTuple):
    """The characters that give a script away."""

    simplified: frozenset[str]
    traditional: frozenset[str]


def han_characters() -> list[str]:
    """All code points of the unified Han blocks, assigned or not, in order."""
    return [chr(code) for first, end in _HAN_RANGES for code in range(first, end)]


def _is_common_in(character: str, encoding: str, first: int, last: int) -> bool:
    """Whether the encoding has the character between these two codes of two bytes."""
    try:
        code = character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return first <= int.from_bytes(code, "big") <= last


def _is_common_in_taiwan(character: str) -> bool:
    """Whether it is in the first level of Big5: the common characters without the rare and the variants."""
    return _is_common_in(character, "big5", 0xA440, 0xC67E)


def _is_common_on_the_mainland(character: str) -> bool:
    """Whether it is in the first level of GB 2312: 著 and 乾 are, 後 and 於 (surnames) are in the second."""
    return _is_common_in(character, "gb2312", 0xB0A1, 0xD7F9)


def know_markers(known: Markers) -> None:
    """Take the markers that another process found; before the first call of `markers`."""
    _given_markers.append(known)


#: What `know_markers` was given.
_given_markers: list[Markers] = []


@cache
def markers() -> Markers:
    """The characters that occur in one script only.

    Simplified: s2t changes it, t2s leaves it, it is not common in Taiwan (which keeps 后 里 台 云 干 面 out).
    Traditional: t2s changes it, s2t leaves it, it is not common on the mainland (keeps 乾 著 藉 out).
    """
    if _given_markers:
        return _given_markers[-1]
    kept = shipped()
    return Markers(kept.simplified, kept.traditional) if kept is not None else find_markers()


def find_markers() -> Markers:
    """The same, asked of OpenCC."""
    letters = "".join(_letters_by_opencc(han_characters()))
    found = zip(han_characters(), letters, strict=True)
    simplified = frozenset(character for character, letter in found if letter == "s")
    found = zip(han_characters(), letters, strict=True)
    return Markers(simplified, frozenset(character for character, letter in found if letter == "t"))


def _letters(characters: list[str]) -> Iterable[str]:
    """What `marks` has for each of these."""
    kept = shipped()
    if kept is None:
        return _letters_by_opencc(characters)
    return (
        "s" if sign in kept.simplified else "t" if sign in kept.traditional else "." for sign in characters
    )


def _letters_by_opencc(characters: list[str]) -> Iterator[str]:
    pairs = zip(characters, convert_each(characters, "s2t"), convert_each(characters, "t2s"), strict=True)
    for character, as_traditional, as_simplified in pairs:
        if as_traditional != character == as_simplified and not _is_common_in_taiwan(character):
            yield "s"
        elif as_simplified != character == as_traditional and not _is_common_on_the_mainland(character):
            yield "t"
        else:
            yield "."


@cache
def _han() -> re.Pattern[str]:
    """A Han character; made when it is first asked for, because so large a set takes milliseconds of the start."""
    return re.compile("[" + "".join(f"{chr(first)}-{chr(end - 1)}" for first, end in _HAN_RANGES) + "]")


class _Marks:
    """Tells the letters of characters; Han characters are looked up when they are first met.

    To ask OpenCC of all takes a quarter of a second, and to load it for a few of them takes longer than one sees.
    """

    def __init__(self) -> None:
        self._table = [ord(".")] * PLANE
        self._beyond: dict[str, str] = {}
        self._unmet = "." if _given_markers else "?"
        for first, end in _HAN_RANGES[:2]:
            self._table[first:end] = [ord(self._unmet)] * (end - first)
        for first, end in ((0x3041, 0x3100), (0xAC00, 0xD7A4)):
            self._table[first:end] = [ord("f")] * (end - first)
        if _given_markers:
            known = markers()
            self.learn(dict.fromkeys(known.simplified, "s") | dict.fromkeys(known.traditional, "t"))

    def of(self, text: str) -> str:
        """A letter for each character."""
        letters = self._read(text)
        if "?" in letters:
            new = sorted({text[place.start()] for place in _UNMET.finditer(letters)})
            self.learn(dict(zip(new, _letters(new), strict=True)))
            letters = self._read(text)
        return letters

    def _read(self, text: str) -> str:
        letters = text.translate(self._table)
        if letters.isascii():
            return letters
        # Each of them once: a text that is full of them has few different ones.
        beyond = {ord(one): self._of_one_beyond(one) for one in set(letters) if ord(one) >= PLANE}
        return letters.translate(beyond)

    def _of_one_beyond(self, character: str) -> str:
        return self._beyond.get(character, self._unmet if _han().match(character) else ".")

    def learn(self, letters: Mapping[str, str]) -> None:
        """Keep the letters of characters."""
        for character, letter in letters.items():
            if ord(character) < PLANE:
                self._table[ord(character)] = ord(letter)
            else:
                self._beyond[character] = letter


_UNMET, _TRADITIONAL = re.compile(r"\?"), re.compile("t")


@cache
def _marks() -> _Marks:
    return _Marks()


def know_letters(letters: Mapping[str, str]) -> None:
    """Take what `marks` had for single characters before, so that OpenCC need not be loaded for them."""
    _marks().learn(letters)


def marks(text: str) -> str:
    """A letter for each character: `s` and `t` for one of that script only, `f` for kana and Hangul, else `.`.

    What both scripts write so in some word (the 於 of the name 於崇文) is `t` all the same: see `certain_marks`.
    """
    return _marks().of(text)


def certain_marks(text: str) -> str:
    """`marks` without those of words that simplified text writes so too (於崇文), which t2s leaves."""
    found = marks(text)
    if "t" not in found:
        return found
    converted = convert(text, "t2s")
    certain = list(found)
    for mark in _TRADITIONAL.finditer(found):
        if text[mark.start()] == converted[mark.start()]:
            certain[mark.start()] = "."
    return "".join(certain)


#: Verdicts of `detect` that were found before.
_known_scripts: dict[str, Script] = {}


def know_scripts(verdicts: Mapping[str, Script]) -> None:
    """Take verdicts on texts that `detect` gave before, so that it need not look at them again."""
    _known_scripts.update(verdicts)


def detect(text: str) -> Script:
    """The script of `text`, by the characters that exist in one script only.

    Unknown: no such character, or text in Japanese or Korean letters. Mixed: both scripts, and the weaker
    one is more than strays, that is at least two markers and a tenth of all of them (or a quarter).
    """
    known = _known_scripts.get(text)
    if known is not None:
        return known
    kinds = marks(text)
    if is_foreign(text, kinds):
        return Script.UNKNOWN
    if "s" in kinds and "t" in kinds:
        kinds = certain_marks(text)
    return _judge(kinds.count("s"), kinds.count("t"))


def is_foreign(text: str, kinds: str) -> bool:
    """Whether `text`, of which `kinds` are the marks, is in Japanese or Korean letters."""
    foreign = kinds.count("f")
    return bool(foreign) and foreign >= _FOREIGN_SHARE * (len(_han().findall(text)) + foreign)


def _judge(simplified: int, traditional: int) -> Script:
    """The verdict on so many markers of each script."""
    weaker, total = min(simplified, traditional), simplified + traditional
    if not total:
        return Script.UNKNOWN
    share = weaker / total
    if share >= _MIXED_SHARE_OF_LONE_STRAY or (weaker > 1 and share >= _MIXED_SHARE):
        return Script.MIXED
    return Script.SIMPLIFIED if simplified > traditional else Script.TRADITIONAL
