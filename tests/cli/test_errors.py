"""Wrong usage, what is not there, closed pipes, full disks: a sentence and an exit code, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.commands import COMMANDS
from reader.corpus.corpus import Corpus
from tests.cli.conftest import Run, Said
from tests.corpus.making import ROOT, SENTENCE, make_file, names, odd_folder, snapshot


def program(*words: str | bytes | Path, **options: object) -> subprocess.CompletedProcess[str]:
    """`python -m reader WORDS` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        cwd=ROOT,
        encoding="utf-8",
        check=False,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        **{"stdout": subprocess.PIPE, **options},
    )


def is_refused(said: Said, code: int) -> None:
    assert (said.code, said.out) == (code, "")
    assert said.err.strip()


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["articles"],
        ["articles", "c", "d"],
        ["articles", "c", "--nonsense"],
        ["import", "c"],
        ["show", "c", "one"],
        ["show", "c", "1", "--traditional", "s2jp"],
        ["span", "c", "1", "2"],
        ["span", "c", "1", "2.5", "3"],
        ["search", "c"],
        ["search", "c", "q", "--limit", "-1"],
        ["search", "c", "q", "--limit", "many"],
        ["search", "c", "q", "--context", "²"],
        ["tag", "c", "1", "0", "2"],
        ["tag", "c", "1", "0", "2", "\udcff"],
        ["tag", "c", "1", "0", "2", "甲", "--note", "\udcff"],
        ["search", "c", "字\udcff"],
        ["export", "c", "out.xyz"],
        ["export", "c", "out"],
        ["concordance", "c"],
        ["concordance", "c", "字", "--sort", "L9"],
        ["collocates", "c", "字", "--left", "-1"],
        ["keyness", "c", "tagged:*"],
        ["keyness", "c", "tagged:*", "untagged:*", "--length", "0"],
        ["keyness", "c", "--reference", "words.csv", "--length", "2"],
        ["themes", "c", "--by", "month", "--timeline"],
        ["--json"],
    ],
)
def test_wrong_usage_is_2(run: Run, words: list[str]) -> None:
    said = run(*words)
    is_refused(said, 2)
    assert "Traceback" not in said.err


@pytest.mark.parametrize("json", [[], ["--json"]])
@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("show", ["99"]),
        ("show", ["-1"]),
        ("show", ["99999999999999999999"]),
        ("span", ["99", "0", "1"]),
        ("span", ["1", "-5", "3"]),
        ("span", ["1", "5", "3"]),
        ("span", ["1", "0", "99999999999999999999"]),
        ("tag", ["99", "0", "1", "甲"]),
        ("tag", ["1", "0", "0", "甲"]),
        ("tag", ["1", "0", "9999", "甲"]),
        ("tag", ["1", "0", "1", ""]),
        ("tag", ["1", "0", "1", "甲//乙"]),
        ("search", [""]),
        ("search", ['"开']),
        ("search", ["(", "--regex"]),
        ("codebook", ["--import", "missing.csv"]),
        ("export", ["/no/such/folder/out.csv"]),
    ],
)
def test_what_is_not_there_is_1_and_changes_nothing(
    run: Run, filled: Path, command: str, words: list[str], json: list[str]
) -> None:
    before = snapshot(filled.parent)
    is_refused(run(command, filled, *words, *json), 1)
    after = snapshot(filled.parent)
    assert {name: value for name, value in after.items() if name in before} == before or command == "tag"
    assert run("annotations", filled, "--json").json == []
    assert run("codebook", filled, "--json").json == []


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_a_corpus_that_is_not_there_or_none_is_1(run: Run, tmp_path: Path, command: str) -> None:
    words = {
        "show": ["1"], "span": ["1", "0", "1"], "search": ["字"], "tag": ["1", "0", "1", "甲"],
        "concordance": ["字"], "collocates": ["字"], "keyness": ["tagged:*", "untagged:*"],
        "merge": [tmp_path / "other.duizhao"], "export": [tmp_path / "out.csv"], "import": [tmp_path / "a.txt"],
    }.get(command, [])  # fmt: skip
    (tmp_path / "text").write_text("不是语料库", "utf-8")
    missing = tmp_path / ("no/c.duizhao" if command == "import" else "c.duizhao")
    for path in (missing, tmp_path, tmp_path / "text", tmp_path / ("长" * 200)):
        is_refused(run(command, path, *words, "--json"), 1)
    assert names(tmp_path) == ["text"]


