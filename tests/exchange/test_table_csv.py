"""Tables of figures as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from reader import messages
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from reader.exchange.table_csv import table_cells, table_csv, write_table


def test_cells_are_harmless_and_numbers_whole() -> None:
    text = table_csv(["词", "dp"], [("=1+1", 0.1 + 0.2), ("水\n土", None), ('"引"', -3)])
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["词", "dp"],
        ["'=1+1", "0.30000000000000004"],
        ["水\n土", ""],
        ['"引"', "-3"],
    ]
    assert text.endswith("\r\n")


def test_cells_for_the_clipboard_are_parted_by_tabs_and_harmless() -> None:
    text = table_cells(["词", "dp"], [("=1+1", 0.5), ("水\n\t土", None), ("民生", -3)])
    assert text == "词\tdp\n'=1+1\t0.5\n水 土\t\n民生\t-3"


def test_a_file_opens_right_in_excel(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", ["词"], [("水",)])
    assert (tmp_path / "t.csv").read_bytes() == "\ufeff词\r\n水\r\n".encode()
    write_table(tmp_path / "t.csv", ["词"], [("水",)], bom=False)
    assert (tmp_path / "t.csv").read_bytes().startswith("词".encode())


def test_a_corpus_is_never_written_over(tmp_path: Path, corpus: Corpus) -> None:
    before = corpus.path.read_bytes()
    with pytest.raises(UserError) as caught:
        write_table(corpus.path, ["词"], [("水",)])
    assert caught.value.message is messages.CORPUS_EXISTS
    assert corpus.path.read_bytes() == before


def test_the_corpus_that_a_table_is_from_is_kept_whatever_its_name(tmp_path: Path, corpus: Corpus) -> None:
    other = tmp_path / "c.csv"
    other.write_bytes(b"a corpus")
    with pytest.raises(UserError) as caught:
        write_table(other, ["词"], [("水",)], keep=other)
    assert caught.value.message is messages.CORPUS_EXISTS
    assert other.read_bytes() == b"a corpus"
