"""What a corpus says to a person, as one short word: two files that say the same have the same one."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from reader.corpus.corpus import Corpus

_ARTICLE = (
    "id, source_file, position, title, kicker, subtitle, section, source, author, editor, date, number, script, "
    "characters, paragraphs, folded_sha256, body, headings, evidence"
)
#: Not how far the reader is: to open an article is no step that can be taken back.
_SELECTS = (
    f"SELECT {_ARTICLE} FROM article WHERE removed = 0 ORDER BY id",
    "SELECT o.* FROM origin AS o JOIN article AS a ON a.id = o.article AND a.removed = 0 ORDER BY 1, 2",
    *(
        f"SELECT * FROM {table} ORDER BY id"
        for table in ("tag", "annotation", "pin", "setting", "term", "saved_search")
    ),
    # The steps that can be taken back; those that were taken back themselves are no part of it.
    "SELECT id, name FROM change WHERE state = 'done' ORDER BY id",
)


def rows(connection: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    """All that a person sees of a corpus, and the steps that stand."""
    for select in _SELECTS:
        yield (select,)
        yield from connection.execute(select)


def state_of(connection: sqlite3.Connection) -> str:
    """A word for what is in a corpus of this version."""
    digest = hashlib.sha256()
    for row in rows(connection):
        digest.update(repr(row).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:20]


def state_at(path: Path) -> str:
    """The same for the corpus at a path."""
    with Corpus.open(path, readonly=True) as corpus:
        return state_of(corpus.db.conn)
