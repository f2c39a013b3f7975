"""The converter that leaves pinyin behind characters, as far as is known: it works on the bytes of GBK.

It puts the reading behind each pair of bytes that it takes for one of its characters, also where the pair is
the second half of one character and the first half of the next. The half that is left over is read together
with the opening parenthesis, as a question mark, and what follows is out of step up to an ASCII character.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from pypinyin import Style, pinyin

#: Characters that such converters are known to gloss.
GLOSSED = "經濟網發產學應現構總動創點續據進強導實設優競條業標際環護質變統"


@cache
def reading(character: str) -> str:
    return str(pinyin(character, style=Style.TONE)[0][0])


def convert(text: str, glossed: str = GLOSSED) -> str:
    """What the converter makes of a text. Raises UnicodeEncodeError for what GBK has not."""
    known = {character.encode("gbk"): reading(character) for character in glossed}
    return "".join(_decoded(_pieces(text.encode("gbk"), known)))


def _pieces(data: bytes, known: Mapping[bytes, str]) -> Iterator[bytes | str]:
    """Single bytes, and the glosses between them."""
    at = 0
    while at < len(data):
        pair = data[at : at + 2]
        if pair in known:
            yield pair[:1]
            yield pair[1:]
            yield f"({known[pair]})"
            at += 2
        else:
            yield data[at : at + 1]
            at += 1


def _decoded(pieces: Iterator[bytes | str]) -> Iterator[str]:
    half = b""
    for piece in pieces:
        if isinstance(piece, str):
            yield f"?{piece[1:]}" if half else piece
            half = b""
        elif half:
            try:
                yield (half + piece).decode("gbk")
            except UnicodeDecodeError:
                yield "?"
            half = b""
        elif piece[0] < 0x80:
            yield piece.decode()
        else:
            half = piece
    if half:
        yield "?"
