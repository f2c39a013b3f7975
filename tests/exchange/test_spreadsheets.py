"""The table as other programs read it: pandas and LibreOffice."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader.chinese.span import Span
from reader.corpus.corpus import Corpus
from reader.exchange import exporting
from reader.exchange.annotation_csv import COLUMNS, read, write
from reader.exchange.cells import harmless

#: How LibreOffice names a table with commas, double quotes, UTF-8, from row 1.
UTF_8 = "CSV:44,34,76,1"
BODY = "第一行，“引文”\r\n=SUM(A1)；鄉村振興與糧食安全。\n-1 𠮷😀\u200b NA 1/2 00123 2026-01-02 TRUE 1e5"


@pytest.fixture
def table(corpus: Corpus, add_text: Callable[..., int], tmp_path: Path) -> Path:
    """A table with all that spreadsheets like to make something else of."""
    number = add_text(BODY, title="00123", source="NA", author="null", date="2026-01-02", section="1/2")
    for start, end in ((0, len(BODY)), (8, 20), (10, 18), (BODY.index("𠮷"), len(BODY))):
        corpus.annotations.add(
            number, Span(start, end), "甲/乙", note='他说："行"，\n=1+1', annotator="+86 1"
        )
    path = tmp_path / "表 1.csv"
    assert write(corpus, path) == 4
    return path


def tagged(corpus: Corpus) -> list[tuple[str, str, str, str]]:
    """What was tagged, straight from the corpus, with line breaks as a table has them."""
    return [
        tuple(
            value.replace("\r\n", "\n")
            for value in (row.quote, row.quote_simplified, row.quote_traditional, row.note)
        )
        for row in corpus.annotations.all()
    ]


def test_pandas_reads_what_was_tagged(corpus: Corpus, table: Path) -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.read_csv(table, dtype=str, keep_default_na=False)
    assert tuple(frame.columns) == COLUMNS
    expected = [{name: harmless(cell) for name, cell in row.items()} for row in read(table)]
    assert frame.to_dict("records") == expected
    columns = ["quote", "quote_simplified", "quote_traditional", "note"]
    assert list(frame[columns].itertuples(index=False, name=None)) == [
        tuple(map(harmless, row)) for row in tagged(corpus)
    ]


def converted(table: Path, folder: Path, *options: str) -> list[list[str]]:
    """The cells after LibreOffice has read the table; skips where there is no LibreOffice."""
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        advice = "LibreOffice is missing: apt-get install --no-install-recommends libreoffice-calc-nogui"
        assert "DUIZHAO_REQUIRE_ALL" not in os.environ, advice
        pytest.skip(advice)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [
        program,
        profile,
        "--headless",
        *options,
        "--convert-to",
        "fods",
        "--outdir",
        folder / "there",
        table,
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    return sheet(folder / "there" / f"{table.stem}.fods")


def test_libreoffice_reads_every_cell_as_text(table: Path, tmp_path: Path) -> None:
    as_text = "/".join(f"{number}/2" for number in range(1, len(COLUMNS) + 1))
    cells = converted(table, tmp_path, f"--infilter={UTF_8},{as_text}")
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert cells == list(csv.reader(file))


def test_libreoffice_left_to_guess_what_cells_are_reads_what_was_tagged(
    corpus: Corpus, table: Path, tmp_path: Path
) -> None:
    header, *lines = converted(table, tmp_path, f"--infilter={UTF_8}")
    assert tuple(header) == COLUMNS
    first = COLUMNS.index("quote")
    found = [(*line[first : first + 3], line[COLUMNS.index("note")]) for line in lines]
    assert found == [tuple(map(harmless, row)) for row in tagged(corpus)]


def test_libreoffice_reads_a_workbook_as_it_was_written(corpus: Corpus, table: Path, tmp_path: Path) -> None:
    exporting.write(corpus, tmp_path / "表 2.xlsx")
    header, *lines = converted(tmp_path / "表 2.xlsx", tmp_path)[:5]
    assert tuple(header) == COLUMNS
    assert [dict(zip(COLUMNS, line, strict=True)) for line in lines] == read(table)


def sheet(path: Path) -> list[list[str]]:
    """The rows of a flat OpenDocument spreadsheet as text; fails on a cell that is computed."""
    table, text = (f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("table", "text"))
    rows = []
    for row in ElementTree.parse(path).getroot().iter(f"{table}table-row"):
        line: list[str] = []
        for cell in row.iter(f"{table}table-cell"):
            assert f"{table}formula" not in cell.attrib
            content = "\n".join(written(paragraph, text) for paragraph in cell.iter(f"{text}p"))
            line += [content] * int(cell.get(f"{table}number-columns-repeated", "1"))
        rows.append(line[: len(COLUMNS)])
    return [line for line in rows if any(line)]


def written(paragraph: ElementTree.Element, text: str) -> str:
    """The text of a paragraph, with its runs of spaces and its tabs."""
    parts = [paragraph.text or ""]
    for element in paragraph:
        if element.tag == f"{text}s":
            parts.append(" " * int(element.get(f"{text}c", "1")))
        elif element.tag == f"{text}tab":
            parts.append("\t")
        else:
            parts.append(written(element, text))
        parts.append(element.tail or "")
    return "".join(parts)
