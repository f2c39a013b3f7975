"""The words of an article, cut sentence by sentence when asked for, each sentence once."""

from __future__ import annotations

from reader.chinese import boundaries, words
from reader.chinese.parallel import ParallelText
from reader.chinese.span import Span

#: A sentence, or a clause, without end is cut in parts of so many code points.
_REACH = 800


class Words:
    """Finds the word at a position of a body; positions are code points of the body.

    Until the segmenter is loaded (see `words.load`) it falls back to what `boundaries` can tell alone.
    """

    def __init__(self, text: ParallelText) -> None:
        self._text = text
        self._cuts: dict[Span, list[int]] = {}
        self._version = words.version()

    def at(self, position: int) -> Span:
        """The word at a position; an empty span in an empty body."""
        if not self._text.blocks:
            return Span(0, 0)
        index = self._text.block_at(position)
        block = self._text.blocks[index].span
        source = self._text.source(index)
        inside = min(max(position, block.start), block.end) - block.start
        place = boundaries.base(source, min(inside, len(source) - 1), Span(0, len(source)))
        if source[place].isspace():
            return boundaries.word(source, place).shift(block.start)
        piece = _piece(source, place)
        cut = self._cut(index, piece.of(source), piece.shift(block.start))
        found = boundaries.word(piece.of(source), place - piece.start, cut)
        return found.shift(block.start + piece.start)

    def _cut(self, block: int, piece: str, place: Span) -> list[int] | None:
        if not words.is_loaded():
            return None
        if self._version != words.version():
            self._cuts.clear()
            self._version = words.version()
        if place not in self._cuts:
            self._cuts[place] = words.cut(piece, self._text.block_script(block))
        return self._cuts[place]


def _piece(source: str, inside: int) -> Span:
    """The sentence around a place, or where it is very long a part of it, the same for all places in that."""
    found = boundaries.sentence(source, inside)
    if len(found) > _REACH:
        found = boundaries.clause(source, inside)
    if len(found) <= _REACH:
        return found
    start = inside - (inside - found.start) % _REACH
    return Span(start, min(start + _REACH, found.end))
