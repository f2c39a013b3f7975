"""The encoding of a page: what it declares is checked against its bytes, and stray bytes are shown, not lost."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from reader import messages
from reader.errors import UserError
from reader.importing.decoding import decode
from reader.importing.detection import detect
from reader.importing.encodings import Decoded, known_name, mark_of, read
from reader.importing.plausibility import weigh

#: Where in the file a declaration may stand, in bytes.
_HEAD = 16_384
_DECLARED = re.compile(
    rb"""<\?xml[^>]{0,200}?\bencoding\s*=\s*["']?([A-Za-z0-9_:.-]{2,40})"""
    rb"""|<meta\b[^>]{0,500}?\bcharset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
#: Names of the web that Python does not know.
_ALIASES = {
    "x-gbk": "gbk",
    "gb_2312-80": "gb2312",
    "x-sjis": "shift_jis",
    "big5-eten": "big5",
    "x-x-big5": "big5",
    "utf8mb4": "utf-8",
}

#: Encodings that write Chinese with bytes of ASCII.
_SEVEN_BITS = ("hz", "iso2022")

#: How much of the characters beyond ASCII may be undecodable, and how many more are forgiven in any case.
_STRAY_SHARE, _STRAYS = 0.02, 3
#: The share of right characters (see `Evidence`) with which such a reading is believed.
_PLAUSIBLE = 0.6
#: How much worse the declared encoding may look than the detected one.
_LEEWAY = 0.1
_JUDGED = 20_000


class Markup(NamedTuple):
    """The text of a page, its encoding as `decoding.decode` names it, and what could not be decoded."""

    text: str
    encoding: str
    faults: tuple[UserError, ...] = ()


def decode_page(data: bytes, name: str, encoding: str | None = None) -> Markup:
    """The markup of a page. `name` is for messages; `encoding`, when given, overrules all else.

    Bytes that fit no character become U+FFFD, and a fault tells how many and where, when they are few.
    Raises UserError as `decoding.decode` does when the page is no text or its encoding cannot be told.
    """
    if encoding is None:
        found = _declared(data)
        if found is not None:
            return Markup(*found)
    try:
        return Markup(*decode(data, name, encoding))
    except UserError as error:
        if error.message not in (
            messages.ENCODING_WRONG,
            messages.FILE_DAMAGED,
            messages.ENCODING_UNDETECTED,
        ):
            raise
        lenient = _with_strays(data, name, encoding)
        if lenient is None:
            raise
        return lenient


def declared_encoding(data: bytes) -> str | None:
    """What the page says its encoding is, by the name of the widest set; None where it says nothing known."""
    for found in _DECLARED.finditer(data[:_HEAD]):
        label = (found[1] or found[2]).decode("ascii").lower()
        try:
            known = known_name(_ALIASES.get(label, label))
        except LookupError:
            continue
        # What was read as ASCII to find this is no UTF-16.
        return "utf-8" if known.startswith(("utf-16", "utf-32", "utf-7")) else known
    return None


def _declared(data: bytes) -> Decoded | None:
    """The page in the encoding that it declares, if its bytes agree and no other fits clearly better."""
    if mark_of(data) is not None:
        return None
    declared = declared_encoding(data)
    if declared is None or (data.isascii() and not declared.startswith(_SEVEN_BITS)):
        return None
    try:
        text = read(data, declared).text
    except UnicodeDecodeError:
        return None
    if declared == "utf-8" or data.isascii():
        return Decoded(text, declared)
    other = detect(data)
    if other is not None and other.encoding != declared:
        beyond = other.text[:_JUDGED]
        if weigh(beyond).share > weigh(text[:_JUDGED]).share + _LEEWAY or other.encoding.startswith("utf-8"):
            return None
    return Decoded(text, declared)


def _with_strays(data: bytes, name: str, encoding: str | None) -> Markup | None:
    """The page in the most plausible encoding although some bytes do not fit; None where too many do not."""
    mark = mark_of(data)
    if encoding is not None:
        candidates = [known_name(encoding)]
    elif mark is not None:
        candidates = [mark[0]]
    else:
        declared = declared_encoding(data)
        candidates = list(dict.fromkeys(filter(None, (declared, "utf-8", "gb18030", "big5hkscs"))))
    skipped = mark[1] if mark is not None and mark[0] in candidates else 0
    readings = [
        (text, candidate) for candidate in candidates if (text := _leniently(data[skipped:], candidate))
    ]
    fitting = [(weigh(text).share, text, candidate) for text, candidate in readings if _are_few(text)]
    if not fitting:
        return None
    share, text, found = max(fitting, key=lambda reading: reading[0])
    if share < _PLAUSIBLE:
        return None
    fault = UserError(
        messages.PAGE_BYTES_LOST,
        path=name,
        encoding=found,
        count=text.count("\ufffd"),
        position=_first_stray(data, found),
    )
    return Markup(text, found, (fault,))


def _first_stray(data: bytes, encoding: str) -> int:
    """The position of the first byte that does not fit."""
    try:
        read(data, encoding)
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _leniently(data: bytes, encoding: str) -> str:
    """Decode with U+FFFD for what does not fit; a character behind it is still whole, where one begins."""
    if encoding == "big5hkscs":
        return data.decode("cp950", _HANDLER)
    return data.decode(encoding, "replace")


def _from_hong_kong(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: one code that cp950 lacks, from the Hong Kong set, or else U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    code = error.object[error.start : error.start + 2]
    try:
        return code.decode("big5hkscs"), error.start + 2
    except UnicodeDecodeError:
        return "\ufffd", error.start + 1


_HANDLER = "duizhao-big5hkscs-lenient"
codecs.register_error(_HANDLER, _from_hong_kong)


def _are_few(text: str) -> bool:
    strays = text.count("\ufffd")
    beyond = sum(1 for character in text if character > "\x7f")
    return strays <= _STRAYS + _STRAY_SHARE * beyond
