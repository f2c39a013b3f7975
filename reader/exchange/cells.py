"""Cells of a table: made harmless for spreadsheets on the way out, as they were on the way in.

A cell that a spreadsheet would take for a formula (OWASP, "CSV Injection") gets an apostrophe in
front, and so does one that begins with apostrophes before such a sign: so it can be undone exactly.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from contextlib import contextmanager

#: Signs after which a spreadsheet computes, also behind apostrophes of ours; full-width ones count in Excel.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]")


def harmless(cell: str) -> str:
    """The cell so that no spreadsheet computes it; `as_written` undoes it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def as_written(cell: str) -> str:
    """The cell before `harmless`."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


@contextmanager
def whole_cells() -> Iterator[None]:
    """Let Python's csv read cells of any length within the block: a quote may be a whole article."""
    before = csv.field_size_limit(2**31 - 1)
    try:
        yield
    finally:
        csv.field_size_limit(before)
