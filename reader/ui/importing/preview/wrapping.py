"""Lines broken to the width of the view by arithmetic: every character is one em wide, ASCII as the face has it.

The view must know the height of a million characters before it paints the first; laying them out takes seconds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import repeat

_ASCII = re.compile("[\x20-\x7e]")
_NOT_FIRST = frozenset("，。、；：！？）》”’」』〉】…％,.;:!?)]}%")
_WORD = re.compile("[A-Za-z0-9.,_'()\u00c0-\u024f-]")
_LONGEST_WORD = 24

_WHOLE = (0,)


class Measure:
    """Widths in one face, in any unit: an em, and each printable ASCII character by itself."""

    def __init__(self, em: float, ascii_widths: Mapping[str, float]) -> None:
        self.em = em
        self._spared = {char: em - width for char, width in ascii_widths.items()}

    def width(self, text: str) -> float:
        """How wide a text is; never less than it is drawn, but for a rounding."""
        return self.em * len(text) - sum(map(self._spared.get, _ASCII.findall(text), repeat(0.0)))

    def starts(self, text: str, room: float) -> tuple[int, ...]:
        """Where the rows begin into which a line is broken, in code points; the first is 0."""
        if len(text) * self.em <= room:
            return _WHOLE
        starts = [0]
        while (end := self._end(text, starts[-1], room)) < len(text):
            starts.append(end)
        return tuple(starts)

    def _end(self, text: str, start: int, room: float) -> int:
        full = max(1, int(room / self.em))
        end = min(start + full, len(text))
        left = room - self.width(text[start:end])
        while end < len(text) and left > 0:
            more = text[end : end + max(1, int(left / self.em))]
            left -= self.width(more)
            if left < 0:
                break
            end += len(more)
        return end if end >= len(text) else _nicer(text, start, end)


def _nicer(text: str, start: int, end: int) -> int:
    """A break that cuts no word and leaves no closing sign at the beginning of a row."""
    nice = end
    if text[nice] in _NOT_FIRST:
        nice -= 1
    while nice > max(start, end - _LONGEST_WORD) and _WORD.match(text[nice]) and _WORD.match(text[nice - 1]):
        nice -= 1
    return nice if nice > max(start, end - _LONGEST_WORD) else end
