"""The masthead of a newspaper page: its name, its date, section and number, in one line or several."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.issue_names import NAME, PERIODICALS
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.labelled_lines import PAPER_BESIDE
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.words import any_of, words

#: A masthead stands within so many lines of the beginning, its lines beside each other.
_FIRST = 7
_LATIN = lazy(r"[a-z .,&'-]+")
_PAGE_LABEL = lazy(
    r"第[0-9]{3,6}[期号]|(?:今日|本期)共?[0-9]{1,3}版|(?:第?\s*)?[a-z]?[0-9]{1,3}\s*(?:版|叠|面)?|第?[一二三四五六七八九十]{1,3}版|[a-z][0-9]{1,2}\s*[-—~至]\s*[a-z]?[0-9]{1,2}版?"
)
#: A page with a name of its own: 第06版：我们的节日·特别报道.
_PAGE_TITLE = lazy(r"第\s*[a-z]?[0-9]{1,3}\s*版\s*[:：]\s*(?P<section>[^\s:：。，,]{2,20})")
#: The page of a section and its name: 02 电力.
_PAGE_COLUMN = lazy(r"0[1-9]\s+(?P<section>[\u4e00-\u9fff]{2,4})")
#: A section with a name of its own, and its page: 国资国企 A03.
_COLUMN_PAGE = lazy(r"(?P<section>[\u4e00-\u9fff]{2,6})\s+[a-z][0-9]{1,3}")
#: The same of a newspaper abroad: Page C4 · 故乡风物.
_LATIN_PAGE = lazy(r"page\s+[a-z]?[0-9]{1,3}(?:\s*[·•|｜/,-]?\s*(?P<section>[\u4e00-\u9fff]{2,8}))?")
_WEEKDAY = lazy(r"(?:星期|周|礼拜)[一二三四五六日天]|农历\S+|[甲乙丙丁戊己庚辛壬癸]\S年\S*")
_LONGEST = 40
#: A day with its weekday is no wider than this.
_DAY = 16
#: Paper, page and section make so many words: 海陵晚报  A04 城事.
_LABELLED = 3
_COLUMN = lazy("[\u4e00-\u9fff]{2,4}")
#: A section and its page with nothing between: 时政A02.
_GLUED_PAGE = lazy(r"(?P<section>[\u4e00-\u9fff]{2,4})[a-z]\d{1,2}")
_SECTION_PAGE = lazy(
    r"[\u4e00-\u9fff]{2,6}\s+第?\s?[a-z]?[0-9]{1,3}\s?版|第?[a-z]?[0-9]{1,3}版\s+[\u4e00-\u9fff]{2,6}"
)
#: The name of a newspaper in letters set apart: 江 合 日 报.
_SPREAD = lazy("[\u4e00-\u9fff](?:[ \u3000]{1,3}[\u4e00-\u9fff]){2,7}")
#: What a letter to its readers is called, and its day: 望川早餐 | 2025年11月6日.
_BARRED = lazy(r"[\u4e00-\u9fff]{2,8}\s*[|｜]\s*(?P<when>\d{4}[^|｜]{4,24})")
_EDITION = lazy("(?:数字报|电子版|电子报|数字版|手机报|网络版)$")
#: Lines of a masthead that has but name and day.
_ABOVE_TITLE = 2
#: A date with its year and its day as it is kept, and a word beside it.
_WHOLE, _WORD = len("2024-03-18"), 4
#: How the names of newspapers and their sites end.
_PAPERS = ("报", "网", "社", "时讯", "周刊", "杂志", "月刊")


def find_mastheads(items: Sequence[Item]) -> None:
    """Mark the lines of a masthead as such, so that they hold for the articles and belong to none."""
    beginning = [item for item in items if item.reason in (None, Reason.PAGE_NUMBER, Reason.RUNNING_HEAD)][
        :_FIRST
    ]
    for item in beginning:
        _read_paper(item)
    if beginning and _names_paper(first := beginning[0]) and not any(map(_names_paper, items[1:])):
        first.details = first.details and Details(first.details.values, page=True)
    if beginning and beginning[0].details is None and (told := _paper_and_day(beginning)) is not None:
        beginning[0].details = told
    parts = [_read(item) for item in beginning]
    known = [
        (item, part) for item, part in zip(beginning, parts, strict=True) if not _is_of_page(item)
    ]  # whoever edited the page may stand in the midst
    beginning, parts = [item for item, _ in known], [part for _, part in known]
    near = [
        item.masthead
        or item.reason is Reason.PAGE_NUMBER
        or part is not None
        or day_alone(item)
        or _edits_page(item)
        for item, part in known
    ]
    sure = (
        any(item.masthead for item in beginning) or sum(part is not None and part.page for part in parts) >= 2
    )
    if not (sure or _is_dated_page(beginning) or _is_dated_section(beginning, parts)):
        return
    for index in range(1, len(near) - 1):
        item = beginning[index]
        between = near[index - 1] and near[index + 1]
        if (
            parts[index] is None
            and item.details is None
            and (between or _is_page_alone(beginning[index - 1]))
        ):
            named = _COLUMN.fullmatch(item.line.folded)
            parts[index] = Details((Value("section", Span(*named.span())),), page=True) if named else None
    for index, (item, part) in enumerate(zip(beginning, parts, strict=True)):
        beside = any(near[other] for other in (index - 1, index + 1) if 0 <= other < len(near))
        if part is not None and not item.masthead and beside and item.reason is None:
            item.details = part
        elif (
            item.details is not None
            and not item.masthead
            and beside
            and (_date_alone(item) or _edits_page(item))
        ):
            item.details = Details(item.details.values, page=True)
    for before, item, after in zip(items[:_FIRST], items[1:_FIRST], items[2:_FIRST], strict=False):
        below = after.masthead or after.reason is Reason.PAGE_NUMBER
        if item.details is not None and _is_of_page(item) and before.masthead and below:
            item.details = Details(item.details.values, page=True)


def _paper_and_day(beginning: Sequence[Item]) -> Details | None:
    """What the first line says that names a periodical and the day, perhaps a word: 统计快讯　2025年1月20日.

    The day of a newspaper may stand below its name.
    """
    line = beginning[0].line
    if _is_paper_above_day(beginning):
        return Details((Value("source", Span(0, len(line.folded))),), page=True)
    date = find_date(line.folded) if line.width <= _LONGEST and not line.prose else None
    barred = _BARRED.fullmatch(line.folded) if date is not None and len(beginning) > _LABELLED else None
    if barred is not None and date is not None and date.span == Span(*barred.span("when")):
        return Details((Value("date", date.span),), page=True)
    if date is None or len(beginning) == 1 or beginning[1].line.prose or len(date.value) < _WHOLE:
        return None
    name, *rest = (line.folded[: date.span.start] + " " + line.folded[date.span.end :]).split()
    if date.span.start < len(name) or any(len(word) > _WORD for word in rest) or len(rest) > 1:
        return None
    medium = is_medium(name)
    if not medium and not (name.endswith(PERIODICALS) and len(name) <= NAME):
        return None
    day = Value("date", date.span)
    return Details((Value("source", Span(0, len(name))), day) if medium else (day,), page=True)


def _is_paper_above_day(beginning: Sequence[Item]) -> bool:
    """Whether a file begins with the name of a newspaper, its day below it, and a title below that."""
    if len(beginning) <= _ABOVE_TITLE or not day_alone(beginning[1]) or beginning[_ABOVE_TITLE].line.prose:
        return False
    name = beginning[0].line.folded
    return name.endswith("报") and _EDITION.search(name) is None and is_medium(name)


def _names_paper(item: Item) -> bool:
    """Whether a line is a newspaper and its day and no more: 某某工人报 2024年4月18日.

    The first of a file is its masthead, unless such lines stand above the other articles, too.
    """
    if item.details is None or item.reason is not None:
        return False
    told = {value.name: value.span.of(item.line.folded) for value in item.details.values}
    return set(told) == {"date", "source"} and told["source"].endswith("报") and ":" not in item.line.folded


def _is_page_alone(item: Item) -> bool:
    """Whether a line is the letter and the number of a page, with the name of its section in the line below: A2."""
    return item.line.folded[:1].isalpha() and _PAGE_LABEL.fullmatch(item.line.folded) is not None


def _edits_page(item: Item) -> bool:
    """Whether a line says who edits a page and on which day: 责编:何欣 投稿邮箱:… 2024年8月30日."""
    names = _names(item)
    return names <= {"editor", "noise", "date"} and {"editor", "date"} <= names


def _names(item: Item) -> set[str]:
    return {value.name for value in item.details.values} if item.details is not None else set()


def _is_dated_page(beginning: Sequence[Item]) -> bool:
    """Whether one line names a section and the number of its page, and another one the day."""
    numbered = any(_SECTION_PAGE.fullmatch(item.line.folded) for item in beginning)
    days = [item.details for item in beginning if item.details is not None]
    return numbered and any(value.name == "date" for details in days for value in details.values)


def _is_dated_section(beginning: Sequence[Item], parts: Sequence[Details | None]) -> bool:
    """Whether a file begins with the name of a section and the day and year below it: what is left of a page's head."""
    if len(beginning) < _LABELLED or (told := parts[0]) is None or not day_alone(beginning[1]):
        return False
    date = find_date(beginning[1].line.folded)
    section = [value.name for value in told.values] == ["section"]
    return section and date is not None and len(date.value) == _WHOLE


