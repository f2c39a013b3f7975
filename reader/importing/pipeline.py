"""From a path to its articles: find the files, read the bytes once, decode, make articles."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

from reader import messages
from reader.chinese.script import detect
from reader.errors import UserError
from reader.importing.articles import ImportedArticle, ImportedFile
from reader.importing.files import Failure, find_files, printable
from reader.importing.formats import format_of
from reader.importing.metadata import title_of
from reader.importing.origin import OriginMap

__all__ = ["SIZE_LIMIT", "Failure", "find_files", "printable", "read_file"]

#: The largest file that is read, in bytes: text of this size would no longer fit in memory twice.
SIZE_LIMIT = 512 * 1024 * 1024


def read_file(path: Path, *, encoding: str | None = None, whole: bool = False) -> ImportedFile:
    """The articles of one file. `encoding` overrules detection; `whole` asks for a single article.

    A plain text is a single article either way: its body is the decoded text as it stands.

    Raises UserError when the path is missing, no file, unreadable, too large, empty, blank or
    binary, or when its encoding cannot be told, is not known or does not fit.
    """
    name = printable(path)
    data = _read(path, name)
    if not data:
        raise UserError(messages.FILE_EMPTY, path=name)
    format_ = format_of(path)
    decoded = format_.read(data, name, encoding)
    title = title_of(decoded.text)
    if not title:
        raise UserError(messages.FILE_BLANK, path=name)
    return ImportedFile(
        path=path,
        name=printable(path.name),
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=decoded.encoding,
        media_type=format_.media_type,
        data=data,
        articles=(_as_one(decoded.text, title),),
    )


def _as_one(text: str, title: str) -> ImportedArticle:
    """The whole text as one article, verbatim."""
    return ImportedArticle(
        title=title, body=text, script=detect(text).value, origin=OriginMap.identity(len(text)), order=0
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
