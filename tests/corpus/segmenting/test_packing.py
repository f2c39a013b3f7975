"""Words as they are stored: what goes in comes out, counts are those of the order, and damage is told."""

from __future__ import annotations

import zlib
from array import array
from collections import Counter
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.corpus.segmenting.packing import pack, sort, tally, unpack


def packed(numbers: list[int]) -> bytes:
    text = sort(numbers)
    return pack(text, text.words)


def old(numbers: list[int]) -> bytes:
    return zlib.compress(array("I", numbers).tobytes(), 1)


NUMBERS = st.lists(st.integers(0, 2**32 - 1) | st.integers(0, 9))


@given(NUMBERS)
def test_what_is_packed_is_unpacked(numbers: list[int]) -> None:
    assert list(unpack(packed(numbers))) == numbers
    assert list(unpack(old(numbers))) == numbers


@given(NUMBERS)
def test_a_tally_has_each_word_as_often_as_it_stands_there(numbers: list[int]) -> None:
    for stored in (packed(numbers), old(numbers)):
        counts = {word: times for times, words in tally(stored).groups() for word in words}
        assert counts == Counter(numbers)
        assert len(tally(stored).words) == len(counts)


@pytest.mark.parametrize("count", [255, 256, 257, 65_536, 65_537])
def test_texts_of_many_words_have_wider_places(count: int) -> None:
    numbers = [*range(count), 0, count - 1]
    assert list(unpack(packed(numbers))) == numbers
    assert tally(packed(numbers)).pairs == ((1, count - 2), (2, 2))


def test_the_order_can_be_inflated_within_four_bytes_a_word() -> None:
    """The check of a corpus unpacks no more than that."""
    numbers = [*range(70_000)]
    assert len(zlib.decompress(packed(numbers))) <= 4 * len(numbers)


@given(st.data(), st.lists(st.integers(0, 300), min_size=1))
def test_damage_is_told_or_harmless(data: st.DataObject, numbers: list[int]) -> None:
    stored = bytearray(packed(numbers))
    place = data.draw(st.integers(0, len(stored) - 1))
    stored[place] ^= data.draw(st.integers(1, 255))
    cut = data.draw(st.integers(0, len(stored)))
    for damaged in (bytes(stored), packed(numbers)[:cut]):
        with suppress(ValueError, zlib.error):
            assert len(unpack(damaged)) <= len(numbers)  # nothing is made up
        with suppress(ValueError, zlib.error):
            counted = tally(damaged)
            assert sum(many for _, many in counted.pairs) == len(counted.words)
