"""How much a text looks like ordinary Chinese, which tells a right decoding from a wrong one."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

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

#: Bytes of UTF-8 that are no printable ASCII, and those that are none of these controls.
_NOT_PRINTABLE = bytes((*range(0x20), *range(0x7F, 0x100)))
_NOT_BELONGING = bytes(byte for byte in range(0x100) if byte > 0x7F or chr(byte) not in _BELONGING)


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


@lru_cache(maxsize=4096)
def _is_wrong(character: str) -> bool:
    """Whether no text should hold it."""
    return character == "\ufffd" or unicodedata.category(character) in _WRONG


def _count_wrong(text: str) -> int:
    if text.isprintable():
        return text.count("\ufffd")
    return sum(number for character, number in Counter(text).items() if _is_wrong(character))


@cache
def _uncommon() -> re.Pattern[str]:
    """Stretches of what is neither common nor printable ASCII nor white space."""
    known = "".join(map(re.escape, sorted(common() | _BELONGING)))
    return re.compile(f"[^ -~{known}]+")


def weigh(text: str, *, worth: Callable[[Evidence], bool] | None = None) -> Evidence:
    """Count the kinds of characters in `text`: those that are not common one by one, all others together.

    What is wrong counts as merely uncommon where `worth` says of that evidence, which no other can be better
    than, that it is not worth while to look for it.
    """
    uncommon = "".join(_uncommon().findall(text))
    units = text.encode("utf-8", "surrogatepass")
    printable = len(units.translate(None, _NOT_PRINTABLE))
    belonging = len(units.translate(None, _NOT_BELONGING)) + text.count("\x85")
    total = len(text) - printable - belonging
    found = Evidence(total - len(uncommon), 0, total, printable)
    if not uncommon or (worth is not None and not worth(found)):
        return found
    return found._replace(wrong=_count_wrong(uncommon))
