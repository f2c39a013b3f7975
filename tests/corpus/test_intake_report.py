"""What the report of an import knows of files that were stored and of those passed over."""

from __future__ import annotations

from pathlib import Path

from reader.corpus.corpus import Corpus
from reader.corpus.intake import Imported, take_in


def test_each_file_that_was_stored_is_told_with_its_encoding(corpus: Corpus, tmp_path: Path) -> None:
    texts = tmp_path / "texts"
    texts.mkdir()
    text = "清河两岸的新账本\n沿河的小厂搬进了园区，排水口一个一个封上。\n"
    (texts / "1.txt").write_bytes(text.encode("utf-8"))
    (texts / "2.txt").write_bytes((text * 2).encode("gb18030"))
    *_, last = take_in(corpus, [texts])
    report = last.report
    assert report.imported == [
        Imported(str(texts / "1.txt"), "utf-8", 1),
        Imported(str(texts / "2.txt"), "gb18030", 1),
    ]
    assert (report.files, report.articles) == (2, 2)


def test_other_kinds_in_folders_are_passed_over_and_no_failure(corpus: Corpus, tmp_path: Path) -> None:
    """The corpus and what SQLite keeps beside it lie in the same folder, and are not told of."""
    (tmp_path / "inside").mkdir()
    for name in ("a.txt", "b.png", "inside/c.mp3", ".hidden"):
        (tmp_path / name).write_text(name, "utf-8")
    *_, last = take_in(corpus, [tmp_path])
    report = last.report
    assert report.passed_over == [str(tmp_path / "b.png"), str(tmp_path / "inside" / "c.mp3")]
    assert report.files == 1
    assert not report.failed
    assert not report.skipped


def test_a_file_that_is_named_is_not_passed_over(corpus: Corpus, tmp_path: Path) -> None:
    named = tmp_path / "c.log"
    named.write_text("讲的是水。\n", "utf-8")
    *_, last = take_in(corpus, [named, tmp_path])
    assert [item.path for item in last.report.imported] == [str(named)]
    assert last.report.passed_over == []
