"""From a path to its articles: find the files, read the bytes once, decode, clean, split."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from reader import messages
from reader.chinese.script import detect
from reader.errors import UserError
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.cleaning.building import build
from reader.importing.cleaning.reading import read
from reader.importing.document import DETAILS, Document
from reader.importing.files import Failure, find_files, printable
from reader.importing.formats import format_of
from reader.importing.metadata import title_of
from reader.importing.origin import OriginMap

__all__ = ["SIZE_LIMIT", "Failure", "find_files", "open_document", "printable", "read_bytes", "read_file"]

#: The largest file that is read, in bytes: text of this size would no longer fit in memory twice.
SIZE_LIMIT = 512 * 1024 * 1024


def read_file(path: Path, *, encoding: str | None = None, whole: bool = False) -> ImportedFile:
    """The articles of one file. `encoding` overrules detection.

    With `whole` the file is a single article whose body is its text as it stands, unless the format itself
    gives several (a table).

    Raises UserError when the path is missing, no file, unreadable, too large, empty, blank or of no
    known format, or when its encoding cannot be told, is not known or does not fit.
    """
    name = printable(path)
    return read_bytes(_read(path, name), path, name, encoding=encoding, whole=whole)


def read_bytes(
    data: bytes, path: Path, name: str, *, encoding: str | None = None, whole: bool = False
) -> ImportedFile:
    """The articles in the bytes of a file. `path` tells the format, `name` is for messages.

    Raises UserError as `read_file` does.
    """
    document = open_document(data, path, name, encoding)
    articles = [_as_one(document)] if whole and not document.parts else build(document, read(document))
    if not articles:
        raise UserError(messages.FILE_BLANK, path=name)
    return ImportedFile(
        path=path,
        name=printable(path.name),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=document.encoding,
        media_type=document.media_type,
        data=data,
        articles=tuple(articles),
        faults=document.faults,
    )


def open_document(data: bytes, path: Path, name: str, encoding: str | None = None) -> Document:
    """The text of a file before any cleaning. Raises UserError as `read_file` does."""
    if not data:
        raise UserError(messages.FILE_EMPTY, path=name)
    document = format_of(path).read(data, name, encoding)
    if not title_of(document.text):
        raise UserError(messages.FILE_BLANK, path=name)
    return document


def _as_one(document: Document) -> ImportedArticle:
    """The whole text as one article, verbatim."""
    text = document.text
    details = {name: value for name, value in document.details.items() if name in DETAILS}
    return ImportedArticle(
        **{"title": title_of(text), **details},
        body=text,
        script=detect(text).value,
        origin=OriginMap.identity(len(text)),
    )


def _read(path: Path, name: str) -> bytes:
    """All bytes of a regular file that is not too large."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise UserError(messages.FILE_IS_FOLDER, path=name)
        if not stat.S_ISREG(status.st_mode):
            # A pipe or a device: reading it could wait for ever.
            raise UserError(messages.FILE_NOT_REGULAR, path=name)
        if status.st_size > SIZE_LIMIT:
            raise UserError(messages.FILE_TOO_LARGE, path=name, limit=SIZE_LIMIT // 1024**2)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        # ValueError: a NUL in the path.
        raise UserError(messages.FILE_MISSING, path=name) from error
    except OSError as error:
        raise UserError(messages.FILE_UNREADABLE, path=name, reason=error.strerror or str(error)) from error
