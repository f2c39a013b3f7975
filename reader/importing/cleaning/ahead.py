"""What follows from a line on: lines that may be a head, the first paragraph below them, how much text there is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.importing.cleaning.items import Block
from reader.importing.cleaning.names import names_mostly, names_only
from reader.importing.cleaning.segments import is_short
from reader.importing.cleaning.speakers import speaker

#: What an article must hold at least, in full-width characters of running text, with a title and without.
_LONGEST_HEAD = 100
LEAST, LEAST_UNTITLED = 24, 60
#: Who speaks is named again within so many blocks.
_NEAR = 200
#: So many lines of people below each other are a list of them.
_ROSTER = 3
#: How the first paragraph of an article in a newspaper begins.
DATELINE = re.compile(
    r"(?:[\u4e00-\u9fff]{0,6}(?:日报|晚报|早报|时报|商报|晨报|快报|新闻网)讯[\s（(]"
    r"|[\u4e00-\u9fff]{2,4}讯\s?[（(][\u4e00-\u9fff]{0,4}记者"
    r"|[（(][\u4e00-\u9fff]{2,6}\d{1,2}日[\u4e00-\u9fff]{0,4}(?:讯|电)[)）]"
    r"|【[\u4e00-\u9fff]{0,8}(?:\d{1,2}月\d{1,2}日)?(?:讯|消息|电|报道|报导)】"
    r"|据?[\u4e00-\u9fff]{2,8}(?:社|网|报)[\u4e00-\u9fff]{0,10}\d{1,2}月?\d{0,2}日?(?:电|讯)"
    r"|据[\u4e00-\u9fff]{2,6}(?:社|网|报)(?:电|消息)(?=\s)"
    r"|本[报刊网台][\u4e00-\u9fff\s\d]{0,12}(?:讯|电|报道)"
    r"|[（(〔\[【](?:本报)?记者\s*[\u4e00-\u9fff·、\s]{2,16}[)）】〕\]](?=[\u4e00-\u9fff])"
    r"|[（(〔\[【]?(?:本报|本刊|本网|新华社|中新社|中央社|记者)?(?:记者|特派员)[^,，。]{2,24}(?:报道|报导|电|讯)[)）】〕\]])"
)
_AUTHORITY = "(?:政府|办公厅|办公室|委员会|常委会|法院|检察院|[局部厅院会署社]|公司|集团|大学|中心)$"


def _is_byline(block: Block, above: Block) -> bool:
    """Whether a line of details belongs to the title above it; a date below an authority is its signature."""
    if block.details is None:
        return False
    names = {value.name for value in block.details.values}
    if names & {"author", "source", "number"}:
        return True
    signs = re.search(_AUTHORITY, above.folded) is not None or speaker(above.folded) is not None
    return "date" in names and above.width >= 8 and not signs


def _is_named(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line names who wrote; who is named again and again speaks."""
    folded = blocks[at].folded
    if not names_only(folded) and not names_mostly(folded):
        if speaker(folded) is None:
            return False
        around = blocks[max(0, at - _ROSTER + 1) : at + _ROSTER]
        if sum(speaker(block.folded) is not None for block in around) >= _ROSTER:
            return False  # a list of people and where they work
    near = blocks[max(0, at - _NEAR) : at + _NEAR]
    return sum(block.folded == folded for block in near) == 1


def _is_text(block: Block) -> bool:
    return block.said or (block.prose and not block.leads)


class Ahead:
    """What follows from a block on: its head, the first paragraph, how much running text before the next head."""

    def __init__(self, blocks: Sequence[Block], index: int) -> None:
        self.shorts: list[Block] = []
        self.byline = False
        at = index
        while at < len(blocks) and not _is_text(blocks[at]) and at - index < _LONGEST_HEAD:
            if is_short(blocks[at]):
                named = _is_named(blocks, at)
                self.byline = self.byline or (bool(self.shorts) and named)
                self.shorts.append(blocks[at])
            elif self.shorts and _is_byline(blocks[at], self.shorts[-1]):
                self.byline = True
            at += 1
        self.first = blocks[at] if at < len(blocks) else None
        self.size = 0.0
        # Enough is known at some length; to the end of the text it would be far, from each line anew.
        while (
            at < len(blocks) and (_is_text(blocks[at]) or blocks[at].caption) and self.size < LEAST_UNTITLED
        ):
            self.size += blocks[at].width if _is_text(blocks[at]) else 0
            at += 1
