"""Every format by the ending of a name: whole or not at all, never over a corpus, and told how far it is."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange import exporting, whole
from reader.exchange.exporting import SUFFIXES
from reader.exchange.outcome import Outcome
from tests.corpus.making import ROOT, names
from tests.exchange.making import coded

Add = Callable[..., int]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    return made


def is_what_it_says(path: Path) -> bool:
    match path.suffix.lower():
        case ".csv":
            return path.read_bytes().startswith(b"\xef\xbb\xbfformat_version,")
        case ".html":
            return path.read_bytes().startswith(b"<!DOCTYPE html>")
        case ".jsonl":
            return all(isinstance(json.loads(line), dict) for line in path.read_bytes().splitlines())
        case ".jsonld":
            return bool(json.loads(path.read_bytes())["@context"])
        case _:
            with zipfile.ZipFile(path) as archive:
                return {"project.qde", "xl/workbook.xml"} & set(archive.namelist()) != set()


@pytest.mark.parametrize("suffix", [*SUFFIXES, ".XLSX", ".Qdpx"])
def test_the_ending_says_the_format(corpus: Corpus, add_text: Add, folder: Path, suffix: str) -> None:
    coded(corpus, add_text)
    path = folder / f"a.b{suffix}"
    path.write_bytes(b"old")
    outcome = exporting.write(corpus, path)
    assert is_what_it_says(path)
    assert outcome.annotations == outcome.rows - 1 in (5, 6)
    assert names(folder) == [path.name]


@pytest.mark.parametrize("name", ["a", "a.txt", "a.csv.gz", ".csv", "a.qdc"])
def test_other_endings_are_refused_and_all_that_do_are_named(corpus: Corpus, folder: Path, name: str) -> None:
    with pytest.raises(UserError) as caught:
        exporting.write(corpus, folder / name)
    assert caught.value.message is messages.EXPORT_FORMATS
    assert all(suffix in caught.value.remedy for suffix in SUFFIXES)
    assert names(folder) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_where_nothing_can_be_written_it_is_said_and_nothing_is_left(
    corpus: Corpus, add_text: Add, folder: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    coded(corpus, add_text)
    taken = folder / f"dir{suffix}"
    taken.mkdir()
    over = folder / f"corpus{suffix}"
    over.hardlink_to(corpus.path)  # the corpus itself, by another name
    before = names(folder)
    for path, message in (
        (folder / "no" / f"a{suffix}", messages.FOLDER_MISSING),
        (taken, messages.TARGET_UNWRITABLE),
        (over, messages.CORPUS_EXISTS),
    ):
        with pytest.raises(UserError) as caught:
            exporting.write(corpus, path)
        assert caught.value.message is message

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(whole.os, "fsync", full)
    with pytest.raises(UserError) as caught:
        exporting.write(corpus, folder / f"a{suffix}")
    assert caught.value.message is messages.TARGET_UNWRITABLE
    assert names(folder) == before


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_how_far_it_is_goes_up_to_the_whole(
    corpus: Corpus, add_text: Add, folder: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_EVERY", 2)
    coded(corpus, add_text)
    heard = list(exporting.steps(corpus, folder / f"a{suffix}", Outcome()))
    assert heard == sorted(heard)
    assert len({progress.total for progress in heard}) == 1
    assert heard[-1].done == heard[-1].total
    assert len(heard) > 1


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_who_stops_asking_keeps_the_old_file(
    corpus: Corpus, add_text: Add, folder: Path, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "_EVERY", 1)
    coded(corpus, add_text)
    path = folder / f"a{suffix}"
    path.write_bytes(b"old")
    made = exporting.steps(corpus, path, Outcome())
    next(made)
    made.close()
    assert (path.read_bytes(), names(folder)) == (b"old", [path.name])
    corpus.annotations.add(1, Span(0, 1), "另一题")  # nothing holds the corpus any more


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_is_in_a_damaged_or_a_removed_article_is_in_no_format(
    corpus: Corpus, add_text: Add, folder: Path, suffix: str
) -> None:
    coded(corpus, add_text)
    corpus.articles.remove([1])
    assert exporting.write(corpus, folder / f"a{suffix}").rows == 1


def test_a_format_is_loaded_only_when_it_is_wanted() -> None:
    code = "import sys, reader.exchange.exporting; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert "reader.exchange.exporting" in said.stdout.split()
    assert {"xlsxwriter", "zipfile", "reader.exchange.qda_project"}.isdisjoint(said.stdout.split())
