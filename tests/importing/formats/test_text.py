"""Plain text is its decoded bytes."""

from __future__ import annotations

from reader.importing.formats.text import TEXT


def test_the_text_is_what_the_bytes_say() -> None:
    assert TEXT.read("甲\r\n乙\r".encode("gb18030"), "x", "gbk") == ("甲\r\n乙\r", "gb18030")
    assert TEXT.media_type == "text/plain"
