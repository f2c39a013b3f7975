"""`duizhao merge`: several corpora into one, each named, and none keeps the others away."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from tests.cli.conftest import Run
from tests.corpus.making import make_file
from tests.exchange.test_qda_corpus import pack


@pytest.fixture
def copies(filled: Path, tmp_path: Path) -> list[Path]:
    """Two copies of the corpus in which Wang and Zhao tagged one passage each."""
    paths = [tmp_path / f"{name}.duizhao" for name in ("wang", "zhao")]
    for path in paths:
        shutil.copy(filled, path)
        with Corpus.open(path, annotator=path.stem.title()) as corpus:
            corpus.annotations.add(1, Span(0, 2), "题", note=path.stem)
    return paths


def test_two_corpora_come_into_one(run: Run, filled: Path, copies: list[Path]) -> None:
    said = run("merge", filled, *copies, "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ["corpus", "merged", "failed"]
    one, two = said.json["merged"]
    assert list(one) == [
        "path", "articles_added", "articles_same", "articles_otherwise", "articles_out", "tags_added",
        "tags_differing", "added", "updated", "present", "kept", "removed_here", "out", "unnamed", "moved",
        "otherwise", "lost", "notes", "terms_added",
    ]  # fmt: skip
    assert (one["path"], one["added"], one["tags_added"]) == (str(copies[0]), 1, ["题"])
    assert (two["added"], two["tags_added"], two["articles_same"]) == (1, [], 2)
    rows = run("annotations", filled, "--json").json
    assert {row["annotator"] for row in rows if row["tag"] == "题"} == {"Wang", "Zhao"}


def test_a_dry_run_says_the_same_and_changes_nothing(run: Run, filled: Path, copies: list[Path]) -> None:
    before = run("annotations", filled, "--json").json
    looked = run("merge", filled, copies[0], "--dry-run", "--json").json
    assert run("annotations", filled, "--json").json == before
    assert run("merge", filled, copies[0], "--json").json == looked


def test_one_that_fails_is_named_and_the_others_come(run: Run, filled: Path, copies: list[Path]) -> None:
    nowhere = filled.with_name("nowhere.duizhao")
    said = run("merge", filled, nowhere, copies[1], "--json")
    assert said.code == 1
    assert str(nowhere) in said.err
    assert [one["path"] for one in said.json["failed"]] == [str(nowhere)]
    assert [one["added"] for one in said.json["merged"]] == [1]


def test_where_nothing_could_be_merged_nothing_is_printed(run: Run, filled: Path) -> None:
    said = run("merge", filled, filled.with_name("nowhere.duizhao"))
    assert (said.code, said.out) == (1, "")


def test_a_person_reads_what_came(run: Run, filled: Path, copies: list[Path]) -> None:
    said = run("merge", filled, copies[0])
    assert said.code == 0
    assert "New annotations: 1" in said.out
    assert "New tags: 题" in said.out
    assert "Nothing is new" in run("merge", filled, copies[0]).out


def test_a_passage_that_is_not_found_is_named(run: Run, filled: Path, tmp_path: Path) -> None:
    data = "甲乙丙丁。戊己庚辛。".encode()
    with Corpus.open(filled) as corpus:
        corpus.articles.add([make_file("甲乙丙丁。", data=data)])
    other = tmp_path / "other.duizhao"
    with Corpus.create(other, annotator="Wang") as corpus:
        corpus.articles.add([make_file("戊己庚辛。", data=data, title="后半")])
        corpus.annotations.add(1, Span(0, 2), "题")
    said = run("merge", filled, other)
    assert said.code == 1
    assert "“戊己” in “后半” (题, Wang)" in said.err


def test_a_project_of_another_program_is_merged_and_what_is_no_text_is_named(
    run: Run, filled: Path, tmp_path: Path
) -> None:
    said = run("merge", filled, pack(tmp_path / "p.qdpx"), "--json")
    assert said.code == 1
    assert [one["added"] for one in said.json["merged"]] == [3]
    assert "桥.jpg" in said.err
    assert len(said.json["failed"]) == 2


def test_articles_can_be_left_and_the_unnamed_be_named(run: Run, filled: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.duizhao"
    shutil.copy(filled, other)
    with Corpus.open(other) as corpus:
        (new,) = corpus.articles.add([make_file("新的一篇。", name="new.txt")]).articles
        corpus.annotations.add(new, Span(0, 2), "题")
        corpus.annotations.add(1, Span(0, 2), "题")
    said = run("merge", filled, other, "--no-articles", "--annotator", "王", "--json")
    (one,) = said.json["merged"]
    assert (one["articles_out"], one["out"], one["added"]) == (1, 1, 1)
    assert {row["annotator"] for row in run("annotations", filled, "--json").json if row["tag"] == "题"} == {
        "王"
    }
