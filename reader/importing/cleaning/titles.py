"""Titles that something else than their place tells: a label, the number of an item, the order before a law."""

from __future__ import annotations

from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.contents import Contents
from reader.importing.cleaning.datelines import cited
from reader.importing.cleaning.digests import ORDINAL, SOURCED, is_digest, titled_inline
from reader.importing.cleaning.heads import TITLED, Head, titled_by
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.labels import section_name
from reader.importing.cleaning.orders import orders, put_in_force
from reader.importing.cleaning.plan import Detail
from reader.importing.cleaning.segments import Segment, is_short
from reader.importing.cleaning.values import LIKELY, SURE, detail_of

#: A part of a newsletter in which items are counted otherwise: 一、政策法规 above 1. …
#: The name of a part of a gazette, 法规, has no more characters.
_WORD = 4
_STARS = "★☆◆■●▲□◇"
#: What stands before the name of a section above counted items, which is no wider than this.
_SECTION_MARKS, _SECTION = "【〖◆■●★▌▍◇□", 12
_NAME = lazy("[\u4e00-\u9fff]{2,6}")
_PART = lazy("[一二三四五六七八九十]{1,3}、|[ivx]{1,4}[.．、]\\s*(?=[\u4e00-\u9fff])")


def is_counted(segment: Segment) -> bool:
    """Whether a number stands before the title of a segment, and below its text where it is from."""
    shorts = [block for block in segment.head if block.details is None and is_short(block)]
    return bool(shorts) and segment.over and ORDINAL.match(shorts[-1].folded) is not None


def told_by(
    segment: Segment,
    head: Head,
    details: dict[str, Detail],
    contents: Contents,
    *,
    alone: bool,
    counted: bool,
) -> Head:
    """The head where a label tells the title (标题：…), its number in a digest, or the order before a law."""
    labelled = next(
        (
            (block, value)
            for block in segment.head
            if block.details is not None and not block.details.page
            for value in block.details.values
            if value.name == "title"
        ),
        None,
    )
    if labelled is not None:
        detail = detail_of(labelled[0].line, labelled[1], SURE)
        if detail is not None:
            details["title"] = detail
            title = bare(labelled[1].span.of(labelled[0].folded))
            return titled_by(head, title)
    if not head.title and (agency := _in_dateline(segment)) is not None:
        details["title"] = agency
        return head
    inline = titled_inline(segment.body[0].folded) if segment.body else None
    if inline is not None and (
        not head.title
        or _PART.match(head.title[0].folded)
        or (len(segment.body) == 1 and is_digest(head.title[0].folded))
    ):
        first = segment.body[0]
        shorts = [block for block in segment.head if block.details is None and is_short(block)]
        details["title"] = Detail(first.text[slice(*inline.span("title"))], first.line.span, LIKELY)
        return head._replace(title=[], section=shorts[-1:] or head.section)
    item = _item_title(segment, contents, untitled=counted or (not head.title and not alone))
    if item is not None:
        block, part, details["title"] = item
        rest = [b for group in (head.kicker, head.title, head.subtitle, head.rest) for b in group]
        section = [*head.section, part] if part is not None else head.section
        return head._replace(title=[block], kicker=[], subtitle=[], section=section, rest=rest)
    if len(head.title) == 1 and _is_section_above(head.title[0], segment):
        if (
            sum(block.text[0] == segment.body[0].text[0] for block in segment.body) > 1
        ):  # a column of short news
            block = head.title[0]
            details["title"] = Detail(section_name(block.text), block.line.span, LIKELY)
            return head
        return head._replace(title=[], section=head.title)
    law = put_in_force(segment.body)
    titles = "".join(block.folded for block in head.title)
    if law is not None and titles and (orders(titles) or len(bare(titles)) <= _WORD):
        details["title"] = law
        return head._replace(title=[], kicker=[*head.kicker, *head.title])
    return head


def _item_title(
    segment: Segment, contents: Contents, *, untitled: bool
) -> tuple[Block, Block | None, Detail] | None:
    """The numbered line that is the title of an item, and the title without its number; None where there is none.

    `untitled` says that nothing else is its title and that it is one of several: then its source may stand below.
    """
    shorts = [block for block in segment.head if block.details is None and is_short(block)]
    match = ORDINAL.match(shorts[-1].folded) if shorts and segment.body else None
    if match is None or len(shorts[-1].items) > 1:
        return None
    promised = contents.issue and (
        contents.holds(shorts[-1].folded) or any(block.items[0].begins for block in shorts)
    )
    promised = promised or (shorts[-1].items[0].begins and _is_detailed(segment, shorts[-1]))
    over = segment.over or SOURCED.search(segment.body[-1].folded) is not None
    if not promised and cited(segment.body[0].folded) is None and not (untitled and over):
        return None
    block = shorts[-1]
    counted = len(shorts) > 1 and _PART.match(shorts[-2].folded) and not _PART.match(block.folded)
    if len(shorts) > 1 and not counted and block.items[0].line.short and shorts[-2].width <= _SECTION:
        above = shorts[-2]
        counted = above.text[0] in _SECTION_MARKS or above.items[0].begins
        counted = counted or (segment.over and _NAME.fullmatch(bare(above.folded)) is not None)
    return (
        block,
        shorts[-2] if counted else None,
        Detail(block.text[match.end() :].strip(), block.line.span, LIKELY),
    )


def _is_detailed(segment: Segment, title: Block) -> bool:
    """Whether details stand right below a title."""
    below = next((after for before, after in pairwise(segment.head) if before is title), None)
    return below is not None and below.details is not None


def _in_dateline(segment: Segment) -> Detail | None:
    """The title that a dateline names and nothing else does: 新华社沈阳5月7日电　题：…"""
    for block in segment.head:
        match = TITLED.match(block.folded)
        if match is not None and block.text[match.end() :].strip():
            return Detail(block.text[match.end() :].strip(), block.line.span, LIKELY)
    return None


def _is_section_above(block: Block, segment: Segment) -> bool:
    """Whether the only line above a paragraph with a star before it names its section: 【经营动态】."""
    return bool(segment.body) and block.text[0] in "【〖" and segment.body[0].text[0] in _STARS
