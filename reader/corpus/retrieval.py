"""Passages that were tagged, gathered out of the whole corpus: which of them are asked for, in which order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from reader.chinese import pinyin
from reader.chinese.folding import fold
from reader.corpus.annotation_rows import order_of, read_annotation
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.rows import Annotation, Status

#: What counts: all but what was rejected.
COUNTING = frozenset(Status) - {Status.REJECTED}
#: So many annotations are read before it is told how far it is.
_AT_ONCE = 2_000

_ROWS = """
    SELECT n.*, p.path AS tag_path, a.title AS title, a.source AS source, a.date AS date
    FROM annotation AS n
    JOIN tag_path AS p ON p.id = n.tag
    JOIN article AS a ON a.id = n.article AND a.removed = 0
    WHERE {condition} ORDER BY n.article, n.start, n."end", p.path, n.id
"""
#: Annotations for which something holds, and the other parts of their passages.
_WHOLE = (
    "(n.{which} OR n.passage_group IN "
    "(SELECT passage_group FROM annotation WHERE passage_group > '' AND {which}))"
)


class Order(StrEnum):
    """By what passages are listed; those that are alike in it stand in the order of articles and text."""

    TAG = "tag"
    """In the order of the codebook."""
    ARTICLE = "article"
    DATE = "date"
    """That of the article; those without one come last."""
    SOURCE = "source"
    ANNOTATOR = "annotator"
    LATEST = "latest"
    """What was changed last comes first."""
    LENGTH = "length"
    """The longest comes first."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which passages are wanted: all that is said must hold."""

    filters: Filters = EVERYTHING
    """Of which articles."""
    tag: int | None = None
    below: bool = True
    """Whether also those with a tag below it."""
    annotator: str | None = None
    """Who made a part of it."""
    statuses: frozenset[Status] = COUNTING
    text: str = ""
    """Words that all stand in passage, note, tag or title (see `mentions`)."""
    only: frozenset[int] | None = None
    """Those of which one of these annotations is a part, whatever else there is."""


