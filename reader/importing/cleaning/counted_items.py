"""Issues of newsletters that hold nothing but counted items: 一、…, 二、…"""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block

#: How they are counted.
_STYLES = ("一二三四五六七八九十", [str(number) for number in range(1, 31)])
#: Each title is so wide at least, in full-width characters, and they are so many.
_ITEM, _ITEMS = 9, 2
#: The number before a title, and what its details say at least.
_COUNT = lazy(r"(?P<number>[0-9]{1,2})(?:\s*[.．、]\s*|\t\s*)(?![0-9])\S")
_TELLING = {"source", "author"}


def mark_detailed(blocks: Sequence[Block]) -> None:
    """Titles that are counted through a file, right below each who wrote it or where it is from, and its text."""
    found: list[Block] = []
    for index, block in enumerate(blocks[:-1]):
        if not block.line.text[0].isdigit() or block.prose or block.details is not None:
            continue
        below = blocks[index + 1].details
        if below is None or below.page or _TELLING.isdisjoint(value.name for value in below.values):
            continue
        count = _COUNT.match(block.folded)
        if count is None or block.width < _ITEM:
            continue
        if int(count["number"]) != len(found) + 1 or not any(b.prose for b in blocks[index + 2 : index + 3]):
            return
        found.append(block)
    if len(found) >= _ITEMS:
        for block in found:
            block.items[0].begins = True


def _counts(block: Block, style: Sequence[str], number: int) -> bool:
    """Whether a line is counted so, as the one of that number from 0 on."""
    if number >= len(style) or not block.folded.startswith(style[number]):
        return False
    return block.folded[len(style[number]) :][:1] in "、.．"


def mark_items(blocks: Sequence[Block]) -> None:
    """Items of an issue that has no title but theirs, counted from its first line on, each with a text."""
    style = next((s for s in _STYLES if blocks and _counts(blocks[0], s, 0)), None)
    if style is None:
        return
    shorts = [index for index, block in enumerate(blocks) if not block.prose and block.details is None]
    for number, index in enumerate(shorts):
        block = blocks[index]
        if (
            not _counts(block, style, number)
            or block.width < _ITEM
            or index + 1 == len(blocks)
            or not blocks[index + 1].prose
        ):
            return
    if len(shorts) >= _ITEMS:
        for index in shorts:
            blocks[index].items[0].begins = True
