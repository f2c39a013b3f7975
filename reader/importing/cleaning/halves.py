"""The two bytes of a character of GBK, of which a converter may take one: what is read with the other half."""

from __future__ import annotations

from functools import cache

from reader.chinese.readings import readings


@cache
def readings_of(character: str) -> frozenset[str]:
    """The readings of a character, with their tones."""
    return frozenset(readings(character, tones=True))


def straddling(first: int, second: int) -> frozenset[str]:
    """The readings of the character that two halves of others make up."""
    try:
        return readings_of(bytes([first, second]).decode("gbk"))
    except UnicodeDecodeError:
        return frozenset()


def decoded(data: bytes) -> str | None:
    """What bytes read, if they are characters of two bytes each; None otherwise."""
    try:
        read = data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    return read if read and len(read) * 2 == len(data) else None


def gbk(character: str) -> bytes:
    """The bytes of a character, two at most; none where it has more."""
    try:
        data = character.encode("gb18030")  # with the private-use characters that GBK's gaps become
    except UnicodeEncodeError:
        return b""
    return data if len(data) <= 2 else b""
