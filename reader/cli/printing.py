"""What a command prints on standard output: one JSON value, or lines for people."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from reader import messages
from reader.errors import UserError


def print_value(options: argparse.Namespace, value: object, lines: Iterable[str]) -> None:
    """Print a value as JSON where that is wanted, else the lines. Raises UserError when it cannot be written."""
    text = json.dumps(value, ensure_ascii=False) if options.json else "\n".join(lines)
    try:
        print(text, flush=True)
    except OSError as error:
        # Python writes what is left once more when it ends: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise UserError(messages.TARGET_UNWRITABLE, path="stdout", reason=error.strerror) from error


def table_lines(columns: Sequence[str], records: Iterable[dict[str, Any]]) -> list[str]:
    """The columns of records, parted by tabs, a line each, their names first."""
    rows = ["\t".join(columns)]
    for record in records:
        cells = ("" if record[name] is None else str(record[name]) for name in columns)
        rows.append("\t".join(" ".join(cell.split()) for cell in cells))
    return rows
