"""Pages, schema and references, as SQLite sees them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator

from reader.corpus import distrust, migrations, soundness
from reader.corpus.checking import findings
from reader.corpus.checking.findings import place
from reader.corpus.checking.problems import Problem
from reader.corpus.connection import said_by
from reader.corpus.database import Database
from reader.messages.technical import worded

#: What else tells of a value that cannot be in a table, and how it may be mended in the file itself.
_TOLD = {"annotation": "annotation", "article": "article", "origin": "origin", "source_file": "file"}


def values(db: Database, told: Iterable[Problem]) -> Iterator[Problem]:
    """Values that cannot be though SQLite keeps them, such as numbers below 0, where nothing else was told of them."""
    kinds = {problem.kind for problem in told}
    for where in soundness.unsound(db):
        if _TOLD.get(where.split(".")[0]) not in kinds:
            yield Problem("structure", where, soundness.UNSOUND)


def structure(db: Database) -> Iterator[Problem]:
    """Damaged pages, rows that break the rules of their table, references that lead nowhere, a changed schema."""
    try:
        for (line,) in db.execute("PRAGMA integrity_check").fetchall():
            if "body_index" in str(line) and "FTS5" in str(line):  # as SQLite says it from 3.44 on
                yield Problem("index", "search index", worded(str(line)))
            elif line != "ok":
                yield Problem("structure", "file", worded(str(line)))
        for table, row, parent, _ in db.execute("PRAGMA foreign_key_check").fetchall():
            yield Problem("reference", f"{table} {row}", findings.NO_ROW.filled(parent=place(parent)))
        if distrust.digest(db.conn) != distrust.SCHEMAS[migrations.VERSION]:
            strange, altered = distrust.differences(db.conn, migrations.VERSION)
            for name in strange:
                yield Problem("schema", name, findings.STRANGE)
            for name in altered:
                yield Problem("schema", name, findings.ALTERED)
    except sqlite3.DatabaseError as error:
        yield Problem("structure", "file", said_by(error))
