"""The records of a CSV text (RFC 4180) with the places of their cells, strictly: what does not fit is told."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from reader.importing.tables.cells import Cell, plain_cell, quoted_cell

QUOTE = '"'

_LINE_END = re.compile(r"\r\n?|\n")


class Flaw(Enum):
    """Why a record cannot be used."""

    QUOTES = auto()  # something stands between a closing quote and the end of the cell
    UNCLOSED = auto()  # a quote is never closed: all that follows is lost


class Place(NamedTuple):
    """Where a cell stands, without its quotes."""

    start: int
    end: int
    is_quoted: bool


@dataclass(frozen=True, slots=True)
class Record:
    """One row, counted from 1 like the line in which it begins; `flaw` says why its cells cannot be used."""

    row: int
    line: int
    cells: tuple[Place, ...]
    flaw: Flaw | None = None

    def is_empty(self, text: str) -> bool:
        """Whether there is nothing but white space in any of its cells."""
        return not any(cell.start < cell.end and text[cell.start : cell.end].strip() for cell in self.cells)

    def cell(self, text: str, index: int) -> Cell:
        """What a cell says."""
        start, end, is_quoted = self.cells[index]
        return quoted_cell(text, start, end) if is_quoted else plain_cell(text, start, end)


def records(text: str, delimiter: str, start: int = 0, *, row: int = 1) -> Iterator[Record]:
    """The records from `start` on, that of number `row` first. The delimiter is one character.

    After a record with wrong quotes one cannot tell where the next begins: it is looked for at the
    next line end, and those with quotes inside plain cells count as flawed too, until one has none.
    """
    scan = _Scan(text, delimiter)
    at, line, is_doubtful = start, 1 + len(_LINE_END.findall(text, 0, start)), False
    while at < len(text):
        cells, end, flaw = scan.record(at)
        if flaw is None and is_doubtful:
            is_doubtful = any(not cell.is_quoted and QUOTE in text[cell.start : cell.end] for cell in cells)
            flaw = Flaw.QUOTES if is_doubtful else None
        is_doubtful = is_doubtful or flaw is not None
        yield Record(row, line, tuple(cells), flaw)
        line += scan.line_ends(at, end)
        row += 1
        at = end


class _Scan:
    """Reads one record of a text after the other."""

    def __init__(self, text: str, delimiter: str) -> None:
        self._text = text
        self._delimiter = delimiter
        self._end = re.compile(rf"[{re.escape(delimiter)}\r\n]")

    def record(self, at: int) -> tuple[list[Place], int, Flaw | None]:
        """The cells of the record at a place, and where the next one begins."""
        text = self._text
        cells: list[Place] = []
        while True:
            if text.startswith(QUOTE, at):
                end = self._closing(at + 1)
                if end < 0:
                    return cells, len(text), Flaw.UNCLOSED
                cells.append(Place(at + 1, end, True))
                at = end + 1
                if at < len(text) and text[at] not in (self._delimiter, "\r", "\n"):
                    return cells, self._next_line(at), Flaw.QUOTES
            else:
                end = self._end_of_plain(at)
                cells.append(Place(at, end, False))
                at = end
            if not text.startswith(self._delimiter, at):
                return cells, self._next_line(at), None
            at += 1

    def line_ends(self, start: int, end: int) -> int:
        """How many lines end in a stretch that does not part a `\\r\\n`."""
        text = self._text
        return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)

    def _closing(self, at: int) -> int:
        """Where the quote is that closes the cell; -1 where there is none. Doubled ones stand for one."""
        while (at := self._text.find(QUOTE, at)) >= 0:
            if not self._text.startswith(QUOTE, at + 1):
                return at
            at += 2
        return -1

    def _end_of_plain(self, at: int) -> int:
        end = self._end.search(self._text, at)
        return end.start() if end else len(self._text)

    def _next_line(self, at: int) -> int:
        end = _LINE_END.search(self._text, at)
        return end.end() if end else len(self._text)
