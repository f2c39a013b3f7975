"""Digests: short items one after the other, each with a number, a source, or no more than a title."""

from __future__ import annotations

import re

from reader.importing.cleaning.datelines import cited
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.plan import Detail
from reader.importing.cleaning.splitting import Segment, is_short

#: How items of a digest are counted.
_ORDINAL = re.compile(r"(?:[0-9]{1,2}\s*[.．、]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*(?=[^\s0-9])")
#: How sure the title of an item is.
_LIKELY = 0.8


def item_title(segment: Segment, *, untitled: bool) -> tuple[Block, Detail] | None:
    """The numbered line that is the title of an item, and the title without its number; None where there is none.

    `untitled` says that nothing else is its title and that it is one of several: then its source may stand below.
    """
    shorts = [block for block in segment.head if block.details is None and is_short(block)]
    match = _ORDINAL.match(shorts[-1].folded) if shorts and segment.body else None
    if match is None or len(shorts[-1].items) > 1:
        return None
    if cited(segment.body[0].folded) is None and not (untitled and segment.over):
        return None
    block = shorts[-1]
    return block, Detail(block.text[match.end() :].strip(), block.line.span, _LIKELY)
