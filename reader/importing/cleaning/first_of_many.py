"""Titles among many lines above a text: one of a list of titles that comes again, the first above captions."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.importing.cleaning.houses import LABEL
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.ranking import SUBTITLE, leads

#: So many lines at least are a list of titles with one of them again below.
_LISTED = 4
#: With so many lines above a text, those below its title are the captions of its pictures.
_CAPTIONED = 5

#: Title, kicker, subtitle, and what is none of them.
_Ranked = tuple[list[Block], list[Block], list[Block], list[Block]]


def listed_above(candidates: list[Block], shorts: Sequence[Block]) -> _Ranked | None:
    """The title, if the last line stood above once before, in a list of what the page has: it leads to that."""
    if len(candidates) < _LISTED or len(bare(candidates[-1].folded)) <= LABEL:
        return None
    title = candidates[-1]
    listed = [block for block in shorts if bare(block.folded) == bare(title.folded)]
    return ([title], [], [], []) if len(listed) > 1 else None


def above_captions(candidates: list[Block], text: str) -> _Ranked | None:
    """The title, if it is the first of many lines and more than the others about the text: they are captions."""
    if len(candidates) < _CAPTIONED or any(leads(b.folded) or SUBTITLE.match(b.folded) for b in candidates):
        return None
    first, *others = (sum(pair in text for pair in map("".join, pairwise(b.folded))) for b in candidates)
    return (candidates[:1], [], [], candidates[1:]) if first > max(others) else None
