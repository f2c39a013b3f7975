"""Files in an archive: names in every encoding, natural order, and members that are no honest files."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.importing.archives import Member, read_archive
from reader.importing.files import Failure
from reader.importing.zipped import Zipped
from tests.importing.test_zipped import archive, with_flag


def raw_archive(*names: bytes, extra: bytes = b"") -> bytes:
    """A ZIP with names in bytes and without the flag for UTF-8, as old programs write them."""
    entries, directory = b"", b""
    for name in names:
        head = struct.pack("<HHHHHIIIHH", 20, 0, 0, 0, 33, zlib.crc32(b"x"), 1, 1, len(name), len(extra))
        at = len(entries)
        entries += b"PK\x03\x04" + head + name + extra + b"x"
        directory += b"PK\x01\x02\x14\0" + head + struct.pack("<HHHII", 0, 0, 0, 0, at) + name + extra
    end = struct.pack("<HHHHIIH", 0, 0, len(names), len(names), len(directory), len(entries), 0)
    return entries + directory + b"PK\x05\x06" + end


def names(data: bytes) -> list[str]:
    members = list(read_archive(data, "包.zip"))
    assert all(isinstance(member, Member) for member in members), members
    return [member.name for member in members if isinstance(member, Member)]


def failures(data: bytes) -> tuple[list[str], list[tuple[str, messages.Message]]]:
    """The members that came, and what is told of the others."""
    came, told = [], []
    for member in read_archive(data, "包.zip"):
        if isinstance(member, Failure):
            assert member.error.facts["path"] in (member.path, "包.zip")
            told.append((member.path, member.error.message))
        else:
            came.append(member.name)
    return came, told


def test_files_with_their_bytes_in_natural_order_files_before_folders() -> None:
    data = archive(
        ("第10期.txt", b"10"), ("一/甲.txt", b"1"), ("第2期.txt", b"2"), ("一/", b""), ("一/二/乙.txt", b"3"),
        ("a" + "9" * 6000 + ".txt", b"long"), ("Z.TXT", b"z"), ("b007.txt", b"7"), ("b7.txt", b"7"),
    )  # fmt: skip
    found = [member for member in read_archive(data, "x") if isinstance(member, Member)]
    assert [member.name[:10] for member in found] == [
        "a999999999", "b007.txt", "b7.txt", "Z.TXT", "第2期.txt", "第10期.txt", "一/甲.txt", "一/二/乙.txt",
    ]  # fmt: skip
    assert found[4] == Member("第2期.txt", b"2")


def test_what_is_left_out_and_what_is_passed_over() -> None:
    data = archive(
        ("甲.txt", b"1"), ("图.png", b"2"), (".DS_Store", b""), ("__MACOSX/._甲.txt", b""), (".git/a.txt", b""),
        ("里/包.zip", archive(("a.txt", b""))), ("说明", b""),
    )  # fmt: skip
    passed_over: list[str] = []
    assert [member.name for member in read_archive(data, "x", passed_over) if isinstance(member, Member)] == [
        "甲.txt"
    ]
    assert sorted(passed_over) == ["图.png", "说明", "里/包.zip"]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs"])
def test_names_of_old_programs(encoding: str) -> None:
    wanted = ["政府工作報告/第一章.txt", "政府工作報告/第二章.txt", "關於經濟發展的說明.txt"]
    assert sorted(names(raw_archive(*(name.encode(encoding) for name in wanted)))) == sorted(wanted)


def test_a_backslash_may_part_folders_or_be_half_a_character() -> None:
    assert names(raw_archive("资料\\甲.txt".encode("gbk"))) == ["资料/甲.txt"]
    half = "乗坁文件.txt"
    assert b"\\" in half.encode("gbk")
    assert names(raw_archive(half.encode("gbk"), "政府工作报告和经济发展计划.txt".encode("gbk")))[0] == half


def test_western_names_and_names_that_no_encoding_fits() -> None:
    assert names(raw_archive("café.txt".encode("cp437"))) == ["café.txt"]
    assert len(names(raw_archive(b"\xff\xfe\x81.txt"))) == 1


def test_a_second_name_in_unicode_counts() -> None:
    raw, name = b"??.txt", "報告.txt".encode()
    field = struct.pack("<HHBI", 0x7075, 5 + len(name), 1, zlib.crc32(raw)) + name
    assert names(raw_archive(raw, extra=field)) == ["報告.txt"]
    stale = struct.pack("<HHBI", 0x7075, 5 + len(name), 1, 0) + name
    assert names(raw_archive(raw, extra=stale)) == ["??.txt"]


def test_controls_in_names_are_made_visible() -> None:
    assert names(raw_archive(b"a\nb.txt")) == ["a\ufffdb.txt"]


@pytest.mark.parametrize(
    "name",
    [
        "../甲.txt",
        "一/../../甲.txt",
        "/etc/甲.txt",
        "C:/甲.txt",
        "C:\\甲.txt",
        "..\\甲.txt",
        "\\\\server\\甲.txt",
    ],
)
def test_paths_that_lead_out_are_told_and_the_rest_goes_on(name: str) -> None:
    came, told = failures(archive((name, b"x"), ("乙.txt", b"y")))
    assert came == ["乙.txt"]
    assert told == [(f"包.zip/{name}".replace("\\", "/"), messages.MEMBER_OUTSIDE)]


def test_links_and_second_members_of_a_name_are_told() -> None:
    made = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(made, "w") as written:
        warnings.simplefilter("ignore")
        link = zipfile.ZipInfo("链.txt")
        link.create_system, link.external_attr = 3, 0o120777 << 16
        written.writestr(link, "/etc/passwd")
        written.writestr("甲.txt", "一")
        written.writestr("甲.txt", "二")
    came, told = failures(made.getvalue())
    assert came == ["甲.txt"]
    assert told == [("包.zip/甲.txt", messages.MEMBER_TWICE), ("包.zip/链.txt", messages.MEMBER_LINK)]
    (first,) = [member for member in read_archive(made.getvalue(), "x") if isinstance(member, Member)]
    assert first.data == "一".encode()


def test_locked_and_damaged_members_are_told_one_by_one() -> None:
    locked = with_flag(archive(("甲.txt", b"x"), ("图.png", b"x")), 0x1)
    assert failures(locked) == ([], [("包.zip/甲.txt", messages.ARCHIVE_ENCRYPTED)])
    whole = archive(("甲.txt", b"first one"), ("乙.txt", b"second"), method=zipfile.ZIP_STORED)
    came, told = failures(whole.replace(b"first one", b"FIRST one"))
    assert (came, told) == (["乙.txt"], [("包.zip/甲.txt", messages.ARCHIVE_DAMAGED)])


def test_a_bomb_is_one_failure_and_the_rest_goes_on() -> None:
    came, told = failures(archive(("一.txt", bytes(100_000_000)), ("二.txt", b"x")))
    assert (came, told) == (["二.txt"], [("包.zip/一.txt", messages.ARCHIVE_BOMB)])


def test_an_archive_that_never_ends_ends_with_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Zipped.__init__, "__kwdefaults__", {"limit": 1024**2})
    data = archive(*((f"{i}.txt", b"0123456789" * 50_000) for i in range(9)), method=zipfile.ZIP_STORED)
    came, told = failures(data)
    assert (came, told) == (["0.txt", "1.txt"], [("包.zip/2.txt", messages.ARCHIVE_TOO_LARGE)])


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", archive(("甲.txt", b"x" * 100))[:-30]])
def test_a_damaged_archive_is_told_before_anything_comes(data: bytes) -> None:
    with pytest.raises(UserError) as caught:
        read_archive(data, "包.zip")
    assert caught.value.message is messages.ARCHIVE_DAMAGED


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=8),
        max_size=5,
        unique=True,
    )
)
def test_names_in_unicode_come_as_they_are(stems: list[str]) -> None:
    stems = [stem for stem in stems if not set(stem) & set("/\\:") and not stem.startswith((".", "~$"))]
    data = archive(*((f"{stem}.txt", b"") for stem in stems))
    assert sorted(names(data)) == sorted(f"{stem}.txt" for stem in stems)