@dataclass(frozen=True, slots=True)
class Retrieved:
    """One passage: its parts in the order of the text, and what is known of its article."""

    parts: tuple[Annotation, ...]
    title: str
    source: str
    date: str

    @property
    def first(self) -> Annotation:
        """Its first part; tag, note and status are those of the whole passage."""
        return self.parts[0]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The ids of its parts."""
        return tuple(part.id for part in self.parts)

    @property
    def length(self) -> int:
        """Code points in all parts."""
        return sum(part.end - part.start for part in self.parts)


@dataclass(frozen=True, slots=True)
class Found:
    """How far it is: annotations read of how many; at the end the passages, in order."""

    seen: int
    total: int
    passages: tuple[Retrieved, ...] | None = None


def retrieve(corpus: Corpus, question: Question, order: Order = Order.TAG) -> Iterator[Found]:
    """Gather what is asked for, in steps, so that who asks can stop; the last one has the passages.

    Raises UserError when there is no such tag.
    """
    tags = {tag.id: place for place, tag in enumerate(corpus.codebook.all())}
    condition, values = _condition(corpus, question)
    total = int(
        corpus.db.execute(f"SELECT count(*) FROM annotation AS n WHERE {condition}", values).fetchone()[0]
    )
    gathered: dict[str | int, list[Annotation]] = {}
    articles: dict[int, tuple[str, str, str]] = {}
    seen = 0
    for row in corpus.db.query(_ROWS.format(condition=condition), values):
        title, source, date = (row.pop(name) or "" for name in ("title", "source", "date"))
        one = read_annotation(row)
        articles[one.article] = title, source, date
        gathered.setdefault(one.passage_group or one.id, []).append(one)
        seen += 1
        if seen % _AT_ONCE == 0:
            yield Found(seen, total)
    passages = [
        Retrieved(tuple(sorted(parts, key=order_of)), *articles[parts[0].article])
        for parts in gathered.values()
    ]
    words = question.text.casefold().split()
    wanted = [passage for passage in passages if _mentions(passage, words)] if words else passages
    yield Found(seen, seen, tuple(sorted(wanted, key=_key(order, tags))))


def mentions(text: str, annotation: Annotation, *more: str) -> bool:
    """Whether all words of a text stand in an annotation: its quote, its note, the path of its tag, in either script.

    A word may also be one of the names of the path as it is read, in pinyin; `more` is looked through as well.
    """
    quotes = [quote.casefold() for quote in _quotes(annotation)]
    return _stand_in(text.casefold().split(), quotes, annotation, more)


def _mentions(passage: Retrieved, words: list[str]) -> bool:
    quotes = [quote.casefold() for part in passage.parts for quote in _quotes(part)]
    return _stand_in(words, quotes, passage.first, (passage.title,))


def _stand_in(words: list[str], quotes: list[str], annotation: Annotation, more: Iterable[str]) -> bool:
    path = annotation.tag_path
    said = [_folded(text) for text in (path, annotation.note, *more)]
    return all(
        any(word in quote for quote in quotes)
        or any(_folded(word) in text for text in said)
        or _stands_for(word, path)
        for word in words
    )


@lru_cache(maxsize=8192)
def _folded(text: str) -> str:
    """What is written in one script only, as it is in both, without case."""
    return fold(text.casefold())


@lru_cache(maxsize=8192)
def _stands_for(word: str, path: str) -> bool:
    """Whether a word is one of the names of a path by its reading, as in the codebook and the palette."""
    return any(pinyin.matches(word, name) for name in path.split("/"))


def _quotes(annotation: Annotation) -> tuple[str, str, str]:
    return annotation.quote, annotation.quote_simplified, annotation.quote_traditional


def _condition(corpus: Corpus, question: Question) -> tuple[str, list[Any]]:
    """The question as SQL over `annotation AS n`, and its parameters."""
    conditions: list[str] = ["n.status IN (SELECT value FROM json_each(?))"]
    values: list[Any] = [json.dumps(sorted(question.statuses))]
    if question.filters != EVERYTHING:
        conditions.append("n.article IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(corpus.search.articles(question.filters)))
    if question.tag is not None:
        family = [tag.id for tag in corpus.codebook.family(question.tag)]
        conditions.append("n.tag IN (SELECT value FROM json_each(?))")
        values.append(json.dumps(family if question.below else family[:1]))
    if question.annotator is not None:
        conditions.append(_WHOLE.format(which="annotator = ?"))  # a part may be another one's
        values += [question.annotator] * 2
    if question.only is not None:
        conditions.append(_WHOLE.format(which="id IN (SELECT value FROM json_each(?))"))
        values += [json.dumps(sorted(question.only))] * 2
    return " AND ".join(conditions), values


def _key(order: Order, tags: dict[int, int]) -> Callable[[Retrieved], Any]:
    """What passages are sorted by."""

    def place(passage: Retrieved) -> tuple[int, int, int]:
        return passage.first.article, passage.first.start, passage.first.id

    first: dict[Order, Callable[[Retrieved], Any]] = {
        Order.TAG: lambda passage: tags.get(passage.first.tag, len(tags)),
        Order.ARTICLE: lambda passage: 0,
        Order.DATE: lambda passage: (not passage.date, passage.date),
        Order.SOURCE: lambda passage: (not passage.source, passage.source),
        Order.ANNOTATOR: lambda passage: passage.first.annotator,
        Order.LENGTH: lambda passage: -passage.length,
        Order.LATEST: lambda passage: _backwards(max(part.updated_at for part in passage.parts)),
    }
    by = first[order]
    return lambda passage: (by(passage), place(passage))


def _backwards(text: str) -> tuple[int, ...]:
    """What sorts texts of one form, such as times, the other way round."""
    return tuple(-ord(sign) for sign in text)
