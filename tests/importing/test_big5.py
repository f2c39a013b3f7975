"""Big5 with the letters of Hong Kong, the dot of names and numbers in circles."""

from __future__ import annotations

import pytest

from reader.importing.big5 import decode_big5, decode_big5_beginning
from reader.importing.encodings import read


def test_the_dot_of_names_is_no_bullet() -> None:
    assert decode_big5("約翰‧甘迺迪".encode("cp950")) == "約翰‧甘迺迪"


def test_characters_of_hong_kong_are_read_where_the_code_page_lacks_them() -> None:
    text = "深水埗啲𨋢門，喺灣仔嘅Ê̄"
    assert decode_big5(text.encode("big5hkscs")) == text


@pytest.mark.parametrize("encoding", ["big5hkscs", "cp950"])
def test_enumerators_are_read_from_either_table(encoding: str) -> None:
    text = "分工如下：①交通廳；②水利廳；⑴其他"
    assert decode_big5(text.encode(encoding)) == text


def test_kana_are_read_as_the_standard_table_has_them() -> None:
    assert decode_big5("日本の「おもてなし」".encode("big5hkscs")) == "日本の「おもてなし」"


def test_the_euro_and_box_drawing() -> None:
    assert decode_big5("共€五百".encode("cp950")) == "共€五百"


def test_what_no_table_knows_is_an_error_at_its_byte() -> None:
    for decoder in (decode_big5, decode_big5_beginning):
        with pytest.raises(UnicodeDecodeError) as caught:
            decoder("中文".encode("cp950") + b"\xff\xff")
        assert caught.value.start == 4
    with pytest.raises(UnicodeDecodeError):
        decode_big5("中文".encode("cp950")[:-1])


def test_a_beginning_may_end_within_a_character() -> None:
    assert decode_big5_beginning("中文".encode("cp950")[:-1]) == "中"
    assert read("中文".encode("cp950"), "big5hkscs").text == "中文"
