"""Where the text of a page ends, and what stands below that: signatures and annexes, lists, words of the page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.measure import extents
from reader.importing.cleaning.page_parts import AUTHORITY, SENTENCE, is_dated, is_text, prose_left
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.widgets import ends_all, ends_text

#: Between its last paragraph and the day below its signature, an official document has fewer lines than this.
_CLOSING = 12
#: So many lines of navigation below a text are the end of a page of the web.
_OFFERS = 2
_PAGE = (Reason.NAVIGATION, Reason.COPYRIGHT, Reason.RELATED)
#: So many lines of the page make it one of the web; what stands below its text is no wider than this.
_MANY, _SHORT = 5, 24
#: A tag below an article is no wider than this.
_TAG = 12
#: In what lines a periodical speaks of itself, who made it, where to write to; no wider than this.
_LINE_OF_HOUSE, _LEAST_OF_HOUSE = 48, 6
_SAYS_OF_ITSELF = lazy(
    r"[※*＊\s]*(?:欢迎)?本(?:刊|报|版|栏目|社|会|期|站|通讯|简报|电子报|会刊|文摘|快报|资料|内参|专刊|月刊|季刊|周刊)[^。]{0,24}?"
    r"(?:转载|转寄|投稿|来稿|稿酬|赠阅|内部(?:交流|资料|参考|学习)|作者(?:个人|本人)?(?:的)?观点|个人观点|与编辑部联系|仅供参考|不代表本|立场)"
    r"|(?:今天|今日|本期|以上)(?:的?内容|的?新闻)?就?(?:到这里|到此|是(?:今天|本期)的?全部内容)"
    r"|(?:如有|如对|若有|对本刊)[^。]{0,20}请(?:与|向|联系|致电|告知)?本?(?:刊|报|会|编辑部)[^。]{0,8}(?:联系|反馈|反映|告知)?"
)
_MADE_BY = lazy(
    r"^关键[词字]\s*[:：]|^欢迎(?:来稿|投稿|赐稿)\s*[:：]|^(?:来稿|投稿|来信|赐稿|荐稿|供稿)(?:请[寄发至投]{1,2}|邮箱|信箱|地址|方式|热线|电话|电邮)\s*[:：]?\s*\S|^下期预告\s*[:：]|^[（(]\s*内部(?:刊物|资料|交流|发行)[^。]{0,12}[)）]$|^[─—\s]*感谢您?的?阅读.{0,12}$|^订阅\s*[/／]\s*取消订阅|^[\u4e00-\u9fff]{4,24}(?:编印|编发|印制|赠阅)$|^(?:督印|承印|编辑委员会|编委会|编委|印刷|承印单位)(?:人|者)?\s*[:：]"
)
#: How such lines begin.
_ASKING = frozenset("如若对")
_OF_HOUSE = frozenset("本※*＊欢今以") | _ASKING
_MAIL = lazy(r"e-?mail\s*[:：]\s*[\w.+-]+@[\w.-]+\s*$")
_AROUND = (Reason.NAVIGATION, Reason.COPYRIGHT)


def mark_house(items: Sequence[Item]) -> None:
    """The last lines, in which a periodical speaks of itself: 本刊欢迎投稿…, 本通讯仅供内部交流, 督印：….

    Only below a text, and never where nothing else would be left of it.
    """
    _mark_asking(items)
    at = len(items)
    while at and (
        items[at - 1].reason is not None
        or (_edits(items[at - 1]) and at > 1 and is_of_house(items[at - 2].line))
        or (items[at - 1].details is None and is_of_house(items[at - 1].line))
    ):
        at -= 1
    if not any(item.reason is None and item.line.prose for item in items[:at]):
        return
    for item in items[at:]:
        if item.details is None:
            item.reason = item.reason or Reason.COPYRIGHT


def _mark_asking(items: Sequence[Item]) -> None:
    """A line that asks readers to write to the house, above where: 如有意见，请与本刊编辑部联系。 / 电话：…"""
    for item, below in pairwise(items):
        if item.line.folded[0] in _ASKING and item.details is None and (below.reason or below.is_noise):
            item.reason = item.reason or (Reason.COPYRIGHT if is_of_house(item.line) else None)


def _edits(item: Item) -> bool:
    """Whether a line says who edited all of it, which may stand below what a periodical says of itself."""
    told = {value.name for value in item.details.values} if item.details is not None else set()
    return "editor" in told and told <= {"editor", "noise"}


def is_of_house(line: Line) -> bool:
    """Whether a line is one in which a periodical speaks of itself."""
    folded = line.folded
    if line.width > _LINE_OF_HOUSE or len(folded) < _LEAST_OF_HOUSE:
        return False
    if folded[0] in _OF_HOUSE and _SAYS_OF_ITSELF.match(folded):
        return True
    if line.ended:
        return False
    return _MADE_BY.search(folded) is not None or (
        "@" in folded and "mail" in folded and _MAIL.search(folded) is not None
    )


def mark_after_end(items: Sequence[Item]) -> None:
    """What stands below the end of a page, a notice of copyright or a list of other articles, if it is no text."""
    if not any(item.reason in _PAGE for item in items):
        return
    widths = extents(items)
    texts = [i for i, item in enumerate(items) if item.reason is None and is_text(item, widths[i], 0)]
    wide = [index for index in texts if widths[index].width > SENTENCE]
    if not wide:
        return
    begun = [index for index, item in enumerate(items) if item.begins]
    last = texts[-1] if begun and begun[-1] > wide[-1] else wide[-1]
    while widths[last].width > items[last].line.width:  # of a paragraph that was cut, the last line
        last += 1
    below = range(max(last, _signed_at(items, last)) + 1, len(items))
    offers = [index for index in below if items[index].reason is Reason.NAVIGATION]
    end = next((index for index in below if _ends_page(items[index])), len(items))
    if len(offers) >= _OFFERS and (not texts or texts[-1] < offers[0]):
        end = min(end, offers[0])
    for item in items[end:]:
        if item.details is None and not item.caption:
            item.reason = item.reason or Reason.RELATED


def _signed_at(items: Sequence[Item], last: int) -> int:
    """Where an office signs below its text, with the day, and its annexes and contacts above; 0 where none does.

    Annexes are links on a page of the web, and are kept.
    """
    for at in range(last + 2, min(last + _CLOSING, len(items))):
        office = items[at - 1]
        if is_dated(items[at]) and not office.line.prose and AUTHORITY.search(office.line.folded) is not None:
            for item in items[last + 1 : at]:
                annexed = item is office or item.line.folded.startswith(("附件", "联系人"))
                if annexed or numbered(item.line.folded):
                    item.reason = None
            return at
    return 0


def mark_ended(items: Sequence[Item]) -> None:
    """A title with its text right below a line that says that an article is over, （完）: the next one begins."""
    left = prose_left(items)
    for index, item in enumerate(items[:-2]):
        if item.reason is not Reason.NAVIGATION or not ends_text(item.line.folded):
            continue
        title = items[index + 1]
        listed = title.reason is not None or title.details is not None or title.line.prose or title.line.ended
        text = next((other for other in items[index + 2 : index + 4] if other.line.prose), None)
        if not listed and text is not None and text.line.ended and left[index + 1] > SENTENCE:
            title.begins = True


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
    return item.reason is None and (
        is_dated(item) or numbered(folded) or AUTHORITY.search(folded) is not None
    )


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
