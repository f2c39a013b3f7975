"""Themes as figures: how often tags are used, where, by whom, together with which, and over how much of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from reader.analysis import methods
from reader.analysis.parts import union
from reader.analysis.tables import Method, Table
from reader.chinese.layout import blocks_of
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.rows import Annotation, Article


class By(StrEnum):
    """What tags are counted by."""

    SOURCE = "source"
    MONTH = "month"
    YEAR = "year"
    ANNOTATOR = "annotator"
    ARTICLE = "article"
    SECTION = "section"


class Together(StrEnum):
    """When two tags count as standing together."""

    SPAN = "span"
    OVERLAP = "overlap"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Coded:
    """The articles of a part of the corpus, and their annotations by article."""

    articles: dict[int, Article]
    annotations: dict[int, list[Annotation]]

    @property
    def all(self) -> list[Annotation]:
        """All annotations, in the order of the corpus."""
        return [annotation for found in self.annotations.values() for annotation in found]

    @property
    def tags(self) -> list[str]:
        """The paths of all tags that are used, sorted."""
        return sorted({annotation.tag_path for annotation in self.all})


def coded(corpus: Corpus, filters: Filters = EVERYTHING, *, annotator: str = "") -> Coded:
    """What the articles that pass are annotated with, by everybody or by one annotator."""
    articles = {article.id: article for article in corpus.articles.some(corpus.search.articles(filters))}
    found: defaultdict[int, list[Annotation]] = defaultdict(list)
    for annotation in corpus.annotations.all():
        if annotation.article in articles and (not annotator or annotation.annotator == annotator):
            found[annotation.article].append(annotation)
    return Coded(articles, dict(found))


def frequency(data: Coded, by: By, filters: Filters = EVERYTHING) -> Table:
    """Columns: tag, what it is counted by, annotations, articles with it. What is not known is an empty cell."""
    key = _KEYS[by]
    counts: Counter[tuple[str, str]] = Counter()
    articles: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for annotation in data.all:
        place = (annotation.tag_path, key(annotation, data.articles[annotation.article]))
        counts[place] += 1
        articles[place].add(annotation.article)
    rows = [
        (tag, group or None, count, len(articles[tag, group]))
        for (tag, group), count in sorted(counts.items())
    ]
    return Table(
        "themes",
        ("tag", by.value, "annotations", "articles"),
        list(rows),
        _method("Tags by " + by, data, filters),
    )


def coverage(data: Coded, filters: Filters = EVERYTHING) -> Table:
    """Which share of the characters of the articles each tag covers; what overlaps is counted once."""
    spans: defaultdict[tuple[str, int], list[Span]] = defaultdict(list)
    for annotation in data.all:
        spans[annotation.tag_path, annotation.article].append(annotation.span)
    characters = sum(article.characters for article in data.articles.values())
    covered: Counter[str] = Counter()
    for (tag, _), found in spans.items():
        covered[tag] += sum(map(len, union(found)))
    whole = sum(sum(map(len, union(one.span for one in found))) for found in data.annotations.values())
    rows = [
        (tag, count, count / characters if characters else None) for tag, count in sorted(covered.items())
    ]
    rows.append(("", whole, whole / characters if characters else None))
    return Table(
        "coverage",
        ("tag", "characters", "share"),
        list(rows),
        _method("Share of characters by tag", data, filters),
    )


def co_occurrence(
    data: Coded, together: Together, bodies: Callable[[int], str], filters: Filters = EVERYTHING
) -> Table:
    """How often two tags stand together, for each pair that does: columns tag, other, count.

    Counted are pairs of annotations (same span, overlap), or paragraphs, or articles, that have both. `bodies`
    gives the body of an article, which only paragraphs need.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for number, found in data.annotations.items():
        counts.update(_pairs(found, together, number, bodies))
    rows = [(one, other, count) for (one, other), count in sorted(counts.items())]
    method = _method(_TOGETHER[together], data, filters)
    return Table("co_occurrence", ("tag", "other", "count"), list(rows), method)


