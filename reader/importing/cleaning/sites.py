"""What a page of the web says of itself: the site, and the section of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.plan import Detail, Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.words import words

#: What a site calls itself besides its name.
_OFFICIAL = lazy("(?:官方)?(?:网站|網站)$|官[网網]$|(?:数字报|數位報)(?:系统)?$")
#: Within so many lines of the beginning a page says whose it is, in its first lines or where in it it is.
_TOP, _HEAD = 3, 24
_CRUMB, _OFTEN = re.compile(r"(?P<site>[\u4e00-\u9fff]{3,8})\s*(?:[>＞»›→]|->)"), 3
#: The name of a site is no wider than this.
_SITE = 12


#: The title of a page with the name of its site behind it: 老磨坊又开门了_河湾经济网; how wide a title is.
SITE_TITLE = lazy(
    r"(?P<title>\S.*?[^-_|｜–—\s]{2})\s?[-_|｜–]\s?[\u4e00-\u9fff]{2,12}(?:网|网站|门户|频道|官网)$"
)
_TITLE = 6


def spare_site_title(items: Sequence[Item]) -> None:
    """The first line is the title, without the site behind it, if no line near it says the title again."""
    first = items[0] if items else None
    if first is None or first.reason is not Reason.NAVIGATION:
        return
    match = SITE_TITLE.fullmatch(first.line.folded)
    title = "".join(match["title"].split()) if match is not None else ""
    near = ["".join(item.line.folded.split()) for item in items[1:_HEAD]]
    if match is not None and len(title) >= _TITLE and not any(title[:_TITLE] in line for line in near):
        first.reason, first.details = None, Details((Value("title", Span(*match.span("title"))),))


def crumb(item: Item) -> Detail | None:
    """The section that a line such as 当前位置：首页 > 要闻 > 正文 ends in."""
    line = item.line
    arrows = len(re.findall("[>＞»›]", line.folded))
    if item.reason is not Reason.NAVIGATION or not (
        arrows > 1 or (arrows and re.search("首页|位置", line.folded))
    ):
        return None
    for match in reversed(list(re.finditer(r"[^>＞»›:]+", line.folded))):
        word = match.group().strip()
        if word and word not in words("crumb") and len(word) <= 10 and match.start():
            start = match.start() + len(match.group()) - len(match.group().lstrip())
            text = line.text[start : start + len(word)]
            return Detail(text, Span(line.span.start + start, line.span.start + start + len(word)), 0.6)
    return None


def site_of(items: Sequence[Item]) -> Detail | None:
    """Which medium the first lines of a page of the web say it is of."""
    return _told_on_top(items[:_TOP]) or _often_told(items)


def _often_told(items: Sequence[Item]) -> Detail | None:
    """The site that a line names which says where in it a page is, and that other lines name as well."""
    for item in items[:_HEAD]:
        arrow = _CRUMB.match(item.line.folded) if item.reason is Reason.NAVIGATION else None
        if arrow is None or arrow["site"] in words("crumb") or arrow["site"] in words("furniture_line"):
            continue
        site = arrow["site"]
        if sum(site in other.line.folded for other in items) >= _OFTEN:
            start = item.line.span.start
            return Detail(item.line.text[: len(site)], Span(start, start + len(site)), 0.5)
    return None


def _told_on_top(items: Sequence[Item]) -> Detail | None:
    for item in items:
        line = item.line
        if (item.details is None or item.masthead) and line.width <= _SITE and is_medium(line.folded):
            name = _OFFICIAL.sub("", line.text)
            return Detail(name, Span(line.span.start, line.span.start + len(name)), 0.5)
        if (first := _first_crumb(item)) is not None:
            return first
    return None


def _first_crumb(item: Item) -> Detail | None:
    """The site with which a line begins that says where in it a page is: 南岸周末 >> 绿色."""
    line = item.line
    arrow = re.search("[>＞»›]", line.folded)
    if item.reason is not Reason.NAVIGATION or arrow is None:
        return None
    site = line.text[: arrow.start()].strip()
    if site in words("crumb") or not is_medium(line.folded[: arrow.start()].strip()):
        return None
    start = line.span.start
    return Detail(site, Span(start, start + len(site)), 0.5)
