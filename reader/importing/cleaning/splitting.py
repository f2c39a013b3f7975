"""Where one article ends and the next begins: by what closes an article, by bylines, by a list of contents."""

from __future__ import annotations

from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import DATELINE, LEAST, LEAST_UNTITLED, Ahead
from reader.importing.cleaning.anew import leads_anew
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.counted_items import mark_detailed, mark_items
from reader.importing.cleaning.dated_titles import mark_dated
from reader.importing.cleaning.datelines import cited_behind, without_day
from reader.importing.cleaning.digests import (
    is_cited,
    is_column,
    is_digest,
    is_next_item,
    mark_bulleted,
    mark_centred,
    mark_counted,
    mark_inline,
    mark_offices,
    mark_parts,
    mark_series,
    mark_sourced,
    mark_starred,
)
from reader.importing.cleaning.enclosed import mark_enclosed
from reader.importing.cleaning.endings import is_told_behind
from reader.importing.cleaning.events import mark_events
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.labels import is_section_above, signed_title
from reader.importing.cleaning.leads import (
    NOTE,
    begins_paper,
    is_note,
    is_of_a_kind,
    lead_to,
    mark_cases,
    mark_leads,
    raise_details,
)
from reader.importing.cleaning.marks import continued, continues_on, is_reference, numbered
from reader.importing.cleaning.orders import announces, begins_law
from reader.importing.cleaning.ranking import is_marked
from reader.importing.cleaning.reporters import signed
from reader.importing.cleaning.section_borders import is_border
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.signatures import (
    is_bylined,
    is_bylined_above,
    is_signed_apart,
    mark_signatures,
)
from reader.importing.cleaning.titles_within import mark_within
from reader.importing.cleaning.told import mark_told
from reader.importing.cleaning.turns import mark_turns
from reader.importing.cleaning.verses import as_verse, is_below_verse, is_poem, may_be_poem, sign_poem
from reader.importing.cleaning.words import words
from reader.importing.document import Kind

#: More lines with a source than this are those of several articles.
_SEVERAL = 2
#: The name of a section, in a line of its own.
_NAME_OF_SECTION = lazy("[\u4e00-\u9fff]{2,6}")
_SIGNED = lazy(
    r"[（(【](?:本报|新华社|特约)?(?:记者|通讯员|作者|来源|编辑|据)[^）)】。]{1,40}[）)】]$|[（(]完[）)]$"
)
_CLOSING = tuple(")）]】〕")


def split(blocks: Sequence[Block], contents: Contents) -> list[Segment]:
    """The segments of a document; each has running text, but for the only one of a document without any."""
    mark_turns(blocks)
    mark_events(blocks)
    mark_leads(blocks)
    mark_cases(blocks)
    mark_sourced(blocks)
    mark_bulleted(blocks)
    mark_signatures(blocks)
    mark_detailed(blocks)
    mark_dated(blocks)
    mark_inline(blocks, issue=contents.issue)
    if contents.issue:
        mark_counted(blocks)
        mark_items(blocks)
        mark_starred(blocks)
        mark_enclosed(blocks)
        mark_centred(blocks)
        mark_offices(blocks)
        mark_parts(blocks)
        mark_series(blocks)
    united = _segments(blocks, contents)
    if not contents.entries and mark_told(united, issue=contents.issue):
        for segment in united[1:]:  # what began an article before does so still
            (segment.head or segment.body)[0].items[0].begins = True
        united = _segments(blocks, contents)
    if not contents.entries and mark_within(united):
        for segment in united[1:]:
            (segment.head or segment.body)[0].items[0].begins = True
        united = _segments(blocks, contents)
    for segment in united:
        raise_details(segment)
    if len(united) == 1 and not united[0].body:
        as_verse(united[0])
    return united


def _segments(blocks: Sequence[Block], contents: Contents) -> list[Segment]:
    segments = [Segment()]
    several = _sources(blocks) > _SEVERAL
    for index, block in enumerate(blocks):
        current = segments[-1]
        if begins(blocks, index, current, contents, several=several):
            segments.append(Segment(digest=current.digest and is_short(block)))
            current = segments[-1]
        poem = not (block.prose or current.verse or current.body) and may_be_poem(blocks, index, current)
        _put(block, current)
        if poem:
            current.verse = True
            sign_poem(blocks[index + 1])
    return _united(segments)


