"""The fuzzer's targets hold for what they begin from and for a little damage; what it found once stays mended."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from reader.corpus.query.syntax import read_query
from reader.importing.formats import FORMATS
from tests.corpus.making import ROOT
from tests.importing.formats.fuzzing import mutated
from tests.reliability import targets

#: Inputs that failed once, by their target: `FOUND/<target>/<name>`.
FOUND = Path(__file__).parent / "found"


@pytest.mark.parametrize("name", targets.TARGETS)
def test_a_target_holds_for_whole_inputs_and_for_damaged_ones(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DUIZHAO_FUZZ_ROOM", str(tmp_path))
    monkeypatch.setenv("DUIZHAO_HOME", str(tmp_path))
    for cached in (targets._room, targets._corpus, targets._sound):
        cached.cache_clear()
    seeds = targets.seeds(name)[:6]
    assert seeds
    for index, data in enumerate(seeds):
        targets.TARGETS[name](data)
        for seed in range(4):
            targets.TARGETS[name](mutated(data, 100 * index + seed))
    if targets._corpus.cache_info().currsize:
        targets._corpus().close()


def test_what_was_found_once_stays_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DUIZHAO_FUZZ_ROOM", str(tmp_path))
    for cached in (targets._room, targets._corpus, targets._sound):
        cached.cache_clear()
    found = sorted(FOUND.glob("*/*"))
    assert {path.parent.name for path in found} <= targets.TARGETS.keys()
    for path in found:
        targets.TARGETS[path.parent.name](path.read_bytes())
    if targets._corpus.cache_info().currsize:
        targets._corpus().close()


@pytest.mark.parametrize("query", ["(甲))", "()()", '("甲"))'])
def test_a_bracket_too_many_is_text(query: str) -> None:
    assert read_query(query).node is not None


def test_every_format_is_fuzzed() -> None:
    aimed = {suffix for name in targets.TARGETS for suffix in _suffixes(name)}
    assert all(known.suffixes & aimed for known in FORMATS)


def _suffixes(name: str) -> set[str]:
    known = {"text": ".txt", "html": ".html", "markdown": ".md", "tables": ".csv", "jsonlines": ".jsonl"}
    return {known.get(name, f".{name}")}


def test_the_loop_without_atheris_runs_and_counts(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.reliability.fuzz", "0.02", "plan", "--keep", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "found 0" in done.stdout
    assert "? inputs" not in done.stdout
