"""Labels and their values in lines of their own, and the two lines of an account: read before all else.

Portals of offices set the facts of a document as a table; copied, each cell is a line: 索引号 / 11530400. Posts of
accounts (公众号) name the account twice and give the date in the next line.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import LABELS, NOTHING, Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.marks import official
from reader.importing.cleaning.words import labels
from reader.importing.document import Kind

#: The facts of a document stand within so many lines of the beginning.
_FIRST = 80
#: So many labels make a table where each has its colon, and where not.
_LEAST, _LEAST_BARE = 2, 3
_WIDEST_LABEL, _WIDEST_VALUE = 10, 60
#: A label is no further than this from the one before it, in lines.
_NEAR = 4
_BULLETS = "•·●■◆ \t\u3000"
_ACCOUNT = lazy(r"(?P<name>[\u4e00-\u9fffa-z0-9]{2,16})\s+(?P=name)\S{0,4}")
#: The name of an author or a house and that of the account, below a title of its own.
_ORIGINAL = lazy(r"原创[:：]?\s+(?P<first>\S{2,12})\s+(?P<name>[\u4e00-\u9fffa-z0-9]{2,16})")
#: The number of a page in an archive of newspapers, above the name of its column: 第1版().
_PAGE_ABOVE = lazy(r"第\s?\d{1,3}\s?版\s*[(（][^()（）]{0,12}[)）]")
_PLACE = lazy(r"\s*(?:发表于)?\s*[\u4e00-\u9fff]{0,4}\s*")


def mark_fields(items: Sequence[Item]) -> None:
    """Give labels and values in lines of their own their details; so the lines of an account at the very top."""
    _mark_account(items[:3])
    names = [_label_of(item) for item in items[:_FIRST]]
    found = [index for index, name in enumerate(names) if name]
    runs: list[list[int]] = []
    for index in found:
        if runs and index - runs[-1][-1] <= _NEAR:
            runs[-1].append(index)
        else:
            runs.append([index])
    for run in runs:
        coloned = all(items[index].line.folded[-1] in ":：" for index in run)
        if len(run) >= (_LEAST if coloned else _LEAST_BARE):
            _mark_run(items, names, run)


def _mark_account(items: Sequence[Item]) -> None:
    for item, following in pairwise(items):
        date = find_date(following.line.folded)
        if (
            date is not None
            and not date.span.start
            and (named := _ACCOUNT.fullmatch(item.line.folded) or _ORIGINAL.fullmatch(item.line.folded))
            and _PLACE.fullmatch(following.line.folded, date.span.end)
        ):
            item.details = Details((Value("account", Span(*named.span("name"))),))
            following.details = Details((Value("date", date.span),))


@cache
def _label() -> re.Pattern[str]:
    groups = "|".join(f"(?P<{name}>{labels(name)})" for name in LABELS)
    return re.compile(rf"(?:{groups}|关键词|关键字|标签)\s*[:：]?")


def _label_of(item: Item) -> str | None:
    """Which detail a line that is nothing but a label introduces; None where it is none."""
    line = item.line
    if line.width > _WIDEST_LABEL or line.kind in (Kind.TITLE, Kind.HEADING):
        return None
    match = _label().fullmatch(line.folded.strip(_BULLETS))
    return None if match is None else match.lastgroup or "noise_label"


def _mark_run(items: Sequence[Item], names: Sequence[str | None], run: Sequence[int]) -> None:
    times = Counter(item.line.folded for item in items)
    for index in run:
        label, name = items[index], names[index]
        label.details = Details((Value("noise", Span(0, len(label.line.text))),))
        following = items[index + 1] if index + 1 < len(items) else None
        if following is None or (index + 1 < len(names) and names[index + 1]):
            continue
        if name == "section" and index and _PAGE_ABOVE.fullmatch(items[index - 1].line.folded):
            continue  # an archive says so where it knows of none: what follows is a title
        line = following.line
        if line.prose or line.width > _WIDEST_VALUE or line.kind is Kind.TITLE:
            continue
        if name != "title" and (times[line.folded] > 1 or official(line.folded)):
            continue  # the title, below a label without a value
        following.details = Details((_value(name or "", following),))


def _value(name: str, item: Item) -> Value:
    whole = Span(0, len(item.line.text))
    if name == "date":
        date = find_date(item.line.folded)
        return Value("date", date.span) if date is not None else Value("noise", whole)
    if name == "noise_label" or item.line.folded in NOTHING:
        return Value("noise", whole)
    return Value(name, whole)
