"""Keyness from the command line: of two parts as ever, and against a reference in a file."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BODIES = {"1.txt": "县里改革医疗，医疗改革要稳。", "2.txt": "鄉裡改革醫療，老人看病近了。"}
#: The keys of a row, which other programs go by.
KEYS = [
    "rank", "word", "first", "second", "first_per_million", "second_per_million", "log_likelihood", "bic",
    "log_ratio", "percent_difference", "odds_ratio",
]  # fmt: skip


def made(run: Run, folder: Path, name: str, bodies: dict[str, str]) -> Path:
    texts = folder / f"{name} texts"
    texts.mkdir()
    for file, body in bodies.items():
        (texts / file).write_text(body, "utf-8")
    path = folder / f"{name}.duizhao"
    assert run("import", path, texts, "--whole").code == 0
    return path


@pytest.fixture
def corpus(run: Run, tmp_path: Path) -> Path:
    return made(run, tmp_path, "c", BODIES)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "list.tsv"
    path.write_text("词\t频数\n改革\t50\n醫療\t5\n山羊\t9\n", "gb18030")
    return path


def test_the_whole_corpus_or_a_part_against_a_list(run: Run, corpus: Path, listed: Path) -> None:
    said = run("keyness", corpus, "--reference", listed, "--least", 1, "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ["method", "reference", "rows"]
    rows = {row["word"]: row for row in said.json["rows"]}
    assert list(rows["改革"]) == KEYS
    assert [(rows[word]["first"], rows[word]["second"]) for word in ("改革", "医疗", "山羊", "老人")] == [
        (3, 50), (3, 5), (0, 9), (1, 0),
    ]  # fmt: skip
    assert said.json["reference"] == {
        "file": "list.tsv", "kind": "list", "unit": "word", "tokens": 64, "entries": 3, "articles": None,
        "jieba": None, "lines_left_out": 0,
    }  # fmt: skip
    assert "the reference word list list.tsv, entries: 3 (64 words)" in said.json["method"]
    for words in ((["title:县里"]), (["--least", "1", "title:县里"])):
        said = run("keyness", corpus, *words, "--reference", listed, "--json")
        assert {row["word"]: row["first"] for row in said.json["rows"]}["医疗"] == 2
        assert said.json["method"].startswith("Keyness of articles with title 县里")


def test_another_corpus_is_left_as_it_is(run: Run, corpus: Path, tmp_path: Path) -> None:
    other = made(run, tmp_path, "other", {"3.txt": "学校改革。", "2.txt": BODIES["2.txt"]})
    before = other.read_bytes(), sorted(tmp_path.iterdir())
    said = run("keyness", corpus, "--reference", other, "--least", 1, "--characters", "--json")
    assert said.code == 0
    assert "articles with text that is counted in both: 1" in said.err
    assert said.json["reference"]["articles"] == 2
    assert {row["word"]: row["second"] for row in said.json["rows"]}["改"] == 2
    assert (other.read_bytes(), sorted(tmp_path.iterdir())) == before


def test_the_table_is_written_to_a_file_that_can_be_a_reference_itself(
    run: Run, corpus: Path, listed: Path, tmp_path: Path
) -> None:
    path = tmp_path / "keyness.csv"
    assert run("keyness", corpus, "--reference", listed, "--least", 1, "--csv", path).code == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file)) == KEYS
    words = tmp_path / "words.csv"
    run("words", corpus, "--csv", words)
    rows = run("keyness", corpus, "--reference", words, "--least", 1, "--json").json["rows"]
    assert all(row["first"] == row["second"] and abs(row["log_likelihood"]) < 1e-9 for row in rows)


def test_bad_lines_are_named_and_the_rest_is_done(run: Run, corpus: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("改革 5\n医疗 多\n老人 3\n", "utf-8")
    said = run("keyness", corpus, "--reference", path, "--json")
    assert said.code == 1
    assert "Line 2 of" in said.err
    assert "“医疗 多”" in said.err
    assert said.json["reference"]["lines_left_out"] == 1
    assert {row["word"] for row in said.json["rows"]} == {"改革", "医疗", "老人"}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], "the following arguments are required: PART, AGAINST"),
        (["tagged:*"], "the following arguments are required: AGAINST"),
        (["a", "b", "--reference", "f"], "argument --reference: not allowed with argument AGAINST"),
        (["a", "b", "c"], "unrecognized arguments: c"),
        (["a", "b", "--bogus"], "unrecognized arguments: --bogus"),
    ],
)
def test_what_is_compared_with_what_must_be_said(run: Run, words: list[str], wanted: str) -> None:
    said = run("keyness", "c", *words)
    assert (said.code, said.out) == (2, "")
    assert said.err.endswith(f"error: {wanted}\n")


def test_parts_may_stand_before_and_after_the_options(run: Run, corpus: Path) -> None:
    for words in (["title:县里", "title:鄉裡", "--least", "1"], ["title:县里", "--least", "1", "title:鄉裡"]):
        rows = run("keyness", corpus, *words, "--json").json["rows"]
        assert {row["word"]: (row["first"], row["second"]) for row in rows}["医疗"] == (2, 1)


@pytest.mark.parametrize("name", ["gone.csv", "gone.duizhao", "c.duizhao", "c texts"])
def test_a_reference_that_cannot_be_one_is_told(run: Run, corpus: Path, tmp_path: Path, name: str) -> None:
    said = run("keyness", corpus, "--reference", tmp_path / name, "--json")
    assert (said.code, said.out) == (1, "")
    assert name in said.err


@pytest.mark.parametrize("locale", ["zh_CN.UTF-8", "zh_TW.UTF-8"])
def test_what_is_said_of_a_reference_is_in_ones_language(
    run: Run, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locale: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    path = tmp_path / "list.txt"
    path.write_text("改 5\n医 多\n老 3\n", "utf-8")
    said = run("keyness", corpus, "--reference", path)
    for text in (said.out.splitlines()[-1], said.err):
        assert not {"reference", "words", "Line", "left", "entry"} & set(text.replace("(", " ").split())
