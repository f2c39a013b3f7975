"""Articles that stand one below the other with neither byline nor gap: each title is about its own text alone.

Headings of one article are about the whole of it, or play with words that its text does not have. The title of a
piece of news comes again in its first sentences, and in no other piece.
"""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.topics import pairs_of
from reader.importing.document import Kind

#: So many titles are told from headings by what they say.
_LEAST = 3
#: On a page of so many articles one is enough, if its text begins as news does.
_PAGE = 2
_NEWS = lazy(
    r"(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日|近日|日前|昨[日天]|今[日天][,，]|记者[^,，。]{0,12}(?:获悉|了解到)"
)
#: Of the pairs of characters of each title, so many come in its first paragraph, and of all together;
#: of none do more come in the text below another one.
_OWN, _OWN_OF_ALL, _OTHER = 0.5, 0.6, 0.3
#: So much of the first paragraph counts, in code points.
_BEGINNING = 200
#: A title is so wide at least, in full-width characters.
_TITLE = 7


def mark_told(segments: Sequence[Segment]) -> bool:
    """Articles begin with the short lines inside a segment that are titles by what they say; whether some do."""
    found = False
    for segment in segments:
        inside = [index for index, block in enumerate(segment.body) if is_short(block)]
        few = len(inside) < _LEAST - 1
        if not inside or (few and (len(segments) < _PAGE or not _is_news(segment, inside))):
            continue
        if _are_titles(segment, few=few):
            for block in filter(is_short, segment.body):
                block.items[0].begins = found = True
    return found


def _is_news(segment: Segment, inside: Sequence[int]) -> bool:
    """Whether the text below each short line begins as news does."""
    texts = [segment.body[index + 1] for index in inside if index + 1 < len(segment.body)]
    return len(texts) == len(inside) and all(_NEWS.match(text.folded) is not None for text in texts)


def _are_titles(segment: Segment, *, few: bool) -> bool:
    """Whether the line above a segment and all short lines inside it are titles of news with their texts below.

    With `few` of them the first one may be that of a comment, which plays with words.
    """
    above = [block for block in segment.head if is_short(block)]
    if not above or any(b.details and not b.details.page for b in (*segment.head, *segment.tail)):
        return False
    blocks = [above[-1], *segment.body]
    at = [index for index, block in enumerate(blocks) if is_short(block)]
    if not all(_may_be_title(blocks, index) for index in at):
        return False
    ends = [*at[1:], len(blocks)]
    texts = ["".join(b.folded for b in blocks[i + 1 : end]) for i, end in zip(at, ends, strict=True)]
    own: list[float] = []
    for number, index in enumerate(at):
        pairs = pairs_of(blocks[index].folded)
        if few and not number:
            continue
        told = _share(pairs, blocks[index + 1].folded[:_BEGINNING])
        others = (text for other, text in enumerate(texts) if other != number)
        if told < _OWN or any(_share(pairs, text) > _OTHER for text in others):
            return False
        own.append(told)
    return few or sum(own) >= _OWN_OF_ALL * len(own)


def _may_be_title(blocks: Sequence[Block], index: int) -> bool:
    block, following = blocks[index], blocks[index + 1] if index + 1 < len(blocks) else None
    plain = block.line.kind in (None, Kind.PARAGRAPH) and not block.said and not block.items[-1].line.ended
    parted = not index or (blocks[index - 1].prose and blocks[index - 1].items[-1].line.ended)
    apart = plain and parted and block.width >= _TITLE and not numbered(block.folded)
    return apart and following is not None and following.prose


def _share(pairs: set[str], text: str) -> float:
    return sum(pair in text for pair in pairs) / len(pairs) if pairs else 0.0
