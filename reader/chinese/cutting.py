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
        piece = self._piece(source, inside)
        cut = self._cut(piece.of(source), piece.shift(block.start))
        found = boundaries.word(piece.of(source), max(0, inside - piece.start), cut)
        return found.shift(block.start + piece.start)

    def _piece(self, source: str, inside: int) -> Span:
        """The sentence around a place, or where it is very long a part of it, the same for all places in that."""
        for find in (boundaries.sentence, boundaries.clause):
            found = find(source, inside)
            if not found.start <= inside < found.end:  # white space beside it
                return boundaries.paragraph(source, inside) if len(source) <= _REACH else _part(source, inside)
            if len(found) <= _REACH:
                return found
        return _part(source, inside, found)

    def _cut(self, piece: str, place: Span) -> list[int] | None:
        if not words.is_loaded():
            return None
        if self._version != words.version():
            self._cuts.clear()
            self._version = words.version()
        if place not in self._cuts:
            self._cuts[place] = words.cut(piece, self._text.script)
        return self._cuts[place]
