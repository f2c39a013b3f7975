"""What the commands tell people beside their tables: in English with the right number, and in their language."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.cli import commands
from reader.cli.sentences import TRACEBACK
from tests.cli.conftest import Run


@pytest.fixture
def two(tmp_path: Path) -> list[Path]:
    """Two files with an article each, and one that is no text of a kind that is known."""
    for name, text in (("one.txt", "渠水\n渠水流过三个村子。\n"), ("two.txt", "堤坝\n堤坝今年加高了。\n")):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "movie.xyz").write_bytes(b"\x00\x01")
    return [tmp_path / "one.txt", tmp_path / "two.txt", tmp_path]


def test_one_and_more_are_told_apart(run: Run, two: list[Path], tmp_path: Path) -> None:
    corpus = tmp_path / "c.duizhao"
    assert run("import", corpus, two[0]).out == "1 article from 1 file\n"
    assert run("import", corpus, two[1]).out == "1 article from 1 file\n"
    assert run("search", corpus, "三个").out.splitlines()[-1] == "1 hit in 1 article"
    assert run("search", corpus, "水").out.splitlines()[-1] == "1 hit in 1 article"
    assert run("search", corpus, "船").out.splitlines()[-1] == "0 hits in 0 articles"
    assert run("search", corpus, "。").out.splitlines()[-1] == "2 hits in 2 articles"
    run("tag", corpus, "1", "0", "2", "水利")
    assert run("export", corpus, tmp_path / "t.csv").out == f"1 annotation in {tmp_path / 't.csv'}\n"
    run("tag", corpus, "1", "2", "4", "水利")
    assert run("export", corpus, tmp_path / "t.csv").out == f"2 annotations in {tmp_path / 't.csv'}\n"


def test_all_is_told_in_the_language(
    run: Run, two: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus = tmp_path / "out" / "c.duizhao"
    corpus.parent.mkdir()
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    said = run("import", corpus, two[2])
    assert said.out.splitlines()[0] == "从 2 个文件中导入 2 篇文章"
    assert "略过 1 个其他类型的文件" in said.out
    assert "passed" not in said.out
    assert run("search", corpus, "。").out.splitlines()[-1] == "2 篇文章中有 2 处命中"
    run("tag", corpus, "1", "0", "2", "水利")
    monkeypatch.setenv("LC_ALL", "zh_TW.UTF-8")
    assert run("export", corpus, tmp_path / "t.csv").out == f"{tmp_path / 't.csv'} 中有 1 則標註\n"
    method = run("words", corpus).out.splitlines()[-1]
    assert "詞" in method
    assert "corpus" not in method
    assert "corpus" in run("words", corpus, "--json").json["method"], "as programs know it"


def test_a_fault_of_ours_is_a_sentence_and_more_where_it_is_wanted(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(options: object) -> int:
        raise RuntimeError("no\nway")

    monkeypatch.setitem(commands.COMMANDS, "articles", fail)
    with pytest.raises(RuntimeError):
        run("articles", tmp_path / "c.duizhao")
    monkeypatch.delenv(TRACEBACK)
    said = run("articles", tmp_path / "c.duizhao")
    assert said.code == 1
    assert said.out == ""
    assert said.err.startswith("duizhao: a fault of the program itself (RuntimeError: no way).")
    assert len(said.err.splitlines()) == 1
