"""A corpus whose file was taken away or replaced while it was open: what is still open of it is saved, and opened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader import messages
from reader.corpus.watching import Presence
from reader.errors import UserError
from reader.ui.corpora import SUFFIX, drop_log

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.window import Window


def error_of(session: Session, presence: Presence) -> UserError:
    """What happened to the file, as an error."""
    message = messages.CORPUS_GONE if presence is Presence.GONE else messages.CORPUS_REPLACED
    return UserError(message, path=session.path)


def carry_out(window: Window, session: Session) -> bool:
    """Save what is open under its old name, or beside the file that took it; then open what has the name now.

    False, and everything is as before, when it cannot be saved; that is said.
    """
    path, replaced = session.path, session.presence is Presence.REPLACED
    try:
        with writing(path):
            kept = free_name(path) if replaced else path
            draft = free_name(path, "saving")
            lost = saved_as(session, draft)
    except UserError as error:
        window.shell.notice.show_error(error)
        return False
    # Closed first: the last to close removes the log by its name, which must not be that of the next file.
    window.corpora.leave()
    try:
        drop_log(path)
        if kept.exists():  # it came back meanwhile
            kept = free_name(path)
        draft.rename(kept)
    except OSError:  # the folder went away only now
        kept = draft
    window.corpora.open(draft if kept == draft else path)
    window.shell.notice.say(*_told(kept, path, lost, draft), serious=bool(lost))
    return True


def saved_as(session: Session, target: Path) -> int:
    """Save what is open as `target`, with what waits; how much of that could not be done. A failed draft is removed.

    Raises UserError, or OSError of the system, when it cannot be saved; then everything waits as before.
    """
    try:
        return session.rescue(target)
    except (UserError, OSError) as error:
        if (
            not isinstance(error, UserError) or error.message is not messages.CORPUS_EXISTS
        ):  # else it is not ours
            remove(target)
        raise


def remove(draft: Path) -> None:
    """Remove a draft that is not whole, as far as the system lets us."""
    with suppress(OSError):
        draft.unlink(missing_ok=True)
        drop_log(draft)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Raises UserError in place of what the system says of a folder that is closed to us, or of a dead share."""
    try:
        yield
    except PermissionError as error:
        raise UserError(messages.FOLDER_NOT_WRITABLE, folder=path.parent, path=path.name) from error
    except OSError as error:
        raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=error.strerror or error) from error


def _told(kept: Path, path: Path, lost: int, draft: Path) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if kept == path:
        what = translate("Rescue", "{0} is saved again, with everything that you did.").format(path)
    elif kept == draft:
        what = translate("Rescue", "What you did is kept in {0}.").format(kept)
    else:
        what = translate("Rescue", "What you did is kept in {0}. The other file is open now.").format(kept)
    return what, missing(lost)


def missing(lost: int) -> str:
    """A sentence on how much of what waited could not be saved; empty where nothing."""
    if not lost:
        return ""
    translate = QCoreApplication.translate
    return translate("Rescue", "%n change(s) that waited could not be saved.", "", lost)


def free_name(path: Path, word: str = "kept") -> Path:
    """A name beside a file that nothing has. Raises OSError where one may not look there."""
    stem = f"{path.stem}.{word}-{datetime.now():%Y%m%d-%H%M%S}"
    number, found = 1, path.with_name(stem + SUFFIX)
    while found.exists():
        number += 1
        found = path.with_name(f"{stem}-{number}{SUFFIX}")
    return found
