"""The groups and orders of the library: articles on shelves, each under a heading."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.chinese import pinyin
from reader.corpus.rows import Article


class Sort(StrEnum):
    """What the library is sorted by."""

    ORDER = "order"
    TITLE = "title"
    DATE = "date"
    SOURCE = "source"
    TAGS = "tags"


class Group(StrEnum):
    """What the library is grouped by."""

    NONE = "none"
    FILE = "file"
    MONTH = "month"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Shelf:
    """Articles under one heading; the heading is empty where nothing is grouped or known."""

    heading: str
    articles: tuple[Article, ...]


def shelves_of(shown: list[Article], group: Group) -> list[Shelf]:
    """Articles in groups, those of a group in the order in which they come; what is not known comes last."""
    if group is Group.NONE:
        return [Shelf("", tuple(shown))] if shown else []
    shelves: dict[str, list[Article]] = defaultdict(list)
    for heading, article in zip(_headings(shown, group), shown, strict=True):
        shelves[heading].append(article)
    headings = list(shelves)
    if group is Group.MONTH:
        headings.sort(key=lambda heading: (not heading, heading))
    elif group is Group.SOURCE:
        headings.sort(key=lambda heading: (not heading, pinyin.sort_key(heading)))
    return [Shelf(heading, tuple(shelves[heading])) for heading in headings]


def _headings(articles: Iterable[Article], group: Group) -> list[str]:
    if group is Group.FILE:
        return [article.file for article in articles]
    if group is Group.SOURCE:
        return [source_of(article) for article in articles]
    return [(article.date or "")[:7] for article in articles]


def source_of(article: Article) -> str:
    """The source under which an article is listed; empty where none is known."""
    return (article.source or "").strip()


def key_of(article: Article, sort: Sort, counts: Mapping[int, int]) -> tuple[object, ...]:
    """What an article is sorted by; no two have the same. Unknown dates and sources come last.

    `counts`: how many passages of each article are tagged.
    """
    if sort is Sort.ORDER:
        return (article.source_file, article.order, article.id)
    if sort is Sort.TITLE:
        return (pinyin.sort_key(article.title), article.id)
    if sort is Sort.DATE:
        return (article.date is None, article.date or "", article.id)
    if sort is Sort.SOURCE:
        return (article.source is None, pinyin.sort_key(article.source or ""), article.id)
    return (-counts.get(article.id, 0), article.id)


def moves(old: Article, new: Article) -> bool:
    """Whether an article may stand elsewhere now."""
    return replace(old, annotations=new.annotations, state=new.state) != new
