"""Parts of a corpus: some of its articles, or only what is tagged in them, or only what is not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.query.syntax import read_query
from reader.corpus.rows import Annotation
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

    `tag` (a path, with all tags below it) and `annotator` say which annotations make a passage tagged; empty: any.
    """

    filters: Filters = EVERYTHING
    passages: Passages = Passages.ALL
    tag: str = ""
    annotator: str = ""

    def spans(self, corpus: Corpus) -> dict[int, list[Span]] | None:
        """The tagged passages by article, in order, without overlaps; None where they do not matter."""
        if self.passages is Passages.ALL:
            return None
        found: defaultdict[int, list[Span]] = defaultdict(list)
        for annotation in corpus.annotations.all():
            if self._counts(annotation):
                found[annotation.article].append(annotation.span)
        return {article: union(spans) for article, spans in found.items()}

    def _counts(self, annotation: Annotation) -> bool:
        tagged = (
            not self.tag or annotation.tag_path == self.tag or annotation.tag_path.startswith(self.tag + "/")
        )
        return tagged and (not self.annotator or annotation.annotator == self.annotator)


def read_part(text: str) -> Part:
    """A part as one types it: fields of the search, and `tagged:A/B`, `untagged:A/B` or `tagged:*`, `untagged:*`.

    `source:晚报 date:2024.. tagged:民生` is what is tagged 民生 in the articles of that source since 2024. With
    `annotator:` and one of the last two, only what that person tagged counts. Raises UserError for anything else.
    """
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
    return Part(replace(read.filters, annotator=""), passages, tag, read.filters.annotator)


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
