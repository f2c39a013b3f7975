"""Pinyin that stands behind characters without brackets, 經jīng濟jì, as browsers copy what is set above them."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.gloss_habit import HAN
from reader.importing.cleaning.halves import readings_of
from reader.importing.cleaning.plan import Edit, Reason
from reader.importing.cleaning.zhuyin import ABOUT

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ"
_LETTERS = f"a-z{_TONED}ü"
_BARE = lazy(rf"(?<=[{HAN}])(?P<read>[a-z]{{0,4}}[{_TONED}][a-z]{{0,3}})(?![{_LETTERS}])")
#: So many of them are a habit, and nearly all of what looks so are readings.
_HABIT, _SHARE = 8, 0.9


def find_bare_glosses(text: str) -> list[Edit]:
    """The readings behind characters, to be left out, in order; none where a text is about readings."""
    found = list(_BARE.finditer(text))
    if len(found) < _HABIT:
        return []
    true = [match for match in found if match["read"] in readings_of(text[match.start() - 1])]
    if len(true) < max(_HABIT, _SHARE * len(found)) or ABOUT.search(text):
        return []
    return [Edit(Span(*match.span()), "", Reason.GLOSS) for match in true]
