"""The concordance of whatever a search finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.analysis import methods
from reader.analysis.concordance import KwicLine, Order, by_characters, by_words, sort_lines
from reader.analysis.parts import Part, Passages, inside
from reader.analysis.tables import Table
from reader.analysis.texts import Unit
from reader.chinese import words
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.chinese.spellings import is_doubtful
from reader.corpus.corpus import Corpus
from reader.corpus.query.nodes import Term
from reader.corpus.query.syntax import read_query
from reader.corpus.rows import Article

COLUMNS = ("article", "title", "date", "source", "start", "end", "left", "node", "right", "cut")

#: How far around a hit words are cut, in code points: enough for neighbours, little enough for thousands of lines.
_REACH = 60


@dataclass(frozen=True, slots=True)
class Concordance:
    """The lines in order; exact counts, also where not all lines were wanted."""

    lines: list[KwicLine]
    articles: int
    hits: int
    query: str
    part: Part

    def table(self) -> Table:
        """The lines as rows; `cut` is how the segmenter cut the node, parts of words beside it included."""
        rows = [
            (
                line.article, line.title, line.date, line.source, line.start, line.end, line.left, line.node,
                line.right, "|".join(line.pieces),
            )
            for line in self.lines
        ]  # fmt: skip
        facts = {
            "query": self.query,
            "part": methods.describe(self.part),
            "hits": f"{self.hits:,}",
            "articles": f"{self.articles:,}",
        }
        return Table("concordance", COLUMNS, rows, methods.filled(methods.CONCORDANCE, facts))


def concordance(
    corpus: Corpus,
    query: str,
    part: Part = Part(),  # noqa: B008 - frozen
    *,
    orders: Sequence[Order] = (),
    unit: Unit = Unit.WORD,
    context: int = 40,
    limit: int = 10_000,
    pattern: bool = False,
    same_script: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Concordance:
    """The hits of a query with `context` code points on each side, sorted; at most `limit` lines, all of them counted.

    With words as the unit, neighbours are words and each line says how its node is cut, which loads the segmenter.
    Raises UserError for a query as `Search.find` does.
    """
    lines: list[KwicLine] = []
    articles = hits = 0
    spans = part.spans(corpus)
    term = _term(query) if not pattern and not same_script else ""
    for number, body, found in corpus.search.hits(
        query, pattern=pattern, same_script=same_script, filters=part.filters
    ):
        if not go_on():
            break
        kept = found if spans is None else _in_part(found, spans.get(number, []), part)
        articles += bool(kept)
        hits += len(kept)
        if kept and len(lines) < limit:
            article = corpus.articles.get(number)
            lines += [_line(article, body, span, context, unit, term) for span in kept[: limit - len(lines)]]
    return Concordance(sort_lines(lines, orders), articles, hits, query, part)


def _in_part(found: list[Span], tagged: list[Span], part: Part) -> list[Span]:
    wanted = part.passages is Passages.TAGGED
    there = inside([span.start for span in found], tagged)
    return [span for span, belongs in zip(found, there, strict=True) if belongs is wanted]


def _line(article: Article, body: str, span: Span, context: int, unit: Unit, term: str) -> KwicLine:
    left, right = span.context(body, context)
    node = span.of(body)
    line = KwicLine(
        article=article.id,
        start=span.start,
        end=span.end,
        left=left,
        node=node,
        right=right,
        title=article.title,
        date=article.date or "",
        source=article.source or "",
        doubtful=bool(term)
        and term != node
        and is_doubtful(term, node, before=left[-10:], after=right[:10], script=Script(article.script)),
    )
    if unit is Unit.CHARACTER:
        return by_characters(line, body)
    start = max(0, span.start - _REACH)
    piece = body[start : span.end + _REACH]
    ends = [start + end for end in words.cut(piece, Script(article.script))]
    return by_words(line, body, [start, *ends] if start else ends)


def _term(query: str) -> str:
    node = read_query(query).node
    return node.text if isinstance(node, Term) else ""
