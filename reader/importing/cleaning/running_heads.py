"""Running heads: lines that come back page after page, with or without the number of the page."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.marks import opens_text, passed
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.document import Kind

_DIGITS = lazy(r"[0-9０-９一二三四五六七八九十]+")


#: A running head with the number of its page set apart, and how few lines a page has.
_COUNTED = lazy(
    r"(?:(?P<left>[0-9]{1,4})[\s\u3000]{2,}\S.*|.*\S[\s\u3000]{2,}[-—–·]?\s?(?P<right>[0-9]{1,4})\s?[-—–·]?)"
)


_MEDIUM_PAGE = lazy(
    r"(?P<left>[0-9]{1,4})\s*[|｜]?\s*(?P<after>[\u4e00-\u9fff]{3,12})"
    r"|(?P<before>[\u4e00-\u9fff]{3,12})\s*[|｜]?\s*(?P<right>[0-9]{1,4})"
)
#: How the names of periodicals end, within how many lines they stand, and the number of a page behind one.
_PERIODICALS = ("报", "刊", "讯", "参考", "动态", "观察", "评论", "周末", "要览", "参阅")
_HEADS = 3
_FOOT = lazy(r"\s*[|｜·]?\s*(?:[-—–]\s*[0-9]{1,3}\s*[-—–]|第?\s*[0-9]{1,3}\s*页?)")
_APART = lazy(r"\S(?: {6,}|\u3000{4,})\S")
_PAGE_LINES = 5
#: Lines that repeat, in full-width characters: a running head is no longer.
_WIDEST_HEAD = 44
_CHAPTER = lazy(r"第[一二三四五六七八九十百]{1,4}[编章节]\s*[^\d]{0,30}")
#: How many lines away from a page number or a page break a running head may stand.
_NEAR = 2
#: A line so short counts only beside another running head, if it comes so often.
_SHORT, _TWICE = 3, 2
#: Narrower than this, what stands at the top and again on another page is the name of a section.
_NAMED = 8
#: So many other lines say where articles are from in a newsletter.
_SOURCES = 2
#: An entry of a list of contents.
_LED = lazy(r"[.．…·]{2,}\s*[0-9]{1,4}$")
#: The periodical and its issue, below the number of a page: 《江合创投》2023年第7期.
_NAMES_ISSUE = lazy(
    r"《[^《》]{2,16}》\s*(?:\d{4}\s*年)?\s*(?:第\s*\d{1,3}\s*期|\d{1,2}月[刊号])(?:\s*[(（]?总第?\s*\d+\s*期[)）]?)?"
)
#: What stands beside the number of a page and above the text has so many letters at least.
_LEAST_WORD = 4
#: The first running head stands within so many lines of the beginning.
_TOP = 10


def mark_running_heads(items: Sequence[Item]) -> None:
    """Lines that come back page after page: near page numbers or page breaks, or at regular distances."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        line = item.line
        if (
            item.reason is None
            and line.width <= _WIDEST_HEAD
            and not line.prose
            and line.folded[-1] not in ":："
            and not passed(line.folded)
        ):
            places[_key(line.folded)].append(index)
    turns = {i for i, item in enumerate(items) if item.reason is Reason.PAGE_NUMBER or item.line.page}
    for key, found in places.items():
        if len(found) < 2 or len(key) < 4:
            continue
        if any(_LED.search(item.line.folded) for item in items[max(0, found[0] - 1) : found[0] + 2]):
            continue  # the name of a section, once in a list of contents
        if len(found) == 2 and (
            any(_heads_text(items[i]) for i in found) or _is_listed(items, found, places)
        ):
            continue  # once in a list of contents, once above its text
        if _counts_pages(items, found) or _names_medium(items, found) or _is_set_apart(items, found):
            for index in found:
                items[index].reason = Reason.RUNNING_HEAD
            continue
        near = sum(any(index + d in turns for d in range(-_NEAR, _NEAR + 1)) for index in found)
        foot = not found[0] and any(index + 1 in turns for index in found[1:])
        wide = items[found[0]].line.width >= _NAMED or (foot and key.endswith(_PERIODICALS))
        if near and wide and found[0] < _TOP and (foot or any(index - 1 in turns for index in found[1:])):
            near = max(near, len(found))  # no page ends above the first one
        listed = items[found[0]].details is not None and not items[found[0]].masthead
        regular = len(found) >= 3 and not turns and not listed and _is_regular(found)
        if (near >= 2 and near * 3 >= len(found) * 2 and not listed) or regular:
            for index in found:
                if not (index == found[0] and _may_be_title(items, index)):
                    items[index].reason = Reason.RUNNING_HEAD
    _mark_counted_titles(items)
    _mark_named_feet(items)
    _mark_facing(items)
    _mark_beside_numbers(items)
    _mark_named_issues(items)
    _mark_second_lines(items, places)


