"""ZIP files of strangers: what is in them, and the bytes of one member, within limits.

Nothing is ever written to disk. Sizes are counted in bytes, as they come out of the unpacking and not as
the archive declares them.
"""

from __future__ import annotations

import io
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, TYPE_CHECKING

from reader import messages
from reader.errors import UserError

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

#: How many bytes may come out of one archive, all members that are read taken together.
UNPACKED_LIMIT = 512 * 1024 * 1024

#: How many members an archive may have.
MEMBER_LIMIT = 100_000

#: How many times larger than packed a member may be, once it is larger than `_HARMLESS` bytes: the XML of an
#: empty table reaches 100 to 200, Deflate itself 1,032.
RATIO_LIMIT = 300
_HARMLESS = 8 * 1024 * 1024

#: The end of the central directory, its length without the comment, the longest comment.
_END, _END_SIZE, _COMMENT_LIMIT = b"PK\x05\x06", 22, 0xFFFF
#: The least that the directory needs for a member, and what stands where a number has its place elsewhere.
_ENTRY_SIZE, _ELSEWHERE = 46, 0xFFFFFFFF

_STORED, _DEFLATED = 0, 8
_FLAG_ENCRYPTED = 0x1 | 0x40
_CHUNK = 256 * 1024
_FROM_UNIX = 3


class Zipped:
    """An archive that is open for reading; `name` stands for it in messages.

    Raises UserError when it is damaged or has more than `MEMBER_LIMIT` members.
    """

    def __init__(self, data: bytes, name: str, *, limit: int = UNPACKED_LIMIT) -> None:
        self._name = name
        self._limit = limit
        self._left = limit
        self._zip = _opened(data, name)

    def members(self) -> Iterator[ZipInfo]:
        """Every member in the order of the central directory, folders among them."""
        yield from self._zip.infolist()

    def read(self, member: ZipInfo, name: str | None = None) -> bytes:
        """All bytes of one member; raises UserError as `chunks` does."""
        return b"".join(self.chunks(member, name))

    def chunks(self, member: ZipInfo, name: str | None = None) -> Iterator[bytes]:
        """The bytes of one member, piece by piece. `name` stands for it in messages, else that of the archive.

        Raises UserError when the member is encrypted, damaged, packed in an unknown way, or a bomb, and when
        the archive gives more than its limit.
        """
        name = name or self._name
        if member.flag_bits & _FLAG_ENCRYPTED:
            raise UserError(messages.ARCHIVE_ENCRYPTED, path=name)
        if member.compress_type not in (_STORED, _DEFLATED):
            # bzip2 and LZMA unpack 4 KB to any size before one can stop them.
            raise UserError(messages.ARCHIVE_METHOD, path=name)
        size = 0
        with _damage_told(name):
            stream = self._zip.open(member)
        with stream:
            while part := _next(stream, name):
                size += len(part)
                self._count(len(part), size, member.compress_size, name)
                yield part

    def _count(self, length: int, size: int, packed: int, name: str) -> None:
        """Refuse to go on where a member, or the archive, has become too large."""
        if size > _HARMLESS and size > RATIO_LIMIT * packed:
            raise UserError(messages.ARCHIVE_BOMB, path=name, limit=RATIO_LIMIT)
        self._left -= length
        if self._left < 0:
            raise UserError(messages.ARCHIVE_TOO_LARGE, path=self._name, limit=self._limit // 1024**2)


class Parts:
    """The members of an archive that is one document, by their names in it.

    Names do not differ by case, and may be written with backslashes; of two the same the first one counts.
    Raises UserError as `Zipped` does.
    """

    def __init__(self, data: bytes, name: str, *, limit: int) -> None:
        self.name = name
        self._zipped = Zipped(data, name, limit=limit)
        self._members: dict[str, ZipInfo] = {}
        for member in self._zipped.members():
            self._members.setdefault(_key(member.filename), member)

    def __contains__(self, part: str) -> bool:
        return _key(part) in self._members

    def __iter__(self) -> Iterator[str]:
        return (member.filename for member in self._members.values())

    def chunks(self, part: str) -> Iterator[bytes]:
        """The bytes of a part, in pieces.

        Raises UserError when it is not there or damaged, and otherwise as `Zipped.chunks` does.
        """
        member = self._members.get(_key(part))
        if member is None:
            raise UserError(messages.PART_DAMAGED, path=self.name, part=part)
        try:
            yield from self._zipped.chunks(member)
        except UserError as error:
            if error.message is not messages.ARCHIVE_DAMAGED:
                raise
            raise UserError(messages.PART_DAMAGED, path=self.name, part=part) from error

    def read(self, part: str) -> bytes:
        """All bytes of a part; raises UserError as `chunks` does."""
        return b"".join(self.chunks(part))


def _key(part: str) -> str:
    return part.replace("\\", "/").lstrip("/").lower()


def is_link(member: ZipInfo) -> bool:
    """Whether a member is a symbolic link, as archives from Unix can have them."""
    return member.create_system == _FROM_UNIX and stat.S_ISLNK(member.external_attr >> 16)


def _opened(data: bytes, name: str) -> ZipFile:
    from zipfile import ZipFile  # noqa: PLC0415 - it brings lzma, bz2 and shutil; most files are no archives

    if _least_members(data) > MEMBER_LIMIT:
        raise UserError(messages.ARCHIVE_TOO_MANY, path=name, limit=MEMBER_LIMIT)
    with _damage_told(name):
        return ZipFile(io.BytesIO(data))


def _least_members(data: bytes) -> int:
    """About how many members the directory has, told without reading it into memory."""
    end = data.rfind(_END, -_END_SIZE - _COMMENT_LIMIT)
    if end < 0:
        return 0
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    # A directory that is described elsewhere (ZIP64) may be all that is in the file.
    start = 0 if size == _ELSEWHERE else max(0, end - size)
    return min(data.count(b"PK\x01\x02", start), len(data) // _ENTRY_SIZE)


def _next(stream: IO[bytes], name: str) -> bytes:
    with _damage_told(name):
        return stream.read(_CHUNK)


@contextmanager
def _damage_told(name: str) -> Iterator[None]:
    """Whatever the unpacking stumbles over becomes one sentence."""
    from zipfile import BadZipFile  # noqa: PLC0415 - see above

    try:
        yield
    except NotImplementedError as error:
        raise UserError(messages.ARCHIVE_METHOD, path=name) from error
    except (BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError) as error:
        # ValueError: also a name that is no UTF-8. RuntimeError: a password is asked for.
        raise UserError(messages.ARCHIVE_DAMAGED, path=name) from error
