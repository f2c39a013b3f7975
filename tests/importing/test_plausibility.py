"""The common characters and what is counted against them."""

from __future__ import annotations

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
