"""What is there only as long as a file is open: it may be written also where the file is only read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def temporary(connection: sqlite3.Connection) -> Iterator[None]:
    """Let temporary tables and views be written over the block, which has to write nothing else."""
    ((guarded,),) = connection.execute("PRAGMA query_only").fetchall()
    connection.execute("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.execute(f"PRAGMA query_only = {guarded}")
