"""Whether a line is about what a text is about: how many pairs of its characters come again in the text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block
from reader.importing.document import Kind

_HAN = lazy("[\u3400-\u9fff]{2,}")
#: From so many pairs on a line is about the text; a title may have none of its words, but not beside such a line.
_ABOUT = 3
#: Fewer lines than this may all be of the article, on a page of the web and elsewhere: kicker, title, subtitle.
_FEW, _SEVERAL = 3, 4


def without_strangers(candidates: list[Block], text: str, *, page: bool, first: bool) -> list[Block]:
    """Lines above a text without those that are of the page: nothing in them comes again, in another much does.

    `text` is the folded beginning of the article. On a page of the web any such line is left out; elsewhere, above
    the `first` article, those that stand above all that has to do with it.
    """
    if len(candidates) < (_FEW if page else _SEVERAL) or not (page or first):
        return candidates
    if any(block.line.kind is Kind.TITLE for block in candidates):
        return candidates
    shared = [_shared(block.folded, text) for block in candidates]
    best = next((index for index, count in enumerate(shared) if count >= _ABOUT), None)
    if best is None:
        return candidates
    if page:
        return [block for block, count in zip(candidates, shared, strict=True) if count]
    strangers = next(index for index, count in enumerate(shared) if count)
    return candidates[min(strangers, len(candidates) - _FEW) :]


def is_told_below(above: Sequence[Block], below: Sequence[Block], text: str) -> bool:
    """Whether lines below the day of an article are about its text, far more than any of those above it."""
    most = max((_shared(block.folded, text) for block in above), default=0)
    return any(_shared(block.folded, text) >= _ABOUT * (most + 1) for block in below)


def _shared(folded: str, text: str) -> int:
    """How many different pairs of characters of a line come in a text."""
    return sum(pair in text for pair in pairs_of(folded))


def pairs_of(folded: str) -> set[str]:
    """The different pairs of Chinese characters that stand beside each other in a line."""
    return {run[at : at + 2] for run in _runs(folded) for at in range(len(run) - 1)}


def _runs(folded: str) -> Sequence[str]:
    return _HAN.findall(folded)
