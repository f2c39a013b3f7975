"""Plain text is its decoded bytes."""

from __future__ import annotations

import pytest

from reader import messages
from reader.errors import UserError
from reader.importing.document import Document
from reader.importing.formats.text import TEXT


def test_the_text_is_what_the_bytes_say() -> None:
    read = TEXT.read("甲\r\n乙\r".encode("gb18030"), "x", "gbk")
    assert read == Document(text="甲\r\n乙\r", encoding="gb18030", media_type="text/plain")
    assert (TEXT.media_type, TEXT.suffixes) == ("text/plain", {".txt", ".text"})


def test_plain_text_says_nothing_of_its_lines_but_that_they_may_be_wrapped() -> None:
    read = TEXT.read("标题\n　　正文。\f第二页\n".encode(), "x", None)
    assert read.wrapped
    assert (read.marks, read.parts, read.pages, dict(read.details), read.faults) == ((), (), (), {}, ())
    assert read.source is None  # its text is the decoded file


def test_bytes_that_are_no_text_are_refused() -> None:
    with pytest.raises(UserError) as refused:
        TEXT.read(bytes(300), "坏.txt", None)
    assert refused.value.message is messages.FILE_BINARY
