"""Rows of the table of facts above a paper of an office, without colons: 文 号 某规〔2024〕5号 时效性 有效."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from reader.chinese.span import Span
from reader.importing.cleaning.dates import find_date
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.words import labels, words

#: So many rows near each other, among the first lines, make a table.
_LEAST, _FIRST, _NEAR = 2, 40, 2
#: A row is no wider than this, in full-width characters.
_WIDEST = 80
_NAMES = ("title", "source", "date", "number", "noise_label")


@cache
def _at() -> re.Pattern[str]:
    """A label with white space around it. A label of two characters is spaced, or its value could be a sentence."""
    groups = "|".join(f"(?P<{name}>{labels(name)})" for name in _NAMES)
    return re.compile(rf"(?:^|(?<=\s))(?:{groups})\s+(?=\S)")


@cache
def _firsts() -> frozenset[str]:
    """The characters with which labels begin: the quick question first."""
    return frozenset(word[0] for name in _NAMES for word in words(name))


def mark_rows(items: Sequence[Item]) -> None:
    """Give such rows their details where several of them stand together."""
    found = [
        index
        for index, item in enumerate(items[:_FIRST])
        if item.reason is None and item.details is None and _is_row(item)
    ]
    for index in found:
        if sum(abs(index - other) <= _NEAR for other in found) >= _LEAST:
            items[index].details = Details(tuple(_values(items[index].line.folded)))


def _is_row(item: Item) -> bool:
    folded = item.line.folded
    if folded[0] not in _firsts() or " " not in folded or item.line.ended or item.line.width > _WIDEST:
        return False
    match = _at().match(folded)
    return match is not None and len(match.group().strip()) > len("标题")


def _values(folded: str) -> Iterator[Value]:
    """The values of a row, each from its label to the next."""
    found = list(_at().finditer(folded))
    for label, following in zip(found, [*found[1:], None], strict=True):
        end = len(folded) if following is None else following.start()
        end = label.end() + len(folded[label.end() : end].rstrip())
        name = label.lastgroup or "noise_label"
        date = find_date(folded, label.end(), end) if name == "date" else None
        if name == "noise_label" or (name == "date" and date is None):
            yield Value("noise", Span(label.end(), end))
        else:  # who publishes a paper is its source only where no other line names one
            span = Span(label.end(), end) if date is None else date.span
            yield Value("account" if name == "source" else name, span)
