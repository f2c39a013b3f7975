"""Makes backups while one works: after a while in which something was done, and never beside an import."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.corpus.backup import Backup, Reason, back_up, due
from reader.errors import UserError
from reader.ui.errands import Errand
from reader.ui.settings.settings import BACKUP_MINUTES, BACKUPS, Settings

if TYPE_CHECKING:
    from reader.ui.session import Session

#: Milliseconds from when a corpus is cared for until it is first seen whether a backup is due.
_PAUSE = 15_000
_MINUTE = 60_000
_NICE = 5
#: While something else must not be disturbed, it is tried again after so many milliseconds.
_LATER = 60_000


class Keeper(QObject):
    """Cares for the open corpus. `made` carries what was made (None: nothing was done since the last one)."""

    made = Signal(object)  # Backup | None
    failed = Signal(object)  # UserError
    begun = Signal()

    def __init__(self, settings: Settings, is_busy: Callable[[], bool], parent: QObject) -> None:
        """`is_busy`: whether an import or the like is under way."""
        super().__init__(parent)
        self._settings, self._is_busy = settings, is_busy
        self.session: Session | None = None
        self._stopped = threading.Event()
        self._opening = False
        self._errand: Errand | None = None
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._see)
        settings.changed.connect(self._on_setting)

    @property
    def running(self) -> bool:
        """Whether a backup is being made."""
        return self._errand is not None

    def begin(self, session: Session) -> None:
        """Care for a corpus that was opened."""
        self.end()
        self.session = session
        self._stopped = threading.Event()
        session.changed.connect(self._on_changed)
        self._opening = True
        self._soon.start(_PAUSE)

    def end(self) -> None:
        """Care no longer; a backup that is being made is given up."""
        self._soon.stop()
        self._stopped.set()
        if self.session is not None:
            self.session.changed.disconnect(self._on_changed)
            self.session = None

    def make_now(self, reason: Reason = Reason.REGULAR) -> None:
        """Make a backup now, if anything was done since the last one."""
        if self.session is not None and not self.running:
            self._run(lambda path, go_on: back_up(path, reason=reason, go_on=go_on))

    def _on_changed(self, _: object) -> None:
        if not self._soon.isActive() and self._settings.get(BACKUPS):
            self._soon.start(self._settings.get(BACKUP_MINUTES) * _MINUTE)

    def _on_setting(self, key: str) -> None:
        if key in (BACKUPS.key, BACKUP_MINUTES.key) and self.session is not None:
            self._soon.stop()
            self._on_changed(None)

    def _see(self) -> None:
        if self.session is None or not self._settings.get(BACKUPS):
            return
        if self._is_busy() or self.running:
            self._soon.start(_LATER)
            return
        if not self._opening:
            self.make_now()
            return
        self._opening = False
        minutes = self._settings.get(BACKUP_MINUTES)
        self._soon.start(minutes * _MINUTE)  # what is too early now is made up for then
        interval = timedelta(minutes=minutes)

        def work(path: Path, go_on: Callable[[], bool]) -> Backup | None:
            return back_up(path, go_on=go_on) if due(path, interval=interval) else None

        self._run(work)

    def _run(self, work: Callable[[Path, Callable[[], bool]], Backup | None]) -> None:
        assert self.session is not None
        path, stopped = self.session.path, self._stopped

        def quietly() -> Backup | UserError | None:
            _give_way()
            try:
                return work(path, lambda: not stopped.is_set())
            except UserError as error:
                return error

        self._errand = Errand(quietly, lambda found: self._done(found, stopped), self)
        self._errand.broken.connect(self._clear)
        self.begun.emit()

    def _clear(self) -> None:
        self._errand = None

    def _done(self, found: Backup | UserError | None, stopped: threading.Event) -> None:
        self._errand = None
        if stopped.is_set():
            return
        if isinstance(found, UserError):
            self._soon.start(self._settings.get(BACKUP_MINUTES) * _MINUTE)  # the next one may succeed
            self.failed.emit(found)
        else:
            self.made.emit(found)


def _give_way() -> None:
    """Let the others go first, where threads can be told so one by one; but not by far.

    Python lets one thread run at a time: one that waits long for the processor while it is its turn would keep the
    window waiting, too.
    """
    if sys.platform == "linux":
        with suppress(OSError):
            window = os.getpriority(os.PRIO_PROCESS, os.getpid())
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), min(window + _NICE, 19))
