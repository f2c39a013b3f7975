"""What the window does with the progress: shows it, follows changes, filters the library by a line of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer

from reader.corpus.progress import Progress, progress
from reader.ui.library.arranging import Filter
from reader.ui.progress.dialog import ProgressDialog
from reader.ui.wording import sentence

if TYPE_CHECKING:
    from reader.corpus.rows import Change
    from reader.errors import UserError
    from reader.ui.window import Window

_SOON = 250
"""Milliseconds within which changes are counted together."""


class ProgressCommands(QObject):
    """Carries them out for one window; counting is done on another thread."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ProgressDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._count)
        window.corpora.opened.connect(lambda _: self._count())
        window.corpora.leaving.connect(self._leave)

    def show(self) -> None:
        """Show the counts beside the text."""
        if self._window.session is None:
            return
        if self._shown is None:
            self._dialog = ProgressDialog(self._window)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.filter_wanted.connect(self.filter)
        assert self._dialog is not None
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.table.setFocus()
        self._count()

    def take_in(self, change: Change) -> None:
        """Count again, soon."""
        if self._shown is not None and change.kinds & {"article", "annotation", "tag"}:
            self._soon.start()

    def filter(self, wanted: Filter) -> None:
        """Show in the library the articles behind a count."""
        self._window.filter_library(wanted)

    @property
    def dialog(self) -> ProgressDialog | None:
        """The dialog, while it is open."""
        return self._shown

    @property
    def _shown(self) -> ProgressDialog | None:
        there = self._dialog is not None and shiboken6.isValid(self._dialog)
        return self._dialog if there else None

    def _count(self) -> None:
        session, shown = self._window.session, self._shown
        if session is not None and shown is not None:
            session.read(progress, self._show, failed=self._fail, owner=shown)

    def _show(self, found: Progress) -> None:
        if self._shown is not None:
            self._shown.show_progress(found)

    def _fail(self, error: UserError) -> None:
        if self._shown is not None:
            self._shown.details.setText(sentence(error))

    def _leave(self) -> None:
        self._soon.stop()
        if self._shown is not None:
            self._shown.close()
