"""Bytes to text, strictly: the encoding is found or the file is refused, nothing is guessed away."""

from __future__ import annotations

import re

from reader import messages
from reader.errors import UserError
from reader.importing.detection import CONTROL_BYTES, best, count, detect, flaw
from reader.importing.encodings import Decoded, known_name, mark_of, read
from reader.importing.plausibility import weigh

__all__ = ["Decoded", "decode"]

#: How files begin that hold no text: PNG, JPEG, GIF, ZIP (also DOCX and EPUB), gzip, 7z, RAR, PDF,
#: SQLite, old Office files, executables.
_BINARY = (
    b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b\x08",
    b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"%PDF-", b"SQLite format 3\0", b"\xd0\xcf\x11\xe0", b"\x7fELF",
)  # fmt: skip

#: The controls of `CONTROL_BYTES`, and those of Latin-1 that are not a line end.
_CONTROL = re.compile("[\0-\x08\x0e-\x19\x1c-\x1f\x7f-\x84\x86-\x9f]")

#: The share of controls from which on decoded characters, or undecodable bytes, are no text, and the
#: number of stray ones in a text that is forgiven however short it is.
_CONTROL_SHARE, _CONTROL_SHARE_OF_BYTES, _CONTROL_STRAYS = 0.1, 0.02, 2

#: Encodings of which a wrong use can be told from the text that they give.
_CHINESE = frozenset({"gb18030", "big5hkscs", "utf-16-le", "utf-16-be"})

#: A named encoding is refused when its text has less than the first share of right characters and
#: the detected one at least the second.
_IMPLAUSIBLE, _PLAUSIBLE = 0.5, 0.9

#: By how many code points of its beginning that is judged.
_JUDGED = 10_000

#: Names that leave the order of bytes open; the mark or the text tells it.
_OPEN = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of a file. `name` is for messages; `encoding`, when given, overrules detection.

    Detection goes by byte order mark, then strict UTF-8, then whichever of GB18030, Big5 and UTF-16
    without mark gives more common characters. The encoding reported is "utf-8", "utf-8-sig",
    "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "gb18030", "big5hkscs", or Python's name of
    another one that was given.

    Raises UserError when the bytes are no text, when the encoding cannot be told, is not known or
    does not fit the bytes.
    """
    if data.startswith(_BINARY):
        raise UserError(messages.FILE_BINARY, path=name)
    decoded = _detected(data, name) if encoding is None else _as_named(data, name, encoding)
    if is_no_text(decoded.text):
        raise UserError(messages.FILE_BINARY, path=name)
    return decoded


def _detected(data: bytes, name: str) -> Decoded:
    found = detect(data)
    if found is not None:
        return found
    damage = flaw(data)
    if damage is not None:
        raise UserError(messages.FILE_DAMAGED, path=name, encoding=damage[0], position=damage[1])
    if count(data, CONTROL_BYTES) > _CONTROL_SHARE_OF_BYTES * len(data):
        raise UserError(messages.FILE_BINARY, path=name)
    raise UserError(messages.ENCODING_UNDETECTED, path=name)


def _as_named(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        wanted = wanted_name(data, encoding)
    except LookupError as error:
        raise UserError(messages.ENCODING_UNKNOWN, encoding=encoding) from error
    try:
        decoded = read(data, wanted)
    except UnicodeDecodeError as error:
        raise UserError(
            messages.ENCODING_WRONG, path=name, encoding=encoding, position=error.start
        ) from error
    if decoded.encoding in _CHINESE:
        _refuse_nonsense(decoded, data, name, encoding)
    return decoded


def wanted_name(data: bytes, encoding: str) -> str:
    """The one name of the encoding that a person named, with the order of bytes that the data have.

    Raises LookupError for a name that stands for no text encoding.
    """
    wanted = known_name(encoding)
    return _order_of_bytes(data, _OPEN[wanted]) if wanted in _OPEN else wanted


def _order_of_bytes(data: bytes, encodings: tuple[str, str]) -> str:
    marked = mark_of(data)
    if marked is not None and marked[0] in encodings:
        return marked[0]
    found = best(data, encodings, least=-1.0)
    return found.encoding if found is not None else encodings[0]


def _refuse_nonsense(decoded: Decoded, data: bytes, name: str, encoding: str) -> None:
    """A wrong encoding often fits by chance: UTF-8 read as GB18030 gives rare characters, not an error."""
    if weigh(decoded.text[:_JUDGED]).share >= _IMPLAUSIBLE:
        return
    other = detect(data)
    if (
        other is not None
        and other.encoding != decoded.encoding
        and weigh(other.text[:_JUDGED]).share >= _PLAUSIBLE
    ):
        raise UserError(messages.ENCODING_IMPLAUSIBLE, path=name, encoding=encoding, found=other.encoding)


def is_no_text(text: str) -> bool:
    """Whether controls make up so much of it that it only happens to decode."""
    controls = len(_CONTROL.findall(text))
    if controls <= _CONTROL_STRAYS:
        return 0 < controls == len(text)
    return controls > _CONTROL_SHARE * len(text)
