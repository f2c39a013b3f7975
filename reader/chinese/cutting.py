"""The words of an article, cut block by block when asked for, each block once."""

from __future__ import annotations

from reader.chinese import boundaries, words
from reader.chinese.parallel import ParallelText
from reader.chinese.span import Span


class Words:
    """Finds the word at a position of a body; positions are code points of the body.

    Until the segmenter is loaded (see `words.load`) it falls back to what `boundaries` can tell alone.
    """

    def __init__(self, text: ParallelText) -> None:
        self._text = text
        self._cuts: dict[int, list[int]] = {}

    def at(self, position: int) -> Span:
        """The word at a position; an empty span in an empty body."""
        if not self._text.blocks:
            return Span(0, 0)
        index = self._text.block_at(position)
        block = self._text.blocks[index].span
        inside = min(max(position, block.start), block.end) - block.start
        found = boundaries.word(self._text.source(index), inside, self._cut(index))
        return found.shift(block.start)

    def _cut(self, index: int) -> list[int] | None:
        if not words.is_loaded():
            return None
        if index not in self._cuts:
            self._cuts[index] = words.cut(self._text.source(index), self._text.script)
        return self._cuts[index]
