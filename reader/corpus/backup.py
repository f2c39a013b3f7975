"""Backups of a corpus, made by themselves: verified, thinned out by age, compared and restored. No Qt."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from reader import messages
from reader.corpus import connection
from reader.corpus.backup_files import (
    Backup,
    Reason,
    StoppedError,
    copy,
    exchange,
    failing,
    files,
    free_name,
    holds,
    made_at,
    read,
    reason_of,
    says_the_same,
    sweep,
    thin_out,
    whole,
)
from reader.corpus.backup_marks import NAMED, Counts, Difference, Sides, compare, mark
from reader.errors import UserError

__all__ = [
    "INTERVAL",
    "NAMED",
    "Backup",
    "Counts",
    "Difference",
    "Reason",
    "Sides",
    "back_up",
    "backup_folder",
    "before_migration",
    "compare",
    "due",
    "kept_beside",
    "list_backups",
    "restore",
]

#: A regular backup is made this long after the one before, if anything has changed.
INTERVAL = timedelta(minutes=10)
#: What is said of a file that cannot be written to as it is, but can be put aside.
_BROKEN = (
    messages.CORPUS_DAMAGED,
    messages.NOT_SQLITE,
    messages.NOT_A_CORPUS,
    messages.CORPUS_STRANGE,
    messages.CORPUS_ALTERED,
)


def backup_folder(corpus: Path) -> Path:
    """Where the backups of the corpus at a path are: in the user's data folder, by its name and a hash of its path."""
    home = os.environ.get("DUIZHAO_HOME")  # see reader.ui.settings: for tests and portable use
    if not home:
        import platformdirs  # noqa: PLC0415 - nothing that only reads waits for it

        home = platformdirs.user_data_dir("duizhao", appauthor=False)
    place = os.path.realpath(corpus)
    sign = hashlib.sha256(os.path.normcase(place).encode("utf-8", "surrogateescape")).hexdigest()[:12]
    return Path(home) / "backups" / f"{Path(place).stem[:60]}-{sign}"


def list_backups(corpus: Path, *, folder: Path | None = None) -> list[Backup]:
    """The backups of the corpus at a path, newest first; the corpus need not be there. Reads only.

    A file among them that cannot be read is left out. `folder` stands for `backup_folder(corpus)`.
    """
    return [found for path in files(folder or backup_folder(corpus)) if (found := read(path)) is not None]


def due(corpus: Path, *, folder: Path | None = None, interval: timedelta = INTERVAL) -> bool:
    """Whether something was done since the newest backup, and that one is older than `interval`."""
    newest = _newest(folder or backup_folder(corpus))
    if newest is None:
        return True
    if timedelta() <= datetime.now(UTC) - made_at(newest) < interval:  # one from the future says nothing
        return False
    with suppress(sqlite3.DatabaseError, UserError):
        return not says_the_same(newest, corpus)
    return True


def back_up(
    corpus: Path,
    *,
    reason: Reason = Reason.REGULAR,
    folder: Path | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Backup | None:
    """Make a verified backup of the corpus at a path, while work on it goes on, and drop what is too old.

    It is opened, its pages are checked and its counts compared before it gets its name. For a thread of its own:
    it has a connection of its own. None where nothing was done since the newest one, or where `go_on` said no.

    Raises UserError (BACKUP_FAILED) when it cannot be made; then none was dropped.
    """
    place = folder or backup_folder(corpus)
    with failing(corpus):
        place.mkdir(parents=True, exist_ok=True)
        sweep(place)
        newest = _newest(place)
        with closing(connection.look_into(corpus)) as source, suppress(StoppedError):
            if newest is not None and _is_enough(newest, reason) and holds(newest, mark(source)):
                return None
            path = free_name(place, reason)
            copy(source, path, go_on)
            thin_out(place)
            return read(path)
    return None


def _newest(folder: Path) -> Path | None:
    """The newest backup; of those from the future, made while the clock was wrong, only where there is no other."""
    there, now = files(folder), datetime.now(UTC)
    return next((path for path in there if made_at(path) <= now), next(iter(there), None))


def _is_enough(newest: Path, reason: Reason) -> bool:
    """Whether a backup makes another one needless that holds the same: what a person asked for stays longer."""
    return reason is Reason.REGULAR or (reason is Reason.HAND and reason_of(newest) is Reason.HAND)


def before_migration(corpus: Path) -> Backup:
    """Back a corpus up before it is brought to a new version; beside it where that cannot be done in the user's folder.

    Raises UserError (BACKUP_FAILED) when it can be done in neither; then it must not be migrated.
    """
    try:
        made = back_up(corpus, reason=Reason.MIGRATION)
    except UserError:
        made = back_up(
            corpus, reason=Reason.MIGRATION, folder=corpus.absolute().parent / f"{corpus.name}.backups"
        )
    assert made is not None
    return made


def restore(backup: Path, corpus: Path) -> Path | None:
    """Put the backup in the place of the corpus, which should be closed in this window; nothing is deleted.

    The corpus as it was is kept beside it (NAME.before-restore-TIME.duizhao); its path is returned, None where there
    was no file. Where another program has the corpus open it sees the restored rows.

    Raises UserError when the backup is not whole or the corpus cannot be written; then nothing has changed.
    """
    with whole(backup):
        pass
    # Of this version, also where the backup is older: another window may have the corpus open.
    with closing(connection.open_existing(backup, readonly=True)) as source:
        if not corpus.exists():
            connection.copy(source, corpus)
            return None
        kept = kept_beside(corpus, "before-restore")
        try:
            with closing(connection.look_into(corpus)) as present:
                connection.copy(present, kept)
            connection.overwrite(source, corpus)
        except UserError as error:
            if error.message not in _BROKEN:
                raise
            exchange(source, corpus, kept)
    return kept


def kept_beside(corpus: Path, word: str) -> Path:
    """A free name beside a corpus for what it was before something was done to it."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    for number in range(1000):
        more = f"-{number}" if number else ""
        path = corpus.with_name(f"{corpus.stem}.{word}-{stamp}{more}{corpus.suffix}")
        if not path.exists():
            return path
    raise FileExistsError(path)
