"""Finding passages in all bodies, in either script, with exact counts.

The index proposes articles. Where it can be wrong the text decides, so that a count is never the tokenizer's
opinion; where it cannot (see `indexing`), the articles are counted without being read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, TypeVar

from reader import messages
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.chinese.spellings import is_doubtful
from reader.corpus.candidates import Candidates, Proposed, few, proposed, rough_of
from reader.corpus.counting import Spellings
from reader.corpus.database import Database
from reader.corpus.query.filters import EVERYTHING, Filters, prepare
from reader.corpus.query.matching import Counter, Finder, counter_of, finder_of, pattern_finder
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
_AT_ONCE = 50


class Line(NamedTuple):
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


#: The id of an article, its script, its body.
_Body = tuple[int, str, str]
_T = TypeVar("_T")


class _Wanted(NamedTuple):
    """A query made ready: how it is found in a text, and which articles can have it."""

    finder: Finder
    counter: Counter
    proposed: Proposed
    exact: bool
    """Whether every article proposed has it."""
    term: str = ""
    """The text, where nothing else is asked for, in either script."""
    spellings: Spellings | None = None
    """Those of the text."""
    rough: Proposed | None = None
    """The articles with a part of a long text, which the index finds sooner than the whole."""


class _Gathering:
    """What was found so far: lines until they are as many as are wanted, and counts."""

    def __init__(self, query: str, wanted: _Wanted, limit: int, context: int) -> None:
        self.lines: list[Line] = []
        self.articles = self.hits = 0
        self._query, self._wanted = query, wanted
        self._limit, self._context = limit, context

    def take_all(self, bodies: Iterable[_Body], go_on: Callable[[], bool]) -> bool:
        """Look into articles; False when it was stopped before one of them."""
        for body in bodies:
            if not go_on():
                return False
            self._take(*body)
        return True

    def result(self) -> SearchResult:
        """As far as it is."""
        return SearchResult(self._query, self.articles, self.hits, tuple(self.lines))

    def _take(self, number: int, script: str, body: str) -> None:
        room = self._limit - len(self.lines)
        if room <= 0:
            count = _asked(self._wanted.counter, body, self._query, number)
        else:
            spans = _asked(self._wanted.finder, body, self._query, number)
            count = len(spans)
            term = self._wanted.term
            self.lines += [_line(number, script, body, span, self._context, term) for span in spans[:room]]
        self.articles += count > 0
        self.hits += count


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
        found = _Gathering(query, wanted, limit, context)
        if not wanted.exact:
            found.take_all(self._bodies(wanted.proposed), go_on)
            return found.result()
        if wanted.rough and (ids := few(self._db, wanted.rough, len(wanted.term))) is not None:
            found.take_all(self._these(ids), go_on)
            return found.result()
        candidates = Candidates(self._db, wanted.proposed)
        while (room := limit - len(found.lines)) > 0 and (some := candidates.take(min(_AT_ONCE, room))):
            if not found.take_all(some, go_on):
                return found.result()
        if not count_hits and (rest := candidates.count()):
            return replace(found.result(), articles=found.articles + rest, hits=NOT_COUNTED)
        if wanted.spellings is not None:
            found.articles += candidates.count()
            found.hits += candidates.count_hits(wanted.term, wanted.spellings, found.hits)
            return found.result()
        while (some := candidates.take(_AT_ONCE)) and found.take_all(some, go_on):
            pass
        return found.result()

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
        for number, _script, body in self._bodies(wanted.proposed):
            if spans := _asked(wanted.finder, body, query, number):
                yield number, body, spans

    # -- what is asked -------------------------------------------------------------------------

    def _wanted(self, query: str, *, pattern: bool, same_script: bool, filters: Filters) -> _Wanted:
        self._prepare()
        if pattern:
            if not query:
                raise UserError(messages.QUERY_EMPTY)
            condition, values = filters.condition()
            finder = pattern_finder(query, same_script=same_script)
            sql = f"SELECT article.id AS id FROM article WHERE {condition} ORDER BY id"
            found = Proposed(sql, values, everywhere=False)
            return _Wanted(finder, lambda body: len(finder(body)), found, exact=False)
        read = read_query(query)
        if read.node is None:
            raise UserError(messages.QUERY_ONLY_FILTERS if read.filters else messages.QUERY_EMPTY)
        proposal = proposal_of(read.node, same_script=same_script)
        asked = filters.joined(read.filters)
        passing = asked.condition() if asked else ("", list[Any]())
        found = proposed(proposal.match, *passing)
        term = read.node.text if isinstance(read.node, Term) and not same_script else ""
        spellings = Spellings(term) if term else None
        finder = spellings.spans_in if spellings else finder_of(read.node, same_script=same_script)
        counter = _number_of(finder) if spellings else counter_of(read.node, same_script=same_script)
        part = rough_of(term)
        rough = proposed(part, *passing) if part else None
        return _Wanted(finder, counter, found, proposal.exact, term, spellings, rough)

    def _prepare(self) -> None:
        """Give the connection the functions that filters use."""
        if not self._prepared:
            prepare(self._db)
            self._prepared = True

    # -- the articles --------------------------------------------------------------------------

    def _bodies(self, proposed: Proposed) -> Iterator[_Body]:
        """The articles in order: some first, then those behind them, as the index hands them out."""
        sql, values, _ = proposed
        ids = [number for (number,) in self._db.execute(f"{sql} LIMIT {_PAGE}", values)]
        yield from self._these(ids)
        if len(ids) == _PAGE:
            yield from self._db.execute(
                f"SELECT a.id, a.script, a.body FROM ({sql}) AS p "
                "CROSS JOIN article AS a ON a.id = p.id WHERE p.id > ? ORDER BY p.id",
                (*values, ids[-1]),
            )

    def _these(self, ids: list[int]) -> Iterator[_Body]:
        some = "SELECT id, script, body FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
        for start in range(0, len(ids), _AT_ONCE):
            yield from self._db.execute(some, (json.dumps(ids[start : start + _AT_ONCE]),)).fetchall()

    def _count(self, wanted: _Wanted) -> int:
        sql, values, _ = wanted.proposed
        ((count,),) = self._db.execute(f"SELECT count(*) FROM ({sql})", values).fetchall()
        return int(count)


def spans_of(body: str, query: str, *, pattern: bool = False, same_script: bool = False) -> list[Span]:
    """Where `query` stands in one text, by the rules of `Search.find` without its filters.

    Raises UserError for an open quote and a pattern that is wrong.
    """
    if pattern:
        return pattern_finder(query, same_script=same_script)(body)
    node = read_query(query).node
    return [] if node is None else finder_of(node, same_script=same_script)(body)


def _number_of(find: Finder) -> Counter:
    return lambda body: len(find(body))


def _asked(find: Callable[[str], _T], body: str, query: str, article: int) -> _T:
    try:
        return find(body)
    except (TimeoutError, MemoryError):  # the latter: a pattern that calls itself without end
        raise UserError(messages.QUERY_PATTERN_SLOW, query=query, article=article) from None


def _line(article: int, script: str, body: str, span: Span, context: int, term: str) -> Line:
    left, right = span.context(body, context)
    match = span.of(body)
    doubtful = False
    if term and term != match:
        before, after = span.context(body, _JUDGED)
        doubtful = is_doubtful(term, match, before=before, after=after, script=Script(script))
    return Line(article, span.start, span.end, left, match, right, doubtful)
