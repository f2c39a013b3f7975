"""Tables of figures as CSV that spreadsheets open right."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from reader.exchange.cells import harmless
from reader.exchange.whole import whole_file


def table_csv(headings: Sequence[str], rows: Iterable[Sequence[str | int | float | None]]) -> str:
    """The table as CSV (RFC 4180): the headings, then the rows; what is not there is an empty cell.

    Numbers are written as Python has them, so that nothing is rounded.
    """
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(map(harmless, headings))
    for row in rows:
        writer.writerow([harmless(cell) if isinstance(cell, str) else cell for cell in row])
    return stream.getvalue()


def table_cells(headings: Sequence[str], rows: Iterable[Sequence[str | int | float | None]]) -> str:
    """The table for the clipboard (see `tabbed`): the headings, then the rows."""
    return tabbed([headings, *rows])


def tabbed(rows: Iterable[Sequence[str | int | float | None]]) -> str:
    """Rows for the clipboard, from which spreadsheets and word processors take cells parted by tabs.

    White space within a cell is one space each, so that nothing of it parts cells or rows; what a spreadsheet would
    take for a formula is made harmless.
    """
    return "\n".join("\t".join(map(_cell, row)) for row in rows)


def _cell(value: str | int | float | None) -> str:
    if isinstance(value, str):
        return harmless(" ".join(value.split()))
    return "" if value is None else str(value)


def write_table(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Sequence[str | int | float | None]],
    *,
    bom: bool = True,
    keep: Path | None = None,
) -> None:
    """Write the table to a file, whole or not at all; not in place of `keep`, the corpus that it is from.

    Raises UserError when it cannot be written.
    """
    with whole_file(path, encoding="utf-8-sig" if bom else "utf-8", keep=keep) as file:
        file.write(table_csv(headings, rows))
