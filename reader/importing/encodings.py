"""The encodings of Chinese files: their marks, their names, and reading them strictly."""

from __future__ import annotations

import codecs
from contextlib import suppress
from typing import NamedTuple

from reader.importing.big5 import decode_big5, decode_big5_beginning


class Decoded(NamedTuple):
    """The text, every character as it came but without a byte order mark; and the encoding it had."""

    text: str
    encoding: str


#: Byte order marks; the longer come before those that are their beginning.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)

#: Python's names for sets that a newer one contains.
_WIDER = {
    "ascii": "utf-8",
    "big5": "big5hkscs",
    "cp950": "big5hkscs",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "utf-8-sig": "utf-8",
}

#: Codecs that Python calls encodings but that rewrite the text, or never decode.
_NO_ENCODINGS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})


def known_name(encoding: str) -> str:
    """The one name for an encoding as a user wrote it; an older set becomes the one that contains it.

    Raises LookupError for a name that stands for no text encoding.
    """
    try:
        found = codecs.lookup(encoding).name
        b"\0\0\0\0".decode(found, "replace")  # a LookupError where it is no encoding of text
    except ValueError as error:
        raise LookupError(encoding) from error
    found = found.replace("_", "-")
    if found in _NO_ENCODINGS:
        raise LookupError(encoding)
    return _WIDER.get(found, found)


def mark_of(data: bytes) -> tuple[str, int] | None:
    """The encoding that a byte order mark at the beginning tells, and the length of the mark in bytes."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, len(mark)
    return None


def read(data: bytes, encoding: str) -> Decoded:
    """Decode strictly, leaving out a byte order mark of this encoding.

    `encoding` is a name as `known_name` gives it. Raises UnicodeDecodeError, with the position
    counted from the beginning of `data`.
    """
    marked = mark_of(data)
    skipped = marked[1] if marked is not None and marked[0] == encoding else 0
    try:
        text = _text(data[skipped:] if skipped else data, encoding)
    except UnicodeDecodeError as error:
        error.start += skipped
        error.end += skipped
        raise
    return Decoded(text, "utf-8-sig" if skipped and encoding == "utf-8" else encoding)


def read_beginning(data: bytes, encoding: str) -> str:
    """Decode the beginning of a file strictly; it may end within a character, which is left out.

    Raises UnicodeDecodeError.
    """
    if encoding == "big5hkscs":
        return decode_big5_beginning(data)
    with suppress(UnicodeDecodeError):  # nearly always it ends with a whole character, and this is quicker
        return data.decode(encoding)
    return codecs.getincrementaldecoder(encoding)().decode(data)


def _text(data: bytes, encoding: str) -> str:
    return decode_big5(data) if encoding == "big5hkscs" else data.decode(encoding)
