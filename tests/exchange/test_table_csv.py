"""Tables of figures as CSV."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from reader.exchange.table_csv import table_csv, write_table


def test_cells_are_harmless_and_numbers_whole() -> None:
    text = table_csv(["词", "dp"], [("=1+1", 0.1 + 0.2), ("水\n土", None), ('"引"', -3)])
    assert list(csv.reader(io.StringIO(text, newline=""))) == [
        ["词", "dp"],
        ["'=1+1", "0.30000000000000004"],
        ["水\n土", ""],
        ['"引"', "-3"],
    ]
    assert text.endswith("\r\n")


def test_a_file_opens_right_in_excel(tmp_path: Path) -> None:
    write_table(tmp_path / "t.csv", ["词"], [("水",)])
    assert (tmp_path / "t.csv").read_bytes() == "\ufeff词\r\n水\r\n".encode()
    write_table(tmp_path / "t.csv", ["词"], [("水",)], bom=False)
    assert (tmp_path / "t.csv").read_bytes().startswith("词".encode())
