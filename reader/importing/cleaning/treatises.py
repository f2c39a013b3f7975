"""Lists of contents that are those of one text: the chapters of a law, the numbered parts of a report."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.words import words

_CHAPTER = lazy(r"第[〇零一二三四五六七八九十百0-9]{1,5}[编章节篇条部]|附则|附录|总则")
#: What a text is called stands among so many lines above its list.
_TOP = 12
#: The number before a heading, and how the title of a document ends that is one text with numbered parts.
COUNT = lazy(
    r"^(?:第?[一二三四五六七八九十]{1,3}[、章节部篇]|[(（]?[一二三四五六七八九十]{1,3}[)）]|[0-9.]{1,5}[、．]?)\s*"
)
_TREATISE = lazy(
    r"(?:报告|方案|规划|计划|研究|办法|条例|规定|[白蓝绿]皮书|指南|纲要|规程|规范|标准|手册|章程|细则|导则)"
    r"(?:[(（][^()（）]{1,16}[)）])?$"
)


def of_one_text(entries: set[str] | frozenset[str], first: Sequence[Item], kept: Sequence[Item]) -> bool:
    """Whether a list is one of the chapters of a text, not of articles: of a law, or of a report as its title says."""
    if entries and sum(bool(_CHAPTER.match(word)) for word in entries) * 2 >= len(entries):
        return True
    parts = entries & words("part_of_text")
    if not entries or not all(numbered(word) or COUNT.match(word) for word in entries - parts):
        return False
    if parts or any(COUNT.sub("", word) in words("part_of_text") for word in entries):
        return True  # what opens or closes it is one of them
    at = next((index for index, item in enumerate(kept) if first and item is first[0]), 0)
    above = kept[:at]
    return any(_TREATISE.search(item.line.folded) for item in above[:_TOP] if not item.line.prose)
