"""Files of other programs: what is no file, too large or no text is refused in words, and soon."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reader import messages
from reader.errors import UserError
from reader.exchange import codebook_csv, reading, term_list, user_dictionary
from tests.corpus.making import odd_folder

READERS = [reading.read_text, codebook_csv.read, term_list.read, user_dictionary.read]


def refusal(read: Callable[[Path], object], path: Path) -> UserError:
    with pytest.raises(UserError) as caught:
        read(path)
    return caught.value


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
@pytest.mark.parametrize("read", READERS)
def test_a_pipe_and_a_device_are_no_files(tmp_path: Path, read: Callable[[Path], object]) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "zero.csv").symlink_to("/dev/zero")
    for name in ("pipe.csv", "zero.csv"):
        assert refusal(read, tmp_path / name).message is messages.FILE_NOT_REGULAR


@pytest.mark.parametrize("read", READERS)
def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, read: Callable[[Path], object]) -> None:
    with (tmp_path / "large.csv").open("wb") as file:
        file.truncate(reading.LARGEST + 1)  # without taking up the disk
    error = refusal(read, tmp_path / "large.csv")
    assert error.message is messages.FILE_TOO_LARGE
    assert "64 MB" in error.what


@pytest.mark.parametrize("read", READERS)
def test_what_is_not_there_a_folder_or_a_corpus_is_said(
    tmp_path: Path, read: Callable[[Path], object]
) -> None:
    assert refusal(read, tmp_path / "none.csv").message is messages.FILE_MISSING
    assert refusal(read, tmp_path / "no\0ne.csv").message is messages.FILE_MISSING
    assert refusal(read, tmp_path).message is messages.FILE_IS_FOLDER
    assert refusal(read, tmp_path / "mine.duizhao-wal").message is messages.FILE_IS_CORPUS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-be"])
def test_a_text_is_read_without_its_mark(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("粮食安全\r\n耕地保护\n".encode(encoding))
    assert reading.read_text(path) == "粮食安全\r\n耕地保护\n"


def test_a_text_with_a_mark_may_hold_any_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\1\2\3\4好", "utf-8-sig")
    assert reading.read_text(path) == "\1\2\3\4好"
    path.write_text("\1\2\3\4好", "utf-8")
    assert refusal(reading.read_text, path).message is messages.FILE_BINARY


@pytest.mark.parametrize("data", [b"", b"\n \r\n"])
def test_a_file_without_text_is_empty(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    assert reading.read_text(path) == ""


def test_an_encoding_that_cannot_be_told_is_not_asked_for(tmp_path: Path) -> None:
    path = odd_folder(tmp_path) / "a.txt"
    path.write_bytes("thème défini".encode("latin-1"))
    error = refusal(reading.read_text, path)
    assert error.message is messages.ENCODING_NOT_ASKED
    assert "UTF-8" in error.remedy
    assert "\ufffd/a.txt" in error.what
