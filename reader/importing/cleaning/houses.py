"""Lines that name an office or a site and nothing else: of whom a page is, not what it says."""

from __future__ import annotations

import re

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Block
from reader.importing.cleaning.names import is_group

LABEL = 6  # the names of the sections of a site are no wider, in full-width characters
_SITE, _OFFICE = (
    24,
    re.compile("(?:人民政府|政府|网站|门户|网|厅|局|委员会|办公室|融媒体中心|报社|电视台|广播电台|融媒)$"),
)
#: A part of an office, as it stands above the day of a release: 金属机电组, 新闻传播处.
_UNIT = lazy("[\u4e00-\u9fff]{2,14}(?:[署处组科]|(?<!公)司)")


def is_of_site(block: Block) -> bool:
    """Whether a line is no more than a label, or the office or site that a page is of."""
    return block.width <= LABEL or names_office(block)


def names_office(block: Block) -> bool:
    """Whether a line is the name of an office or a site."""
    return block.width <= _SITE and (
        _OFFICE.search(block.folded) is not None
        or (_UNIT.fullmatch(block.folded) is not None and not is_group(block.folded))
    )
