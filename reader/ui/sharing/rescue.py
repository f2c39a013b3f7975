"""A corpus whose file was taken away or replaced while it was open: what is still open of it is saved, and opened."""

from __future__ import annotations

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
    kept = _free(path) if replaced else path
    draft = _free(path, "saving")
    try:
        lost = session.rescue(draft)
    except UserError as error:
        window.shell.notice.show_error(error)
        return False
    # Closed first: the last to close removes the log by its name, which must not be that of the next file.
    window.corpora.leave()
    drop_log(path)
    if kept.exists():  # it came back meanwhile
        kept = _free(path)
    draft.rename(kept)
    window.corpora.open(path)
    window.shell.notice.say(*_told(kept, path, lost), serious=bool(lost))
    return True


def _told(kept: Path, path: Path, lost: int) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if kept == path:
        what = translate("Rescue", "{0} is saved again, with everything that you did.").format(path)
    else:
        what = translate("Rescue", "What you did is kept in {0}. The other file is open now.").format(kept)
    missing = translate("Rescue", "%n change(s) that waited could not be saved.", "", lost) if lost else ""
    return what, missing


def _free(path: Path, word: str = "kept") -> Path:
    """A name beside a file that nothing has."""
    stem = f"{path.stem}.{word}-{datetime.now():%Y%m%d-%H%M%S}"
    number, found = 1, path.with_name(stem + SUFFIX)
    while found.exists():
        number += 1
        found = path.with_name(f"{stem}-{number}{SUFFIX}")
    return found
