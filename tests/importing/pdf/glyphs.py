"""Glyphs as a page would give them, without a page."""

from __future__ import annotations

from reader.importing.pdf.characters import is_han
from reader.importing.pdf.glyphs import Frame, Glyph


def set_line(text: str, left: float, base: float, size: float = 10.0) -> list[Glyph]:
    """A line of type: ideographs as wide as they are high, everything else half as wide."""
    glyphs = []
    for character in text:
        width = size if is_han(character) else size / 2
        glyphs.append(Glyph(character, left, left + width, base, size))
        left += width
    return glyphs


def set_page(*lines: tuple[str, float, float] | tuple[str, float, float, float]) -> Frame:
    """A page of 600 by 800 points with lines of text, each at a place and perhaps of a size."""
    return Frame(0, 800, 0, [glyph for line in lines for glyph in set_line(*line)])
