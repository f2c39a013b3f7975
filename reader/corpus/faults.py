"""What SQLite says when it fails, for those who tell it to a person or write it down."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from reader import messages
from reader.corpus.connection import explained
from reader.errors import UserError


def name_of(error: BaseException) -> str | None:
    """SQLite's own name of an error, such as `SQLITE_CONSTRAINT`, which says nothing of what was stored or asked.

    None where it is not an error of SQLite.
    """
    return getattr(error, "sqlite_errorname", "?") if isinstance(error, sqlite3.Error) else None


def told(error: BaseException, path: Path) -> UserError | None:
    """An error of SQLite that came while a corpus was read, as one for people; None where it is a fault of ours."""
    if not isinstance(error, sqlite3.DatabaseError):
        return None
    try:
        with explained(path):
            raise error
    except UserError as found:
        if found.message is messages.WRITE_FAILED:  # nothing was to be written
            return UserError(messages.CORPUS_UNREADABLE, **found.facts)
        return found
    except sqlite3.DatabaseError:
        return None


def version() -> str:
    """The version of SQLite."""
    return sqlite3.sqlite_version
