"""An SQLite file read page by page, without SQLite: what damaged pages leave readable can still be had.

The format is https://www.sqlite.org/fileformat2.html, sections 1.6 (b-trees), 2.1 (records) and 4 (the log). Nothing
in a file is believed: every length and every page number is held against what is there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from mmap import mmap
from typing import NamedTuple

from reader.corpus import migrations
from reader.corpus.raw_values import BrokenError, Value, committed, read_values, varint

_HEADER = 100
_MAGIC = b"SQLite format 3\0"
#: The page size of files that this program writes, for files whose header is gone.
_PAGE_SIZE = 4096
_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF = 0x02, 0x05, 0x0A, 0x0D
#: No b-tree of SQLite is deeper.
_DEEPEST = 40


class Record(NamedTuple):
    """A row: its rowid (None in an index or a table without), and its values; `lost` could not be read wholly."""

    rowid: int | None
    values: tuple[Value, ...]
    lost: frozenset[int] = frozenset()

    @property
    def whole(self) -> bool:
        """Whether all of it could be read."""
        return not self.lost


@dataclass(frozen=True, slots=True)
class Gap:
    """A page of a table that cannot be read: rowids after `after` up to `last`; None where that is not known."""

    after: int | None
    last: int | None


class RawFile:
    """The pages of one file, those of its write-ahead log over them."""

    def __init__(self, data: bytes | mmap, log: bytes = b"") -> None:
        self._data = data
        self.sound_header = data[:16] == _MAGIC and len(data) >= _HEADER
        size = int.from_bytes(data[16:18], "big") if self.sound_header else _PAGE_SIZE
        size = 65536 if size == 1 else size
        self.page_size = size if size >= 512 and size & (size - 1) == 0 else _PAGE_SIZE
        self._usable = self.page_size - (data[20] if self.sound_header else 0)
        # Where the header is gone, or says what cannot be, the newest is supposed.
        version = int.from_bytes(data[60:64], "big") if self.sound_header else 0
        self.version = version if 0 < version <= migrations.VERSION else migrations.VERSION
        self._logged = committed(log, self.page_size)
        self.count = max(-(-len(data) // self.page_size), *self._logged, 0)

    def page(self, number: int) -> bytes:
        """A page by its number, from 1 on. Raises BrokenError where there is none."""
        if not 1 <= number <= self.count:
            raise BrokenError
        found = self._logged.get(number)
        if found is None:
            found = bytes(self._data[(number - 1) * self.page_size : number * self.page_size])
        if len(found) < self.page_size:
            raise BrokenError
        return found

    def roots(self, wanted: str = "table") -> dict[str, int]:
        """The first pages of the tables (or `index`es) by their names; what the schema no longer says is not there."""
        found = {}
        for record in self.tree(1):
            if isinstance(record, Record) and len(record.values) >= 4:
                kind, name, _, root = record.values[:4]
                if kind == wanted and isinstance(name, str) and isinstance(root, int) and root > 1:
                    found[name] = root
        return found

    def tree(self, root: int, seen: set[int] | None = None) -> Iterator[Record | Gap]:
        """The rows of a table or index in order, and the gaps where its pages cannot be read.

        The pages that were reached are added to `seen`; one that is there already is not read a second time.
        """
        yield from self._tree(root, seen if seen is not None else set(), Gap(None, None), 0)

    def loose(self, seen: set[int]) -> Iterator[Record]:
        """The rows of pages that are not in `seen` and not free, whatever table they belonged to."""
        free = self._free()
        for number in range(1, self.count + 1):
            if number not in seen and number not in free:
                try:
                    page = self.page(number)
                    if page[self._start(number)] in (_TABLE_LEAF, _INDEX_LEAF, _INDEX_INTERIOR):
                        yield from self._records(number, page)
                except (BrokenError, IndexError):
                    continue

    # -- within --------------------------------------------------------------------------------

    @staticmethod
    def _start(number: int) -> int:
        return _HEADER if number == 1 else 0

    def _tree(self, number: int, seen: set[int], range_: Gap, depth: int) -> Iterator[Record | Gap]:
        try:
            if number in seen or depth > _DEEPEST:
                raise BrokenError
            page = self.page(number)
            kind = page[self._start(number)]
            if kind not in (_INDEX_INTERIOR, _TABLE_INTERIOR, _INDEX_LEAF, _TABLE_LEAF):
                raise BrokenError
            cells = self._cells(number, page)
        except BrokenError:
            yield range_
            return
        seen.add(number)
        if kind in (_TABLE_LEAF, _INDEX_LEAF):
            yield from self._leaf(number, page, range_)
            return
        after = range_.after
        for cell in cells:
            child = int.from_bytes(page[cell : cell + 4], "big")
            key = None
            if kind == _TABLE_INTERIOR:
                try:
                    key, _ = varint(page, cell + 4)
                except BrokenError:
                    key = None
            yield from self._tree(child, seen, Gap(after, key), depth + 1)
            after = key
            if kind == _INDEX_INTERIOR:
                try:
                    yield self._record(page, cell + 4, index=True)
                except BrokenError:
                    yield Gap(None, None)
        last = self._start(number) + 8
        yield from self._tree(
            int.from_bytes(page[last : last + 4], "big"), seen, Gap(after, range_.last), depth + 1
        )

    def _leaf(self, number: int, page: bytes, range_: Gap) -> Iterator[Record | Gap]:
        found = list(self._records(number, page))
        yield from found
        if len(found) < self._cell_count(number, page):
            yield range_

    def _records(self, number: int, page: bytes) -> Iterator[Record]:
        kind = page[self._start(number)]
        for cell in self._cells(number, page):
            try:
                if kind == _TABLE_LEAF:
                    yield self._record(page, cell, index=False)
                else:
                    yield self._record(page, cell + (4 if kind == _INDEX_INTERIOR else 0), index=True)
            except BrokenError:
                continue

    def _cell_count(self, number: int, page: bytes) -> int:
        start = self._start(number)
        return int.from_bytes(page[start + 3 : start + 5], "big")

    def _cells(self, number: int, page: bytes) -> list[int]:
        """Where the cells of a page begin; those that cannot be are left out."""
        start = self._start(number)
        count = self._cell_count(number, page)
        first = start + (12 if page[start] in (_INDEX_INTERIOR, _TABLE_INTERIOR) else 8)
        if first + 2 * count > self.page_size:
            raise BrokenError
        places = struct.unpack_from(f">{count}H", page, first)
        return [place for place in places if first + 2 * count <= place < self._usable - 3]

    def _record(self, page: bytes, at: int, *, index: bool) -> Record:
        length, at = varint(page, at)
        rowid = None
        if not index:
            rowid, at = varint(page, at)
        if length > len(self._data) + sum(map(len, self._logged.values())):
            raise BrokenError
        payload = self._payload(page, at, length, index=index)
        return Record(rowid, *read_values(payload, length))

    def _payload(self, page: bytes, at: int, length: int, *, index: bool) -> bytes:
        """The bytes of a record, as many of them as the chain of its pages leads to."""
        usable = self._usable
        most = (usable - 12) * 64 // 255 - 23 if index else usable - 35
        if length <= most:
            return page[at : at + length]
        least = (usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (usable - 4)
        local = local if local <= most else least
        parts, left = [page[at : at + local]], length - local
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        seen: set[int] = set()
        while left > 0 and following not in seen:
            seen.add(following)
            try:
                more = self.page(following)
            except BrokenError:
                break
            parts.append(more[4 : min(usable, 4 + left)])
            left -= len(parts[-1])
            following = int.from_bytes(more[:4], "big")
        return b"".join(parts)

    def _free(self) -> set[int]:
        """The pages that hold nothing any more, as far as their list can be followed."""
        free: set[int] = set()
        try:
            trunk = int.from_bytes(self.page(1)[32:36], "big") if self.sound_header else 0
            while trunk and trunk not in free:
                page = self.page(trunk)
                free.add(trunk)
                count = min(int.from_bytes(page[4:8], "big"), (self.page_size - 8) // 4)
                free.update(struct.unpack_from(f">{count}I", page, 8))
                trunk = int.from_bytes(page[:4], "big")
        except BrokenError:
            pass
        return free
