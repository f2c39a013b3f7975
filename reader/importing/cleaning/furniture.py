"""What belongs to the page, not to an article: navigation, running heads, page numbers, notices of copyright."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.contacts import mark_contacts
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.issue_names import names_issue
from reader.importing.cleaning.items import EDGE, Item
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.menus import is_long_menu, is_menu
from reader.importing.cleaning.page_ends import mark_after_end, mark_ended, mark_house, mark_last, mark_tail
from reader.importing.cleaning.page_parts import (
    mark_above_path,
    mark_above_search,
    mark_notices,
    mark_related,
    mark_statements,
    mark_table_heads,
)
from reader.importing.cleaning.pictures import mark_pictures
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.posts import mark_accounts, mark_end_matter, mark_flashes
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.running_heads import mark_running_heads
from reader.importing.cleaning.sites import spare_site_title
from reader.importing.cleaning.tables import mark_tables
from reader.importing.cleaning.widgets import is_widget
from reader.importing.cleaning.words import any_of, begins, starts, words
from reader.importing.document import Kind

_PAGE_NUMBER = lazy(
    r"[-—–―－~·•.\s\[(（]*(?:第\s*)?(?:[0-9０-９]{1,4}|[ivxIVX]{1,5})\s*(?:页|頁)?"
    r"(?:\s*[/／,，|共]+\s*(?:共\s*)?[0-9０-９]{1,4}\s*(?:页|頁)?)?[-—–―－~·•.\s\])）]*"
)
_NUMBERED_PAGE = lazy(r"第\s*[0-9]{1,4}\s*[页頁]|[0-9]\s*/\s*[0-9]|[-—–―－·]\s*[0-9]{1,4}\s*[-—–―－·]")
#: The number of a page in Chinese, which is no wider than this: 第十二页.
_COUNTED_PAGE, _COUNTED = re.compile(r"第\s*[一二三四五六七八九十]{1,3}\s*[页頁]"), 8
_SPACE = lazy(r"\s+")
#: An address at the end of a line, and what may be the rest of it.
_ADDRESS, _REST_OF_LINK = lazy(r"https?://[!-~]{8,}$"), lazy(r"(?=[!-~]*[./=&?%_-])[!-~]{2,}")
_TICKER = lazy(r"(?:\s*\S{2,10}\s+[-+]?\d[\d,.]*\s+[-+−]?\d[\d.]*%?)+")
_SIGNS = "+=_~＝＿～|｜"
#: How many more pictures there are, and a rule of one sign over a whole line.
_COUNT_OR_RULE = lazy(
    r"\+\d{1,3}|\+[-=+]{4,}\+|(?P<sign>[=_~＝＿～])(?P=sign){3,}|[|｜]关键[词字][:：]?[|｜].*"
)
#: A rule of one shape between articles.
_SHAPES = "●◆☆★■◎◇※▲△○□"
#: Signs that part articles, alone or several of them.
_PARTING = "§¶❖✦✽✻❀♦♢"
_SHAPED_RULE = lazy(r"(?P<sign>[●◆☆★■◎◇※▲△])(?P=sign){2,}|(?P<open>[○□])(?P=open){4,}")
_ATTACHED = lazy(r"附件.{0,60}(?:下载|\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|pptx?)\b)")
_SITE_TITLE = lazy(r"[^-_|｜–—\s]{2,}\s?[-_|｜–]\s?([\u4e00-\u9fff]{2,12}(?:网|网站|门户|频道|官网))$")
_SITE_ENDS = ("网", "网站", "门户", "频道", "官网")
#: How the line ends that leads to the pages beside one of a newspaper: 第1版:头版 上一版 下一版.
_PAGE_NAMED = lazy(r"第?\s*[a-z]{0,2}[0-9]{1,3}\s*版\s*[:：]\s*(?P<section>[^\s:：。，,]{2,20})\s")
_BESIDE = ("上一版", "下一版", "上一期", "下一期")
_PAGES_BESIDE = ("上一版下一版", "上一期下一期", "下一版上一版")
#: The first page has so many lines at least, and the name of an issue is no wider than this.
_FIRST_PAGE, _ISSUE = 5, 24
#: What stands beside words that a page offers: 放大+ 缩小- 默认○.
_OFFERS = "+-○●◎⊕⊖"
#: The same on the first page and the last: 第rb01版:头版 下一版.
_PAGE_BESIDE = lazy(r"第[a-z]{0,2}\d{1,3}版[:：]\S{1,12}?[上下]一版")
#: What is the name of a section in brackets, 【头条】, though pages have it, too; but for these.
_BUTTONS = ("关注", "广告")
#: What an issue holds, told in one line: 本期导读：充电桩起火谁来赔？….
_CONTENTS_TOLD = lazy("(?:本期|今日|本周|本版)(?:导读|看点|要目|要点)[:：].")
#: Whom to call, at the end of an advertisement: …全城五折起 咨询电话 0755-26881111.
_CALL = lazy(
    r"\s(?:咨询|订购|预约|服务|招商|订餐)?(?:电话|热线|专线)\s*[:：]?\s*(?:0\d{2,3}[-—\s]?\d{7,8}|400[-—\d]{7,10}|1\d{10})$"
)
#: How a letter to readers greets them and says how much it holds: 早上好，今天为您准备了3条消息.
_ELSEWHERE = lazy(
    r"(?:相关|有关|更多|详细)(?:新闻|报道|报导|内容|图文)\s*(?:另?刊|详?见|载)\s*第?[a-z]?\d{1,3}版?"
)
_GREETING = frozenset("早上中下晚各大读朋您你好")
_GREETS = lazy(
    "(?:早上|早|上午|中午|下午|晚上|各位|大家|读者|朋友|您|你)*好[,!]"
    ".{0,16}[0-9一二三四五六七八九十]{1,3}[条篇则](?:消息|新闻|资讯|文章|要闻)"
)
#: Labels that pages leave without a value.
_EMPTY = ("责任编辑", "责编")
#: What is a sentence of the text, in front of what the page says: …搬回东莞。返某网，查看更多.
_TEXT = lazy(r".{16}[。！？]”?")
#: What an account or a site has said, at the beginning of a text: 据“望川发布”微信公众号3月31日消息，….
_REPORTED = lazy(r"据.{0,24}?(?:微信公众号|官方微[博信]).{0,16}?(?:消息|报道|通报|发布|披露|介绍)[,，]")
#: Where a newspaper is to be found: 某新闻网：www.….cn　热线：0532-….
_CONTACT = lazy(
    r"[\u4e00-\u9fff]{0,8}\s*[:：]?\s*(?:https?://)?www\.[\w./-]+(?:\s+[\u4e00-\u9fff]{2,6}[:：][\w\s@.+()（）-]+)*"
)
#: Where letters to a page go, in a line that is no wider than this: 主持人：白杉　信箱：….
_MAILBOX, _NARROW = lazy(r"(?:信箱|邮箱|电邮|邮件|e-?mail|投稿)\s*[:：]\s*[\w.+-]+@[\w.-]+$"), 40
#: Whom to call: 全国咨询热线:010-67870000/42, 400-019-0000.
_CALLED = lazy(
    r"(?:(?:全国|全天|免费|统一|24小时|客服|服务|咨询|招商|加盟|订购|官方){0,3}(?:热线|电话|专线|手机)[:：])?"
    r"\+?(?:[(（]?0\d{2,3}[)）]?-?\d{7,8}(?:[-/转]\d{1,8})*|[48]00-?\d{3,4}-?\d{3,4}|1[3-9]\d{9})"
)
#: Where in the site of a newspaper a page is: 府城时报 > 地方新闻.
_TRAIL = lazy(
    r"(?P<site>[\u4e00-\u9fff]{3,10})(?:(?:\s?[>＞»›]\s?[\u4e00-\u9fff]{2,8}){1,4}|(?:\s/\s[\u4e00-\u9fff]{2,8}){2,4})"
)
_LONGEST_START = 70


def mark_furniture(items: Sequence[Item]) -> None:
    """Give a reason to each line that belongs to the page; the lines between keep theirs."""
    _mark_pages(items)
    mark_running_heads(items)
    _mark_issue_beside(items)
    for item in items:
        if item.reason is None:
            item.reason = reason_of(item)
    spare_site_title(items)
    _mark_cut_links(items)
    mark_statements(items)
    mark_above_path(items)
    mark_above_search(items)
    mark_pictures(items)
    mark_contacts(items)
    mark_table_heads(items)
    mark_tables(items)
    mark_ended(items)
    mark_related(items)
    mark_notices(items)
    mark_last(items)
    mark_accounts(items)
    mark_flashes(items)
    mark_end_matter(items)
    mark_house(items)
    mark_after_end(items)
    mark_tail(items)


def _mark_cut_links(items: Sequence[Item]) -> None:
    """The rest of an address that was cut at the end of its line: 原文链接：https://…/2025/01/1 | 6/detail.html."""
    for before, item in pairwise(items):
        if (
            before.reason is not None
            and item.reason is None
            and "://" in before.line.folded
            and _REST_OF_LINK.fullmatch(item.line.folded)
            and _ADDRESS.search(before.line.folded)
        ):
            item.reason, item.details = before.reason, None


