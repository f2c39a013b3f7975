"""Archives taken in: each member is a source file of its own, each bad one is named, totals follow."""

from __future__ import annotations

from pathlib import Path

from reader import messages
from reader.corpus import checking
from reader.corpus.corpus import Corpus
from reader.corpus.intake import Progress, take_in
from tests.corpus.batch.making import text, write, write_zip


def last(corpus: Corpus, *paths: Path) -> Progress:
    *_, progress = take_in(corpus, paths)
    return progress


def test_members_come_in_like_files(corpus: Corpus, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    write(folder, 2)
    inner = write_zip(tmp_path / "inner.zip", {"1.txt": text(50)})
    archive = write_zip(
        folder / "0000a.zip",
        {
            "10.txt": text(10),
            "2.txt": text(2),
            "四月/5.txt": text(5),
            "空.txt": b"",
            "图.png": b"\x89PNG",
            "里面.zip": inner.read_bytes(),
            "../外.txt": text(6),
        },
    )
    progress = last(corpus, folder)
    report = progress.report
    files = ["0000.txt", "0000a.zip/2.txt", "0000a.zip/10.txt", "0000a.zip/四月/5.txt", "0001.txt"]
    assert [article.file for article in corpus.articles.all()] == files
    assert [item.path for item in report.imported] == [str(folder / name) for name in files]
    assert {failure.path: failure.error.message for failure in report.failed} == {
        f"{archive}/空.txt": messages.FILE_EMPTY,
        f"{archive}/../外.txt": messages.MEMBER_OUTSIDE,
    }
    assert report.passed_over == [f"{archive}/图.png", f"{archive}/里面.zip"]
    assert progress.seen == progress.total == 7
    assert checking.check(corpus) == []
    assert corpus.articles.file_bytes(2) == text(2).encode()
    corpus.history.undo()
    assert corpus.articles.count() == 0


def test_an_archive_that_is_named_is_opened(corpus: Corpus, tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "A.ZIP", {"1.txt": text(1)})
    assert last(corpus, archive).report.files == 1
    again = last(corpus, archive)
    assert (again.report.files, len(again.report.skipped)) == (0, 1)
    assert again.report.skipped[0].path == f"{archive}/1.txt"


def test_an_archive_that_cannot_be_used_is_one_failure(corpus: Corpus, tmp_path: Path) -> None:
    whole = write_zip(tmp_path / "whole.zip", {f"{number}.txt": text(number) for number in range(9)})
    cut = tmp_path / "cut.zip"
    cut.write_bytes(whole.read_bytes()[:-40])
    nothing = write_zip(tmp_path / "nothing.zip", {"图.png": b"\x89PNG"})
    empty = tmp_path / "empty.zip"
    empty.touch()
    progress = last(corpus, cut, nothing, empty)
    assert [(Path(failure.path).name, failure.error.message) for failure in progress.report.failed] == [
        ("cut.zip", messages.ARCHIVE_DAMAGED),
        ("nothing.zip", messages.ARCHIVE_EMPTY),
        ("empty.zip", messages.ARCHIVE_DAMAGED),
    ]
    assert progress.report.files == 0
    assert progress.seen == progress.total == 3


def test_members_are_counted_before_they_are_read(corpus: Corpus, tmp_path: Path) -> None:
    archive = write_zip(tmp_path / "a.zip", {f"{number}.txt": text(number) for number in range(40)})
    first, *_ = totals = [progress.total for progress in take_in(corpus, [archive])]
    assert first == 40
    assert totals[-1] == 40
