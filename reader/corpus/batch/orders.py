"""What is read at one time, a few small files or a large one, and the reading itself."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from reader.corpus.ready import ReadyFile, make_ready
from reader.importing.articles import ImportedFile
from reader.importing.files import Failure, printable
from reader.importing.formats.text import TEXT
from reader.importing.prepared_plan import PreparedFile
from reader.importing.sources import Begun, Options, PassedOver, explained, read_sources, read_together

__all__ = [
    "Begun", "Finished", "Options", "Order", "Outcome", "PassedOver", "SourceFile",
    "answer", "carry_out", "in_orders",
]  # fmt: skip

#: What comes of a file: a `Begun` for each, then what became of it.
Outcome = Begun | ReadyFile | Failure | PassedOver

#: Outcomes are handed on when so many bytes, or seconds, have gathered.
_GATHERED, _SECONDS = 256 * 1024, 1.0
#: A text of no more bytes than this is short: so many of them are kept folded (see `quick.fold_kept`).
SHORT = 16 * 1024
#: An order is complete with so many files, or bytes.
_FILES, _BYTES = 32, 128 * 1024
#: So many bytes of an order have room in a pipe, with what else is in it; a pipe of Windows holds 4096 (POSIX: 16384).
_IN_A_PIPE = 2048 if sys.platform == "win32" else 12 * 1024
#: Bytes of a character of a plan, at most.
_WIDEST = 4


class SourceFile(NamedTuple):
    """A file to be read: its path as the system has it, in bytes; its size in bytes; what a person chose for it."""

    path: bytes
    size: int
    archive: bool = False
    members: int = 1
    """How many files it is, about: those in an archive."""
    prepared: PreparedFile | None = None

    @property
    def suffix(self) -> str:
        """The ending of its name, in lower case with the dot."""
        return os.path.splitext(os.fsdecode(self.path))[1].lower()  # noqa: PTH122 - 20,000 of them


class Order(NamedTuple):
    """Files to be read one after the other: any number of plain ones, or a single archive."""

    files: tuple[SourceFile, ...]
    size: int
    archive: bool = False

    @property
    def large(self) -> bool:
        """Whether it is worth a process of its own."""
        return self.archive or self.size > _BYTES

    @property
    def long(self) -> bool:
        """Whether the order itself, which has the path of each file and its plan, is too long to wait in a pipe."""
        plans = (len(file.prepared.plan or "") for file in self.files if file.prepared is not None)
        return sum(len(file.path) for file in self.files) + _WIDEST * sum(plans) > _IN_A_PIPE

    @property
    def small(self) -> bool:
        """Whether it is nothing but texts so short that they can be read together."""
        return not self.archive and all(
            file.size <= SHORT and file.suffix in TEXT.suffixes for file in self.files
        )


class Finished(NamedTuple):
    """All that comes of an order has come."""

    order: Order


def in_orders(files: Iterable[SourceFile | Failure]) -> Iterator[Order | Failure]:
    """Files as orders: neighbours together as long as they are small. A Failure keeps its place."""
    waiting: list[SourceFile] = []
    size = 0
    for file in files:
        alone = isinstance(file, Failure) or file.archive or file.size > _BYTES
        if waiting and (alone or len(waiting) == _FILES or size >= _BYTES):
            yield Order(tuple(waiting), size)
            waiting, size = [], 0
        if isinstance(file, Failure):
            yield file
        elif alone:
            yield Order((file,), file.size, file.archive)
        else:
            waiting.append(file)
            size += file.size
    if waiting:
        yield Order(tuple(waiting), size)


#: Takes outcomes that are ready, and how many files are done with them.
Emit = Callable[[list[Outcome], int], None]


def carry_out(order: Order, options: Options, *, skip: int = 0) -> Iterator[Outcome]:
    """Read the files of an order but the first `skip`; in an archive that counts it and the files in it."""
    files = order.files if order.archive else order.files[skip:]
    for file in files:
        path = Path(os.fsdecode(file.path))
        for source in read_sources(path, options, file.prepared, skip=skip if order.archive else 0):
            yield _ready(source) if isinstance(source, ImportedFile) else source


def answer(order: Order, options: Options, emit: Emit, *, skip: int = 0, careful: bool = False) -> None:
    """Read the files of an order and hand on what comes of them.

    If `careful`, each outcome is handed on at once: then it is known which file was in hand when the reading
    came to a bad end.
    """
    if not careful and not skip and order.small:
        return emit(_together(order, options), len(order.files))
    gathered: list[Outcome] = []
    size = done = 0
    begun, since = False, time.monotonic()
    for outcome in carry_out(order, options, skip=skip):
        gathered.append(outcome)
        if isinstance(outcome, Begun):
            done += begun  # an archive, which has no result of its own
            begun = True
        elif not isinstance(outcome, PassedOver):
            done += begun
            begun = False
        if isinstance(outcome, ReadyFile):
            size += outcome.weight
        if careful or size > _GATHERED or time.monotonic() - since > _SECONDS:
            emit(gathered, done)
            gathered, size, done, since = [], 0, 0, time.monotonic()
    emit(gathered, done + begun)


def _together(order: Order, options: Options) -> list[Outcome]:
    files = [(Path(os.fsdecode(file.path)), file.prepared) for file in order.files]
    found = read_together(files, options)
    return [_ready(source) if isinstance(source, ImportedFile) else source for source in found]


def _ready(file: ImportedFile) -> ReadyFile | Failure:
    try:
        return make_ready(file)
    except Exception as error:
        name = printable(file.path)
        return Failure(name, explained(error, name))
