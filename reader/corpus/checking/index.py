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
    """The words of an index: how many, their codes, and their codes by their places, each weighed by the article."""

    words: int
    codes: int
    places: int


class BodySums:
    """The sums of what the index should have, gathered body by body; close it when it was used."""

    def __init__(self) -> None:
        self._tokens = _Tokens()
        self._words = self._codes = self._places = 0
        self._known = True

    def add(self, number: int, folded: str) -> None:
        """Count the folded body of an article in."""
        found = self._tokens.of(index_text(folded)[::2])  # without the spaces between
        if found is None:  # a character is no word for SQLite, which moves the others
            self._known = False
            return
        self._words += len(found)
        self._codes += sum(found) * (number % _MANY + 1)
        self._places += sum(map(mul, count(1), found)) * (number % _FEW + 1)

    def all(self) -> _Sums | None:
        """The sums; None where they cannot be told."""
        return _Sums(self._words, self._codes, self._places) if self._known else None

    def tokens(self) -> Iterator[str]:
        """Each character that the bodies have, as a search asks for it."""
        return self._tokens.all()

    def close(self) -> None:
        """Let go of the memory."""
        self._tokens.close()


def index(corpus: Corpus, sums: BodySums) -> Iterator[Problem]:
    """Whether the index has the words of the bodies at their places, neither more nor less, and finds all of them.

    That is asked of the bodies that are there, also where one is not what it was: they are what is read and searched.
    """
    with _with_words(corpus.db) as connection:
        try:
            if _sums_of_index(connection) != (right := sums.all()) or right is None:
                wrong = _differences(_made_anew(corpus.db), _checksums(connection))
                if wrong:
                    yield from (
                        Problem("index", f"article {number}", findings.MISFIT) for number in sorted(wrong)
                    )
                    return
            if not leads_to_all(connection) or misses(connection, sums.tokens()):
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
            f"coalesce(sum(unicode(term) * (offset + 1) * (doc % {_FEW} + 1)), 0) FROM temp.index_word"
        ).fetchone()
    except sqlite3.OperationalError as error:
        if "overflow" in str(error):  # very long texts: then one by one
            return None
        raise
    return _Sums(*row)


class _Tokens:
    """What SQLite makes of characters, asked for each of them once."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute(INDEX)
        self._connection.execute(_WORDS)

    def of(self, text: str) -> list[int] | None:
        """The codes of the words that the characters of a text are; None where one is none."""
        try:
            return list(map(self._codes.__getitem__, text))
        except KeyError:
            self._learn(list(set(text) - self._codes.keys()))
        try:
            return list(map(self._codes.__getitem__, text))
        except KeyError:
            return None

    def all(self) -> Iterator[str]:
        """The characters that are words."""
        return iter(self._codes)

    def _learn(self, new: list[str]) -> None:
        self._connection.execute("INSERT INTO body_index (body_index) VALUES ('delete-all')")
        self._connection.executemany("INSERT INTO body_index (rowid, body) VALUES (?, ?)", enumerate(new))
        for doc, code in self._connection.execute("SELECT doc, unicode(term) FROM temp.index_word"):
            self._codes[new[doc]] = code

    def close(self) -> None:
        """Forget it all."""
        self._connection.close()


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
        "SELECT doc, count(*), sum((offset + 1) * (unicode(term) % 65521)) FROM temp.index_word GROUP BY doc"
    )
    return {number: (words, checksum) for number, words, checksum in rows}
