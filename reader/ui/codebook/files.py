"""A codebook from a file: chosen, looked at, compared with the one here, and taken in as the person decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.corpus.codebook_intake import Comparison
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import codebook_files
from reader.exchange.codebook_csv import Table
from reader.ui import choosing
from reader.ui.codebook.intake import IntakeDialog

if TYPE_CHECKING:
    from reader.ui.window import Window

Found = tuple[Table, list[Comparison], list[tuple[int, UserError]]]


class CodebookFiles(QObject):
    """Asks for a table, a codebook of another program or another corpus and opens the dialog on it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def import_codebook(self) -> None:
        """Ask for a codebook and show what would become of its tags."""
        if self._window.session is None:
            return
        pattern = self.tr("Codebooks and corpora (*.csv *.qdc *.duizhao);;All files (*)")
        folder = str(self._window.session.path.parent)
        name = choosing.open_file(self._window, self.tr("Import a codebook"), folder, pattern)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Compare a codebook with the one that is open, and open the dialog."""
        session = self._window.session
        if session is None:
            return

        def work(corpus: Corpus) -> Found:
            table = codebook_files.look(path, opened=corpus.path)
            found, problems = corpus.codebook.intake.compare(table.rows)
            return table, found, sorted((dict(problems) | dict(table.problems)).items())

        def show(found: Found) -> None:
            table, compared, problems = found
            if not table.rows:
                self._window.shell.notice.say(self.tr("There is no tag in {0}.").format(path.name))
                return
            dialog = IntakeDialog(session, path.name, table.rows, compared, problems, self._window)
            told = self.tr("The codebook {0} is imported.").format(path.name)
            dialog.accepted.connect(lambda: self._window.desk.say(told))
            dialog.open()

        session.read(work, show, failed=self._window.shell.notice.show_error, owner=self)
