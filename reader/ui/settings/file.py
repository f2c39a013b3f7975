"""The INI file of the settings: read into memory once, written beside the window.

Qt writes a changed setting from the thread that holds it, and waits twice for the disk (`QLockFile` and
`QSaveFile` each flush). Where the disk is busy that is a third of a second in which the window stands
still. `QSettings.sync` keeps Python's lock in PySide6, so a Python thread would not help; here a `QSettings`
that holds the changes is given to a `QThread`, whose own loop writes them without Python.
"""

from __future__ import annotations

import atexit
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, QThread, QTimer

#: How many milliseconds a change waits for others that come with it.
_GATHERED = 100

_files: dict[str, SettingsFile] = {}


class SettingsFile(QObject):
    """The texts in one file of settings, by key; all who read it in this program share them.

    Belongs to the thread of the window. What others wrote to the file is seen when it is opened again
    (`opened`) and after each own writing.
    """

    def __init__(self, place: str) -> None:
        super().__init__()
        self._place = place
        self._values: dict[str, str] = {}
        self._chosen: dict[str, str] = {}  # not yet given to be written
        self._given: dict[str, str] = {}  # being written
        self._unwritten: dict[str, str] = {}  # were given and are not in the file: it cannot be written
        self._thread: QThread | None = None
        self._writing: QSettings | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHERED)
        self._timer.timeout.connect(self._write)

    @staticmethod
    def opened(place: Path) -> SettingsFile:
        """The file at a place, with what stands in it now."""
        file = _files.get(str(place))
        if file is None:
            file = _files[str(place)] = SettingsFile(str(place))
        if file._thread is None:
            file._read()
        return file

    def value(self, key: str) -> str | None:
        """The text of a key; None where there is none."""
        return self._values.get(key)

    def set_value(self, key: str, text: str) -> None:
        """Choose the text of a key; it is in the file a moment later."""
        self._values[key] = self._chosen[key] = text
        if self._thread is None and QCoreApplication.instance() is not None:
            self._timer.start()

    def save(self) -> None:
        """Wait until all that was chosen is in the file, or cannot be written."""
        self._timer.stop()
        if self._thread is not None:
            self._thread.wait()
            self._end_writing()
        file, self._given = self._file(), self._changes()
        for key, text in self._given.items():
            file.setValue(key, text)
        file.sync()  # also what Qt still holds since it could not be written
        del file  # else what is read are its changes, not the file
        self._chosen = {}
        self._read()

    def _changes(self) -> dict[str, str]:
        return self._unwritten | self._chosen

    def _file(self) -> QSettings:
        return QSettings(self._place, QSettings.Format.IniFormat)

    def _read(self) -> None:
        """Take over what stands in the file; what is not in it yet stays chosen."""
        file = self._file()
        values = {key: str(file.value(key)) for key in file.allKeys()}
        given = self._unwritten | self._given
        self._unwritten = {key: text for key, text in given.items() if values.get(key) != text}
        self._given = {}
        self._values = values | self._changes()

    def _write(self) -> None:
        """Give the changes away to be written; Qt writes them when the new thread's loop begins."""
        changes = self._changes()
        if self._thread is not None or not changes:
            return
        self._chosen, self._given = {}, changes
        self._writing = self._file()
        for key, text in changes.items():
            self._writing.setValue(key, text)
        self._thread = QThread()
        self._writing.moveToThread(self._thread)
        self._thread.started.connect(self._writing.deleteLater)  # behind the writing in the thread's queue
        self._writing.destroyed.connect(self._thread.quit, Qt.ConnectionType.DirectConnection)
        self._thread.finished.connect(self._end_writing)
        self._thread.start()

    def _end_writing(self) -> None:
        if self._thread is None:  # `save` waited for it
            return
        self._thread.wait()
        self._thread = self._writing = None
        self._read()
        if self._chosen:
            self._timer.start()


@atexit.register
def _let_them_end() -> None:
    """Qt ends a program that drops a thread which still writes."""
    for file in _files.values():
        if file._thread is not None:
            file._thread.wait()
