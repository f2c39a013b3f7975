"""Hears when others touch the file of an open corpus; while nobody does, nothing wakes."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

#: Milliseconds after a touch until it is told, with all touches meanwhile.
_SOON = 150
#: Milliseconds between two looks where the system does not tell what other machines do.
_NOW_AND_THEN = 2500


class FileWatcher(QObject):
    """`touched`: something was written to the corpus, by whomever, or its file came, went or was replaced.

    The write-ahead log beside the file is watched, which every write goes through, and the folder. The file itself
    is not: on some systems to watch a file is to open it, and to close it again would drop SQLite's locks.
    """

    touched = Signal()

    def __init__(self, path: Path, parent: QObject) -> None:
        super().__init__(parent)
        real = os.path.realpath(path)
        self._paths = [f"{real}-wal", str(Path(real).parent)]
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._tell)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._hear)
        self._watcher.directoryChanged.connect(self._hear)
        self._watch()
        self._poll = QTimer(self, interval=_NOW_AND_THEN)
        self._poll.timeout.connect(self.touched)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)
        if any("\udc80" <= sign <= "\udcff" for sign in real):  # Qt cannot watch a name that is no UTF-8
            self.poll()

    def poll(self) -> None:
        """Look now and then, too: others may write from another computer, of which this one does not hear."""
        self._poll.start()

    def stop(self) -> None:
        """Hear nothing any more."""
        self._soon.stop()
        self._poll.stop()
        if paths := self._watcher.files() + self._watcher.directories():
            self._watcher.removePaths(paths)

    def _watch(self) -> None:
        """Also what was not there before: a log is made anew by who opens the corpus first."""
        known = {*self._watcher.files(), *self._watcher.directories()}
        for path in self._paths:
            if path not in known and Path(path).exists():
                self._watcher.addPath(path)

    def _hear(self, _: str = "") -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _tell(self) -> None:
        self._watch()
        self.touched.emit()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._hear()
