"""Files that are made to fill the memory: streams that grow without end, forms that draw forms that draw forms.

PDFium reads a page as a whole and cannot be stopped, so what a page would grow to is told before,
from the objects as they stand in the file. What is encrypted or packed otherwise than by Flate is
not looked into.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

#: The most that the content of a page may grow to, with all that it draws, in bytes. PDFium needs some
#: 15 times as much memory. The largest pages, printed maps, have some ten million.
LIMIT = 96 * 1024 * 1024

#: No stream that Flate packed grows by a larger factor.
_FACTOR = 1032

#: What drawing a form costs beside its content, in bytes of content that cost as much.
_DRAWING = 500

#: PDFium follows forms within forms no deeper.
_DEPTH = 50

#: All streams of one kind together are unpacked up to this size.
_TOTAL = 20 * LIMIT

_OBJECT = re.compile(rb"(?<!\d)(\d{1,9})\s+\d{1,5}\s+obj\b")
_STREAM = re.compile(rb"\bstream\r?\n")
_FORM, _IMAGE, _PAGE = (
    re.compile(rb"/%s(?![\w])" % name)
    for name in (rb"Subtype\s*/Form", rb"Subtype\s*/Image", rb"Type\s*/Page")
)
_FLATE = re.compile(rb"/(?:FlateDecode|Fl)\b")
_REFERENCE = re.compile(rb"(\d{1,9})\s+\d{1,5}\s+R\b")
_NAMED = re.compile(rb"/([^\s/<>\[\]()]+)\s+(\d{1,9})\s+\d{1,5}\s+R\b")
_DRAWN = re.compile(rb"/([^\s/<>\[\]()]+)\s+Do\b")
_CONTENTS = re.compile(rb"/Contents\s*(\[[^\]]*\]|\d{1,9}\s+\d{1,5}\s+R)")


def is_bomb(data: bytes) -> bool:
    """Whether the content of a stream or a page of this file would grow beyond `LIMIT`."""
    return _Objects(data).grow_too_far()


class _Object(NamedTuple):
    """The dictionary of an object, and what follows it as its stream, still packed."""

    entries: bytes
    packed: memoryview | None


class _TooLargeError(Exception):
    """Unpacked, it would be larger than is allowed."""


class _Objects:
    """The objects of a file by number, as far as they stand in it openly."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._unpacked = 0
        self._sizes: dict[int, int] = {}

    def grow_too_far(self) -> bool:
        """Whether one of them grows beyond the limit."""
        try:
            for one in self._found.values():
                if one.packed is not None and not _IMAGE.search(one.entries) and _may_be_large(one):
                    self._content(one)
            return any(
                self._size(number, ()) > LIMIT for number, one in self._found.items() if self._is_drawn(one)
            )
        except _TooLargeError:
            return True

    @staticmethod
    def _is_drawn(one: _Object) -> bool:
        return _PAGE.search(one.entries) is not None or _FORM.search(one.entries) is not None

    @cached_property
    def _found(self) -> dict[int, _Object]:
        return dict(self._objects())

    def _objects(self) -> Iterator[tuple[int, _Object]]:
        matches, whole = list(_OBJECT.finditer(self._data)), memoryview(self._data)
        for index, match in enumerate(matches):
            end = matches[index + 1].start() if index + 1 < len(matches) else len(self._data)
            stream = _STREAM.search(self._data, match.end(), end)
            if stream is None:
                yield int(match[1]), _Object(self._data[match.end() : end], None)
            else:
                entries = self._data[match.end() : stream.start()]
                yield int(match[1]), _Object(entries, whole[stream.end() : end])

    def _content(self, one: _Object) -> bytes:
        """The stream of an object, unpacked."""
        data = bytes(one.packed or b"")
        for _ in range(min(3, len(_FLATE.findall(one.entries)))):
            try:
                data = zlib.decompressobj().decompress(data, LIMIT)
            except zlib.error:
                return b""
            self._unpacked += len(data)
            if len(data) >= LIMIT or self._unpacked > _TOTAL:
                raise _TooLargeError
        return data

    def _size(self, number: int, within: tuple[int, ...]) -> int:
        """What drawing a page or a form comes to, in bytes of content."""
        one = self._found.get(number)
        if one is None or number in within or len(within) > _DEPTH or not self._is_drawn(one):
            return 0
        if number not in self._sizes:
            contents = self._contents(one)
            forms = dict(self._forms(one))
            drawn = Counter(name for content in contents for name in _DRAWN.findall(content))
            self._sizes[number] = sum(map(len, contents)) + sum(
                count * (_DRAWING + self._size(forms[name], (*within, number)))
                for name, count in drawn.items()
                if name in forms
            )
        return self._sizes[number]

    def _contents(self, one: _Object) -> list[bytes]:
        if one.packed is not None:
            return [self._content(one)]
        named = _CONTENTS.search(one.entries)
        numbers = _REFERENCE.findall(named[1]) if named else []
        return [self._content(self._found[int(number)]) for number in numbers if int(number) in self._found]

    def _forms(self, one: _Object) -> Iterator[tuple[bytes, int]]:
        """The names in the dictionary and in those to which it leads, and the objects that they name."""
        for name, number in _NAMED.findall(one.entries):
            yield name, int(number)
            other = self._found.get(int(number))
            if name in (b"Resources", b"XObject", b"Parent") and other is not None and other.packed is None:
                for inner, target in _NAMED.findall(other.entries):
                    yield inner, int(target)
                    last = self._found.get(int(target))
                    if inner in (b"Resources", b"XObject") and last is not None and last.packed is None:
                        yield from ((deep, int(place)) for deep, place in _NAMED.findall(last.entries))


def _may_be_large(one: _Object) -> bool:
    return len(one.packed or b"") * _FACTOR >= LIMIT or len(_FLATE.findall(one.entries)) > 1