def _is_listed(items: Sequence[Item], found: Sequence[int], places: dict[str, list[int]]) -> bool:
    """Whether the first of two lines that are the same is one of a list: those beside it come again elsewhere."""
    first, second = found
    again = 0
    for beside in (first - 1, first + 1):
        others = places.get(_key(items[beside].line.folded), []) if beside >= 0 else []
        again += any(abs(other - second) > _NEAR and other > first + 1 for other in others)
    return again > 0


def _heads_text(item: Item) -> bool:
    """Whether a line is set as a heading, or is one of a chapter without the number of a page: 第三章　法律责任."""
    return item.line.kind in (Kind.TITLE, Kind.HEADING) or _CHAPTER.fullmatch(item.line.folded) is not None


def _mark_second_lines(items: Sequence[Item], places: dict[str, list[int]]) -> None:
    """Short lines that come back beside running heads are parts of them: 新闻发布会 / 实  录."""
    for key, found in places.items():
        if len(found) >= _TWICE and len(key) <= _SHORT and all(_beside_head(items, index) for index in found):
            for index in found:
                items[index].reason = items[index].reason or Reason.RUNNING_HEAD


def _mark_counted_titles(items: Sequence[Item]) -> None:
    """The title or the name of a book from the top, with the number of a page set apart: 从平炉到转炉　　89."""
    counted = [
        item
        for item in items[_TOP:]
        if (item.line.folded[-1].isdigit() or item.line.folded[0].isdigit())
        and item.reason is None
        and not item.line.prose
        and _COUNTED.fullmatch(item.line.folded) is not None
    ]
    top = {_key(item.line.folded) for item in items[:_TOP] if not item.line.prose} if counted else ()
    for item in counted:
        if _key(item.line.folded.strip("0123456789 \u3000")) in top:
            item.reason = Reason.RUNNING_HEAD


def _mark_named_feet(items: Sequence[Item]) -> None:
    """The name of a periodical from the top, with the number of a page: 海外经济月报 1, 海外经济月报 - 1 -."""
    tops = [item.line.folded for item in items[:_HEADS] if len(item.line.folded) <= _WIDEST_HEAD]
    words = [word for top in tops for word in top.split(maxsplit=1)[:1]]
    names = tuple(name for name in words if len(name) >= _LEAST_WORD and name.endswith(_PERIODICALS))
    for item in items[_HEADS:] if names else ():  # above, it is the head of the page that says which it is
        folded = item.line.folded
        if not folded.startswith(names) or len(folded) > _WIDEST_HEAD or item.reason is not None:
            continue
        if any(folded.startswith(name) and _FOOT.fullmatch(folded, len(name)) for name in names):
            item.reason = Reason.RUNNING_HEAD


def _mark_facing(items: Sequence[Item]) -> None:
    """The feet of facing pages, with the number now before and now behind: 36  国资评论 and 国资评论  37."""
    feet: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for index, item in enumerate(items):
        folded = item.line.folded
        if not (folded[-1].isdigit() or folded[0].isdigit()) or item.line.prose or len(folded) > _WIDEST_HEAD:
            continue
        match = _COUNTED.fullmatch(folded)
        if match is not None:
            number = match["left"] or match["right"]
            feet[
                _word(folded[match.end("left") :] if match["left"] else folded[: match.start("right")])
            ].append((index, int(number)))
    for word, found in feet.items():
        pages = [number for _, number in found]
        apart = all(later - earlier >= _PAGE_LINES for (earlier, _), (later, _) in pairwise(found))
        if (
            len(found) > 1
            and apart
            and len(word) >= _LEAST_WORD
            and all(0 < b - a <= 2 for a, b in pairwise(pages))
        ):
            for index, _ in found:
                items[index].reason = items[index].reason or Reason.RUNNING_HEAD


