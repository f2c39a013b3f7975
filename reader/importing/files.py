"""Which files a list of paths stands for: folders are walked, in an order that does not vary."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader import messages
from reader.errors import UserError
from reader.importing.formats import is_known_suffix

#: The endings of file names, in lower case with their dot, by which an archive is known.
ARCHIVES = frozenset({".zip"})

#: How names begin that are no texts of a person: hidden files, and those by which Word locks an open document.
HIDDEN = (".", "~$")

_CORPUS = re.compile(r"\.duizhao(?:-wal|-shm)?$", re.IGNORECASE)
_NUMBER = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Failure:
    """A path that gave nothing, in printable form, and why."""

    path: str
    error: UserError


def printable(path: Path | str) -> str:
    """A path for messages and rows: bytes in it that are no UTF-8 are shown as U+FFFD."""
    text = str(path)
    return text if text.isascii() else _decoded(text)


def _decoded(path: str) -> str:
    return os.fsencode(path).decode("utf-8", "replace")


def is_archive(path: Path | str) -> bool:
    """Whether a file holds other files (see `archives`)."""
    return os.path.splitext(path)[1].lower() in ARCHIVES  # noqa: PTH122 - asked of many thousands


def refuse_corpus(path: Path) -> None:
    """Raise UserError for a corpus, by its name, before it is opened.

    It may be the one that is open: to close it again would drop the locks that this process holds
    (POSIX; https://www.sqlite.org/howtocorrupt.html, 2.2).
    """
    if _CORPUS.search(path.name):
        raise UserError(messages.FILE_IS_CORPUS, path=printable(path))


def find_files(paths: Iterable[Path], passed_over: list[Path] | None = None) -> Iterator[Path | Failure]:
    """The files that `paths` stand for, and a Failure for each path that stands for none.

    A file that is named is always given. In folders, also those inside them, only files with a
    known suffix are, in natural order (2 before 10); names that begin with one of `HIDDEN` are left out.
    A file that can be reached twice is given once, and links that lead round in a circle end.
    Files in folders of which the suffix is not known come into `passed_over` where one is given.
    """
    others: list[str] = []
    for name in find_names(paths, others):
        yield name if isinstance(name, Failure) else Path(name)
    if passed_over is not None:
        passed_over += map(Path, others)


def find_names(paths: Iterable[Path], passed_over: list[str]) -> Iterator[str | Failure]:
    """The same without a Path for each file, which takes longer than to find it."""
    walk = _Walk(passed_over)
    for path in paths:
        try:
            is_folder, is_there = path.is_dir(), path.exists()
        except OSError as error:
            yield _failure(messages.FILE_UNREADABLE, path, error)
            continue
        if is_folder:
            yield from walk.folder(str(path))
        elif is_there:
            yield from walk.file(str(path))
        else:
            yield _failure(messages.FILE_MISSING, path)


class _Walk:
    """What was met so far: real paths of the files given and of the folders entered, files passed over."""

    def __init__(self, passed_over: list[str]) -> None:
        self._passed_over = passed_over
        self._files: set[str] = set()
        self._folders: set[str] = set()

    def file(self, path: str, real: str | None = None) -> Iterator[str]:
        """The file itself unless it was given before."""
        real = real or os.path.realpath(path)
        if real not in self._files:
            self._files.add(real)
            yield path

    def folder(self, top: str) -> Iterator[str | Failure]:
        """Every file under a folder, or a Failure when it holds none that can be imported."""
        met = False
        # A stack, not recursion: folders can be nested deeper than Python calls may be.
        waiting = [(top, os.path.realpath(top))]
        while waiting:
            folder, real = waiting.pop()
            if real in self._folders:
                met = True
                continue
            self._folders.add(real)
            try:
                entries = sorted(_visible(folder), key=_natural)
            except OSError as error:
                met = True
                yield _failure(messages.FOLDER_UNREADABLE, folder, error)
                continue
            within = "" if folder == os.curdir else folder
            inside = [entry for entry in entries if _holds(entry.is_dir)]
            waiting.extend((_joined(within, entry), _real(entry, real)) for entry in reversed(inside))
            for entry in entries:
                if _is_candidate(entry):
                    met = True
                    yield from self._entry(entry, _joined(within, entry), _real(entry, real))
                elif _holds(entry.is_file) and _real(entry, real) not in self._files:
                    self._passed_over.append(_joined(within, entry))
        if not met:
            yield _failure(messages.FOLDER_EMPTY, top)

    def _entry(self, entry: os.DirEntry[str], path: str, real: str) -> Iterator[str | Failure]:
        """One entry with a known suffix; a link that leads nowhere or to no file is told."""
        if not entry.is_symlink() or _holds(Path(path).is_file):
            if real not in self._files:
                self._files.add(real)
                yield path
        else:
            leads = _holds(Path(path).exists)
            yield _failure(messages.FILE_NOT_REGULAR if leads else messages.FILE_MISSING, path)


def _visible(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return [entry for entry in entries if not entry.name.startswith(HIDDEN)]


def _holds(question: Callable[[], bool]) -> bool:
    """The answer; no where the system refuses one: a link that leads to itself or where one may not look."""
    try:
        return question()
    except OSError:
        return False


def _joined(folder: str, entry: os.DirEntry[str]) -> str:
    return os.path.join(folder, entry.name)  # noqa: PTH118 - a folder can hold many thousands


def _is_candidate(entry: os.DirEntry[str]) -> bool:
    """A file, or a link to anything but a folder, with a known suffix; pipes and devices are none."""
    suffix = os.path.splitext(entry.name)[1].lower()  # noqa: PTH122 - a folder can hold many thousands
    if suffix not in ARCHIVES and not is_known_suffix(suffix):
        return False
    return not _holds(entry.is_dir) if entry.is_symlink() else entry.is_file()


def _real(entry: os.DirEntry[str], folder: str) -> str:
    """The real path; only a link needs to be resolved, as that of its folder is known."""
    if entry.is_symlink():
        return os.path.realpath(entry.path)
    return _joined(folder, entry)


def _natural(entry: os.DirEntry[str]) -> tuple[list[str | int], str]:
    """Numbers in a name count as numbers; names that differ in case only are still told apart."""
    parts: list[str | int] = [
        int(part) if index % 2 else part for index, part in enumerate(_NUMBER.split(entry.name.casefold()))
    ]
    return parts, entry.name


def _failure(message: messages.Message, path: Path | str, reason: OSError | None = None) -> Failure:
    name = printable(path)
    if reason is None:
        return Failure(name, UserError(message, path=name))
    return Failure(name, UserError(message, path=name, reason=reason.strerror or str(reason)))
