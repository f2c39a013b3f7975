"""Paragraphs all lines of which are indented but the first, and what is never part of a paragraph with other lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.measure import PUNCTUATION
from reader.importing.document import Kind

#: Lines hang if so many indented ones go on with a line that is so wide at least.
_HANGING_LINES, _HANGING = 3, 14


def hangs(items: Sequence[Item]) -> bool:
    """Whether indented lines go on with the sentences of the lines before: 第一條　…特訂定本辦／　　法。"""
    indented = going = broken = 0
    for before, item in pairwise(items):
        # Where the others go on with a sentence it is the first lines that are indented.
        broken += (
            before.line.indent >= 2 > item.line.indent
            and not before.line.ended
            and before.line.width >= _HANGING
        )
        if 2 <= item.line.indent <= 8 and not 2 <= before.line.indent <= 8:
            indented += 1
            going += (
                before.line.width >= _HANGING
                and item.line.width
                <= before.line.width + _HANGING  # below a heading stands a whole paragraph
                and not before.line.ended
                and PUNCTUATION.search(before.line.folded) is not None
            )
    return going >= _HANGING_LINES and going * 5 >= indented * 4 and broken * 2 < going


def hung(items: Sequence[Item]) -> list[Block]:
    """The paragraphs of such a text."""
    blocks: list[Block] = []
    for item in items:
        indented = 2 <= item.line.indent <= 8
        if blocks and indented and not item.line.blank and not stand_alone(blocks[-1], item):
            blocks[-1].add(item)
        else:
            blocks.append(Block([item]))
    return blocks


def stand_alone(block: Block, item: Item) -> bool:
    """Whether one of the two is never part of a paragraph with another line."""
    return (
        item.begins
        or block.details is not None
        or block.caption
        or block.items[-1].listed
        or item.details is not None
        or item.caption
        or item.listed
        or block.line.kind not in (None, Kind.PARAGRAPH)
        or item.line.kind not in (None, Kind.PARAGRAPH)
    )
