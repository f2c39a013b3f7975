"""Big5 as it is found: Microsoft's code page 950, and the Hong Kong set for the codes that it lacks."""

from __future__ import annotations

import codecs
import re
from contextlib import suppress
from functools import cache

from reader.importing.quick import any_of

#: Numbers in circles and parentheses, which prose uses for enumeration.
_ENUMERATORS = "①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽"


def decode_big5(data: bytes) -> str:
    """Decode strictly; raises UnicodeDecodeError where neither code page knows the code.

    Code page 950 goes first, because Python's big5hkscs turns the hyphenation point of names
    (A145, U+2027) into a bullet. See also `_reread`.
    """
    return settled(data.decode("cp950", HANDLER))


def settled(text: str) -> str:
    """A whole text as cp950 has read it, with its disputed codes decided on."""
    disputed, _ = _disputed()
    return text if disputed.search(text) is None else _reread(text)


def decode_big5_beginning(data: bytes) -> str:
    """Decode the beginning of a file, which may end within a code, to judge it by.

    The disputed codes are left as cp950 has them. Raises UnicodeDecodeError as `decode_big5` does.
    """
    with suppress(UnicodeDecodeError):  # it may end with a whole code, and this is quicker
        return data.decode("cp950", HANDLER)
    return codecs.getincrementaldecoder("cp950")(HANDLER).decode(data)


def _reread(text: str) -> str:
    """Decide on the codes C6A1 to C7FE, symbols and kana, which two tables order differently.

    The table of the ETEN system, which the Hong Kong set and the WHATWG standard follow, begins
    with ①; Python's cp950 puts ① near the end. A file follows one of them throughout: ETEN's, as
    programs write it, unless the other gives more enumerators.
    """
    _, table = _disputed()
    other = text.translate(table)
    return text if _enumerators(text) > _enumerators(other) else other


def _enumerators(text: str) -> int:
    return sum(map(text.count, _ENUMERATORS))


@cache
def _disputed() -> tuple[re.Pattern[str], dict[int, str]]:
    """The characters that cp950 reads at C6A1 to C7FE, any of them, and what big5hkscs reads there."""
    table: dict[int, str] = {}
    for row, cells in ((0xC6, range(0xA1, 0xFF)), (0xC7, (*range(0x40, 0x7F), *range(0xA1, 0xFF)))):
        for cell in cells:
            code = bytes((row, cell))
            theirs, ours = code.decode("big5hkscs", "ignore"), code.decode("cp950", "ignore")
            if theirs and ours and theirs != ours:
                table[ord(ours)] = theirs
    return any_of(map(chr, table)), table


def _from_hong_kong(error: UnicodeError) -> tuple[str, int]:
    """Codec error handler: one code that cp950 lacks, read from the Hong Kong set."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    code = error.object[error.start : error.start + 2]
    try:
        return code.decode("big5hkscs"), error.start + 2
    except UnicodeDecodeError:
        raise error from None


HANDLER = "duizhao-big5hkscs"
codecs.register_error(HANDLER, _from_hong_kong)
