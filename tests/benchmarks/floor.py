"""The least that an import must do: read, decode, fold with OpenCC, insert with the unigram index, nothing else.

In one process, or with as many that read as an import has and one that writes.
"""

from __future__ import annotations

import os
import queue
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from opencc import OpenCC

from reader.corpus.batch.frames import packed, receive, send, unpacked

ROOT = Path(__file__).resolve().parents[2]
#: How many files go to a process at a time, and how many such lots wait to be written.
_LOT, _WAITING = 64, 16

#: A file: its path, and the encoding that Python has for it.
Source = tuple[Path, str]
#: Its text, and the same as the index takes it.
Row = tuple[str, str]


def rows_of(files: Iterable[Source]) -> Iterator[Row]:
    """Read, decode, fold."""
    fold = OpenCC("t2s").convert
    for path, encoding in files:
        text = path.read_bytes().decode(encoding)
        yield text, " ".join(fold(text))


def alone(files: list[Source], target: Path) -> None:
    """All of it in this process."""
    with _inserting(target) as connection:
        _insert(connection, rows_of(files))


def together(files: list[Source], target: Path, processes: int) -> None:
    """So many processes that read, and this one, which writes."""
    lots: queue.SimpleQueue[list[Source]] = queue.SimpleQueue()
    for start in range(0, len(files), _LOT):
        lots.put(files[start : start + _LOT])
    read: queue.Queue[list[Row] | None] = queue.Queue(_WAITING)
    readers = [threading.Thread(target=_reading, args=(lots, read)) for _ in range(processes)]
    for reader in readers:
        reader.start()
    with _inserting(target) as connection:
        _insert(connection, _arriving(read, processes))
    for reader in readers:
        reader.join()


def serve() -> None:
    """What a process that reads does: a lot in, its rows out, until there is no more."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    while (frame := receive(source)) is not None:
        send(sink, packed(list(rows_of(unpacked(frame.payload)))))


def _reading(lots: queue.SimpleQueue[list[Source]], read: queue.Queue[list[Row] | None]) -> None:
    """Has one process read, two lots at a time so that it need not wait."""
    process = subprocess.Popen(
        [sys.executable, "-c", "from tests.benchmarks.floor import serve; serve()"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    asked = _ask(process.stdin, lots)  # type: ignore[arg-type]
    while asked:
        more = _ask(process.stdin, lots)  # type: ignore[arg-type]
        frame = receive(process.stdout)
        if frame is None:
            break
        read.put(unpacked(frame.payload))
        asked = more or False
    process.communicate()
    read.put(None)


def _ask(pipe: BinaryIO, lots: queue.SimpleQueue[list[Source]]) -> bool:
    try:
        send(pipe, packed(lots.get_nowait()))
    except queue.Empty:
        return False
    return True


def _arriving(read: queue.Queue[list[Row] | None], processes: int) -> Iterator[Row]:
    while processes:
        rows = read.get()
        if rows is None:
            processes -= 1
        else:
            yield from rows


@contextmanager
def _inserting(target: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(target, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE article (id INTEGER PRIMARY KEY, body TEXT)")
    connection.execute("CREATE VIRTUAL TABLE body_index USING fts5 (body, content = '', columnsize = 0)")
    connection.execute("BEGIN")
    try:
        yield connection
        connection.execute("COMMIT")
    finally:
        connection.close()


def _insert(connection: sqlite3.Connection, rows: Iterable[Row]) -> None:
    for number, (text, indexed) in enumerate(rows, start=1):
        connection.execute("INSERT INTO article VALUES (?, ?)", (number, text))
        connection.execute("INSERT INTO body_index (rowid, body) VALUES (?, ?)", (number, indexed))
