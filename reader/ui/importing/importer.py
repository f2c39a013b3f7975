"""Runs an import on the worker and keeps the person informed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.ui.importing.progress import ProgressBar
from reader.ui.jobs import Job
from reader.ui.notice import NoticeBar
from reader.ui.session import Session
from reader.ui.wording import joined, sentence

if TYPE_CHECKING:
    from reader.corpus.intake import Progress, Report
    from reader.corpus.rows import Change
    from reader.importing.cleaning.choices import Choices
    from reader.importing.prepared_plan import PreparedFile

#: What the notice at the end of a batch is about.
_ABOUT = "import"


class Importer(QObject):
    """Takes files and folders into a session's corpus, one batch at a time."""

    finished = Signal(object)  # Report
    show_wanted = Signal()
    """The articles of the last batch are to be shown."""

    def __init__(self, bar: ProgressBar, notice: NoticeBar, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._notice, self._window = bar, notice, window
        self._job: Job | None = None
        self._report: Report | None = None
        self._error: UserError | None = None
        self._summary = ""
        self._session: Session | None = None
        self._step = 0
        bar.stop_wanted.connect(self.stop)
        notice.more_wanted.connect(self.show_report)

    @property
    def running(self) -> bool:
        """Whether a batch is under way."""
        return self._job is not None

    def is_free(self) -> bool:
        """Whether a batch can begin; where one is under way that is said in words."""
        if self._job is not None:
            self._notice.say(self.tr("An import is running. Wait for its end, or stop it first."))
        return self._job is None

    def start(
        self,
        session: Session,
        paths: Iterable[Path],
        encoding: str | None = None,
        *,
        prepared: Mapping[Path, PreparedFile] | None = None,
        choices: Choices | None = None,
    ) -> None:
        """Import a batch. A second one while the first runs is refused in words.

        `prepared` and `choices` are what a person chose in the preview, for single files and for all.
        """
        if not self.is_free():
            return
        batch = list(paths)
        self._report, self._error, self._step = None, None, 0
        if session is not self._session:
            self._session = session
            session.changed.connect(self._take_in)
        self._bar.begin(self.tr("Looking for files…"))

        def piece(progress: Progress) -> None:
            self._report = progress.report
            if progress.change is not None:
                self._step = progress.change.id or self._step
                session.changed.emit(progress.change)
            self._bar.advance(progress.seen, progress.total, self._told(progress))

        def work(corpus: Corpus) -> Iterator[Progress]:
            from reader.corpus.intake import take_in  # noqa: PLC0415 - not before something is imported

            return take_in(corpus, batch, encoding=encoding, prepared=prepared, choices=choices)

        self._job = session.write_in_pieces(
            work,
            piece,
            self._done,
            failed=self._fail,
            owner=self,
        )

    def stop(self) -> None:
        """Stop after the files in hand; what was stored stays, as one step that can be undone."""
        if self._job is not None:
            self._job.cancel()

    def show_report(self) -> None:
        """Open the report of the last batch."""
        if self._report is not None:
            from reader.ui.importing.report import ReportDialog  # noqa: PLC0415

            ReportDialog(self._report, self._summary, self._window).exec()

    def _take_in(self, change: Change) -> None:
        """What is said of a batch does not outlast it: the step was taken back."""
        if self._job is None and 0 < change.id <= self._step:
            self._notice.withdraw(_ABOUT)

    def _told(self, progress: Progress) -> str:
        """The file in hand and, once they can be told, the rate and the time that is left."""
        number = QLocale().toString
        file = Path(progress.path).name
        counts = (file, number(progress.seen), number(progress.total))
        if progress.left is None:
            return self.tr("Importing {0} ({1} of {2})").format(*counts)
        rate = number(round(progress.rate)) if progress.rate >= 10 else number(progress.rate, "f", 1)
        text = self.tr("Importing {0} ({1} of {2}) · {3} files/s · about {4} left")
        return text.format(*counts, rate, self._duration(progress.left))

    def _duration(self, seconds: float) -> str:
        """A time in words, as exactly as one can know it."""
        if seconds < 90:
            step = 1 if seconds < 10 else 5
            return self.tr("%n second(s)", "", max(1, step * round(seconds / step)))
        if seconds < 90 * 60:
            return self.tr("%n minute(s)", "", round(seconds / 60))
        return self.tr("%n hour(s)", "", round(seconds / 3600))

    def _fail(self, error: UserError) -> None:
        """The corpus itself cannot be written: the batch ends here."""
        self._error = error

    def _done(self) -> None:
        stopped = self._job is not None and self._job.cancelled
        self._job = None
        self._bar.hide()
        from reader.corpus.intake import Report  # noqa: PLC0415

        report = self._report or Report()
        self._summary = self._summarise(report, stopped)
        first = self._error or (report.failed[0].error if report.failed and not report.files else None)
        told = report.imported or report.failed or report.skipped or report.passed_over
        more = self.tr("Report…") if told else ""
        serious = first is not None or bool(report.failed or report.faults)
        among_others = (
            self._session is not None and 0 < report.articles < self._session.corpus.articles.count()
        )
        self._notice.say(
            self._summary,
            sentence(first) if first else "",
            more=more,
            serious=serious,
            about=_ABOUT,
            buttons=[(self.tr("&Show them"), self.show_wanted.emit)] if among_others else (),
        )
        self.finished.emit(report)

    def _summarise(self, report: Report, stopped: bool) -> str:
        parts = [self.tr("%n article(s) imported.", "", report.articles)]
        if stopped:
            parts.insert(0, self.tr("The import was stopped."))
        if report.skipped:
            parts.append(self.tr("%n file(s) were there already.", "", len(report.skipped)))
        if report.failed:
            parts.append(self.tr("%n file(s) failed.", "", len(report.failed)))
        if report.faults:
            incomplete = len({fault.path for fault in report.faults})
            parts.append(self.tr("%n file(s) could only be read in part.", "", incomplete))
        if report.reprints:
            parts.append(self.tr("%n article(s) are reprints of others.", "", len(report.reprints)))
        if report.passed_over:
            parts.append(self.tr("%n file(s) of other kinds were passed over.", "", len(report.passed_over)))
        return joined(*parts)
