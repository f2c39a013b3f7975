"""The text of a table of articles as it is built row by row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from reader import messages
from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.errors import UserError
from reader.importing.cleaning.dates import find_date
from reader.importing.decoding import Decoded
from reader.importing.document import DETAILS, Document, Kind, Mark, Part
from reader.importing.origin import OriginMap, Run
from reader.importing.tables.cells import Cell, moved

#: A whole date in figures alone, as many tables have it: 20240722.
_COMPACT = 8
_SHAPE = re.compile(r"\d{4}([-/.年])\d{1,2}(?:[-/.月])\d{1,2}(?!\d)")


class TableText:
    """Collects articles and faults; each article is its title and its body, with a blank line before the next."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._runs: list[Run] = []
        self._marks: list[Mark] = []
        self._parts: list[Part] = []
        self._length = 0
        self.faults: list[UserError] = []

    @property
    def is_empty(self) -> bool:
        """Whether there is no article yet."""
        return not self._parts

    def add(self, body: Cell, title: Cell, values: Mapping[str, str]) -> str | None:
        """One article. `values` are its details by name, as the table has them, the title among them.

        Returns the date where it is left out: it has the shape of one but is no day of the calendar.
        """
        if self._length:
            self._write("\n\n")
        title = title.trimmed()
        if title.text:
            self._marks.extend(self._title_lines(title.text))
            self._copy(title)
            self._write("\n")
        start = self._length
        self._copy(body.trimmed(indent=True))
        details = {name: _detail(name, values[name]) for name in DETAILS if values.get(name, "").strip()}
        wrong = details.pop("date") if _is_impossible(details.get("date", "")) else None
        self._parts.append(Part(Span(start, self._length), MappingProxyType(details)))
        return wrong

    def document(self, decoded: Decoded, media_type: str, name: str) -> Document:
        """What was collected. Raises UserError, the first fault where there is one, when there is no article."""
        if not self._parts:
            raise self.faults[0] if self.faults else UserError(messages.TABLE_NO_ROWS, path=name)
        return Document(
            text="".join(self._texts),
            encoding=decoded.encoding,
            media_type=media_type,
            marks=tuple(self._marks),
            parts=tuple(self._parts),
            wrapped=False,
            source=OriginMap(tuple(self._runs)),
            faults=tuple(self.faults),
        )

    def _title_lines(self, title: str) -> Iterator[Mark]:
        at = self._length
        for line in title.split("\n"):
            if line:
                yield Mark(Span(at, at + len(line)), Kind.TITLE)
            at += len(line) + 1

    def _copy(self, cell: Cell) -> None:
        self._runs.extend(moved(cell.runs, self._length))
        self._write(cell.text)

    def _write(self, text: str) -> None:
        self._texts.append(text)
        self._length += len(text)


def _detail(name: str, value: str) -> str:
    value = " ".join(value.split())
    return plain_date(value) if name == "date" else value


def _is_impossible(date: str) -> bool:
    """Whether it has the shape of a date that `plain_date` reads, but is no day: 2024-02-30."""
    return _SHAPE.match(date) is not None and find_date(fold(date)) is None


def plain_date(value: str) -> str:
    """`YYYY-MM-DD` where the value is one whole date, perhaps with a time of day; else the value as it is."""
    digits = value
    if len(value) == _COMPACT and value.isdecimal():
        digits = f"{value[:4]}-{value[4:6]}-{value[6:]}"
    found = find_date(fold(digits))
    if found is None or not found.has_year or len(found.value) != len("2024-07-22"):
        return value
    is_whole = found.span.start == 0 and not digits[found.span.end :].strip(" TtZz+:.0123456789")
    return found.value if is_whole else value
