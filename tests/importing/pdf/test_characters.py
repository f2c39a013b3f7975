"""Which characters PDFium's code points stand for."""

from __future__ import annotations

import unicodedata

import pytest

from reader.importing.pdf.characters import character_of, is_han


def test_kangxi_radicals_become_their_ideographs() -> None:
    for code in range(0x2F00, 0x2FD6):
        assert character_of(code) == unicodedata.normalize("NFKC", chr(code)) != chr(code)


@pytest.mark.parametrize(
    ("radical", "ideograph"), ["⻓长", "⻔门", "⻋车", "⻅见", "⺠民", "⻄西", "⻢马", "⻰龙", "⻳龟"]
)
def test_other_radicals_do_too(radical: str, ideograph: str) -> None:
    assert character_of(ord(radical)) == ideograph


@pytest.mark.parametrize("character", "Ａ１％：（）　ｱ豈㈠①㎡½ﬁ️…—“«𠮷丽⺮")
def test_nothing_else_is_normalized(character: str) -> None:
    assert character_of(ord(character)) == character


@pytest.mark.parametrize("code", [0, 2, 9, 10, 0x7F, 0x85, 0xAD, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFE, 0xFDD0])
def test_what_is_no_character_is_left_out(code: int) -> None:
    assert character_of(code) == ""


@pytest.mark.parametrize("code", [0xD800, 0xDFFF, 0x110000, 2**31])
def test_what_cannot_be_one_is_shown(code: int) -> None:
    assert character_of(code) == "\ufffd"


def test_full_width_boxes() -> None:
    assert all(map(is_han, "汉漢𠮷，。（Ａ　⼀"))
    assert not any(map(is_han, "aé1,.“—… "))
