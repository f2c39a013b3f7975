"""Texts of which a few bytes fit no character: read all the same, each such place shown as U+FFFD and told.

What does not decode as a whole is refused by `decoding.decode`, and stays refused where much of it does not fit.
A file of which one byte was lost, or that was cut off inside its last character, can be read but for that place.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from reader import messages
from reader.errors import UserError
from reader.importing.big5 import HANDLER, settled
from reader.importing.decoding import decode, is_no_text, wanted_name
from reader.importing.detection import detect
from reader.importing.encodings import Decoded, mark_of, read
from reader.importing.plausibility import weigh

#: How many places may be damaged: so many, and this share of the characters beyond ASCII; and all in all. A named
#: encoding, or a mark, needs less proof.
_STRAYS, _SHARE, _SHARE_NAMED, _MOST = 3, 0.005, 0.05, 20
#: Of a short text, one place in so many characters beyond ASCII.
_SHORT = 20
#: A place is so many bytes on the average.
_WIDE = 3
#: The share of right characters (see `Evidence`) that the rest of a text must have, where that can be told.
_PLAUSIBLE, _PLAUSIBLE_NAMED = 0.8, 0.5
#: With this share another encoding, in which all of it decodes, is the right one; and UTF-8 is.
_OTHER = 0.9
#: How much worse a named encoding may look than the one that is found.
_LEEWAY = 0.1
#: How much of the end shows whether UTF-16 went out of step.
_END = 100

#: Without a mark these are tried.
_TRIED = ("utf-8", "gb18030", "big5hkscs")
#: Of two bytes each, so that one lost byte puts what follows out of step.
_PAIRS = frozenset({"gb18030", "big5hkscs"})
#: Encodings of which a wrong use can be told from the text that they give.
_CHINESE = frozenset({*_TRIED, "utf-16-le", "utf-16-be"})

#: How far from a place where decoding stops the byte can be that was lost, in characters and in bytes.
_BEFORE, _AFTER = 200, 120
#: What no character of two bytes has in it: there they are in step again.
_ALIGNED = re.compile(rb"[\x00-\x2f]")
#: What one code is decoded to: four of the Hong Kong set are a letter with a mark above it.
_CHARACTERS = re.compile("[\u00ca\u00ea][\u0304\u030c]|.", re.DOTALL)
_LOST = "\ufffd"
_PLACES = re.compile(f"{_LOST}+")


class Shown(NamedTuple):
    """The text of a file, its encoding as `decoding.decode` names it, and what in it could not be decoded."""

    text: str
    encoding: str
    faults: tuple[UserError, ...] = ()


class _Reading(NamedTuple):
    """What a file gives in an encoding: how many places do not fit, and the position of the first byte of them."""

    decoded: Decoded
    places: int
    first: int


def decode_shown(data: bytes, name: str, encoding: str | None = None) -> Shown:
    """As `decoding.decode`, but a few places that do not fit are U+FFFD, and a fault tells how many and where.

    A place is one or more bytes beside each other. Where so little is wrong that nothing else can be meant the
    encoding is found all the same; with one that is named more may be wrong.

    Raises UserError as `decode` does, also where more than a few places do not fit.
    """
    try:
        decoded = decode(data, name, encoding)
        if encoding is not None:
            _refuse_nonsense(decoded, data, name, encoding)
        return Shown(*decoded)
    except UserError as error:
        if error.message not in (messages.ENCODING_WRONG, messages.FILE_DAMAGED):
            raise
        found = _detected(data) if encoding is None else _as_named(data, encoding)
        if found is None:
            raise
    (text, known), places, first = found
    line = len(re.findall(r"\r\n?|\n", text[: text.index(_LOST)])) + 1
    facts = {"path": name, "encoding": known, "count": places, "line": line, "position": first}
    return Shown(text, known, (UserError(messages.TEXT_BYTES_LOST, **facts),))


def text_of(data: bytes, encoding: str) -> str:
    """The text of a file that was read as `encoding` (as `known_name` gives it) before, damaged or not."""
    try:
        return read(data, encoding).text
    except UnicodeDecodeError:
        reading = _leniently(data, encoding)
        return reading.decoded.text if reading is not None else ""


def _detected(data: bytes) -> _Reading | None:
    """The best reading of a text that is not named, if it is good."""
    marked = mark_of(data)
    if marked is not None:
        return _believed(data, marked[0])
    good: list[tuple[float, _Reading]] = []
    for encoding in _TRIED:
        reading = _leniently(data, encoding, giving_up=True)
        if reading is None:
            continue
        beyond = _beyond(reading)
        if reading.places > min(_MOST, beyond / _SHORT) or not _are_few(reading, _SHARE * beyond):
            continue
        share = _plausibility(reading.decoded.text)
        if share >= _PLAUSIBLE and not is_no_text(reading.decoded.text):
            good.append((share, reading))
            if share >= _OTHER and encoding == "utf-8":
                break
    return max(good, key=lambda one: one[0])[1] if good else None


def _refuse_nonsense(decoded: Decoded, data: bytes, name: str, encoding: str) -> None:
    """A wrong encoding can fit by chance where the right one does not fit at all places (see `decode`)."""
    if decoded.encoding in _CHINESE and weigh(decoded.text).share < _PLAUSIBLE_NAMED and not data.isascii():
        other = _detected(data)
        if other is not None and other.decoded.encoding != decoded.encoding:
            found = other.decoded.encoding
            raise UserError(messages.ENCODING_IMPLAUSIBLE, path=name, encoding=encoding, found=found)


def _as_named(data: bytes, encoding: str) -> _Reading | None:
    """The reading in an encoding that a person named, unless another one is clearly better."""
    other = detect(data)
    if other is not None and weigh(other.text).share >= _OTHER:
        return None
    reading = _believed(data, wanted_name(data, encoding))
    better = _detected(data) if reading is not None else None
    if reading is None or better is None or better.decoded.encoding == reading.decoded.encoding:
        return reading
    worse = _plausibility(reading.decoded.text) + _LEEWAY < _plausibility(better.decoded.text)
    return None if worse else reading


def _believed(data: bytes, encoding: str) -> _Reading | None:
    reading = _leniently(data, encoding)
    if reading is None:
        return None
    text = reading.decoded.text
    if not _are_few(reading, _SHARE_NAMED * _beyond(reading)) or is_no_text(text):
        return None
    if encoding in _CHINESE and min(_plausibility(text), _plausibility(text[-_END:])) < _PLAUSIBLE_NAMED:
        return None
    return reading


def _plausibility(text: str) -> float:
    return weigh(text.replace(_LOST, "")).share


def _beyond(reading: _Reading) -> int:
    """How many characters beyond ASCII were decoded."""
    text = reading.decoded.text
    return len(text) - sum(map(len, re.findall("[\0-\x7f]+", text))) - text.count(_LOST)


def _are_few(reading: _Reading, share: float) -> bool:
    """Whether so few places do not fit, and few bytes in each, and most of the text does."""
    places, text = reading.places, reading.decoded.text
    lost = text.count(_LOST)
    return places <= _STRAYS + share and lost <= _WIDE * (_STRAYS + share) and 3 * lost <= len(text)


def _leniently(data: bytes, encoding: str, *, giving_up: bool = False) -> _Reading | None:
    """Decode with U+FFFD for each place that does not fit; with `giving_up` None where it is seen that there are many.

    Else it depends on nothing but the bytes and the encoding.
    """
    marked = mark_of(data)
    skipped = marked[1] if marked is not None and marked[0] == encoding else 0
    rest = data[skipped:]
    if encoding in _PAIRS:
        in_step = _in_step(rest, encoding, giving_up=giving_up)
        if in_step is None:
            return None
        text, first = in_step
    else:
        text, first = rest.decode(encoding, "replace"), _first_flaw(rest, encoding)
    places = len(_PLACES.findall(text)) - _own(rest, encoding)
    known = "utf-8-sig" if skipped and encoding == "utf-8" else encoding
    return _Reading(Decoded(text, known), max(1, places), skipped + first)


def _own(data: bytes, encoding: str) -> int:
    """How often U+FFFD stands in the file itself."""
    try:
        return data.count(_LOST.encode(encoding))
    except UnicodeEncodeError:
        return 0


def _first_flaw(data: bytes, encoding: str) -> int:
    try:
        data.decode(encoding)
    except UnicodeDecodeError as error:
        return error.start
    return 0


# -- two bytes for a character ----------------------------------------------------------------------


def _in_step(data: bytes, encoding: str, *, giving_up: bool) -> tuple[str, int] | None:
    """A text of pairs of bytes: where one byte was lost, it is found, so that what follows is in step again."""
    parts: list[str] = []
    at, first = 0, -1
    for _ in range(_MOST + 1):
        try:
            parts.append(_strictly(data[at:], encoding))
            break
        except UnicodeDecodeError as error:
            stop = at + error.start
        lost, length = _lost_at(data, at, stop, encoding)
        first = lost if first < 0 else first
        parts += (_strictly(data[at:lost], encoding), _LOST)
        at = lost + length
    else:
        if giving_up:
            return None
        parts.append(_with_losses(data[at:], encoding))
    text = "".join(parts)
    return (settled(text) if encoding == "big5hkscs" else text), max(0, first)


def _lost_at(data: bytes, begin: int, stop: int, encoding: str) -> tuple[int, int]:
    """Which byte is left of a character, and how many of it there are, where decoding stops at `stop`.

    If a byte was lost, all that follows it is read from the wrong half on, and decoding stops where that gives no
    character, often at the end of the line only. So each place before is tried for which of them the line reads best.
    """
    run = begin if begin == stop else begin + _last_aligned(data[begin:stop])
    starts = [stop]
    at = stop
    for character in reversed(_CHARACTERS.findall(_strictly(data[run:stop], encoding))):
        at -= len(_encoded(character, encoding))
        if at < run or len(starts) > _BEFORE:
            break
        starts.append(at)
    following = _ALIGNED.search(data, stop + 1)
    end = min(stop + _AFTER, following.start() if following else len(data))
    ways = [(start, length) for start in starts for length in (1, 2, 3) if length == 1 or start == stop]

    def worth(way: tuple[int, int]) -> tuple[int, int, int]:
        start, length = way
        rest = _with_losses(data[start + length : end], encoding)
        read_ = weigh(_with_losses(data[starts[-1] : start], encoding) + rest)
        return 2 * read_.common - read_.total - read_.ascii - 2 * rest.count(_LOST), start, -length

    start, length = max(ways, key=worth)
    return start, max(1, min(length, len(data) - start))


def _last_aligned(data: bytes) -> int:
    """Behind the last byte that no character of two bytes has in it."""
    found = 0
    for match in _ALIGNED.finditer(data):
        found = match.end()
    return found


def _encoded(character: str, encoding: str) -> bytes:
    try:
        return character.encode("cp950" if encoding == "big5hkscs" else encoding)
    except UnicodeEncodeError:
        return character.encode(encoding, "replace")


def _strictly(data: bytes, encoding: str) -> str:
    return data.decode("cp950", HANDLER) if encoding == "big5hkscs" else data.decode(encoding)


def _with_losses(data: bytes, encoding: str) -> str:
    """Decode with U+FFFD for what does not fit; a character behind it is still whole, where one begins."""
    return data.decode("cp950", _LENIENT) if encoding == "big5hkscs" else data.decode(encoding, "replace")


def _from_hong_kong(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: one code that cp950 lacks, from the Hong Kong set, or else U+FFFD."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    code = error.object[error.start : error.start + 2]
    try:
        return code.decode("big5hkscs"), error.start + 2
    except UnicodeDecodeError:
        return _LOST, error.start + 1


_LENIENT = "duizhao-big5hkscs-shown"
codecs.register_error(_LENIENT, _from_hong_kong)
