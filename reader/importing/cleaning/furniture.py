"""What belongs to the page, not to an article: navigation, running heads, page numbers, notices of copyright."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import EDGE, Item
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.menus import is_long_menu, is_menu
from reader.importing.cleaning.page_ends import mark_after_end, mark_ended, mark_house, mark_last, mark_tail
from reader.importing.cleaning.page_parts import (
    mark_above_path,
    mark_above_search,
    mark_contacts,
    mark_notices,
    mark_related,
    mark_statements,
    mark_table_heads,
)
from reader.importing.cleaning.pictures import mark_pictures
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.posts import mark_accounts, mark_end_matter
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
_SHAPED_RULE = lazy(r"(?P<sign>[●◆☆★■◎◇※▲△])(?P=sign){2,}|(?P<open>[○□])(?P=open){4,}")
_ATTACHED = lazy(r"附件.{0,60}(?:下载|\.(?:docx?|pdf|xlsx?|wps|ofd|zip|rar|pptx?)\b)")
_SITE_TITLE = lazy(r"[^-_|｜–—\s]{2,}\s?[-_|｜–]\s?([\u4e00-\u9fff]{2,12}(?:网|网站|门户|频道|官网))$")
_SITE_ENDS = ("网", "网站", "门户", "频道", "官网")
#: How the line ends that leads to the pages beside one of a newspaper: 第1版:头版 上一版 下一版.
_PAGE_NAMED = lazy(r"第?\s*[a-z]{0,2}[0-9]{1,3}\s*版\s*[:：]\s*(?P<section>[^\s:：。，,]{2,20})\s")
_BESIDE = ("一版", "一期")
_PAGES_BESIDE = ("上一版下一版", "上一期下一期", "下一版上一版")
#: The same on the first page and the last: 第rb01版:头版 下一版.
_PAGE_BESIDE = lazy(r"第[a-z]{0,2}\d{1,3}版[:：]\S{1,12}?[上下]一版")
#: What is the name of a section in brackets, 【头条】, though pages have it, too; but for these.
_BUTTONS = ("关注", "广告")
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
_CALL = lazy(
    r"(?:(?:全国|全天|免费|统一|24小时|客服|服务|咨询|招商|加盟|订购|官方){0,3}(?:热线|电话|专线|手机)[:：])?"
    r"\+?(?:[(（]?0\d{2,3}[)）]?-?\d{7,8}(?:[-/转]\d{1,8})*|[48]00-?\d{3,4}-?\d{3,4}|1[3-9]\d{9})"
)
#: Where in the site of a newspaper a page is: 府城时报 > 地方新闻.
_TRAIL = lazy(r"(?P<site>[\u4e00-\u9fff]{3,10})(?:\s?[>＞»›]\s?[\u4e00-\u9fff]{2,8}){1,4}")
_LONGEST_START = 70


def mark_furniture(items: Sequence[Item]) -> None:
    """Give a reason to each line that belongs to the page; the lines between keep theirs."""
    _mark_pages(items)
    mark_running_heads(items)
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
        elif line.folded.endswith(_BESIDE) and _leads_to_pages("".join(line.folded.split())):
            item.reason = Reason.RUNNING_HEAD
            if (named := _PAGE_NAMED.match(line.folded)) is not None and not item.masthead:
                item.details = Details((Value("section", Span(*named.span("section"))),), page=True)


def _leads_to_pages(packed: str) -> bool:
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
    opening = packed.lstrip("[【(（<〔·•-—>»►▶➤☞")
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
    if packed[0] in _SHAPES and packed[-1] == packed[0] and _SHAPED_RULE.fullmatch(packed):
        return Reason.RUNNING_HEAD
    if _says_where(line) or is_menu(folded) or is_widget(folded):
        return Reason.NAVIGATION
    return None


def _says_where(line: Line) -> bool:
    """Whether a line says where a newspaper is, whom to call or write to, or where in its site a page is."""
    trail = _TRAIL.fullmatch(line.folded)
    if trail is not None and is_medium(trail["site"]):
        return True
    if "www." in line.folded and _CONTACT.fullmatch(line.folded):
        return True
    if line.width <= _NARROW and line.text[-1].isdigit() and _CALL.fullmatch("".join(line.folded.split())):
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
