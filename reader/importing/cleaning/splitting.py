"""Where one article ends and the next begins: by what closes an article, by bylines, by a list of contents."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.digests import is_cited, is_digest, is_next_item
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.marks import continued, continues_on, numbered, official
from reader.importing.cleaning.names import names_only
from reader.importing.cleaning.orders import announces, begins_law, opens_law
from reader.importing.cleaning.reporters import signed
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Kind

#: What an article must hold at least, in full-width characters of running text, with a title and without.
_LONGEST_HEAD = 100
_LEAST, _LEAST_UNTITLED = 24, 60
_WIDEST_TITLE = 64
#: More lines with a source than this are those of several articles.
_SEVERAL = 2
#: From so many short lines on, a text without a sentence is verse, not a title with nothing below it.
_VERSE = 2
#: How the first paragraph of an article in a newspaper begins.
_DATELINE = re.compile(
    r"(?:【[\u4e00-\u9fff]{0,8}(?:讯|消息|电|报道)】|据?[\u4e00-\u9fff]{2,8}(?:社|网|报)[\u4e00-\u9fff]{0,10}\d{1,2}月?\d{0,2}日?(?:电|讯)|本[报刊网台][\u4e00-\u9fff\s\d]{0,12}(?:讯|电|报道)|[（(]?(?:本报|本刊|本网|新华社|中新社|中央社|记者)?记者[^,，。]{2,24}(?:报道|报导|电|讯)[)）】])"
)
_AUTHORITY = "(?:政府|办公厅|办公室|委员会|常委会|法院|检察院|[局部厅院会署社]|公司|集团|大学|中心)$"
_SIGNED = re.compile(
    r"[（(【](?:本报|新华社|特约)?(?:记者|通讯员|作者|来源|编辑|据)[^）)】。]{1,40}[）)】]$|[（(]完[）)]$"
)

#: Names of sections that are made of two words: 产业动态, 学界观察.
_COLUMN = r"[\u4e00-\u9fff]{2}(?:动态|观察|聚焦|资讯|视点|速递|速览|前沿|进展|天地|之窗|新闻|要闻|时评|评论)"
_CLOSING = tuple(")）]】")


@dataclass(slots=True)
class Segment:
    """The blocks of one article: what stands above its text, the text, what stands below it."""

    head: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    tail: list[Block] = field(default_factory=list)
    section: Block | None = None
    size: float = 0
    """How much running text it holds, in full-width characters."""
    last: Block | None = None
    """The last paragraph of running text that is no caption."""
    digest: bool = False
    """Whether it is an item of a column of short news."""
    lawful: bool = False
    """Whether the articles of a law are counted in it."""
    over: bool = False
    """Whether details stand below the text that say that it is over: source, editor, author; a date does not."""

    @property
    def titled(self) -> bool:
        """Whether a line that may be a title stands above its text."""
        return any(is_short(block) for block in self.head)

    def go_on(self, blocks: Iterable[Block]) -> None:
        """Add blocks to the text."""
        for block in blocks:
            self.body.append(block)
            self.lawful = self.lawful or opens_law(block)
            if block.prose:
                self.size += block.width
                self.last = self.last if block.caption else block

    def close(self, block: Block) -> None:
        """Add a block to what stands below the text."""
        self.tail.append(block)
        self.over = self.over or (
            block.details is not None
            and any(value.name in ("source", "editor", "author") for value in block.details.values)
        )


def split(blocks: Sequence[Block], contents: Contents) -> list[Segment]:
    """The segments of a document; each has running text, but for the only one of a document without any."""
    segments = [Segment()]
    several = _sources(blocks) > _SEVERAL
    for index, block in enumerate(blocks):
        current = segments[-1]
        if begins(blocks, index, current, contents, several=several):
            segments.append(Segment(digest=current.digest and is_short(block)))
            current = segments[-1]
        _put(block, current)
    united = _united(segments)
    if len(united) == 1 and not united[0].body:
        _as_verse(united[0])
    return united


def _as_verse(segment: Segment) -> None:
    """A text without a sentence, a poem or a list: its first line is the title, all others are its text."""
    shorts = [block for block in segment.head if block.details is None]
    if len(shorts) > _VERSE:
        segment.head = [block for block in segment.head if block.details is not None or block is shorts[0]]
        segment.go_on(shorts[1:])


def _put(block: Block, segment: Segment) -> None:
    if block.details is not None and not block.details.page:
        if segment.body and not all(above.caption for above in segment.body):
            segment.close(block)
        else:
            segment.head.append(block)
    elif segment.over and block.width < _LEAST_UNTITLED and not block.items[-1].line.ended:
        segment.close(block)
    elif segment.body or block.prose:
        segment.go_on(segment.tail)  # what seemed to close the text did not
        segment.tail, segment.over = [], False
        segment.go_on([block])
    else:
        segment.head.append(block)
        segment.digest = segment.digest or is_digest(block.folded)


def is_short(block: Block) -> bool:
    """Whether a block may be a title or a heading."""
    return (
        block.details is None
        and not block.prose
        and not block.caption
        and (block.width <= _WIDEST_TITLE or official(block.folded))
        and (block.line.kind not in (Kind.ITEM, Kind.ROW) or (numbered(block.folded) and block.width < 24))
    )


def begins(
    blocks: Sequence[Block], index: int, current: Segment, contents: Contents, *, several: bool
) -> bool:
    """Whether an article begins with the block, given what the present one holds so far.

    `several` says that the document names several sources, so that it is likely to hold several articles.
    """
    block = blocks[index]
    if block.items[0].begins and (current.body or current.tail):
        return True
    if block.details is not None or block.caption:
        return False
    if continued(block.folded) and (current.size or current.titled):
        return bool(current.size)
    if not current.body:
        return False
    short = is_short(block)
    if (
        short
        and current.size
        and (is_cited(blocks, index) or (current.digest and is_next_item(blocks, index, current.body)))
    ):
        return True
    if short and current.size and current.lawful and begins_law(blocks, index):
        return True
    if block.line.kind is Kind.TITLE and current.size:
        return not announces(current.body, block.folded)
    if short and not numbered(block.folded) and contents.holds(block.folded):
        return True
    if contents.entries and not current.tail:
        return False
    if _closed(current):
        ahead = _Ahead(blocks, index)
        return ahead.size >= (_LEAST if short else _LEAST_UNTITLED) and (
            short or _may_be_untitled(block, several=several)
        )
    if not short or numbered(block.folded) or current.size < _LEAST:
        return False
    return _looks_new(current, _Ahead(blocks, index))


def _closed(segment: Segment) -> bool:
    """Whether the text of an article is over, by what stands below it or by how it ends."""
    if segment.over:
        return True
    last = segment.last
    if last is None or not last.folded.endswith(_CLOSING):
        return False
    return bool(continues_on(last.folded) or _SIGNED.search(last.folded) or signed(last.folded))


def _may_be_untitled(block: Block, *, several: bool) -> bool:
    """An article without a title is one of several on a page of news; after a web page's only one comes small print."""
    return several or bool(continued(block.folded) or _DATELINE.match(block.folded))


