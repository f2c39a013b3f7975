"""Files taken in: bad ones are named and never stop the rest, and all of it is one step."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from reader import messages
from reader.corpus import checking, intake
from reader.corpus.corpus import Corpus
from reader.corpus.intake import Progress, take_in
from reader.errors import UserError
from tests.corpus.making import SENTENCE, dump


def write(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def last(corpus: Corpus, *paths: Path, **options: str) -> Progress:
    """The last word of an import."""
    *_, progress = take_in(corpus, paths, **options)
    return progress


@pytest.fixture
def each_file_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Store after every file, as a slow disk or a long text makes it."""
    monkeypatch.setattr(intake, "_BYTES", 1)


def test_a_folder_is_taken_in_with_what_is_inside_it(corpus: Corpus, tmp_path: Path) -> None:
    folder = write(
        tmp_path / "in", {"10.txt": "第十篇", "2.txt": "第二篇", "子/1.txt": "第一篇", "图.png": b"\x89PNG"}
    )
    progress = last(corpus, folder)
    assert (progress.seen, progress.total) == (3, 3)
    assert (progress.report.files, progress.report.articles) == (3, 3)
    assert progress.report.failed == progress.report.skipped == []
    assert [article.title for article in corpus.articles.all()] == ["第二篇", "第十篇", "第一篇"]