def _mark_pages(items: Sequence[Item]) -> None:
    for item in items:
        line = item.line
        if line.kind is Kind.FURNITURE:
            item.reason = Reason.NAVIGATION
        elif is_page_number(line):
            item.reason = Reason.PAGE_NUMBER
        elif ("一版" in line.folded or "一期" in line.folded) and _leads_beside(line.folded):
            item.reason = Reason.RUNNING_HEAD
            if (named := _PAGE_NAMED.match(line.folded)) is not None and not item.masthead:
                item.details = Details((Value("section", Span(*named.span("section"))),), page=True)


def _mark_issue_beside(items: Sequence[Item]) -> None:
    """The name of an issue right above or below the number of a page, not at the top of the first."""
    for index, item in enumerate(items[_FIRST_PAGE:], start=_FIRST_PAGE):
        if item.reason is not None or item.details is not None or item.line.width > _ISSUE:
            continue
        near = (items[index - 1], *items[index + 1 : index + 2])
        if any(other.reason is Reason.PAGE_NUMBER for other in near) and names_issue(item.line.folded):
            item.reason = Reason.RUNNING_HEAD


def _leads_beside(folded: str) -> bool:
    """Whether a line ends with what leads to the pages beside one of a newspaper, perhaps with tools behind that."""
    parts = folded.split()
    while parts and parts[-1] not in _BESIDE and parts[-1].strip(_OFFERS) in words("furniture_line"):
        del parts[-1]
    packed = "".join(parts)
    return packed.endswith(_PAGES_BESIDE) or _PAGE_BESIDE.fullmatch(packed) is not None


