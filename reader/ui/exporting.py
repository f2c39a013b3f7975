"""Annotations and codebook to files of other programs: asked for, written beside the window, and told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import codebook_files, exporting
from reader.exchange.outcome import Options, Outcome, Progress, Steps
from reader.exchange.report_words import WORDS
from reader.ui import choosing
from reader.ui.jobs import Job
from reader.ui.settings.settings import CODEBOOK_FORMAT, EXPORT_FORMAT, Setting
from reader.ui.wording import joined, what_happened, what_to_do

if TYPE_CHECKING:
    from reader.ui.window import Window

#: The formats that are tables: what was written has rows.
_TABLES = (".csv", ".xlsx", ".jsonl")


@dataclass
class _Errand:
    """One export that goes on."""

    path: Path
    outcome: Outcome = field(default_factory=Outcome)
    job: Job | None = None
    is_whole: bool = False
    error: UserError | None = None


class Exports(QObject):
    """Asks where something is to go, and in which format, writes it, and says what came of it; one at a time."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._notice = window.shell.notice
        self._bar = window.shell.export_progress
        self._errand: _Errand | None = None
        self._bar.stop_wanted.connect(self.stop)
        window.corpora.leaving.connect(self._leave)

    # -- annotations ---------------------------------------------------------------------------

    def ask_annotations(self, only: frozenset[int] | None = None) -> None:
        """Ask for a name and a format, and write the annotations; with `only` those with these ids."""
        if self._window.session is None or not self._is_free():
            return
        formats = self._formats()
        if only is not None:
            for whole in (".jsonld", ".qdpx"):  # a collection and a project are of the whole corpus
                del formats[whole]
        path = self._ask(self.tr("Export annotations"), "", formats, EXPORT_FORMAT)
        if path is not None:
            self.annotations_to(path, only)

    def annotations_to(self, path: Path, only: frozenset[int] | None = None) -> None:
        """Write the annotations, off this thread, and say how many they are; the ending of the name says the format."""
        session = self._window.session
        assert session is not None
        errand = self._errand = _Errand(path)
        options = Options(only=only, words=words_of_report())

        def work(corpus: Corpus) -> Steps:
            yield from exporting.steps(corpus, path, errand.outcome, options)
            errand.is_whole = True

        def failed(error: UserError) -> None:
            errand.error = error

        errand.job = session.read_in_pieces(
            work, self._advance, lambda: self._end(errand), failed=failed, owner=self
        )

    def stop(self) -> None:
        """Stop what is being written; the file that was there before stays."""
        if self._errand is not None and self._errand.job is not None:
            self._errand.job.cancel()

    def _is_free(self) -> bool:
        if self._errand is not None:
            self._notice.say(self.tr("An export is running. Wait for its end, or stop it first."))
        return self._errand is None

    def _advance(self, progress: Progress) -> None:
        if self._errand is None or progress.done >= progress.total:
            return
        text = self.tr("Exporting ({0} of {1})")
        if self._bar.isHidden():
            self._bar.begin("")
        number = QLocale().toString
        self._bar.advance(
            progress.done, progress.total, text.format(number(progress.done), number(progress.total))
        )

    def _end(self, errand: _Errand) -> None:
        self._forget()
        if errand.error is not None:
            self._notice.show_error(errand.error)
        elif errand.is_whole:
            self._tell(errand)
        else:
            self._notice.say(self.tr("The export was stopped. Nothing was written."))

    def _leave(self) -> None:
        """What is not whole yet ends here, not in the moment in which the corpus is closed."""
        self.stop()
        self._forget()

    def _forget(self) -> None:
        self._errand = None
        self._bar.hide()

    def _tell(self, errand: _Errand) -> None:
        outcome, path = errand.outcome, errand.path
        place = self.tr("The file is {0}.")
        if path.suffix.lower() in _TABLES:
            place = self.tr("The table is in {0}.")
            if outcome.more:
                place = self.tr(
                    "The table is in {0}; it has %n row(s), one for every part.", "", outcome.rows
                )
        told = self.tr("%n annotation(s) exported.", "", outcome.annotations)
        self._notice.say(told, joined(place.format(path), *_notes(outcome)))

    # -- codebook ------------------------------------------------------------------------------

    def ask_codebook(self) -> None:
        """Ask for a name and a format, and write the codebook."""
        session = self._window.session
        if session is None:
            return
        formats = {".csv": self.tr("CSV table (*.csv)"), ".qdc": self.tr("REFI-QDA codebook (*.qdc)")}
        path = self._ask(self.tr("Export the codebook"), "-codebook", formats, CODEBOOK_FORMAT)
        if path is None:
            return

        def tell(outcome: Outcome) -> None:
            place = (
                self.tr("The table is in {0}.")
                if path.suffix.lower() == ".csv"
                else self.tr("The file is {0}.")
            )
            told = self.tr("%n tag(s) exported.", "", outcome.rows)
            self._notice.say(told, joined(place.format(path), *_notes(outcome)))

        write: Callable[[Corpus], Outcome] = lambda corpus: codebook_files.write(corpus, path)  # noqa: E731
        session.read(write, tell, failed=self._notice.show_error, owner=self)

    # -- asking --------------------------------------------------------------------------------

    def _formats(self) -> dict[str, str]:
        """What annotations can be written as: the endings, and what the dialog calls them."""
        return {
            ".csv": self.tr("CSV table (*.csv)"),
            ".html": self.tr("Passages by tag, to be read and printed (*.html)"),
            ".xlsx": self.tr("Excel workbook (*.xlsx)"),
            ".jsonl": self.tr("JSON lines (*.jsonl)"),
            ".jsonld": self.tr("W3C Web Annotation (*.jsonld)"),
            ".qdpx": self.tr("REFI-QDA project (*.qdpx)"),
        }

    def _ask(self, title: str, about: str, formats: dict[str, str], last: Setting[str]) -> Path | None:
        """A path that ends as one of the formats, the one taken last at first."""
        session, settings = self._window.session, self._window.settings
        assert session is not None
        usual = settings.get(last)
        usual = usual if usual in formats else next(iter(formats))
        offered = Path(self._window.corpora.folder()) / f"{session.path.stem}{about}{usual}"
        patterns = ";;".join(formats.values())
        chosen = choosing.save_file(self._window, title, str(offered), patterns, formats[usual])
        if not chosen:
            return None
        path = Path(chosen)
        if path.suffix.lower() not in formats:
            ending = f".{choosing.last_ending()}"
            path = path.with_name(path.name + (ending if ending in formats else usual))
            if path.exists() and not self._window.corpora.may_replace(path):
                return None  # it is not the name that the dialog asked about
        settings.set(last, path.suffix.lower())
        return path


def words_of_report() -> dict[str, str]:
    """What a page with passages says, in the language of the interface."""
    return {words: QCoreApplication.translate("report", words) for words in WORDS}


def _notes(outcome: Outcome) -> list[str]:
    """What there is to know of a file, in the person's language."""
    return [joined(what_happened(note), what_to_do(note)) for note in outcome.notes()]
