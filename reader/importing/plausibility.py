"""How much a text looks like ordinary Chinese, which tells a right decoding from a wrong one."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from reader.chinese.kinds import PLANE, Kinds

#: Vowels of pinyin, which stand in glosses and dictionaries.
_PINYIN = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüê"

#: Words of written Cantonese, which are outside level 1 of Big5 and partly in the Hong Kong set only.
_CANTONESE = "乜佢俾冇咁咗咩咪哋唔唥啩啱啲喎喺嗰嘅嘢嚟㗎睇瞓攞攰揾諗嬲靚"

#: Punctuation of Chinese prose, and the full-width letters and figures.
_PUNCTUATION = "\u3000、。〈〉《》「」『』【】〔〕·‧•—…‘’“”" + "".join(map(chr, range(0xFF01, 0xFF5F)))

#: Categories of code points that no text holds: controls, private use, unassigned, surrogates.
_WRONG = frozenset({"Cc", "Co", "Cn", "Cs"})

#: Controls that do occur in texts: white space, form feed, end of file (DOS), escape.
_BELONGING = frozenset("\t\n\v\f\r\x1a\x1b\x85")


class Evidence(NamedTuple):
    """What a text consists of, in code points."""

    common: int
    """Common Chinese characters, their punctuation and their pinyin."""
    wrong: int
    """What no text should hold: controls, private use, unassigned, U+FFFD."""
    total: int
    """All that is not ASCII, and all that is wrong."""
    ascii: int
    """Printable ASCII."""

    @property
    def share(self) -> float:
        """How much of what is not ASCII is right, from -1 to 1; 1 where there is nothing but ASCII."""
        return (self.common - self.wrong) / self.total if self.total else 1.0

    def weight(self) -> float:
        """The share, drawn towards 0 where there is little to judge by: two readings compare by it."""
        return (self.common - self.wrong) / (self.total + 1)

    def weight_with_ascii(self) -> float:
        """The same with ASCII counted as right, for readings in which it is no matter of course."""
        return (self.common + self.ascii - self.wrong) / (self.total + self.ascii + 1)


@cache
def common() -> frozenset[str]:
    """The common characters of both scripts: level 1 of GB 2312 (3,755) and of Big5 (5,401),
    with Cantonese, punctuation and the vowels of pinyin.

    Both standards put what is in daily use first; the tables of the codecs give them.
    """
    simplified = bytes(
        byte for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF) for byte in (row, cell)
    ).decode("gb2312", "ignore")
    cells = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    pairs = ((row, cell) for row in range(0xA4, 0xC7) for cell in cells if (row, cell) < (0xC6, 0x7F))
    traditional = bytes(byte for pair in pairs for byte in pair).decode("big5")
    return frozenset(simplified + traditional + _CANTONESE + _PUNCTUATION + _PINYIN)


def _kind(character: str) -> str:
    """The letter under which `weigh` counts a character."""
    if character in common():
        return "c"
    if character in _BELONGING:
        return "b"
    if character == "\ufffd" or unicodedata.category(character) in _WRONG:
        return "w"
    return "a" if character < "\x7f" else "o"


@cache
def _kinds() -> Kinds:
    kinds: dict[str, list[str]] = defaultdict(list)
    for character in map(chr, range(PLANE)):
        kinds[_kind(character)].append(character)
    return Kinds(kinds, beyond=_kind)


def weigh(text: str) -> Evidence:
    """Count the kinds of characters in `text`."""
    kinds = _kinds().of(text)
    right, wrong, other = kinds.count("c"), kinds.count("w"), kinds.count("o")
    return Evidence(right, wrong, right + wrong + other, kinds.count("a"))
