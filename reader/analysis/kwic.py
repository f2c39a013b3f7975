"""The concordance of whatever a search finds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from reader.analysis import describing, methods
from reader.analysis.concordance import (
    InWords,
    KwicLine,
    Order,
    by_characters,
    by_words,
    sort_lines,
    within,
)
from reader.analysis.parts import Part
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

#: What stands around a hit that a spelling is judged by, in code points.
_JUDGED = 10
#: How far around a hit words are cut, in code points: enough for neighbours, little enough for thousands of lines.
_REACH = 60
#: And for each word of a context that is told in words.
_WORD_REACH = 12


@dataclass(frozen=True, slots=True)
class Concordance:
    """The lines in order; exact counts, also where not all lines were wanted."""

    lines: list[KwicLine]
    articles: int
    hits: int
    query: str
    part: Part
    pattern: bool = False
    same_script: bool = False
    orders: Sequence[Order] = ()
    unit: Unit = Unit.WORD
    context: int | InWords = 40
    limit: int | None = None
    """How many lines were wanted; None: all."""

    def table(self) -> Table:
        """The lines as rows; `cut` is how the segmenter cut the node, parts of words beside it included."""
        rows = [
            (
                line.article, line.title, line.date or None, line.source or None, line.start, line.end, line.left,
                line.node, line.right, "|".join(line.pieces),
            )
            for line in self.lines
        ]  # fmt: skip
        facts = {
            "query": methods.query(self.query, pattern=self.pattern, same_script=self.same_script),
            "part": describing.describe(self.part),
            "hits": f"{self.hits:,}",
            "articles": f"{self.articles:,}",
            "order": methods.order(self.orders, by_words=self.unit is Unit.WORD),
            "listed": methods.listed(self.hits if self.limit is None else self.limit, self.hits),
        }
        by_words = self.unit is Unit.WORD or isinstance(self.context, InWords)
        method = methods.filled(methods.CONCORDANCE, facts, by_words=by_words)
        return Table("concordance", COLUMNS, rows, method)


def concordance(
    corpus: Corpus,
    query: str,
    part: Part = Part(),  # noqa: B008 - frozen
    *,
    orders: Sequence[Order] = (),
    unit: Unit = Unit.WORD,
    context: int | InWords = 40,
    limit: int = 10_000,
    pattern: bool = False,
    same_script: bool = False,
    go_on: Callable[[], bool] = lambda: True,
) -> Concordance:
    """The hits of a query with `context` code points or words on each side; all are counted, the first `limit` in
    the order asked are handed out.

    With words as the unit, neighbours are words and each line says how its node is cut: from the words that the
    corpus has, else by the segmenter, which is loaded then. Raises UserError for a query as `Search.find` does.
    """
    lines: list[KwicLine] = []
    articles = hits = 0
    cutter = _Cutter(corpus, unit, context)
    spans = part.spans(corpus)
    term = _term(query) if not pattern and not same_script else ""
    for number, body, found in corpus.search.hits(
        query, pattern=pattern, same_script=same_script, filters=part.filters
    ):
        if not go_on():
            break
        kept = part.keep(found, (spans or {}).get(number, []))
        articles += bool(kept)
        hits += len(kept)
        if kept and (orders or len(lines) < limit):
            article = corpus.articles.get(number)
            wanted = kept if orders else kept[: limit - len(lines)]
            made = [_line(article, body, span, cutter.reach, term) for span in wanted]
            lines += cutter.cut(made, body) if orders else made
    lines = sort_lines(lines, orders)[:limit]
    if not orders:
        lines = [
            line
            for number, group in groupby(lines, lambda line: line.article)
            for line in cutter.cut(list(group), corpus.articles.body(number))
        ]
    return Concordance(
        lines,
        articles,
        hits,
        query,
        part,
        pattern=pattern,
        same_script=same_script,
        orders=orders,
        unit=unit,
        context=context,
        limit=limit,
    )


def _line(article: Article, body: str, span: Span, context: int, term: str) -> KwicLine:
    left, right = span.context(body, context)
    before, after = span.context(body, _JUDGED)
    node = span.of(body)
    return KwicLine(
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
        and is_doubtful(term, node, before=before, after=after, script=Script(article.script)),
    )


class _Cutter:
    """Finds the neighbours of the nodes of an article, and where a context of words ends."""

    def __init__(self, corpus: Corpus, unit: Unit, context: int | InWords) -> None:
        self._corpus, self._unit, self._context = corpus, unit, context
        self._words = context.count if isinstance(context, InWords) else 0
        #: How much text a line needs on each side before it is cut, in code points.
        self.reach = _REACH + _WORD_REACH * self._words if isinstance(context, InWords) else context

    def cut(self, lines: Sequence[KwicLine], body: str) -> list[KwicLine]:
        """The lines of one article with their neighbours."""
        if self._unit is Unit.CHARACTER and not self._words:
            return [within(by_characters(line, body), self._context) for line in lines]
        number = lines[0].article
        known = self._corpus.words.of(number)
        script = Script(self._corpus.articles.script(number))
        made = [
            by_words(
                line,
                body,
                known if known is not None else self._ends(body, line, script),
                reach=max(1, self._words),
            )
            for line in lines
        ]
        if self._unit is Unit.CHARACTER:
            made = [replace(by_characters(line, body), pieces=()) for line in made]
        return [within(line, self._context) for line in made]

    def _ends(self, body: str, line: KwicLine, script: Script) -> list[int]:
        """Where words end around a line, as far as it needs them."""
        reach = _REACH + _WORD_REACH * self._words
        start = max(0, line.start - reach)
        ends = [start + end for end in words.cut(body[start : line.end + reach], script)]
        return [start, *ends] if start else ends


def _term(query: str) -> str:
    node = read_query(query).node
    return node.text if isinstance(node, Term) else ""
