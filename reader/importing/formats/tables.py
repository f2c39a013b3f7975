"""Tables of articles as CSV: parted by commas, tabs or semicolons, a header row that names the columns.

Every row with a body is an article. A row that does not fit the header is a fault, never guessed at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.strays import decode_shown
from reader.importing.tables.building import TableText, no_date
from reader.importing.tables.cells import EMPTY
from reader.importing.tables.columns import BODY, columns_of, without_body
from reader.importing.tables.records import Flaw, Record, records

_DELIMITERS = (",", "\t", ";")

#: The first line by which Excel is told what parts the cells.
_SEPARATOR = re.compile(r'"?sep=([^"\r\n])"?(?:\r\n?|\n)', re.IGNORECASE)


class Tables:
    """Comma-separated values (RFC 4180) and their relatives with one article in each row."""

    media_type = "text/csv"
    suffixes = frozenset({".csv", ".tsv", ".tab"})

    def read(self, data: bytes, name: str, encoding: str | None) -> Document:
        """The articles of the table; rows that could not be used are faults of the document.

        Raises UserError when the bytes are no text (see `decode_shown`), when no column holds the body or
        no row could be used.
        """
        decoded = decode_shown(data, name, encoding)
        table = _header(decoded.text, name)
        built = TableText()
        for record in table.rows:
            fault = _fault(table, record, name)
            if fault is not None:
                built.faults.append(fault)
            elif not record.is_empty(table.text):
                values = {detail: record.cell(table.text, index) for detail, index in table.columns.items()}
                texts = {detail: cell.text for detail, cell in values.items()}
                wrong = built.add(values[BODY], values.get("title", EMPTY), texts)
                if wrong is not None:
                    fact = {"path": name, "row": record.row, "line": record.line, "date": wrong}
                    built.faults.append(UserError(no_date(wrong), **fact))
        return built.document(decoded, self.media_type, name)


TABLES = Tables()


class _Table(NamedTuple):
    """A table under its header; `columns` leads from the body and the details to their columns."""

    text: str
    names: list[str]
    columns: dict[str, int]
    rows: Iterator[Record]


def _header(text: str, name: str) -> _Table:
    """The table that begins with the first row in which there is something."""
    told = _SEPARATOR.match(text)
    start, row = (told.end(), 2) if told else (0, 1)
    tables = [_under(text, delimiter, start, row) for delimiter in ((told[1],) if told else _DELIMITERS)]
    # The delimiter that gives the most known columns, then the most columns.
    best = max(tables, key=lambda table: (len(table.columns), len(table.names)))
    if not best.names:
        raise UserError(messages.TABLE_NO_ROWS, path=name)
    if BODY not in best.columns:
        raise without_body(best.names, name)
    return best


def _under(text: str, delimiter: str, start: int, row: int) -> _Table:
    rows = records(text, delimiter, start, row=row)
    for record in rows:
        if record.flaw is not None:
            break
        if not record.is_empty(text):
            names = [record.cell(text, index).text for index in range(len(record.cells))]
            return _Table(text, names, columns_of(names), rows)
    return _Table(text, [], {}, rows)


def _fault(table: _Table, record: Record, name: str) -> UserError | None:
    """Why a row cannot be used, if it cannot."""
    place = {"path": name, "row": record.row, "line": record.line}
    if record.flaw is not None:
        lost = record.flaw is Flaw.UNCLOSED
        return UserError(messages.TABLE_REST_LOST if lost else messages.TABLE_ROW_QUOTED, **place)
    if record.is_empty(table.text):
        return None
    if len(record.cells) != len(table.names):
        return UserError(
            messages.TABLE_ROW_RAGGED, **place, cells=len(record.cells), columns=len(table.names)
        )
    body = table.columns[BODY]
    if not record.cell(table.text, body).text.strip():
        return UserError(messages.TABLE_ROW_EMPTY, **place, column=table.names[body].strip())
    return None
