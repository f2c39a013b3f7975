"""The INI file of the settings: read into memory by Qt, written beside the window.

`QSettings` writes a changed setting from the thread of the window and waits twice for the disk; where that is busy the
window stands still for a third of a second. Its `sync` keeps Python's lock in PySide6, so another Python thread does
not help; and a `QSettings` that dies on a thread of Qt waits for Python's lock with one of Qt's own in its hand, for
which the window may be waiting. So a Python thread writes the file, without Qt, in the form that Qt reads.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QSettings, QTimer

#: How many milliseconds a change waits for others that come with it; how often it is asked whether they are written.
_GATHERED, _ASKED = 100, 20

#: No program that writes settings writes these.
_NO_TEXT = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]")

_files: dict[str, SettingsFile] = {}


class SettingsFile(QObject):
    """The texts in one file of settings, by key; all who read it in this program share them.

    Belongs to the thread of the window. What others wrote to the file is seen when it is opened again
    (`opened`) and after each own writing.
    """

    def __init__(self, place: Path) -> None:
        super().__init__()
        self._place = place
        self._values: dict[str, str] = {}
        self._chosen: dict[str, str] = {}  # not yet given to be written
        self._given: dict[str, str] = {}  # being written
        self._unwritten: dict[str, str] = {}  # were given and are not in the file: it cannot be written
        self._thread: threading.Thread | None = None
        self._gathering = QTimer(self, singleShot=True, interval=_GATHERED)
        self._gathering.timeout.connect(self._write)
        self._asking = QTimer(self, interval=_ASKED)
        self._asking.timeout.connect(self._ask)

    @staticmethod
    def opened(place: Path) -> SettingsFile:
        """The file at a place, with what stands in it now."""
        file = _files.get(str(place))
        if file is None:
            file = _files[str(place)] = SettingsFile(place)
        if file._thread is None:
            file._read()
        return file

    def value(self, key: str) -> str | None:
        """The text of a key; None where there is none."""
        return self._values.get(key)

    def set_value(self, key: str, text: str) -> None:
        """Choose the text of a key, in ASCII without control characters; it is in the file a moment later."""
        self._values[key] = self._chosen[key] = text
        if self._thread is None and QCoreApplication.instance() is not None:
            self._gathering.start()

    def save(self) -> None:
        """Wait until all that was chosen is in the file, or cannot be written."""
        self._gathering.stop()
        if self._thread is not None:
            self._thread.join()
            self._end_writing()
        self._give()
        if self._given:
            _put(self._place, self._given)
        self._read()

    def _give(self) -> None:
        self._given, self._chosen = self._unwritten | self._chosen, {}

    def _read(self) -> None:
        """Take over what stands in the file; what is not in it yet stays chosen."""
        values = _values(self._place)
        given = self._unwritten | self._given
        self._unwritten = {key: text for key, text in given.items() if values.get(key) != text}
        self._given = {}
        self._values = values | self._unwritten | self._chosen

    def _write(self) -> None:
        if self._thread is None:
            self._give()
            # No daemon: who ends the program waits for it.
            self._thread = threading.Thread(
                target=_put, args=(self._place, self._given), name="duizhao-settings"
            )
            self._thread.start()
            self._asking.start()

    def _ask(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._end_writing()

    def _end_writing(self) -> None:
        self._asking.stop()
        self._thread = None
        self._read()
        if self._chosen:
            self._gathering.start()


def _values(place: Path) -> dict[str, str]:
    """The texts in a file by key, as Qt reads them."""
    try:
        os.fsencode(place).decode()
    except UnicodeDecodeError:
        return _copied(place)
    return _read_by_qt(place)


def _read_by_qt(place: Path) -> dict[str, str]:
    file = QSettings(str(place), QSettings.Format.IniFormat)
    return {key: str(file.value(key)) for key in file.allKeys() if key}


def _copied(place: Path) -> dict[str, str]:
    """The same for a file at a path that is no UTF-8, which Qt does not find: from a copy."""
    import tempfile  # noqa: PLC0415 - few have such a path

    values: dict[str, str] = {}
    with suppress(OSError), tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "settings.ini"
        copy.write_bytes(place.read_bytes())
        values = _read_by_qt(copy)
    return values


def _put(place: Path, changes: Mapping[str, str]) -> None:
    """Put texts into a file, which others have changed or not, all at once; nothing where that cannot be."""
    place = Path(os.path.realpath(place))
    draft = place.with_name(f"{place.name}.{os.getpid()}.new")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        before = place.read_bytes() if place.exists() else b""
        with draft.open("wb") as file:
            file.write(with_changes(before, changes))
            file.flush()
            os.fsync(file.fileno())
        draft.replace(place)
    except OSError:
        with suppress(OSError):
            draft.unlink()


def with_changes(before: bytes, changes: Mapping[str, str]) -> bytes:
    """The bytes of an INI file with the texts of keys such as `look/zoom` changed; all else as it stands.

    What no program can have written as text counts as empty. For the form see QSettings, section "INI format".
    """
    text = "" if _NO_TEXT.search(before) else before.decode("utf-8", "surrogateescape").replace("\r\n", "\n")
    lines = text.removesuffix("\n").split("\n") if text else []
    left = dict(changes)
    found: list[str] = []
    section = ""
    for line in [*lines, "[]"]:
        if line.startswith("["):
            here = [key for key in left if key.rpartition("/")[0] == section]
            found += [_line(key, left.pop(key)) for key in here]  # new ones at the end of their section
            section = line[1:].partition("]")[0]
        key = f"{section}/{line.partition('=')[0].strip()}"
        found.append(_line(key, left.pop(key)) if key in left else line)
    found.pop()
    for key in sorted(left):
        section = key.rpartition("/")[0]
        if f"[{section}]" not in found:
            found += ["", f"[{section}]"] if found else [f"[{section}]"]
        found.append(_line(key, left[key]))
    return "".join(f"{line}\n" for line in found).encode("utf-8", "surrogateescape")


def _line(key: str, text: str) -> str:
    marked = f"@{text}" if text.startswith("@") else text  # or Qt takes it for another type of value
    quoted = marked.replace("\\", "\\\\").replace('"', '\\"')
    return f'{key.rpartition("/")[2]}="{quoted}"'
