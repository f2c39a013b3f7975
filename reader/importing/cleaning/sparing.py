"""Lines in the midst of a cut paragraph that look like those of a page: 推荐摊主使用新秤的，… is text, not a list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.measure import wrap_width
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.words import begins
from reader.importing.document import Kind

#: A full line is at most so much narrower than the width at which lines were cut, in full-width characters.
_SLACK = 2.0
_MARK = lazy("[，。；、！？：,;!?:]")
#: What a cut left alone at the end of a paragraph: ）, 。”.
_CLOSES = lazy("[)）】》」』”’。！？!?]{1,3}")
_TURNS = (Reason.PAGE_NUMBER, Reason.RUNNING_HEAD)
_SPARED = (Reason.NAVIGATION, Reason.COPYRIGHT, Reason.PAGE_NUMBER)


#: With what sentences begin that speak of a page: 更多内容请关注…, 扫码关注…
_INVITES = lazy(
    r"[\W_]{0,3}(?:更多|欢迎|请|敬请|扫(?=[^。]*(?:码|关注|公众号|app|下载|小程序|微信|用手机|手机(?:看|上|版|端|打开|浏览|阅读|访问)|分享|打开))|长按|点击|点此|关注|下载|打开|登录|搜索|查看|阅读|微信|官方|转载|凡|未经|版权|本[网站刊文稿页版报社]|以上|声明|免责|投稿|来稿|主办|承办|联系|责任|编辑|图片|文章|作者|来源|原标题|[©*※])"
)
#: What only pages say, wherever in a sentence.
_RIGHTS = lazy("转载|侵权|版权归|版权声明|投资建议|仅供参考|风险提示|许可证|备案|icp|供稿|举报(?:电话|邮箱)")
_SPOKEN = (Reason.NAVIGATION, Reason.COPYRIGHT)
#: From this width on a line with clauses is no line of a page, nor a title.
_LONG = 24
#: The first line of a paragraph is so wide at least, in full-width characters.
_NARROWEST = 16
#: Its indent, in columns of half a character.
_INDENT = 2
_CLAUSES = lazy("[，,、；;]")
#: What stands below the last line of a text.
_CLOSING = ("source", "author", "editor")


def spare_sentences(items: Sequence[Item]) -> None:
    """Take the reason from sentences in the midst of a text that only name what pages name: 他们在公众号上预约，….

    What speaks to the reader of a page begins otherwise, and stands above or below a text.
    """
    for index in range(1, len(items) - 1):
        item = items[index]
        if item.reason in _SPOKEN and item.is_noise and _is_of_notice(items[index - 1], item):
            item.reason = item.details = None
        above, below = items[index - 1], items[index + 1]
        if item.details is not None and item.reason is None and _is_indented_first(item, below):
            item.details = None
        if item.reason not in _SPOKEN or item.details is not None:
            continue
        within = _is_sentence(item) and _is_text(above) and (_is_text(below) or _closes(below))
        if within or _is_first_line(item, below):
            item.reason = None


def _is_indented_first(item: Item, below: Item) -> bool:
    """Whether what seems to be details is the first line of a paragraph: 2019年12月，水利枢纽首台机组并网 | 发电，…."""
    if item.line.indent < _INDENT or below.line.indent >= item.line.indent or item.masthead:
        return False
    return _is_first_line(item, below)


def _is_first_line(item: Item, below: Item) -> bool:
    """Whether a line is the first of a paragraph that was cut: full, and the line below goes on with it."""
    line, next_ = item.line, below.line
    if line.ended or next_.indent > line.indent or next_.blank > line.blank:
        return False
    if next_.indent == line.indent and next_.width > line.width + _SLACK:
        return False
    runs = below.reason is None and below.details is None and _MARK.search(next_.folded) is not None
    full = line.width + line.indent / 2 >= max(_NARROWEST, next_.width - _SLACK)
    return runs and full and _runs_on(item)


def _is_of_notice(above: Item, item: Item) -> bool:
    """Whether a line of a notice says, in clauses, whom to call: 四、联系方式 / 联系人：…，联系电话：…，电子邮箱：…"""
    led = above.reason is None and ("联系" in above.line.folded or above.line.folded[-1] == ":")
    return led and len(_CLAUSES.findall(item.line.folded)) > 1


def _is_sentence(item: Item) -> bool:
    line = item.line
    return (line.ended or line.prose or line.width >= _LONG) and _runs_on(item)


def _runs_on(item: Item) -> bool:
    """Whether a line has the clauses of a sentence and says nothing of a page."""
    line = item.line
    return (
        line.kind in (None, Kind.PARAGRAPH)
        and _CLAUSES.search(line.folded) is not None
        and _INVITES.match(line.folded) is None
        and _RIGHTS.search(line.folded) is None
        and not begins(line.folded, "notice_start")
        and line.folded[-1] not in ")）]】"
    )


def _is_text(item: Item) -> bool:
    if item.reason is not None or item.details is not None or item.caption:
        return False
    line = item.line
    runs = (line.ended or line.width >= _LONG) and _CLAUSES.search(line.folded) is not None
    return line.prose or runs


def _closes(item: Item) -> bool:
    told = item.details.values if item.reason is None and item.details is not None else ()
    return any(value.name in _CLOSING for value in told)


def spare_cut_lines(items: Sequence[Item]) -> None:
    """Take the reason from lines that go on with a sentence which the line before, a full one, leaves open.

    Where that ends one, they must be cut in the midst of one themselves.
    """
    found = list(_candidates(items))
    measure = wrap_width([item for item in items if item.reason is None]) if found else None
    if measure is None:
        return
    for index in found:
        before, line = _before(items, index), items[index].line
        full = before.line.width + before.line.indent / 2 >= measure - _SLACK
        runs = _MARK.search(line.folded) is not None or _CLOSES.fullmatch(line.folded) is not None
        runs = runs or (line.width >= measure - _SLACK and _MARK.search(before.line.folded) is not None)
        if before.line.ended:  # then it must be cut itself
            runs = runs and line.width >= measure - _SLACK and _goes_on_below(items, index)
        if before.reason is None and full and runs and line.width <= measure + 0.5:
            items[index].reason = None


def _before(items: Sequence[Item], index: int) -> Item:
    """The line before one, on the page before if the number of that stands between."""
    at = index - 1
    while at and items[at].reason in _TURNS and (items[index].line.prose or items[index].line.ended):
        at -= 1
    return items[at]


def _goes_on_below(items: Sequence[Item], index: int) -> bool:
    """Whether the next line goes on with a sentence that a line leaves open."""
    below = items[index + 1] if index + 1 < len(items) else None
    if below is None or below.reason is not None or below.details is not None or below.line.indent >= 2:
        return False
    return below.line.blank <= items[index].line.blank and _MARK.search(below.line.folded) is not None


def _candidates(items: Sequence[Item]) -> Iterator[int]:
    for index in range(2, len(items)):
        item = items[index]
        if item.reason not in _SPARED:
            continue
        before = _before(items, index)
        if (
            item.line.kind is None
            and item.line.indent < 2
            and item.line.blank <= before.line.blank
            and not (before.line.ended and (item.line.ended or item.reason is not Reason.NAVIGATION))
            and not item.is_noise
            and before.details is None
            and not before.caption
        ):
            yield index
