"""Which character a glyph of a PDF stands for, where PDFium or the maker of the file says it oddly."""

from __future__ import annotations

import json
import unicodedata
from functools import cache

from reader import resources

#: What has no place in a text: controls, the soft hyphen, byte order marks. Noncharacters are told by number.
_DROPPED = frozenset(map(chr, (*range(0x20), *range(0x7F, 0xA0), 0xAD, 0xFEFF)))

#: Kangxi radicals, which many fonts give for the ideographs that look the same.
_KANGXI = range(0x2F00, 0x2FD6)


@cache
def _radicals() -> dict[str, str]:
    """Radicals and the ideographs that they look like, Unicode's Equivalent_Unified_Ideograph."""
    found: dict[str, str] = json.loads(
        resources.find("importing", "radicals.json").read_text(encoding="utf-8")
    )
    found.update((chr(code), unicodedata.normalize("NFKC", chr(code))) for code in _KANGXI)
    return found


def character_of(code: int) -> str:
    """The character for a code point of PDFium; empty for what is left out.

    A radical becomes the ideograph that it looks like; nothing else is normalized. A surrogate that
    stands alone and what is beyond Unicode become U+FFFD.
    """
    if 0xD800 <= code < 0xE000 or code > 0x10FFFF:
        return "\ufffd"
    character = chr(code)
    if character in _DROPPED or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code < 0xFDF0:
        return ""
    if 0x2E80 <= code < 0x2FE0:
        return _radicals().get(character, character)
    return character


def is_han(character: str) -> bool:
    """Whether it is drawn in a full-width box, as ideographs and the signs beside them are."""
    return "\u2e80" <= character < "\ud800" or "\uf900" <= character < "\ufb00" or character >= "\ufe30"
