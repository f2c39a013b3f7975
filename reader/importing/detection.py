"""In which encoding a file is: by its mark, by strict UTF-8, by which reading is ordinary Chinese.

Measured by this house on 3,507 files in GBK and Big5: the reading with more common characters was
the right one for all of them, and for 99.95 % of single lines.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from reader.importing.encodings import Decoded, mark_of, read, read_beginning
from reader.importing.plausibility import Evidence, weigh

_LEGACY = ("gb18030", "big5hkscs")
_UTF16 = ("utf-16-le", "utf-16-be")
_WIDE = ("utf-32-le", "utf-32-be", *_UTF16)

#: The weight (see `Evidence`) from which on a reading is believed, and that without any doubt.
_BELIEVED, _SURE = 0.5, 0.8

#: The weight with which no other reading needs to be tried: of ten characters, all are common.
_CERTAIN = 0.9

#: The share of right characters with which a file that almost decodes is called damaged: without a
#: byte order mark, and with one.
_DAMAGED, _DAMAGED_MARKED = 0.7, 0.0

#: How much of a long file is judged, in bytes: some thousands of characters.
_PART = 16384
#: So many characters show whether it is worth while to look at all of it.
_LINES = 120
_NOT_ASCII = re.compile(b"[\x80-\xff]")
_HIGH = bytes(range(0x80, 0x100))

#: Controls that do not belong to text: not white space, end of file (DOS) and escape.
CONTROL_BYTES = bytes((*range(9), *range(0x0E, 0x1A), *range(0x1C, 0x20), 0x7F))

#: Characters that UTF-8 writes in three or four bytes, as all Chinese ones; and ASCII letters.
_LONG = re.compile("[\u0800-\U0010ffff]")
_LETTER = re.compile("[A-Za-z]")


def detect(data: bytes) -> Decoded | None:
    """The text in the encoding that was found, or None where none gives a plausible text."""
    marked = mark_of(data)
    if marked is not None:
        return _attempt(data, marked[0])
    controls = count(data[:_PART], CONTROL_BYTES)
    if controls:
        # ASCII and short Chinese texts in UTF-16 also pass for UTF-8 with controls in it.
        least = _BELIEVED if controls > 1 else _SURE
        wide = best(data, _WIDE, weight=Evidence.weight_with_ascii, least=least)
        if wide is not None:
            return wide
    unicode = _attempt(data, "utf-8")
    if unicode is not None:
        return _legacy_after_all(data, unicode.text) or unicode
    if _is_mostly_ascii(data) and best(data, _UTF16, least=_SURE) is None:
        # Latin-1 of an even length gives some common characters in UTF-16, too.
        return best(data, _LEGACY)
    return best(data, (*_LEGACY, *_UTF16))


def count(data: bytes, kinds: bytes) -> int:
    """How many bytes of `data` are one of `kinds`; the quickest way that Python has."""
    return len(data) - len(data.translate(None, kinds))


def best(
    data: bytes,
    encodings: Iterable[str],
    *,
    weight: Callable[[Evidence], float] = Evidence.weight,
    least: float = _BELIEVED,
) -> Decoded | None:
    """The reading with the greatest weight, of equal ones the first; None if none reaches `least`.

    A long file is judged by a part of it, but decoded whole.
    """

    def certain(found: Evidence) -> bool:
        return weight(found) >= _CERTAIN

    parts: list[tuple[str, str]] = []
    for encoding in encodings:
        whole = _attempt(data, encoding) if len(data) <= _PART else None
        try:
            part = whole.text if whole else read_beginning(_telling_part(data, encoding), encoding)
        except UnicodeDecodeError:
            continue
        # What is wrong is only counted where without that it would be certain; a few lines tell whether it can be.
        evidence = weigh(part[:_LINES], worth=certain)
        if len(part) > _LINES and weight(evidence) >= _BELIEVED:
            evidence = weigh(part, worth=certain)
        if certain(evidence):
            reading = whole or _attempt(data, encoding)
            if reading is not None:
                return reading
            parts.append((encoding, part))
            break
        parts.append((encoding, part))
    weighed = [(weight(weigh(part)), encoding) for encoding, part in parts]
    weighed.sort(key=lambda pair: -pair[0])
    readings = (_attempt(data, encoding) for weight_, encoding in weighed if weight_ >= least)
    return next((reading for reading in readings if reading is not None), None)


def _telling_part(data: bytes, encoding: str) -> bytes:
    """Enough of the file to judge it by, from its first byte that is not ASCII on.

    In encodings of wide characters it is the beginning, because only there one surely starts.
    """
    if len(data) <= _PART or encoding in _WIDE:
        return data[:_PART]
    first = _NOT_ASCII.search(data)
    start = first.start() if first else 0
    return data[start : start + _PART]


def flaw(data: bytes) -> tuple[str, int] | None:
    """Where a text that almost fits some encoding stops fitting it: the encoding and the byte position."""
    marked = mark_of(data)
    least = _DAMAGED_MARKED if marked else _DAMAGED
    flaws: list[tuple[float, str, int]] = []
    for encoding in (marked[0],) if marked else ("utf-8", *_LEGACY, *_UTF16):
        try:
            read(data, encoding)
        except UnicodeDecodeError as error:
            share = weigh(_telling_part(data, encoding).decode(encoding, "replace")).share
            if share >= least:
                flaws.append((share, encoding, error.start))
    return max(flaws)[1:] if flaws else None


def _attempt(data: bytes, encoding: str) -> Decoded | None:
    try:
        return read(data, encoding)
    except UnicodeDecodeError:
        return None


def _is_mostly_ascii(data: bytes) -> bool:
    """Whether more bytes are ASCII than in Chinese, where about half are in UTF-16 and fewer elsewhere."""
    part = _telling_part(data, "utf-8")
    return count(part, _HIGH) * 4 <= len(part)


def _legacy_after_all(data: bytes, text: str) -> Decoded | None:
    """Two or three characters of GB18030 can be valid UTF-8 by accident (the two of China Unicom are).

    Then UTF-8 gives letters of two bytes only, such as Greek ones, and no ASCII letter, while
    GB18030 gives nothing but common Chinese characters, and at least two of them.
    """
    if data.isascii() or _LONG.search(text) or _LETTER.search(text):
        return None
    legacy = best(data, _LEGACY)
    if legacy is None:
        return None
    evidence = weigh(legacy.text[:_PART])
    return legacy if evidence.share == 1 and evidence.total > 1 else None
