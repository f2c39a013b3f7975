"""Opening an SQLite file: is it ours, may we write, is it of our version; and what SQLite's errors mean."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader import messages
from reader.corpus import migrations
from reader.corpus.database import Database, Reading, writing
from reader.errors import UserError

#: Bytes of an SQLite file's header; nothing shorter is one.
_HEADER = 100
#: How long a write waits for another program's, in seconds, before it gives up.
_PATIENCE = 5.0


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


def bring_up_to_date(path: Path) -> None:
    """Make sure that a corpus may be written and is of this version.

    Raises UserError as `open_existing` does.
    """
    _look(path)
    _require_writable(path)
    with explained(path):
        version = _identify(path)
    if version < migrations.VERSION:
        open_existing(path).close()


def open_existing(path: Path, *, readonly: bool = False) -> Database:
    """Open a corpus of ours, after looking at it without changing it, and bring it to this version.

    Raises UserError for a path that is missing or a folder, a file that is no SQLite file, another
    program's, of a newer version, damaged, or that may not be written (unless `readonly`).
    """
    _look(path)
    if not readonly:
        _require_writable(path)
    with explained(path):
        version = _identify(path)
        db = _connect(path, readonly=readonly)
        try:
            if not readonly and version < migrations.VERSION:
                _migrate(db)
            elif version < migrations.VERSION:
                db = _renewed(db)
        except BaseException:
            db.close()
            raise
    return db


def _migrate(db: Database) -> None:
    with all_or_nothing(db):
        migrations.steps.apply(db)
        db.execute(f"PRAGMA user_version = {migrations.VERSION}")


def _renewed(db: Database) -> Database:
    """A corpus of an older version as this version reads it: a copy in memory; the file stays as it is."""
    memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    db.conn.backup(memory)
    db.close()
    _migrate(writing(memory))
    memory.execute("PRAGMA query_only = ON")
    return Reading(memory)


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
            raise UserError(messages.CORPUS_DAMAGED, path=path, reason=error) from error
        if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            raise UserError(messages.CORPUS_UNREADABLE, path=path, reason=error) from error
        if code == sqlite3.SQLITE_IOERR:
            raise UserError(messages.WRITE_FAILED, path=path, reason=error) from error
        raise
    except OSError as error:
        raise UserError(messages.CORPUS_UNREADABLE, path=path, reason=error.strerror or error) from error


@contextmanager
def _appearing(path: Path) -> Iterator[Path]:
    """A draft beside `path` that gets its name when the block has ended well, and is gone otherwise."""
    with explained(path):  # a folder that may not be looked into, a name that is too long
        _require_folder(path)
        if path.exists():
            raise UserError(messages.CORPUS_EXISTS, path=path)
    draft = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        with explained(path):
            yield draft
        # A hard link refuses to replace a file that came to be meanwhile; not all disks have links.
        try:
            os.link(draft, path)
        except FileExistsError:
            raise UserError(messages.CORPUS_EXISTS, path=path) from None
        except OSError:
            draft.rename(path)
    finally:
        for left in [file for file in path.parent.iterdir() if file.name.startswith(draft.name)]:
            with suppress(OSError):
                left.unlink()


@contextmanager
def all_or_nothing(db: Database) -> Iterator[None]:
    """Hold the write lock over the block: what it writes is committed together or not at all."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def _require_folder(path: Path) -> None:
    folder = path.absolute().parent
    if not folder.is_dir():
        raise UserError(messages.FOLDER_MISSING, folder=folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UserError(messages.FOLDER_NOT_WRITABLE, folder=folder, path=path.name)


def _require_writable(path: Path) -> None:
    if not os.access(path, os.W_OK):
        raise UserError(messages.CORPUS_READ_ONLY, path=path)
    _require_folder(path)


def _look(path: Path) -> None:
    """Refuse what cannot be a corpus by what the system says of it.

    The file is never opened but by SQLite: closing any other handle on it would drop the locks that
    this process holds (POSIX; https://www.sqlite.org/howtocorrupt.html, 2.2), and another program
    could then take the write-ahead log away.
    """
    try:
        if path.is_dir():
            raise UserError(messages.CORPUS_IS_FOLDER, path=path)
        if path.exists() and not path.is_file():  # to look into a pipe would be to wait for ever
            raise UserError(messages.NOT_SQLITE, path=path)
        size = path.stat().st_size
    except FileNotFoundError:
        raise UserError(messages.CORPUS_MISSING, path=path) from None
    except OSError as error:
        raise UserError(messages.CORPUS_UNREADABLE, path=path, reason=error.strerror or error) from error
    if not os.access(path, os.R_OK):
        raise UserError(messages.CORPUS_UNREADABLE, path=path, reason=os.strerror(errno.EACCES))
    if size < _HEADER:
        raise UserError(messages.NOT_SQLITE, path=path)


def _identify(path: Path) -> int:
    """The version of the corpus at `path`; reads only.

    Raises UserError when the file is no SQLite file, another program's, or newer than this program.
    """
    connection = sqlite3.connect(_uri(path, _only_read(path)), uri=True, timeout=_PATIENCE)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            raise UserError(messages.NOT_SQLITE, path=path) from error
        raise
    finally:
        connection.close()
    if application != migrations.APPLICATION_ID:
        raise UserError(messages.NOT_A_CORPUS, path=path)
    if version > migrations.VERSION:
        raise UserError(messages.CORPUS_NEWER, path=path, found=version, known=migrations.VERSION)
    return int(version)


def _uri(path: Path, query: str) -> str:
    return f"{path.absolute().as_uri()}?{query}"


def _only_read(path: Path) -> str:
    """How to read a file and leave nothing beside it, also where nothing may be made.

    SQLite makes a log and its index beside a file in WAL mode even to read it, and leaves them there
    when it may not write the file. Without a log the file says all.
    """
    return "mode=ro" if Path(f"{os.path.realpath(path)}-wal").exists() else "mode=ro&immutable=1"


def _connect(path: Path, *, readonly: bool = False, create: bool = False) -> Database:
    # isolation_level None: no transaction but those that `changes` opens. One thread at a time
    # uses a connection; which one is the business of the caller.
    # Reading, too, opens the file for writing where that may be done: the last to close a corpus
    # must be able to fold its write-ahead log back into the one file.
    may_write = not readonly or (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK))
    connection = sqlite3.connect(
        _uri(path, "mode=rwc" if create else "mode=rw" if may_write else _only_read(path)),
        uri=True,
        timeout=_PATIENCE,
        isolation_level=None,
        check_same_thread=False,
    )
    db: Database = Reading(connection) if readonly else writing(connection)
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA synchronous = FULL")
    db.execute("PRAGMA cache_size = -16000")
    if readonly:
        db.execute("PRAGMA query_only = ON")
    return db
