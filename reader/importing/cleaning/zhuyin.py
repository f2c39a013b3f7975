"""Zhuyin that a page of Taiwan sets beside its characters, and what tells glosses from a lesson."""

from __future__ import annotations

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.plan import Edit, Reason

_HAN = "㐀-䶿一-鿿豈-﫿"
#: A converter glosses a character wherever it can; who teaches pinyin does so once.
SHARE_OF_OCCURRENCES = 0.6
#: Zhuyin behind a character, in brackets or not, and from how many on a text has the habit.
_ZHUYIN = lazy(rf"(?<=[{_HAN}])(?:[(（]˙?[ㄅ-ㄩ]{{1,3}}[ˊˇˋ˙]?[)）]|˙?[ㄅ-ㄩ]{{1,3}}[ˊˇˋ˙]?(?![ㄅ-ㄩ]))")
_ZHUYIN_HABIT = 8
#: Words about readings: with one of them for so many glosses a text is about these.
ABOUT = lazy(
    "拼音|[标標注]音|[ㄅㄆㄇㄈ]、|[多破]音字|[读讀](?:音|作|成|[为為])|不[读讀]|[误誤][读讀]|[异異][读讀]"
)


def find_zhuyin(text: str) -> list[Edit]:
    """The zhuyin that a page of Taiwan sets beside its characters, as it is copied: 海(ㄏㄞˇ)洋, 海ㄏㄞˇ洋ㄧㄤˊ."""
    found = list(_ZHUYIN.finditer(text))
    if len(found) < _ZHUYIN_HABIT or ABOUT.search(text):
        return []
    glossed = {text[match.start() - 1] for match in found}
    if len(found) < SHARE_OF_OCCURRENCES * sum(map(text.count, glossed)):
        return []
    return [Edit(Span(*match.span()), "", Reason.GLOSS) for match in found]
