"""A disk as it can be found after the power was cut: what was flushed is there, of the rest anything may be.

The rules are those on which SQLite relies (https://sqlite.org/atomiccommit.html#hardware_assumptions), taken hard: what
was written to a file is sure once that file was flushed, a name once its folder was. Of what was not, each sector of
512 bytes of each write may be there or not; of the names, those up to some moment.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from tests.reliability.verdict import clear

_SECTOR = 512


class Record(NamedTuple):
    """One line of what `recorder.c` writes down."""

    kind: str
    number: int
    other: int
    data: bytes


def records(log: bytes) -> Iterator[Record]:
    """What a log holds, up to a record that was cut short."""
    at = 0
    while (end := log.find(b"\n", at)) >= 0:
        kind, number, other, length = log[at:end].decode("ascii").split()
        at = end + 1 + int(length)
        if at > len(log):
            return
        yield Record(kind, int(number), int(other), log[end + 1 : at])


@dataclass(eq=False)
class _File:
    """What is sure of a file, and what was done to it since: (place, bytes), or (length, None)."""

    sure: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def flush(self) -> None:
        self.sure, self.pending = self.found(random.Random(0), 1.0), []

    def found(self, chance: random.Random, share: float) -> bytes:
        """What may be found of it, where about such a share of what is not sure came through."""
        found = bytearray(self.sure)
        for at, data in self.pending:
            if data is None:
                if chance.random() < share:
                    del found[at:]
                    found.extend(bytes(at - len(found)))
                continue
            for start in range(0, len(data), _SECTOR):
                if chance.random() < share:
                    piece = data[start : start + _SECTOR]
                    found.extend(bytes(max(0, at + start - len(found))))
                    found[at + start : at + start + len(piece)] = piece
        return bytes(found)


class Disk:
    """The files below a folder, as the records of a program tell it."""

    def __init__(self, folder: Path) -> None:
        """As they are now, all of it sure."""
        self._folder = folder
        found = [path for path in folder.rglob("*") if path.is_file()]
        self._now = {str(path): _File(path.read_bytes()) for path in found}
        self._sure = dict(self._now)
        self._pending: list[tuple[str, _File | None]] = []
        self._open: dict[int, _File | str] = {}

    def take(self, record: Record) -> None:
        """Let happen what a record tells."""
        text = record.data.decode("utf-8", "replace") if record.kind in "ourl" else ""
        if record.kind == "o":
            self._take_open(record, text)
        elif record.kind == "c":
            self._open.pop(record.number, None)
        elif record.kind == "u":
            self._name(text, None)
        elif record.kind == "l":
            old, new = text.split("\0")
            self._name(new, self._now[old])
        elif record.kind == "r":
            old, new = text.split("\0")
            for path, file in [
                (p, f) for p, f in self._now.items() if p == old or p.startswith(f"{old}{os.sep}")
            ]:
                self._name(new + path[len(old) :], file)
                self._name(path, None)
        elif record.kind in "wts":
            self._take_change(record)

    def leave(self, chance: random.Random) -> None:
        """Put what may be found in the place of what is in the folder."""
        share = chance.choice([0.0, 0.0, 1.0, 0.5, 0.9, chance.random()])
        names = dict(self._sure)
        for path, file in self._pending[
            : round(len(self._pending) * chance.choice([0.0, 1.0, chance.random()]))
        ]:
            _set(names, path, file)
        clear(self._folder)
        for path, file in names.items():
            place = Path(path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.found(chance, share))

    def _take_open(self, record: Record, path: str) -> None:
        file = self._now.get(path)
        if file is None and not record.other & os.O_CREAT:
            self._open[record.number] = path  # a folder
            return
        if file is None:
            file = _File()
            self._name(path, file)
        elif record.other & os.O_TRUNC:
            file.pending.append((0, None))
        self._open[record.number] = file

    def _take_change(self, record: Record) -> None:
        file = self._open.get(record.number)
        if isinstance(file, _File):
            if record.kind == "s":
                file.flush()
            else:
                file.pending.append((record.other, record.data if record.kind == "w" else None))
        elif file is not None and record.kind == "s":
            inside = [one for one in self._pending if str(Path(one[0]).parent) == file]
            for path, named in inside:
                _set(self._sure, path, named)
            self._pending = [one for one in self._pending if one not in inside]

    def _name(self, path: str, file: _File | None) -> None:
        _set(self._now, path, file)
        self._pending.append((path, file))


def _set(names: dict[str, _File], path: str, file: _File | None) -> None:
    """Give a name to a file, or (None) take it away."""
    if file is None:
        names.pop(path, None)
    else:
        names[path] = file
