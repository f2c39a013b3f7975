"""Taking files into a corpus: a batch as one step of the history, in order; a bad file never stops it."""

from __future__ import annotations

import gc
import logging
import time
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from reader import messages
from reader.corpus.batch.crew import Crew
from reader.corpus.batch.finding import Found, find, skipped, without_known
from reader.corpus.batch.orders import (
    Finished,
    Options,
    Order,
    Outcome,
    PassedOver,
    carry_out,
    in_orders,
)
from reader.corpus.corpus import Corpus
from reader.corpus.ready import ReadyFile
from reader.corpus.reprints import Reprint
from reader.corpus.rows import Change
from reader.importing.cleaning.choices import Choices
from reader.importing.pipeline import Failure
from reader.importing.prepared_plan import PreparedFile

log = logging.getLogger("duizhao")

#: Files are stored together until so many seconds or bytes have gathered: one disk flush for many.
_SECONDS = 0.5
_BYTES = 16_000_000
#: The caller is heard after so many seconds at the latest: other writes wait as long.
_PAUSE = 0.1
#: So few files, of so few bytes in all, are read here: to start processes would take longer.
_FEW, _SMALL = 12, 500_000
#: What is read by a library in C, which could take this whole program with it, is never read here.
_RISKY = frozenset({".pdf"})
#: So many new objects are there before it is looked for circles among them.
_OBJECTS = 20_000
#: Before so many seconds have passed there is no telling how long it will take.
_TOO_EARLY = 1.5
#: A file is as much work as its bytes and so many more; so many bytes are usually done in a second; that counts
#: as if so many seconds of it had been seen.
_EACH, _USUAL, _TRUST = 4096, 3_000_000, 3.0


