"""How much a corpus holds, and what would change if another one took its place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.corpus import connection
from reader.corpus.database import Database
from reader.corpus.passages import more


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a corpus holds: what is in use, and the steps of its history that stand."""

    articles: int
    tags: int
    annotations: int
    steps: int


@dataclass(frozen=True, slots=True)
class Sides:
    """Of one kind of row, what a restoration would do: how many come back, go, and are otherwise then.

    `coming` and `going` name some of them (titles, paths of tags, quotes), at most `NAMED` each.
    """

    back: int
    gone: int
    other: int
    coming: tuple[str, ...] = ()
    going: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.back or self.gone or self.other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What would be otherwise in a corpus if a backup took its place."""

    articles: Sides
    tags: Sides
    annotations: Sides
    decisions: Sides
    """On how places are converted."""
    terms: Sides
    searches: Sides
    standards: Sides
    """Of the two forms."""
    before: Counts
    """Of the corpus as it is."""
    after: Counts
    """Of the backup."""

    def __bool__(self) -> bool:
        coded = self.articles or self.tags or self.annotations
        return bool(coded or self.decisions or self.terms or self.searches or self.standards)


#: So many are named on each side of a difference.
NAMED = 50


def counts(db: Database) -> Counts:
    """How much an open corpus, of whatever version, holds."""
    return Counts(
        # Quicker than to look at each article: the few that are out have an index of their own, from version 4 on.
        articles=_number_of(db, "article") - _number_of(db, "article WHERE removed = 1"),
        tags=_number_of(db, "tag"),
        annotations=_number_of(db, "annotation") - _more(db),
        steps=_number_of(db, "change WHERE state = 'done'"),
    )


def _more(db: Database) -> int:
    """Parts of passages with gaps beyond the first ones; older corpora know none."""
    columns = {row[1] for row in db.execute("PRAGMA table_info(annotation)")}
    return more(db) if "passage_group" in columns else 0


def _number_of(db: Database, what: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {what}").fetchone()[0])


def mark(db: Database) -> tuple[object, ...]:
    """What is another one after every step of the history, and after most of what is no step."""
    states = dict(db.execute("SELECT state, count(*) FROM change GROUP BY state").fetchall())
    latest = db.execute("SELECT max(id), (SELECT max(id) FROM change_row) FROM change").fetchone()
    tables = tuple(
        _number_of(db, table) for table in ("source_file", "article", "tag", "annotation", "pin", "setting")
    )
    return (*sorted(states.items()), *latest, *tables)


def compare(backup: Path, corpus: Path, *, go_on: Callable[[], bool] = lambda: True) -> Difference | None:
    """What would change in a corpus if the backup took its place. Reads only. None where `go_on` said no.

    Raises UserError where one of them cannot be read.
    """
    with (
        closing(_current(corpus)) as now,
        closing(_current(backup)) as then,
        connection.explained(backup),
    ):
        sides = {}
        for name, select in _THINGS.items():
            if not go_on():
                return None
            sides[name] = _sides(now, then, select)
        return Difference(**sides, before=counts(now), after=counts(then))


def _current(path: Path) -> Database:
    return connection.open_existing(path, readonly=True)


#: Of each kind of thing: what it is known by, what of it can be another, and what it is called.
_THINGS = {
    "articles": "SELECT id || ' ' || folded_sha256, "
    "json_array(title, kicker, subtitle, section, source, author, editor, date, number, state, position), title "
    "FROM article WHERE removed = 0",
    "tags": "SELECT t.uuid, "
    "json_array(p.path, t.colour, t.key, t.definition, t.position, t.retired, t.examples), p.path "
    "FROM tag AS t JOIN tag_path AS p ON p.id = t.id",
    "annotations": "SELECT a.uuid, "
    'json_array(a.article, a.start, a."end", t.uuid, a.note, a.status, a.annotator, a.passage_group), '
    "substr(a.quote, 1, 40) FROM annotation AS a JOIN tag AS t ON t.id = a.tag ORDER BY a.article, a.start",
    "decisions": "SELECT json_array(article, start, standard, source), target, source || '→' || target FROM pin",
    "terms": "SELECT simplified, text, text FROM term",
    "searches": "SELECT name, json_array(query, options), name FROM saved_search",
    "standards": "SELECT key, value, value FROM setting WHERE key IN ('standard', 'simplified_standard')",
}


def _sides(now: Database, then: Database, select: str) -> Sides:
    here = {key: (digest, name) for key, digest, name in now.execute(select)}
    there = {key: (digest, name) for key, digest, name in then.execute(select)}
    back = [name for key, (_, name) in there.items() if key not in here]
    gone = [name for key, (_, name) in here.items() if key not in there]
    other = sum(here[key][0] != digest for key, (digest, _) in there.items() if key in here)
    return Sides(len(back), len(gone), other, tuple(back[:NAMED]), tuple(gone[:NAMED]))
