"""The inner tables of the search index: do they lead to all that is in it? And an index that can be filled again.

FTS5 says of an index without columns of its own whether its pages can be read, not whether a search would find
them: a search for a word goes by the table `body_index_idx`, which says on which page of a segment the words from
one on begin. The layout is that of https://www.sqlite.org/src/file/ext/fts5/fts5_index.c.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing

from reader.corpus.migrations import INDEX

#: Of the number of a page: the segment, whether it leads into a long list of articles, its height, its place.
_SEGMENT, _LIST, _HEIGHT, _PLACE = 37, 1 << 36, 0x1F << 31, (1 << 31) - 1
#: The inner tables with their columns; where articles are listed, there is none for their sizes.
_INNER = {"data": "id, block", "idx": "segid, term, pgno", "config": "k, v"}
#: Errors that say nothing of what is stored.
_PASSING = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN,
    }
)  # fmt: skip


def is_passing(error: sqlite3.Error) -> bool:
    """Whether an error has to do with the disk or another program, not with what is stored."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING


def leads_to_all(connection: sqlite3.Connection) -> bool:
    """Whether a search finds each page of the index on which words begin. Raises sqlite3.DatabaseError as SQLite does.

    In a segment, the table must name each such page, by a word that is no later than the first on the page and later
    than the first on the page before.
    """
    named: dict[int, dict[int, bytes]] = {}
    for segment, term, page in connection.execute("SELECT segid, term, pgno FROM body_index_idx"):
        if not isinstance(term, (bytes, str)) or not isinstance(page, int):
            return False
        word = term.encode("utf-8", "surrogatepass") if isinstance(term, str) else term
        named.setdefault(segment, {})[page >> 1] = word
    before: tuple[int, bytes] = (0, b"")
    for number, block in connection.execute(
        "SELECT id, block FROM body_index_data WHERE id >= ? ORDER BY id", (1 << _SEGMENT,)
    ):
        if number & (_LIST | _HEIGHT):
            continue
        segment, page = number >> _SEGMENT, number & _PLACE
        if not isinstance(block, bytes):
            return False
        first = _first_word(block)
        if first is None:
            continue
        name = named.get(segment, {}).get(page)
        earlier = before[1] if before[0] == segment else None
        if name is None or name > first or (earlier is not None and name <= earlier):
            return False
        before = segment, first
    return True


def _first_word(block: bytes) -> bytes | None:
    """The word that begins first on a page of the index; None where none does, b"" where the page cannot be read."""
    size = int.from_bytes(block[2:4], "big")
    if size >= len(block):
        return None
    at, _ = _varint(block, size)
    length, start = _varint(block, at)
    return block[start : start + length]


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number as SQLite writes it, and where the next one begins."""
    value = 0
    for byte in data[at : at + 8]:
        at += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            break
    return value, at


def misses(connection: sqlite3.Connection, tokens: Iterator[str]) -> bool:
    """Whether a search for one of the words, all of which are in some body, finds nothing."""
    query = "SELECT 1 FROM body_index WHERE body_index MATCH ? LIMIT 1"
    return any(
        connection.execute(query, ('"' + token.replace('"', '""') + '"',)).fetchone() is None
        for token in tokens
    )


def make_usable(connection: sqlite3.Connection) -> None:
    """Bring the index to where it can be emptied and filled, within the transaction that is open."""
    try:
        connection.execute("INSERT INTO body_index (body_index) VALUES ('delete-all')")
    except sqlite3.DatabaseError as error:
        if is_passing(error):
            raise
        _empty(connection)


def _empty(connection: sqlite3.Connection) -> None:
    """Put what an empty index consists of into the inner tables."""
    if sys.version_info >= (3, 12):  # there these are guarded
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, False)
    try:
        with closing(sqlite3.connect(":memory:")) as fresh:
            fresh.execute(INDEX)
            for name, columns in _INNER.items():
                connection.execute(f"DELETE FROM body_index_{name}")
                marks = ", ".join("?" * (columns.count(",") + 1))
                connection.executemany(
                    f"INSERT INTO body_index_{name} ({columns}) VALUES ({marks})",
                    fresh.execute(f"SELECT {columns} FROM body_index_{name}"),
                )
    finally:
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
