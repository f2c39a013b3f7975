"""A corpus may come from a stranger: SQLite is told to distrust it, and what is not ours in it is refused.

What SQLite's authors advise for files from others (https://www.sqlite.org/security.html), as far as Python lets it
be said: Python 3.11 cannot set "defensive"; but triggers, views and virtual tables, through which a file could act
by itself, are refused in any version, and nothing is attached.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from reader import messages
from reader.corpus import migrations
from reader.corpus.database import Database, Steps, writing
from reader.errors import UserError

#: The most of a kind that a statement may use here, far above what ours need and far below what SQLite would take.
_LIMITS = {
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 1_000_000,
}

#: What SQLite and sqlite-utils keep for themselves; it differs from file to file.
_BOOKKEEPING = {
    "sqlite_sequence": "table",
    "sqlite_stat1": "table",
    "sqlite_stat4": "table",
    "_sqlite_migrations": "table",
    "idx__sqlite_migrations_migration_set_name": "index",
}

#: Of each version, what `_digest` says of its schema. When the last step has changed, the test of it says what to put.
SCHEMAS = {
    1: "44d9c22572f70fba",
    2: "77415db9934ad1da",
    3: "c4757208fe233b8a",
    4: "5a60e54a9191bc69",
    5: "e4dcc6827c5bec03",
}


class Entry(NamedTuple):
    """One thing of a schema: `table`, `index`, `view` or `trigger`, its name, and the words that made it."""

    kind: str
    name: str
    sql: str

    @property
    def is_virtual(self) -> bool:
        """Whether it is a table that is made up by a module of SQLite."""
        return self.kind == "table" and self.sql.upper().startswith("CREATE VIRTUAL")

    @property
    def is_plain(self) -> bool:
        """Whether it holds rows and does nothing by itself."""
        return self.kind == "table" and not self.is_virtual and bool(self.sql)


def guard(connection: sqlite3.Connection) -> None:
    """Set a connection so that a file can do as little as possible by itself. Before anything is read from it."""
    for limit, most in _LIMITS.items():
        connection.setlimit(limit, most)
    if sys.version_info >= (3, 12):
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_TRIGGER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, False)
        connection.setconfig(sqlite3.SQLITE_DBCONFIG_WRITABLE_SCHEMA, False)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")


def refuse_strange(db: Database, path: Path, version: int) -> None:
    """Look whether a file is built as a corpus of its version is, and holds nothing that acts by itself.

    Tables that somebody added are let be. Raises UserError that names what else is there, missing or different.
    """
    if digest(db.conn) == SCHEMAS.get(version):
        return
    strange, altered = differences(db.conn, version)
    if strange:
        raise UserError(messages.CORPUS_STRANGE, path=path, names=", ".join(strange))
    if altered:
        raise UserError(messages.CORPUS_ALTERED, path=path, names=", ".join(altered))


def differences(connection: sqlite3.Connection, version: int) -> tuple[list[str], list[str]]:
    """What is in a schema that could act and is not ours; and what of ours is missing, or is not as it should be."""
    wanted = {entry.name: entry for entry in schema(version)}
    known = wanted.keys() | {entry.name for entry in schema(migrations.VERSION)}
    found = {entry.name: entry for entry in _entries(connection)}
    strange = [
        f"{entry.kind} {entry.name}"
        for entry in found.values()
        if entry.name not in wanted and not (entry.is_plain and entry.name not in known)
    ]
    altered = [f"{entry.kind} {name}" for name, entry in wanted.items() if found.get(name) != entry]
    # Something of another kind under a name of ours acts by itself, too.
    strange += [
        f"{there.kind} {name}"
        for name, entry in wanted.items()
        if (there := found.get(name)) is not None
        and (there.kind, there.is_virtual) != (entry.kind, entry.is_virtual)
    ]
    return strange, altered


def digest(connection: sqlite3.Connection) -> str:
    """A word for a schema, without what SQLite and sqlite-utils keep for themselves."""
    lines = "\n".join("\t".join(entry) for entry in sorted(_entries(connection)))
    return _sha256(lines.encode("utf-8", "surrogatepass"))[:16]


def schema(version: int) -> list[Entry]:
    """What a corpus of a version consists of, found by making one in memory."""
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        steps = Steps("duizhao")
        for step in migrations.steps.first(version):
            steps(name=step.name)(step.fn)
        steps.apply(writing(memory))
        return list(_entries(memory))
    finally:
        memory.close()


def _entries(connection: sqlite3.Connection) -> Iterator[Entry]:
    rows: Iterable[tuple[object, object, object]] = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\'"
    )
    for kind, name, sql in rows:
        if _BOOKKEEPING.get(str(name)) != kind:
            yield Entry(str(kind), str(name), " ".join(str(sql or "").split()))


def _sha256(data: bytes) -> str:
    """By the module that hashlib itself would use without OpenSSL, whose loading would take 5 ms of every start."""
    for name in ("_sha2", "_sha256"):  # as Python 3.12 has it, and as 3.11 does
        with suppress(ImportError):
            return str(import_module(name).sha256(data).hexdigest())
    return str(import_module("hashlib").sha256(data).hexdigest())
