"""Which files a list of paths stands for."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from reader import messages
from reader.importing.files import Failure, find_files, printable


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("正文", encoding="utf-8")


def found(*paths: Path, below: Path) -> list[str]:
    """The names found, relative to `below`; failures as their messages."""
    return [
        item.error.message.what if isinstance(item, Failure) else item.relative_to(below).as_posix()
        for item in find_files(paths)
    ]


def test_folders_are_walked_in_natural_order(tmp_path: Path) -> None:
    make(tmp_path, "第10期.txt", "第2期.txt", "b.TXT", "a.text", "卷10/x.txt", "卷2/y.txt", "c.png", "d")
    assert found(tmp_path, below=tmp_path) == [
        "a.text", "b.TXT", "第2期.txt", "第10期.txt", "卷2/y.txt", "卷10/x.txt",
    ]  # fmt: skip


def test_hidden_files_and_folders_are_passed_over_unless_named(tmp_path: Path) -> None:
    make(tmp_path, ".a.txt", ".git/b.txt", "~$c.docx", "c.txt")
    assert found(tmp_path, below=tmp_path) == ["c.txt"]
    assert found(tmp_path / ".a.txt", tmp_path / ".git", below=tmp_path) == [".a.txt", ".git/b.txt"]


def test_a_named_file_is_given_whatever_its_suffix(tmp_path: Path) -> None:
    make(tmp_path, "报告.doc", "无后缀")
    assert found(tmp_path / "报告.doc", tmp_path / "无后缀", below=tmp_path) == ["报告.doc", "无后缀"]


def test_a_missing_path_and_an_empty_folder_fail_and_the_rest_goes_on(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "图/x.png", "空/.hidden.txt")
    items = list(find_files([tmp_path / "无.txt", tmp_path / "图", tmp_path / "空", tmp_path / "a.txt"]))
    assert [item.error.message for item in items if isinstance(item, Failure)] == [
        messages.FILE_MISSING, messages.FOLDER_EMPTY, messages.FOLDER_EMPTY,
    ]  # fmt: skip
    assert items[-1] == tmp_path / "a.txt"
    assert isinstance(items[0], Failure)
    assert items[0].path == str(tmp_path / "无.txt")


def test_a_path_that_no_system_can_have_is_missing(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    for path in (Path("a\0b"), tmp_path / "a.txt" / "b.txt"):
        (item,) = find_files([path])
        assert isinstance(item, Failure)
        assert item.error.message is messages.FILE_MISSING


def test_the_same_file_is_given_once(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "卷/b.txt")
    (tmp_path / "c.txt").symlink_to(tmp_path / "a.txt")
    paths = [tmp_path, tmp_path / "a.txt", tmp_path / "卷" / ".." / "a.txt", tmp_path / "卷", tmp_path]
    assert found(*paths, below=tmp_path) == ["a.txt", "卷/b.txt"]


def test_circles_of_links_end_and_dead_links_are_told(tmp_path: Path) -> None:
    make(tmp_path, "卷/a.txt")
    (tmp_path / "卷" / "上").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "卷" / "self.txt").symlink_to(tmp_path / "卷" / "self.txt")
    (tmp_path / "卷" / "dead.txt").symlink_to(tmp_path / "nowhere")
    missing = messages.FILE_MISSING.what
    assert found(tmp_path, below=tmp_path) == ["卷/a.txt", missing, missing]
    assert found(tmp_path / "卷" / "self.txt", below=tmp_path) == [missing]


def test_folders_nested_deeper_than_python_may_recurse(tmp_path: Path) -> None:
    folders = [tmp_path]
    while len(folders) <= sys.getrecursionlimit():
        folders.append(folders[-1] / "d")
        folders[-1].mkdir()
    make(folders[-1], "a.txt")
    try:
        assert list(find_files([tmp_path])) == [folders[-1] / "a.txt"]
    finally:  # pytest's own cleaning up recurses
        (folders[-1] / "a.txt").unlink()
        for folder in reversed(folders[1:]):
            folder.rmdir()


def test_an_unreadable_folder_is_told_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.txt", "locked/b.txt", "z.txt")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    items = list(find_files([tmp_path]))
    assert items[:2] == [tmp_path / "a.txt", tmp_path / "z.txt"]
    assert isinstance(items[2], Failure)
    assert items[2].error.message is messages.FOLDER_UNREADABLE
    assert "Permission denied" in items[2].error.what


def test_pipes_in_folders_are_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert found(tmp_path, below=tmp_path) == [messages.FOLDER_EMPTY.what]


def test_names_that_are_no_utf_8_can_be_printed(tmp_path: Path) -> None:
    raw = os.fsencode(tmp_path) + b"/\xd6\xd0\xce\xc4.txt"
    path = Path(os.fsdecode(raw))
    path.write_text("正文", encoding="utf-8")
    assert list(find_files([tmp_path])) == [path]
    assert printable(path.name).endswith(".txt")
    printable(path).encode("utf-8")
    (failure,) = find_files([Path(os.fsdecode(raw + b"x"))])
    assert isinstance(failure, Failure)
    str(failure.error).encode("utf-8")


def test_a_link_to_a_device_is_told_as_what_it_is(tmp_path: Path) -> None:
    make(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to(os.devnull)
    assert found(tmp_path, below=tmp_path) == ["a.txt", messages.FILE_NOT_REGULAR.what]
