"""Lists of contents: where they stand, and which titles and sections they promise."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from reader.chinese.patterns import lazy
from reader.importing.cleaning.items import Item, bare
from reader.importing.cleaning.marks import numbered
from reader.importing.cleaning.measure import Extent, extents
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.summaries import OF_ISSUE, WIDEST_HEADING, summary, sums_up
from reader.importing.cleaning.treatises import COUNT, of_one_text
from reader.importing.cleaning.words import starts, words
from reader.importing.document import Kind

_LEADERS = lazy(
    r"(?:[.．…·•\-—_]{2,}|\s{3,}|…)\s*[（(]?[0-9０-９]{0,4}[)）]?\s*$|\s+[（(]?[0-9０-９]{1,4}[)）]?\s*$|\s+[>＞»]{0,2}\s*(?:详?见)?第?[a-z]?[0-9]{1,3}版\s*$"
)
#: How a part of a text is counted.
_PART = lazy("[一二三四五六七八九十]{1,3}、")
#: So many lines in a row that are found again elsewhere are a list of contents without a heading.
_ECHOES = 3
#: A wrapped title is found again by its beginning, of at least so many characters.
_BEGINNING = 9
_LONGEST_ENTRY = 60
#: So many of the lines of a list at the end stand above; a title may be worded otherwise there.
_SHARE_TOLD = 0.75
#: The end of a paragraph can read like the name of a section, but hardly like a title of so many characters.
_WHOLE = 8
#: What stands on another page of a newspaper: 2版 聚焦冬季农业开发, 详见A4版.
_ON_PAGE = lazy(r"(?:详?见)?第?[a-z]?[0-9]{1,3}版[:：\s]")
_TO_PAGE = lazy(r"[0-9]版\s*$|^第?[a-z]?[0-9]{1,3}版")
#: The name of a section is no wider than this.
_LONGEST_SECTION = 8
_ORDINAL = lazy(
    r"^\s*(?:[0-9]{1,2}\s*[.．、]|0[0-9]\s|[【\[][0-9]{1,2}[】\]]|[0-9]{2,3}(?:[ \u3000]{2,}|\t))\s*"
    "(?![0-9]|个(?![人体税性别案]))"
)
#: Where an item stood and when, behind its title: 某县建成水厂（江合晚报，11月26日）.
CITED_BESIDE = lazy(
    r"(?<=\S{4})\s*[（(](?P<source>[\u4e00-\u9fff]{2,12})[,，\s]+(?P<when>(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日)[)）]$"
)
#: Who wrote, at the other end of the line: 01 从“一粒沙”到“一块屏”　　边小城.
_WRITER_BESIDE = lazy(r"(?<=\S{4})\s{2,}[\u4e00-\u9fff]{2,4}\s*$")
#: Before the heading of the list of a page: 01版标题导航.
_HEADING = lazy(r"^第?[a-z]?[0-9]{1,3}版[:：]?")
#: A line that leads to the number of a page, and so many make a list.
_LED, _LEAST_LED = re.compile(r"[.．…·]{2,}\s*[（(]?[0-9]{1,4}[)）]?$"), 2


class Contents(NamedTuple):
    """What the lists of contents of a document promise, in folded characters without white space."""

    entries: frozenset[str]
    """Of articles and sections; of a law its chapters are not among them."""
    issue: bool = False
    """Whether they are those of an issue of a newsletter, so that what is counted in them are articles."""

    def holds(self, folded: str) -> bool:
        """Whether a line, folded, is one of the entries or the beginning of one that was wrapped."""
        word = entry(folded)
        if word in self.entries:
            return True
        if len(word) < _BEGINNING or not self.entries:
            return False
        ordered = _ordered(self.entries)
        at = bisect_left(ordered, word)
        return at < len(ordered) and ordered[at].startswith(word)


def mark_listed(items: Sequence[Item], contents: Contents) -> None:
    """Mark the lines that are all of a title which the contents name: no other line belongs to them."""
    titles = {title for title in contents.entries if len(title) >= _WHOLE}
    for item in items if titles else ():
        item.listed = item.reason is None and entry(item.line.folded) in titles


@lru_cache(maxsize=1)
def _ordered(entries: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(entries))


def entry(folded: str) -> str:
    """A line of contents without leaders and page number, as one word."""
    if folded[-1:] in ")）" and folded[-2:-1] == "日":  # where and when the item of a digest stood
        folded = CITED_BESIDE.sub("", folded)
    if "  " in folded or "\u3000\u3000" in folded:
        folded = _WRITER_BESIDE.sub("", folded)
    return bare(_ORDINAL.sub("", _LEADERS.sub("", folded))).strip("◎●○◆■□★▶►·．.•▪▎▌▍▏※")


def _leads(folded: str) -> bool:
    """Whether a line leads to the number of a page: not one with a dash before it as well as behind, — 要闻 —."""
    return _LEADERS.search(folded) is not None and not (folded[0] == folded[-1] and folded[0] in "—-–·•")


def find_contents(items: Sequence[Item]) -> tuple[Contents, int | None]:
    """Mark the lines of the lists of contents as such; what they promise, and the index of the first such line.

    The index is None where the list is one of chapters, or stands at the end.
    """
    kept = [item for item in items if item.reason is None]
    found: list[Item] = []
    alone: list[Item] = []
    told: list[Item] = []
    widths = cache(lambda: extents(kept))
    for start, item in enumerate(kept):
        word = _HEADING.sub("", entry(item.line.folded)) if item.line.width < WIDEST_HEADING else ""
        if (word in words("contents") or OF_ISSUE.fullmatch(word)) and sums_up(kept[start + 1 : start + 2]):
            item.reason = Reason.NAVIGATION
            told += summary(kept, start + 1, word)
        elif word in words("contents") or OF_ISSUE.fullmatch(word):
            listed = _list_after(kept, start + 1, widths)
            (found if listed else alone).extend([item, *listed])
            if not listed:
                told += summary(kept, start + 1, word)
    if not found:
        found = [*alone, *(_led(kept) or _echoes(kept) or _echoes_at_end(items, kept))]
    entries = {entry(item.line.folded) for item in found} - words("contents")
    entries = _uncounted(entries, kept, found)
    for item in (*found, *told):
        item.reason = Reason.CONTENTS
    promised = entries or {entry(item.line.folded) for item in items if item.line.kind is Kind.FURNITURE}
    if of_one_text(promised, found[:1], kept):
        return Contents(frozenset()), None
    first = next((index for index, item in enumerate(items) if item.reason is Reason.CONTENTS), None)
    marked = {id(item) for item in found}
    if not any(
        entry(item.line.folded) in entries for item in kept if id(item) not in marked and item.line.short
    ):
        elsewhere = any(_TO_PAGE.search(item.line.folded) for item in found)
        if elsewhere:  # a newspaper tells what is on its other pages
            return Contents(frozenset()), first
    return Contents(frozenset(word for word in entries if len(word) > 1)), first


def _uncounted(entries: set[str], kept: Sequence[Item], found: Sequence[Item]) -> set[str]:
    """The entries without their numbers where these stand in the list alone: 一、 above, the title without it below."""
    if not entries or not all(_PART.match(word) for word in entries):
        return entries
    listed = {id(item) for item in found}
    titles = {entry(item.line.folded) for item in kept if item.line.short and id(item) not in listed}
    plain = {COUNT.sub("", word) for word in entries}
    return plain if not entries & titles and len(plain & titles) * 2 > len(plain) else entries


def of_format(items: Sequence[Item]) -> Contents:
    """What the list of contents promises that a format has set as such, if headings of the text keep it."""
    listed = {entry(item.line.folded) for item in items if item.line.kind is Kind.FURNITURE}
    headings = {entry(item.line.folded) for item in items if item.line.kind is Kind.HEADING}
    kept = frozenset(word for word in listed & headings if len(word) > 1)
    return Contents(kept if len(kept) >= _LEAST_LED else frozenset(), issue=True)


def _list_after(items: Sequence[Item], start: int, widths: Callable[[], list[Extent]]) -> list[Item]:
    """The lines from `start` on up to where the first of them comes again, or as long as they have leaders."""
    entries: dict[str, int] = {}
    for index in range(start, min(len(items), start + 400)):
        line = items[index].line
        word = entry(line.folded)
        first = next(iter(entries), None)
        leads = _leads(line.folded)
        counted = numbered(items[start].line.folded)
        if first is not None and counted and not numbered(line.folded) and not leads:
            later = {entry(item.line.folded) for item in items[index + 1 : index + 400]}
            if word in later and first in later:  # a title below the name of its section
                entries[word] = index
                continue
            later.add(word)
            told = first in later or COUNT.sub("", first) in later
            told = told or any(len(title) >= _BEGINNING and first.startswith(title) for title in later)
            return list(items[start:index]) if told else []
        again = word in entries and not _leads(line.folded)
        wrapped = first is not None and len(word) >= _BEGINNING and any(e.startswith(word) for e in entries)
        if index > start + 1 and entry(items[index - 1].line.folded) + word in entries:
            return _without_section(items[start : index - 1])
        if entries and (again or wrapped):
            return _without_section(_without_kicker(items[start:index], items[index:]))
        if len(entries) >= _LEAST_LED and line.text[0] == "《" and _names_source(items[index]):
            return list(items[start:index])  # the newspaper and its day, above the first title
        if line.prose and widths()[index].width > _LONGEST_ENTRY:
            break
        entries[word] = index
    led: list[Item] = []
    for item in items[start:]:
        folded = item.line.folded
        if _names_source(item):
            break  # the newspaper and its day, above the first title
        if not (_leads(folded) or _ON_PAGE.match(folded)) and not (led and item.line.width <= 8):
            break
        led.append(item)
    while led and not (_leads(led[-1].line.folded) or _ON_PAGE.match(led[-1].line.folded)):
        led.pop()  # a short line behind the last entry is none
    return led


def _without_kicker(listed: Sequence[Item], below: Sequence[Item]) -> Sequence[Item]:
    """A list without its last line where that leads to the first title below, and stands nowhere else.

    Or where it says in which newspaper, and when, that title stood.
    """
    last = listed[-1] if len(listed) > _LEAST_LED else None
    if last is None or _names_source(last):
        return listed if last is None else listed[:-1]
    if _leads(last.line.folded) or not last.line.folded.endswith(starts("kicker_end")):
        return listed
    later = {entry(item.line.folded) for item in below[:400]}
    told = [entry(item.line.folded) in later for item in listed]
    return listed[:-1] if all(told[:-1]) and not told[-1] else listed


def _names_source(item: Item) -> bool:
    return item.details is not None and any(value.name == "source" for value in item.details.values)


def _without_section(listed: Sequence[Item]) -> list[Item]:
    """A list without its last line where that is a word unlike all others: the first section of the text below."""
    last = listed[-1] if len(listed) > _LEAST_LED else None
    if last is None or last.line.width > _LONGEST_SECTION or _leads(last.line.folded):
        return list(listed)
    words_ = [
        item for item in listed[:-1] if item.line.width <= _LONGEST_SECTION and not _leads(item.line.folded)
    ]
    return list(listed if words_ else listed[:-1])


def _led(items: Sequence[Item]) -> list[Item]:
    """The first lines that have leaders to a number, two at least: a list under a heading of its own, or none."""
    led: list[Item] = []
    for index, item in enumerate(items):
        if _LED.search(item.line.folded) and not item.line.prose:
            if not led and index and items[index - 1].line.folded[0] in "【[":
                led.append(items[index - 1])
            led.append(item)
        elif led:
            break
    return led if sum(_LED.search(item.line.folded) is not None for item in led) >= _LEAST_LED else []


def _echoes(items: Sequence[Item]) -> list[Item]:
    """The longest run of short lines each of which stands elsewhere, too: a list without a heading."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, item in enumerate(items):
        if item.details is None and not item.line.prose:
            places[entry(item.line.folded)].append(index)
    best: tuple[int, int] = (0, 0)
    start = 0
    for index in range(len(items) + 1):
        if index < len(items) and _echoed(items, places, index):
            continue
        if index - start > best[1] - best[0]:
            best = (start, index)
        start = index + 1
    first, last = best
    seen: set[str] = set()
    for index in range(first, last):  # what is promised and follows at once is no promise
        word = entry(items[index].line.folded)
        if word in seen:
            last = index
            break
        seen.add(word)
    return list(items[first:last]) if last - first >= _ECHOES else []


def _echoes_at_end(items: Sequence[Item], kept: Sequence[Item]) -> list[Item]:
    """A list at the end of what stands above, taken for one of other articles: three lines at least.

    Nearly each of them stands there, or its beginning where it is wrapped.
    """
    first = len(items)
    while first and items[first - 1].reason is Reason.RELATED and not items[first - 1].line.prose:
        first -= 1
    listed = [word for item in items[first:] if (word := entry(item.line.folded)) not in words("contents")]
    if len(listed) < _ECHOES:
        return []
    above = {entry(item.line.folded) for item in kept if not item.line.prose}
    told = sum(
        word in above or any(word[:length] in above for length in range(_BEGINNING, len(word)))
        for word in listed
    )
    return list(items[first:]) if told >= _ECHOES and told >= _SHARE_TOLD * len(listed) else []


def _echoed(items: Sequence[Item], places: dict[str, list[int]], index: int) -> bool:
    if items[index].line.prose or items[index].details is not None:
        return False
    word = entry(items[index].line.folded)
    if len(word) < 2:
        return False
    if places[word][0] <= index - _ECHOES or places[word][-1] >= index + _ECHOES:
        return True
    return any(word[:length] in places for length in range(_BEGINNING, len(word)))
