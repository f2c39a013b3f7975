"""Records of CSV and where they stand."""

from __future__ import annotations

from reader.importing.tables.records import Flaw, Place, records


def test_records_know_their_rows_and_lines() -> None:
    found = list(records('a,"b\r\nc"\r\n\r\n"d","e"x,f\rg', ","))
    assert [(record.row, record.line, record.flaw) for record in found] == [
        (1, 1, None), (2, 3, None), (3, 4, Flaw.QUOTES), (4, 5, None),
    ]  # fmt: skip
    assert found[0].cells == (Place(0, 1, False), Place(3, 7, True))
    assert found[3].cells == (Place(23, 24, False),)


def test_a_delimiter_at_the_end_makes_an_empty_cell() -> None:
    assert [len(record.cells) for record in records("a,\n,\nb", ",")] == [2, 2, 1]


def test_counting_goes_on_from_where_it_begins() -> None:
    (record,) = records("x\ny\na,b\n", ",", 4, row=3)
    assert (record.row, record.line) == (3, 3)
