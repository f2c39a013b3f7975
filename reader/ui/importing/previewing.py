"""The way from the window into the preview of an import, and from there to the import."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.importing.asking import ImportQuestions

if TYPE_CHECKING:
    from reader.importing.cleaning.choices import Choices
    from reader.importing.prepared_plan import PreparedFile
    from reader.ui.window import Window


class Previewing(QObject):
    """Opens the preview over a window; what is chosen there is imported into the corpus of that."""

    def __init__(self, window: Window, questions: ImportQuestions) -> None:
        super().__init__(window)
        self._window, self._questions = window, questions

    def ask(self) -> None:
        """Ask for files, then show what would become of them."""
        if self._window.session is not None and self._window.importer.is_free():
            paths = self._questions.choose_files()
            if paths:
                self.open(paths)

    def open(self, paths: Iterable[Path]) -> None:
        """Show what would become of files and folders."""
        if self._window.session is None or not self._window.importer.is_free():
            return
        from reader.ui.importing.preview.dialog import PreviewDialog  # noqa: PLC0415 - not for the first picture
        from reader.ui.importing.preview.known import KnownFiles  # noqa: PLC0415

        known = KnownFiles(self._window.session)
        dialog = PreviewDialog(paths, self._window, known=known)
        dialog.import_wanted.connect(self._take_in)
        dialog.open()

    def _take_in(self, paths: list[Path], prepared: Mapping[Path, PreparedFile], choices: Choices) -> None:
        session = self._window.session
        if session is not None:
            self._window.shell.notice.hide()
            self._window.importer.start(session, paths, prepared=prepared, choices=choices or None)
