"""Conversion of a text to the other script by OpenCC, which loses nothing that OpenCC cannot take."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from opencc import OpenCC

from reader.chinese.standards import SimplifiedStandard, Standard

# OpenCC 1.4 drops a NUL and what stands beside it wherever a configuration segments its text, and
# half a surrogate pair has no UTF-8. Both stay where they are and the text between is converted.
UNCONVERTIBLE = re.compile("[\0\ud800-\udfff]+")


@cache
def _converter(config: str) -> OpenCC:
    return OpenCC(config)


#: Conversions that were made before: OpenCC need not be loaded for them.
_known: dict[tuple[str, str], str] = {}


def know(conversions: Mapping[tuple[str, str], str]) -> None:
    """Take conversions that OpenCC made before, by text and configuration, in place of asking it again.

    The caller answers for it that they are those of the OpenCC that is installed.
    """
    _known.update(conversions)


def _convert(text: str, config: str) -> str:
    converted: str = _converter(config).convert(text)
    return converted


def convert(text: str, config: str) -> str:
    """`text` converted with the OpenCC configuration of that name, such as "s2t".

    NUL and unpaired surrogates stay as they are. Raises OSError or RuntimeError for an unknown configuration.
    """
    known = _known.get((text, config))
    if known is not None:
        return known
    if not UNCONVERTIBLE.search(text):
        return _convert(text, config)
    parts = []
    done = 0
    for gap in UNCONVERTIBLE.finditer(text):
        parts += [_convert(text[done : gap.start()], config), gap.group()]
        done = gap.end()
    return "".join([*parts, _convert(text[done:], config)])


def to_traditional(text: str, standard: Standard) -> str:
    """The traditional form of simplified `text`.

    Text that is traditional already must not be given: phrase tables rewrite it (s2twp: 設備 becomes 裝置).
    """
    return convert(text, standard.to_traditional)


def to_simplified(text: str, standard: Standard | SimplifiedStandard = Standard.S2T) -> str:
    """The simplified form of `text` that follows the traditional `standard`, or by a standard of its own."""
    return convert(text, standard.to_simplified)


def convert_each(characters: list[str], config: str) -> list[str]:
    """Every single character on its own, out of reach of phrases."""
    return convert("\n".join(characters), config).split("\n")
