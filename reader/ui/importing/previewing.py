"""The way from the window into the preview of an import, and from there to the import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.importing.asking import ImportQuestions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.corpus.corpus import Corpus
    from reader.corpus.rows import Article
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
        self._ask(self._questions.choose_files)

    def ask_folder(self) -> None:
        """Ask for a folder, then show what would become of all files in it and below that can be read."""
        self._ask(self._questions.choose_folder)

    def _ask(self, choose: Callable[[], list[Path]]) -> None:
        if self._window.session is not None and self._window.importer.is_free():
            paths = choose()
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
        dialog.correction_wanted.connect(lambda sha256: self._correct(sha256, dialog))
        dialog.open()

    def _correct(self, sha256: str, preview: QWidget) -> None:
        """Show the stored file over a preview, to choose again what becomes of it."""
        session = self._window.session
        if session is None:
            return

        def article(corpus: Corpus) -> Article | None:
            number = corpus.files.first_article(sha256)
            return None if number is None else corpus.articles.get(number)

        def show(found: Article | None) -> None:
            if found is not None:
                self._window.rooms.articles.choose_again(found, preview)

        session.read(article, show, failed=session.failed.emit, owner=self)

    def _take_in(self, paths: list[Path], prepared: Mapping[Path, PreparedFile], choices: Choices) -> None:
        session = self._window.session
        if session is not None:
            self._window.shell.notice.hide()
            self._window.importer.start(session, paths, prepared=prepared, choices=choices or None)
