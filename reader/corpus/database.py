"""Connections: sqlite-utils writes and migrates; what only reads does not wait for its import.

Importing sqlite-utils takes as long as importing Qt. The window reads its first article without it;
the thread that writes imports it when there is something to write.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, NamedTuple, Protocol

Parameters = Sequence[Any] | dict[str, Any]


class Database(Protocol):
    """What the rooms of the corpus ask of a connection; `sqlite_utils.Database` is one."""

    conn: sqlite3.Connection

    def execute(self, sql: str, parameters: Parameters | None = None) -> sqlite3.Cursor:
        """Execute one statement."""

    def query(self, sql: str, params: Parameters | None = None) -> Iterator[dict[str, Any]]:
        """Execute a statement now; its rows, as they are asked for, by the names of their columns."""

    def atomic(self) -> AbstractContextManager[Any]:
        """All or nothing; blocks may nest."""

    def rollback(self) -> None:
        """Take back the transaction that is open, if one is."""

    def close(self) -> None:
        """Close the connection."""


class Reading:
    """A connection that only reads."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn

    def execute(self, sql: str, parameters: Parameters | None = None) -> sqlite3.Cursor:
        """Execute one statement."""
        return self.conn.execute(sql, parameters or ())

    def query(self, sql: str, params: Parameters | None = None) -> Iterator[dict[str, Any]]:
        """Execute a statement now; its rows, as they are asked for, by the names of their columns."""
        cursor = self.conn.execute(sql, params or ())
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Nothing is written, so nothing can be half written."""
        yield

    def rollback(self) -> None:
        """Take back the transaction that is open, if one is."""
        if self.conn.in_transaction:
            self.execute("ROLLBACK")

    def close(self) -> None:
        """Close the connection."""
        self.conn.close()


def writing(conn: sqlite3.Connection) -> Database:
    """The connection as sqlite-utils has it, without the plugins that may be installed beside it."""
    database: Database = _sqlite_utils().Database(conn, execute_plugins=False)
    return database


class Step(NamedTuple):
    """One step of a schema."""

    name: str
    fn: Callable[[Database], None]


class Steps:
    """The steps of a schema in their order; sqlite-utils applies them and notes them down."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._migrations: list[Step] = []

    def __call__(
        self, *, name: str | None = None
    ) -> Callable[[Callable[[Database], None]], Callable[[Database], None]]:
        """Decorates a function as the next step."""

        def take(function: Callable[[Database], None]) -> Callable[[Database], None]:
            self._migrations.append(Step(name or function.__name__, function))
            return function

        return take

    def first(self, count: int) -> list[Step]:
        """The first so many steps: what a file of that version has behind it."""
        return self._migrations[:count]

    def apply(self, db: Database) -> None:
        """Apply the steps that were not yet, each together with the note of it."""
        steps = _sqlite_utils().Migrations(self._name)
        for step in self._migrations:
            steps(name=step.name)(step.fn)
        steps.apply(db)


def _sqlite_utils() -> Any:
    """sqlite-utils, imported without pandas and numpy.

    It imports them where they are installed, to know their types; that takes half a second and we
    never store any. They are hidden meanwhile, unless they are there already.
    """
    hidden: Mapping[str, None] = dict.fromkeys(
        name for name in ("numpy", "pandas") if name not in sys.modules
    )
    sys.modules.update(hidden)  # type: ignore[arg-type]  # None makes their import fail
    try:
        import sqlite_utils  # noqa: PLC0415
    finally:
        for name in hidden:
            del sys.modules[name]
    return sqlite_utils
