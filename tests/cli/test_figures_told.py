"""What the commands that make figures say beside the tables, and corpora that they may only read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.corpus import versions

NOTHING = "duizhao: Nothing is there to count.\n"


@pytest.fixture
def corpus(run: Run, tmp_path: Path) -> Path:
    """Three short articles, one of them traditional; a tag on the first."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in {"1": "县里改革医疗，医疗改革要稳。", "2": "鄉裡改革醫療。", "3": "学生高兴。"}.items():
        (folder / f"{name}.txt").write_text(text, "utf-8")
    path = tmp_path / "c.duizhao"
    assert run("import", path, folder, "--whole").code == 0
    assert run("tag", path, 1, 0, 6, "民生").code == 0
    return path


@pytest.mark.parametrize(
    "command",
    [
        ["words", "--part", "source:无"],
        ["words", "--length", "50"],
        ["collocates", "没有"],
        ["concordance", "没有"],
        ["concordance", "医疗", "--part", "source:无"],
        ["themes", "--part", "source:无"],
        ["themes", "--part", "annotated:no", "--coverage"],
        ["themes", "--part", "annotated:no", "--timeline"],
        ["themes", "--together", "overlap"],
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_that_nothing_is_left_to_count_is_said_in_a_sentence(
    run: Run, corpus: Path, command: list[str], form: list[str]
) -> None:
    said = run(command[0], corpus, *command[1:], *form)
    assert (said.code, said.err) == (0, NOTHING)


def test_where_all_is_too_rare_it_is_said_what_to_do(run: Run, corpus: Path) -> None:
    for command in (["words"], ["collocates", "医疗"]):
        said = run(command[0], corpus, *command[1:], "--least", "99")
        assert said.err == "duizhao: Nothing occurs so often. With a lower --least there is more to see.\n"


def test_where_there_is_something_to_count_nothing_is_said(run: Run, corpus: Path) -> None:
    for command in (["words"], ["concordance", "医疗", "--limit", "0"], ["themes"], ["themes", "--coverage"]):
        assert run(command[0], corpus, *command[1:]).err == ""
    assert run("keyness", corpus, "source:无", "tagged:*").err.count("\n") == 1


@pytest.mark.parametrize(
    "command", [["words"], ["collocates", "医疗"], ["keyness", "tagged:*", "untagged:*"]]
)
def test_a_corpus_that_may_only_be_read_is_cut_for_the_one_table(
    run: Run, corpus: Path, tmp_path: Path, command: list[str]
) -> None:
    other = tmp_path / "two names.duizhao"  # two programs would destroy it, so that nobody may write it
    os.link(corpus, other)
    before = corpus.read_bytes()
    said = run(command[0], other, *command[1:], "--least", "1", "--json")
    assert (said.code, said.err) == (0, "")
    assert corpus.read_bytes() == before
    assert not list(tmp_path.glob("*-wal"))
    other.unlink()
    assert said.json == run(command[0], corpus, *command[1:], "--least", "1", "--json").json
    assert corpus.read_bytes() != before


def test_a_corpus_of_an_older_version_that_may_only_be_read_is_cut_as_well(run: Run, tmp_path: Path) -> None:
    path, other = tmp_path / "old.duizhao", tmp_path / "two names.duizhao"
    versions.make(path, 1)
    os.link(path, other)
    before = path.read_bytes()
    said = run("words", other, "--json")
    assert (said.code, said.err) == (0, "")
    assert said.json["rows"]
    assert path.read_bytes() == before


def test_a_concordance_says_how_it_is_sorted_and_what_of_it_is_listed(run: Run, corpus: Path) -> None:
    def method(*options: object) -> str:
        return str(run("concordance", corpus, "医疗", *options, "--json").json["method"])

    assert "hits: 3, articles: 2. In the order of the articles. Duizhao" in method()
    assert "articles: 2. Sorted by R1, the hit (neighbours are words)." in method(
        "--sort", "R1", "--sort", "node"
    )
    assert "Sorted by L2 (neighbours are characters)." in method("--sort", "L2", "--characters")
    assert "Sorted by date, source. Duizhao" in method("--sort", "date", "--sort", "source")
    assert "articles. Lines that are listed, the first of all: 2." in method("--limit", 2)
    assert "listed" not in method("--limit", 3)


def test_the_segmenter_is_named_only_where_words_are_cut(run: Run, corpus: Path) -> None:
    def method(*words: object) -> str:
        return str(run(words[0], corpus, *words[1:], "--json").json["method"])

    for command in (
        ["themes"], ["themes", "--coverage"], ["themes", "--together", "span"], ["themes", "--timeline"],
        ["agreement"], ["concordance", "医疗", "--characters"],
    ):  # fmt: skip
        assert "jieba" not in method(*command)
        assert "Duizhao" in method(*command)
    for command in (
        ["words"], ["words", "--characters"], ["concordance", "医疗"],
        ["concordance", "医疗", "--characters", "--unit", "words"],
    ):  # fmt: skip
        assert "jieba" in method(*command)
