"""Posts and reports on the web: the account that is named again and again, comments and statements below the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item, bare
from reader.importing.cleaning.page_parts import prose_left
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.words import words

#: So many news below their times of day are those of a wire.
_CLOCK, _FLASHES = lazy(r"\d{1,2}:\d{2}(?::\d{2})?"), 3
#: An account is named so often at least.
_AGAIN = 2
#: The heading of what is below a text is no wider than this, in full-width characters.
_HEADING = 10
#: A text is wider than this, in full-width characters.
_TEXT = 48
#: An account and its name stand among so many lines.
_ABOVE, _NAME = 40, lazy("[\u4e00-\u9fffA-Za-z0-9]{2,12}")
_COMMENTS = lazy(r"\d{1,6}条评论")


def mark_accounts(items: Sequence[Item]) -> None:
    """An account that a page names again and again, once above 关注: what stands below its name is no title."""
    places: dict[str, list[int]] = defaultdict(list)
    followed: set[str] = set()
    for index, item in enumerate(items[:_ABOVE]):
        folded = item.line.folded
        if item.line.prose:
            break
        if folded in ("关注", "+关注", "+ 关注"):
            followed.update(other.line.folded for other in items[max(0, index - 3) : index])
        places[folded].append(index)
    for name in followed:
        if len(places[name]) < _AGAIN or _NAME.fullmatch(name) is None:
            continue
        for index in places[name]:
            items[index].reason, items[index].details = Reason.NAVIGATION, None
        last = places[name][-1]
        about = items[last + 1] if last + 1 < len(items) else None
        items[last].reason = None
        items[last].details = Details((Value("account", Span(0, len(items[last].line.text))),))
        if about is not None and about.details is None and not about.line.prose:
            about.reason = about.reason or Reason.NAVIGATION


def mark_flashes(items: Sequence[Item]) -> None:
    """News as a wire sends them through the day, each below its time of day and with its title in brackets."""
    found = [
        index
        for index, (item, news) in enumerate(pairwise(items))
        if item.line.text[0].isdigit()
        and _CLOCK.fullmatch(item.line.folded) is not None
        and news.line.text[0] == "【"
    ]
    if len(found) < _FLASHES:
        return
    for index in found:
        items[index].reason, items[index].details = Reason.RUNNING_HEAD, None
        items[index + 1].begins = True
    for item in items[: found[0]]:
        if item.details is None and not item.line.prose:  # what the page is called
            item.reason = item.reason or Reason.RUNNING_HEAD


def mark_end_matter(items: Sequence[Item]) -> None:
    """Comments, and what a house says about its report, from their heading to the end: 11 条评论, 分析师声明."""
    found = [
        i for i, item in enumerate(items) if item.line.width <= _HEADING and _ends(bare(item.line.folded))
    ]
    left = prose_left(items) if found else [0.0]
    whole = left[0]
    for index in found:
        if 0 < left[index + 1] * 2 < whole and whole - left[index] > _TEXT:
            for other in items[index:]:
                other.reason = other.reason or Reason.COPYRIGHT
            return


def _ends(word: str) -> bool:
    return word in words("disclaimer") or (word.endswith("评论") and _COMMENTS.fullmatch(word) is not None)