def _mark_beside_numbers(items: Sequence[Item]) -> None:
    """Beside the number of a page, what the first lines begin with: 访谈三　钱玉芬 below 访谈三：钱玉芬（…）."""
    turns = {index for index, item in enumerate(items) if item.reason is Reason.PAGE_NUMBER}
    turns |= {index - 1 for index, item in enumerate(items) if item.line.page}
    if not turns:
        return
    end = min(_TOP, min(turns) + 1)
    # Of a list of contents, a title at either end of a page is the title.
    top = [_word(i.line.folded) for i in items[:end] if not i.line.prose and not _LED.search(i.line.folded)]
    whole = "".join(top)
    for index, item in enumerate(items[end:], start=end):
        if item.reason is not None or item.line.prose or not (index - 1 in turns or index + 1 in turns):
            continue
        word = _word(item.line.folded)
        begun = len(word) >= _LEAST_WORD and any(
            line.startswith(word) and not line[len(word) :].isdigit() and line != word for line in top
        )
        if index - 1 in turns and _NAMES_ISSUE.fullmatch(item.line.folded):
            item.reason, item.details = Reason.RUNNING_HEAD, None
            continue
        two = len(word) >= _NAMED and word in whole and not any(word in line for line in top)
        if begun or two or (len(parts := _apart(item)) > 1 and all(part in whole for part in parts)):
            item.reason = Reason.RUNNING_HEAD


def _mark_named_issues(items: Sequence[Item]) -> None:
    """The periodical and its issue between two lines of a sentence that was cut there: 《江合创投》2023年第7期."""
    found = [
        index
        for index, item in enumerate(items[1:-1], start=1)
        if item.line.folded[0] == "《" and item.reason is None and _NAMES_ISSUE.fullmatch(item.line.folded)
    ]
    if not found:
        return
    names = {items[index].line.folded for index in found}
    told = sum(_tells_source(item) for item in items)
    if len(names) == 1 and told - len(found) >= _SOURCES:  # where articles are from, others lines say
        for index in found:
            items[index].reason, items[index].details = Reason.RUNNING_HEAD, None
        return
    usual = median([item.line.width for item in items if item.line.prose] or [0])
    for index in found:
        before = items[index - 1]
        if not before.line.ended and abs(before.line.width - usual) <= _NEAR and before.details is None:
            items[index].reason, items[index].details = Reason.RUNNING_HEAD, None


def _tells_source(item: Item) -> bool:
    return item.details is not None and any(value.name == "source" for value in item.details.values)


def _apart(item: Item) -> list[str]:
    """The halves of a line that stand at the two ends of a page: 某研究所            专报第17期."""
    if _APART.search(item.line.text) is None:
        return []
    return [part for half in re.split("[ \u3000]{4,}", item.line.folded) if (part := _word(half))]


def _word(folded: str) -> str:
    return "".join(filter(str.isalnum, folded))


def _beside_head(items: Sequence[Item], index: int) -> bool:
    return any(
        items[other].reason is Reason.RUNNING_HEAD
        for other in (index - 1, index + 1)
        if 0 <= other < len(items)
    )


def _counts_pages(items: Sequence[Item], found: Sequence[int]) -> bool:
    """Whether lines that are the same but for a number set apart at one end count pages: 某条例    1, 某条例    2."""
    if any(later - earlier < _PAGE_LINES for earlier, later in pairwise(found)):
        return False
    matches = [_COUNTED.fullmatch(items[index].line.folded) for index in found]
    numbers = [int(match["left"] or match["right"]) for match in matches if match is not None]
    return len(numbers) == len(found) and all(0 < b - a <= 2 for a, b in pairwise(numbers))


def _names_medium(items: Sequence[Item], found: Sequence[int]) -> bool:
    """Whether lines are a number that goes up and the name of a magazine: 28 读城周刊, 29 读城周刊."""
    matches = [_MEDIUM_PAGE.fullmatch(items[index].line.folded) for index in found]
    numbers = [int(m["left"] or m["right"]) for m in matches if m and is_medium(m["before"] or m["after"])]
    return len(numbers) == len(found) and all(0 < b - a <= 2 for a, b in pairwise(numbers))


def _is_set_apart(items: Sequence[Item], found: Sequence[int]) -> bool:
    """Whether lines are the same, their two halves at the two ends of the page: 某会议纪要        2022年5月3日."""
    if any(later - earlier < _PAGE_LINES for earlier, later in pairwise(found)):
        return False
    return all(_APART.search(items[index].line.text) for index in found)


def _is_regular(found: Sequence[int]) -> bool:
    steps = [later - earlier for earlier, later in pairwise(found)]
    return min(steps) >= 12 and max(steps) <= 1.6 * min(steps)


def _may_be_title(items: Sequence[Item], index: int) -> bool:
    """Whether the first running head is the title itself: the first line, with no other title in sight."""
    kept = [item for item in items[: index + 3] if item.reason is None]
    if items[index].masthead or not kept or kept[0] is not items[index]:
        return False
    others = [
        item
        for item in kept[1:]
        if item.line.short
        and item.details is None
        and item.line.width >= 6
        and not opens_text(item.line.folded)
    ]
    return not others


def _key(folded: str) -> str:
    return _DIGITS.sub("#", "".join(folded.split())).strip("-—–·|｜ ")
