"""Which corpus is open: new, open, recent, sample, save a copy, and tables in and out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from reader import resources
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import annotation_csv, codebook_csv
from reader.ui.notice import NoticeBar
from reader.ui.session import Session
from reader.ui.settings.settings import ANNOTATOR, RECENT, Settings, data_folder

SUFFIX = ".duizhao"


class Corpora(QObject):
    """Opens and leaves corpora; `opened` carries the new `Session`. Errors go to the notice bar."""

    opened = Signal(object)  # Session

    def __init__(self, settings: Settings, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._notice, self._window = settings, notice, window
        self.session: Session | None = None
        self.may_leave: Callable[[], bool] = lambda: True

    # -- opening -------------------------------------------------------------------------------

    def open_first(self, path: Path | None) -> None:
        """At start: the corpus asked for, else the last one, else the sample."""
        if path is not None:
            if not self.open(path):
                self.open_sample()
            return
        recent = [Path(name) for name in self._settings.get(RECENT)]
        if recent and recent[0].exists():
            self.open(recent[0])
        if self.session is None:
            self.open_sample()

    def open(self, path: Path) -> bool:
        """Open a corpus in place of the present one, which stays open if that fails."""
        if not self.may_leave():
            return False
        try:
            session = Session(path, self._settings.get(ANNOTATOR))
        except UserError as error:
            self._notice.show_error(error)
            return False
        self.leave()
        self.session = session
        session.failed.connect(self._notice.show_error)
        self._settings.remember_corpus(path)
        self.opened.emit(session)
        return True

    def open_sample(self) -> None:
        """Open the user's copy of the sample corpus; it is made when it is not there."""
        path = data_folder() / f"sample{SUFFIX}"
        try:
            if not path.exists():
                from reader.exchange import sample  # noqa: PLC0415 - needed once in a life

                path.parent.mkdir(parents=True, exist_ok=True)
                sample.build(path, resources.find("sample"))
        except UserError as error:
            self._notice.show_error(error)
            return
        self.open(path)

    def leave(self) -> None:
        """Close the corpus that is open: what waits is written first."""
        if self.session is not None:
            self.session.close()
            self.session = None

    def new(self) -> None:
        """Ask for a name and open a new, empty corpus."""
        path = self._ask_save(self.tr("New corpus"), f"corpus{SUFFIX}", SUFFIX)
        if path is None:
            return
        try:
            if path.exists():
                path.unlink()  # the dialog has asked whether to replace it
            Corpus.create(path).close()
        except UserError as error:
            self._notice.show_error(error)
        except OSError as error:
            self._notice.say(str(error), serious=True)
        else:
            self.open(path)

    def ask_open(self) -> None:
        """Ask for a corpus and open it."""
        pattern = self.tr("Corpora (*.duizhao);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open a corpus"), self._folder(), pattern)
        if name:
            self.open(Path(name))

    def fill_recent(self, menu: QMenu) -> None:
        """List the recent corpora that are still there."""
        menu.clear()
        for name in self._settings.get(RECENT):
            path = Path(name)
            if path.exists():
                action = menu.addAction(f"{path.stem} — {path.parent}")
                action.triggered.connect(lambda _checked=False, path=path: self.open(path))
        if menu.isEmpty():
            menu.addAction(self.tr("None yet")).setEnabled(False)

    # -- files out and in ----------------------------------------------------------------------

    def save_copy(self) -> None:
        """Ask for a name and write a copy of the corpus as it stands."""
        session = self.session
        if session is None:
            return
        name = f"{session.path.stem}-copy{SUFFIX}"
        path = self._ask_save(self.tr("Save a copy as"), name, SUFFIX)
        if path is None:
            return
        if path.absolute() == session.path.absolute():
            self._notice.say(
                self.tr("This is the corpus that is open."), self.tr("Choose another name for the copy.")
            )
            return

        def work(corpus: Corpus) -> None:
            # The dialog has asked whether to replace it; the old file goes only when the new one is whole.
            beside = path.with_name(f".{path.name}.copy")
            beside.unlink(missing_ok=True)
            corpus.save_copy(beside)
            beside.replace(path)

        text = self.tr("A copy is in {0}.").format(path)
        session.read(
            work,
            lambda _: self._notice.say(text),
            failed=self._notice.show_error,
            owner=self,
        )

    def export_csv(self) -> None:
        """Ask for a name and write the annotations to it."""
        session = self.session
        if session is None:
            return
        path = self._ask_save(self.tr("Export annotations as CSV"), f"{session.path.stem}.csv", ".csv")
        if path is not None:
            self.export_csv_to(path)

    def export_csv_to(self, path: Path) -> None:
        """Write the annotations to a table, off this thread, and say how many they are."""
        assert self.session is not None
        self.session.read(
            lambda corpus: annotation_csv.write(corpus, path),
            lambda count: self._notice.say(
                self.tr("%n annotation(s) exported.", "", count), self.tr("The table is in {0}.").format(path)
            ),
            failed=self._notice.show_error,
            owner=self,
        )

    def import_codebook(self) -> None:
        """Ask for a codebook table and take it in."""
        session = self.session
        if session is None:
            return
        pattern = self.tr("Codebooks (*.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Import a codebook"), self._folder(), pattern
        )
        if name:
            session.write(lambda corpus: codebook_csv.load(corpus, Path(name)), owner=self)

    def export_codebook(self) -> None:
        """Ask for a name and write the codebook to it."""
        session = self.session
        if session is None:
            return
        path = self._ask_save(self.tr("Export the codebook"), f"{session.path.stem}-codebook.csv", ".csv")
        if path is not None:
            session.read(
                lambda corpus: codebook_csv.write(corpus, path),
                lambda count: self._notice.say(
                    self.tr("%n tag(s) exported.", "", count), self.tr("The table is in {0}.").format(path)
                ),
                failed=self._notice.show_error,
                owner=self,
            )

    def _ask_save(self, title: str, name: str, suffix: str) -> Path | None:
        pattern = f"*{suffix}"
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, title, str(Path(self._folder()) / name), pattern
        )
        if not chosen:
            return None
        path = Path(chosen)
        return path if path.suffix.lower() == suffix else path.with_name(path.name + suffix)

    def _folder(self) -> str:
        """Where dialogs begin: beside the corpus, but not in the program's own folder."""
        if self.session is not None and self.session.path.parent != data_folder():
            return str(self.session.path.parent)
        return str(Path.home())
