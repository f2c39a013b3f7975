"""The one place where code points (ours) become UTF-16 units (Qt's) and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

_LAST_BMP = 0xFFFF


class Utf16Map:
    """Positions of one text in both counts; immediate where the text has no astral characters."""

    __slots__ = ("_after", "_astral", "length", "units")

    def __init__(self, text: str) -> None:
        self.length = len(text)
        """Code points of the text."""
        self._astral: list[int] = []
        """Code-point positions of the characters that take two units, ascending."""
        if not text.isascii() and max(text) > "\uffff":
            self._astral = [index for index, char in enumerate(text) if ord(char) > _LAST_BMP]
        self._after = [position + nth + 2 for nth, position in enumerate(self._astral)]
        """UTF-16 position right after each of them."""
        self.units = self.length + len(self._astral)
        """UTF-16 units of the text."""

    def to_utf16(self, position: int) -> int:
        """The unit at which code point `position` begins; positions outside are clipped to the text."""
        position = min(max(position, 0), self.length)
        if not self._astral:
            return position
        return position + bisect_left(self._astral, position)

    def to_code_point(self, unit: int) -> int:
        """The code point at `unit`; one inside a surrogate pair gives the pair's start. Clipped."""
        unit = min(max(unit, 0), self.units)
        if not self._astral:
            return unit
        pairs = bisect_right(self._after, unit)
        position = unit - pairs
        if pairs < len(self._astral) and position > self._astral[pairs]:
            return self._astral[pairs]
        return position


def utf16_length(text: str) -> int:
    """How many UTF-16 units `text` takes in Qt."""
    return len(text) + sum(1 for char in text if ord(char) > _LAST_BMP)
