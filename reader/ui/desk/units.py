"""The passage at the caret that a tag takes when nothing is selected."""

from __future__ import annotations

from enum import StrEnum

from reader.chinese.span import Span
from reader.ui.reading.page import Page
from reader.ui.reading.selection import Unit


class Taken(StrEnum):
    """What is tagged where nothing is selected."""

    WORD = "word"
    CLAUSE = "clause"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


_UNITS = {Taken.WORD: Unit.WORD, Taken.CLAUSE: Unit.CLAUSE, Taken.SENTENCE: Unit.SENTENCE}


def passage_at(page: Page, position: int, taken: Taken) -> Span | None:
    """The word, clause, sentence or paragraph at a position of the body, without white space at its ends.

    None where there is only white space.
    """
    text = page.parallel
    if not text.blocks:
        return None
    if taken is Taken.PARAGRAPH:
        found = text.blocks[text.block_at(page.units.inside(position))].span
    else:
        found = page.units.at(_UNITS[taken], position)
    return trimmed(text.body, found)


def passage_beside(page: Page, span: Span, taken: Taken, by: int) -> Span | None:
    """The word, clause, sentence or paragraph that comes next (1) or before (-1); None where there is none.

    Of one that `span` cuts through, the rest is left out: it was read.
    """
    text, found = page.parallel.body, span
    while True:
        if by > 0:
            position = found.end
            while position < page.units.end and text[position].isspace():
                position += 1
            beyond = position >= page.units.end
        else:
            position = found.start - 1
            while position >= page.units.start and text[position].isspace():
                position -= 1
            beyond = position < page.units.start
        beside = None if beyond else passage_at(page, position, taken)
        if beside is None or (beside.start >= span.end if by > 0 else beside.end <= span.start):
            return beside
        found = beside


def trimmed(body: str, span: Span) -> Span | None:
    """A span without the white space at its ends; None where nothing is left."""
    start, end = span.start, span.end
    while end > start and body[end - 1].isspace():
        end -= 1
    while start < end and body[start].isspace():
        start += 1
    return Span(start, end) if start < end else None
