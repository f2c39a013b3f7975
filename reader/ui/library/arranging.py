"""Which articles the library shows, in which order and in which groups: plain values, no widgets."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from reader.chinese import pinyin
from reader.chinese.folding import fold
from reader.corpus.rows import Article, State

#: One letter would stand for nearly every name.
_LETTERS = 2


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
class Filter:
    """What an article must have to be shown. `text` is looked for in its details, in either script.

    `below` are the tags under `tag`: one of them does as well.
    """

    text: str = ""
    state: State | None = None
    tagged: bool | None = None
    tag: int | None = None
    below: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Shelf:
    """Articles under one heading; the heading is empty where nothing is grouped or known."""

    heading: str
    articles: tuple[Article, ...]


def arrange(
    articles: Iterable[Article],
    tags: Mapping[int, tuple[int, ...]],
    wanted: Filter,
    sort: Sort,
    group: Group,
) -> list[Shelf]:
    """The articles that pass the filter, sorted, in groups. Unknown dates and sources come last."""
    words = fold(wanted.text).split() if wanted.text else []  # the tables take a tenth of a second
    shown = [article for article in articles if _passes(article, tags.get(article.id, ()), wanted, words)]
    shown.sort(key=lambda article: _key(article, sort))
    if group is Group.NONE:
        return [Shelf("", tuple(shown))] if shown else []
    shelves: dict[str, list[Article]] = {}
    for article in shown:
        shelves.setdefault(_heading(article, group), []).append(article)
    headings = list(shelves)
    if group is Group.MONTH:
        headings.sort(key=lambda heading: (not heading, heading))
    elif group is Group.SOURCE:
        headings.sort(key=lambda heading: (not heading, pinyin.sort_key(heading)))
    return [Shelf(heading, tuple(shelves[heading])) for heading in headings]


def _heading(article: Article, group: Group) -> str:
    if group is Group.FILE:
        return article.file
    return (article.source or "").strip() if group is Group.SOURCE else (article.date or "")[:7]


def _passes(article: Article, tags: tuple[int, ...], wanted: Filter, words: list[str]) -> bool:
    if wanted.state is not None and article.state is not wanted.state:
        return False
    if wanted.tagged is not None and bool(article.annotations) is not wanted.tagged:
        return False
    if wanted.tag is not None and not any(tag == wanted.tag or tag in wanted.below for tag in tags):
        return False
    if not words:
        return True
    details = (
        article.title, article.kicker, article.subtitle, article.section,
        article.source, article.author, article.date, article.number, article.file,
    )  # fmt: skip
    text = fold("\n".join(detail for detail in details if detail))
    return all(word in text or _sounds(word, article) for word in words)


def _sounds(word: str, article: Article) -> bool:
    """Whether the title, source or author can be typed as `word`: pinyin or initials, two letters at least."""
    if len(word) < _LETTERS or not word.isascii() or not word.isalpha():
        return False
    return any(pinyin.matches(word, name) for name in (article.title, article.source, article.author) if name)


def learn(articles: Iterable[Article]) -> None:
    """Look up how the names in these are read, so that the filter need not: a second for ten thousand."""
    for article in articles:
        _sounds("zz", article)


def _key(article: Article, sort: Sort) -> tuple[object, ...]:
    if sort is Sort.ORDER:
        return (article.source_file, article.order, article.id)
    if sort is Sort.TITLE:
        return (pinyin.sort_key(article.title), article.id)
    if sort is Sort.DATE:
        return (article.date is None, article.date or "", article.id)
    if sort is Sort.SOURCE:
        return (article.source is None, pinyin.sort_key(article.source or ""), article.id)
    return (-article.annotations, article.id)
