"""What a path holds: one file, or the files in an archive, each with its articles or with a reason why not."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from reader import messages
from reader.errors import UserError
from reader.importing.archives import Member, read_archive
from reader.importing.articles import ImportedFile
from reader.importing.cleaning.choices import Choices
from reader.importing.files import Failure, is_archive, printable
from reader.importing.pipeline import Steps, at_once, read_data, steps
from reader.importing.prepared_plan import PreparedFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What holds for all files of a batch (see `pipeline.read_file`)."""

    encoding: str | None = None
    whole: bool = False
    choices: Choices | None = None


class Begun(NamedTuple):
    """The path, in printable form, of what is read next; the one result that follows is about it."""

    path: str


class PassedOver(NamedTuple):
    """A file in an archive of which the suffix is not known, by its path in printable form."""

    path: str


Source = Begun | ImportedFile | Failure | PassedOver


def read_sources(
    path: Path, options: Options, prepared: PreparedFile | None = None, *, skip: int = 0
) -> Iterator[Source]:
    """Every file that a path holds, read, in an order that does not vary. Never raises: what fails is told.

    A file in an archive is called by the name of the archive and its path in it, parted by `/`; the archive
    comes first, without a result of its own unless it cannot be opened. The first `skip` of all are left out.
    """
    name = printable(path)
    if skip == 0:
        yield Begun(name)
    try:
        if is_archive(path):
            yield from _members(path, name, options, skip - 1)
        elif skip == 0:
            yield _read(read_data(path), path, name, options, prepared)
    except Exception as error:
        yield Failure(name, explained(error, name))


def read_together(
    files: Sequence[tuple[Path, PreparedFile | None]], options: Options
) -> list[ImportedFile | Failure]:
    """What comes of several small files, none of them an archive: read step by step together (see `steps`)."""
    names = [printable(path) for path, _ in files]
    readings: list[Steps] = [
        _steps(path, name, options, prepared) for (path, prepared), name in zip(files, names, strict=True)
    ]
    found: dict[int, ImportedFile | Failure] = {}
    while len(found) < len(files):
        for index, reading in enumerate(readings):
            if index in found:
                continue
            try:
                next(reading)
            except StopIteration as done:
                found[index] = done.value
            except Exception as error:
                found[index] = Failure(names[index], explained(error, names[index]))
    return [found[index] for index in range(len(files))]


def _steps(path: Path, name: str, options: Options, prepared: PreparedFile | None) -> Steps:
    data = read_data(path)
    return (yield from _reading(data, path, name, options, prepared))


def explained(error: Exception, name: str) -> UserError:
    """A reason in words. An error of ours fails one file, not the other 19,999; `trace` is for the log."""
    if isinstance(error, UserError):
        return error
    if isinstance(error, MemoryError):
        return UserError(messages.FILE_MEMORY, path=name)
    trace = "".join(traceback.format_tb(error.__traceback__))
    return UserError(messages.FILE_FAULT, path=name, reason=type(error).__name__, trace=trace)


def _read(
    data: bytes, path: Path, name: str, options: Options, prepared: PreparedFile | None = None
) -> ImportedFile:
    return at_once(_reading(data, path, name, options, prepared))


def _reading(data: bytes, path: Path, name: str, options: Options, prepared: PreparedFile | None) -> Steps:
    return steps(
        data,
        path,
        name,
        encoding=options.encoding,
        whole=options.whole,
        prepared=prepared,
        choices=options.choices,
    )


def _members(path: Path, name: str, options: Options, skip: int) -> Iterator[Source]:
    """The files in an archive but the first ones, and at the end those that were passed over."""
    passed_over: list[str] = []
    met = 0
    for member in read_archive(read_data(path), name, passed_over):
        met += 1
        if met <= skip:
            continue
        if isinstance(member, Failure):
            yield Begun(member.path)
            yield member
            continue
        shown = f"{name}/{member.name}"
        yield Begun(shown)
        yield _attempt(partial(_member, path, member, shown, options), shown)
    yield from (PassedOver(f"{name}/{other}") for other in passed_over)
    if not met:
        raise UserError(messages.ARCHIVE_EMPTY, path=name)


def _member(path: Path, member: Member, shown: str, options: Options) -> ImportedFile:
    file = _read(member.data, path / member.name, shown, options)
    return replace(file, name=f"{printable(path.name)}/{member.name}")


def _attempt(read: Callable[[], ImportedFile], name: str) -> ImportedFile | Failure:
    try:
        return read()
    except Exception as error:
        return Failure(name, explained(error, name))
