"""The files of backups: their names, how one is copied and verified, and which of them stay."""

from __future__ import annotations

import os
import re
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from reader import messages
from reader.corpus import connection
from reader.corpus.backup_marks import Counts, counts, mark
from reader.corpus.connection import said_by
from reader.corpus.database import Database
from reader.corpus.looking import draft_of
from reader.corpus.rotation import to_drop
from reader.errors import UserError


class Reason(StrEnum):
    """Why a backup was made."""

    REGULAR = "regular"
    MIGRATION = "migration"
    RESTORE = "restore"
    HAND = "hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: a corpus file of its own, whole and verified. `made_at` is UTC, ISO 8601, to the second."""

    path: Path
    made_at: str
    reason: Reason
    counts: Counts
    size: int
    """Bytes."""


#: What a file of ours is called: when it was made, and why.
_NAME = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)(\d\d)Z(?:-(\d+))?-(\w+)\.duizhao")
#: Pages that are copied before it is asked whether to go on.
_PAGES = 2000
#: A draft that was not written to for so long was left by a program that died, in seconds.
_LEFT_BEHIND = 3600.0

# -- one file ----------------------------------------------------------------------------------


class StoppedError(Exception):
    """The person does not want it any more."""


@contextmanager
def failing(corpus: Path) -> Iterator[None]:
    """Whatever keeps a backup from being made is one sentence. Raises UserError (BACKUP_FAILED)."""
    try:
        yield
    except UserError as error:
        raise UserError(messages.BACKUP_FAILED, path=corpus, reason=error.said) from error
    except OSError as error:
        raise UserError(messages.BACKUP_FAILED, path=corpus, reason=error.strerror or str(error)) from error
    except sqlite3.DatabaseError as error:
        raise UserError(messages.BACKUP_FAILED, path=corpus, reason=said_by(error)) from error


def copy(source: Database, path: Path, go_on: Callable[[], bool]) -> None:
    """Copy what the corpus says at this moment, verify it, and give it its name."""
    draft = draft_of(path)

    def told(*_: int) -> None:
        if not go_on():
            raise StoppedError

    try:
        # A transaction holds the moment: SQLite would begin anew whenever another connection has written.
        source.execute("BEGIN")
        wanted = mark(source)
        with closing(sqlite3.connect(draft)) as target:
            source.conn.backup(target, pages=_PAGES, progress=told)
        source.execute("COMMIT")
        _verify(draft, wanted)
        connection.give_name(draft, path)
    finally:
        source.rollback()
        for left in path.parent.glob(f"{draft.name}*"):
            left.unlink(missing_ok=True)


def _verify(path: Path, wanted: tuple[object, ...]) -> None:
    """Open a copy, check its pages, and compare its counts. Raises UserError where it is not what it should be."""
    with closing(connection.look_into(path, still=True)) as copy:
        found = copy.execute("PRAGMA quick_check(1)").fetchone()
        if found != ("ok",):
            raise UserError(messages.BACKUP_NOT_WHOLE, path=path, reason=found[0])
        if mark(copy) != wanted:
            raise UserError(messages.BACKUP_NOT_WHOLE, path=path, reason=messages.ROWS_MISSING)


@contextmanager
def whole(path: Path) -> Iterator[Database]:
    """A backup that was looked through and is whole. Raises UserError (BACKUP_NOT_WHOLE) where it is not."""
    try:
        opened = connection.look_into(path, still=True)
    except UserError as error:
        raise UserError(messages.BACKUP_NOT_WHOLE, path=path, reason=error.said) from error
    with closing(opened):
        try:
            found = opened.execute("PRAGMA integrity_check(1)").fetchone()[0]
        except sqlite3.DatabaseError as error:
            found = str(error)
        if found != "ok":
            raise UserError(messages.BACKUP_NOT_WHOLE, path=path, reason=found)
        yield opened


def exchange(source: Database, corpus: Path, kept: Path) -> None:
    """Put a backup in the place of a file that SQLite cannot write; that file keeps all that belongs to it."""
    with connection.explained(corpus):
        kept.unlink(missing_ok=True)
        for ending in ("-wal", "-shm", ""):
            with suppress(FileNotFoundError):
                Path(f"{os.path.realpath(corpus)}{ending}").rename(f"{kept}{ending}")
    connection.copy(source, Path(os.path.realpath(corpus)))


def holds(path: Path, wanted: tuple[object, ...]) -> bool:
    """Whether a backup can be read and has this mark."""
    with (
        suppress(UserError, sqlite3.DatabaseError),
        closing(connection.look_into(path, still=True)) as opened,
    ):
        return mark(opened) == wanted
    return False


def says_the_same(path: Path, corpus: Path) -> bool:
    """Whether nothing was done to a corpus since a backup."""
    with closing(connection.look_into(corpus)) as opened:
        return holds(path, mark(opened))


# -- many files --------------------------------------------------------------------------------


def files(folder: Path) -> list[Path]:
    """Those in a folder that are backups by their names, newest first."""
    with suppress(FileNotFoundError, NotADirectoryError, PermissionError):
        found = (path for path in folder.iterdir() if _NAME.fullmatch(path.name))
        return sorted(found, key=lambda path: (made_at(path), _number(path)), reverse=True)
    return []


def made_at(path: Path) -> datetime:
    """When a backup was made, by its name; UTC."""
    match = _NAME.fullmatch(path.name)
    assert match is not None
    with suppress(ValueError):  # a name that someone made up
        return datetime(*map(int, match.groups()[:6]), tzinfo=UTC)  # type: ignore[misc, arg-type]
    return datetime.min.replace(tzinfo=UTC)


def _number(path: Path) -> int:
    match = _NAME.fullmatch(path.name)
    return int(match[7] or 0) if match else 0


def reason_of(path: Path) -> Reason:
    """Why a backup was made, as its name says."""
    match = _NAME.fullmatch(path.name)
    assert match is not None
    with suppress(ValueError):
        return Reason(match[8])
    return Reason.REGULAR


def free_name(folder: Path, reason: Reason) -> Path:
    """The path of a backup that is to be made now."""
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    taken = [_number(path) for path in folder.glob(f"{stamp}*") if _NAME.fullmatch(path.name)]
    more = f"-{max(taken) + 1}" if taken else ""
    return folder / f"{stamp}{more}-{reason.value}.duizhao"


def read(path: Path) -> Backup | None:
    """What a backup holds; None where it cannot be read."""
    try:
        with closing(connection.look_into(path, still=True)) as opened:
            held = counts(opened)
        size = path.stat().st_size
    except (UserError, sqlite3.DatabaseError, OSError):
        return None
    made = made_at(path).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Backup(path=path, made_at=made, reason=reason_of(path), counts=held, size=size)


def thin_out(folder: Path) -> None:
    """Drop what is too old; a file that cannot be dropped now stays for the next time."""
    there = [(path, size) for path in files(folder) if (size := _size(path)) is not None]
    entries = [(made_at(path), size, reason_of(path) is not Reason.REGULAR) for path, size in there]
    for index in to_drop(entries, datetime.now(UTC)):
        with suppress(OSError):
            there[index][0].unlink()


def _size(path: Path) -> int | None:
    """The bytes of a backup; None where another program has dropped it meanwhile."""
    try:
        return path.stat().st_size
    except OSError:
        return None


def sweep(folder: Path) -> None:
    """Drop drafts of programs that died while they wrote them."""
    for path in folder.glob(".*.new*"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _LEFT_BEHIND:
                path.unlink()
