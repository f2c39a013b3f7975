"""Tags that stand under themselves, or under none that is there, read as if they stood at the top.

No query would have them, nor the annotations with them: all go by the view `tag_path`, which begins at the top. In a
file where there are such tags, a temporary view of that name stands before it for as long as the file is open.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress

from reader.corpus.apart import temporary
from reader.corpus.migrations import TABLE

_LOST = "SELECT 1 FROM tag WHERE parent IS NOT NULL AND id NOT IN (SELECT id FROM main.tag_path) LIMIT 1"


def find(connection: sqlite3.Connection) -> list[int]:
    """The tags that must stand at the top for all to be there: of each circle one, the first that was made."""
    parents: dict[int, int | None] = dict(connection.execute("SELECT id, parent FROM tag ORDER BY id"))
    known: set[int] = set()
    roots: list[int] = []
    for number in parents:
        way: list[int] = []
        at: int | None = number
        while at is not None and at in parents and at not in known and at not in way:
            way.append(at)
            at = parents[at]
        if at is not None and at not in known:  # back on the way, or none that is there
            roots.append(min(way[way.index(at) :]) if at in parents else way[-1])
        known.update(way)
    return roots


def show_all(connection: sqlite3.Connection) -> None:
    """Let all tags be there, also where some stand under themselves. To be asked again when that was mended."""
    for (name,) in connection.execute("SELECT name FROM temp.sqlite_schema WHERE type = 'view'").fetchall():
        _write(connection, f"DROP VIEW temp.{name}")
    with suppress(sqlite3.DatabaseError):  # damaged pages are told by who reads them
        if connection.execute(_LOST).fetchone() is not None:
            _stand_in(connection)


def _stand_in(connection: sqlite3.Connection) -> None:
    roots = ", ".join(map(str, find(connection)))
    _write(
        connection,
        f"""
        CREATE TEMP VIEW tag_path AS
        WITH RECURSIVE tree (id, path) AS (
            SELECT id, name FROM main.tag WHERE parent IS NULL OR id IN ({roots})
            UNION ALL
            SELECT t.id, tree.path || '/' || t.name FROM main.tag AS t JOIN tree ON t.parent = tree.id
            WHERE t.id NOT IN ({roots})
        )
        SELECT id, path FROM tree
        """,
    )
    _write(connection, TABLE.replace("CREATE VIEW", "CREATE TEMP VIEW", 1))


def _write(connection: sqlite3.Connection, statement: str) -> None:
    with temporary(connection):
        connection.execute(statement)
