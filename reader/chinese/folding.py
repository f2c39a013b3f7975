"""Script-blind, case-blind form of a text, of the same length, so that a search hits every spelling."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from reader.chinese.converter import convert_each
from reader.chinese.kinds import PLANE
from reader.chinese.script import han_characters
from reader.chinese.shipped import shipped

# Blocks with letters that have case, full-width forms, and the radicals that PDF files put for characters.
_OTHER_RANGES = (
    (0x0041, 0x2C00),
    (0x2C00, 0x3001),
    (0xA640, 0xAC00),
    (0xFB00, 0xFFF0),
    (0x10400, 0x10600),
    (0x10C80, 0x10D00),
    (0x118A0, 0x118E0),
    (0x16E40, 0x16E80),
    (0x1E900, 0x1E944),
)
_COMPATIBILITY_IDEOGRAPHS = ((0xF900, 0xFB00), (0x2F800, 0x2FA20))
# One code point stands for one: full-width forms, the wide space, Kangxi and other radicals.
_WIDTH_RANGES = ((0xFF01, 0xFFEF), (0x3000, 0x3001), (0x2E80, 0x2FE0))
_TO_SIMPLIFIED = ("t2s", "tw2s", "hk2s")


class _Table(dict[int, int]):
    """What every code point folds to; one that folds to itself is remembered when first met."""

    def __missing__(self, code: int) -> int:
        self[code] = code
        return code


def _folded_case(character: str) -> str:
    """The letter without its case, where that is one code point."""
    for other in (character.casefold(), character.lower()):
        if len(other) == 1:
            return other
    return character


def _plain_width(character: str) -> str:
    """The ordinary character that a full-width form or a radical stands for."""
    if not any(first <= ord(character) < end for first, end in _WIDTH_RANGES):
        return character
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 else character


def _root(parents: dict[str, str], character: str) -> str:
    while (parent := parents.get(character, character)) != character:
        character = parent
    return character


#: What `know_variants` was given.
_given: list[dict[str, str]] = []


def know_variants(known: dict[str, str]) -> None:
    """Take the variants that another process found; before the first call of `fold` or `variants`."""
    _given.append(known)


@cache
def variants() -> dict[str, str]:
    """Every Han character that has another form, and the one that stands for all of them.

    Joined are a character and its simplified form from the standard, the Taiwan and the Hong Kong forms,
    each alone: 裏 裡 里, 衞 衛 卫, 臺 台. What is many to one so matches too much (后 and 後), never too little.
    """
    if _given:
        return _given[-1]
    kept = shipped()
    return kept.variants if kept is not None else find_variants()


def find_variants() -> dict[str, str]:
    """The same, asked of OpenCC."""
    han = han_characters()
    han += [chr(code) for first, end in _COMPATIBILITY_IDEOGRAPHS for code in range(first, end)]
    parents: dict[str, str] = {}
    for config in _TO_SIMPLIFIED:
        for character, simplified in zip(han, convert_each(han, config), strict=True):
            if simplified != character:
                one, other = _root(parents, character), _root(parents, simplified)
                if one != other:
                    parents[one] = other
    return {character: _root(parents, character) for character in parents}


@cache
def _table() -> _Table:
    table = _Table()
    known = variants()
    for character, chosen in known.items():
        table[ord(character)] = ord(chosen)
    for first, end in _OTHER_RANGES:
        for code in range(first, end):
            plain = _folded_case(_plain_width(chr(code)))
            folded = known.get(plain, plain)
            if folded != chr(code):
                table[code] = ord(folded)
    return table


@cache
def _plane() -> list[int]:
    """The table for the first plane as a list, which `str.translate` reads three times as fast."""
    table = _table()
    return [table.get(code, code) for code in range(PLANE)]


def fold(text: str) -> str:
    """`text` with every character in the form that stands for all its forms: as many code points."""
    folded = text.translate(_plane())
    if _is_in_plane(folded):
        return folded
    return folded.translate(_table())


@lru_cache(maxsize=1)
def fold_kept(text: str) -> str:
    """The same as `fold`; the last text is kept, for those who ask for all of a document more than once."""
    return fold(text)


def _is_in_plane(text: str) -> bool:
    """Whether it has no character beyond the first plane; the quickest way that Python has."""
    return len(text.encode("utf-16-le", "surrogatepass")) == 2 * len(text)
