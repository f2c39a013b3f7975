"""Lines below a text that begin another article: they lead to a title, or are one that the news below repeats."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import LEAST, Ahead
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.segments import Segment, is_short

#: How a kicker ends that says where the title was said.
_SAID_THERE = lazy("(?:[时中]|会上|现场)(?:强调|指出|要求|表示)$")
#: What the subtitle of an article says that no line below a heading does: ——读《…》, ——对话某人, ——某地调查.
_OF_ARTICLE = lazy(
    "(?:——|—|--)(?:读《|评《|观《|记[^者录]|访|专访|对话|写在|来自|就.{2,40}(?:问|谈)|.{2,36}(?:侧记|纪实|调查|观察|综述|述评|启示|答记者问|访谈)$)"
)
#: News that begins with its day; so many characters of its title, side by side, are in the first of its text.
_ON_DAY, _SAME, _TOLD = lazy(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:至\d{1,2}日)?(?:[上下]午|晚)?[,，]"), 8, 120


def leads_anew(blocks: Sequence[Block], index: int, current: Segment, *, issue: bool) -> bool:
    """Whether a line below a text leads to a title, not to a paragraph, or is one that the news below it repeats.

    In an issue, what is told below all of its titles tells them (see `mark_told`).
    """
    block, last = blocks[index], current.last
    if last is None or not last.items[-1].line.ended or index + 1 == len(blocks):
        return False
    below = blocks[index + 1]
    if _SAID_THERE.search(block.folded) is not None:
        return is_short(below) and not numbered(below.folded) and Ahead(blocks, index).size >= LEAST
    if _is_below_other(blocks, index):
        return True
    if issue or not below.prose or _ON_DAY.match(below.folded) is None:
        return False
    told = below.folded[:_TOLD]
    return any(block.folded[at : at + _SAME] in told for at in range(len(block.folded) - _SAME + 1))


def _is_below_other(blocks: Sequence[Block], index: int) -> bool:
    """Whether a line and the one below it are title and subtitle of an article, with its text below them."""
    if _OF_ARTICLE.match(blocks[index + 1].folded) is None or not is_short(blocks[index + 1]):
        return False
    return not numbered(blocks[index].folded) and Ahead(blocks, index).size >= LEAST
