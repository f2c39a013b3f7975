"""Issues of newsletters that hold nothing but counted items: 一、…, 二、…"""

from __future__ import annotations

from collections.abc import Sequence

from reader.importing.cleaning.items import Block

_NUMERALS = "一二三四五六七八九十"
#: Each title is so wide at least, in full-width characters, and they are so many.
_ITEM, _ITEMS = 9, 2


def mark_items(blocks: Sequence[Block]) -> None:
    """Items of an issue that has no title but theirs, counted from its first line on, each with a text."""
    if not blocks or not blocks[0].folded.startswith("一、"):
        return
    shorts = [index for index, block in enumerate(blocks) if not block.prose and block.details is None]
    for number, index in enumerate(shorts):
        block = blocks[index]
        if (
            number >= len(_NUMERALS)
            or not block.folded.startswith(f"{_NUMERALS[number]}、")
            or block.width < _ITEM
            or index + 1 == len(blocks)
            or not blocks[index + 1].prose
        ):
            return
    if len(shorts) >= _ITEMS:
        for index in shorts:
            blocks[index].items[0].begins = True
