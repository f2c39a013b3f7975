"""Opening an SQLite file: is it ours, may we write, is it of our version; and what SQLite's errors mean."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader import messages
from reader.corpus import distrust, migrations, tag_roots
from reader.corpus.database import Database, Reading, writing
from reader.corpus.looking import (
    PATIENCE,
    draft_of,
    identify,
    look,
    may_write,
    only_read,
    require_folder,
    require_writable,
    uri,
)
from reader.errors import UserError
from reader.messages.technical import worded

#: How long a write waits for another program's, in seconds, before it gives up.
_PATIENCE = PATIENCE
#: Errors without a code of their own that speak of damage: what stands in a row, the inner tables of the index.
_DAMAGE = ("Could not decode to UTF-8", "invalid fts5 file format", "unsupported file format")
#: The first of them, with the name of the column; the text that it cannot read follows.
_UNREADABLE = re.compile(r"Could not decode to UTF-8 column '([^']*)'")


def create(path: Path) -> Database:
    """Make a new, empty corpus at `path` and open it.

    The file appears under its name only when it is whole: a crash leaves no half corpus.

    Raises UserError when the path is taken or its folder is missing or not writable.
    """
    with _appearing(path) as draft:
        db = _connect(draft, create=True)
        try:
            db.execute(f"PRAGMA application_id = {migrations.APPLICATION_ID}")
            migrations.steps.apply(db)
            db.execute(f"PRAGMA user_version = {migrations.VERSION}")
            db.execute("PRAGMA journal_mode = WAL")
        finally:
            db.close()
    return open_existing(path)


def copy(db: Database, path: Path) -> None:
    """Write all of an open corpus to a new file at `path`; others may go on writing meanwhile.

    Raises UserError when the path is taken or its folder is missing or not writable.
    """
    with _appearing(path) as draft:
        target = sqlite3.connect(draft)
        try:
            db.conn.backup(target)
            # The copy is closed by whoever opens it; until then it is one plain file.
            target.execute("PRAGMA journal_mode = WAL")
        finally:
            target.close()


def bring_up_to_date(path: Path, do: Callable[[Callable[[], object]], object]) -> None:
    """Make sure that a corpus may be written and is of this version; what takes long is given to `do`.

    Raises UserError as `open_existing` does.
    """
    look(path)
    require_writable(path)
    with explained(path):
        version = identify(path)
    if version < migrations.VERSION:
        do(lambda: open_existing(path).close())


def open_existing(path: Path, *, readonly: bool = False) -> Database:
    """Open a corpus of ours, after looking at it without changing it, and bring it to this version.

    Raises UserError for a path that is missing or a folder, a file that is no SQLite file, another
    program's, of a newer version, damaged, or that may not be written (unless `readonly`).
    """
    look(path)
    if not readonly:
        require_writable(path)
    with explained(path):
        version = identify(path)
        db = _connect(path, readonly=readonly)
        try:
            distrust.refuse_strange(db, path, version)
            if not readonly and version < migrations.VERSION:
                from reader.corpus import backup  # noqa: PLC0415 - it stands above; once in the life of a file

                backup.before_migration(path)
                _migrate(db, path)
            elif version < migrations.VERSION:
                db = _renewed(db, path)
            tag_roots.show_all(db.conn)
        except BaseException:
            db.close()
            raise
    return db


def look_into(path: Path, *, still: bool = False) -> Database:
    """Open a corpus to read, of whatever version it is and as it is; `still`: a file that nobody writes any more.

    Raises UserError as `open_existing` does.
    """
    look(path)
    with explained(path):
        version = identify(path)
        db = _connect(path, readonly=True, still=still)
        try:
            distrust.refuse_strange(db, path, version)
        except BaseException:
            db.close()
            raise
    return db


def overwrite(source: Database, path: Path) -> None:
    """Let a corpus say what another one says, all at once; who has it open meanwhile sees that.

    Raises UserError when it is no corpus of ours, or cannot be written; then nothing has changed.
    """
    look(path)
    require_writable(path)
    with explained(path):
        identify(path)
        target = _connect(path)
        try:
            source.conn.backup(target.conn)
        finally:
            target.close()


def _migrate(db: Database, path: Path) -> None:
    with all_or_nothing(db):
        migrations.steps.apply(db)
        distrust.refuse_strange(db, path, migrations.VERSION)
        db.execute(f"PRAGMA user_version = {migrations.VERSION}")


def _renewed(db: Database, path: Path) -> Database:
    """A corpus of an older version as this version reads it: a copy in memory; the file stays as it is."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    db.conn.backup(memory)
    db.close()
    _migrate(writing(memory), path)
    memory.execute("PRAGMA query_only = ON")
    return Reading(memory)


