"""What archives of newspapers put above each article: 1. 某报 | 2024-03-01 | A12 | 港闻, or 2 of 3 DOCUMENTS."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.names import names
from reader.importing.cleaning.plan import Reason
from reader.importing.cleaning.reporters import is_medium
from reader.importing.cleaning.words import words

#: A number, perhaps, a medium, perhaps with its place, and a date behind a bar.
_RECORD = lazy(
    r"(?:\[?[0-9]{1,4}[.、\]\s]\s*)?(?P<source>[\u4e00-\u9fff·]{2,14})(?:\s*[(（][^()（）]{1,12}[)）])?"
    r"\s*[|｜]\s*(?=(?:19|20)[0-9]{2}\s?[-/.年]\s?[0-9])"
)
#: From so many such lines on they are records.
_LEAST = 2
_FIELD = lazy(r"[^|｜]+")
#: A database counts what it gives out: 2 of 3 DOCUMENTS, Document 2 of 3.
_COUNTED = lazy(r"\s*(?:document\s+)?[0-9]{1,4}\s+of\s+[0-9]{1,4}(?:\s+documents?)?\s*")
#: What it says of each, in capitals before a colon: LOAD-DATE: October 20, 2023.
_LABELLED = lazy(r"(?P<label>[A-Z][A-Z-]{3,20}):\s*(?P<value>.*)")
_LABELS = {"BYLINE": "author", "SECTION": "section", "SOURCE": "source"}
_MEDIUM = lazy(r"\s*(?P<name>[\u4e00-\u9fff·]{2,16})\s*(?:[(（][^()（）]{1,12}[)）])?\s*")
#: What stands before the names in a byline, and how long a line of the day is.
_UNNAMED, _DAY = lazy(r"^(?:本报|本刊|本社)?(?:记者|通讯员)?\s*"), 40
#: Medium and day stand in so many lines below the number.
_TOP = 4


@cache
def _writer() -> re.Pattern[str]:
    return re.compile(rf"(?:by|作者[:：]?|记者)\s*(?P<names>{names().pattern})(?=\s*(?:[|｜]|$))")


def mark_records(items: Sequence[Item]) -> None:
    """Articles begin with their records, or with a title right above each record."""
    _mark_counted(items)
    _mark_titled(items)
    heads = [
        index
        for index, item in enumerate(items)
        if ("|" in item.line.folded or "｜" in item.line.folded) and _RECORD.match(item.line.folded)
    ]
    if len(heads) < _LEAST:
        return
    for index in heads:
        item = items[index]
        item.reason, item.details = None, Details(tuple(_values(item.line.folded)))
        above = next((other for other in reversed(items[:index]) if other.reason is None), None)
        below = next((other for other in items[index + 1 :] if other.reason is None), None)
        titled = above is not None and above.details is None and not (above.line.prose or above.line.ended)
        first = above if titled and below is not None and below.line.prose and above is not None else item
        first.begins = True
    start = next(index for index, item in enumerate(items) if item.begins)
    if not any(item.line.prose for item in items[:start]):
        for item in items[:start]:
            item.reason = item.reason or Reason.RUNNING_HEAD


def _mark_counted(items: Sequence[Item]) -> None:
    """The documents that a database has counted; what it says of each of them in labels of its own."""
    heads = [
        i for i, item in enumerate(items) if "of" in item.line.folded and _COUNTED.fullmatch(item.line.folded)
    ]
    if not heads:
        return
    for index in heads:
        items[index].reason = Reason.RUNNING_HEAD
        following = items[index + 1 : index + 1 + _TOP]
        for item in following:
            item.details = item.details or _of_top(item)
        for item in following[:1]:
            item.reason, item.begins = None, True
    for item in items[heads[0] :]:
        label = _LABELLED.fullmatch(item.line.text)
        name = _LABELS.get(label["label"]) if label is not None else None
        if label is not None and name is not None:
            value = _UNNAMED.sub("", item.line.folded[label.start("value") :])
            item.details = Details((Value(name, Span(label.end() - len(value), label.end())),))
        elif label is not None:
            item.reason = Reason.NAVIGATION


def _mark_titled(items: Sequence[Item]) -> None:
    """Records of which each has a label for its title, 【标　题】…; other labels may stand above it, in all of them."""
    told = [index for index, item in enumerate(items) if item.details is not None]  # few
    heads = [index for index in told if _is_labelled(items[index], "title")]
    if len(heads) < _LEAST:
        return
    above = next((n for n in range(heads[0]) if not _is_labelled(items[heads[0] - 1 - n])), heads[0])
    for index in heads:
        run = items[max(0, index - above) : index + 1]
        first = run[0] if all(map(_is_labelled, run)) else items[index]
        first.begins = True


def _is_labelled(item: Item, name: str = "") -> bool:
    """Whether a line is one of details of an article, if `name` is given, of that one."""
    told = item.details.values if item.details is not None and not item.details.page else ()
    return item.reason is None and any(value.name == name or not name for value in told)


def _of_top(item: Item) -> Details | None:
    """The medium or the day in a line of its own below the number of a document: 新华网 (中文)."""
    folded = item.line.folded
    medium = _MEDIUM.fullmatch(folded)
    if medium is not None and is_medium(medium["name"]):
        return Details((Value("source", Span(*medium.span("name"))),))
    date = find_date(folded) if not item.line.prose else None
    if date is None or not date.has_year or date.span.start or len(folded) > _DAY:
        return None
    return Details((Value("date", date.span),))


def _values(folded: str) -> Iterator[Value]:
    """What a record says of its article."""
    record = _RECORD.match(folded)
    if record is None:
        return
    yield Value("source", Span(*record.span("source")))
    date = find_date(folded, record.end())
    if date is not None:
        yield Value("date", date.span)
    writer = _writer().search(folded, record.end())
    if writer is not None:
        yield Value("author", Span(*writer.span("names")))
    for field in _FIELD.finditer(folded, record.end()):
        name = field.group().strip()
        if name in words("section_names"):
            start = folded.index(name, field.start())
            yield Value("section", Span(start, start + len(name)))
            return
