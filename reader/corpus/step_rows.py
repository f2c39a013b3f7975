"""What a step of the history wrote, read again: from a stranger's file, or a damaged one, it may be anything."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from reader import messages
from reader.corpus.columns import read_object
from reader.corpus.database import Database
from reader.errors import UserError

Row = dict[str, Any]

#: The tables into which steps write.
KINDS = frozenset({"setting", "source_file", "article", "tag", "annotation", "pin", "term", "saved_search"})
_VALUES = (str, int, float, type(None))


class Written(NamedTuple):
    """One row as it was before a step and after it; None where there was none."""

    kind: str
    row: int
    article: int | None
    before: Row | None
    after: Row | None


def written(db: Database, change: int, *, back: bool = False) -> list[Written]:
    """What a step wrote, in order, or from the end. Raises UserError where that cannot be read."""
    rows = db.execute(
        "SELECT kind, row, article, before, after FROM change_row WHERE change = ? "
        f"ORDER BY id {'DESC' if back else 'ASC'}",
        (change,),
    ).fetchall()
    found: list[Written] = []
    for kind, number, article, before, after in rows:
        if kind not in KINDS or not (is_row(before) and is_row(after)):
            raise UserError(messages.STEP_UNREADABLE)
        found.append(Written(kind, number, article, _row(before), _row(after)))
    return found


def is_row(text: object) -> bool:
    """Whether it is what a step writes of a row: names of columns with plain values, or None."""
    if text is None:
        return True
    row = read_object(text)
    return bool(row or str(text).strip() == "{}") and all(
        name.isidentifier() and isinstance(value, _VALUES) for name, value in row.items()
    )


@contextmanager
def fitting() -> Iterator[None]:
    """While rows are written: what does not fit their table raises UserError."""
    try:
        yield
    except (sqlite3.IntegrityError, OverflowError) as error:
        raise UserError(messages.STEP_UNREADABLE) from error
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", 0) != sqlite3.SQLITE_ERROR:  # a column that is none
            raise
        raise UserError(messages.STEP_UNREADABLE) from error


def _row(text: str | None) -> Row | None:
    return None if text is None else read_object(text)
