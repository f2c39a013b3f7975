"""From a path to its articles: find the files, read the bytes once, decode, clean, split."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

from reader import messages
from reader.errors import UserError
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.cleaning.building import build
from reader.importing.cleaning.choices import Choices
from reader.importing.cleaning.plan import Plan
from reader.importing.cleaning.plan_json import plan_from_json, plan_to_json, whole_to_json
from reader.importing.cleaning.reading import read
from reader.importing.document import DETAILS, Document
from reader.importing.files import Failure, find_files, printable, refuse_corpus
from reader.importing.formats import format_of
from reader.importing.metadata import title_of
from reader.importing.named_dates import date_in_name
from reader.importing.origin import OriginMap
from reader.importing.prepared_plan import PreparedFile
from reader.importing.quick import detect

__all__ = [
    "SIZE_LIMIT",
    "Failure",
    "Steps",
    "as_one",
    "at_once",
    "find_files",
    "open_document",
    "printable",
    "read_bytes",
    "read_data",
    "read_file",
    "steps",
]

#: The largest file that is read, in bytes: text of this size would no longer fit in memory twice.
SIZE_LIMIT = 512 * 1024 * 1024


def read_file(
    path: Path,
    *,
    encoding: str | None = None,
    whole: bool = False,
    prepared: PreparedFile | None = None,
    choices: Choices | None = None,
) -> ImportedFile:
    """The articles of one file. `encoding` overrules detection.

    With `whole` the file is a single article whose body is its text as it stands, unless the format itself
    gives several (a table). `prepared` is what a person chose for this file, `choices` for all of a batch;
    the former stands before the latter.

    Raises UserError when the path is missing, no file, unreadable, too large, empty, blank or of no
    known format, or when its encoding cannot be told, is not known or does not fit.
    """
    return read_bytes(
        read_data(path),
        path,
        printable(path),
        encoding=encoding,
        whole=whole,
        prepared=prepared,
        choices=choices,
    )


def read_bytes(
    data: bytes,
    path: Path,
    name: str,
    *,
    encoding: str | None = None,
    whole: bool = False,
    prepared: PreparedFile | None = None,
    choices: Choices | None = None,
) -> ImportedFile:
    """The articles in the bytes of a file. `path` tells the format, `name` is for messages.

    Raises UserError as `read_file` does, and when the bytes are not those for which the file was prepared.
    """
    return at_once(
        steps(data, path, name, encoding=encoding, whole=whole, prepared=prepared, choices=choices)
    )


#: The reading of a file, which stops between its steps.
Steps = Generator[None, None, ImportedFile]


def at_once(reading: Steps) -> ImportedFile:
    """All steps of a reading, one after the other. Raises what they raise."""
    while True:
        try:
            next(reading)
        except StopIteration as done:
            file: ImportedFile = done.value
            return file


def steps(
    data: bytes,
    path: Path,
    name: str,
    *,
    encoding: str | None = None,
    whole: bool = False,
    prepared: PreparedFile | None = None,
    choices: Choices | None = None,
) -> Steps:
    """`read_bytes` as a generator that stops when the text is there, and when it is known what becomes of it.

    So that many small files can be read step by step together: what a step needs of the program is in the cache
    of the processor then, and each takes a fifth less time.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if prepared is not None:
        if prepared.sha256 != sha256:
            raise UserError(messages.FILE_NOT_AS_SEEN, path=name)
        document = open_document(data, path, name, prepared.encoding)
        whole = prepared.whole
    else:
        document = _open_as_chosen(data, path, name, encoding, choices)
        whole = whole or (choices is not None and choices.whole)
    yield
    plan, chosen = None, None
    if whole and not document.parts:
        articles = [as_one(document)]
        if prepared is not None:
            chosen = whole_to_json(document.text)
    else:
        plan, chosen = _planned(document, prepared, choices)
        yield
        articles = build(document, plan)
    if not articles:
        raise UserError(messages.FILE_BLANK if chosen is None else messages.FILE_NOTHING_KEPT, path=name)
    return ImportedFile(
        path=path,
        name=printable(path.name),
        sha256=sha256,
        encoding=document.encoding,
        media_type=document.media_type,
        data=data,
        articles=tuple(articles),
        faults=document.faults,
        plan=chosen,
    )


def _open_as_chosen(
    data: bytes, path: Path, name: str, encoding: str | None, choices: Choices | None
) -> Document:
    """The text of a file of a batch; the encoding chosen for that is tried first and does not fail a file."""
    if encoding is None and choices is not None and choices.encoding is not None:
        try:
            return open_document(data, path, name, choices.encoding)
        except UserError as error:
            if error.message not in (messages.ENCODING_WRONG, messages.ENCODING_IMPLAUSIBLE):
                raise
    return open_document(data, path, name, encoding)


def _planned(
    document: Document, prepared: PreparedFile | None, choices: Choices | None
) -> tuple[Plan, str | None]:
    """The plan for a document, and the same as JSON where it is not what the program found."""
    if prepared is not None and prepared.plan is not None:
        return plan_from_json(prepared.plan, len(document.text)), prepared.plan
    found = read(document)
    made = choices.apply(document, found) if choices is not None else found
    return made, plan_to_json(made) if made is not found else None


def open_document(data: bytes, path: Path, name: str, encoding: str | None = None) -> Document:
    """The text of a file before any cleaning. The last part of `path` may say when it came out.

    Raises UserError as `read_file` does.
    """
    if not data:
        raise UserError(messages.FILE_EMPTY, path=name)
    document = format_of(path).read(data, name, encoding)
    named = date_in_name(path.name)
    if named is not None:
        document = replace(document, named=named)
    if not title_of(document.text):
        raise UserError(messages.FILE_BLANK, path=name)
    return document


def as_one(document: Document) -> ImportedArticle:
    """The whole text as one article, verbatim."""
    text = document.text
    given = {name: document.details.get(name) for name in DETAILS}
    return ImportedArticle(
        **{**given, "title": given["title"] or title_of(text)},  # type: ignore[arg-type]
        body=text,
        script=detect(text).value,
        origin=OriginMap.identity(len(text)),
    )


def read_data(path: Path) -> bytes:
    """All bytes of a file.

    Raises UserError when it is missing, no regular file, a corpus, too large, unreadable, or changed meanwhile.
    """
    name = printable(path)
    try:
        before = os.stat(path)  # noqa: PTH116 - of many thousands
        if stat.S_ISDIR(before.st_mode):
            raise UserError(messages.FILE_IS_FOLDER, path=name)
        if not stat.S_ISREG(before.st_mode):
            # A pipe or a device: reading it could wait for ever.
            raise UserError(messages.FILE_NOT_REGULAR, path=name)
        refuse_corpus(path)
        if before.st_size > SIZE_LIMIT:
            raise UserError(messages.FILE_TOO_LARGE, path=name, limit=SIZE_LIMIT // 1024**2)
        with path.open("rb", 0) as file:
            data = file.read(before.st_size + 1) or b""  # no more: it may grow without end
            after = os.fstat(file.fileno())
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        # ValueError: a NUL in the path.
        raise UserError(messages.FILE_MISSING, path=name) from error
    except OSError as error:
        raise UserError(messages.FILE_UNREADABLE, path=name, reason=error.strerror or str(error)) from error
    if len(data) != after.st_size or (before.st_size, before.st_mtime_ns) != (
        after.st_size,
        after.st_mtime_ns,
    ):
        raise UserError(messages.FILE_CHANGED, path=name)
    return data
