"""The dispersion plot of a query: where its hits stand in each article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import describing, methods
from reader.analysis.parts import Part
from reader.analysis.tables import Table
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.messages import QT_TRANSLATE_NOOP

COLUMNS = ("article", "title", "node", "start", "end")

_METHOD = QT_TRANSLATE_NOOP(
    "methods", "Places of {query} in {part}; hits: {hits}, articles: {articles}. {tools}"
)


@dataclass(frozen=True, slots=True)
class HitPlaces:
    """The table, start and end as shares of the article; and for each row its article and its span."""

    table: Table
    places: list[tuple[int, Span]]


def hit_places(
    corpus: Corpus,
    query: str,
    part: Part = Part(),  # noqa: B008 - frozen
    *,
    go_on: Callable[[], bool] = lambda: True,
) -> HitPlaces:
    """The hits that begin in the part, article by article; articles without any have no row.

    Raises UserError for a query as `Search.find` does.
    """
    tagged = part.spans(corpus) or {}
    rows: list[tuple[str | int | float | None, ...]] = []
    places: list[tuple[int, Span]] = []
    for number, body, found in corpus.search.hits(query, filters=part.filters):
        if not go_on():
            break
        kept = part.keep(found, tagged.get(number, []))
        title = corpus.articles.get(number).title if kept else ""
        for span in kept:
            node = " ".join(span.of(body).split())
            rows.append((number, title, node, span.start / len(body), span.end / len(body)))
            places.append((number, span))
    facts = {
        "query": methods.query(query, pattern=False, same_script=False),
        "part": describing.describe(part),
        "hits": f"{len(rows):,}",
        "articles": f"{len({number for number, _ in places}):,}",
    }
    method = methods.filled(_METHOD, facts, by_words=False)
    return HitPlaces(Table("dispersion", COLUMNS, rows, method), places)
