"""Text files that people exchange with other programs, read with the checks and the decoding of an import."""

from __future__ import annotations

import codecs
from contextlib import suppress
from pathlib import Path

from reader import messages
from reader.errors import UserError
from reader.importing.decoding import decode
from reader.importing.files import printable, refuse_corpus
from reader.importing.pipeline import read_data

#: The largest file that is read, in bytes; tables and lists that people make are far smaller.
LARGEST = 64 * 1024 * 1024


def read_bytes(path: Path, *, largest: int = LARGEST) -> bytes:
    """All bytes of a file.

    Raises UserError when it is missing, no regular file, a corpus, larger than `largest` bytes, or cannot be read.
    """
    refuse_corpus(path)  # also the log of one that is not there just now
    try:
        too_large = path.is_file() and path.stat().st_size > largest
    except OSError:
        too_large = False  # what is wrong with it is told when it is read
    if too_large:
        raise UserError(messages.FILE_TOO_LARGE, path=printable(path), limit=largest // 1024**2)
    return read_data(path)


def read_text(path: Path, *, largest: int = LARGEST) -> str:
    """The text of a file in any encoding that an import reads (see `decode`), without a byte order mark.

    Raises UserError as `read_bytes`, and when it is no text or its encoding cannot be told.
    """
    data = read_bytes(path, largest=largest)
    if not data.strip():
        return ""
    if data.startswith(codecs.BOM_UTF8):  # as this program writes tables, whatever characters are in them
        with suppress(UnicodeDecodeError):
            return data.decode("utf-8-sig")
    try:
        return decode(data, printable(path)).text.removeprefix("\ufeff")
    except UserError as error:
        if error.message is messages.ENCODING_UNDETECTED:  # nobody can name it here
            raise UserError(messages.ENCODING_NOT_ASKED, **error.facts) from error
        raise
