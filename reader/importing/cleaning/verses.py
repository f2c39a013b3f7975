"""Poems: a text without a sentence, alone in its document or below another text."""

from __future__ import annotations

from collections.abc import Sequence

from reader.importing.cleaning.items import Block
from reader.importing.cleaning.segments import Segment, is_short

#: From so many short lines on, a text without a sentence is verse, not a title with nothing below it.
_VERSE = 2
#: Verse below a byline has so many lines at least, none wider than this.
_STANZA, _LINE_OF_VERSE = 4, 16


def as_verse(segment: Segment) -> None:
    """A text without a sentence, a poem or a list: its first line is the title, all others are its text."""
    shorts = [block for block in segment.head if block.details is None]
    if len(shorts) > _VERSE:
        segment.head = [block for block in segment.head if block.details is not None or block is shorts[0]]
        segment.go_on(shorts[1:])


def is_poem(blocks: Sequence[Block], index: int) -> bool:
    """Whether a title, who wrote it, and then nothing but short lines without an end stand there."""
    if index + _STANZA + 1 >= len(blocks) or not is_short(blocks[index]):
        return False
    byline = blocks[index + 1].details
    if byline is None or byline.page or any(value.name != "author" for value in byline.values):
        return False
    lines = blocks[index + 2 : index + 2 + _STANZA]
    return all(is_short(line) and line.width <= _LINE_OF_VERSE for line in lines)


def is_below_verse(blocks: Sequence[Block], index: int) -> bool:
    """Whether a title, who wrote it and running text stand below a poem."""
    byline, text = (*blocks[index + 1 : index + 3], None, None)[:2]
    if byline is None or text is None or byline.details is None or not text.prose:
        return False
    return any(value.name == "author" for value in byline.details.values)