Outcomes = Generator[Outcome | Finished, None, None]


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that was stored: its path in printable form, how it was read, how many articles it holds."""

    path: str
    encoding: str
    articles: int


@dataclass(slots=True)
class Report:
    """What became of a batch. `files` and `articles` count what was stored.

    `passed_over` are the files in folders and archives of which the suffix is not known, in printable form.
    `faults` are the parts that could not be used of files that were stored, such as a page of a PDF.
    """

    files: int = 0
    articles: int = 0
    imported: list[Imported] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    skipped: list[Failure] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)
    faults: list[Failure] = field(default_factory=list)
    reprints: list[Reprint] = field(default_factory=list)
    """The articles among those stored of which the same text was there before."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a batch stands: files seen of all that were found, the file in hand, what changed since.

    `rate` is in files a second, 0 while it cannot be told; `left` in seconds, None while it cannot be.
    """

    seen: int
    total: int
    path: str
    report: Report
    change: Change | None
    rate: float = 0.0
    left: float | None = None


def take_in(
    corpus: Corpus,
    paths: Iterable[Path],
    *,
    encoding: str | None = None,
    whole: bool = False,
    choices: Choices | None = None,
    prepared: Mapping[Path, PreparedFile] | None = None,
) -> Generator[Progress, None, None]:
    """Import files, folders and archives; yields now and then, so that the caller can show progress or stop.

    Many files are read in processes of their own, which end when the iterator is closed. Stopping leaves what
    was stored so far, as one step that can be undone. The last value yielded holds the whole report.
    `prepared` is what a person chose for single files, by their paths; for the other options see `read_file`.

    Raises UserError only when the corpus itself cannot be written.
    """
    options = Options(encoding=encoding, whole=whole, choices=choices)
    with closing(Crew(options)) as crew, _seldom_collecting():
        found = find(paths, corpus.path, prepared, if_many=crew.start)
        orders = in_orders(
            without_known(found.one_by_one(), corpus.articles.is_likely(), corpus.articles.known)
        )
        intake = _Intake(corpus, found)
        with corpus.articles.in_bulk(found.count):
            for outcome in _read_here(orders, options) if _is_little(found) else crew.through(orders):
                intake.take(outcome)
                if intake.is_time_to_store():
                    yield intake.progress(intake.store())
                elif intake.is_time_to_pause():
                    yield intake.progress()
            yield intake.progress(intake.store())


@contextmanager
def _seldom_collecting() -> Iterator[None]:
    """Rows come and go by the thousand and hold no circles: looking for these would take a twentieth of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(max(usual[0], _OBJECTS) if usual[0] else 0, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


def _is_little(found: Found) -> bool:
    """Whether a batch is read sooner than processes are started."""
    if len(found.files) > _FEW or found.size > _SMALL:
        return False
    files = [file for file in found.files if not isinstance(file, Failure)]
    return not any(file.archive or file.suffix in _RISKY for file in files)


def _read_here(items: Iterator[Order | Failure], options: Options) -> Outcomes:
    for item in items:
        if isinstance(item, Failure):
            yield item
            continue
        yield from carry_out(item, options)
        yield Finished(item)


class _Intake:
    """Gathers what was read, stores it, and knows how far the batch is."""

    def __init__(self, corpus: Corpus, found: Found) -> None:
        self._corpus = corpus
        self._report = Report(passed_over=found.passed_over)
        self._batch: list[ReadyFile] = []
        self._step: int | None = None
        self._path = ""
        self._weight = 0
        self._began = self._stored_at = self._told_at = time.monotonic()
        self._seen, self._total = 0, found.count
        self._work, self._work_done = found.size + _EACH * found.count, 0
        self._finished_at = self._began
        self._seen_before_order = 0

    def take(self, outcome: Outcome | Finished) -> None:
        """Note what became of a file."""
        if isinstance(outcome, Finished):
            self._finish(outcome.order)
            return
        self._path = outcome.path
        if isinstance(outcome, ReadyFile):
            self._seen += 1
            self._batch.append(outcome)
            self._weight += outcome.weight
        elif isinstance(outcome, Failure):
            self._seen += 1
            self._fail(outcome)
        elif isinstance(outcome, PassedOver):
            self._report.passed_over.append(outcome.path)

    def is_time_to_store(self) -> bool:
        """Whether enough has gathered."""
        return bool(self._batch) and (
            self._weight >= _BYTES or time.monotonic() - self._stored_at >= _SECONDS
        )

    def is_time_to_pause(self) -> bool:
        """Whether the caller should be heard."""
        return time.monotonic() - self._told_at >= _PAUSE

    def store(self) -> Change | None:
        """Store what has gathered."""
        batch, self._batch, self._weight = self._batch, [], 0
        change = self._add(batch) if batch else None
        self._stored_at = time.monotonic()
        return change

    def progress(self, change: Change | None = None) -> Progress:
        """How far the batch is now."""
        self._told_at = time.monotonic()
        rate, left = self._speed()
        total = max(self._total, self._seen)
        return Progress(self._seen, total, self._path, self._report, change, rate, left)

    def _add(self, batch: list[ReadyFile]) -> Change | None:
        report, articles = self._report, self._corpus.articles
        known = articles.known_among([file.sha256 for file in batch])
        fresh: list[ReadyFile] = []
        for file in batch:
            if file.sha256 in known:
                report.skipped.append(skipped(file.path, known[file.sha256]))
            else:
                known[file.sha256] = file.name
                fresh.append(file)
        if not fresh:
            return None
        change = articles.add_ready(fresh, into=self._step)
        self._step = change.id
        for file in fresh:
            report.imported.append(Imported(file.path, file.encoding, len(file.articles)))
            report.faults += [Failure(file.path, fault) for fault in file.faults]
            report.articles += len(file.articles)
        report.files += len(fresh)
        report.reprints += articles.reprints_among(change.articles)
        return change

    def _fail(self, failure: Failure) -> None:
        message = failure.error.message
        if message is messages.FILE_SKIPPED:
            self._report.skipped.append(failure)
            return
        self._report.failed.append(failure)
        if message is messages.FILE_FAULT:
            log.error(
                "%s while a file was read\n%s", failure.error.facts["reason"], failure.error.facts["trace"]
            )

    def _finish(self, order: Order) -> None:
        """All of an order has come: then it is known how many files were in an archive."""
        self._work_done += order.size + _EACH * sum(file.members for file in order.files)
        self._finished_at = time.monotonic()
        if order.archive:
            self._total += self._seen - self._seen_before_order - order.files[0].members
        self._seen_before_order = self._seen

    def _speed(self) -> tuple[float, float | None]:
        """Files a second, and how many seconds the rest will take if it comes as what came before did.

        At first what is usual has more weight than the little that has come.
        """
        now = time.monotonic()
        if now - self._began < _TOO_EARLY or not self._seen:
            return 0.0, None
        passed = self._finished_at - self._began
        speed = (self._work_done + _USUAL * _TRUST) / (passed + _TRUST)
        left = (self._work - self._work_done) / speed
        if left > 0:  # what is being read now is not over as long as it is not
            left = max(1.0, left - (now - self._finished_at))
        return self._seen / (now - self._began), max(0.0, left)
