"""The articles that the index knows to have what is looked for: some to read, of the others how many they are."""

from __future__ import annotations

from typing import Any, NamedTuple

from reader.corpus.counting import Spellings, count_sign
from reader.corpus.database import Database
from reader.corpus.indexing import phrase_of, sequences_of, tokens_of

#: Of more articles than this the hits of a single character are asked of the index, which counts those of all.
_MANY = 1000

#: A text of so many characters is looked for by so many in its middle: the index takes as long for each character as
#: so many articles take to be read.
_LONG, _PART, _FOR_EACH = 6, 4, 75
#: So many in the middle are searched for sequences: of a page that is pasted in, each would take its time.
_SEARCHED = 24
#: More than these are not worth it, however long the text; from so many it is told how many there are.
_MOST, _PROBED = 1000, 8

_ALL_WITH = "SELECT rowid AS id FROM body_index WHERE body_index MATCH ?"
#: Few are ever taken out, and an index lists them: asking for these is quicker than reading `removed` of the others.
_THERE = "rowid NOT IN (SELECT id FROM article WHERE removed = 1)"
_SOME = "SELECT id, script, body FROM article WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"


class Proposed(NamedTuple):
    """The articles that the index proposes and filters let pass: a SELECT of their ids, and its parameters."""

    sql: str
    values: list[Any]
    everywhere: bool
    """Whether no filter leaves articles out."""


def proposed(match: str, condition: str = "", values: list[Any] | None = None) -> Proposed:
    """Those that match an expression of FTS5, if there is one, and hold a condition on `article`, likewise."""
    if not match:
        sql = f"SELECT article.id AS id FROM article WHERE {condition or 'article.removed = 0'} ORDER BY id"
        return Proposed(sql, values or [], not condition)
    sql = f"{_ALL_WITH} AND {_THERE}"
    if condition:
        sql += f" AND rowid IN (SELECT article.id FROM article WHERE {condition})"
    return Proposed(sql, [match, *(values or [])], not condition)


def rough_of(text: str) -> str:
    """What to ask FTS5 for, to find articles that may have a long text, sooner than for all of it; "" for a short one.

    Frequent characters in sequence are found soonest. Else, and for whole sentences, the middle, because words end
    there: 依法优化乡村 is rarer than its words, and so is 法优化乡.
    """
    if len(text) < _LONG:
        return ""
    sequences = sequences_of(_middle(text, _SEARCHED))
    if sequences and len(text) <= _SEARCHED:
        return sequences
    middle = phrase_of(_middle(text, _PART)).match
    return f"{sequences} AND {middle}" if sequences else middle


def _middle(text: str, size: int) -> str:
    start = max(0, (len(text) - size) // 2)
    return text[start : start + size]


def few(db: Database, rough: Proposed, length: int) -> list[int] | None:
    """The articles that have the part of a text of so many characters; None where to read them would take longer."""
    most = min(_MOST, _FOR_EACH * (length - _PART))
    rows = db.execute(rough.sql, rough.values)
    first = rows.fetchmany(_PROBED)
    if len(first) == _PROBED:
        ((last,),) = db.execute("SELECT max(id) FROM article").fetchall()
        if first[-1][0] * most < last * _PROBED:  # at this rate
            rows.close()
            return None
    ids = [number for (number,) in first + rows.fetchmany(most)]
    return ids if len(ids) <= most else None


class Candidates:
    """Articles in their order; each is handed out, or counted, once."""

    def __init__(self, db: Database, asked: Proposed) -> None:
        self._db = db
        self._asked = asked
        # Joined by SQLite: one row for each, of which most are only counted, takes longer.
        ((ids,),) = db.execute(f"SELECT group_concat(id) FROM ({asked.sql})", asked.values).fetchall()
        self._ids: str = ids or ""
        self._at = 0

    def take(self, count: int) -> list[tuple[int, str, str]]:
        """The next articles, so many or all that are left: id, script, body."""
        end = self._at - 1
        for _ in range(count):
            end = self._ids.find(",", end + 1)
            if end < 0:
                end = len(self._ids)
                break
        some = self._ids[self._at : end]
        self._at = min(end + 1, len(self._ids))
        return self._db.execute(_SOME, (f"[{some}]",)).fetchall() if some else []

    def count(self) -> int:
        """How many are left."""
        return self._ids.count(",", self._at) + 1 if self._at < len(self._ids) else 0

    def count_hits(self, term: str, spellings: Spellings, seen: int) -> int:
        """How often those that are left have one text, which all were proposed for; the others have it `seen` times."""
        if len(term) > 1 or not self._asked.everywhere or self.count() < _MANY:
            ids = f"[{self._ids[self._at :]}]"
            return spellings.count_in(self._db, "SELECT value FROM json_each(?)", [ids])
        gone = spellings.count_in(self._db, "SELECT id FROM article WHERE removed = 1", [])
        return count_sign(self._db, tokens_of(term)) - gone - seen
