"""What is at a path, told without changing it: a corpus of ours, of which version, and may it be written?"""

from __future__ import annotations

import errno
import glob
import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from reader import messages
from reader.corpus import migrations
from reader.errors import UserError

#: Bytes of an SQLite file's header; nothing shorter is one.
_HEADER = 100
#: By which a name of ours ends, and how much of a file without a header is looked at, in bytes.
SUFFIX, _LOOKED_AT = ".duizhao", 64 * 1024
#: With what the name of a draft ends.
_DRAFT = ".new"
#: How long an operation waits for another program's, in seconds, before it gives up.
PATIENCE = 5.0


def look(path: Path) -> None:
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


def identify(path: Path) -> int:
    """The version of the corpus at `path`; reads only.

    Raises UserError when the file is no SQLite file, another program's, or newer than this program.
    """
    connection = sqlite3.connect(uri(path, only_read(path)), uri=True, timeout=PATIENCE)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_NOTADB:
            raise
        if _was_a_corpus(path):
            raise UserError(messages.CORPUS_DAMAGED, path=path, reason=messages.NO_BEGINNING) from error
        raise UserError(messages.NOT_SQLITE, path=path) from error
    finally:
        connection.close()
    if application != migrations.APPLICATION_ID:
        raise UserError(messages.NOT_A_CORPUS, path=path)
    if version > migrations.VERSION:
        raise UserError(messages.CORPUS_NEWER, path=path, found=version, known=migrations.VERSION)
    if version < 1:
        raise UserError(messages.CORPUS_ALTERED, path=path, names="user_version")
    return int(version)


def _was_a_corpus(path: Path) -> bool:
    """Whether a file that SQLite does not know has pages that speak of ours: its beginning was lost.

    SQLite cannot have it open, so that it may be opened here (see `look`).
    """
    try:
        with path.open("rb") as file:
            head = file.read(_LOOKED_AT)
    except OSError:
        return False
    return (path.suffix == SUFFIX and b"\0" in head) or b"CREATE TABLE article" in head


def require_folder(path: Path) -> None:
    """Raises UserError where the folder of a path is missing or may not be written to."""
    folder = path.absolute().parent
    if not folder.is_dir():
        raise UserError(messages.FOLDER_MISSING, folder=folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UserError(messages.FOLDER_NOT_WRITABLE, folder=folder, path=path.name)


def require_writable(path: Path) -> None:
    """Raises UserError where a corpus may not be written, or its folder not, which its log needs.

    Nor may a file with several names (hard links): SQLite keeps a log for each name, and two programs that use
    different ones destroy the file (https://www.sqlite.org/howtocorrupt.html, 2.5).
    """
    if not os.access(path, os.W_OK):
        raise UserError(messages.CORPUS_READ_ONLY, path=path)
    if path.stat().st_nlink > 1:
        _drop_drafts(path)
    if (names := path.stat().st_nlink) > 1:
        raise UserError(messages.CORPUS_LINKED, path=path, count=names)
    require_folder(path)


def draft_of(path: Path) -> Path:
    """A name beside a file for what it is until it is whole: no other program's, and none that was left."""
    return path.with_name(f".{path.name}.{os.urandom(4).hex()}{_DRAFT}")


def _drop_drafts(path: Path) -> None:
    """Take away the name that a file had as a draft, which a program that died left it (see `connection.give_name`)."""
    for other in path.parent.glob(f".{glob.escape(path.name)}.*{_DRAFT}"):
        with suppress(OSError):
            if other.samefile(path) and not other.is_symlink():
                other.unlink()


def may_write(path: Path) -> bool:
    """Whether a corpus and its folder may be written."""
    try:
        require_writable(path)
    except UserError:
        return False
    return True


def uri(path: Path, query: str) -> str:
    """A path as SQLite takes it together with how it is to be opened."""
    return f"{path.absolute().as_uri()}?{query}"


def only_read(path: Path) -> str:
    """How to read a file and leave nothing beside it, also where nothing may be made.

    SQLite makes a log and its index beside a file in WAL mode even to read it, and leaves them there
    when it may not write the file. Without a log the file says all.
    """
    return "mode=ro&immutable=1" if is_still(path) else "mode=ro"


def is_still(path: Path) -> bool:
    """Whether no log is beside a file: nobody writes it just now."""
    return not Path(f"{os.path.realpath(path)}-wal").exists()
