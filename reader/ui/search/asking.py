"""What is searched for, and its lines as they are gathered: a first page, exact counts, then the rest. No Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NamedTuple

from reader.analysis.concordance import KwicLine
from reader.chinese.script import Script
from reader.corpus.corpus import Corpus
from reader.corpus.query.filters import EVERYTHING, Filters, nameless
from reader.corpus.query.nodes import Term, leaves
from reader.corpus.query.syntax import read_query
from reader.corpus.rows import Change
from reader.corpus.search import NOT_COUNTED, Line
from reader.errors import UserError
from reader.ui.search.fields import part

#: Lines that are shown at once, and at most; counts are exact all the same.
PAGE, LIMIT = 200, 10_000
#: Code points that a line holds on each side: as many as can be shown, or are needed to cut words.
REACH = 120
#: How long the first page is waited for, in seconds.
_AT_ONCE = 0.1
#: Articles in which a regular expression is looked for before other reading gets its turn.
_FIRST, _NEXT = 40, 200

#: Steps after which all texts are as they were: an article was opened, or read.
_NO_MATTER = {"", "article.state", "articles.state"}

GoOn = Callable[[], bool]


def touches_texts(change: Change) -> bool:
    """Whether articles came, went or became others; what others wrote and several steps at once may be anything."""
    return "article" in change.kinds and ("change" in change.kinds or change.name not in _NO_MATTER)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed and how it is meant; `filters` beside those in the query, which a pattern cannot have."""

    query: str
    pattern: bool = False
    same_script: bool = False
    filters: Filters = EVERYTHING

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for."""
        return not self.query.strip()

    def is_same(self, other: Asked) -> bool:
        """Whether the same is looked for: blanks between words and at the ends make no difference."""
        return replace(self, query=self._plain) == replace(other, query=other._plain)

    @property
    def _plain(self) -> str:
        if self.pattern:
            return self.query
        return self.query.strip() if '"' in self.query else " ".join(self.query.split())

    def all_filters(self) -> Filters:
        """Those beside the query and those in it."""
        return self.filters if self.pattern else self.filters.joined(part(self.query).filters)


class Place(NamedTuple):
    """Where one is in a search: what is looked for, and the line on which one stands."""

    asked: Asked
    line: KwicLine | None


class Nothing(Enum):
    """Why nothing was found."""

    HAS_IT = "no article has it"
    PASSES = "no article passes the filters"
    IS_THERE = "the corpus has no articles"


@dataclass(frozen=True, slots=True)
class Gathered:
    """Lines beyond those handed out before, the scripts of their articles, and what is known of the counts so far."""

    lines: list[KwicLine]
    scripts: dict[int, Script] = field(default_factory=dict)
    articles: int | None = None
    hits: int | None = None
    seen: int = 0
    total: int = 0
    """Articles that were looked through and are to be, where that takes long; else 0."""
    nothing: Nothing | None = None
    nameless: tuple[tuple[str, str], ...] = ()
    """The tags and annotators of the filters that do not exist, told with the first lines."""


def check(asked: Asked) -> None:
    """Raise UserError for a query that cannot be asked: an open quote, or nested too deep."""
    if not asked.pattern:
        read_query(asked.query)


def terms_of(asked: Asked) -> list[str]:
    """The texts that are searched for, without operators and fields; none for a pattern or a wrong query."""
    try:
        check(asked)
        node = None if asked.pattern else read_query(asked.query).node
    except UserError:
        return []
    return [leaf.text for leaf in leaves(node) if isinstance(leaf, Term)]


def term_of(asked: Asked) -> str:
    """The text that is searched for where it is the only one, else nothing. Raises UserError for an open quote."""
    node = None if asked.pattern else read_query(asked.query).node
    return node.text if isinstance(node, Term) else ""


def gather(corpus: Corpus, asked: Asked, *, limit: int = LIMIT, go_on: GoOn) -> Iterator[Gathered]:
    """The lines of a search, at most `limit`, in the order of the corpus.

    Raises UserError as `Search.find` does.
    """
    of = _of_pattern if asked.pattern else _of_words
    names = tuple(nameless(corpus.db, asked.all_filters()))
    for gathered in of(corpus, asked, limit, go_on):
        told = replace(gathered, nameless=names) if names else gathered
        yield told if told.hits != 0 else replace(told, nothing=_why(corpus, asked))
        names = ()


def _of_words(corpus: Corpus, asked: Asked, limit: int, go_on: GoOn) -> Iterator[Gathered]:
    """A query of words: the index knows where to look, so that whatever takes long is counting."""
    until, hurried = time.monotonic() + _AT_ONCE, False

    def soon() -> bool:
        nonlocal hurried
        hurried = hurried or time.monotonic() > until
        return go_on() and not hurried

    def find(limit: int, going: GoOn, *, count_hits: bool = True) -> tuple[tuple[Line, ...], int, int]:
        result = corpus.search.find(
            asked.query,
            same_script=asked.same_script,
            limit=limit,
            context=REACH,
            filters=asked.filters,
            count_hits=count_hits,
            go_on=going,
        )
        return result.lines, result.articles, result.hits

    first, articles, hits = find(min(PAGE, limit), soon, count_hits=False)
    counted = not hurried and hits != NOT_COUNTED
    yield _told(corpus, first, None if hurried else articles, hits if counted else None)
    if not go_on() or (counted and hits <= len(first)):
        return
    if not hurried and not counted:
        *_, hits = find(0, go_on)
        yield Gathered([], articles=articles, hits=hits)
    if len(first) >= limit:
        return
    lines, all_articles, all_hits = find(limit, go_on, count_hits=hurried)
    if go_on():
        known = (all_articles, all_hits) if hurried else (articles, hits)
        yield _told(corpus, lines[len(first) :], *known)


def _of_pattern(corpus: Corpus, asked: Asked, limit: int, go_on: GoOn) -> Iterator[Gathered]:
    """A regular expression is tried on every article, some at a time, so that other reading gets its turn."""
    numbers = corpus.search.articles(asked.filters)
    articles = hits = given = at = 0
    while True:
        some = tuple(numbers[at : at + (_NEXT if at else _FIRST)])
        result = corpus.search.find(
            asked.query,
            pattern=True,
            same_script=asked.same_script,
            limit=max(0, limit - given),
            context=REACH,
            filters=Filters(articles=some),
            go_on=go_on,
        )
        if not go_on():
            return
        at += len(some)
        given += len(result.lines)
        articles, hits = articles + result.articles, hits + result.hits
        whole = at >= len(numbers)
        told = _told(corpus, result.lines, articles if whole else None, hits if whole else None)
        yield replace(told, seen=at, total=len(numbers))
        if whole:
            return


def _told(corpus: Corpus, lines: Iterable[Line], articles: int | None, hits: int | None) -> Gathered:
    """Lines with what tells their articles."""
    lines = list(lines)
    known = {one.id: one for one in corpus.articles.some({line.article for line in lines})}
    made = []
    for line in lines:
        article = known.get(line.article)
        made.append(
            KwicLine(
                article=line.article,
                start=line.start,
                end=line.end,
                left=line.left,
                node=line.match,
                right=line.right,
                title=article.title if article else "",
                date=(article.date if article else "") or "",
                source=(article.source if article else "") or "",
                doubtful=line.doubtful,
            )
        )
    return Gathered(made, {one.id: Script(one.script) for one in known.values()}, articles, hits)


def _why(corpus: Corpus, asked: Asked) -> Nothing:
    if not corpus.articles.count():
        return Nothing.IS_THERE
    filters = asked.all_filters()
    return Nothing.PASSES if filters and not corpus.search.articles(filters) else Nothing.HAS_IT