def timeline(data: Coded, filters: Filters = EVERYTHING) -> Table:
    """Columns: month, tag, annotations, articles of that month; undated articles are left out."""
    months = Counter(article.date[:7] for article in data.articles.values() if article.date)
    counts = Counter(
        (date[:7], annotation.tag_path)
        for annotation in data.all
        if (date := data.articles[annotation.article].date) is not None
    )
    rows = [(month, tag, count, months[month]) for (month, tag), count in sorted(counts.items())]
    return Table(
        "timeline",
        ("month", "tag", "annotations", "articles"),
        list(rows),
        _method("Tags by month", data, filters),
    )


def places(data: Coded, filters: Filters = EVERYTHING) -> Table:
    """The dispersion plot: where in each article each tag stands, start and end as shares of the article."""
    rows = [
        (
            annotation.article,
            data.articles[annotation.article].title,
            annotation.tag_path,
            annotation.start / max(1, data.articles[annotation.article].characters),
            annotation.end / max(1, data.articles[annotation.article].characters),
        )
        for annotation in data.all
    ]
    columns = ("article", "title", "tag", "start", "end")
    return Table("dispersion", columns, list(rows), _method("Places of tags in articles", data, filters))


_TOGETHER = {
    Together.SPAN: "Tags on the same span",
    Together.OVERLAP: "Tags on overlapping spans",
    Together.PARAGRAPH: "Tags in the same paragraph",
    Together.ARTICLE: "Tags in the same article",
}

_Pairs = Iterable[tuple[str, str]]


def _pairs(
    annotations: list[Annotation], together: Together, article: int, bodies: Callable[[int], str]
) -> _Pairs:
    match together:
        case Together.SPAN:
            return _same_span(annotations)
        case Together.OVERLAP:
            return _overlapping(annotations)
        case Together.ARTICLE:
            return combinations(sorted({annotation.tag_path for annotation in annotations}), 2)
        case Together.PARAGRAPH:
            return _same_paragraph(annotations, bodies(article))


def _same_span(annotations: list[Annotation]) -> _Pairs:
    tags: defaultdict[Span, set[str]] = defaultdict(set)
    for annotation in annotations:
        tags[annotation.span].add(annotation.tag_path)
    for found in tags.values():
        yield from combinations(sorted(found), 2)


def _overlapping(annotations: list[Annotation]) -> _Pairs:
    """Pairs of annotations with different tags that share a character, found by a sweep over their starts."""
    open_ones: list[Annotation] = []
    for annotation in sorted(annotations, key=lambda one: (one.start, one.end)):
        open_ones = [one for one in open_ones if one.end > annotation.start]
        for other in open_ones:
            if other.tag_path != annotation.tag_path:
                first, second = sorted((other.tag_path, annotation.tag_path))
                yield first, second
        open_ones.append(annotation)


def _same_paragraph(annotations: list[Annotation], body: str) -> _Pairs:
    for block in blocks_of(body, ()):
        there = {annotation.tag_path for annotation in annotations if annotation.span.overlaps(block.span)}
        yield from combinations(sorted(there), 2)


def key_of(by: By, annotation: Annotation, article: Article) -> str:
    """What an annotation is counted under; "" where that is not known."""
    return _KEYS[by](annotation, article)


_KEYS: dict[By, Callable[[Annotation, Article], str]] = {
    By.SOURCE: lambda _, article: article.source or "",
    By.SECTION: lambda _, article: article.section or "",
    By.MONTH: lambda _, article: (article.date or "")[:7],
    By.YEAR: lambda _, article: (article.date or "")[:4],
    By.ANNOTATOR: lambda annotation, _: annotation.annotator,
    By.ARTICLE: lambda annotation, _: f"{annotation.article:06}",
}


def _method(what: str, data: Coded, filters: Filters) -> Method:
    facts = {
        "what": what,
        "part": methods.describe_filters(filters),
        "annotations": f"{sum(map(len, data.annotations.values())):,}",
    }
    return methods.filled(methods.THEMES, facts)
