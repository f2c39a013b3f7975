"""The head of an issue of a newsletter: its name, its number, who publishes it, up to its list of contents."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.bylines import CITED_ISSUE
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.issue_names import PUBLISHER, names_issue
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.labels import LATIN_TAIL
from reader.importing.cleaning.lines import Line
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.mastheads import day_alone
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reporters import is_medium

#: The head of an issue is among so many lines, its name no wider than this in full-width characters.
_FIRST, _NAME = 14, 12
#: The name of an issue has so many characters at least.
_SHORTEST = 4
#: What a box is drawn with.
_FRAME = " \u3000|│┃"
#: In both languages it is no wider than this.
_NAMES = 32
#: A date with its year and its day, as it is kept.
_WHOLE = len("2024-03-18")
#: The days of an issue, and the house it is from: 2024 年 7 月 22 日—7 月 28 日, 某智库 数字经济研究所.
_IMPRINT = lazy(
    r"(?:发刊|出刊|出版|发行|刊行)(?:日期?|时间)\s*[:：]\s*(?:\S{2,8}\s*年\s*\S{1,3}\s*月\s*\S{1,3}\s*日.{0,12}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
    r"|(?:发行|出版|编辑|编印|主办|承办)单位\s*[:：]\s*\S.{2,24}|"
    r"[(（]?\d{4}[./-]\d{1,2}[./-]\d{1,2}\s*[—~～至-]+\s*(?:\d{4}[./-])?\d{1,2}[./-]\d{1,2}[)）]?"
    r"|[(（]?(?:\d{4}\s*年\s*)?\d{1,2}\s*月[\d\s年月日—~～至-]*[日上中下]?旬?(?:\s*(?:星期|周).)?[)）]?"
    r"|[\u4e00-\u9fff ]{4,22}(?:研究院|研究所|智库|研究中心|情报所|办公室|研究室|编辑部|研究会|基金会)"
    r"(?:\s+\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?"
    r"|[\u4e00-\u9fff（）()]{4,24}(?:[处厅局司部科委办会室院所]|中心|协会|集团|公司)\s+\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日"
)
#: The number of a page at either end of a line: · 2 ·　　国企改革参阅.
_PAGED = lazy(r"^[·•\-—–]\s*[0-9]{1,4}\s*[·•\-—–]\s+|\s+[·•\-—–]\s*[0-9]{1,4}\s*[·•\-—–]$")
#: The days of an issue: 2024.05.13—2024.05.20.
_DAYS = lazy(
    r"\d{4}[./年-]\d{1,2}[./月-]\d{1,2}日?\s*[—~～至－-]+\s*(?:\d{4}[./年-])?(?:\d{1,2}[./月-])?\d{1,2}日?"
)
#: What is called so comes out again and again, counted or not; so many lines say when and by whom.
_PERIODICAL, _HOUSES = (
    lazy(
        r"[^,，。:：]{2,24}(?:[月周旬]报|双周报|半月报|简报|快报|参阅|要览|内参|要报|专报|通讯|[月周季]刊|摘报|摘编|动态|要情|周讯|早知道|早参|晚参|速递|速览)"
    ),
    3,
)
#: The same with its days behind it: 国企改革周讯（2025.02.10—2025.02.16）, 先进制造早参 | 3月6日 星期四.
_DATED_NAME = lazy(
    r"[^,，。:：|｜（(]{2,20}(?:报|讯|刊|早参|晚参|速递|速览|动态|资讯|要览|观察)\s*"
    r"[（(|｜·]\s*\d[\d年月日./—~～至 -]+(?:星期.|周.)?\s*[)）]?"
)
#: How a paper is called that an office sends up, in a line of its own; its number is among the first lines.
_CALLED, _NUMBERED = frozenset(
    ("要报", "专报", "简报", "内参", "快报", "参阅", "信息", "通报", "动态", "要情", "摘报", "成果要报", "信息专报",
     "信息快报", "决策参考", "工作简报", "工作通报", "情况通报", "情况反映", "送阅件", "呈阅件", "领导参阅")
), 6  # fmt: skip
_MARKS = "◎●■◆★▌"
#: A part of an office, above the day of its newsletter.
_OFFICE = lazy("[\u4e00-\u9fff（）()]{4,22}[处厅局司部科委办]")
#: How the first section of an issue is set.
_SECTION = lazy(r"【[^【】]{2,12}】|[一1]\s*[、.]|[★■●◆▌]")
#: The name of a section is no wider than this, in full-width characters.
_WORD = 6
#: Who edits it stands within so many lines.
_TOP = 6
#: A line of text that is wider is no part of the head of an issue, and lines of text wider together than this are not.
_LONG, _MUCH = 44, 60
_EDITED = lazy(r"[\u4e00-\u9fff（）()、 ]{3,20}\s(?:编|编印|主编|主办|编制|承办|编辑)")
#: How the names of newspapers and magazines end that give themselves out in a line of their own.
_PAPERS = ("报", "网", "社", "周刊", "杂志", "月刊", "新闻")


def mark_issue(items: Sequence[Item], contents_at: int | None) -> bool:
    """Drop the head of an issue of a newsletter: what stands above its list of contents or its number.

    `contents_at` is the index of the first line of a list of contents, or None. Returns whether a line said which
    issue it is.
    """
    _mark_red_head(items)
    end = _unnumbered(items)
    told = bool(end)
    for index, item in enumerate(items[:_FIRST] if not told else ()):
        if item.line.prose and item.line.width > _LONG:
            break
        if _heads_issue(item, index) and all(
            other.line.width <= _NAME
            or other.reason is not None
            or other.line.text.isascii()
            or (other.line.width <= _NAMES and _names_periodical(other.line.folded))
            for other in items[:index]
        ):
            end = index + 1
            while (
                end < len(items)
                and end <= index + _HOUSES
                and (items[end].reason is not None or _goes_with_issue(items, end))
            ):
                end += 1
            break
    if contents_at is not None and not _holds_text(items[:contents_at]):
        end = max(end, contents_at)
    for item in items[:end]:
        medium = _medium_of(item)
        item.reason = item.reason or Reason.RUNNING_HEAD
        date = find_date(item.line.folded) if not item.masthead else None
        if date is not None and (_dates_issue(item) or len(date.value) == _WHOLE):
            item.details = Details((Value("date", date.span),), page=True)
        elif medium is not None and (item.details is None or _names_section(item)):
            item.details = Details((Value("source", medium),), page=True)
    _mark_page_heads(items, end)
    return told or any(names_issue(item.line.folded) for item in items[:end])


def _mark_red_head(items: Sequence[Item]) -> None:
    """Drop the head of a paper that an office sends up, above its number: 某社会科学院 / 要　报 / 〔2025〕第33号."""
    if not any(_names(item, "number") for item in items[1:_NUMBERED]):
        return
    for index, item in enumerate(items[:_NUMBERED]):
        if item.line.prose or (item.details is not None and not _names(item, "number")):
            return
        if "".join(item.line.folded.split()) in _CALLED:
            for above in items[: index + 1]:
                above.reason = above.reason or Reason.RUNNING_HEAD
            return


def _names(item: Item, name: str) -> bool:
    return item.details is not None and any(value.name == name for value in item.details.values)


def _mark_page_heads(items: Sequence[Item], end: int) -> None:
    """Drop the name of an issue where it stands alone above, below or beside the number of a page."""
    name = re.split(r"\s{2,}", items[0].line.folded.strip())[0] if end else ""
    if len(name) < _SHORTEST:
        return
    for index in range(end, len(items)):
        item = items[index]
        if item.reason is not None or name not in item.line.folded:
            continue
        folded = item.line.folded.strip()
        near = (*items[index - 1 : index], *items[index + 1 : index + 2]) if folded == name else ()
        paged = folded != name and _PAGED.sub("", folded) == name
        if paged or any(other.reason is Reason.PAGE_NUMBER for other in near):
            item.reason = Reason.RUNNING_HEAD


def _names_periodical(folded: str) -> bool:
    """Whether a line is what something is called that comes out again and again, perhaps in Latin letters, too."""
    name = LATIN_TAIL.sub("", folded.strip(_FRAME))
    return _PERIODICAL.fullmatch("".join(name.split())) is not None


def _holds_text(items: Sequence[Item]) -> bool:
    """Whether there is text among lines: a wide line of prose, or several that were cut."""
    prose = [item.line.width for item in items if item.line.prose]
    return any(width > _LONG for width in prose) or sum(prose) > _MUCH


def _goes_with_issue(items: Sequence[Item], at: int) -> bool:
    """Whether a line below the number of an issue is one of its head: who publishes it, when, its other number."""
    item = items[at]
    if item.line.text[0] in _MARKS:  # the first section
        return False
    if _publishes(item) or names_issue(item.line.folded):
        return True
    told = {value.name for value in item.details.values} if item.details is not None else set()
    if told == {"noise", "date"}:  # who sends it out, and when: 编发：科技处　日期：2025-11-11
        return True
    if item.line.folded[0].isdigit() and _DAYS.fullmatch(item.line.folded.strip()):
        return True
    dated = at + 1 < len(items) and day_alone(items[at + 1])
    return day_alone(item) or (dated and _OFFICE.fullmatch(item.line.folded.strip()) is not None)


def _unnumbered(items: Sequence[Item]) -> int:
    """How many lines the head of an issue has that only its month counts: …动态月报 / （2024年8月） / 某研究院."""
    lines = [item.line for item in items[:_FIRST]]
    if len(lines) > _HOUSES and not lines[0].prose and _DATED_NAME.fullmatch(lines[0].folded.strip()):
        return 1 if any(_SECTION.match(line.folded) for line in lines[1 : _HOUSES + 1]) else 0
    if len(lines) < _HOUSES + 2 or lines[0].prose or _PERIODICAL.fullmatch(lines[0].folded.strip()) is None:
        return 0
    end = 1
    while end <= _HOUSES and _goes_with_name(lines[end].folded.strip()):
        end += 1
    dated = any(find_date(line.folded) is not None for line in lines[1:end])
    if len(lines) < end + 2:
        return 0
    titled = lines[1].folded[0] in "(（" and lines[end].short and lines[end + 1].width >= 2 * _NAME
    titled = titled or _names_and_title(lines[end : end + 2])
    return end if dated and (titled or _SECTION.match(lines[end].folded)) else 0


def _goes_with_name(folded: str) -> bool:
    """Whether a line below the name of an issue says when it came out or which office it is from."""
    return _IMPRINT.fullmatch(folded) is not None or _OFFICE.fullmatch(folded) is not None


def _names_and_title(lines: Sequence[Line]) -> bool:
    """Whether the name of a section stands apart from the head of an issue, with a title below it: 今日关注."""
    name, title = lines
    return name.blank > 0 and name.short and name.width <= _WORD and title.short and title.width > _WORD + 2


def _dates_issue(item: Item) -> bool:
    """Whether a line in the head of an issue is about the issue: its number, its publisher, its date alone."""
    folded = item.line.folded
    return (
        names_issue(folded)
        or day_alone(item)
        or _dates_apart(item)
        or bool(PUBLISHER.search(re.sub(r"\s{2,}.*", "", folded)))
    )


def _dates_apart(item: Item) -> bool:
    """Whether a date stands at the other end of a line: 市委网信办舆情中心          2024年3月18日."""
    return re.search(r"\s{3,}\S.{0,16}\d\s*日?$", item.line.folded) is not None


def _heads_issue(item: Item, index: int) -> bool:
    """Whether a line says which issue it is, or near the top who edits it: 风险管理部 编."""
    folded = item.line.folded.strip()
    if index and (folded.startswith("来源") or CITED_ISSUE.fullmatch(folded)):
        return False
    return names_issue(folded) or (0 < index < _TOP and _EDITED.fullmatch(folded) is not None)


def _names_section(item: Item) -> bool:
    """Whether a line was taken for the name of a section, as one of four characters may be: 石屏新闻."""
    return item.details is not None and {value.name for value in item.details.values} == {"section"}


def _medium_of(item: Item) -> Span | None:
    """The name of a newspaper or a magazine in a line of its own or before the number of its issue."""
    folded = item.line.folded
    name = re.split(r"\s", folded, maxsplit=1)[0] if names_issue(folded) else folded
    return Span(0, len(name)) if is_medium(name) and name.endswith(_PAPERS) else None


def _publishes(item: Item) -> bool:
    folded = item.line.folded.strip()
    if _IMPRINT.fullmatch(folded):
        return True
    return (
        item.reason is None
        and not item.line.prose
        and not numbered(folded)  # the title of an item
        and (
            bool(PUBLISHER.search(re.sub(r"\s{2,}.*", "", folded)))
            or item.masthead
            or (
                bool(re.search(r"\s{3,}", item.line.text))
                and (item.details is not None or find_date(item.line.folded) is not None)
            )
        )
    )
