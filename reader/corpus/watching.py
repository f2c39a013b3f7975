"""What others wrote to a corpus while it was open here, and whether its file is still the one that was opened."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader import messages
from reader.corpus.changes import now
from reader.corpus.database import Database
from reader.corpus.looking import is_still
from reader.corpus.rows import Change
from reader.errors import UserError


@dataclass(frozen=True, slots=True)
class Point:
    """How far the history of a corpus was: its last step and last row, and the steps that do not stand."""

    step: int
    made_at: str
    row: int
    fallen: frozenset[tuple[int, str]]

    @classmethod
    def of(cls, db: Database) -> Point:
        """The point that a connection sees now. The index on the states keeps it under a millisecond."""
        step, made_at = db.execute("SELECT id, made_at FROM change ORDER BY id DESC LIMIT 1").fetchone() or (
            0,
            "",
        )
        ((row,),) = db.execute("SELECT coalesce(max(id), 0) FROM change_row").fetchall()
        fallen = db.execute("SELECT id, state FROM change WHERE state IN ('undone', 'abandoned')")
        return cls(step, made_at, row, frozenset(fallen.fetchall()))

    def is_passed(self, db: Database) -> bool:
        """Whether something came to the disk since; where that cannot be read, nothing is thought to have."""
        try:
            return Point.of(db) != self
        except sqlite3.DatabaseError:
            return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What others did: a change for views, which have to read again what it names, and the steps it came from.

    `whole`: it is another content altogether, a backup that was restored; everything has to be read again.
    """

    change: Change
    steps: frozenset[int]
    whole: bool = False

    @classmethod
    def all_anew(cls) -> Seen:
        """Something else is there; nobody knows what of it is as it was."""
        return cls(change=_change(set(), frozenset()), steps=frozenset(), whole=True)


class Still:
    """A file that may only be read is read without locks, as if nobody wrote it: whether somebody has, all the same.

    SQLite itself does not see that (https://www.sqlite.org/uri.html, "immutable").
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._locked = not is_still(path)
        self._stamp = self._now()

    def is_disturbed(self) -> bool:
        """Whether the file was written since it was opened, or asked for last. Not where SQLite sees it."""
        before, self._stamp = self._stamp, self._now()
        return not self._locked and before != self._stamp

    def _now(self) -> tuple[int, int, bool] | None:
        try:
            status = self._path.stat()
            return status.st_mtime_ns, status.st_size, is_still(self._path)
        except OSError:
            return None


class Watch:
    """Tells what others wrote to the corpus of one connection, by SQLite's `data_version`.

    That number changes when any other connection, of this program or another one, commits
    (https://www.sqlite.org/pragma.html#pragma_data_version). What was done is then read from the history. Used by
    the thread that writes, before and after each write of its own.
    """

    def __init__(self, point: Point) -> None:
        """`point`: what the views have read, or earlier."""
        self.point = point
        self._version: int | None = None

    def look(self, db: Database) -> Seen | None:
        """What others wrote since the last look; None where nobody did."""
        version = _data_version(db)
        if version == self._version:
            return None
        # Read before the point is: what is written between the two is seen twice rather than never.
        first, self._version = self._version is None, version
        before, self.point = self.point, Point.of(db)
        if before == self.point:
            return None if first else _read_on(db)
        return _difference(db, before, self.point)

    def wrote(self, db: Database) -> None:
        """What stands now was written here, unless others wrote meanwhile, which the next look tells."""
        with suppress(sqlite3.DatabaseError):  # the next look reads it again
            point = Point.of(db)
            if self._version == _data_version(db):  # asked afterwards: nobody wrote before the point was read
                self.point = point


def _data_version(db: Database) -> int:
    ((version,),) = db.execute("PRAGMA data_version").fetchall()
    return int(version)


def _read_on(db: Database) -> Seen | None:
    """Others wrote what is no step: articles that count as being read since they were opened."""
    rows = db.execute("SELECT id FROM article WHERE state = 'reading' AND removed = 0").fetchall()
    articles = frozenset(number for (number,) in rows)
    return Seen(change=_change({"article"}, articles), steps=frozenset()) if articles else None


def _difference(db: Database, before: Point, after: Point) -> Seen:
    if _replaced(db, before, after):
        return Seen.all_anew()
    new = {number for (number,) in db.execute("SELECT id FROM change WHERE id > ?", (before.step,))}
    grown = {
        number
        for (number,) in db.execute("SELECT DISTINCT change FROM change_row WHERE id > ?", (before.row,))
    }
    # One that was taken back and cannot be made again any more is no other than it was.
    walked = {number for number, _ in before.fallen} ^ {number for number, _ in after.fallen}
    steps = frozenset(new | grown | walked)
    rows = db.execute(
        "SELECT DISTINCT kind, article FROM change_row WHERE change IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(steps)),),
    ).fetchall()
    articles = frozenset(article for _, article in rows if article is not None)
    return Seen(change=_change({kind for kind, _ in rows}, articles), steps=steps)


def _replaced(db: Database, before: Point, after: Point) -> bool:
    """Whether the history is not the one that was read, going on."""
    if after.step < before.step:
        return True
    row = db.execute("SELECT made_at FROM change WHERE id = ?", (before.step,)).fetchone()
    return bool(before.step) and (row is None or row[0] != before.made_at)


def _change(kinds: set[str], articles: frozenset[int]) -> Change:
    """For views: with the kind `change`, so that none takes it for a single step."""
    return Change(
        id=0,
        name="",
        facts={},
        annotator="",
        made_at=now(),
        kinds=frozenset({"change", *kinds}),
        articles=articles,
    )


class Presence(StrEnum):
    """What is under the name of a file that is open."""

    THERE = "there"
    GONE = "gone"
    REPLACED = "replaced"


class FileIdentity:
    """Knows the file that was opened again, also where another one has its name now.

    Where an open file is deleted, moved or replaced, SQLite goes on writing to it, and what it writes is lost when
    it is closed (https://www.sqlite.org/howtocorrupt.html, 4.). So every write asks here first.
    """

    def __init__(self, path: Path) -> None:
        """`path` is open. Raises OSError when it is not there."""
        self.path = path
        self._identity = _identity(path)

    def presence(self) -> Presence:
        """What is under the name now."""
        try:
            found = _identity(self.path)
        except FileNotFoundError:
            return Presence.GONE
        except OSError:
            return Presence.GONE  # a drive that was taken away, a folder that may not be looked into
        return Presence.THERE if found == self._identity else Presence.REPLACED

    def require(self) -> None:
        """Raises UserError where the file is not the one that was opened."""
        presence = self.presence()
        if presence is Presence.GONE:
            raise UserError(messages.CORPUS_GONE, path=self.path)
        if presence is Presence.REPLACED:
            raise UserError(messages.CORPUS_REPLACED, path=self.path)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