def _read_paper(item: Item) -> None:
    """The name of a newspaper beside who edits its page: 责任编辑：廖青 电话：… 西江石油报."""
    if item.details is None or item.masthead or not _is_of_page(item):
        return
    folded = item.line.folded
    for match in PAPER_BESIDE.finditer(folded):
        if is_medium(match["paper"]):
            value = Value("source", Span(*match.span("paper")))
            kept = [old for old in item.details.values if old.span.end <= value.span.start]
            item.details = Details((*kept, value), page=True)


def day_alone(item: Item) -> bool:
    """Whether a line is a day and nothing else, not even a time of day, which articles of the web have."""
    return (
        item.details is not None
        and [value.name for value in item.details.values] == ["date"]
        and ":" not in item.line.folded
        and item.line.width <= _DAY
    )


def _is_of_page(item: Item) -> bool:
    """Whether a line says who edited, and how he is reached, and no more."""
    return (
        item.details is not None
        and not item.masthead
        and {value.name for value in item.details.values} <= {"editor", "noise"}
    )


def _date_alone(item: Item) -> bool:
    return (
        item.details is not None
        and {value.name for value in item.details.values} <= {"date", "source"}
        and item.line.width <= 20
    )


def _read(item: Item) -> Details | None:
    """What a line says if it is a part of a masthead; None where it cannot be one."""
    folded = item.line.folded
    if item.details is not None or item.line.prose or len(folded) > _LONGEST or folded[0] in "◎■◆★":
        return None
    titled = _PAGE_TITLE.fullmatch(folded) or _COLUMN_PAGE.fullmatch(folded) or _PAGE_COLUMN.fullmatch(folded)
    if titled is not None:
        return Details((Value("section", Span(*titled.span("section"))),), page=True)
    if folded.startswith("page") and (paged := _LATIN_PAGE.fullmatch(folded)) is not None:
        named = (Value("section", Span(*paged.span("section"))),) if paged["section"] else ()
        return Details(named, page=True)
    if folded[-1] == "报" and _SPREAD.fullmatch(folded) and is_medium("".join(folded.split())):
        return Details((Value("source", Span(0, len(folded))),), page=True)
    values: list[Value] = []
    labelled = any(map(_PAGE_LABEL.fullmatch, folded.split())) and len(folded.split()) >= _LABELLED
    for match in re.finditer(r"[^\s|｜·:：]+?(?=-[a-z0-9第])|[^\s|｜·:：]+", folded):
        word = match.group().lstrip("-")
        if _EDITION.search(word) and is_medium(bare := _EDITION.sub("", word)) and bare.endswith("报"):
            values.append(Value("source", Span(match.start(), match.start() + len(bare))))
        elif is_medium(word) and word.endswith(_PAPERS) and not re.fullmatch(any_of("section_names"), word):
            ending = re.search("(?:数字报|电子版|电子报|数字版)$", word)
            end = match.end() - (len(ending.group()) if ending and len(word) > len(ending.group()) + 2 else 0)
            values.append(Value("source", Span(match.start(), end)))
        elif (glued := _GLUED_PAGE.fullmatch(word)) is not None:
            values.append(Value("section", Span(*glued.span("section")).shift(match.start())))
        elif (
            re.fullmatch(any_of("section_names"), word)
            or (2 <= len(word) <= 4 and word.endswith(("新闻", "要闻", "观察", "评论", "时评")))
            or (labelled and _COLUMN.fullmatch(word) and any(value.name == "source" for value in values))
        ):
            values.append(Value("section", Span(*match.span())))
        elif not (
            _PAGE_LABEL.fullmatch(word)
            or _WEEKDAY.fullmatch(word)
            or _LATIN.fullmatch(word)
            or word in words("furniture_line")
            or _EDITION.fullmatch(word)
        ):
            return None
    return Details(tuple(values), page=True)
