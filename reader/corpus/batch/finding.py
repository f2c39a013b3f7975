"""What there is to read: the files that paths stand for, with their sizes, and which of them are known already."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader import messages
from reader.corpus.batch.orders import SourceFile
from reader.errors import UserError
from reader.importing.files import Failure, find_names, is_archive, printable
from reader.importing.pipeline import read_data
from reader.importing.prepared_plan import PreparedFile

#: The end of an archive, which says how many files are in it; and how far from its end that can stand.
_ARCHIVE_END, _ARCHIVE_END_REACH = b"PK\x05\x06", 65_557

#: So many files are read by processes, whatever they are.
_MANY = 100


@dataclass(slots=True)
class Found:
    """The files of a batch in their order, a Failure for what is none; those passed over; sums over all."""

    files: list[SourceFile | Failure] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    size: int = 0
    """Bytes of all files."""
    count: int = 0
    """How many files there are, those in archives included as far as that is known."""

    def one_by_one(self) -> Iterator[SourceFile | Failure]:
        """The files in their order; each is forgotten as it is handed out."""
        self.files.reverse()
        while self.files:
            yield self.files.pop()


def find(
    paths: Iterable[Path],
    corpus: Path,
    prepared: Mapping[Path, PreparedFile] | None = None,
    *,
    if_many: Callable[[], None] = lambda: None,
) -> Found:
    """Look for files. `corpus` is the corpus into which they go: neither it nor what is beside it is read.

    `if_many` is called once, as soon as there are so many that they will not be read without help.
    """
    found = Found()
    own = corpus.stat()
    itself = (own.st_dev, own.st_ino)
    others: list[str] = []
    for name in find_names(paths, others):
        file = name if isinstance(name, Failure) else _looked_at(name, itself, prepared)
        found.files.append(file)
        if len(found.files) == _MANY:
            if_many()
        if isinstance(file, SourceFile):
            found.size += file.size
            found.count += file.members
        else:
            found.count += 1
    beside = corpus.resolve().parent
    for path in map(Path, others):
        if not (path.name.startswith(corpus.name) and path.parent.resolve() == beside):
            found.passed_over.append(printable(path))
    return found


def _looked_at(
    path: str, itself: tuple[int, int], prepared: Mapping[Path, PreparedFile] | None
) -> SourceFile | Failure:
    name = os.fsencode(path)
    try:
        status = os.stat(name)  # noqa: PTH116 - as bytes, that takes half the time
    except (OSError, ValueError):
        return SourceFile(name, 0)  # the reading will say why
    if (status.st_dev, status.st_ino) == itself:
        return Failure(printable(path), UserError(messages.FILE_IS_CORPUS, path=printable(path)))
    archive = is_archive(path)
    chosen = prepared.get(Path(path)) if prepared else None
    return SourceFile(name, status.st_size, archive, _members(name) if archive else 1, chosen)


def _members(name: bytes) -> int:
    """About how many files an archive holds, told without opening it."""
    try:
        with open(name, "rb") as file:  # noqa: PTH123 - a name in bytes
            file.seek(max(0, file.seek(0, os.SEEK_END) - _ARCHIVE_END_REACH))
            tail = file.read()
    except OSError:
        return 1
    at = tail.rfind(_ARCHIVE_END)
    return max(1, int.from_bytes(tail[at + 10 : at + 12], "little")) if at >= 0 else 1


def without_known(
    files: Iterable[SourceFile | Failure],
    is_likely: Callable[[str, int], bool],
    known: Callable[[str], str | None],
) -> Iterator[SourceFile | Failure]:
    """Files but those of which the bytes are in the corpus: for these a Failure, without reading them in full.

    Only files that are likely to be there, by name and size, are looked at: a second import of the same
    folder is quick, and a first one is not slower for it.
    """
    for file in files:
        if isinstance(file, Failure) or file.archive:
            yield file
            continue
        name = file.path.rpartition(os.fsencode(os.sep))[2].decode("utf-8", "replace")
        if not is_likely(name, file.size):
            yield file
            continue
        path = Path(os.fsdecode(file.path))
        found = _known_as(path, known)
        yield file if found is None else skipped(printable(path), found)


def skipped(path: str, known: str) -> Failure:
    """What is said of a file that is in the corpus, there under the name `known`."""
    return Failure(path, UserError(messages.FILE_SKIPPED, path=path, known=known))


def _known_as(path: Path, known: Callable[[str], str | None]) -> str | None:
    try:
        return known(hashlib.sha256(read_data(path)).hexdigest())
    except UserError:
        return None  # the reading will say why
