"""A letter for each character of a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.chinese.kinds import Kinds

KINDS = Kinds({"d": "0123456789", "h": "清河𠮷"})


@given(st.text(st.sampled_from("0189清河𠮷𠮶桥\ud800\0é") | st.characters(categories=None)))
def test_each_character_has_its_letter(text: str) -> None:
    letters = KINDS.of(text)
    assert letters == "".join("d" if c in "0123456789" else "h" if c in "清河𠮷" else "." for c in text)


def test_what_is_beyond_the_first_plane_can_be_asked_for() -> None:
    kinds = Kinds({"a": "清"}, other="x", beyond=lambda character: "b" if character == "𠮷" else "c")
    assert kinds.of("清河𠮷😀") == "axbc"
