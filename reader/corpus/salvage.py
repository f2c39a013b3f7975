"""What can be read of a damaged corpus, written to a new one; and a list of what is missing."""

from __future__ import annotations

import mmap
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from reader.corpus import connection
from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.database import Database
from reader.corpus.indexing import reindex
from reader.corpus.looking import look
from reader.corpus.raw_pages import RawFile
from reader.corpus.salvage_history import History, bring_back, never_given, traceless
from reader.corpus.salvage_indexes import from_indexes
from reader.corpus.salvage_rows import TABLES, Found, Row, Shape, gather, missing_ids
from reader.corpus.salvage_standins import Mender
from reader.corpus.salvage_values import put_right
from reader.messages.technical import worded


class Salvaged(NamedTuple):
    """A new corpus, how many rows of which table are in it, and what could not be saved."""

    path: Path
    rows: dict[str, int]
    missing: list[Problem]


def salvage(corpus: Path, target: Path) -> Salvaged:
    """Read the pages of a corpus that can be read, also where SQLite cannot, and write their rows to `target`.

    The file is only read; nobody should have it open. Annotations whose article is lost are kept on a stand-in for
    it, made of their quotes; tags and annotations that are lost are as the history has them, or else as indexes
    name them. The history itself is kept where nothing is missing: else it would not fit.

    Raises UserError when `corpus` cannot be read at all or `target` cannot be written.
    """
    look(corpus)
    db = connection.create(target)
    try:
        with connection.explained(target):
            shapes = [Shape(db, table) for table in TABLES]
            with connection.explained(corpus), _raw(corpus) as raw:
                found = gather(raw, shapes)
                history = History(found)
                back = [*never_given(found), *bring_back(found, shapes, history), *from_indexes(raw, found)]
            back += traceless(found, history)
            missing = [*_gaps(found), *back, *put_right(found)]
            mender = Mender(found)
            missing += mender.mend()
            with connection.all_or_nothing(db):
                missing += _write(db, found, whole=not missing)
                reindex(db)
        rows = {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}
    finally:
        db.close()
    return Salvaged(target, rows, missing)


@contextmanager
def _raw(path: Path) -> Iterator[RawFile]:
    log = b""
    with suppress(OSError):
        log = Path(f"{path}-wal").read_bytes()
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        yield RawFile(data, log)


def _gaps(found: dict[str, Found]) -> Iterator[Problem]:
    for table, there in found.items():
        if there.by_looks:
            yield Problem("missing", table, findings.BY_LOOKS)
        for first, last in missing_ids(there):
            which = _which(first, last)
            yield Problem("missing", f"{table} {which}".strip(), findings.PAGE_DAMAGED)


def _which(first: int | None, last: int | None) -> str:
    if first is not None and last is not None:
        return str(first) if first == last else f"{first} to {last}"
    if first is not None:
        return f"{first} and after"
    return "" if last is None else f"up to {last}"


def _write(db: Database, found: dict[str, Found], *, whole: bool) -> Iterator[Problem]:
    """Put the rows into the new corpus; those that contradict others are told."""
    for table in TABLES:
        rows = found[table].rows
        if table in ("change", "change_row") and not whole:
            if table == "change" and rows:
                yield Problem("missing", "history", findings.NO_UNDO)
            continue
        for key, row in rows.items():
            try:
                _insert(db, table, row)
            except (sqlite3.IntegrityError, OverflowError) as error:
                where = f"{table} {' '.join(map(str, key)) if isinstance(key, tuple) else key}"
                yield Problem("missing", where, findings.CONTRADICTS.filled(reason=worded(str(error))))


def _insert(db: Database, table: str, row: Row) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(row.values()))
