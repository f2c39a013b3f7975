"""Backups of a corpus, made by themselves: verified, thinned out by age, compared and restored. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """Why a backup was made."""

    REGULAR = "regular"
    MIGRATION = "migration"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a corpus holds: what is in use, and the steps of its history that stand."""

    articles: int
    tags: int
    annotations: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup: a corpus file of its own, whole and verified. `made_at` is UTC, ISO 8601, to the second."""

    path: Path
    made_at: str
    reason: Reason
    counts: Counts
    size: int
    """Bytes."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Of one kind of row, what a restoration would do: how many come back, go, and are otherwise then.

    `coming` and `going` name some of them (titles, paths of tags, quotes), at most `NAMED` each.
    """

    back: int
    gone: int
    other: int
    coming: tuple[str, ...] = ()
    going: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.back or self.gone or self.other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What would be otherwise in a corpus if a backup took its place."""

    articles: Sides
    tags: Sides
    annotations: Sides
    before: Counts
    """Of the corpus as it is."""
    after: Counts
    """Of the backup."""

    def __bool__(self) -> bool:
        return bool(self.articles or self.tags or self.annotations)


#: So many are named on each side of a difference.
NAMED = 50
#: A regular backup is made this long after the one before, if anything has changed.
INTERVAL = timedelta(minutes=10)


def backup_folder(corpus: Path) -> Path:
    """Where the backups of the corpus at a path are: in the user's data folder, by its name and a hash of its path."""
    raise NotImplementedError


def list_backups(corpus: Path, *, folder: Path | None = None) -> list[Backup]:
    """The backups of the corpus at a path, newest first; the corpus need not be there. Reads only.

    A file among them that cannot be read is left out. `folder` stands for `backup_folder(corpus)`.
    """
    raise NotImplementedError


def due(corpus: Path, *, folder: Path | None = None, interval: timedelta = INTERVAL) -> bool:
    """Whether something was done since the newest backup, and that one is older than `interval`."""
    raise NotImplementedError


def back_up(
    corpus: Path,
    *,
    reason: Reason = Reason.REGULAR,
    folder: Path | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Backup | None:
    """Make a verified backup of the corpus at a path, while work on it goes on, and drop what is too old.

    It is opened, its pages are checked and its counts compared before it gets its name. For a thread of its own:
    with a connection of its own it copies about 200 MB a second. None where nothing was done since the newest one,
    or where `go_on` said no.

    Raises UserError (BACKUP_FAILED) when it cannot be made; then none was dropped.
    """
    raise NotImplementedError


def compare(backup: Path, corpus: Path, *, go_on: Callable[[], bool] = lambda: True) -> Difference | None:
    """What would change in a corpus if the backup took its place. Reads only. None where `go_on` said no.

    Raises UserError where one of them cannot be read.
    """
    raise NotImplementedError


def restore(backup: Path, corpus: Path) -> Path | None:
    """Put the backup in the place of the corpus, which should be closed in this window; nothing is deleted.

    The corpus as it was is kept beside it (NAME.before-restore-TIME.duizhao); its path is returned, None where there
    was no file. Where another program has the corpus open it sees the restored rows.

    Raises UserError when the backup is not whole or the corpus cannot be written; then nothing has changed.
    """
    raise NotImplementedError
