"""The files inside a ZIP archive that can be imported, with their names as the person knows them."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader import messages
from reader.errors import UserError
from reader.importing.detection import detect
from reader.importing.encodings import read
from reader.importing.files import HIDDEN, Failure
from reader.importing.formats import is_known
from reader.importing.zipped import Zipped, is_link

if TYPE_CHECKING:
    from zipfile import ZipInfo

_NUMBER = re.compile(r"(\d+)")
_DRIVE = re.compile(r"[A-Za-z]:")
_FLAG_UTF8 = 0x800
_CONTROL = re.compile("[\0-\x1f\x7f]")

#: The encodings of names that are not told; code page 437 is what the specification means by saying nothing.
_UNTOLD, _LAST_RESORT = ("utf-8", "gb18030", "big5hkscs"), "cp437"

#: The field in which some programs write the name in UTF-8, beside the one in the encoding of their system:
#: its number, and the length of what stands before the name (a version and the checksum of the other name).
_UNICODE_NAME, _UNICODE_NAME_HEAD = 0x7075, 5


class Member(NamedTuple):
    """A file in an archive: its path there, with `/` between the folders, and its bytes."""

    name: str
    data: bytes


def read_archive(data: bytes, name: str, passed_over: list[str] | None = None) -> Iterator[Member | Failure]:
    """The files of a ZIP with a suffix that `formats` knows, in natural order, and a Failure for each bad one.

    `name` stands for the archive in messages; a member is `name/member` there. As in a folder on disk,
    the files of a folder come before those of the folders in it, and names that begin with a dot are
    left out (also what macOS keeps in `__MACOSX`). Files of which the suffix is not known, archives in
    the archive among them, come into `passed_over` where one is given. Members are unpacked one by one
    as the iterator goes on, so that no more than one of them is in memory.

    A Failure is told for a member that is encrypted, damaged or packed in an unknown way, for a path that
    leads out of the archive, for a link, for a bomb and for a second member of the same name; the rest goes on.
    Where the archive has given more bytes than `zipped` allows, the last thing that comes is a Failure.

    Raises UserError, at once, when the archive as a whole is damaged or cut off or has too many members.
    """
    archive = Zipped(data, name)
    members = [member for member in archive.members() if not member.orig_filename.endswith(("/", "\\"))]
    return _read(archive, name, list(zip(_names(members), members, strict=True)), passed_over)


def _read(
    archive: Zipped, name: str, named: list[tuple[str, ZipInfo]], passed_over: list[str] | None
) -> Iterator[Member | Failure]:
    met: set[str] = set()
    for path, member in sorted(named, key=lambda pair: _natural(pair[0])):
        if _is_hidden(path):
            continue
        if not is_known(Path(path.rpartition("/")[2])):
            if passed_over is not None:
                passed_over.append(path)
            continue
        shown = f"{name}/{path}"
        try:
            yield _member(archive, path, member, shown, met)
        except UserError as error:
            yield Failure(shown, error)
            if error.message is messages.ARCHIVE_TOO_LARGE:
                return


def _member(archive: Zipped, path: str, member: ZipInfo, shown: str, met: set[str]) -> Member:
    if _leads_out(path):
        raise UserError(messages.MEMBER_OUTSIDE, path=shown)
    if is_link(member):
        raise UserError(messages.MEMBER_LINK, path=shown)
    if path in met:
        raise UserError(messages.MEMBER_TWICE, path=shown)
    met.add(path)
    return Member(path, archive.read(member, shown))


def _is_hidden(path: str) -> bool:
    parts = [part for part in path.split("/") if part not in ("", ".", "..")]
    return not parts or parts[0] == "__MACOSX" or any(part.startswith(HIDDEN) for part in parts)


def _leads_out(path: str) -> bool:
    """Whether a path is absolute, has a drive, or climbs; nothing is written, but it is no honest name."""
    return path.startswith("/") or bool(_DRIVE.match(path)) or ".." in path.split("/")


def _natural(path: str) -> tuple[list[tuple[int, list[tuple[int, str]]]], str]:
    """Files before folders, numbers by their value; compared as text, so that they may have any length."""
    *folders, last = path.casefold().split("/")
    return [*((1, _numbers(part)) for part in folders), (0, _numbers(last))], path


def _numbers(part: str) -> list[tuple[int, str]]:
    pieces = _NUMBER.split(part)
    pieces[1::2] = [piece.lstrip("0") for piece in pieces[1::2]]
    return [(len(piece) if index % 2 else 0, piece) for index, piece in enumerate(pieces)]


def _names(members: list[ZipInfo]) -> list[str]:
    """The path of each member. Old programs write names in the encoding of their system and do not say which.

    One program wrote them all, so that they are told together: short names alone would be a gamble.
    """
    told = [_told_name(member) for member in members]
    # `zipfile` has read every other name as code page 437, which has a character for each byte.
    raw = [
        member.orig_filename.encode(_LAST_RESORT) if name is None else b""
        for member, name in zip(members, told, strict=True)
    ]
    found = detect(b"\n".join(filter(None, raw)))
    encoding = found.encoding if found is not None and found.encoding in _UNTOLD else _LAST_RESORT
    return [
        _printable(name if name is not None else _decoded(bytes_, encoding)).replace("\\", "/")
        for name, bytes_ in zip(told, raw, strict=True)
    ]


def _told_name(member: ZipInfo) -> str | None:
    """The name where the archive says that it is Unicode."""
    if member.flag_bits & _FLAG_UTF8:
        return member.orig_filename
    return _unicode_name(member.extra, zlib.crc32(member.orig_filename.encode(_LAST_RESORT)))


def _unicode_name(extra: bytes, checksum: int) -> str | None:
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        if kind == _UNICODE_NAME and int.from_bytes(field[1:5], "little") == checksum:
            try:
                return field[_UNICODE_NAME_HEAD:].decode("utf-8")
            except UnicodeDecodeError:
                return None
    return None


def _decoded(raw: bytes, encoding: str) -> str:
    try:
        return read(raw, encoding).text
    except UnicodeDecodeError:
        return raw.decode(_LAST_RESORT)


def _printable(name: str) -> str:
    return _CONTROL.sub("\ufffd", name)
