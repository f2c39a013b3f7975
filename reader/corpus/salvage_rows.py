"""The rows of a damaged corpus, gathered from the pages that can be read, and told apart by their shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.corpus.database import Database
from reader.corpus.raw_pages import Gap, RawFile, Record
from reader.corpus.raw_values import Value
from reader.corpus.soundness import MOST

#: What is saved, in an order that the references allow. Words and the index can be made again.
TABLES = (
    "setting", "source_file", "article", "origin", "tag", "annotation", "pin", "term", "saved_search", "change",
    "change_row",
)  # fmt: skip

#: Of these, rows of which values are lost are filled in, see `salvage_standins` and `salvage_values`.
MENDED = frozenset({"source_file", "article", "tag", "annotation"})

_TYPES: dict[str, type] = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
#: What tells tables with columns alike from each other: a column, and what stands in it.
_STATES = {"done", "undone", "abandoned"}
#: The version with which a table came that not every file has.
_SINCE = {"term": 3, "saved_search": 4}

Row = dict[str, Value]


class Column(NamedTuple):
    """A column of a table as this version has it."""

    name: str
    type: type
    required: bool
    is_id: bool


@dataclass
class Found:
    """The rows of one table, and what is known of those that are missing.

    `rows` by their ids (for `origin`, by article and place). `broken` are the keys of rows that are there in part,
    with the columns of which something is lost; `gone` are ids of rows that were removed. `most` is the last id that
    was given, where it is known.
    """

    rows: dict[object, Row] = field(default_factory=dict)
    broken: dict[object, frozenset[str]] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)
    gone: set[int] = field(default_factory=set)
    by_looks: bool = False
    most: int | None = None

    @property
    def whole(self) -> bool:
        """Whether none of the rows is known to be lost, as a whole or in part."""
        return not (self.gaps or self.by_looks or self.broken)

    def may_miss(self, number: int) -> bool:
        """Whether a row with this id may have stood where nothing can be read."""
        return self.by_looks or any(
            (gap.after is None or gap.after < number) and (gap.last is None or number <= gap.last)
            for gap in self.gaps
        )

    def never_given(self) -> list[int]:
        """The ids of rows that were never given to one, in order: not all pages are of the same time."""
        if self.most is None:
            return []
        return sorted(key for key in self.rows if isinstance(key, int) and self.most < key <= MOST)


class Shape:
    """How the rows of a table look."""

    def __init__(self, db: Database, table: str) -> None:
        self.table = table
        self.names: list[str] = []
        self.columns: list[Column] = []
        self.least = 0
        for place, name, type_, required, default, key in db.execute(f"PRAGMA table_info({table})"):
            is_id = bool(key) and table != "origin"
            self.names.append(name)
            self.columns.append(Column(name, _TYPES[type_], bool(required) or is_id, is_id))
            if required and default is None:
                self.least = place + 1  # what comes after it was added later: older rows end before

    def lost(self, record: Record, row: Row) -> frozenset[str]:
        """The columns of a row of which something is lost in its record."""
        return frozenset(
            column.name
            for place, column in enumerate(self.columns)
            if column.name in row and (place in record.lost or self._is_lost(record, row, place))
        )

    def _is_lost(self, record: Record, row: Row, place: int) -> bool:
        column = self.columns[place]
        return row[column.name] is None and (column.required or record.values[place] is not None)

    def row(self, record: Record, *, sure: bool = False) -> Row | None:
        """A record as a row of this table; None where it is none.

        `sure`: it is one, because the table leads to it; then a value of another type is taken for what it says, or
        for lost.
        """
        values = record.values
        if not self.least <= len(values) <= len(self.columns) or (record.rowid is None) != (
            self.table == "origin"
        ):
            return None
        row: Row = {}
        for column, stored in zip(self.columns, values, strict=False):
            value = as_column(column, stored) if sure else stored
            if column.is_id:
                if value is not None:
                    return None
                row[column.name] = record.rowid
                continue
            if not isinstance(value, column.type):
                if sure and self.table in MENDED:
                    value = None
                elif value is not None or (column.required and record.whole):
                    return None
            row[column.name] = value
        if self.table == "change" and row["state"] not in _STATES:
            return None
        if self.table == "saved_search" and not str(row["options"]).startswith("{"):
            return None
        return row


def gather(raw: RawFile, shapes: Iterable[Shape]) -> dict[str, Found]:
    """All rows that can be read: those to which their tables lead, and those that lie about loose.

    Of two rows with one id, the one to which its table leads is taken.
    """
    by_table = {shape.table: shape for shape in shapes}
    found = {table: Found() for table in by_table}
    seen: set[int] = set()
    roots = raw.roots()
    for table, root in roots.items():
        shape = by_table.get(table)
        for one in raw.tree(root, seen):  # other tables, too: their pages are not loose
            if shape is None:
                continue
            if isinstance(one, Gap):
                found[table].gaps.append(one)
            elif not _take(found[table], shape, one, sure=True):
                found[table].gaps.append(Gap(_before(one.rowid), one.rowid))
    for table, there in found.items():
        there.by_looks = table not in roots and raw.version >= _SINCE.get(table, 1)
    for table, last in _given(raw, roots).items():
        if table in found:
            found[table].most = last
    if any(there.gaps or there.by_looks for there in found.values()):
        for record in raw.loose(seen):
            for table, shape in by_table.items():
                if (found[table].gaps or found[table].by_looks) and _take(found[table], shape, record):
                    break
    return found


def _given(raw: RawFile, roots: dict[str, int]) -> dict[str, int]:
    """The last id that was given in each table, as SQLite keeps them."""
    rows = raw.tree(roots["sqlite_sequence"]) if "sqlite_sequence" in roots else ()
    given: dict[str, int] = {}
    for row in rows:
        if isinstance(row, Record) and row.whole and len(row.values) == 2:
            table, last = row.values
            if isinstance(table, str) and isinstance(last, int) and 0 <= last <= MOST:
                given[table] = last
    return given


def missing_ids(found: Found) -> Iterator[tuple[int | None, int | None]]:
    """The first and the last id of each stretch of rows that cannot be read; None where that is not known."""
    told: set[tuple[int | None, int | None]] = set()
    most = None if found.never_given() else found.most
    for gap in found.gaps:
        after, last = gap.after, gap.last
        if most is not None:
            after, last = max(after or 0, 0), most if last is None else min(last, most)
        if after is not None and last is not None and last - after < 10_000:
            numbers = range(after + 1, last + 1)
            for stretch in stretches(n for n in numbers if n not in found.rows and n not in found.gone):
                if stretch not in told:
                    told.add(stretch)
                    yield stretch
        elif (after, last) not in told:
            told.add((after, last))
            yield None if after is None else after + 1, last


def _take(found: Found, shape: Shape, record: Record, *, sure: bool = False) -> bool:
    row = shape.row(record, sure=sure)
    if row is None:
        return False
    key: object = (row["article"], row["body_start"]) if shape.table == "origin" else record.rowid
    lost = shape.lost(record, row)
    if key not in found.rows or (key in found.broken and not lost):
        found.rows[key] = row
        found.broken.pop(key, None)
        if lost:
            found.broken[key] = lost
    return True


def as_column(column: Column, value: Value) -> Value:
    """A value as one of the type of its column, where it says as much."""
    if isinstance(value, column.type) or value is None:
        return value
    if column.type is str:
        return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    if column.type is int and isinstance(value, (str, float)):
        with suppress(ValueError, OverflowError):
            return int(value) if int(value) == float(value) else value
    return value


def _before(number: int | None) -> int | None:
    return None if number is None else number - 1


def place_of(table: str, first: int, last: int) -> str:
    """Rows of a table as a place of a problem."""
    name = table.replace("_", " ")
    return f"{name} {first}" if first == last else f"{name} {first} to {last}"


def stretches(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of numbers that follow each other, of numbers in order."""
    first = last = None
    for number in numbers:
        if last is not None and number == last + 1:
            last = number
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = number
    if first is not None and last is not None:
        yield first, last
