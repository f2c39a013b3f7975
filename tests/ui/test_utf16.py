"""Code points to UTF-16 units and back."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.utf16 import Utf16Map, utf16_length

TEXTS = st.text(alphabet=st.sampled_from("a汉𠮷😀é\u0301\u200d\r\n\0"), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_every_position_matches_the_encoder(text: str) -> None:
    positions = Utf16Map(text)
    assert positions.units == utf16_length(text) == units(text)
    for index in range(len(text) + 1):
        unit = units(text[:index])
        assert positions.to_utf16(index) == unit
        assert positions.to_code_point(unit) == index


@given(TEXTS)
def test_the_middle_of_a_pair_is_the_start_of_the_pair(text: str) -> None:
    positions = Utf16Map(text)
    for index, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert positions.to_code_point(units(text[:index]) + 1) == index


@given(TEXTS, st.integers(-5, 100))
def test_positions_outside_are_clipped(text: str, position: int) -> None:
    positions = Utf16Map(text)
    assert 0 <= positions.to_utf16(position) <= positions.units
    assert 0 <= positions.to_code_point(position) <= len(text)


def test_a_text_without_astral_characters_needs_no_table() -> None:
    positions = Utf16Map("汉字" * 500_000)
    assert positions.to_utf16(777_777) == positions.to_code_point(777_777) == 777_777
