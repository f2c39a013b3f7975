"""Finds the files of a batch on a thread of its own, and tells of them while it goes on."""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from reader.importing.files import Failure, find_files, printable

#: A piece is told when it is so old, in seconds, or so long: a view must not wait for a hundred thousand rows.
_EVERY, _MOST = 0.15, 2000
#: Milliseconds between two looks at what was found.
_TICK = 15
#: The first piece is short, so that there is something to look at.
_FIRST = 50


class FoundFile(NamedTuple):
    """A file, or why a path stands for none; and its name, below the folder that was asked for."""

    item: Path | Failure
    name: str


class Finder(QObject):
    """`found` carries pieces of the list in its order, `ended` comes when it is whole."""

    found = Signal(object)
    """list[FoundFile]"""
    ended = Signal(int)
    """How many files of other kinds were passed over."""

    def __init__(self, paths: Iterable[Path], parent: QObject) -> None:
        super().__init__(parent)
        # Handed over without Qt: the preview may be closed, and all of it deleted, at any moment.
        self._handed: deque[_Handed] = deque()
        stopped = threading.Event()

        # Not connected itself: PySide holds only weakly whose method it is. It would be forgotten with the thread, on
        # which the connection would be taken apart, while the window may be at it: the program ended, or stood still.
        def stop() -> None:
            stopped.set()

        self.destroyed.connect(stop)
        work = partial(_look, list(paths), self._handed.append, stopped.is_set)
        threading.Thread(target=work, name="duizhao-finder", daemon=True).start()
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self._tell)
        self._timer.start()

    def _tell(self) -> None:
        """One piece at a time, so that the window comes in between."""
        if not self._handed:
            return
        one = self._handed.popleft()
        if isinstance(one, list):
            self.found.emit(one)
            return
        self._timer.stop()
        if isinstance(one, Exception):
            raise one  # a fault of ours: for the excepthook
        self.ended.emit(one)


#: A piece; in the end how many were passed over, or what went wrong.
_Handed = list[FoundFile] | int | Exception


def _look(paths: list[Path], hand: Callable[[_Handed], None], stopped: Callable[[], bool]) -> None:
    others: list[Path] = []
    try:
        for piece in pieces(paths, others):
            if stopped():
                return
            hand(piece)
    except Exception as error:  # raised again on the GUI thread
        hand(error)
    else:
        hand(len(others))


def pieces(paths: list[Path], passed_over: list[Path]) -> Iterator[list[FoundFile]]:
    """What the import itself would find, a piece at a time; files of other kinds come into `passed_over`."""
    folders = [os.path.join(path, "") for path in paths if path.is_dir()]  # noqa: PTH118 - with its end
    piece: list[FoundFile] = []
    most, since = _FIRST, time.monotonic()
    for item in find_files(paths, passed_over):
        path = item.path if isinstance(item, Failure) else str(item)
        piece.append(FoundFile(item, printable(_below(path, folders))))
        if len(piece) >= most or time.monotonic() - since >= _EVERY:
            yield piece
            piece, most, since = [], _MOST, time.monotonic()
    if piece:
        yield piece


def _below(path: str, folders: list[str]) -> str:
    """The part of a path below the folder that was asked for; of a file that was named itself its name."""
    for folder in folders:
        if path.startswith(folder):
            return path[len(folder) :]
    return Path(path).name
