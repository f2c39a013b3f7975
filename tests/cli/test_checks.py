"""What a check says: stable for programs, in words that can be translated for people."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from reader import messages
from reader.cli.checks import look
from reader.corpus import soundness
from reader.corpus.checking import Problem, findings
from reader.corpus.corpus import Corpus
from reader.messages import Phrase
from tests.cli.conftest import Run

ROOT = Path(messages.__file__).parents[1]
PHRASES = {name: value for name, value in vars(findings).items() if isinstance(value, Phrase)}


def marked(_: str, text: str) -> str:
    return f"‹{text}›"


def test_whatever_is_found_can_be_translated() -> None:
    """No problem is made with words of its own; what SQLite says is all that stays as it is."""
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(node, "func", None)
            is_one = getattr(name, "id", getattr(name, "attr", "")) == "Problem"
            if isinstance(node, ast.Call) and is_one and len(node.args) == 3:
                assert not isinstance(node.args[2], ast.Constant | ast.JoinedStr), f"{path}:{node.lineno}"


@pytest.mark.parametrize("name", sorted(PHRASES))
def test_a_phrase_reads_behind_its_place(name: str) -> None:
    assert PHRASES[name] == PHRASES[name].template
    assert PHRASES[name].told(marked) == f"‹{PHRASES[name]}›"


@pytest.mark.parametrize(
    ("where", "told"),
    [
        ("article 3", "‹article 3›"),
        ("source file 12", "‹source file 12›"),
        ("saved search 1", "‹saved search 1›"),
        ("setting standard", "‹setting standard›"),
        ("article 3 to 9", "‹article ‹3 to 9››"),
        ("annotation 7 and after", "‹annotation ‹7 and after››"),
        ("tag up to 4", "‹tag ‹up to 4››"),
        ("search index", "‹search index›"),
        ("history", "‹history›"),
        ("file", "‹file›"),
        ("change_row 7", "‹change_row 7›"),
        ("change_row 7 to 9", "‹change_row ‹7 to 9››"),
        ("source_file", "‹source_file›"),
        ("tag.name", "tag.name"),
        ("origin 3 5", "‹origin 3 5›"),
    ],
)
def test_places_are_worded_and_read_as_before(where: str, told: str) -> None:
    problem = Problem("text", where, findings.NOT_ITS_OWN)
    assert problem.said == f"{where}: {findings.NOT_ITS_OWN}"
    assert problem.said.told(marked) == f"‹{told}: ‹{findings.NOT_ITS_OWN}››"


def test_every_table_has_a_word(filled: Path) -> None:
    for table in soundness.TABLES:
        assert isinstance(findings.place(table), Phrase), table
        assert isinstance(findings.place(f"{table} 1"), Phrase), table


def test_what_sqlite_says_is_told_in_the_language_of_the_person(
    run: Run, filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Corpus.open(filled) as corpus:
        corpus.db.execute("PRAGMA ignore_check_constraints = ON")
        corpus.db.execute("UPDATE article SET state = 'perhaps' WHERE id = 2")
    english = run("check", filled)
    assert english.out.splitlines() == ["file: CHECK constraint failed in article"]
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    (chinese,) = run("check", filled).out.splitlines()
    assert chinese.startswith("文件：article 中")


def test_what_is_found_is_told_by_its_template(run: Run, filled: Path) -> None:
    with Corpus.open(filled) as corpus:
        corpus.db.execute(
            "UPDATE article SET characters = characters + 1, script = 'simplified' WHERE id = 2"
        )
    said = run("check", filled)
    found = look(filled, repair=False, annotator="", lenient=True)
    assert said.out.splitlines() == found.lines
    first, second = found.record["problems"]
    characters = len(_body(filled, 2))
    assert first == {
        "kind": "article",
        "where": "article 2",
        "what": f"has {characters} characters, not {characters + 1}",
    }
    assert second["what"] == "is of traditional script, not simplified"
    assert run("check", filled, "--json").json == found.record


def test_json_is_the_same_in_every_language(
    run: Run, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Corpus.open(filled) as corpus:
        corpus.db.execute("UPDATE article SET characters = characters + 1")
    broken = tmp_path / "broken.duizhao"
    broken.write_bytes(b"\0" * 40 + filled.read_bytes()[40:])
    english = [run("check", path, "--json") for path in (filled, broken)]
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    chinese = [run("check", path, "--json") for path in (filled, broken)]
    assert [said.json for said in chinese] == [said.json for said in english]
    assert [said.code for said in chinese] == [1, 1]
    assert chinese[1].err != english[1].err


def _body(path: Path, number: int) -> str:
    with Corpus.open(path, readonly=True) as corpus:
        return corpus.articles.body(number)
