"""Taking files into a corpus: a batch as one step of the history, file by file, a bad file never stops it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader import messages
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.errors import UserError
from reader.importing.articles import ImportedFile
from reader.importing.pipeline import Failure, find_files, printable, read_file

#: Files are stored together until so many seconds or bytes have gathered: one disk flush for many.
_SECONDS = 0.1
_BYTES = 4_000_000


@dataclass(frozen=True, slots=True)
class Imported:
    """A file that was stored: its path in printable form, how it was read, how many articles it holds."""

    path: str
    encoding: str
    articles: int


@dataclass(slots=True)
class Report:
    """What became of a batch. `files` and `articles` count what was stored.

    `passed_over` are the files in folders of which the suffix is not known, in printable form.
    """

    files: int = 0
    articles: int = 0
    imported: list[Imported] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    skipped: list[Failure] = field(default_factory=list)
    failed: list[Failure] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a batch stands: files seen of all that were found, the file just read, what changed since."""

    seen: int
    total: int
    path: str
    report: Report
    change: Change | None


def take_in(
    corpus: Corpus, paths: Iterable[Path], *, encoding: str | None = None, whole: bool = False
) -> Iterator[Progress]:
    """Import files and folders; yields now and then, so that the caller can show progress or stop asking.

    Stopping leaves what was stored so far, as one step that can be undone. The last value yielded
    holds the whole report.

    Raises UserError only when the corpus itself cannot be written.
    """
    report = Report()
    others: list[Path] = []
    found = list(find_files(paths, others))
    report.passed_over += [printable(path) for path in others if not _belongs_to(path, corpus)]
    batch: list[ImportedFile] = []
    step: int | None = None
    size, began, name = 0, time.monotonic(), ""
    waiting: dict[str, str] = {}
    for seen, item in enumerate(found, start=1):
        if isinstance(item, Failure):
            report.failed.append(item)
            continue
        name = printable(item)
        file = _read(corpus, item, encoding, whole, waiting, report)
        if file is not None:
            batch.append(file)
            size += len(file.data)
            waiting[file.sha256] = file.name
        if size >= _BYTES or time.monotonic() - began >= _SECONDS:
            change = _store(corpus, batch, step, report)
            step = change.id if change is not None else step
            yield Progress(seen, len(found), name, report, change)
            size, began, batch, waiting = 0, time.monotonic(), [], {}
    yield Progress(len(found), len(found), name, report, _store(corpus, batch, step, report))


def _read(
    corpus: Corpus, path: Path, encoding: str | None, whole: bool, waiting: dict[str, str], report: Report
) -> ImportedFile | None:
    try:
        if _is_the_corpus(path, corpus):
            raise UserError(messages.FILE_IS_CORPUS, path=printable(path))
        file = read_file(path, encoding=encoding, whole=whole)
    except UserError as error:
        report.failed.append(Failure(printable(path), error))
        return None
    known = waiting.get(file.sha256) or corpus.articles.known(file.sha256)
    if known is not None:
        why = UserError(messages.FILE_SKIPPED, path=printable(path), known=known)
        report.skipped.append(Failure(printable(path), why))
        return None
    return file


def _is_the_corpus(path: Path, corpus: Corpus) -> bool:
    """Whether it is the open corpus itself, which must not be read as a file (see `connection`)."""
    try:
        return path.samefile(corpus.path)
    except OSError:
        return False


def _belongs_to(path: Path, corpus: Corpus) -> bool:
    """Whether it is the open corpus, or one of the files that SQLite keeps beside it."""
    return path.name.startswith(corpus.path.name) and path.parent.resolve() == corpus.path.parent.resolve()


def _store(corpus: Corpus, batch: list[ImportedFile], step: int | None, report: Report) -> Change | None:
    if not batch:
        return None
    change = corpus.articles.add(batch, into=step)
    report.files += len(batch)
    report.articles += sum(len(file.articles) for file in batch)
    report.imported += [Imported(printable(file.path), file.encoding, len(file.articles)) for file in batch]
    return change
