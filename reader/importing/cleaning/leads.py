"""What stands between a title and the line of its details: a sentence that says in short what the text says."""

from __future__ import annotations

from reader.importing.cleaning.items import Block
from reader.importing.cleaning.segments import Segment

#: Such sentences are so many and so wide at most, and much more text stands below the details.
_BLOCKS, _WIDEST, _BELOW = 3, 120, 100
#: Alone, and no wider than this, it is the subtitle.
_SUBTITLE = 40
#: Details stand together: within so many blocks from the first.
_NEAR = 6


def raise_details(segment: Segment) -> None:
    """Details below a short lead belong to the head of the article, as if they stood above it."""
    body = segment.body
    first = next((index for index, block in enumerate(body[: _BLOCKS + 1]) if _tells(block)), 0)
    if not first or sum(block.width for block in body[:first]) > _WIDEST:
        return
    last = max(index for index, block in enumerate(body[: first + _NEAR]) if _tells(block))
    if (
        any(block.prose for block in body[first:last])
        or sum(b.width for b in body[last:] if b.prose) < _BELOW
    ):
        return
    told = [block for block in body[first : last + 1] if block.details is not None]
    alone = first == 1 and body[0].width <= _SUBTITLE and not any(map(_tells, segment.head))
    if alone and segment.titled:
        segment.standfirst = body[0]
    moved = {id(block) for block in (*told, *([body[0]] if segment.standfirst else []))}
    segment.head += told
    segment.body = [block for block in body if id(block) not in moved]


def _tells(block: Block) -> bool:
    """Whether a block says who wrote an article, when or for whom."""
    return (
        block.details is not None
        and not block.details.page
        and any(value.name in ("author", "date", "source", "editor") for value in block.details.values)
    )