@pytest.mark.parametrize("at_once", [True, False])
def test_bad_files_are_named_and_the_rest_goes_in(
    corpus: Corpus, tmp_path: Path, at_once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if at_once:
        monkeypatch.setattr(intake, "_BYTES", 1)
    folder = write(
        tmp_path / "in",
        {
            "1.txt": "第一篇",
            "2 empty.txt": b"",
            "3 blank.txt": "\n \u3000\n",
            "4 binary.txt": bytes(range(256)) * 4,
            "5.txt": "第五篇",
            "6 damaged.txt": "国家粮食".encode()[:-1] + b"\xff",
            "7.txt": "第七篇",
        },
    )
    (tmp_path / "nothing").mkdir()
    report = last(corpus, tmp_path / "nothing", folder, tmp_path / "no.txt").report
    assert [article.title for article in corpus.articles.all()] == ["第一篇", "第五篇", "第七篇"]
    assert (report.files, report.articles) == (3, 3)
    failed = {Path(failure.path).name: failure.error for failure in report.failed}
    assert list(failed) == [
        "nothing",
        "2 empty.txt",
        "3 blank.txt",
        "4 binary.txt",
        "6 damaged.txt",
        "no.txt",
    ]
    assert failed["nothing"].message is messages.FOLDER_EMPTY
    assert failed["2 empty.txt"].message is messages.FILE_EMPTY
    assert failed["3 blank.txt"].message is messages.FILE_BLANK
    assert failed["4 binary.txt"].message is messages.FILE_BINARY
    assert failed["no.txt"].message is messages.FILE_MISSING
    for name, error in failed.items():
        assert name in error.what


@pytest.mark.parametrize("at_once", [True, False])
def test_the_same_bytes_are_skipped_and_named(
    corpus: Corpus, tmp_path: Path, at_once: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if at_once:
        monkeypatch.setattr(intake, "_BYTES", 1)
    folder = write(tmp_path / "in", {"a.txt": SENTENCE, "b.txt": SENTENCE, "c.txt": SENTENCE + "\n"})
    report = last(corpus, folder).report
    assert (report.files, len(report.skipped)) == (2, 1)
    (skipped,) = report.skipped
    assert Path(skipped.path).name == "b.txt"
    assert skipped.error.message is messages.FILE_SKIPPED
    assert "a.txt" in skipped.error.what
    again = last(corpus, folder)
    assert (again.report.files, len(again.report.skipped), again.change) == (0, 3, None)
    assert corpus.articles.count() == 2


@pytest.mark.usefixtures("each_file_at_once")
def test_a_batch_is_one_step_however_often_it_was_stored(corpus: Corpus, tmp_path: Path) -> None:
    before = corpus.articles.all()
    folder = write(tmp_path / "in", {f"{number}.txt": f"第{number}篇" for number in range(7)})
    seen = list(take_in(corpus, [folder]))
    assert [progress.seen for progress in seen] == [1, 2, 3, 4, 5, 6, 7, 7]
    assert len({progress.change.id for progress in seen if progress.change}) == 1
    full = dump(corpus)
    undone = corpus.history.undo()
    assert undone is not None
    assert len(undone.articles) == 7
    assert corpus.articles.all() == before
    assert corpus.history.next_undo() is None
    corpus.history.redo()
    assert dump(corpus) == full


@pytest.mark.usefixtures("each_file_at_once")
def test_an_import_that_is_stopped_keeps_what_it_stored(corpus: Corpus, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {f"{number}.txt": f"第{number}篇" for number in range(7)})
    work = take_in(corpus, [folder])
    for progress in work:
        if progress.seen == 3:
            break
    work.close()
    assert corpus.articles.count() == 3
    assert checking.check(corpus) == []
    assert last(corpus, folder).report.files == 4
    corpus.history.undo()
    assert corpus.articles.count() == 3
    corpus.history.undo()
    assert corpus.articles.count() == 0


@pytest.mark.usefixtures("each_file_at_once")
def test_work_may_go_on_while_files_come_in(corpus: Corpus, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {f"{number}.txt": f"第{number}篇" for number in range(4)})
    for progress in take_in(corpus, [folder]):
        if progress.seen == 2:
            corpus.codebook.create(f"标签{len(corpus.codebook.all())}")
    names = [change.name for change in corpus.history.latest()]
    assert names == ["tag.create", "articles.import"]
    corpus.history.undo()
    corpus.history.undo()
    assert corpus.articles.count() == 0


@pytest.mark.usefixtures("each_file_at_once")
def test_an_import_taken_back_while_it_runs_can_be_taken_back_again(corpus: Corpus, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {f"{number}.txt": f"第{number}篇" for number in range(4)})
    for progress in take_in(corpus, [folder]):
        if progress.seen == 2:
            corpus.history.undo()
    assert [article.title for article in corpus.articles.all()] == ["第2篇", "第3篇"]
    corpus.history.undo()
    assert corpus.articles.all() == []


def test_a_named_encoding_is_used_for_all(corpus: Corpus, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {"1.txt": "中文".encode("gb18030"), "2.txt": b"\x81"})
    report = last(corpus, folder, encoding="gb18030").report
    assert (report.files, len(report.failed)) == (1, 1)
    assert corpus.articles.all()[0].title == "中文"


def test_a_corpus_that_cannot_be_written_ends_the_import(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "in", {"1.txt": "第一篇"})

    def full(*_: object) -> None:
        raise UserError(messages.DISK_FULL, path=corpus.path)

    monkeypatch.setattr(corpus.articles, "_add_file", full)
    with pytest.raises(UserError) as caught:
        last(corpus, folder)
    assert caught.value.message is messages.DISK_FULL
    assert corpus.articles.count() == 0
    assert corpus.history.next_undo() is None


def test_nothing_to_import_is_no_step(corpus: Corpus, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    progress = last(corpus, tmp_path / "in")
    assert progress.change is None
    assert corpus.history.next_undo() is None


def test_circles_are_looked_for_as_often_as_before_when_it_is_over(corpus: Corpus, tmp_path: Path) -> None:
    folder = write(tmp_path / "in", {"1.txt": SENTENCE, "2.txt": "第二篇"})
    usual = gc.get_threshold()
    progress = take_in(corpus, [folder])
    next(progress)
    progress.close()
    assert gc.get_threshold() == usual
    last(corpus, folder)
    assert gc.get_threshold() == usual
