"""The masthead of a newspaper page: its name, its date, section and number, in one line or several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.words import any_of, words

#: A masthead stands within so many lines of the beginning, its lines beside each other.
_FIRST = 7
_LATIN = re.compile(r"[a-z .,&'-]+")
_PAGE_LABEL = re.compile(
    r"(?:第?\s*)?[a-z]?[0-9]{1,3}\s*(?:版|叠|面)?|第?[一二三四五六七八九十]{1,3}版|[a-z][0-9]{1,2}\s*[-—~至]\s*[a-z]?[0-9]{1,2}版?"
)
#: A page with a name of its own: 第06版：我们的节日·特别报道.
_PAGE_TITLE = re.compile(r"第\s*[a-z]?[0-9]{1,3}\s*版\s*[:：]\s*(?P<section>[^\s:：。，,]{5,20})")
_WEEKDAY = re.compile(r"(?:星期|周|礼拜)[一二三四五六日天]|农历\S+|[甲乙丙丁戊己庚辛壬癸]\S年\S*")
_LONGEST = 40
#: The name of a newsletter is no wider than this, in full-width characters.
_NAME = 12
#: How the names of newspapers and their sites end.
_PAPERS = ("报", "网", "社", "周刊", "杂志", "月刊")
_ISSUE = re.compile(
    r"(?:[0-9]{4}\s*年\s*)?第\s*[0-9一二三四五六七八九十百]{1,5}\s*[期辑]|总第?\s*[0-9]{1,5}\s*期"
)
_ARCHIVE_PAGE = re.compile(r"第\d{1,3}版\s*[(（](?P<section>[^()（）]*)[)）]")
_PUBLISHER = re.compile(r"(?:主办|编印|编制|主管|编辑部|编委会|出版|承办|编)(?:单位)?\s*(?:[:：]\s*\S.*)?$")


def find_mastheads(items: Sequence[Item]) -> None:
    """Mark the lines of a masthead as such, so that they hold for the articles and belong to none."""
    beginning = [item for item in items if item.reason in (None, Reason.PAGE_NUMBER, Reason.RUNNING_HEAD)][
        :_FIRST
    ]
    parts = [_read(item) for item in beginning]
    near = [
        item.masthead or item.reason is Reason.PAGE_NUMBER or part is not None
        for item, part in zip(beginning, parts, strict=True)
    ]
    sure = (
        any(item.masthead for item in beginning) or sum(part is not None and part.page for part in parts) >= 2
    )
    if not sure:
        return
    for index, (item, part) in enumerate(zip(beginning, parts, strict=True)):
        beside = any(near[other] for other in (index - 1, index + 1) if 0 <= other < len(near))
        if part is not None and not item.masthead and beside and item.reason is None:
            item.details = part
        elif item.details is not None and not item.masthead and beside and _date_alone(item):
            item.details = Details(item.details.values, page=True)


def mark_archive(items: Sequence[Item]) -> None:
    """The pages of an archive of newspapers: 第2版(经济) and 专栏:… stand above each article."""
    heads = [
        index
        for index, (item, following) in enumerate(pairwise(items))
        if _ARCHIVE_PAGE.fullmatch(item.line.folded.strip()) and following.line.folded.startswith("专栏")
    ]
    for index in heads:
        page, column = items[index], items[index + 1]
        match = _ARCHIVE_PAGE.fullmatch(page.line.folded.strip())
        named = column.line.folded.partition(":")[2].strip()
        if named:
            start = column.line.folded.rindex(named)
            column.details = Details((Value("section", Span(start, start + len(named))),))
        elif match is not None and match["section"]:
            page.details = Details((Value("section", Span(*match.span("section"))),))
        page.reason = None if page.details is not None and not named else Reason.RUNNING_HEAD
        column.reason = None if named else Reason.RUNNING_HEAD
        first = (
            page if page.reason is None else column if column.reason is None else _next_kept(items, index + 2)
        )
        if first is not None:
            first.begins = True


def _next_kept(items: Sequence[Item], start: int) -> Item | None:
    return next((item for item in items[start:] if item.reason is None), None)


def mark_issue(items: Sequence[Item], contents_at: int | None) -> None:
    """Drop the head of an issue of a newsletter: what stands above its list of contents or its number.

    `contents_at` is the index of the first line of a list of contents, or None.
    """
    end = 0
    for index, item in enumerate(items[: 2 * _FIRST]):
        if item.line.prose and item.line.width > 44:
            break
        if names_issue(item.line.folded) and all(other.line.width <= _NAME for other in items[:index]):
            end = index + 1
            while end < len(items) and end <= index + 2 and _publishes(items[end]):
                end += 1
            break
    if contents_at is not None and not any(
        item.line.prose and item.line.width > 44 for item in items[:contents_at]
    ):
        end = max(end, contents_at)
    for item in items[:end]:
        item.reason = item.reason or Reason.RUNNING_HEAD
        date = find_date(item.line.folded) if item.details is None and names_issue(item.line.folded) else None
        if date is not None:
            item.details = Details((Value("date", date.span),), page=True)


def names_issue(folded: str) -> bool:
    """Whether a line says which issue it is, and nothing else but its name, its date, its publisher."""
    match = _ISSUE.search(folded) if "期" in folded or "辑" in folded else None
    if match is None or len("".join(folded.split())) > _LONGEST:
        return False
    before, after = folded[: match.start()].strip(" (（"), folded[match.end() :].strip(" )）,，")
    if any(word in folded for word in words("issue_not")) or len(before) > _NAME:
        return False
    date = find_date(after)
    rest = after[: date.span.start] + after[date.span.end :] if date else after
    return not re.sub(r"[\s\W\d]|总|第|期|年|月|日|星期.|内部资料|主办|编印?", "", rest) or bool(
        _PUBLISHER.search(rest)
    )


def _publishes(item: Item) -> bool:
    folded = item.line.folded.strip()
    return (
        item.reason is None
        and not item.line.prose
        and (
            bool(_PUBLISHER.search(re.sub(r"\s{2,}.*", "", folded)))
            or item.masthead
            or (item.details is not None and bool(re.search(r"\s{3,}", item.line.text)))
        )
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
    if item.details is not None or item.line.prose or len(folded) > _LONGEST:
        return None
    titled = _PAGE_TITLE.fullmatch(folded)
    if titled is not None:
        return Details((Value("section", Span(*titled.span("section"))),), page=True)
    values: list[Value] = []
    for match in re.finditer(r"[^\s|｜·:：]+?(?=-[a-z0-9第])|[^\s|｜·:：]+", folded):
        word = match.group().lstrip("-")
        if is_medium(word) and word.endswith(_PAPERS) and not re.fullmatch(any_of("section_names"), word):
            ending = re.search("(?:数字报|电子版|电子报|数字版)$", word)
            end = match.end() - (len(ending.group()) if ending and len(word) > len(ending.group()) + 2 else 0)
            values.append(Value("source", Span(match.start(), end)))
        elif re.fullmatch(any_of("section_names"), word) or (
            2 <= len(word) <= 4 and word.endswith(("新闻", "要闻", "观察", "评论", "时评"))
        ):
            values.append(Value("section", Span(*match.span())))
        elif not (
            _PAGE_LABEL.fullmatch(word)
            or _WEEKDAY.fullmatch(word)
            or _LATIN.fullmatch(word)
            or word in words("furniture_line")
        ):
            return None
    return Details(tuple(values), page=True)
