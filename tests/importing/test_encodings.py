"""Names and marks of encodings."""

from __future__ import annotations

import pytest

from reader.importing.encodings import known_name, mark_of, read, read_beginning


def test_an_older_set_is_read_as_the_one_that_contains_it() -> None:
    assert {known_name(name) for name in ("gb2312", "GBK", "cp936", "gb18030", "euc-cn")} == {"gb18030"}
    assert {known_name(name) for name in ("big5", "Big5-HKSCS", "cp950", "big5_hkscs")} == {"big5hkscs"}
    assert {known_name(name) for name in ("utf8", "UTF-8", "utf-8-sig", "ascii")} == {"utf-8"}


def test_codecs_that_are_no_encodings_have_no_name() -> None:
    for name in (
        "base64",
        "rot13",
        "undefined",
        "unicode_escape",
        "raw_unicode_escape",
        "punycode",
        "nonsense",
    ):
        with pytest.raises(LookupError):
            known_name(name)


def test_the_longer_mark_is_recognised_first() -> None:
    assert mark_of(b"\xff\xfe\0\0a\0\0\0") == ("utf-32-le", 4)
    assert mark_of(b"\xff\xfea\0") == ("utf-16-le", 2)
    assert mark_of(b"plain") is None


def test_positions_of_errors_count_from_the_mark() -> None:
    with pytest.raises(UnicodeDecodeError) as caught:
        read(b"\xef\xbb\xbfa\xff", "utf-8")
    assert caught.value.start == 4


def test_a_mark_inside_the_text_is_a_character() -> None:
    assert read("甲\ufeff乙".encode(), "utf-8").text == "甲\ufeff乙"


def test_a_beginning_leaves_out_half_a_character() -> None:
    for encoding in ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-32-be"):
        assert read_beginning("中文".encode(encoding)[:-1], encoding) == "中"
