"""The search index against the bodies: at once by sums over all of it, and article by article where these differ."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from operator import mul
from typing import NamedTuple

from reader.chinese.folding import fold
from reader.corpus.apart import temporary
from reader.corpus.checking import findings
from reader.corpus.checking.index_tables import is_passing, leads_to_all, misses
from reader.corpus.checking.problems import Problem
from reader.corpus.connection import said_by
from reader.corpus.corpus import Corpus
from reader.corpus.database import Database
from reader.corpus.indexing import index_text
from reader.corpus.migrations import INDEX

_WORDS = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_word USING fts5vocab('main', 'body_index', 'instance')"
)
_BODIES = "SELECT id, body FROM article ORDER BY id"
#: Where a problem is that all of the index has.
WHOLE = "search index"
#: By these, articles count differently, so that texts which changed places are noticed.
_FEW, _MANY = 31, 1009


#: Of each article, how many words it has, and a sum of them.
_Checksums = dict[int, tuple[int, int]]


class _Sums(NamedTuple):
    """The words of an index: how many; the codes of what they begin with, these by their places, and of what follows.

    Each is weighed by the article.
    """

    words: int
    codes: int
    places: int
    seconds: int


class BodySums:
    """The sums of what the index should have, gathered body by body."""

    def __init__(self) -> None:
        self._codes = _Codes()
        self._sums = _Sums(0, 0, 0, 0)

    def add(self, number: int, folded: str) -> None:
        """Count the folded body of an article in."""
        words = _words(folded)
        first = list(map(self._codes.__getitem__, words))
        pairs = words[len(folded) :]  # before these, every word is one character
        weight = number % _MANY + 1
        old = self._sums
        self._sums = _Sums(
            old.words + len(words),
            old.codes + sum(first) * weight,
            old.places + sum(map(mul, count(1), first)) * (number % _FEW + 1),
            old.seconds + sum(ord(pair[1]) for pair in pairs if len(pair) > 1) * weight,
        )

    def all(self) -> _Sums:
        """The sums."""
        return self._sums

    def words(self) -> Iterator[str]:
        """Each word that the bodies have, as a search asks for it."""
        return iter(self._codes)


class _Codes(dict[str, int]):
    """The codes of what the words that were met begin with."""

    def __missing__(self, word: str) -> int:
        self[word] = code = ord(word[0])
        return code


def _words(folded: str) -> list[str]:
    """What the index has of a body: SQLite parts words at spaces alone, of which none stands in one."""
    return index_text(folded).split(" ") if folded else []


def index(corpus: Corpus, sums: BodySums) -> Iterator[Problem]:
    """Whether the index has the words of the bodies at their places, neither more nor less, and finds all of them.

    That is asked of the bodies that are there, also where one is not what it was: they are what is read and searched.
    """
    with _with_words(corpus.db) as connection:
        try:
            if _sums_of_index(connection) != sums.all():
                wrong = _differences(_made_anew(corpus.db), _checksums(connection))
                if wrong:
                    yield from (
                        Problem("index", f"article {number}", findings.MISFIT) for number in sorted(wrong)
                    )
                    return
            if not leads_to_all(connection) or misses(connection, sums.words()):
                yield Problem("index", WHOLE, findings.UNFOUND)
        except sqlite3.DatabaseError as error:  # its inner tables are not what they must be
            if is_passing(error):
                raise
            yield Problem("index", WHOLE, said_by(error))


def _differences(right: _Checksums, found: _Checksums) -> set[int]:
    return {number for number in right.keys() | found.keys() if right.get(number) != found.get(number)}


@contextmanager
def _with_words(db: Database) -> Iterator[sqlite3.Connection]:
    """A connection that may make a temporary view of the index's words, also where it only reads."""
    with temporary(db.conn):
        try:
            yield db.conn
        finally:
            db.execute("DROP TABLE IF EXISTS temp.index_word")


def _sums_of_index(connection: sqlite3.Connection) -> _Sums | None:
    connection.execute(_WORDS)
    try:
        row = connection.execute(
            f"SELECT count(*), coalesce(sum(unicode(term) * (doc % {_MANY} + 1)), 0), "
            f"coalesce(sum(unicode(term) * (offset + 1) * (doc % {_FEW} + 1)), 0), "
            # Asked for its length first, which is quicker.
            f"coalesce(sum(iif(length(term) > 1, unicode(substr(term, 2)) * (doc % {_MANY} + 1), 0)), 0) "
            "FROM temp.index_word"
        ).fetchone()
    except sqlite3.OperationalError as error:
        if "overflow" in str(error):  # very long texts: then one by one
            return None
        raise
    return _Sums(*row)


def _made_anew(db: Database) -> _Checksums:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(INDEX)
        wanted = db.execute(_BODIES)
        connection.executemany(
            "INSERT INTO body_index (rowid, body) VALUES (?, ?)",
            ((number, index_text(fold(body))) for number, body in wanted),
        )
        return _checksums(connection)


def _checksums(connection: sqlite3.Connection) -> _Checksums:
    """How many words each article has, and a sum of them by their places."""
    connection.execute(_WORDS)
    rows = connection.execute(
        "SELECT doc, count(*), sum((offset + 1) * (unicode(term) + coalesce(unicode(substr(term, 2)), 0)) % 65521) "
        "FROM temp.index_word GROUP BY doc"
    )
    return {number: (words, checksum) for number, words, checksum in rows}
