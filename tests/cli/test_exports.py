"""`duizhao export` by the ending of the file, and codebooks of other programs."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Status
from tests.cli.conftest import Run

Files = dict[str, Path]


@pytest.fixture
def tagged(run: Run, filled: Path) -> Path:
    """A corpus with two annotations, one of which was rejected, and a tag of its own without any."""
    with Corpus.open(filled, annotator="li") as corpus:
        corpus.annotations.add(1, Span(0, 3), "甲/乙")
        made, _ = corpus.annotations.add(1, Span(3, 5), "甲")
        corpus.annotations.set_status([made.id], Status.REJECTED)
    return filled


@pytest.mark.parametrize(
    ("suffix", "rows"), [("xlsx", 2), ("jsonl", 2), ("jsonld", 1), ("qdpx", 1), ("qdc", 2)]
)
def test_each_format_tells_the_same_keys(
    run: Run, tagged: Path, tmp_path: Path, suffix: str, rows: int
) -> None:
    out = tmp_path / f"out.{suffix}"
    said = run("export", tagged, out, "--json")
    assert (said.code, said.json) == (0, {"file": str(out), "rows": rows})
    assert out.exists()
    what = "tags" if suffix == "qdc" else "annotations" if rows > 1 else "annotation"
    assert run("export", tagged, out).out == f"{rows} {what} in {out}\n"


@pytest.mark.parametrize("suffix", ["jsonld", "qdpx"])
def test_what_is_left_out_is_said_beside_the_result(
    run: Run, tagged: Path, tmp_path: Path, suffix: str
) -> None:
    said = run("export", tagged, tmp_path / f"out.{suffix}", "--json")
    assert said.json["rows"] == 1
    assert said.err == "duizhao: What was rejected is left out: 1.\n"


def test_the_files_are_what_their_endings_say(run: Run, tagged: Path, tmp_path: Path) -> None:
    for suffix in ("xlsx", "jsonl", "jsonld", "qdpx", "qdc"):
        run("export", tagged, tmp_path / f"out.{suffix}", "--traditional", "s2twp")
    assert load_workbook(tmp_path / "out.xlsx").sheetnames == ["annotations", "codebook"]
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8").splitlines()[0])["quote"] == "各单位"
    assert json.loads((tmp_path / "out.jsonld").read_text("utf-8"))["total"] == 1
    with zipfile.ZipFile(tmp_path / "out.qdpx") as archive:
        assert archive.namelist()[0] == "project.qde"
    assert "urn:QDA-XML:codebook:1.0" in (tmp_path / "out.qdc").read_text("utf-8")


@pytest.mark.parametrize("name", ["out", "out.xls", "out.json", "out.zip"])
def test_other_endings_are_wrong_usage_and_those_that_do_are_named(
    run: Run, tagged: Path, tmp_path: Path, name: str
) -> None:
    said = run("export", tagged, tmp_path / name)
    assert (said.code, said.out) == (2, "")
    assert all(ending in said.err for ending in (name, ".csv", ".xlsx", ".jsonl", ".jsonld", ".qdpx", ".qdc"))
    assert not (tmp_path / name).exists()


def test_a_codebook_goes_out_and_into_another_corpus(run: Run, tagged: Path, tmp_path: Path) -> None:
    run("export", tagged, tmp_path / "c.qdc")
    other = tmp_path / "other.duizhao"
    Corpus.create(other).close()
    said = run("codebook", other, "--import", tmp_path / "c.qdc", "--json")
    assert said.code == 0
    assert [tag["path"] for tag in said.json] == ["甲", "甲/乙"]


def test_a_codebook_that_does_not_do_is_named(run: Run, tagged: Path, tmp_path: Path) -> None:
    (tmp_path / "c.qdc").write_text("<html/>", "utf-8")
    said = run("codebook", tagged, "--import", tmp_path / "c.qdc")
    assert (said.code, said.out) == (1, "")
    assert "c.qdc" in said.err
    assert "REFI-QDA" in said.err
