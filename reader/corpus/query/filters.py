"""Which articles: by what is known of them and by how they are annotated. Parts of a corpus are told the same way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from reader.chinese.folding import fold
from reader.corpus.database import Database

#: The columns of an article whose text a filter looks into, whatever the script.
TEXT_FIELDS = ("title", "source", "section", "author", "number")

#: What an article is asked for, each by the names of its filters.
_THINGS = (*((name,) for name in TEXT_FIELDS), ("since", "until"), ("tag",), ("annotator",), ("annotated",))

_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
#: The tags that a name means: the one of that path; else those of that path in the other script; else all whose
#: own name, or the end of whose path, it is in either script. Parameters: see `_named`.
_NAMED = (
    "WITH alike AS (SELECT path, CASE WHEN path = ? THEN 0 WHEN folded(path) = ? THEN 1 ELSE 2 END AS far "
    "FROM tag_path WHERE substr('/' || folded(path), -length(?)) = ?), "
    "named AS (SELECT path FROM alike WHERE far = (SELECT min(far) FROM alike)) "
    "SELECT p.id FROM tag_path AS p JOIN named AS c "
    "ON p.path = c.path OR substr(p.path, 1, length(c.path) + 1) = c.path || '/'"
)
#: What counts as an annotation wherever articles are chosen or counted by them.
_ANNOTATED = (
    "EXISTS (SELECT 1 FROM annotation AS n WHERE n.article = article.id AND n.status <> 'rejected'{more})"
)


@dataclass(frozen=True, slots=True)
class Filters:
    """All that is given must hold. Texts are looked for inside the detail, in either script.

    `since` and `until` are days, months or years as `2024`, `2024-05`, `2024-05-02`, both included; an
    article without a date passes neither. `tag` is a path, the end of one or a name, in either script, and includes
    all tags below it. An annotation that was rejected counts for nothing: not for its tag, not for its annotator.

    `also` are further filters on one thing each: of two on one thing, one is enough. No article passes that passes
    one of `without`.
    """

    title: str = ""
    source: str = ""
    section: str = ""
    author: str = ""
    number: str = ""
    since: str = ""
    until: str = ""
    tag: str = ""
    annotator: str = ""
    annotated: bool | None = None
    state: str = ""
    script: str = ""
    articles: tuple[int, ...] | None = None
    also: tuple[Filters, ...] = ()
    without: tuple[Filters, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return self != Filters()

    @property
    def said(self) -> frozenset[str]:
        """The names of the filters that ask something."""
        return frozenset(name.name for name in fields(self) if getattr(self, name.name) != name.default)

    def joined(self, other: Filters) -> Filters:
        """These filters with those of another that say something; of two on one thing the other's holds."""
        given = {name: getattr(other, name) for name in other.said}
        replaced = frozenset[str]().union(other.said, *(one.said for one in other.also))
        kept = tuple(one for one in self.also if not one.said & replaced)
        without = tuple(dict.fromkeys((*self.without, *other.without)))
        return replace(self, **{**given, "also": (*kept, *other.also), "without": without})

    def widened(self, other: Filters) -> Filters:
        """These filters with one more: of two on one thing, one is enough."""
        if not self.said & other.said - {"also", "without"}:
            return self.joined(other)
        known = any(other in some for some in self.choices())
        return self if known else replace(self, also=(*self.also, other))

    def choices(self) -> Iterator[tuple[Filters, ...]]:
        """What is asked, thing by thing; of the filters for one thing, one is enough."""
        for names in _THINGS:
            own = Filters(**{name: getattr(self, name) for name in names})
            some = (*((own,) if own else ()), *(one for one in self.also if one.said & set(names)))
            if some:
                yield some

    def condition(self) -> tuple[str, list[Any]]:
        """SQL on the table `article` and its parameters; needs the function `folded` (see `prepare`)."""
        conditions, values = self._asked()
        return " AND ".join(["article.removed = 0", *conditions]), values

    def _asked(self) -> tuple[list[str], list[Any]]:
        """Conditions all of which must hold, and their parameters."""
        conditions, values = list[str](), list[Any]()
        for some in self.choices():
            told = [one._alone() for one in some]
            conditions.append(_any_of([" AND ".join(asked) for asked, _ in told]))
            values += [value for _, given in told for value in given]
        for name in ("state", "script"):
            if value := getattr(self, name):
                conditions.append(f"article.{name} = ?")
                values.append(value)
        if self.articles is not None:
            conditions.append("article.id IN (SELECT value FROM json_each(?))")
            values.append(f"[{','.join(map(str, self.articles))}]")
        for one in self.without:
            asked, given = one._asked()
            conditions.append(f"NOT coalesce({' AND '.join(asked)}, 0)")  # of what is not known it is not
            values += given
        return conditions, values

    def _alone(self) -> tuple[list[str], list[Any]]:
        """What filters on one thing ask."""
        conditions, values = list[str](), list[Any]()
        for name in TEXT_FIELDS:
            if text := getattr(self, name):
                conditions.append(f"instr(folded(article.{name}), ?)")
                values.append(fold(text))
        if self.since:
            conditions.append("article.date >= ?")
            values.append(self.since)
        if self.until:
            conditions.append("substr(article.date, 1, ?) <= ?")
            values += [len(self.until), self.until]
        if self.tag:
            conditions.append(_ANNOTATED.format(more=f" AND n.tag IN ({_NAMED})"))
            values += _named(self.tag)
        if self.annotator:
            conditions.append(_ANNOTATED.format(more=" AND n.annotator = ?"))
            values.append(self.annotator)
        if self.annotated is not None:
            some = _ANNOTATED.format(more="")
            conditions.append(some if self.annotated else f"NOT {some}")
        return conditions, values


