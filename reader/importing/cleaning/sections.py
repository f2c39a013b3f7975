"""The usual names of sections of newspapers and newsletters."""

from __future__ import annotations

import re

from reader.importing.cleaning.digests import is_digest
from reader.importing.cleaning.words import any_of

#: Names of sections that are made of two words: 产业动态, 学界观察.
_COLUMN = (
    r"[\u4e00-\u9fff]{2}(?:动态|观察|聚焦|资讯|视点|速递|速览|前沿|进展|天地|之窗|新闻|要闻|时评|评论|观点|声音|圆桌|讲堂)"
    r"|[\u4e00-\u9fff]{1,3}(?:谈|议|评|札记|随笔|来信|照登|调研|视角|看台|茶座|漫笔|夜话)"
)
#: In a list of contents they may have up to so many characters, and no mark.
_LONG_NAME = re.compile("[\u4e00-\u9fff]{9,12}")
#: What stands above one text and names its kind, not what follows it, too.
_KINDS = re.compile("短评|社论|社评|本报评论员|评论员文章|卷首语|刊首语|编者的话|卷首語|短評|社論|社評")


def names_kind(name: str) -> bool:
    """Whether the name of a section is what one text is, 短评, so that the next one is none."""
    return _KINDS.fullmatch(name) is not None


def is_section_name(folded: str) -> bool:
    """Whether a word is the usual name of a section of a newspaper."""
    return is_digest(folded) or re.fullmatch(rf"{any_of('section_names')}|{_COLUMN}", folded) is not None


def is_long_name(text: str) -> bool:
    """Whether a line that the list of contents has may name a section, though it is long: 国企改革与国资监管."""
    return _LONG_NAME.fullmatch(text.strip()) is not None