def test_an_export_never_writes_over_its_corpus(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "c.csv"
    Corpus.create(path).close()
    is_refused(run("export", path, path), 1)
    assert run("check", path).code == 0


def test_a_damaged_corpus_is_told_as_such(run: Run, filled: Path) -> None:
    with Corpus.open(filled) as corpus:
        corpus.articles.add([make_file(SENTENCE * 3000)])
    data = bytearray(filled.read_bytes())
    size = int.from_bytes(data[16:18], "big")
    data[size:] = b"\xa5" * (len(data) - size)
    filled.write_bytes(data)
    for words in (
        ["articles"],
        ["show", "1"],
        ["search", "字"],
        ["annotations"],
        ["tag", "1", "0", "1", "甲"],
    ):
        said = run(words[0], filled, *words[1:], "--json")
        is_refused(said, 1)
        assert "damaged" in said.err
    said = run("check", filled, "--json")
    assert said.code == 1
    assert not said.out or {problem["kind"] for problem in said.json["problems"]} == {"structure"}


def test_help_names_every_command(run: Run) -> None:
    said = run("--help")
    assert said.code == 0
    for command in ("open", *COMMANDS):
        assert command in said.out
        help_ = run(command, "--help")
        assert help_.code == 0
        assert "--json" in help_.out
    assert run("--version").out.startswith("duizhao ")


def test_it_runs_as_a_program_of_its_own(filled: Path) -> None:
    done = program("articles", filled, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith('[{"id": 1, "title": "关于')
    assert program("nonsense").returncode == 2
    assert program("articles", filled / "x").returncode == 1


def test_output_is_utf_8_wherever_it_runs(filled: Path) -> None:
    env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "reader", "articles", filled],
        cwd=ROOT,
        env=env,
        capture_output=True,
        check=True,
    )
    assert "关于信息化建设的通知" in done.stdout.decode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="a pipe of POSIX")
@pytest.mark.parametrize("many", [False, True], ids=["a line", "more than the pipe holds"])
def test_a_reader_who_has_gone_is_no_fault(filled: Path, many: bool) -> None:
    if many:
        with Corpus.open(filled) as corpus:
            corpus.articles.add([make_file(SENTENCE * 20_000)])
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = program("show", filled, "3" if many else "1", "--json", stdout=write_end)
    os.close(write_end)
    assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_output_that_cannot_be_written_is_told(filled: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = program("articles", filled, stdout=full)
    assert done.returncode == 1
    assert done.stderr.startswith("duizhao: stdout could not be written")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_that_are_no_utf_8_are_read_and_said_somehow(filled: Path, tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xd6\xd0.txt"
    Path(os.fsdecode(name)).write_text("一篇新的文章", "utf-8")
    for _ in range(2):
        done = program("import", filled, os.fsdecode(name), "--json")
        assert (done.returncode, done.stderr) == (0, "")
    assert "skipped" in done.stdout


def test_a_corpus_in_a_folder_with_such_a_name_is_read_and_written(run: Run, tmp_path: Path) -> None:
    folder = odd_folder(tmp_path)
    (folder / "一.txt").write_text(SENTENCE, "utf-8")
    corpus = folder / "c.duizhao"
    assert run("import", corpus, folder).code == 0
    assert run("import", corpus, folder, "--json").json["skipped"]
    assert len(run("articles", corpus, "--json").json) == 1
    assert run("tag", corpus, "1", "0", "2", "甲").code == 0
    assert run("words", corpus).code == 0
    assert run("export", corpus, folder / "out.csv").code == 0
    assert run("check", corpus, "--repair", "--json").json["ok"]
    assert names(folder) == ["c.duizhao", "out.csv", "一.txt"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_person_whose_name_is_no_utf_8_can_work(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", os.fsdecode("李".encode("gbk")))
    (tmp_path / "b.txt").write_text(f"另一篇。{SENTENCE}", "utf-8")
    for words in (("import", filled, tmp_path / "b.txt"), ("tag", filled, "1", "0", "2", "甲")):
        done = program(*words)
        assert (done.returncode, done.stderr) == (0, "")
    with Corpus.open(filled) as corpus:
        assert [one.annotator for one in corpus.annotations.all()][-1] == "??"
