"""ZIP files that are honest, damaged, locked or made to explode."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import messages
from reader.errors import UserError
from reader.importing import zipped
from reader.importing.zipped import Zipped, is_link


def archive(*members: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as written:
        for name, content in members:
            written.writestr(name, content)
    return made.getvalue()


def with_flag(data: bytes, flag: int) -> bytes:
    """Every member with a flag set in both of its headers."""
    patched = bytearray(data)
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = patched.find(sign)
        while at >= 0:
            patched[at + offset] |= flag
            at = patched.find(sign, at + 1)
    return bytes(patched)


def refusal(data: bytes, **options: int) -> UserError:
    with pytest.raises(UserError) as caught:
        opened = Zipped(data, "包.zip", **options)
        for member in opened.members():
            opened.read(member)
    assert caught.value.facts["path"] == "包.zip"
    return caught.value


@given(
    st.lists(st.binary(max_size=200), max_size=4), st.sampled_from([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
)
def test_what_was_packed_comes_out(contents: list[bytes], method: int) -> None:
    opened = Zipped(
        archive(*((f"{i}.txt", content) for i, content in enumerate(contents)), method=method), "x"
    )
    assert [opened.read(member) for member in opened.members()] == contents


@given(st.data())
def test_a_cut_or_flipped_archive_is_told_or_read(data: st.DataObject) -> None:
    whole = bytearray(archive(("甲.txt", b"text" * 50), ("b/c.txt", bytes(range(256)))))
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        del whole[at:]
    else:
        whole[at] ^= data.draw(st.integers(1, 255))
    try:
        opened = Zipped(bytes(whole), "x")
        for member in opened.members():
            opened.read(member)
    except UserError as error:
        assert str(error).startswith("x ")


def test_no_archive_and_half_an_archive() -> None:
    whole = archive(("a", b"text" * 1000))
    for data in (b"", b"text", b"PK\x03\x04", whole[:-10], whole[: len(whole) // 2]):
        assert refusal(data).message is messages.ARCHIVE_DAMAGED


def test_what_was_changed_after_packing_is_told() -> None:
    whole = archive(("a", b"text" * 10), method=zipfile.ZIP_STORED)
    assert refusal(whole.replace(b"texttext", b"textTEXT")).message is messages.ARCHIVE_DAMAGED


def test_a_password_is_told() -> None:
    assert refusal(with_flag(archive(("a", b"text")), 0x1)).message is messages.ARCHIVE_ENCRYPTED


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_packings_that_cannot_be_stopped_in_time(method: int) -> None:
    assert refusal(archive(("a", b"text"), method=method)).message is messages.ARCHIVE_METHOD


def test_a_bomb_is_stopped_while_it_unpacks() -> None:
    error = refusal(archive(("a", bytes(200_000_000))))
    assert error.message is messages.ARCHIVE_BOMB
    small = archive(("a", bytes(1_000_000)))
    assert len(Zipped(small, "x").read(next(Zipped(small, "x").members()))) == 1_000_000


def test_all_members_together_have_a_limit() -> None:
    data = archive(*((f"{i}", b"0123456789" * 100_000) for i in range(3)), method=zipfile.ZIP_STORED)
    error = refusal(data, limit=2 * 1024**2)
    assert (error.message, error.facts["limit"]) == (messages.ARCHIVE_TOO_LARGE, 2)
    assert sum(len(Zipped(data, "x").read(member)) for member in Zipped(data, "x").members()) == 3_000_000


def test_a_member_that_lies_about_its_size() -> None:
    whole = archive(("a", b"text" * 100_000))
    size = (400_000).to_bytes(4, "little")
    assert whole.count(size) == 2
    assert refusal(whole.replace(size, (100).to_bytes(4, "little"))).message is messages.ARCHIVE_DAMAGED


def test_too_many_members_are_counted_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    data = archive(*((f"{i}", b"") for i in range(50)))
    monkeypatch.setattr(zipped, "MEMBER_LIMIT", 50)
    assert len(list(Zipped(data, "x").members())) == 50
    monkeypatch.setattr(zipped, "MEMBER_LIMIT", 49)
    assert refusal(data).message is messages.ARCHIVE_TOO_MANY


def test_links_are_known() -> None:
    link = zipfile.ZipInfo("a")
    link.create_system, link.external_attr = 3, 0o120777 << 16
    data = archive(("b", b""))
    assert is_link(link)
    assert not any(map(is_link, Zipped(data, "x").members()))
