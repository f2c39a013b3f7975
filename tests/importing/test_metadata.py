"""Titles from first lines."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.metadata import TITLE_LENGTH, title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("标题\n正文", "标题"),
        ("\r\n \u3000\n\t\r  标题  \r正文", "标题"),
        ("\u3000\u3000关于 \t\u3000做好\u00a0工作的通知\u2028正文", "关于 做好 工作的通知"),
        ("\ufeff\u200b\n\u202e\n\0\x07\n题\u200b目\u202e一\0二", "题目一二"),
        ("题\u2066目\u2069\u00ad\u061c\u2060", "题目"),
        ("𠮷野家😀 cafe\u0301\n", "𠮷野家😀 cafe\u0301"),
        ("字", "字"),
        ("第一行\x85第二行", "第一行"),
        ("", ""),
        (" \r\n\u3000\u200b\0", ""),
    ],
)
def test_title_is_the_first_line_in_which_something_can_be_seen(text: str, title: str) -> None:
    assert title_of(text) == title


def test_a_title_of_500_characters_is_whole_and_a_longer_one_cut() -> None:
    assert title_of("题" * 500 + "\n正文") == "题" * 500
    assert title_of("题" * 501) == "题" * 500
    assert len(title_of("𠮷" * 1_000_000)) == TITLE_LENGTH
    assert title_of("题" * 499 + " 目目") == "题" * 499


def test_all_controls_and_invisible_format_characters_are_left_out() -> None:
    drawn = {"ARABIC", "SYRIAC", "KAITHI"}  # number signs and the like, which are seen
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        if unicodedata.category(character) not in {"Cc", "Cf"}:
            continue
        if unicodedata.name(character, "").split(" ")[0] in drawn and code != 0x061C:
            continue
        assert character not in title_of(f"甲{character}乙"), hex(code)


@given(st.text())
def test_a_title_is_short_trimmed_and_of_the_text(text: str) -> None:
    title = title_of(text)
    assert len(title) <= TITLE_LENGTH
    assert title == " ".join(title.split())
    assert set(title) <= set(text) | {" "}
