"""Themes as figures: how often tags are used, where, by whom, together with which, and over how much of the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.analysis import methods
from reader.analysis.groups import By, key_of, names_of
from reader.analysis.pairing import Pair, in_group, on_same_characters, overlapping
from reader.analysis.parts import union
from reader.analysis.tables import Method, Table
from reader.chinese.layout import blocks_of
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.details import is_date
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.rows import Annotation, Article, Status
from reader.messages import QT_TRANSLATE_NOOP

#: The column of a timeline with annotations per 10,000 characters of the articles of the month.
RATE = "per_10000_characters"


class Together(StrEnum):
    """When two tags count as standing together."""

    SPAN = "span"
    OVERLAP = "overlap"
    PARAGRAPH = "paragraph"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Coded:
    """The articles of a part of the corpus, and their annotations by article, by one `annotator` or by all ("")."""

    articles: dict[int, Article]
    annotations: dict[int, list[Annotation]]
    annotator: str = ""
    summed_of: Mapping[int, int] | None = None
    """How many passages each article has, where each theme counts those of the tags below it, too (see `summing`)."""

    @property
    def all(self) -> list[Annotation]:
        """All annotations, in the order of the corpus."""
        return [annotation for found in self.annotations.values() for annotation in found]

    @property
    def passages(self) -> list[Annotation]:
        """The same, of each passage with gaps its first part alone."""
        groups: set[object] = set()
        found = []
        for annotation in self.all:
            group = annotation.tag_path, annotation.passage_group or -annotation.id
            if group not in groups:
                groups.add(group)
                found.append(annotation)
        return found

    @property
    def count(self) -> int:
        """All passages; one that several themes count is one."""
        return len(self.passages) if self.summed_of is None else sum(self.summed_of.values())

    @property
    def tags(self) -> list[str]:
        """The paths of all tags that are used, sorted."""
        return sorted({annotation.tag_path for annotation in self.all})


def coded(corpus: Corpus, filters: Filters = EVERYTHING, *, annotator: str = "") -> Coded:
    """What the articles that pass are annotated with, by everybody or by one annotator; what was rejected is not."""
    articles = {article.id: article for article in corpus.articles.some(corpus.search.articles(filters))}
    found: defaultdict[int, list[Annotation]] = defaultdict(list)
    for annotation in corpus.annotations.all():
        wanted = not annotator or annotation.annotator == annotator
        if annotation.article in articles and wanted and annotation.status is not Status.REJECTED:
            found[annotation.article].append(annotation)
    return Coded(articles, dict(found), annotator)


def ids_by(data: Coded, key: Callable[[Annotation, Article], Hashable]) -> dict[Hashable, list[int]]:
    """The ids of the annotations by what a key says of each and its article; looked through once for all."""
    found: defaultdict[Hashable, list[int]] = defaultdict(list)
    for number, ones in data.annotations.items():
        article = data.articles[number]
        for one in ones:
            found[key(one, article)].append(one.id)
    return dict(found)


def frequency(data: Coded, by: By, filters: Filters = EVERYTHING) -> Table:
    """Columns: tag, what it is counted by, annotations, articles with it. What is not known is an empty cell.

    A source or a section is one in either script; it is called as most articles have it.
    """
    names = names_of(by, data.articles.values())
    counts: Counter[tuple[str, str]] = Counter()
    articles: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for annotation in data.passages:
        place = (annotation.tag_path, key_of(by, annotation, data.articles[annotation.article]))
        counts[place] += 1
        articles[place].add(annotation.article)
    found = [
        (tag, names.get(group, group), count, len(articles[tag, group]))
        for (tag, group), count in counts.items()
    ]
    rows = [
        (tag, int(name) if by is By.ARTICLE else name or None, *more) for tag, name, *more in sorted(found)
    ]
    return Table(
        "themes",
        ("tag", by.value, "annotations", "articles"),
        list(rows),
        _method(_BY[by], data, filters),
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
        _method(Method(_SHARE, {"characters": f"{characters:,}"}), data, filters),
    )


def co_occurrence(
    data: Coded, together: Together, bodies: Callable[[int], str], filters: Filters = EVERYTHING
) -> Table:
    """How often two tags stand together, for each pair that does: columns tag, other, count.

    Counted are pairs of annotations (same span, overlap), or paragraphs, or articles, that have both; a passage with
    gaps is one annotation, of which the span is all that it has. `bodies`
    gives the body of an article, which only paragraphs need. Where themes are summed, none is counted with what is
    below it.
    """
    counts = Counter((one.tag, one.other) for one in pairs(data, together, bodies))
    rows = [(one, other, count) for (one, other), count in sorted(counts.items())]
    method = _method(_TOGETHER[together], data, filters)
    return Table("co_occurrence", ("tag", "other", "count"), list(rows), method)


def pairs(data: Coded, together: Together, bodies: Callable[[int], str]) -> Iterator[Pair]:
    """Every time that two tags stand together, article by article: what `co_occurrence` counts."""
    found = _all_pairs(data, together, bodies)
    return (
        found if data.summed_of is None else (pair for pair in found if not _is_above(pair.tag, pair.other))
    )


def _all_pairs(data: Coded, together: Together, bodies: Callable[[int], str]) -> Iterator[Pair]:
    for number, found in data.annotations.items():
        match together:
            case Together.SPAN:
                yield from on_same_characters(found)
                continue
            case Together.ARTICLE:
                groups = [found]
            case Together.PARAGRAPH:
                blocks = blocks_of(bodies(number), ())
                groups = [[one for one in found if one.span.overlaps(block.span)] for block in blocks]
            case Together.OVERLAP:
                yield from overlapping(found)
                continue
        for group in groups:
            yield from in_group(group)


def timeline(data: Coded, filters: Filters = EVERYTHING) -> Table:
    """Columns: month, tag, annotations; of that month: articles, their characters; annotations per 10,000 of these.

    Characters are code points, line breaks included. Articles of no known month are left out. In how many that is so,
    the method says, and counts what is in the others. A month whose articles have no annotations has one row, without
    a tag.
    """
    # Another program may have written a year alone, or anything.
    month_of = {
        number: article.date[:7]
        for number, article in data.articles.items()
        if article.date and is_date(article.date)
    }
    months = Counter(month_of.values())
    characters: Counter[str] = Counter()
    for number, month in month_of.items():
        characters[month] += data.articles[number].characters
    undated = len(data.articles) - len(month_of)
    data = _within(data, month_of)
    counts = Counter((month_of[annotation.article], annotation.tag_path) for annotation in data.passages)
    found: list[tuple[str, str | None, int]] = [
        (month, tag, count) for (month, tag), count in sorted(counts.items())
    ]
    found += [(month, None, 0) for month in months.keys() - {month for month, _ in counts}]
    rows = [
        (month, tag, count, months[month], size, count / size * 1e4 if size else None)
        for month, tag, count in sorted(found, key=lambda row: row[0])
        for size in (characters[month],)
    ]
    return Table(
        "timeline",
        ("month", "tag", "annotations", "articles", "characters", RATE),
        list(rows),
        _method(Method(_TIMELINE, {"undated": f"{undated:,}"}), data, filters),
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
    return Table("dispersion", columns, list(rows), _method(_PLACES, data, filters))


_BY = {
    By.SOURCE: QT_TRANSLATE_NOOP("methods", "Tags by source, its names in both scripts being one,"),
    By.MONTH: QT_TRANSLATE_NOOP("methods", "Tags by month"),
    By.YEAR: QT_TRANSLATE_NOOP("methods", "Tags by year"),
    By.ANNOTATOR: QT_TRANSLATE_NOOP("methods", "Tags by annotator"),
    By.ARTICLE: QT_TRANSLATE_NOOP("methods", "Tags by article"),
    By.SECTION: QT_TRANSLATE_NOOP("methods", "Tags by section, its names in both scripts being one,"),
}
_SHARE = QT_TRANSLATE_NOOP("methods", "Share by tag of all characters (line breaks included: {characters})")
_TIMELINE = QT_TRANSLATE_NOOP(
    "methods",
    "Tags by month, also per 10,000 characters of all articles of the month in question, line breaks included "
    "(articles without a date, left out: {undated}),",
)
_PLACES = QT_TRANSLATE_NOOP("methods", "Places of tags in articles")
_TOGETHER = {
    Together.SPAN: QT_TRANSLATE_NOOP("methods", "Tags on the same span"),
    Together.OVERLAP: QT_TRANSLATE_NOOP("methods", "Tags on overlapping spans"),
    Together.PARAGRAPH: QT_TRANSLATE_NOOP("methods", "Tags in the same paragraph"),
    Together.ARTICLE: QT_TRANSLATE_NOOP("methods", "Tags in the same article"),
}


def _is_above(one: str, other: str) -> bool:
    """Whether the second of two paths, in the order of their names, is below the first."""
    return other.startswith(f"{one}/")


def _within(data: Coded, articles: Mapping[int, object]) -> Coded:
    """What is coded in some of the articles."""
    return replace(
        data,
        articles={number: one for number, one in data.articles.items() if number in articles},
        annotations={number: ones for number, ones in data.annotations.items() if number in articles},
        summed_of=None
        if data.summed_of is None
        else {number: count for number, count in data.summed_of.items() if number in articles},
    )


def _method(what: str | Method, data: Coded, filters: Filters) -> Method:
    summed = data.summed_of is not None
    return methods.themes(what, filters, annotations=data.count, annotator=data.annotator, summed=summed)
