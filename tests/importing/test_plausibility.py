"""The common characters and what is counted against them."""

from __future__ import annotations

from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st

from reader.importing.plausibility import common, weigh


def test_the_common_characters_are_those_of_both_scripts() -> None:
    assert 6500 < len(common()) < 7200
    assert set("国國发發体體的，。“”ǎ嘅") <= common()
    assert not set("a\n鱻囍の\ue000") & common()


def test_each_kind_of_character_is_counted_once() -> None:
    evidence = weigh("国家 abc\r\n\ue000\0\ufffd鱻")
    assert evidence == (2, 3, 6, 4)
    assert evidence.share == -1 / 6


def test_ascii_alone_is_never_wrong_and_weighs_nothing() -> None:
    evidence = weigh("plain text\n")
    assert evidence.share == 1
    assert evidence.weight() == 0
    assert evidence.weight_with_ascii() > 0.9


@given(
    st.text(st.sampled_from("国國鱻囍，ā· a~\x7f\x80\x85\t\n\x1b\x00\ufffd\ue000\ud800\U00020000\U000e0001é"))
)
def test_each_character_is_counted_as_what_it_is(text: str) -> None:
    right = sum(sign in common() for sign in text)
    white = sum(sign in "\t\n\v\f\r\x1a\x1b\x85" for sign in text)
    printable = sum(" " <= sign <= "~" for sign in text)
    wrong = sum(
        sign == "\ufffd"
        or (category(sign) in ("Cc", "Co", "Cn", "Cs") and sign not in "\t\n\v\f\r\x1a\x1b\x85")
        for sign in text
    )
    total = len(text) - white - printable
    assert weigh(text) == (right, wrong, total, printable)
    assert weigh(text, worth=lambda _: False) == (right, 0, total, printable)
    assert weigh(text).weight() <= weigh(text, worth=lambda _: False).weight()
