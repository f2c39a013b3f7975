"""Titles that something else than their place tells: a label, the number of an item, the order before a law."""

from __future__ import annotations

from reader.importing.cleaning.datelines import cited
from reader.importing.cleaning.digests import ORDINAL
from reader.importing.cleaning.heads import Head, titled_by
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.orders import orders, put_in_force
from reader.importing.cleaning.plan import Detail
from reader.importing.cleaning.splitting import Segment, is_short
from reader.importing.cleaning.values import LIKELY, SURE, detail_of


def told_by(segment: Segment, head: Head, details: dict[str, Detail], *, alone: bool) -> Head:
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
    item = _item_title(segment, untitled=not head.title and not alone)
    if item is not None:
        block, details["title"] = item
        rest = [b for group in (head.kicker, head.title, head.subtitle, head.rest) for b in group]
        return head._replace(title=[block], kicker=[], subtitle=[], rest=rest)
    law = put_in_force(segment.body)
    if law is not None and head.title and orders("".join(block.folded for block in head.title)):
        details["title"] = law
        return head._replace(title=[], kicker=[*head.kicker, *head.title])
    return head


def _item_title(segment: Segment, *, untitled: bool) -> tuple[Block, Detail] | None:
    """The numbered line that is the title of an item, and the title without its number; None where there is none.

    `untitled` says that nothing else is its title and that it is one of several: then its source may stand below.
    """
    shorts = [block for block in segment.head if block.details is None and is_short(block)]
    match = ORDINAL.match(shorts[-1].folded) if shorts and segment.body else None
    if match is None or len(shorts[-1].items) > 1:
        return None
    if cited(segment.body[0].folded) is None and not (untitled and segment.over):
        return None
    block = shorts[-1]
    return block, Detail(block.text[match.end() :].strip(), block.line.span, LIKELY)
