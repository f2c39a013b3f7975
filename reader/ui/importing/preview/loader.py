"""Reads and plans the file that is looked at on a thread of its own; of those asked for meanwhile only the last."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from reader import messages
from reader.errors import UserError
from reader.importing.cleaning.choices import Choices
from reader.importing.files import printable
from reader.ui.errands import Errand
from reader.ui.importing.preview.work import Work, open_work


class Request(NamedTuple):
    """A file to read, and how."""

    path: Path
    encoding: str | None = None
    choices: Choices | None = None


#: Reads a file in an encoding, or None, with the choices for its batch, or None; instead of `open_work`.
Open = Callable[[Path, str | None, Choices | None], Work]


class Loader(QObject):
    """`loaded` carries the request and a Work, or the UserError that came of it."""

    loaded = Signal(object, object)

    def __init__(self, parent: QObject, opened: Open | None = None) -> None:
        super().__init__(parent)
        self._open = opened
        self._running: Errand | None = None
        self._waiting: Request | None = None

    def load(self, request: Request) -> None:
        """Read a file. One that was asked for before and not yet begun is not read any more."""
        self._waiting = request
        if self._running is None:
            self._begin()

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._running is not None

    def _begin(self) -> None:
        request, self._waiting = self._waiting, None
        if request is not None:
            self._running = Errand(partial(_read, request, self._open), self._on_read, self)

    def _on_read(self, result: tuple[Request, Work | Exception]) -> None:
        request, outcome = result
        if self._running is not None:
            self._running.deleteLater()
            self._running = None
        self._begin()
        if isinstance(outcome, Work | UserError):
            self.loaded.emit(request, outcome)
            return
        reason = type(outcome).__name__
        self.loaded.emit(request, UserError(messages.FILE_FAULT, path=printable(request.path), reason=reason))
        raise outcome  # a fault of ours: for the excepthook


def _read(request: Request, opened: Open | None) -> tuple[Request, Work | Exception]:
    try:
        return request, (opened or open_work)(*request)
    except Exception as error:  # told on the GUI thread: see above
        traceback.clear_frames(error.__traceback__)
        return request, error
