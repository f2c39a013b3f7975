"""What a page says of its encoding is believed only where its bytes agree."""

from __future__ import annotations

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing.markup.charset import declared_encoding, decode_page

SIMPLIFIED = "<p>县里把闲置的粮库改成了创业园，租金头两年全免，三十多家小厂搬了进来。</p>"
TRADITIONAL = "<p>縣裡把閒置的糧庫改成了創業園，租金頭兩年全免，三十多家小廠搬了進來。</p>"


def page(text: str, declared: str) -> str:
    return f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={declared}"></head>{text}</html>'


@pytest.mark.parametrize(
    ("text", "declared", "actual"),
    [
        (SIMPLIFIED, "gb2312", "gb18030"),
        (SIMPLIFIED, "GBK", "gb18030"),
        (SIMPLIFIED, "utf-8", "utf-8"),
        (SIMPLIFIED, "gb2312", "utf-8"),
        (SIMPLIFIED, "utf-8", "gb18030"),
        (SIMPLIFIED, "big5", "gb18030"),
        (SIMPLIFIED, "iso-8859-1", "utf-8"),
        (SIMPLIFIED, "iso-8859-1", "gb18030"),
        (SIMPLIFIED, "klingon", "gb18030"),
        (TRADITIONAL, "big5", "big5hkscs"),
        (TRADITIONAL, "big5", "utf-8"),
        (TRADITIONAL, "utf-8", "big5hkscs"),
        (TRADITIONAL, "gb2312", "big5hkscs"),
        (TRADITIONAL, "gb18030", "gb18030"),
        (TRADITIONAL, "big5", "gb18030"),
        (SIMPLIFIED, "utf-16", "utf-8"),
        (SIMPLIFIED, "utf-8", "utf-16-le"),
        (SIMPLIFIED, "hz", "hz"),
    ],
)
def test_the_bytes_decide(text: str, declared: str, actual: str) -> None:
    source = page(text, declared)
    assert decode_page(source.encode(actual), "x") == (source, actual, ())


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_goes_before_the_declaration(mark: str) -> None:
    source = page(SIMPLIFIED, "gb2312")
    found = decode_page(source.encode(mark), "x")
    assert found.text == source
    assert found.encoding in ("utf-8-sig", "utf-16-le", "utf-16-be")


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta charset=gb2312>", "gb18030"),
        ("<META CHARSET='x-gbk' />", "gb18030"),
        ("<meta charset = utf8>", "utf-8"),
        ("<?xml version='1.0' encoding=\"Big5\"?>", "big5hkscs"),
        ("<meta content='text/html;charset=big5-hkscs'>", "big5hkscs"),
        ("<meta charset=klingon><meta charset=gbk>", "gb18030"),
        ("<script charset=gbk></script>", None),
        ("", None),
        (" " * 20_000 + "<meta charset=gbk>", None),
    ],
)
def test_where_a_page_declares_its_encoding(head: str, expected: str | None) -> None:
    assert declared_encoding(head.encode()) == expected


def test_a_user_overrules_it() -> None:
    source = page(SIMPLIFIED, "utf-8").encode("gb18030")
    assert decode_page(source, "x", "gbk").text == page(SIMPLIFIED, "utf-8")
    with pytest.raises(UserError) as caught:
        decode_page(source, "x", "utf-16")
    assert caught.value.message in (messages.ENCODING_WRONG, messages.ENCODING_IMPLAUSIBLE)
    with pytest.raises(UserError) as caught:
        decode_page(source, "x", "klingon")
    assert caught.value.message is messages.ENCODING_UNKNOWN


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs"])
@pytest.mark.parametrize("named", [False, True])
def test_a_few_stray_bytes_are_shown_and_told(encoding: str, named: bool) -> None:
    text = TRADITIONAL if encoding == "big5hkscs" else SIMPLIFIED
    source = page(text * 20, encoding)
    before, after = source[:700].encode(encoding), source[700:].encode(encoding)
    found = decode_page(before + b"\xff" + after, "页", encoding if named else None)
    assert found.encoding == encoding
    assert found.text.replace("\ufffd", "") == source
    (fault,) = found.faults
    assert fault.message is messages.PAGE_BYTES_LOST
    assert fault.facts == {"path": "页", "encoding": encoding, "count": 1, "position": len(before)}


def test_a_page_that_is_cut_within_a_character_is_read() -> None:
    data = page(SIMPLIFIED * 5, "utf-8").encode()
    whole = decode_page(data[: data.rindex("厂".encode()) + 2], "x")
    assert whole.text.endswith("三十多家小\ufffd")
    assert len(whole.faults) == 1


def test_the_hong_kong_set_is_read_beside_stray_bytes() -> None:
    text = "<p>啲嘢喺嗰度，佢哋話唔使驚，今晚落雨都照去碼頭，冇問題。</p>" * 10
    data = text.encode("big5hkscs")
    found = decode_page(data + b"\xff", "x", "big5")
    assert found.text == text + "\ufffd"


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"PK\x03\x04abc", bytes(range(128, 256)) * 20])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UserError):
        decode_page(data, "x")
