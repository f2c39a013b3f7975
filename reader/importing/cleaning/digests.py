"""Digests: columns of short news, each a title and a paragraph, and items that say where they are taken from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.datelines import cited
from reader.importing.cleaning.items import Block, bare
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.reporters import signed

#: So many items make a column, each with a mark before it.
_ITEMS, _MARKS = 2, "■●▲◆★□○◇△☆▶►◎·•"
_DIGEST = lazy(
    r"[\u4e00-\u9fff]{0,4}(?:简讯|短讯|快讯|政情|短波|简明新闻|一句话新闻|新闻集锦|要闻集锦|新闻速览)"
)


def is_digest(folded: str) -> bool:
    """Whether a word is the name of a column of short news: 简讯, 江城政情, 【各地短讯】."""
    return len(folded) <= 12 and _DIGEST.fullmatch(bare(folded)) is not None


#: How items of a digest are counted.
ORDINAL = re.compile(r"[0-9]{1,2}\s*[.．、](?![0-9])|[一二三四五六七八九十]{1,3}、|[①-⑳]")


def is_cited(blocks: Sequence[Block], index: int) -> bool:
    """Whether a numbered line is the title of an item of a digest: the text below it says where it is taken from."""
    following = blocks[index + 1] if index + 1 < len(blocks) else None
    return (
        following is not None
        and ORDINAL.match(blocks[index].folded) is not None
        and cited(following.folded) is not None
    )


def is_column(blocks: Sequence[Block], index: int) -> bool:
    """Whether two paragraphs follow the name of a column that are its items: marked, or signed with a name."""
    items = blocks[index + 1 : index + 3]
    return len(items) == _ITEMS and all(
        block.prose and (block.folded[0] in _MARKS or signed(block.folded) is not None) for block in items
    )


def is_next_item(blocks: Sequence[Block], index: int, body: Sequence[Block]) -> bool:
    """Whether a line is the title of the next item of a column of short news: 简讯, each a title and a paragraph."""
    if len(body) > 1 or numbered(blocks[index].folded):
        return False
    last, following = body[-1], blocks[index + 1] if index + 1 < len(blocks) else None
    return last.items[-1].line.ended and following is not None and following.prose
