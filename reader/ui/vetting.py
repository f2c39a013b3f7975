"""Opening a corpus to show it: one that was not left by this program as it is now is looked through first.

What no table of SQLite should hold must not come to a painter, which could not say so (see `reader.corpus.soundness`).
"""

from __future__ import annotations

import json
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from reader import messages
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.corpus.soundness import require_sound
from reader.errors import UserError
from reader.ui.settings.settings import cache_folder
from reader.ui.waiting import wait_for

#: Files of fewer bytes are looked through each time, which takes a hundredth of a second at most.
_LARGE = 8_000_000
#: So many large files are remembered.
_MOST = 20


def refusal(path: Path) -> UserError | None:
    """Why the corpus may only be read, or None; it is of this version then. Raises UserError as `Corpus.open` does."""
    try:
        reason = QCoreApplication.translate(
            "Vetting",
            "“{0}” was made by an earlier version of this program. A backup is made, and it is brought up to date.",
        )
        Corpus.bring_up_to_date(path, partial(wait_for, reason=reason.format(path.stem)))
    except UserError as error:
        if error.message in (messages.CORPUS_READ_ONLY, messages.CORPUS_LINKED, messages.FOLDER_NOT_WRITABLE):
            return error
        raise
    return None


def vetted(path: Path) -> Corpus:
    """A corpus opened to be read. Raises UserError as `Corpus.open` and `require_sound` do."""
    corpus = Corpus.open(path, readonly=True)
    try:
        with explained(path):
            size, _ = state = _state(path)
        if size < _LARGE:
            require_sound(corpus.db, path)
        elif _known().get(_name(path)) != state:
            _look_through(path)
    except BaseException:
        corpus.close()
        raise
    return corpus


def unsound(path: Path) -> UserError | None:
    """What a corpus has that none can have; None where it is sound, or cannot be read just now."""
    try:
        with Corpus.open(path, readonly=True) as corpus:
            require_sound(corpus.db, path)
    except UserError as error:
        return error if error.message is messages.CORPUS_DAMAGED else None
    return None


def note_left(path: Path) -> None:
    """Remember a large file as it is now: closed, and written by nobody else since it was looked through."""
    with suppress(OSError):
        state = _state(path)
        if state[0] >= _LARGE and not path.with_name(f"{path.name}-wal").exists():
            known = {name: one for name, one in _known().items() if name != _name(path)}
            kept = dict([*known.items(), (_name(path), state)][-_MOST:])
            _place().parent.mkdir(parents=True, exist_ok=True)
            _place().write_text(json.dumps(kept), "utf-8")


def _look_through(path: Path) -> None:
    def look() -> None:
        with Corpus.open(path, readonly=True) as corpus:
            require_sound(corpus.db, path)

    reason = QCoreApplication.translate(
        "Vetting", "“{0}” was written elsewhere since it was open here. It is looked through first."
    )
    wait_for(look, reason.format(path.stem))


def _state(path: Path) -> list[int]:
    """Size in bytes, and when it was written last, in nanoseconds."""
    found = path.stat()
    return [found.st_size, found.st_mtime_ns]


def _name(path: Path) -> str:
    return str(path.resolve())


def _place() -> Path:
    return cache_folder() / "left.json"


def _known() -> dict[str, Any]:
    """What was remembered; nothing where that cannot be read."""
    try:
        known = json.loads(_place().read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return known if isinstance(known, dict) else {}
