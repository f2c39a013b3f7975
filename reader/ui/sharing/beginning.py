"""What begins a while after a corpus was opened: following its file, and its backups. Loads nothing before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from reader.ui.session import Session
    from reader.ui.window import Window

#: Milliseconds after a corpus was opened, by when its first picture is there; and from one room to the next: each
#: loads what it needs, while a thread may be loading the dictionary.
_AFTERWARDS, _BETWEEN = 900, 200


def follow(window: Window, session: Session) -> None:
    """Let the window care for the file of a corpus that was just opened."""
    session.holding.changed.connect(lambda: window.rooms.sharing.tell_held())  # noqa: PLW0108 - makes the room
    session.presence_changed.connect(lambda presence: window.rooms.sharing.tell_presence(presence))  # noqa: PLW0108

    def is_open() -> bool:
        return shiboken6.isValid(window) and window.session is session

    def begin() -> None:
        if is_open():
            window.rooms.sharing.begin(session)
            QTimer.singleShot(_BETWEEN, session, begin_backups)

    def begin_backups() -> None:
        if is_open():
            window.rooms.backups.begin(session)

    QTimer.singleShot(_AFTERWARDS, session, begin)
