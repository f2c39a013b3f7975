"""Pictures of a newspaper that are no part of an article: 图片报道, what they show, who took them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item, bare
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.words import words

#: What a picture shows is one sentence or two, no wider than this, and says when it was taken.
_WIDEST = 110
_SHOWN = lazy(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[^。]{4,60}[,，]|[,，][^。,，]{6,60}。$)|近日[,，]|日前[,，]|这是|图中|画面"
    r"|[^。]{4,30}(?:正在|在现场|忙着)[^。]{2,24}。$"
    r"|[^。]{2,24}[(（](?:前排?|后排?)?[左右中上下][一二三四五六七]?[)）][^。]{4,60}。$"
)
#: How news say when they were.
_TOLD = lazy(
    r"(?:\d{4}年)?\d{1,2}月\d{1,2}日|近日|日前|昨[日天]|[今本](?:日|天|周)|记者|本[报刊网台]|[\u4e00-\u9fff]{2,6}[社网报](?:记者|讯|电)|据"
)
_LISTED, _NUMBERS = (
    re.compile(r"(?:图片|照片|上图|下图|组图|图).{0,14}(?:依次|分别)为?\s*[:：]$"),
    "①②③④⑤⑥⑦⑧⑨1234567890",
)
_DRAWN = ("制图", "绘图", "绘", "制表")
#: A figure with its number, and a line that says where it is from.
_NUMBERED, _FROM = lazy(r"附?图\s?[0-9一二三四五六七八九十]"), lazy(r"[(（]?(?:资料|数据|图片)?来源\s*[:：]")
#: One without a full stop is no wider than this.
_UNENDED = 48
#: The name of a column of pictures is no wider than this.
_COLUMN = 8
#: So many titles have a sign, and what stands before the name of a section.
_TITLES, _SECTION_MARKS = 2, "■◆●★◎【▌"
_AROUND = "◆■●★◇□▲▌"
#: What is left of a chart has so many lines at most, each so wide; a sentence that it cuts is wider than this.
_REST_OF_CHART, _SHORT, _CUT = 6, 24, 24
_RUNS = lazy("[，。；！？,;!?]")
#: So few lines under the heading belong to it.
_LINES = 4


def mark_pictures(items: Sequence[Item]) -> None:
    """The sentence above the line of a photographer, and the heading above both."""
    _spare_titles(items)
    for index, item in enumerate(items):
        if (
            item.reason is None
            and item.line.width <= _COLUMN
            and bare(item.line.folded).strip(_AROUND) in words("pictures")
        ):
            _mark_column(items, index)
    _mark_lists(items)
    _mark_sources(items)
    _mark_charts(items)
    for index, (before, item) in enumerate(pairwise(items)):
        credit = item.caption and item.line.width <= _credit_width(item)
        if credit and item.line.folded.endswith(_DRAWN):
            continue  # what is drawn stands in no news of its own
        above = items[index - 1].details if index else None
        if credit and above is not None and any(value.name == "author" for value in above.values):
            continue  # what stands below the byline is the beginning of the text
        if credit and not before.line.ended and before.line.width > _UNENDED:
            continue  # a picture cuts a sentence of the text
        if credit and _opens_text(items, index):
            continue
        if credit and before.reason is None and not before.caption and _SHOWN.match(before.line.folded):
            before.caption = before.line.width <= _WIDEST and before.line.folded.count("。") <= 1


def _opens_text(items: Sequence[Item], index: int) -> bool:
    """Whether a sentence between a title and the line of a photographer is the news, which the text below goes on with.

    If it were not, the text below would say itself when it was.
    """
    if not index or index + 2 >= len(items) or _TOLD.match(items[index].line.folded) is None:
        return False
    title, below = items[index - 1], items[index + 2]
    plain = title.reason is None and title.details is None and not title.caption and below.reason is None
    return plain and title.line.short and below.line.prose and _TOLD.match(below.line.folded) is None


def _mark_charts(items: Sequence[Item]) -> None:
    """What is left of a chart, or shows a picture, between the halves of a sentence: its lines above who made it."""
    for index, item in enumerate(items[:-1]):
        if not item.caption or item.line.width > _credit_width(item):
            continue
        at = index
        while at and index - at < _REST_OF_CHART and _is_bare(items[at - 1]):
            at -= 1
        above, below = items[at - 1] if at else None, items[index + 1]
        if at == index or above is None or above.line.ended or above.line.width < _CUT:
            continue
        runs = below.line.prose or (below.line.ended and below.line.width >= _CUT)
        if above.reason is None and not above.details and below.reason is None and not below.details and runs:
            for between in items[at:index]:
                between.caption = True


def _is_bare(item: Item) -> bool:
    """Whether a line is short and without a mark of a sentence."""
    return item.line.width <= _SHORT and not item.line.ended and _RUNS.search(item.line.folded) is None


def _spare_titles(items: Sequence[Item]) -> None:
    """Titles with a sign that captions have, too, ▲ 某平台开通: each below the name of a section or a source."""
    signed = [index for index, item in enumerate(items) if item.caption and item.line.text[0] in "▲△"]
    if len(signed) < _TITLES or not all(_may_be_title(items, index) for index in signed):
        return
    for index in signed:
        items[index].caption = False


def _may_be_title(items: Sequence[Item], index: int) -> bool:
    line, above = items[index].line, items[index - 1] if index else None
    if (
        not line.short
        or line.ended
        or index + 1 == len(items)
        or not items[index + 1].line.width > line.width
    ):
        return False
    return above is None or (
        above.reason is not None or above.details is not None or above.line.text[0] in _SECTION_MARKS
    )


def _mark_sources(items: Sequence[Item]) -> None:
    """Where a numbered figure is from, right below it and in the midst of a text: 图1 … / （来源：某公司）."""
    for above, item, below in zip(items, items[1:], items[2:], strict=False):
        figure = item.caption and item.details is None and _NUMBERED.match(item.line.folded) is not None
        if figure and not above.line.ended and below.reason is None and _FROM.match(below.line.folded):
            below.caption, below.details = True, None


def _mark_lists(items: Sequence[Item]) -> None:
    """What several pictures show: 图片从上至下依次为： ①… ②…"""
    listed = False
    for item in items:
        if item.reason is None and _LISTED.match(item.line.folded):
            item.caption = listed = True
        elif listed and item.line.folded[0] in _NUMBERS and not item.line.blank:
            item.caption = True
        else:
            listed = False


def _credit_width(item: Item) -> int:
    """A line that names a photographer and nothing else holds no sentence."""
    return 24 if not re.search("[,，。]", item.line.folded) else 0


def _mark_column(items: Sequence[Item], index: int) -> None:
    below = items[index + 1 : index + 1 + _LINES]
    last = next((at for at, item in enumerate(below) if item.caption), None)
    if last is not None and all(item.reason is None and item.details is None for item in below[:last]):
        for item in (items[index], *below[: last + 1]):
            item.reason = Reason.CAPTION
