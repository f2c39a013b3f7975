"""Parts of a corpus: some of its articles, or only what is tagged in them, or only what is not."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters, tags_named
from reader.corpus.query.syntax import read_query
from reader.corpus.rows import Annotation, Status
from reader.errors import UserError

_PASSAGES = re.compile(r'(?<!\S)(tagged|untagged):(?:"([^"]+)"|(\S+))')


class Passages(StrEnum):
    """What of the articles belongs to a part."""

    ALL = "all"
    TAGGED = "tagged"
    UNTAGGED = "untagged"


@dataclass(frozen=True, slots=True)
class Part:
    """The articles that pass the filters; of these all, the tagged passages, or what lies outside of them.

    `tag` (as in `Filters`: a path or a name, with all tags below it) and `annotator` say which annotations make a
    passage tagged; empty: any. Annotations that were rejected make none.
    """

    filters: Filters = EVERYTHING
    passages: Passages = Passages.ALL
    tag: str = ""
    annotator: str = ""

    def spans(self, corpus: Corpus) -> dict[int, list[Span]] | None:
        """The tagged passages by article, in order, without overlaps; None where they do not matter.

        Raises UserError when there is no such tag: nothing would be tagged with it, without a word.
        """
        if self.passages is Passages.ALL:
            return None
        tags = frozenset(tags_named(corpus.db, self.tag)) if self.tag else None
        if tags == frozenset():
            raise UserError(messages.TAG_MISSING, tag=self.tag)
        found: defaultdict[int, list[Span]] = defaultdict(list)
        for annotation in corpus.annotations.all():
            if self._counts(annotation, tags):
                found[annotation.article].append(annotation.span)
        return {article: union(spans) for article, spans in found.items()}

    def keep(self, found: Sequence[Span], tagged: Sequence[Span]) -> list[Span]:
        """Those of some spans of an article, in order, that begin in this part; `tagged` are its tagged passages."""
        if self.passages is Passages.ALL:
            return list(found)
        wanted = self.passages is Passages.TAGGED
        there = inside([span.start for span in found], tagged)
        return [span for span, belongs in zip(found, there, strict=True) if belongs is wanted]

    def region(self, spans: Mapping[int, Sequence[Span]] | None, article: int, length: int) -> list[Span]:
        """What of an article of that length belongs to the part, in order and apart; `spans` are those of `spans`."""
        if spans is None:
            return [Span(0, length)]
        tagged = spans.get(article, [])
        if self.passages is Passages.TAGGED:
            return list(tagged)
        ends = [0, *(edge for span in tagged for edge in (span.start, span.end)), length]
        return [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=True) if start < end]

    @property
    def asks_annotations(self) -> bool:
        """Whether what belongs to it is another after something was tagged."""
        return self.passages is not Passages.ALL or asks_annotations(self.filters)

    def _counts(self, annotation: Annotation, tags: frozenset[int] | None) -> bool:
        tagged = tags is None or annotation.tag in tags
        by = not self.annotator or annotation.annotator == self.annotator
        return tagged and by and annotation.status is not Status.REJECTED


def asks_annotations(filters: Filters) -> bool:
    """Whether articles pass for how they are annotated."""
    asked = (*(one for some in filters.choices() for one in some), *filters.without)
    return any(one.said & {"tag", "annotator", "annotated"} for one in asked)


def shared(corpus: Corpus, one: Part, other: Part) -> int:
    """How many articles have text that belongs to both parts, and is counted in each.

    Raises UserError when there is no tag of a part.
    """
    both = set(corpus.search.articles(one.filters)).intersection(corpus.search.articles(other.filters))
    ours, theirs = one.spans(corpus), other.spans(corpus)
    if ours is None and theirs is None:
        return len(both)
    lengths = {number: len(corpus.articles.body(number)) for number in both}
    return sum(
        _overlap(one.region(ours, number, length), other.region(theirs, number, length))
        for number, length in lengths.items()
    )


def _overlap(ones: Sequence[Span], others: Sequence[Span]) -> bool:
    """Whether some of two rows of spans, each in order and apart, share a character."""
    starts = [span.start for span in others]
    return any(
        others[place].end > span.start for span in ones if (place := bisect_left(starts, span.end) - 1) >= 0
    )


def read_part(text: str) -> Part:
    """A part as one types it: fields of the search, and `tagged:A/B`, `untagged:A/B` or `tagged:*`, `untagged:*`.

    `source:晚报 date:2024.. tagged:民生` is what is tagged 民生 in the articles of that source since 2024. With
    `annotator:` and one of the last two, only what that person tagged counts. Raises UserError for anything else.
    """
    if len(set(_PASSAGES.findall(text))) > 1:  # which of them would be meant
        raise UserError(messages.PART_BAD, part=text)
    passages, tag = Passages.ALL, ""

    def taken(match: re.Match[str]) -> str:
        nonlocal passages, tag
        passages = Passages(match[1])
        tag = (match[2] or match[3]).strip("/*")
        return " "

    read = read_query(_PASSAGES.sub(taken, text))
    if read.node is not None:
        raise UserError(messages.PART_BAD, part=text)
    if passages is Passages.ALL:
        return Part(read.filters)
    if any(one.annotator for one in read.filters.also):
        raise UserError(messages.PART_BAD, part=text)
    return Part(replace(read.filters, annotator=""), passages, tag, read.filters.annotator)


def read_filters(text: str) -> Filters:
    """A part of whole articles, as one types it, for figures that count annotations. Raises UserError for another."""
    part = read_part(text)
    if part.passages is not Passages.ALL:
        raise UserError(messages.PART_OF_ARTICLES, part=text)
    return part.filters


def union(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch joined."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, one.end)):
        if joined and span.start <= joined[-1].end:
            if span.end > joined[-1].end:
                joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return joined


def inside(starts: Sequence[int], spans: Sequence[Span]) -> list[bool]:
    """Whether each of some rising positions lies in one of the spans, which are in order and apart."""
    result: list[bool] = []
    at = 0
    for start in starts:
        while at < len(spans) and spans[at].end <= start:
            at += 1
        result.append(at < len(spans) and spans[at].start <= start)
    return result
