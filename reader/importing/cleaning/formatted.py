"""Paragraphs that a format tells, and whether they are lines cut at a width all the same."""

from __future__ import annotations

from collections.abc import Sequence

from reader.importing.cleaning.cuts import ITEM, LONG
from reader.importing.cleaning.hanging import stand_alone
from reader.importing.cleaning.items import Block, Item
from reader.importing.cleaning.measure import NARROWEST, SLACK, shown_indent
from reader.importing.document import Kind

#: Where a format tells paragraphs, so many lines of one width must speak against it.
_EVIDENT = 8


def whole(items: Sequence[Item]) -> list[Block]:
    """Each paragraph of a format as it stands, but for a long one that ends with a comma: the next goes on with it."""
    blocks: list[Block] = []
    for item in items:
        last = blocks[-1].items[-1].line if blocks else None
        if (
            last is not None
            and last.folded[-1] in ",、"
            and last.width > LONG
            and (item.line.prose or item.line.ended)
            and not ITEM.match(item.line.folded)
            and not stand_alone(blocks[-1], item)
        ):
            blocks[-1].add(item)
        else:
            blocks.append(Block([item]))
    return blocks


def may_be_cut(items: Sequence[Item]) -> bool:
    """The quick question: whether many of the paragraphs of a format end with no mark at all."""
    lines = [item.line for item in items if item.line.kind is Kind.PARAGRAPH and item.line.width >= NARROWEST]
    return len(lines) >= _EVIDENT and 5 * sum(line.folded[-1].isalnum() for line in lines) >= len(lines)


def is_evident(items: Sequence[Item], measure: float) -> bool:
    """Whether lines that a format calls paragraphs are lines cut at a width: most of the long ones end nowhere."""
    lines = [
        (item.line, item.line.width + shown_indent(item))
        for item in items
        if item.line.kind in (None, Kind.PARAGRAPH)
        and item.line.width >= NARROWEST
        and not item.caption
        and item.details is None
    ]
    full = [line for line, shown in lines if measure - SLACK - 1 <= shown <= measure + SLACK]
    cut = sum(line.folded[-1].isalnum() for line in full)
    wider = sum(shown > measure + SLACK for _, shown in lines)
    return len(full) >= _EVIDENT and len(full) * 2 >= len(lines) and cut * 2 >= len(full) and wider <= 1
