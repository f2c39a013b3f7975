"""Folding and telling scripts for processes that read many files: a fifth of the time for most texts.

`str.translate` looks each character up in a table, as an object; a regular expression finds in a tenth of that
time whether a character of a set occurs at all. Most texts are in one script, and simplified ones hold few
characters that fold to others. To make the expressions takes as long as some dozens of files, so this is only
done where it was asked for (`prepare`); until then, and for what is not that simple, the rooms of `chinese` do it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from reader.chinese import folding, script
from reader.chinese.kinds import PLANE
from reader.chinese.script import Script

#: Kana and Hangul: where there are any, no script is told without counting.
_FOREIGN = "\u3041-\u30ff\uac00-\ud7a3"
#: What nearly every text has of these: full-width punctuation.
_USUAL = "，：；！？（）\u3000"
#: A text that has characters of the traditional script here has many of them.
_BEGINNING = 100
#: With more different characters than this that fold to others, a table is quicker.
_FEW = 8
#: So many texts are read together, all of them shorter than this.
_TOGETHER, _SHORT = 32, 16 * 1024 + 1


class _Known(NamedTuple):
    """What there is of this in the first plane."""

    folds: dict[str, str]
    """The characters that fold to another, with that one."""
    folding: re.Pattern[str]
    """Any of these."""
    simplified: re.Pattern[str]
    """Any marker of simplified script, kana or Hangul."""
    traditional: re.Pattern[str]
    """Any marker of traditional script, kana or Hangul."""


_known: list[_Known] = []


def prepare() -> None:
    """Make ready for many files. Takes some hundredths of a second, and more where `tables` were not known."""
    if _known:
        return
    plane = "".join(map(chr, (*range(0xD800), *range(0xE000, PLANE))))
    folds = {sign: folded for sign, folded in zip(plane, folding.fold(plane), strict=True) if sign != folded}
    markers = script.markers()
    simplified, traditional = (any_of(marks, _FOREIGN) for marks in markers)
    _known.append(_Known(folds, any_of(folds), simplified, traditional))


def any_of(characters: Iterable[str], ranges: str = "") -> re.Pattern[str]:
    """Finds any of the characters that are in the first plane: for these alone Python has a quick way.

    `ranges` are more of them, as a regular expression has them inside its brackets.
    """
    signs = "".join(re.escape(sign) for sign in sorted(characters) if ord(sign) < PLANE)
    return re.compile(f"[{signs}{ranges}]")


def fold(text: str) -> str:
    """The same as `folding.fold`."""
    if not _known or not _is_in_plane(text):
        return folding.fold(text)
    known = _known[0]
    if known.traditional.search(text, 0, _BEGINNING):
        return folding.fold(text)
    folded = text
    for sign in _USUAL:
        folded = folded.replace(sign, known.folds[sign])
    found = known.folding.search(folded)
    for _ in range(_FEW):
        if found is None:
            return folded
        sign = found.group()
        folded = folded.replace(sign, known.folds[sign])
        found = known.folding.search(folded, found.end())
    return folded if found is None else folding.fold(text)


def fold_kept(text: str) -> str:
    """The same; the last texts are kept, for those who ask for all of a document more than once."""
    return _fold_short(text) if len(text) < _SHORT else _fold_long(text)


@lru_cache(maxsize=_TOGETHER)
def _fold_short(text: str) -> str:
    return fold(text)


@lru_cache(maxsize=1)
def _fold_long(text: str) -> str:
    return fold(text)


def detect(text: str) -> Script:
    """The same as `script.detect`: where only one script has left marks, they need not be counted."""
    if not _known or not _is_in_plane(text):
        return script.detect(text)
    known = _known[0]
    if known.simplified.search(text) is None:
        return Script.TRADITIONAL if known.traditional.search(text) else Script.UNKNOWN
    if known.traditional.search(text) is None:
        return Script.SIMPLIFIED
    return script.detect(text)


def _is_in_plane(text: str) -> bool:
    """Whether it has no character beyond the first plane; the quickest way that Python has."""
    return len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
