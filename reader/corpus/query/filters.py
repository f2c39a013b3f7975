"""Which articles: by what is known of them and by how they are annotated. Parts of a corpus are told the same way."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace
from typing import Any

from reader.chinese.folding import fold
from reader.corpus.database import Database

#: The columns of an article whose text a filter looks into, whatever the script.
TEXT_FIELDS = ("title", "source", "section", "author", "number")

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_TAGGED = (
    "EXISTS (SELECT 1 FROM annotation AS n JOIN tag_path AS p ON p.id = n.tag "
    "WHERE n.article = article.id AND n.status <> 'rejected' "
    "AND (p.path = ? OR substr(p.path, 1, length(?) + 1) = ? || '/'))"
)


@dataclass(frozen=True, slots=True)
class Filters:
    """All that is given must hold. Texts are looked for inside the detail, in either script.

    `since` and `until` are days, months or years as `2024`, `2024-05`, `2024-05-02`, both included; an
    article without a date passes neither. `tag` is a path and includes all tags below it; where every annotation
    with it was rejected, the article does not have it.
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

    def __bool__(self) -> bool:
        """Whether anything is asked."""
        return self != Filters()

    def joined(self, other: Filters) -> Filters:
        """These filters with those of another that say something; of two on one thing the other's holds."""
        silent = Filters()
        given = {
            field.name: getattr(other, field.name)
            for field in fields(other)
            if getattr(other, field.name) != getattr(silent, field.name)
        }
        return replace(self, **given)

    def condition(self) -> tuple[str, list[Any]]:
        """SQL on the table `article` and its parameters; needs the function `folded` (see `prepare`)."""
        conditions, values = ["article.removed = 0"], list[Any]()
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
            conditions.append(_TAGGED)
            values += [self.tag] * 3
        if self.annotator:
            conditions.append(
                "EXISTS (SELECT 1 FROM annotation AS n WHERE n.article = article.id AND n.annotator = ?)"
            )
            values.append(self.annotator)
        if self.annotated is not None:
            some = "EXISTS (SELECT 1 FROM annotation AS n WHERE n.article = article.id)"
            conditions.append(some if self.annotated else f"NOT {some}")
        for name in ("state", "script"):
            if value := getattr(self, name):
                conditions.append(f"article.{name} = ?")
                values.append(value)
        if self.articles is not None:
            conditions.append("article.id IN (SELECT value FROM json_each(?))")
            values.append(f"[{','.join(map(str, self.articles))}]")
        return " AND ".join(conditions), values


#: No filter: all articles.
EVERYTHING = Filters()


def prepare(db: Database) -> None:
    """Give a connection the function that conditions use; doing it again does no harm."""
    db.conn.create_function("folded", 1, folded, deterministic=True)


def is_date(text: str) -> bool:
    """Whether a text is a year, a month or a day as filters take them."""
    return _DATE.fullmatch(text) is not None


def folded(text: str | None) -> str:
    """The SQL function of that name."""
    return fold(text) if text else ""
