"""The search index against the bodies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from reader.chinese.folding import fold
from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus
from reader.corpus.indexing import index_text
from reader.corpus.migrations import INDEX


def index(corpus: Corpus) -> Iterator[Problem]:
    """Compare the index with one made anew in memory, article by article, by a checksum of its words."""
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute(INDEX)
        wanted = corpus.db.execute("SELECT id, body FROM article ORDER BY id")
        connection.executemany(
            "INSERT INTO body_index (rowid, body) VALUES (?, ?)",
            ((number, index_text(fold(body))) for number, body in wanted),
        )
        right = _checksums(connection)
    finally:
        connection.close()
    ((guarded,),) = corpus.db.execute("PRAGMA query_only").fetchall()
    corpus.db.execute("PRAGMA query_only = OFF")  # for the view of the index's words, which is temporary
    try:
        found = _checksums(corpus.db.conn)
    except sqlite3.DatabaseError as error:  # its inner tables are not what they must be
        yield Problem("structure", "search index", str(error))
        return
    finally:
        corpus.db.execute(f"PRAGMA query_only = {guarded}")
    for number in sorted(right.keys() | found.keys()):
        if right.get(number) != found.get(number):
            yield Problem("index", f"article {number}", "the search index does not fit its body")


def _checksums(connection: sqlite3.Connection) -> dict[int, tuple[int, int]]:
    connection.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.index_word USING fts5vocab('main', 'body_index', 'instance')"
    )
    rows = connection.execute(
        "SELECT doc, count(*), sum((offset + 1) * (unicode(term) % 65521)) FROM temp.index_word GROUP BY doc"
    )
    return {number: (words, checksum) for number, words, checksum in rows}
