"""Batches that are read in processes of their own: the same corpus as if read here, and sound whatever happens."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from reader import messages
from reader.corpus import checking, intake
from reader.corpus.batch import processes, tickets
from reader.corpus.batch.crew import Crew
from reader.corpus.batch.orders import Options
from reader.corpus.corpus import Corpus
from reader.corpus.intake import Progress, take_in
from reader.importing.cleaning.choices import Choices
from reader.importing.prepared_plan import PreparedFile
from tests.corpus.batch.making import is_alive, reader_of, text, write, write_long
from tests.corpus.making import dump


def children() -> set[int]:
    """The ids of the processes that this one has started, by whichever thread."""
    lists = Path("/proc/self/task").glob("*/children")
    return {int(number) for file in lists for number in file.read_text("utf-8").split()}


needs_proc = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="asks /proc about processes")


def last(corpus: Corpus, *paths: Path, **options: object) -> Progress:
    *_, progress = take_in(corpus, paths, **options)  # type: ignore[arg-type]
    return progress


@needs_proc
def test_many_files_give_the_same_corpus_as_few_at_a_time(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    write(folder, 70)
    (folder / "0003a.txt").write_bytes(b"")
    (folder / "0050a.txt").write_bytes((folder / "0001.txt").read_bytes())
    (folder / "0060a.txt").write_bytes(text(99).encode("big5hkscs", "ignore"))
    started: set[int] = set()
    progresses = []
    for seen in take_in(corpus, [folder]):
        progresses.append(seen)
        started |= children()
    progress = progresses[-1]
    assert started
    assert not children() & started
    monkeypatch.setattr(intake, "_FEW", 1000)
    with Corpus.create(tmp_path / "other.duizhao") as other:
        here = last(other, folder).report
        assert [item.path for item in here.imported] == [item.path for item in progress.report.imported]
        for one, same in ((here.failed, progress.report.failed), (here.skipped, progress.report.skipped)):
            assert [(item.path, str(item.error)) for item in one] == [
                (item.path, str(item.error)) for item in same
            ]
        tables = ("article", "origin")
        assert dump(other, tables) == dump(corpus, tables)
    assert (progress.seen, progress.total) == (73, 73)
    assert progress.report.failed[0].error.message is messages.FILE_EMPTY
    assert len(progress.report.skipped) == 1


@needs_proc
def test_stopping_ends_the_processes_and_leaves_one_step(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_SECONDS", 0.0)
    folder = tmp_path / "in"
    write(folder, 200)
    work = take_in(corpus, [folder])
    for progress in work:
        if progress.report.files >= 40:
            break
    started = children()
    assert started
    work.close()
    assert not any(map(is_alive, started))
    stored = corpus.articles.count()
    assert stored == progress.report.files < 200
    assert [article.file for article in corpus.articles.all()] == [f"{n:04}.txt" for n in range(stored)]
    assert checking.check(corpus) == []
    corpus.history.undo()
    assert corpus.articles.count() == 0
    assert corpus.history.next_undo() is None


@needs_proc
def test_a_file_over_which_its_process_dies_again_and_again_is_named_and_the_rest_goes_in(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crews: list[Crew] = []

    def hired(options: Options) -> Crew:
        crews.append(Crew(options))
        return crews[-1]

    monkeypatch.setattr(intake, "Crew", hired)
    folder = tmp_path / "in"
    write(folder, 20)
    long = write_long(folder / "0010 long.txt", 6_000_000)
    killed: set[int] = set()
    for progress in take_in(corpus, [folder]):
        report = progress.report
        number = reader_of(crews[0], long)
        if number is not None and number not in killed:
            os.kill(number, signal.SIGKILL)
            killed.add(number)
    assert len(killed) == 2
    (failure,) = report.failed
    assert failure.path == str(long)
    assert failure.error.message is messages.FILE_CRASHED
    assert "SIGKILL" in str(failure.error)
    assert corpus.articles.count() == 20
    assert [article.file for article in corpus.articles.all()] == [f"{number:04}.txt" for number in range(20)]


def test_a_file_that_takes_for_ever_is_named_with_the_time_it_had(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tickets, "_PATIENCE", 1.0)
    monkeypatch.setattr(tickets, "_PATIENCE_PER_MEGABYTE", 0.0)
    folder = tmp_path / "in"
    write(folder, 15)
    write_long(folder / "long.txt", 6_000_000)
    report = last(corpus, folder).report
    assert report.files == 15
    (failure,) = report.failed
    assert failure.error.message is messages.FILE_SLOW
    assert "1 seconds" in str(failure.error)


def test_what_is_in_the_corpus_is_skipped_without_starting_anything(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "in"
    write(folder, 30)
    assert last(corpus, folder).report.files == 30

    def start() -> list[str]:
        raise AssertionError("a process was started")

    monkeypatch.setattr(processes, "_command", start)
    again = last(corpus, folder)
    assert (again.report.files, len(again.report.skipped), again.change) == (0, 30, None)
    assert (again.seen, again.total) == (30, 30)
    assert again.report.skipped[3].error.facts["known"] == "0003.txt"


def test_the_same_bytes_far_apart_in_a_batch_go_in_once(corpus: Corpus, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, 100)
    (folder / "9999.txt").write_bytes((folder / "0000.txt").read_bytes())
    report = last(corpus, folder).report
    assert (report.files, len(report.skipped)) == (100, 1)
    assert report.skipped[0].error.facts["known"] == "0000.txt"


def test_rate_time_left_and_the_file_in_hand_are_told_while_one_waits(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "_TOO_EARLY", 0.0)
    folder = tmp_path / "in"
    write(folder, 20)
    long = write_long(folder / "long.txt", 600_000)
    seen = list(take_in(corpus, [folder]))
    waiting = [progress for progress in seen if progress.path == str(long) and progress.seen == 20]
    assert len(waiting) > 2
    assert all(progress.rate > 0 for progress in waiting)
    told = [progress.left for progress in waiting if progress.left is not None]
    assert told
    assert all(1 <= left < 60 for left in told)
    assert (seen[-1].seen, seen[-1].total, seen[-1].left) == (21, 21, 0.0)


def test_choices_and_prepared_files_go_along_to_the_processes(corpus: Corpus, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    paths = write(folder, 30)
    import hashlib

    digest = hashlib.sha256(paths[7].read_bytes()).hexdigest()
    prepared = {paths[7]: PreparedFile(sha256=digest, whole=True), paths[9]: PreparedFile(sha256="0" * 64)}
    report = last(corpus, folder, choices=Choices(encoding="gb18030"), prepared=prepared).report
    assert [failure.error.message for failure in report.failed] == [messages.FILE_NOT_AS_SEEN]
    bodies = {article.file: corpus.articles.body(article.id) for article in corpus.articles.all()}
    assert bodies["0007.txt"] == paths[7].read_text("utf-8")
    assert bodies["0008.txt"] != paths[8].read_text("utf-8")
    assert "青石镇" in bodies["0008.txt"]


def test_a_fault_of_ours_fails_one_file_and_goes_to_the_log(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from reader.importing import sources

    real, secret = sources.steps, "a sentence of the article"

    def broken(data: bytes, path: Path, *words: object, **options: object) -> object:
        if path.name == "0001.txt":
            raise ZeroDivisionError(secret)
        return real(data, path, *words, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(sources, "steps", broken)
    write(tmp_path / "in", 3)
    report = last(corpus, tmp_path / "in").report
    assert report.files == 2
    (failure,) = report.failed
    assert failure.error.message is messages.FILE_FAULT
    assert "ZeroDivisionError" in str(failure.error)
    (record,) = caplog.records
    assert "in broken" in record.getMessage()
    assert secret not in record.getMessage()


def test_a_pdf_is_never_read_in_this_process(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its library is in C and could take the window with it."""
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4\nno more of it")
    monkeypatch.setattr(intake, "_read_here", None)
    (failure,) = last(corpus, tmp_path / "a.pdf").report.failed
    assert failure.path == str(tmp_path / "a.pdf")
