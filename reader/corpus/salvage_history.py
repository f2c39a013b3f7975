"""Rows that cannot be read where they stood, as the history has them: a step keeps each row that it wrote."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.columns import read_object
from reader.corpus.raw_values import Value
from reader.corpus.salvage_rows import Column, Found, Row, Shape, as_column, place_of, stretches
from reader.corpus.soundness import MOST
from reader.corpus.step_rows import is_row

#: The tables whose rows the history has as a whole (texts and files it has not), and what a row is nothing without.
_KEPT = {
    "tag": ("name",),
    "annotation": ("article", "tag", "start", "end", "quote"),
    "pin": ("standard", "source", "target", "annotator", "created_at"),
    "term": ("text", "simplified", "annotator", "created_at"),
    "saved_search": ("name", "query", "annotator", "created_at"),
}


def bring_back(found: dict[str, Found], shapes: Iterable[Shape], history: History) -> Iterator[Problem]:
    """Put the rows that are lost into `found` as the steps that stand left them; what was put there is told.

    A row that the history says was removed stays so. Where steps are lost, a row is only looked for where the pages
    of its table cannot be read: a step that removed it might be among them.
    """
    for shape in shapes:
        if shape.table in _KEPT:
            yield from _Filling(found[shape.table], shape, history).fill()


class _Left(NamedTuple):
    """A row as the steps left it (None where it was removed), and whether none of those may be missing."""

    row: Row | None
    sure: bool


class History:
    """The steps that could be read, and what they wrote, row by row."""

    def __init__(self, found: dict[str, Found]) -> None:
        self._steps = found["change"].rows
        self._writes: dict[str, dict[int, list[Row]]] = {table: {} for table in _KEPT}
        writes = found["change_row"].rows
        self.whole = (
            found["change"].whole
            and found["change_row"].whole
            and all(row["change"] in self._steps for row in writes.values())
        )
        for _, row in sorted(writes.items(), key=lambda entry: int(str(entry[0]))):
            of, number = self._writes.get(str(row["kind"])), row["row"]
            if of is not None and isinstance(number, int) and 0 < number <= MOST:
                of.setdefault(number, []).append(row)

    def numbers(self, table: str) -> list[int]:
        """The ids of the rows into which steps wrote, in order."""
        return sorted(self._writes[table])

    def goes_back(self) -> bool:
        """Whether it is whole from the first step on, and was never forgotten."""
        return self.whole and 1 in self._steps

    def left(self, table: str, number: int) -> _Left:
        """What the steps that stand left of a row, as far as they can be read."""
        row: Row | None = {}
        sure, gone = self.whole, False
        for write in self._writes[table].get(number, ()):
            before, after, step = write["before"], write["after"], self._steps.get(write["change"])
            stands = step is None or step["state"] == "done"  # of one that is lost that is supposed
            if not (is_row(before) and is_row(after)):
                sure = False
            elif (after if stands else before) is None:  # removed, or it never came to be
                row, gone = None, step is not None
            elif stands:  # also a row that a later step, which took the removal back by itself, added again
                row, gone = (row or {}) | read_object(after), False
            elif row is not None:
                row = read_object(before) | row  # what was taken back left what was before
        return _Left(row, sure or gone)


class _Filling:
    """Fills the gaps of one table."""

    def __init__(self, there: Found, shape: Shape, history: History) -> None:
        self._there = there
        self._shape = shape
        self._history = history
        self._needed = _KEPT[shape.table]
        self._unique = [name for name in ("uuid", "simplified", "key") if name in shape.names]
        self._taken = {(name, row[name]) for row in there.rows.values() for name in self._unique}

    def fill(self) -> Iterator[Problem]:
        """Put rows, and values of rows, into their places; tell which."""
        table, there = self._shape.table, self._there
        back: dict[bool, list[int]] = {True: [], False: []}
        for number in self._history.numbers(table):
            if number in there.broken:
                yield from self._mend(number)
            if number in there.rows:
                continue
            left, sure = self._history.left(table, number)
            if left is None:
                there.gone |= {number} if sure else set()
            elif (sure or there.may_miss(number)) and self._put(number, left):
                back[sure].append(number)
        for sure, numbers in back.items():
            for first, last in stretches(numbers):
                what = findings.FROM_HISTORY if sure else findings.PERHAPS_OLDER
                yield Problem("missing", place_of(table, first, last), what)

    def _put(self, number: int, left: Row) -> bool:
        """Put a row in its place, where as much of it is known as makes one."""
        row: Row = {}
        for place, column in enumerate(self._shape.columns):
            if column.name in left or place < self._shape.least:  # the others have what they have by default
                row[column.name] = number if column.is_id else _value(column, left)
        if any(row[name] is None for name in self._needed):
            return False
        if row.get("key") is not None and ("key", row["key"]) in self._taken:
            row["key"] = None
        taken = {(name, row[name]) for name in self._unique if row[name] is not None}
        if taken & self._taken:
            return False
        self._taken |= taken
        self._there.rows[number] = row
        lost = [one.name for one in self._shape.columns if one.required and row.get(one.name, "") is None]
        if lost:
            self._there.broken[number] = frozenset(lost)
        return True

    def _mend(self, number: int) -> Iterator[Problem]:
        """What is lost of a row that is there in part is what the history has of it."""
        row, lost = self._there.rows[number], self._there.broken[number]
        left, sure = self._history.left(self._shape.table, number)
        known: Row = {}
        for column in self._shape.columns:
            value = _value(column, left or {})
            if column.name in lost and value is not None and _agrees(row[column.name], value):
                known[column.name] = value
        if not known:
            return
        row |= known
        self._there.broken[number] = lost - known.keys()
        if lost <= known.keys():
            del self._there.broken[number]
        what = findings.PARTS_FROM_HISTORY if sure else findings.PARTS_PERHAPS_OLDER
        where = place_of(self._shape.table, number, number)
        yield Problem("damaged", where, what.filled(names=", ".join(known)))


def _value(column: Column, left: Row) -> Value:
    """What the history has of a column, where that can stand in it."""
    value = as_column(column, left.get(column.name))
    if isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value):
        return None  # halves of characters, which JSON can name and no file can keep
    return value if isinstance(value, column.type) else None


def _agrees(part: Value, value: Value) -> bool:
    """Whether what is left of a value is all in another, in order: a text may have been changed without a step."""
    if not (isinstance(part, str) and isinstance(value, str)):
        return part is None
    first, *others = part.split("\ufffd")
    if not value.startswith(first):
        return False
    at = len(first)
    for piece in others:
        found = value.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return True


def never_given(found: dict[str, Found]) -> Iterator[Problem]:
    """Rows without a number that was given: not all pages are of the same time.

    So it is in a file into which two programs wrote that did not know of each other.
    """
    for table, there in found.items():
        for first, last in stretches(there.never_given()):
            yield Problem("missing", place_of(table, first, last), findings.NEVER_GIVEN)


def traceless(found: dict[str, Found], history: History) -> Iterator[Problem]:
    """Numbers that were given, of which there is nothing: neither a row nor a step that wrote or removed it."""
    for table in _KEPT:
        there = found[table]
        if there.most is None or not (there.whole and history.goes_back()):
            continue
        known = max(
            [*(key for key in there.rows if isinstance(key, int)), *history.numbers(table)], default=0
        )
        if known < there.most:
            yield Problem("missing", place_of(table, known + 1, there.most), findings.NO_TRACE)
