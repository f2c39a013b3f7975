"""Parts of a page of which a heading, or what stands around them, tells what they are: lists, notices, its end."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.chinese.patterns import lazy
from reader.importing.cleaning.ahead import DATELINE
from reader.importing.cleaning.items import Item, bare
from reader.importing.cleaning.measure import Extent, extents
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.words import any_of, words
from reader.importing.document import Kind

#: What a site says about what it printed: 新浪声明：此消息系转载自…
_STATEMENT = lazy(
    r"[\u4e00-\u9fff]{0,8}声明[:：].{0,80}(?:转载|版权|观点|授权|投资|侵权|本网|本站|用户|作者)"
)
#: In a list of other articles, a paragraph from so wide on is no entry of it.
_PARAGRAPH = 48
#: A notice is called something of so many characters; the name of a part of an issue is no wider than this.
_CALLED, _PUBLIC, _FORETOLD, _COLUMN = 6, 4, 8, 8
#: A row of figures has so many cells.
_CELLS = 3
#: How headings of lists of other articles are made: 相关政策, 热门话题, 视频推荐; with no text below them.
_LISTS = lazy(
    "(?:相关|热门|最新|更多|精彩|推荐|热点|往期|今日|本周|本版|本期)[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,4}(?:推荐|排行|排行榜|热榜|热门|精选)"
)
#: Where in its site a page is: 当前位置：首页 > 政务公开 > 正文.
_WHERE = lazy(r"[【\[]?(?:您?(?:现在|当前|所在|目前)?的?(?:所在)?位置)\s*[:：]|首页\s*[>＞»›]")
#: What a page says of itself above a text stands among so many lines.
_ABOVE = 40
#: The box to search a site; so many lines below it a title and its day may follow.
_SEARCH, _TO_DETAILS = (
    lazy(r"(?:信息|站内|全站|全文|本站|高级)?(?:搜索|检索)\s*[:：]?|请输入关键[词字]\S{0,6}"),
    12,
)
#: The title of a report has so many lines.
_HEAD = 2
AUTHORITY = lazy("(?:政府|办公厅|办公室|委员会|常委会|法院|检察院|[局部厅院会署社处所]|公司|集团|大学|中心)$")
#: A line of text that is wider than this is a sentence of an article, not a remark of the page.
SENTENCE = 30
#: A line that leaves a sentence open is so wide at least.
_LEAST_CUT = 20
_RUNS = lazy("[，。；！？,;!?]")
#: What stands before the name of a sidebar: ■延伸阅读.
_MARKS = "■◆●★▲□◇○"
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
        if (
            item.reason is None
            and item.details is None
            and cells >= _CELLS
            and all(_is_row(row, cells) for row in rows)
        ):
            item.reason = Reason.NAVIGATION


def _is_row(item: Item, cells: int) -> bool:
    return item.reason is Reason.NAVIGATION and len(item.line.folded.split()) == cells


def mark_above_path(items: Sequence[Item]) -> None:
    """What stands above the line that says where in its site a page is, if a title and a text stand below that."""
    at = next((i for i, item in enumerate(items[:_ABOVE]) if _says_where(item)), 0)
    below = [item for item in items[at + 1 : at + 6] if item.reason is None]
    if not at or not below or below[0].line.prose or below[0].line.ended or below[0].details is not None:
        return
    above = items[:at]
    if any(item.line.ended or item.line.kind is Kind.TITLE for item in above) or not any(
        item.line.prose and item.line.ended for item in below
    ):
        return
    for item in above:
        if item.details is None:
            item.reason = item.reason or Reason.NAVIGATION


def mark_above_search(items: Sequence[Item]) -> None:
    """What stands above the box to search a site, a slogan or a menu, if a title and its day stand below."""
    at = next((i for i, item in enumerate(items[:_ABOVE]) if _is_search(item)), 0)
    below = items[at + 1 : at + 1 + _TO_DETAILS]
    day = next((i for i, item in enumerate(below) if _tells_day(item)), 0)
    if not at or not day or any(item.line.prose for item in below[:day]):
        return
    for item in items[: at + 1]:
        if item.details is None:
            item.reason = item.reason or Reason.NAVIGATION


def _is_search(item: Item) -> bool:
    return _SEARCH.fullmatch(item.line.folded) is not None


def _tells_day(item: Item) -> bool:
    return item.details is not None and any(value.name == "date" for value in item.details.values)


def _says_where(item: Item) -> bool:
    return item.reason is Reason.NAVIGATION and _WHERE.match(item.line.folded) is not None


def is_dated(item: Item) -> bool:
    """Whether a line is a date and nothing else."""
    return item.details is not None and {value.name for value in item.details.values} == {"date"}


def mark_notices(items: Sequence[Item]) -> None:
    """An advertisement or a lost-and-found notice, and what stands below its heading up to the next byline or title."""
    notice = read = False
    left = _text_left(items)
    for index, item in enumerate(items):
        read = read or (item.reason is None and item.line.prose)
        if not read or item.line.kind is Kind.FURNITURE or item.reason not in (None, Reason.NAVIGATION):
            continue
        if (
            (bare(item.line.folded) in words("not_article") or _is_notice(item))
            and not item.line.ended
            and left[index + 1] < _NOTICE  # too little follows for an article to be among it
        ):
            notice = True
            item.reason = Reason.NOTICE
        elif notice and item.details is not None and _signs_notice(items, index):
            item.reason = Reason.NOTICE
        elif notice and item.details is not None:
            notice = read = False
        elif notice and item.reason is None and DATELINE.match(item.line.folded) is not None:
            notice = read = False
            for above in reversed(items[max(0, index - 2) : index]):
                if above.line.prose or above.line.ended or bare(above.line.folded) in words("not_article"):
                    break
                above.reason = None
        elif notice and item.reason is None and item.line.text[0] in "◎【" and item.line.width <= _COLUMN:
            notice = read = False  # the next part of an issue
        elif notice and item.reason is None:
            item.reason = Reason.NOTICE


def _is_notice(item: Item) -> bool:
    """Whether a line heads a notice, of things lost, to all or to come: 失物招领启事, 停水公告, 11月活动预告."""
    word = item.line.folded
    return (
        (word.endswith("启事") and 3 < len(word) <= _CALLED)
        or (word.endswith(("公告", "通告")) and len(word) == _PUBLIC)
        or (word.endswith("预告") and 3 < len(word) <= _FORETOLD)
    )


def _signs_notice(items: Sequence[Item], index: int) -> bool:
    """Whether a line is the day below who gives a notice: 某自来水公司 / 2024年11月5日."""
    above = items[index - 1]
    return (
        is_dated(items[index])
        and above.reason is Reason.NOTICE
        and AUTHORITY.search(above.line.folded) is not None
    )


def prose_left(items: Sequence[Item]) -> list[float]:
    """How wide the running text is from each line on, and after the last."""
    left = [0.0] * (len(items) + 1)
    for index in range(len(items) - 1, -1, -1):
        line = items[index].line
        left[index] = left[index + 1] + (line.width if items[index].reason is None and line.prose else 0)
    return left


def _text_left(items: Sequence[Item]) -> list[float]:
    """The same with lines that were cut at a width, of which not each shows that it is of a sentence."""
    left = [0.0] * (len(items) + 1)
    for index in range(len(items) - 1, -1, -1):
        line = items[index].line
        runs = line.prose or (line.width >= _LEAST_CUT and _RUNS.search(line.folded) is not None)
        left[index] = left[index + 1] + (line.width if items[index].reason is None and runs else 0)
    return left


def mark_related(items: Sequence[Item]) -> None:
    """A list of other articles goes from its heading to the next line that is prose; comments go to the end."""
    related = False
    read = 0.0
    # Asked for where a line may be a heading of a list: most files have none.
    widths = cache(lambda: extents(items))
    texts_left = cache(lambda: _texts_left(items, widths()))
    for index, item in enumerate(items):
        line = item.line
        word = bare(line.folded)
        if word.lstrip(_MARKS) in words("sidebar") and _is_sidebar(items, widths(), index):
            item.begins = word.lstrip(_MARKS) in words("related_report")
            continue
        read += line.width if item.reason is None and line.prose else 0
        if read <= SENTENCE:
            continue
        if (
            word in words("related")
            or (
                len(word) <= 10
                and re.fullmatch(rf".{{0,6}}{any_of('related')}|更多.{{0,6}}(?:报道|报导|新闻)", word)
            )
            or (
                item.reason is None
                and item.details is None
                and _LISTS.fullmatch(word)
                and not texts_left()[index]
            )
        ) and not _ends_sentence(items, index):
            related = True
            item.reason = Reason.RELATED
        elif related and item.reason is None:
            if texts_left()[index] and (is_text(item, widths()[index], 40) or item.details is not None):
                related = False
                _give_back(items, index)
            elif not _edits(item):
                item.reason = Reason.RELATED


def _ends_sentence(items: Sequence[Item], index: int) -> bool:
    """Whether a line is the end of a sentence that the line above, a long one, leaves open: 更多用于县域。"""
    before, line = items[index - 1], items[index].line
    return (
        index > 0
        and line.text[-1] == "。"
        and line.blank <= before.line.blank
        and before.reason is None
        and before.details is None
        and not before.line.ended
        and before.line.width >= _LEAST_CUT
    )


def _edits(item: Item) -> bool:
    """Whether a line says who edited the text, which pages do below their lists, too."""
    told = {value.name for value in item.details.values} if item.details is not None else set()
    return "editor" in told and told <= {"editor", "noise"}


def _texts_left(items: Sequence[Item], widths: Sequence[Extent]) -> list[int]:
    """How many paragraphs begin, or go on, with each line and behind it that are no entries of a list."""
    left = [0] * (len(items) + 1)
    for index in range(len(items) - 1, -1, -1):
        counts = items[index].reason is None and is_text(items[index], widths[index], _PARAGRAPH)
        left[index] = left[index + 1] + counts
    return left


def is_text(item: Item, extent: Extent, width: float) -> bool:
    """Whether a paragraph that is wider than that begins with a line, or goes on there."""
    return extent.width > width and (item.line.prose or extent.width > item.line.width)


def _is_sidebar(items: Sequence[Item], widths: Sequence[Extent], index: int) -> bool:
    """Whether a title and running text of its own stand below a word such as 延伸阅读, not a list."""
    below = [at for at in range(index + 1, min(index + 3, len(items))) if items[at].reason is None]
    if len(below) < _HEAD:
        return False
    title, text = items[below[0]], widths[below[1]]
    listed = title.line.prose or title.line.ended or title.details is not None
    return not listed and text.ended and is_text(items[below[1]], text, SENTENCE)


def _give_back(items: Sequence[Item], index: int) -> None:
    """The lines right above a report that begins as those of newspapers do: its title, not the list's.

    Of one whose byline stands there it is one line.
    """
    details = items[index].details
    told = {value.name for value in details.values} if details is not None else set()
    below = next((item.line for item in items[index + 1 :] if item.details is None), None)
    signed = "author" in told or ("source" in told and below is not None and below.prose)
    if not signed and DATELINE.match(items[index].line.folded) is None:
        return
    for item in reversed(items[max(0, index - (1 if signed else _HEAD)) : index]):
        listed = bare(item.line.folded) in words("related")
        if item.reason is not Reason.RELATED or listed or item.line.prose or item.line.ended:
            return
        item.reason = None