def _put(block: Block, segment: Segment) -> None:
    if block.details is not None and not block.details.page:
        if segment.body and not all(above.caption for above in segment.body):
            segment.close(block)
        else:
            segment.head.append(block)
    elif segment.verse and (segment.body or segment.signed):
        segment.go_on([block])
        segment.size += block.width
    elif segment.over and block.width < LEAST_UNTITLED and not block.items[-1].line.ended:
        segment.close(block)
    elif segment.body or (block.prose and not block.leads) or (block.said and segment.titled):
        segment.go_on(segment.tail)  # what seemed to close the text did not
        segment.tail, segment.over = [], False
        segment.go_on([block])
    else:
        segment.head.append(block)
        segment.digest = segment.digest or is_digest(block.folded)


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
        return is_bylined_above(blocks, index, current)
    if continued(block.folded) and (current.size or current.titled):
        return bool(current.size)
    if not current.body:
        return False
    short = is_short(block)
    if short and all(NOTE.match(other.folded) for other in current.body) and not numbered(block.folded):
        return Ahead(blocks, index).size >= LEAST
    if short and current.size and _is_item(blocks, index, current, contents):
        return True
    if short and current.size and current.lawful and begins_law(blocks, index):
        return True
    if block.line.kind is Kind.TITLE and current.size:
        return not announces(current.body, block.folded)
    if short and (contents.issue or not numbered(block.folded)) and contents.holds(block.folded):
        return True
    if contents.entries and not current.tail:
        return short and _is_above_promised(blocks, index, current, contents)
    if _closed(current) or (short and is_told_behind(current.last)):
        ahead = Ahead(blocks, index)
        enough = short or DATELINE.match(block.folded) is not None
        titled = short or _may_be_untitled(block, several=several)
        return (short and is_poem(blocks, index)) or (
            titled and ahead.size >= (LEAST if enough else LEAST_UNTITLED)
        )
    if not short or numbered(block.folded) or current.size < LEAST:
        return False
    return (
        is_poem(blocks, index)
        or (current.verse and is_below_verse(blocks, index))
        or (signed_title(block.folded) is not None and Ahead(blocks, index).size >= LEAST)
        or _looks_new(current, Ahead(blocks, index))
        or leads_anew(blocks, index, current, issue=contents.issue)
        or is_signed_apart(blocks, index, current)
    )


def _is_above_promised(blocks: Sequence[Block], index: int, current: Segment, contents: Contents) -> bool:
    """Whether a word is the name of a section that begins with a title of the list of contents."""
    title = blocks[index + 1] if index + 1 < len(blocks) else None
    if title is None or not is_short(title) or not contents.holds(title.folded):
        return False
    last = current.last
    return (
        _NAME_OF_SECTION.fullmatch(bare(blocks[index].folded)) is not None
        and last is not None
        and last.items[-1].line.ended
    )


def _is_item(blocks: Sequence[Block], index: int, current: Segment, contents: Contents) -> bool:
    """Whether a line is the title of an item of a digest, or the name of a column that begins with it."""
    if is_cited(blocks, index) or (
        current.digest and not is_bylined(current) and is_next_item(blocks, index, current.body)
    ):
        return True
    if current.size < LEAST:
        return False
    if index + 1 == len(blocks):
        return False
    if is_of_a_kind(blocks[index], blocks[index + 1], issue=contents.issue):
        return True
    official = any("印发" in other.folded or "关于" in other.folded for other in current.head)
    if current.signed and not official and begins_paper(*blocks[index : index + 2]):
        return True
    above = [other for other in current.head if is_short(other)]
    same = bool(above) and is_marked(above[-1]) and above[-1].text[0] == blocks[index].text[0]
    if same and blocks[index + 1].prose:
        return True
    if above and is_marked(above[-1]) and is_section_above(blocks[index : index + 3], above[-1].text[0]):
        return True
    column = is_digest(blocks[index].folded) and is_column(blocks, index)
    return column or is_border(blocks, index, current, contents)


def _closed(segment: Segment) -> bool:
    """Whether the text of an article is over, by what stands below it or by how it ends."""
    if segment.over:
        return True
    last = segment.last
    folded = without_day(last.folded) if last is not None else ""
    if not folded.endswith(_CLOSING):
        return False
    return bool(cited_behind(folded) or continues_on(folded) or _SIGNED.search(folded) or signed(folded))


def _may_be_untitled(block: Block, *, several: bool) -> bool:
    """An article without a title is one of several on a page of news; after a web page's only one comes small print."""
    return several or bool(continued(block.folded) or DATELINE.match(block.folded))


def _sources(blocks: Sequence[Block]) -> int:
    """How many lines say where an article comes from."""
    return sum(
        block.details is not None and any(value.name == "source" for value in block.details.values)
        for block in blocks
    )


def _looks_new(current: Segment, ahead: Ahead) -> bool:
    """Whether a short line in the midst of running text is a title, not a heading."""
    if ahead.first is None or ahead.size < LEAST or not ahead.shorts:
        return False
    if any(word in words("not_article") for word in (block.folded.strip() for block in ahead.shorts[:1])):
        return False
    last = current.last
    if last is None or not (last.items[-1].line.ended or is_reference(last.folded)):
        return False
    return ahead.byline or DATELINE.match(ahead.first.folded) is not None


def _united(segments: list[Segment]) -> list[Segment]:
    """Segments without running text go to their neighbours: heads to the next, all else to the one before."""
    found: list[Segment] = []
    for segment in segments:
        if segment.size or not found:
            if found and (not found[-1].size or is_note(found[-1])):
                previous = found.pop()
                lead_to(previous, segment)
                segment.head = [*previous.head, *previous.body, *previous.tail, *segment.head]
            found.append(segment)
        else:
            found[-1].tail += [*segment.head, *segment.body, *segment.tail]
    return found
