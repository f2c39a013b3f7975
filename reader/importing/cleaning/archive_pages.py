"""The pages of an archive of newspapers, which stand above each article: 第2版(经济), 专栏:…."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from reader.chinese.patterns import lazy
from reader.chinese.span import Span
from reader.importing.cleaning.details import Details, Value
from reader.importing.cleaning.items import Item
from reader.importing.cleaning.plan import Reason

_ARCHIVE_PAGE = lazy(r"第\d{1,3}版\s*[(（](?P<section>[^()（）]*)[)）]")


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
