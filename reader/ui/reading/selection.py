"""Caret and selection in code points of the body, and how the keyboard and units of text move them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from reader.chinese import boundaries
from reader.chinese.parallel import ParallelText
from reader.chinese.span import Span
from reader.ui.utf16 import Utf16Map

UnitFinder = Callable[[int], Span]
_WINDOW = 256


class Unit(Enum):
    """What a selection grows by."""

    CHARACTER = auto()
    WORD = auto()
    CLAUSE = auto()
    SENTENCE = auto()


@dataclass(slots=True)
class Selection:
    """From `anchor` to `caret`, in whichever order; nothing is selected where they are equal."""

    anchor: int = 0
    caret: int = 0
    upper: bool = False
    """Whether the caret, at a soft break, stands at the end of the upper line."""

    @property
    def span(self) -> Span | None:
        """What is selected, or None."""
        if self.anchor == self.caret:
            return None
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))


class Units:
    """Characters, words, clauses and sentences of one body; stays inside its blocks."""

    def __init__(self, parallel: ParallelText) -> None:
        self._parallel = parallel
        self._body = parallel.body
        self.finders: dict[Unit, UnitFinder] = {
            Unit.WORD: self._in_block(boundaries.word),
            Unit.CLAUSE: self._in_block(boundaries.clause),
            Unit.SENTENCE: self._in_block(boundaries.sentence),
        }

    @property
    def start(self) -> int:
        """The first place where the caret can be."""
        return self._parallel.blocks[0].span.start if self._parallel.blocks else 0

    @property
    def end(self) -> int:
        """The last place where the caret can be."""
        return self._parallel.blocks[-1].span.end if self._parallel.blocks else 0

    def _in_block(self, finder: Callable[[str, int], Span]) -> UnitFinder:
        """The finder, given only the block: its cost must not grow with the body."""

        def find(position: int) -> Span:
            index = self._parallel.block_at(position)
            start = self._parallel.blocks[index].span.start
            return finder(self._parallel.source(index), position - start).shift(start)

        return find

    def inside(self, position: int) -> int:
        """The nearest place in a block; between two blocks the start of the following one."""
        if not self._parallel.blocks:
            return 0
        block = self._parallel.blocks[self._parallel.block_at(position)].span
        return min(max(position, block.start), block.end)

    def at(self, unit: Unit, position: int) -> Span:
        """The unit around a position; an empty span in an empty text."""
        if not self._parallel.blocks:
            return Span(0, 0)
        position = self.inside(position)
        if unit is Unit.CHARACTER:
            return Span(position, self.after(Unit.CHARACTER, position))
        return self.finders[unit](position)

    def after(self, unit: Unit, position: int) -> int:
        """The end of the unit at a position; over the gap where a block ends."""
        if not self._parallel.blocks:
            return 0
        position = self.inside(position)
        block = self._parallel.blocks[self._parallel.block_at(position)].span
        if position >= block.end:
            return self.inside(min(position + 1, self.end))
        if unit is not Unit.CHARACTER:
            end = self._skip_blank(self.finders[unit](position).end, block)
            if end > position:
                return end
        return self._grapheme(block, position, forward=True)

    def before(self, unit: Unit, position: int) -> int:
        """The start of the unit before a position; over the gap where a block begins."""
        if not self._parallel.blocks:
            return 0
        position = self.inside(position)
        index = self._parallel.block_at(position)
        block = self._parallel.blocks[index].span
        if position <= block.start:
            return self._parallel.blocks[index - 1].span.end if index else block.start
        if unit is not Unit.CHARACTER:
            last = position - 1
            while last > block.start and self._body[last].isspace():
                last -= 1
            start = self.finders[unit](last).start
            if start < position:
                return max(start, block.start)
        return self._grapheme(block, position, forward=False)

    def _skip_blank(self, position: int, block: Span) -> int:
        while position < block.end and self._body[position].isspace():
            position += 1
        return min(position, block.end)

    def _grapheme(self, block: Span, position: int, *, forward: bool) -> int:
        """The next or previous border between characters as a reader sees them; looks at a small window only."""
        from PySide6.QtCore import QTextBoundaryFinder  # noqa: PLC0415 - after the first picture

        start = position if forward else max(block.start, position - _WINDOW)
        end = min(block.end, position + _WINDOW) if forward else position
        window = self._body[start:end]
        positions = Utf16Map(window)
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, window)
        finder.setPosition(0 if forward else positions.units)
        unit = finder.toNextBoundary() if forward else finder.toPreviousBoundary()
        if unit < 0:
            return end if forward else start
        return start + positions.to_code_point(unit)

    def grown(self, selection: Selection, unit: Unit) -> Selection:
        """The selection with its end moved out by a unit; with nothing selected, the unit at the caret."""
        span = selection.span
        if span is None:
            found = self.at(unit, selection.caret)
            return Selection(found.start, found.end)
        return Selection(span.start, self.after(unit, span.end))

    def shrunk(self, selection: Selection, unit: Unit) -> Selection:
        """The selection with its end moved in by a unit, at most to nothing."""
        span = selection.span
        if span is None:
            return selection
        return Selection(span.start, max(span.start, self.before(unit, span.end)))
