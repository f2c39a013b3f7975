"""Cells that no spreadsheet computes, and that are what they were when they are read again."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.exchange.cells import as_written, harmless, whole_cells

FORMULAE = "=+-@\t\r\n＝＋－＠"


@pytest.mark.parametrize("sign", FORMULAE)
def test_what_a_spreadsheet_would_compute_gets_an_apostrophe(sign: str) -> None:
    assert harmless(f"{sign}1+1") == f"'{sign}1+1"
    assert as_written(f"'{sign}1+1") == f"{sign}1+1"


@pytest.mark.parametrize("cell", ["", "粮食", "1+1", "a=b", "'", "''", "'引", " =1", "（=1）", "“'”"])
def test_other_cells_stay_as_they_are(cell: str) -> None:
    assert harmless(cell) == cell
    assert as_written(cell) == cell


@given(st.text(st.sampled_from(FORMULAE + "' a字"), max_size=6) | st.text())
def test_every_cell_is_harmless_and_comes_back(cell: str) -> None:
    written = harmless(cell)
    assert not written or written[0] not in FORMULAE
    assert as_written(written) == cell


def test_cells_may_be_as_long_as_articles_and_others_keep_their_limit() -> None:
    before = csv.field_size_limit()
    with whole_cells():
        assert len(next(csv.reader(["字" * 1_000_000]))[0]) == 1_000_000
    assert csv.field_size_limit() == before
