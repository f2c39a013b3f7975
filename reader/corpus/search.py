"""Finding passages in all bodies, in either script, with exact counts.

The index proposes articles. Where it can be wrong the text decides, so that a count is never the tokenizer's
opinion; where it cannot (see `indexing`), the articles are counted without being read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from reader import messages
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.chinese.spellings import is_doubtful
from reader.corpus.counting import Spellings, count_sign
from reader.corpus.database import Database
from reader.corpus.indexing import token_of
from reader.corpus.query.filters import EVERYTHING, Filters, prepare
from reader.corpus.query.matching import Finder, finder_of, pattern_finder
from reader.corpus.query.nodes import Term
from reader.corpus.query.proposing import proposal_of
from reader.corpus.query.syntax import read_query
from reader.errors import UserError

#: Instead of a number of hits that was not wanted.
NOT_COUNTED = -1

#: What stands around a hit that a spelling is judged by, in code points.
_JUDGED = 10

#: So many articles are asked for at once; fewer are all.
_PAGE = 4000

#: So many bodies are read at once: hardly more than a screen of lines needs.
_AT_ONCE = 32

_ALL_WITH = "SELECT rowid AS id FROM body_index WHERE body_index MATCH ?"
#: Few are ever taken out, and an index lists them: asking for these is quicker than reading `removed` of the others.
_THERE = "rowid NOT IN (SELECT id FROM article WHERE removed = 1)"


@dataclass(frozen=True, slots=True)
class Line:
    """One hit in its surroundings; positions are code points of the article's body."""

    article: int
    start: int
    end: int
    left: str
    match: str
    right: str
    doubtful: bool = False
    """Found only by a character for which simplified script has one where traditional has several: 后, 後."""


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Exact counts for the whole corpus, and the first lines in the order of the articles."""

    query: str
    articles: int
    hits: int
    """All of them, also those that are not among the lines; or `NOT_COUNTED`."""
    lines: tuple[Line, ...]


class _Wanted(NamedTuple):
    """A query made ready: how it is found in a text, and a SELECT of the ids of all articles that can have it."""

    finder: Finder
    proposed: str
    values: list[Any]
    exact: bool
    """Whether every article proposed has it."""
    term: str = ""
    """The text, where nothing else is asked for, in either script."""
    spellings: Spellings | None = None
    """Those of the text."""
    everywhere: bool = False
    """Whether no filter leaves articles out."""


class _Page(NamedTuple):
    """The ids of the first articles that can have it, in order; whether they are all."""

    ids: list[int]
    whole: bool


class Search:
    """Searches the bodies of one corpus."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._prepared = False

    def find(
        self,
        query: str,
        *,
        pattern: bool = False,
        same_script: bool = False,
        limit: int = 100,
        context: int = 20,
        filters: Filters = EVERYTHING,
        count_hits: bool = True,
        go_on: Callable[[], bool] = lambda: True,
    ) -> SearchResult:
        """Find a query (see `query.syntax`) or a regular expression, in the articles that pass the filters.

        `context` is in code points on each side. `go_on` is asked before each article; once it says
        no, what was found so far is returned. Without `count_hits`, the hits beyond the lines are left out where
        counting them would take longer than all the rest; `hits` is `NOT_COUNTED` then.

        Raises UserError for an empty query, an open quote, and a pattern that is wrong or too slow.
        """
        wanted = self._wanted(query, pattern=pattern, same_script=same_script, filters=filters)
        page = self._page(wanted)
        quick = wanted.exact and wanted.spellings is not None
        articles = hits = last = 0
        lines: list[Line] = []
        for number, script, body in self._bodies(wanted, page):
            if not go_on():
                break
            if quick and len(lines) >= limit:
                articles = len(page.ids) if page.whole else self._count(wanted)
                hits = self._all_hits(wanted, page, hits, last) if count_hits else NOT_COUNTED
                break
            last = number
            spans = _found(wanted.finder, body, query, number)
            articles += bool(spans)
            hits += len(spans)
            lines += [
                _line(number, Script(script), body, span, context, wanted.term)
                for span in spans[: max(0, limit - len(lines))]
            ]
        return SearchResult(query, articles, hits, tuple(lines))

    def count_articles(
        self,
        query: str,
        *,
        same_script: bool = False,
        filters: Filters = EVERYTHING,
    ) -> int | None:
        """How many articles have it, where the index knows that without reading them; else None."""
        wanted = self._wanted(query, pattern=False, same_script=same_script, filters=filters)
        return self._count(wanted) if wanted.exact else None

    def articles(self, filters: Filters) -> list[int]:
        """The ids of the articles that pass filters, in order."""
        self._prepare()
        condition, values = filters.condition()
        rows = self._db.execute(
            f"SELECT article.id FROM article WHERE {condition} ORDER BY article.id", values
        )
        return [number for (number,) in rows]

    def hits(
        self,
        query: str,
        *,
        pattern: bool = False,
        same_script: bool = False,
        filters: Filters = EVERYTHING,
    ) -> Iterator[tuple[int, str, list[Span]]]:
        """Every article that has it: its id, its body, where it stands in it.

        Raises UserError as `find` does.
        """
        wanted = self._wanted(query, pattern=pattern, same_script=same_script, filters=filters)
        for number, _script, body in self._bodies(wanted, self._page(wanted)):
            if spans := _found(wanted.finder, body, query, number):
                yield number, body, spans

    # -- what is asked -------------------------------------------------------------------------

    def _wanted(self, query: str, *, pattern: bool, same_script: bool, filters: Filters) -> _Wanted:
        self._prepare()
        if pattern:
            if not query:
                raise UserError(messages.QUERY_EMPTY)
            condition, values = filters.condition()
            finder = pattern_finder(query, same_script=same_script)
            return _Wanted(
                finder,
                f"SELECT article.id AS id FROM article WHERE {condition} ORDER BY id",
                values,
                exact=False,
            )
        read = read_query(query)
        if read.node is None:
            raise UserError(messages.QUERY_ONLY_FILTERS if read.filters else messages.QUERY_EMPTY)
        proposal = proposal_of(read.node, same_script=same_script)
        asked = filters.joined(read.filters)
        proposed, values = f"{_ALL_WITH} AND {_THERE}", list[Any]([proposal.match])
        if asked:
            condition, more = asked.condition()
            proposed += f" AND rowid IN (SELECT article.id FROM article WHERE {condition})"
            values += more
        term = read.node.text if isinstance(read.node, Term) and not same_script else ""
        spellings = Spellings(term) if term else None
        finder = spellings.spans_in if spellings else finder_of(read.node, same_script=same_script)
        return _Wanted(finder, proposed, values, proposal.exact, term, spellings, everywhere=not asked)

    def _prepare(self) -> None:
        """Give the connection the functions that filters use."""
        if not self._prepared:
            prepare(self._db)
            self._prepared = True

    # -- the articles --------------------------------------------------------------------------

    def _page(self, wanted: _Wanted) -> _Page:
        found = self._db.execute(f"{wanted.proposed} LIMIT {_PAGE}", wanted.values).fetchall()
        return _Page([number for (number,) in found], whole=len(found) < _PAGE)

    def _bodies(self, wanted: _Wanted, page: _Page) -> Iterator[tuple[int, str, str]]:
        """The articles in order: those of the page, then those behind it, as the index hands them out."""
        some = "SELECT id, script, body FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        for start in range(0, len(page.ids), _AT_ONCE):
            numbers = json.dumps(page.ids[start : start + _AT_ONCE])
            yield from self._db.execute(some, (numbers,)).fetchall()
        if not page.whole:
            yield from self._db.execute(
                f"SELECT a.id, a.script, a.body FROM ({wanted.proposed}) AS p "
                "CROSS JOIN article AS a ON a.id = p.id WHERE p.id > ? ORDER BY p.id",
                (*wanted.values, page.ids[-1]),
            )

    def _count(self, wanted: _Wanted) -> int:
        ((count,),) = self._db.execute(f"SELECT count(*) FROM ({wanted.proposed})", wanted.values).fetchall()
        return int(count)

    def _all_hits(self, wanted: _Wanted, page: _Page, hits: int, last: int) -> int:
        """Hits in all, when those up to the article `last` were counted."""
        spellings = wanted.spellings
        assert spellings is not None
        if page.whole:
            rest = json.dumps([number for number in page.ids if number > last])
            return hits + spellings.count_in(self._db, "SELECT value FROM json_each(?)", [rest])
        if len(wanted.term) == 1 and wanted.everywhere:
            gone = spellings.count_in(self._db, "SELECT id FROM article WHERE removed = 1", [])
            return count_sign(self._db, token_of(wanted.term)) - gone
        behind = f"SELECT id FROM ({wanted.proposed}) WHERE id > {last}"
        return hits + spellings.count_in(self._db, behind, wanted.values)


def spans_of(body: str, query: str, *, pattern: bool = False, same_script: bool = False) -> list[Span]:
    """Where `query` stands in one text, by the rules of `Search.find` without its filters.

    Raises UserError for an open quote and a pattern that is wrong.
    """
    if pattern:
        return pattern_finder(query, same_script=same_script)(body)
    node = read_query(query).node
    return [] if node is None else finder_of(node, same_script=same_script)(body)


def _found(finder: Finder, body: str, query: str, article: int) -> list[Span]:
    try:
        return finder(body)
    except (TimeoutError, MemoryError):  # the latter: a pattern that calls itself without end
        raise UserError(messages.QUERY_PATTERN_SLOW, query=query, article=article) from None


def _line(article: int, script: Script, body: str, span: Span, context: int, term: str) -> Line:
    left, right = span.context(body, context)
    match = span.of(body)
    doubtful = False
    if term and term != match:
        before, after = span.context(body, _JUDGED)
        doubtful = is_doubtful(term, match, before=before, after=after, script=script)
    return Line(article, span.start, span.end, left, match, right, doubtful)
