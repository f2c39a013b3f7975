"""Titles that only how they stand, or where their news happened, tells from the headings of the text above them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.segments import Segment, is_short

#: Where something happened, and what: 望川：旧车床“退休”进校园.
_PLACED = lazy("(?P<place>[\u4e00-\u9fff]{2,4})[:：]\\S{6,}")
#: What a paper is about, below what it says in short.
_KEYWORDS = lazy(r"关\s*键\s*[词字]")
#: A title is so wide at least, in full-width characters.
_TITLE = 8
#: Above it stands so much text.
_TEXT = 80
#: The indent of paragraphs, in columns of half a character.
_INDENT = 2


def mark_within(segments: Sequence[Segment]) -> bool:
    """Articles begin with such short lines inside a segment; whether some do."""
    found = False
    for segment in segments:
        pairs = [pair for pair in pairwise(segment.body) if _may_be_title(*pair)]
        if not pairs:
            continue
        shorts = [block for block in segment.body if is_short(block)]
        found_ = (
            *_of_places(segment, pairs, shorts),
            *_set_apart(segment, pairs, shorts),
            *_flush(segment, shorts),
        )
        for title in found_:
            title.items[0].begins = found = True
    return found


def _may_be_title(block: Block, below: Block) -> bool:
    return (
        is_short(block)
        and _KEYWORDS.match(block.folded) is None
        and below.prose
        and block.width >= _TITLE
        and not numbered(block.folded)
        and not block.said
        and not block.items[-1].line.ended
        and block.line.kind is None
    )


def _of_places(
    segment: Segment, pairs: Sequence[tuple[Block, Block]], shorts: Sequence[Block]
) -> Sequence[Block]:
    """The only such line of a text that does not name the place before, above news that begin with it."""
    found = [
        (block, below, placed["place"])
        for block, below in pairs
        if (placed := _PLACED.match(block.folded)) is not None
    ]
    if len(found) != 1 or sum(_PLACED.match(short.folded) is not None for short in shorts) != 1:
        return []
    title, below, place = found[0]
    above = segment.body[: segment.body.index(title)]
    if not _holds_text(above) or not below.folded.startswith(place):
        return []
    return [] if any(place in block.folded for block in (*segment.head, *above)) else [title]


def _set_apart(
    segment: Segment, pairs: Sequence[tuple[Block, Block]], shorts: Sequence[Block]
) -> Sequence[Block]:
    """The lines that a blank line parts from the text above, where none parts paragraphs or headings."""
    apart = [block for block, _ in pairs if block.line.blank]
    if not apart or len(apart) == len(shorts) or not segment.titled:
        return []
    if any(short.line.blank and short not in apart for short in shorts):
        return []
    for above, block in pairwise(segment.body):
        if block.line.blank and block.prose and not is_short(above):
            return []
    return [block for block in apart if _holds_text(segment.body[: segment.body.index(block)])]


def _flush(segment: Segment, shorts: Sequence[Block]) -> Sequence[Block]:
    """The lines without an indent, as the title above has none, where paragraphs and headings have one."""
    if not segment.titled or any(block.line.indent for block in segment.head if is_short(block)):
        return []
    if any(block.line.indent < _INDENT for block in segment.body if block.prose):
        return []
    flush = [short for short in shorts if not short.line.indent]
    if not flush or not any(_is_indented_heading(*pair) for pair in pairwise(segment.body)):
        return []
    found: list[Block] = []
    for above, block in pairwise(segment.body):
        if block in flush and above not in flush and not numbered(block.folded) and block.line.kind is None:
            found.append(block)
    return [block for block in found if _holds_text(segment.body[: segment.body.index(block)])]


def _is_indented_heading(block: Block, below: Block) -> bool:
    """Whether a short line, indented as paragraphs are, stands above one; a note in brackets is no heading."""
    return is_short(block) and block.line.indent >= _INDENT and below.prose and block.text[0] not in "（(【["


def _holds_text(blocks: Sequence[Block]) -> bool:
    """Whether there is enough text above a line, and a sentence ends there."""
    text = sum(block.width for block in blocks if block.prose)
    return text >= _TEXT and bool(blocks) and blocks[-1].items[-1].line.ended
