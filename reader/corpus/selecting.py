"""Which articles have what only the corpus can tell: a text in the body, an annotator, the last import, a twin."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.corpus.database import Database

if TYPE_CHECKING:
    from reader.corpus.corpus import Corpus

#: More lines than any corpus has.
_ALL = 10**9


@dataclass(frozen=True, slots=True)
class Wanted:
    """What articles must have, all of it.

    `body`: a query as `Search.find` takes it, in either script. `annotator`: someone who annotated the article, with
    one of `tags` where there are any; what was rejected counts for nothing, as in `Filters`. `imported_last`: it
    came with the import that was made last and stands. `reprints`: another article has the same text.
    """

    body: str = ""
    annotator: str | None = None
    tags: frozenset[int] = frozenset()
    imported_last: bool = False
    reprints: bool = False

    def __bool__(self) -> bool:
        return self != Wanted()


def select(corpus: Corpus, wanted: Wanted, go_on: Callable[[], bool] = lambda: True) -> frozenset[int]:
    """The ids of the articles that have what is wanted; with nothing wanted, none.

    `go_on` is asked between articles; once it says no, what is returned is of no use.

    Raises UserError where the query for the body is none.
    """
    found: list[Collection[int]] = []
    if wanted.imported_last:
        found.append(imported_last(corpus.db))
    if wanted.reprints:
        found.append([number for group in corpus.articles.reprints() for number in group])
    if wanted.annotator is not None:
        found.append(annotated_by(corpus.db, wanted.annotator, wanted.tags))
    if wanted.body:
        lines = corpus.search.find(wanted.body, limit=_ALL, context=0, go_on=go_on).lines
        found.append({line.article for line in lines})
    return frozenset(found[0]).intersection(*found[1:]) if found else frozenset()


def annotators(db: Database) -> list[str]:
    """Everybody who made an annotation that is there and was not rejected."""
    rows = db.execute(
        "SELECT DISTINCT annotator FROM annotation WHERE status <> 'rejected' ORDER BY annotator"
    )
    return [name for (name,) in rows]


def annotated_by(db: Database, annotator: str, tags: Collection[int] = ()) -> list[int]:
    """The ids of the articles with an annotation of a person, with one of `tags` where there are any, not rejected."""
    rows = db.execute(
        "SELECT DISTINCT article FROM annotation WHERE annotator = ? AND status <> 'rejected' "
        "AND (? = '[]' OR tag IN (SELECT value FROM json_each(?)))",
        (annotator, listed := json.dumps(sorted(tags)), listed),
    )
    return [article for (article,) in rows]


def imported_last(db: Database) -> list[int]:
    """The ids of the articles that came with the last import or merge that brought some; none where none stands."""
    brought = "kind = 'article' AND json_extract(after, '$.removed') = 0"
    rows = db.execute(
        f"SELECT DISTINCT article FROM change_row WHERE {brought} AND change = (SELECT max(id) FROM change "
        "WHERE state = 'done' AND (name = 'articles.import' OR (name = 'corpus.merge' "
        f"AND EXISTS (SELECT 1 FROM change_row AS r WHERE r.change = change.id AND {brought}))))"
    )
    return [article for (article,) in rows]
