"""The turns of a talk, by which its paragraphs are told from titles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from reader.importing.cleaning.items import Block

#: Who speaks is named within so many code points, and in so many turns at least.
_NAME, _TURNS, _MEDIUM = 10, 3, 14


def mark_turns(blocks: Sequence[Block]) -> None:
    """The turns of a talk: lines that begin with somebody's name and a colon, who does so again and again."""
    turns: dict[str, list[Block]] = defaultdict(list)
    for block in blocks:
        name, colon, said = block.folded[: _NAME if block.folded[0] != "《" else _MEDIUM].partition(":")
        if colon and said and len(name) > 1 and block.details is None and name.strip("《》").isalpha():
            turns[name].append(block)
    for name, said_by in turns.items():
        if len(said_by) >= (_TURNS if name[0] != "《" else _TURNS - 1) and any(
            block.prose for block in blocks
        ):
            for block in said_by:
                block.said = True
