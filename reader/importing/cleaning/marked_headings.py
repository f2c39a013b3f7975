"""Headings inside an article that have a sign before them: ■ 动真格：末等调整有刚性."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.importing.cleaning.items import Block
from reader.importing.cleaning.segments import is_short

_SIGNS = "■◆▌▎●"
#: So many have it, none wider than this in full-width characters.
_LEAST, _WIDEST = 2, 26


def marked_headings(blocks: Sequence[Block]) -> frozenset[int]:
    """The ids of the blocks that are such headings: each alone between two paragraphs, unlike items of a list."""
    signed = [index for index, block in enumerate(blocks) if block.text[0] in _SIGNS]
    if len(signed) < _LEAST or len({blocks[index].text[0] for index in signed}) > 1:
        return frozenset()
    if not all(_may_be(blocks, index) for index in signed):
        return frozenset()
    if any(second - first == 1 for first, second in pairwise(signed)):
        return frozenset()
    return frozenset(id(blocks[index]) for index in signed)


def _may_be(blocks: Sequence[Block], index: int) -> bool:
    block = blocks[index]
    if not is_short(block) or block.width > _WIDEST or block.items[-1].line.ended or index + 1 == len(blocks):
        return False
    return blocks[index + 1].prose and (not index or blocks[index - 1].prose)