def _sources(blocks: Sequence[Block]) -> int:
    """How many lines say where an article comes from."""
    return sum(
        block.details is not None and any(value.name == "source" for value in block.details.values)
        for block in blocks
    )


def _is_byline(block: Block, above: Block) -> bool:
    """Whether a line of details belongs to the title above it; a date below an authority is its signature."""
    if block.details is None:
        return False
    names = {value.name for value in block.details.values}
    if names & {"author", "source", "number"}:
        return True
    return "date" in names and above.width >= 8 and not re.search(_AUTHORITY, above.folded)


class _Ahead:
    """What follows from a block on: its head, the first paragraph, how much running text before the next head."""

    def __init__(self, blocks: Sequence[Block], index: int) -> None:
        self.shorts: list[Block] = []
        self.byline = False
        at = index
        while at < len(blocks) and not blocks[at].prose and at - index < _LONGEST_HEAD:
            if is_short(blocks[at]):
                self.byline = self.byline or (bool(self.shorts) and names_only(blocks[at].folded))
                self.shorts.append(blocks[at])
            elif self.shorts and _is_byline(blocks[at], self.shorts[-1]):
                self.byline = True
            at += 1
        self.first = blocks[at] if at < len(blocks) else None
        self.size = 0.0
        # Enough is known at some length; to the end of the text it would be far, from each line anew.
        while at < len(blocks) and (blocks[at].prose or blocks[at].caption) and self.size < _LEAST_UNTITLED:
            self.size += blocks[at].width if blocks[at].prose else 0
            at += 1


def _looks_new(current: Segment, ahead: _Ahead) -> bool:
    """Whether a short line in the midst of running text is a title, not a heading."""
    if ahead.first is None or ahead.size < _LEAST or not ahead.shorts:
        return False
    if any(word in words("not_article") for word in (block.folded.strip() for block in ahead.shorts[:1])):
        return False
    if current.last is None or not current.last.items[-1].line.ended:
        return False
    return ahead.byline or _DATELINE.match(ahead.first.folded) is not None


def _united(segments: list[Segment]) -> list[Segment]:
    """Segments without running text go to their neighbours: heads to the next, all else to the one before."""
    found: list[Segment] = []
    for segment in segments:
        if segment.size or not found:
            if found and not found[-1].size:
                previous = found.pop()
                segment.head = [*previous.head, *previous.body, *previous.tail, *segment.head]
            found.append(segment)
        else:
            found[-1].tail += [*segment.head, *segment.body, *segment.tail]
    return found


def is_section_name(folded: str) -> bool:
    """Whether a word is the usual name of a section of a newspaper."""
    return is_digest(folded) or re.fullmatch(rf"{any_of('section_names')}|{_COLUMN}", folded) is not None
