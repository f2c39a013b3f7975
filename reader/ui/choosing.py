"""Asking for a file or a folder, without ever opening what is looked at.

Qt's own icons and GTK's dialog read the beginning of a file to tell what it is. Were that file the corpus
that is open, closing it again would drop the locks of this process (POSIX;
https://www.sqlite.org/howtocorrupt.html, 2.2), and another program could take its write-ahead log away.
So on these systems the dialog is Qt's, with icons by what the system says of a file. The dialogs of macOS
look at files in another process, and the locks of Windows belong to the handle: there they are the system's.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFileInfo
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QListView, QSplitter, QTreeView, QWidget

#: Pixels for the places at the left, and those around their names.
_PLACES, _AROUND_NAME = 170, 16
_NATIVE = sys.platform in {"darwin", "win32"}
#: What the widest entries of the columns after the name look like: size, type, date.
_WIDEST = ("1,023.99 GiB", "MARKDOWN", "2026/12/28 23:58 PM")


class BlindIcons(QFileIconProvider):
    """Icons and names of types that need no look into a file."""

    def __init__(self) -> None:
        super().__init__()
        kinds = QFileIconProvider.IconType
        self._folder, self._file = super().icon(kinds.Folder), super().icon(kinds.File)

    def icon(self, what: QFileInfo | QFileIconProvider.IconType) -> QIcon:
        """A folder's or a file's; that of a named kind where one is asked for."""
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        return super().icon(what)

    def type(self, info: QFileInfo) -> str:
        """What stands in the column of types: by the ending of the name."""
        if info.isDir():
            return QCoreApplication.translate("BlindIcons", "Folder")
        return info.suffix().upper()


class _Dialog(QFileDialog):
    """Keeps its icons, which Qt does not; `last` is the folder of the last answer, `ending` that of its pattern."""

    last = Path.home()
    ending = ""

    def __init__(self, window: QWidget | None, title: str) -> None:
        super().__init__(window, title)
        self.icons = BlindIcons()


def dialog(window: QWidget | None, title: str, folder: str, pattern: str = "") -> QFileDialog:
    """A file dialog that begins in `folder` (a path that may end with a name); patterns parted by ;;.

    A name alone is offered in the folder that was answered last, else in the user's own: never where the
    program happens to have been started.
    """
    asked = _Dialog(window, title)
    if not _NATIVE:
        asked.setOption(QFileDialog.Option.DontUseNativeDialog)
        asked.setIconProvider(asked.icons)
        _make_room(asked)
    if pattern:
        asked.setNameFilters(pattern.split(";;"))
    begin = _Dialog.last / folder if folder else Path.home()  # of two absolute paths the second holds
    if begin.is_dir():
        asked.setDirectory(str(begin))
    else:
        asked.setDirectory(str(begin.parent))
        asked.selectFile(begin.name)
    return asked


def _make_room(asked: QFileDialog) -> None:
    """Let the places at the left be read: Qt gives them 50 pixels."""
    from reader.ui.codebook.room import open_as  # noqa: PLC0415 - after the first picture

    splitter, places = asked.findChild(QSplitter), asked.findChild(QListView, "sidebar")
    open_as(asked, 820, 520)
    if splitter is not None and places is not None:
        places.setMinimumWidth(places.sizeHintForColumn(0) + _AROUND_NAME)
        splitter.setSizes([_PLACES, asked.width() - _PLACES])
    table = asked.findChild(QTreeView, "treeView")
    if table is not None:
        widths = [table.fontMetrics().horizontalAdvance(text) + 2 * _AROUND_NAME for text in _WIDEST]
        name = asked.width() - _PLACES - sum(widths) - 3 * _AROUND_NAME
        for column, width in enumerate((max(name, _PLACES), *widths)):
            table.header().resizeSection(column, width)


def open_files(window: QWidget | None, title: str, folder: str, pattern: str) -> list[str]:
    """Ask for files that are there; none where the question is not answered."""
    asked = dialog(window, title, folder, pattern)
    asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _answer(asked)


def open_file(window: QWidget | None, title: str, folder: str, pattern: str) -> str:
    """Ask for a file that is there; empty where the question is not answered."""
    asked = dialog(window, title, folder, pattern)
    asked.setFileMode(QFileDialog.FileMode.ExistingFile)
    return "".join(_answer(asked))


def open_folder(window: QWidget | None, title: str, folder: str) -> str:
    """Ask for a folder; empty where the question is not answered."""
    asked = dialog(window, title, folder)
    asked.setFileMode(QFileDialog.FileMode.Directory)
    asked.setOption(QFileDialog.Option.ShowDirsOnly)
    return "".join(_answer(asked))


def save_file(window: QWidget | None, title: str, path: str, pattern: str = "", chosen: str = "") -> str:
    """Ask where to save; the dialog asks whether to replace. Empty where the question is not answered.

    A name without an ending gets that of the chosen pattern: at first `chosen`, else the first. The ending of the name
    that is offered changes with the pattern (Qt does that).
    """
    asked = dialog(window, title, path, pattern)
    asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    asked.setFileMode(QFileDialog.FileMode.AnyFile)
    asked.filterSelected.connect(lambda pattern: asked.setDefaultSuffix(_ending(pattern)))
    if chosen:
        asked.selectNameFilter(chosen)
    asked.setDefaultSuffix(_ending(asked.selectedNameFilter()))
    answer = "".join(_answer(asked))
    _Dialog.ending = asked.defaultSuffix()
    return answer


def last_ending() -> str:
    """The ending, without its dot, of the pattern with which a file was saved last; empty where any would do."""
    return _Dialog.ending


def _ending(pattern: str) -> str:
    """The first ending of a pattern such as “Tables (*.csv *.tsv)”; nothing where any will do."""
    found = re.search(r"\*\.(\w+)", pattern)
    return found[1] if found else ""


def _answer(asked: QFileDialog) -> list[str]:
    try:
        answer = asked.selectedFiles() if asked.exec() else []
        if answer:
            _Dialog.last = Path(answer[0]).parent
        return answer
    finally:
        asked.deleteLater()
