"""What belongs to the page, not to an article: navigation, running heads, page numbers, notices of copyright."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.chinese.span import Span
from reader.importing.cleaning.items import EDGE, Item, bare
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.plan import Detail, Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.running_heads import mark_running_heads
from reader.importing.cleaning.words import any_of, begins, starts, words
from reader.importing.document import Kind

_PAGE_NUMBER = re.compile(
    r"[-—–―－~·•.\s\[(（]*(?:第\s*)?(?:[0-9０-９]{1,4}|[ivxIVX]{1,5})\s*(?:页|頁)?"
    r"(?:\s*[/／,，|共]+\s*(?:共\s*)?[0-9０-９]{1,4}\s*(?:页|頁)?)?[-—–―－~·•.\s\])）]*"
)
_NUMBERED_PAGE = re.compile(r"第\s*[0-9]{1,4}\s*[页頁]|[0-9]\s*/\s*[0-9]|[-—–―－·]\s*[0-9]{1,4}\s*[-—–―－·]")
_SPACE = re.compile(r"\s+")
_TICKER = re.compile(r"(?:\s*\S{2,10}\s+[-+]?[\d,.]+\s+[-+−]?[\d.]+%?)+")
_SIGNS = "+=_~＝＿～|｜"
#: How many more pictures there are, and a rule of one sign over a whole line.
_COUNT_OR_RULE = re.compile(r"\+\d{1,3}|(?P<sign>[=_~＝＿～])(?P=sign){3,}|[|｜]关键[词字][:：]?[|｜].*")
_ATTACHED = re.compile(r"附件.{0,60}(?:下载|\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|pptx?)\b)")
_SITE_TITLE = re.compile(r"[^-_|｜–—\s]{2,}\s?[-_|｜–]\s?([\u4e00-\u9fff]{2,12}(?:网|网站|门户|频道|官网))$")
_SITE_ENDS = ("网", "网站", "门户", "频道", "官网")
_LINK_SEPARATORS = re.compile(r"[\s|｜│>＞»›/·•]+")
_PROSE_MARKS = re.compile("[，。；：！？、]")
_LONGEST_START = 70
#: In a list of other articles, a paragraph from so wide on is no entry of it.
_PARAGRAPH = 48
#: A line of so many words, none longer than so much, is a menu.
_MENU_WORDS, _MENU_WORD = 5, 6
#: What stands between bars in a menu is no longer than this, in code points.
_BARRED = 8
#: A tag below an article is no wider than this.
_TAG = 12
_AROUND = (Reason.NAVIGATION, Reason.COPYRIGHT)
#: The name of a site is no wider than this.
_SITE = 12
#: What stands below the word for an advertisement at the end of a page is no wider than this in all.
_NOTICE = 240


def mark_furniture(items: Sequence[Item]) -> None:
    """Give a reason to each line that belongs to the page; the lines between keep theirs."""
    _mark_pages(items)
    mark_running_heads(items)
    for item in items:
        if item.reason is None:
            item.reason = reason_of(item)
    _mark_related(items)
    _mark_notices(items)
    _mark_last(items)


def _mark_last(items: Sequence[Item]) -> None:
    """Words below the last navigation of a page: tags, names of its parts."""
    first = len(items)
    while first and (items[first - 1].reason in _AROUND or _is_word(items[first - 1])):
        first -= 1
    while first < len(items) and items[first].reason not in _AROUND:
        first += 1
    if first < len(items) and any(item.reason is None and item.line.prose for item in items[:first]):
        for item in items[first:]:
            item.reason = item.reason or Reason.RELATED


def _is_word(item: Item) -> bool:
    line = item.line
    return (
        line.width <= _TAG
        and not line.ended
        and not line.open
        and item.reason is None
        and item.details is None
    )


def _mark_notices(items: Sequence[Item]) -> None:
    """An advertisement or a lost-and-found notice, and what stands below its heading up to the next byline or title."""
    notice = read = False
    left = _prose_left(items)
    for index, item in enumerate(items):
        read = read or (item.reason is None and item.line.prose)
        if not read or item.line.kind is Kind.FURNITURE or item.reason not in (None, Reason.NAVIGATION):
            continue
        if (
            bare(item.line.folded) in words("not_article")
            and not item.line.ended
            and left[index + 1] < _NOTICE  # too little follows for an article to be among it
        ):
            notice = True
            item.reason = Reason.NOTICE
        elif notice and item.details is not None:
            notice = read = False
        elif notice and item.reason is None:
            item.reason = Reason.NOTICE


def _prose_left(items: Sequence[Item]) -> list[float]:
    """How wide the running text is from each line on, and after the last."""
    left = [0.0] * (len(items) + 1)
    for index in range(len(items) - 1, -1, -1):
        line = items[index].line
        left[index] = left[index + 1] + (line.width if items[index].reason is None and line.prose else 0)
    return left


def _mark_pages(items: Sequence[Item]) -> None:
    for item in items:
        line = item.line
        if line.kind is Kind.FURNITURE:
            item.reason = Reason.NAVIGATION
        elif is_page_number(line):
            item.reason = Reason.PAGE_NUMBER


def is_page_number(line: Line) -> bool:
    """Whether a line is the number of a page: - 3 -, 第3页 共8页."""
    return (
        line.width <= 14
        and _PAGE_NUMBER.fullmatch(line.folded) is not None
        and any(map(str.isdigit, line.folded))
    )


def reason_of(item: Item) -> Reason | None:
    """Why a line belongs to the page, as far as it says so itself; None where it does not."""
    line = item.line
    folded = line.folded
    packed = "".join(folded.split())
    word = packed.strip(EDGE)
    if word in words("furniture_line") or not word:
        return Reason.NAVIGATION if word or not re.search(r"\w", folded) else None
    if begins(packed.lstrip("①②③④⑤⑥⑦⑧⑨0123456789.、()（）*·•※一二三四五"), "notice_start"):
        return Reason.COPYRIGHT
    if (
        item.details is None
        and (line.width < 60 or "。" not in packed)
        and anywhere().search(packed) is not None
    ):
        return Reason.COPYRIGHT
    if item.details is not None:
        return Reason.NAVIGATION if item.is_noise else None
    if line.prose and line.width > _LONGEST_START:
        return None
    opening = packed.lstrip("[【(（<〔·•-—>»")
    if (
        opening[:1] in _first_ofbeginnings()
        and opening.startswith(beginnings())
        and not (line.ended and line.width > 30)
    ):
        return Reason.NAVIGATION
    if _ATTACHED.match(folded) or (folded.endswith(_SITE_ENDS) and _SITE_TITLE.search(folded)):
        return Reason.NAVIGATION
    if _TICKER.fullmatch(folded) or (packed[0] in _SIGNS and _COUNT_OR_RULE.fullmatch(packed)):
        return Reason.NAVIGATION
    if _is_menu(folded):
        return Reason.NAVIGATION
    return None


def _is_menu(folded: str) -> bool:
    """新闻 财经 体育 娱乐, 首页 > 要闻 > 正文: many short words and no sentence."""
    if _PROSE_MARKS.search(folded) or not _LINK_SEPARATORS.search(folded):
        return False
    parts = [part for part in _LINK_SEPARATORS.split(folded) if part]
    if len(parts) >= _MENU_WORDS and max(map(len, parts)) <= _MENU_WORD:
        return not all(len(part) == 1 for part in parts)
    arrows = len(re.findall("[>＞»›]", folded))
    if arrows >= 1 and len(parts) >= 2 and not re.search(r"[a-z0-9]", folded):
        return any(part in words("crumb") or part in words("furniture_line") for part in parts) or (
            arrows >= 2
            and any(part in words("section_names") or part.endswith(("网", "频道", "中心")) for part in parts)
        )
    parts = [re.sub(r"[0-9]+$", "", part) or part for part in parts]
    bars = [part.strip() for part in re.split(r"[|｜│]", folded)]
    if len(bars) >= 3 and max(map(len, bars)) <= _BARRED and not re.search(r"\d{4}", folded):
        return True
    known = sum(part in words("furniture_line") or part in words("section_names") for part in parts)
    return (len(parts) >= 2 and known * 2 > len(parts) and len(re.findall(r"[|｜│·]", folded)) >= 1) or (
        len(parts) >= 2 and all(part in words("furniture_line") for part in parts)
    )


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
    for item in items:
        line = item.line
        if (item.details is None or item.masthead) and line.width <= _SITE and is_medium(line.folded):
            return Detail(line.text, line.span, 0.5)
    return None


@cache
def _first_ofbeginnings() -> frozenset[str]:
    return frozenset(word[:1] for word in beginnings())


@cache
def anywhere() -> re.Pattern[str]:
    """What only lines of the page say, wherever in them, without white space."""
    return re.compile(any_of("furniture_anywhere"))


@cache
def beginnings() -> tuple[str, ...]:
    """How lines of navigation begin, without white space."""
    return tuple(_SPACE.sub("", word) for word in starts("furniture_start"))


def _mark_related(items: Sequence[Item]) -> None:
    """A list of other articles goes from its heading to the next line that is prose; comments go to the end."""
    related = read = False
    prose_left = [0] * (len(items) + 1)
    for index in range(len(items) - 1, -1, -1):
        line = items[index].line
        counts = items[index].reason is None and line.prose and line.width > _PARAGRAPH
        prose_left[index] = prose_left[index + 1] + counts
    for index, item in enumerate(items):
        line = item.line
        word = bare(line.folded)
        read = read or (item.reason is None and line.prose and line.width > 30)
        if not read:
            continue
        if word in words("related") or (
            len(word) <= 10
            and re.fullmatch(rf".{{0,6}}{any_of('related')}|更多.{{0,6}}(?:报道|报导|新闻)", word)
        ):
            related = True
            item.reason = Reason.RELATED
        elif related and item.reason is None:
            if prose_left[index] and ((line.prose and line.width > 40) or item.details is not None):
                related = False
            else:
                item.reason = Reason.RELATED
