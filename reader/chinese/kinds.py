"""Telling kinds of characters apart in a whole text at once: a letter for each, which `str.count` counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping

#: The code points that a table by number holds; what is beyond is rare and looked up one by one.
PLANE = 0x10000

_BEYOND = re.compile("[^\x00-\x7f]")


class Kinds:
    """A letter of ASCII for each character: the one under which it was given, or `other`.

    A list is used because `str.translate` reads one five times as fast as a dictionary is asked in a loop.
    """

    def __init__(
        self,
        kinds: Mapping[str, Iterable[str]],
        *,
        other: str = ".",
        beyond: Callable[[str], str] | None = None,
    ) -> None:
        """`beyond` tells the letter of a character beyond the first plane, where `kinds` does not list those."""
        self._table = [ord(other)] * PLANE
        listed: dict[str, str] = {}
        for letter, characters in kinds.items():
            for character in characters:
                if ord(character) < PLANE:
                    self._table[ord(character)] = ord(letter)
                else:
                    listed[character] = letter
        self._beyond = beyond or (lambda character: listed.get(character, other))

    def of(self, text: str) -> str:
        """The letters of all characters of `text`, as many as it has code points."""
        letters = text.translate(self._table)
        if letters.isascii():
            return letters
        return _BEYOND.sub(lambda match: self._beyond(match.group()), letters)
