"""Titles of an issue that are set in brackets, 【长河水务：漏损率降下来了】, each with its text below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.digests import is_section
from reader.importing.cleaning.items import Block

#: So many make an issue; the name of a section is no wider than this, in full-width characters.
_ITEMS, _WORD = 2, 10
_ENCLOSED = lazy("【[^【】]{8,60}】")


def mark_enclosed(blocks: Sequence[Block]) -> None:
    """Titles of an issue that are set in brackets, 【长河水务：漏损率降下来了】, each with its text below."""
    found = [
        index
        for index, (block, following) in enumerate(pairwise(blocks))
        if _ENCLOSED.fullmatch(block.text)
        and not block.prose
        and (
            following.prose
            or (_names_author(following) and any(text.prose for text in blocks[index + 2 : index + 3]))
        )
    ]
    if len(found) < _ITEMS:
        return
    for index in found:
        above = blocks[index - 1] if index else None
        named = above is not None and (
            is_section(above)
            or not (above.prose or above.details or above.width > _WORD or above.items[-1].line.ended)
        )
        first = above if named and above is not None else blocks[index]
        first.items[0].begins = True


def _names_author(block: Block) -> bool:
    """Whether a line says who wrote, and nothing else."""
    values = block.details.values if block.details is not None else ()
    return bool(values) and all(value.name == "author" for value in values)