def said_by(error: sqlite3.Error) -> str:
    """What an error of SQLite says, without what is stored: that of a text that it cannot read has all of it."""
    column = _UNREADABLE.match(str(error))
    return messages.NO_TEXT.filled(column=column[1]) if column else worded(str(error))


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what SQLite or the system says about `path` into a sentence for people.

    Raises UserError in place of sqlite3.DatabaseError and OSError; anything else passes.
    """
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise UserError(messages.CORPUS_BUSY, path=path) from error
        if code == sqlite3.SQLITE_FULL:
            raise UserError(messages.DISK_FULL, path=path) from error
        if code == sqlite3.SQLITE_READONLY:
            raise UserError(messages.CORPUS_READ_ONLY, path=path) from error
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise UserError(messages.CORPUS_DAMAGED, path=path, reason=said_by(error)) from error
        if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            raise UserError(messages.CORPUS_UNREADABLE, path=path, reason=said_by(error)) from error
        if code == sqlite3.SQLITE_IOERR:
            raise UserError(messages.WRITE_FAILED, path=path, reason=said_by(error)) from error
        if str(error).startswith(_DAMAGE):
            raise UserError(messages.CORPUS_DAMAGED, path=path, reason=said_by(error)) from error
        raise
    except UnicodeDecodeError as error:  # SQLite's message had something of a damaged schema in it
        raise UserError(messages.CORPUS_DAMAGED, path=path, reason=messages.NO_SCHEMA) from error
    except OSError as error:
        raise UserError(messages.CORPUS_UNREADABLE, path=path, reason=error.strerror or error) from error


@contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A draft beside `path` that gets its name when the block has ended well, and is gone otherwise."""
    with explained(path):  # a folder that may not be looked into, a name that is too long
        require_folder(path)
        if path.exists():
            raise UserError(messages.CORPUS_EXISTS, path=path)
    draft = draft_of(path)
    try:
        with explained(path):
            yield draft
            give_name(draft, path)
    finally:
        with suppress(OSError):  # where the folder has gone, nothing is left in it
            for left in [file for file in path.parent.iterdir() if file.name.startswith(draft.name)]:
                with suppress(OSError):
                    left.unlink()


def give_name(draft: Path, path: Path) -> None:
    """Give a file that is whole its name, for good.

    Raises UserError when the name was taken meanwhile, OSError when it cannot be given.
    """
    # A hard link refuses to replace a file that came to be meanwhile; not all disks have links.
    try:
        os.link(draft, path)
    except FileExistsError:
        raise UserError(messages.CORPUS_EXISTS, path=path) from None
    except OSError:
        draft.rename(path)
    keep_names(path.absolute().parent)


def keep_names(folder: Path) -> None:
    """Let the names in a folder be on the disk, where the system has a way to ask for that."""
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):
            opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(opened)
            finally:
                os.close(opened)


class _Watched(sqlite3.Connection):
    """A connection that knows which file it has open; SQLite would go on writing to one that was taken away."""

    path: Path | None = None
    _file: tuple[int, int] | None = None

    def watch(self, path: Path) -> None:
        """From now on the file at this path is the one."""
        self.path, self._file = path, _number_of(path)

    def require_there(self) -> None:
        """Raises UserError (CORPUS_GONE, CORPUS_REPLACED) when none, or another file, is at the path now."""
        if self.path is None or (found := _number_of(self.path)) == self._file:
            return
        message = messages.CORPUS_GONE if found is None else messages.CORPUS_REPLACED
        raise UserError(message, path=self.path)


def _number_of(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def all_or_nothing(db: Database) -> Iterator[None]:
    """Hold the write lock over the block: what it writes is committed together or not at all.

    Raises UserError (CORPUS_GONE, CORPUS_REPLACED) when the file is no longer where it was opened; then nothing was
    written.
    """
    watched = db.conn if isinstance(db.conn, _Watched) else None
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        if watched is not None:
            watched.require_there()
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _connect(path: Path, *, readonly: bool = False, create: bool = False, still: bool = False) -> Database:
    # isolation_level None: no transaction but those that `changes` opens. One thread at a time
    # uses a connection; which one is the business of the caller.
    # Reading, too, opens the file for writing where that may be done: the last to close a corpus
    # must be able to fold its write-ahead log back into the one file.
    writing_too = not still and (not readonly or may_write(path))
    connection = sqlite3.connect(
        uri(path, "mode=rwc" if create else "mode=rw" if writing_too else only_read(path)),
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
        factory=_Watched,
    )
    connection.watch(path.absolute())
    distrust.guard(connection)
    db: Database = Reading(connection) if readonly else writing(connection)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA cache_size = -16000")
    if readonly:
        db.execute("PRAGMA query_only = ON")
    return db
