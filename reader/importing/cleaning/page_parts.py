"""Parts of a page of which a heading, or what stands around them, tells what they are: lists, notices, its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import DATELINE
from reader.importing.cleaning.items import Item, bare
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.widgets import ends_all
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Kind

#: What a site says about what it printed: 新浪声明：此消息系转载自…
_STATEMENT = lazy(
    r"[\u4e00-\u9fff]{0,8}声明[:：].{0,80}(?:转载|版权|观点|授权|投资|侵权|本网|本站|用户|作者)"
)
#: In a list of other articles, a paragraph from so wide on is no entry of it.
_PARAGRAPH = 48
#: So many lines of navigation below a text are the end of a page of the web.
_OFFERS = 2
#: A row of figures has so many cells.
_CELLS = 3
#: Who can be asked is named in a line that is no wider than this.
_CONTACT = 30
_TELEPHONE = lazy(r"^[\u4e00-\u9fff]{0,4}(?:电话|传真|手机)\s*[:：]")
#: How headings of lists of other articles are made: 相关政策, 热门话题, 视频推荐; with no text below them.
_LISTS = lazy(
    "(?:相关|热门|最新|更多|精彩|推荐|热点|往期|今日|本周)[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,4}(?:推荐|排行|排行榜|热榜|热门|精选)"
)
#: The title of a report has so many lines.
_HEAD = 2
_PAGE = (Reason.NAVIGATION, Reason.COPYRIGHT, Reason.RELATED)
#: So many lines of the page make it one of the web; what stands below its text is no wider than this.
_MANY, _SHORT = 5, 24
_AUTHORITY = lazy(
    "(?:政府|办公厅|办公室|委员会|常委会|法院|检察院|[局部厅院会署社处所]|公司|集团|大学|中心)$"
)
#: A tag below an article is no wider than this.
_TAG = 12
_AROUND = (Reason.NAVIGATION, Reason.COPYRIGHT)
#: A line of text that is wider than this is a sentence of an article, not a remark of the page.
_SENTENCE = 30
#: What stands below the word for an advertisement at the end of a page is no wider than this in all.
_NOTICE = 240


def mark_statements(items: Sequence[Item]) -> None:
    """What a site says in a paragraph about what it printed; only where a page has other furniture as well."""
    if any(item.reason is Reason.NAVIGATION for item in items):
        for item in items:
            if item.reason is None and _STATEMENT.match("".join(item.line.folded.split())):
                item.reason = Reason.COPYRIGHT


def mark_table_heads(items: Sequence[Item]) -> None:
    """The names of the columns above rows of figures that are none of the text."""
    for item, *rows in zip(items, items[1:], items[2:], strict=False):
        cells = len(item.line.folded.split())
        if item.reason is None and cells >= _CELLS and all(_is_row(row, cells) for row in rows):
            item.reason = Reason.NAVIGATION


def _is_row(item: Item, cells: int) -> bool:
    return item.reason is Reason.NAVIGATION and len(item.line.folded.split()) == cells


def mark_contacts(items: Sequence[Item]) -> None:
    """Who can be asked, above his telephone number."""
    for item, following in pairwise(items):
        if (
            item.reason is None
            and not item.line.ended
            and item.line.width <= _CONTACT
            and re.match(r"[\u4e00-\u9fff]{2,8}[:：]", item.line.folded)
            and following.reason is Reason.NAVIGATION
            and _TELEPHONE.search(following.line.folded)
        ):
            item.reason = Reason.NAVIGATION


def mark_after_end(items: Sequence[Item]) -> None:
    """What stands below the end of a page, a notice of copyright or a list of other articles, if it is no text."""
    texts = [index for index, item in enumerate(items) if item.reason is None and item.line.prose]
    wide = [index for index in texts if items[index].line.width > _SENTENCE]
    if not wide:
        return
    below = range(wide[-1] + 1, len(items))
    offers = [index for index in below if items[index].reason is Reason.NAVIGATION]
    end = next((index for index in below if _ends_page(items[index])), len(items))
    if len(offers) >= _OFFERS and (not texts or texts[-1] < offers[0]):
        end = min(end, offers[0])
    for item in items[end:]:
        if item.details is None and not item.caption:
            item.reason = item.reason or Reason.RELATED


def mark_tail(items: Sequence[Item]) -> None:
    """On a page of the web, short lines below the text among others of the page; a signature is none of them."""
    texts = [
        i for i, item in enumerate(items) if item.reason is None and (item.line.prose or item.line.ended)
    ]
    if not texts or sum(item.reason in _PAGE for item in items) < _MANY:
        return
    if not any(item.reason is Reason.NAVIGATION for item in items[: texts[0]]):
        return
    tail = items[texts[-1] + 1 :]
    last = max((index for index, item in enumerate(tail) if item.reason in _PAGE), default=-1)
    if any(_signs(item) for item in tail):
        return
    for item in tail[: last + 1]:
        short = item.line.width <= _SHORT and not item.line.open and item.line.folded[0] not in "(（【["
        if item.reason is None and item.details is None and not item.caption and short:
            item.reason = Reason.RELATED


def _signs(item: Item) -> bool:
    """Whether a line is one of a signature or an annex: 某某局, 2024年5月8日, 附件：…, 1.…"""
    folded = item.line.folded
    dated = item.details is not None and {value.name for value in item.details.values} == {"date"}
    return item.reason is None and (dated or numbered(folded) or _AUTHORITY.search(folded) is not None)


def _ends_page(item: Item) -> bool:
    return item.reason in (Reason.COPYRIGHT, Reason.RELATED) or (
        item.reason is Reason.NAVIGATION and ends_all(item.line.folded)
    )


def mark_last(items: Sequence[Item]) -> None:
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


def mark_notices(items: Sequence[Item]) -> None:
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


def mark_related(items: Sequence[Item]) -> None:
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
        if (
            word in words("related")
            or (
                len(word) <= 10
                and re.fullmatch(rf".{{0,6}}{any_of('related')}|更多.{{0,6}}(?:报道|报导|新闻)", word)
            )
            or (not prose_left[index] and item.reason is None and _LISTS.fullmatch(word))
        ):
            related = True
            item.reason = Reason.RELATED
        elif related and item.reason is None:
            if prose_left[index] and ((line.prose and line.width > 40) or item.details is not None):
                related = False
                _give_back(items, index)
            else:
                item.reason = Reason.RELATED


def _give_back(items: Sequence[Item], index: int) -> None:
    """The lines right above a report that begins as those of newspapers do: its title, not the list's."""
    if DATELINE.match(items[index].line.folded) is None:
        return
    for item in reversed(items[max(0, index - _HEAD) : index]):
        listed = bare(item.line.folded) in words("related")
        if item.reason is not Reason.RELATED or listed or item.line.prose or item.line.ended:
            return
        item.reason = None