def is_page_number(line: Line) -> bool:
    """Whether a line is the number of a page: - 3 -, 第3页 共8页."""
    return (
        line.width <= 14
        and _PAGE_NUMBER.fullmatch(line.folded) is not None
        and any(map(str.isdigit, line.folded))
    ) or (line.width <= _COUNTED and _COUNTED_PAGE.fullmatch(line.folded) is not None)


def _names_section(text: str, word: str) -> bool:
    """Whether a word of pages in brackets is the name of a section: 【头条】."""
    return text[0] in "【［" and word in words("section_names") and word not in _BUTTONS


def reason_of(item: Item) -> Reason | None:
    """Why a line belongs to the page, as far as it says so itself; None where it does not."""
    line = item.line
    folded = line.folded
    packed = "".join(folded.split())
    word = packed.strip(EDGE)
    if not word or (word in words("furniture_line") and not _names_section(line.text, word)):
        return (
            Reason.NAVIGATION if word or (packed[0] not in "。”" and not re.search(r"\w", folded)) else None
        )
    if packed[-1] in ":：" and (
        word in words("title") or word in _EMPTY
    ):  # what it says stands below, or nowhere
        return Reason.NAVIGATION
    if item.details is not None and item.details.values[:1] and item.details.values[0].name == "account":
        return None
    if begins(packed.lstrip("①②③④⑤⑥⑦⑧⑨0123456789.、()（）*·•※一二三四五【[〔"), "notice_start"):
        return Reason.COPYRIGHT
    if (
        item.details is None
        and (line.width < 60 or "。" not in packed)
        and (said := anywhere().search(packed)) is not None
        and not _TEXT.search(packed, 0, said.start())
        and not _REPORTED.match(packed)
    ):
        return Reason.COPYRIGHT
    if item.details is not None:
        return Reason.NAVIGATION if item.is_noise else None
    if line.prose and line.width > _LONGEST_START:
        return Reason.NAVIGATION if is_long_menu(folded) else None
    opening = packed.lstrip("[【(（<〔·•-—>»►▶➤☞▪▎")
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
    if not packed.strip(_PARTING) or (
        packed[0] in _SHAPES and packed[-1] == packed[0] and _SHAPED_RULE.fullmatch(packed)
    ):
        return Reason.RUNNING_HEAD
    if _says_where(line) or is_menu(folded) or is_widget(folded) or _speaks_of_issue(packed, line.width):
        return Reason.NAVIGATION
    return None


def _speaks_of_issue(packed: str, width: float) -> bool:
    """Whether a line tells what an issue holds, or greets its readers and says how much it holds."""
    if packed[0] in "相有更详" and _ELSEWHERE.fullmatch(packed) is not None:
        return True
    if packed[0] in "本今":
        return _CONTENTS_TOLD.match(packed) is not None
    return packed[0] in _GREETING and width <= _NARROW and _GREETS.match(packed) is not None


def _says_where(line: Line) -> bool:
    """Whether a line says where a newspaper is, whom to call or write to, or where in its site a page is."""
    if line.folded[-1].isdigit() and line.width <= _NARROW and _CALL.search(line.folded) is not None:
        return True
    trail = _TRAIL.fullmatch(line.folded)
    if trail is not None and is_medium(trail["site"]):
        return True
    if "www." in line.folded and _CONTACT.fullmatch(line.folded):
        return True
    if line.width <= _NARROW and line.text[-1].isdigit() and _CALLED.fullmatch("".join(line.folded.split())):
        return True
    mail = "@" in line.folded and line.width <= _NARROW and not line.ended
    return mail and _MAILBOX.search(line.folded) is not None


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
