"""What an issue holds, said in sentences below a heading such as 本期导读, not in a list."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item

OF_ISSUE = lazy("(?:本周|本期|本月|今日|本刊|本版|卷首)(?:导读|要目|目录|摘要|内容|提要|要点)")
WIDEST_HEADING = 12
#: What an issue holds is said in so many lines, among the first of its file.
_TOP, _SUMMARY = 12, 6


def summary(items: Sequence[Item], start: int, word: str) -> list[Item]:
    """The paragraph right below a heading such as 本期导读 that says in short what an issue holds, wrapped or not."""
    if start > _TOP or not OF_ISSUE.fullmatch(word):
        return []
    for index in range(start, min(start + _SUMMARY, len(items))):
        line = items[index].line
        if line.ended:
            return list(items[start : index + 1])
        if not (line.prose or line.open or line.width > WIDEST_HEADING):
            return []
    return []


def sums_up(below: Sequence[Item]) -> bool:
    """Whether sentences stand below a word such as 导读, not the first entry of a list."""
    return any(item.line.prose and item.line.ended and item.line.width > WIDEST_HEADING for item in below)
