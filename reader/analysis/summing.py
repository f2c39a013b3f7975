"""Themes with what is below them: what is tagged 民生/医疗 is there once more under 民生, as if it were tagged so."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.analysis.themes import Coded
from reader.chinese.span import Span
from reader.corpus.rows import Annotation


def summed(data: Coded) -> Coded:
    """The same, each annotation also under every theme above its tag, so that figures of a theme are of all below it.

    What one annotator gave several tags of a theme on one passage (the same spans) stands there once. The number of
    annotations that it is made of is kept in `summed_of`, by article.
    """
    found = {number: list(_with_above(ones)) for number, ones in data.annotations.items()}
    return replace(data, annotations=found, summed_of=Counter(one.article for one in data.passages))


def _with_above(annotations: Iterable[Annotation]) -> Iterator[Annotation]:
    """The annotations of an article and, behind each, what it is in the themes above."""
    parts: defaultdict[object, list[Span]] = defaultdict(list)
    annotations = list(annotations)
    for one in annotations:
        parts[_passage(one)].append(one.span)
    passages = {passage: tuple(spans) for passage, spans in parts.items()}
    first: dict[tuple[str, str, tuple[Span, ...]], object] = {}
    for one in annotations:
        passage = _passage(one)
        for path in _lineage(one.tag_path):
            # All parts of a passage with gaps are let through, and none of another one at its place.
            if first.setdefault((path, one.annotator, passages[passage]), passage) == passage:
                yield one if path == one.tag_path else replace(one, tag_path=path)


def _passage(annotation: Annotation) -> object:
    return annotation.passage_group or annotation.id


def _lineage(path: str) -> Iterator[str]:
    """The path of a tag, and of each theme above it."""
    while path:
        yield path
        path = path.rpartition("/")[0]
