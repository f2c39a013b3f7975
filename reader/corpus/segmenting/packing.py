"""The words of one text as they are kept: which there are and how often each, then in what order they stand.

What only counts words reads the first part, which is as it is counted; the order is deflated and left alone then.
Layout: the order, deflated (for each word of the text the place of it among the words, in one, two or four bytes);
the words, each once, the rarest first; pairs for the words that stand there equally often: how often, and how many
they are; the head, which is the last. All numbers are little-endian.
"""

from __future__ import annotations

import struct
import sys
import zlib
from array import array
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from itertools import chain
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T", bound=Hashable)

#: How many words, how many pairs, bytes of each of their numbers, the mark, the layout.
_HEAD = struct.Struct("<IIHHH")
#: Until 2026-11 there was only the order, as numbers of words. It ended in an Adler-32, which never has this there.
_MARK, _LAYOUT = 0xFFFF, 1
_MARKED = slice(-4, -2)
_TYPES = {1: "B", 2: "H", 4: "I"}
#: The longest order, in bytes.
_LARGEST = 256 * 1024 * 1024
#: An order of fewer bytes than this is short.
_SHORT = 1024


class Tally(NamedTuple):
    """The words of a text, each once, the rarest first; and how many of them stand there how often."""

    words: array[int]
    pairs: tuple[tuple[int, int], ...]
    """How often, and how many words stand there so often; they make up the words, in their order."""

    def groups(self) -> Iterator[tuple[int, array[int]]]:
        """How often, and the words that stand there so often."""
        at = 0
        for times, many in self.pairs:
            yield times, self.words[at : at + many]
            at += many


class Sorted(NamedTuple, Generic[T]):
    """The words of a text, each once, the rarest first; the pairs of a tally; the order, deflated."""

    words: list[T]
    pairs: tuple[tuple[int, int], ...]
    order: bytes


def sort(words: Sequence[T]) -> Sorted[T]:
    """The words of a text as they are kept."""
    counts = Counter(words)
    rising = sorted(counts, key=counts.__getitem__)
    places = dict(zip(rising, range(len(rising)), strict=True))
    kind = _TYPES[_width(len(rising), 1)]
    order = _little(array(kind, map(places.__getitem__, words)))
    return Sorted(rising, tuple(sorted(Counter(counts.values()).items())), _deflated(order.tobytes()))


def _deflated(data: bytes) -> bytes:
    """Short orders as they are: they would hardly get shorter, and zlib takes longer to make ready for it."""
    packer = zlib.compressobj(0, zlib.DEFLATED, 9, 1) if len(data) < _SHORT else zlib.compressobj(1)
    return packer.compress(data) + packer.flush()


def pack(text: Sorted[T], numbers: Sequence[int]) -> bytes:
    """A text as it is stored, when its words have these numbers, each below 2³²."""
    values = [*numbers, *chain.from_iterable(text.pairs)]
    width = _width(1 + max(values, default=0), 2)
    head = _HEAD.pack(len(numbers), len(text.pairs), width, _MARK, _LAYOUT)
    return text.order + _little(array(_TYPES[width], values)).tobytes() + head


def unpack(packed: bytes) -> array[int]:
    """The numbers of the words in the order of the text. Raises ValueError and zlib.error for what is damaged."""
    if not _has_tally(packed):
        return _numbers("I", _inflated(packed, _LARGEST))
    text = tally(packed)
    known, width = text.words, _width(len(text.words), 1)
    data = _inflated(packed, width * sum(times * many for times, many in text.pairs))
    try:
        return array("I", map(known.__getitem__, _numbers(_TYPES[width], data)))
    except IndexError:
        raise ValueError("a place where no word is") from None


def _inflated(packed: bytes, most: int) -> bytes:
    """The order. From a stranger it may be made to fill the memory: it is unpacked no further than it can be true."""
    unpacker = zlib.decompressobj()
    data = unpacker.decompress(packed, min(most, _LARGEST) + 1)
    if not unpacker.eof or len(data) > min(most, _LARGEST):
        raise ValueError("not as many words as there should be")
    return data


def tally(packed: bytes) -> Tally:
    """How often each word stands in a text. Raises ValueError and zlib.error for what is damaged."""
    if not _has_tally(packed):
        found = sort(unpack(packed))
        return Tally(array("I", found.words), found.pairs)
    end = len(packed) - _HEAD.size
    words, pairs, width, _, layout = _HEAD.unpack_from(packed, end)
    start = end - width * (words + 2 * pairs)
    if start < 0 or width not in (2, 4) or layout != _LAYOUT:
        raise ValueError("not the words of a text")
    values = _numbers(_TYPES[width], packed[start:end])
    many = values[words + 1 :: 2]
    if sum(many) != words:
        raise ValueError("not the words of a text")
    return Tally(values[:words], tuple(zip(values[words::2], many, strict=True)))


def _has_tally(packed: bytes) -> bool:
    return len(packed) > _HEAD.size and packed[_MARKED] == b"\xff\xff"


def _width(count: int, least: int) -> int:
    """How many bytes, of those that are allowed, tell so many numbers apart."""
    return next(width for width in _TYPES if width >= least and count <= 256**width)


def _numbers(kind: str, data: bytes) -> array[int]:
    numbers: array[int] = array(kind)
    numbers.frombytes(data)
    return _little(numbers)


def _little(numbers: array[int]) -> array[int]:
    if sys.byteorder == "big":
        numbers = numbers[:]
        numbers.byteswap()
    return numbers
