"""A file is there whole, or as it was before."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.exchange.whole import whole_bytes, whole_file
from tests.corpus.making import names


def test_one_can_go_back_in_what_is_written(tmp_path: Path) -> None:
    with whole_bytes(tmp_path / "a.bin") as file:
        file.write(b"abcdef")
        file.seek(1)
        file.write(b"X")
        assert names(tmp_path) != ["a.bin"]
    assert (tmp_path / "a.bin").read_bytes() == b"aXcdef"
    assert names(tmp_path) == ["a.bin"]


def test_line_ends_are_written_as_given(tmp_path: Path) -> None:
    with whole_file(tmp_path / "a.txt", encoding="utf-8-sig") as file:
        file.write("甲\r\n乙\n丙\r")
    assert (tmp_path / "a.txt").read_bytes() == b"\xef\xbb\xbf" + "甲\r\n乙\n丙\r".encode()


@pytest.mark.parametrize("as_text", [True, False])
def test_a_fault_of_ours_goes_on_and_leaves_what_was_there(tmp_path: Path, as_text: bool) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError):
        if as_text:
            with whole_file(path, encoding="utf-8") as text:
                text.write("new")
                raise ZeroDivisionError
        with whole_bytes(path) as file:
            file.write(b"new")
            raise ZeroDivisionError
    assert (path.read_bytes(), names(tmp_path)) == (b"old", ["a"])
