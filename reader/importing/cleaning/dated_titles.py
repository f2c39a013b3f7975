"""Titles of news with their days in brackets, before them or behind: 【2024年11月26日】江堤加高工程开工."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block

#: So many of them are articles.
_ITEMS = 2
#: The day before a title.
DATED = lazy(r"[【\[](?P<day>(?:19|20)[0-9]{2}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?)[】\]]\s*(?=\S{6})")
#: The same behind them: 江堤加高工程开工（2024-11-26）.
DATED_BEHIND = lazy(
    r"(?<=\S{4})\s*[（(](?P<day>(?:19|20)[0-9]{2}[年./-][0-9]{1,2}[月./-][0-9]{1,2}日?)[)）]$"
)


def mark_dated(blocks: Sequence[Block]) -> None:
    """Titles with their days in brackets, before or behind, each with a text: 【2024年11月26日】江堤加高工程开工."""
    found = [
        block
        for block, following in pairwise(blocks)
        if not block.prose and following.prose and _is_dated(block)
    ]
    if len(found) >= _ITEMS:
        for block in found:
            block.items[0].begins = True


def _is_dated(block: Block) -> bool:
    """Whether a day in brackets stands before a title, or behind it."""
    if block.line.text[0] in "【[":
        return DATED.match(block.folded) is not None
    return block.folded[-1] in ")）" and DATED_BEHIND.search(block.folded) is not None