def _any_of(conditions: list[str]) -> str:
    return conditions[0] if len(conditions) == 1 else f"({' OR '.join(f'({one})' for one in conditions)})"


#: No filter: all articles.
EVERYTHING = Filters()


def prepare(db: Database) -> None:
    """Give a connection the function that conditions use; doing it again does no harm."""
    db.conn.create_function("folded", 1, folded, deterministic=True)


def tags_named(db: Database, name: str) -> list[int]:
    """The ids of the tags that a name means (see `Filters`), with all below them; none where it names nothing."""
    prepare(db)
    return [number for (number,) in db.execute(_NAMED, _named(name))]


def nameless(db: Database, filters: Filters) -> list[tuple[str, str]]:
    """The tags and annotators in filters that pass nothing, as why that is so and what stands there.

    `tag`: there is none of that name; `annotator`: nobody of that name annotated anything; `rejected`: all that this
    annotator did was rejected, which counts for nothing (see `Filters`).
    """
    found: list[tuple[str, str]] = []
    for one in (*(one for some in filters.choices() for one in some), *filters.without):
        if one.tag and not tags_named(db, one.tag):
            found.append(("tag", one.tag))
        if one.annotator and (how := _discounted(db, one.annotator)):
            found.append((how, one.annotator))
    return found


def _discounted(db: Database, annotator: str) -> str:
    """Why an annotator passes nothing, as `nameless` says it; empty for one whose annotations count."""
    known = "SELECT 1 FROM annotation WHERE annotator = ?{more} LIMIT 1"
    if db.execute(known.format(more=" AND status <> 'rejected'"), (annotator,)).fetchone() is not None:
        return ""
    return (
        "rejected" if db.execute(known.format(more=""), (annotator,)).fetchone() is not None else "annotator"
    )


def _named(name: str) -> list[str]:
    """The parameters of `_NAMED`."""
    form = fold(name)
    return [name, form, f"/{form}", f"/{form}"]


def is_date(text: str) -> bool:
    """Whether a text is a year, a month or a day that there is, as filters take them."""
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(f"{text}-01-01"[:10] if len(text) < 10 else text)
    except ValueError:
        return False
    return True


def folded(text: str | None) -> str:
    """The SQL function of that name."""
    return fold(text) if text else ""
