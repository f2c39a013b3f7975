"""Poems: a text without a sentence, alone in its document or below another text; and verse quoted in a text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Block, Item, bare
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.ranking import SUBTITLE
from reader.importing.cleaning.sections import is_section_name
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.document import Kind

#: From so many short lines on, a text without a sentence is verse, not a title with nothing below it.
_VERSE = 2
#: Verse below a byline has so many lines at least, none wider than this.
_STANZA, _LINE_OF_VERSE = 4, 16
#: How many poems stand below one title, the first or that of all.
_COUNT = "一二三四五六七八九十"
_MORE_POEMS = lazy(
    "[（(](?:外(?P<outside>[一二三四五六七八九十])|(?:组诗|诗)?(?P<all>[二三四五六七八九十]))首[)）]$"
)
#: So few lines stand above the title of a poem, each a word or two.
_ABOVE, _LABEL = 5, 10
#: So many lines of verse are a quotation, below a line of the text that is so wide at least, or leads to it.
_QUOTED, _TEXT = 3, 20
#: What a line of verse ends with, and what it does not hold.
_ENDS, _NO_VERSE = frozenset("，。、；！？,;!?"), frozenset("。：:（）()《》0123456789")


def mark_verses(items: Sequence[Item]) -> None:
    """Lines of verse that a text quotes are not joined: each is short, and ends with a mark, though not a sentence."""
    start = 0
    while start < len(items):
        if not items[start].line.open or not _is_verse(items[start]):
            start += 1
            continue
        end = start + 1
        while (
            end < len(items) and _is_verse(items[end]) and not items[end].line.blank > items[start].line.blank
        ):
            end += 1
        above = items[start - 1].line if start else None
        led = above is not None and (above.folded[-1] == ":" or (above.ended and above.width >= _TEXT))
        if end - start >= _QUOTED and led:
            for item in items[start:end]:
                item.line.kind = Kind.ROW
        start = end


def _is_verse(item: Item) -> bool:
    line = item.line
    return (
        line.width <= _LINE_OF_VERSE
        and line.text[-1] in _ENDS
        and line.kind in (None, Kind.PARAGRAPH)
        and item.reason is None
        and item.details is None
        and not item.caption
        and _NO_VERSE.isdisjoint(line.text[:-1])
    )


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
    lines = blocks[index + 2 : index + 2 + _STANZA]
    if byline is None:
        name = blocks[index + 1]
        named = names_only(name.folded) and not names_only(blocks[index].folded)
        # In a stanza it is one of its lines, but not below a title that says how many poems there are.
        named = named and (_stands_apart(name, lines) or _MORE_POEMS.search(blocks[index].folded) is not None)
        if not named or any(names_only(line.folded) for line in lines):
            return False
    elif byline.page or any(value.name != "author" for value in byline.values):
        return False
    return all(is_short(line) and line.width <= _LINE_OF_VERSE for line in lines)


def _stands_apart(name: Block, verse: Sequence[Block]) -> bool:
    """Whether a name stands apart from the verse below it, by a wider gap than above it or than those of the verse."""
    gap = verse[0].line.blank
    return gap > name.line.blank or gap >= max(1, name.line.blank) > verse[1].line.blank


def may_be_poem(blocks: Sequence[Block], index: int, segment: Segment) -> bool:
    """Whether a poem begins there, below nothing but the name of its page and who edits that."""
    verse = blocks[index + 2 : index + 3]  # the quick question
    if not verse or verse[0].width > _LINE_OF_VERSE or len(segment.head) > _ABOVE:
        return False
    above = all(block.width <= _LABEL for block in segment.head if is_short(block))
    return above and is_poem(blocks, index)


def sign_poem(byline: Block) -> None:
    """Who wrote a poem is said by a name alone below its title."""
    if byline.details is None:
        byline.details = byline.items[0].details = Details((Value("author", Span(0, len(byline.folded))),))


def poems_within(body: Sequence[Block], title: str) -> set[int]:
    """The `id` of each line of several poems that is the title of one, if they are as many as the first title says.

    Such a line stands apart from the verse above it and below it: 码头（外一首）, and further down 老船坞.
    """
    counted = _MORE_POEMS.search(title)
    if counted is None:
        return set()
    found = [
        block
        for block, below in pairwise(body)
        if block.line.blank and below.line.blank and block.width <= _LINE_OF_VERSE and is_short(block)
    ]
    told = _COUNT.index(counted["outside"] or counted["all"]) + 1
    return {id(block) for block in found} if len(found) == told else set()


def is_below_verse(blocks: Sequence[Block], index: int) -> bool:
    """Whether a title, who wrote it and running text stand below a poem, perhaps with the name of a section above."""
    if is_section_name(bare(blocks[index].folded)) and blocks[index].line.blank:
        return index + 1 < len(blocks) and is_short(blocks[index + 1]) and is_below_verse(blocks, index + 1)
    below = [block for block in blocks[index + 1 : index + 4] if not SUBTITLE.match(block.folded)]
    byline, text = (*below[:2], None, None)[:2]
    if byline is None or text is None or not text.prose:
        return False
    if byline.details is None:
        return names_only(byline.folded)
    return any(value.name == "author" for value in byline.details.values)
