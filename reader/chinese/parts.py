"""Parts of a long block in one of its forms, each converted for no more work than it is long."""

from __future__ import annotations

from functools import cached_property

from reader.chinese.alignment import Alignment
from reader.chinese.conversion import Passage, aligned, joined, passages
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.phrases import DESCRIPTION
from reader.chinese.pins import Pinned
from reader.chinese.script import Script
from reader.chinese.span import Span

BORDERS = frozenset("。！？!?；;…，、：,: \u3000")
"""No phrase in any dictionary of OpenCC has one of them (a test holds that true of the installed ones): behind one a
text can be cut, and its parts converted alone read what they do in the whole."""


def is_border(text: str, place: int) -> bool:
    """Whether a text can be cut before `place`, 1 to its length."""
    return text[place - 1] in BORDERS


class Part:
    """A part of a block in one form; `span` is its place in the block. Positions are relative to the part."""

    def __init__(self, parallel: ParallelText, form: Form, index: int, span: Span) -> None:
        """Both ends of `span` must be borders, or those of the block."""
        self._parallel = parallel
        self._form = form
        self._index = index
        self.span = span if self._can_be_parted(span) else Span(0, len(parallel.blocks[index].span))
        """What it is a part of: all of the block, where a part does not tell what it reads in the whole."""
        self._whole = len(self.span) == len(parallel.blocks[index].span)

    def _can_be_parted(self, span: Span) -> bool:
        """Whether it reads the same alone.

        Not where neighbours decide, or a pin for what stands on both sides of a border, nor next to described
        characters.
        """
        mixed = self._parallel.block_script(self._index) is Script.MIXED
        return (
            not mixed
            and BORDERS.isdisjoint(self._parallel.pins(self._form).signs)
            and not DESCRIPTION.search(self._source(span))
        )

    def _source(self, span: Span) -> str:
        return span.shift(self._start).of(self._parallel.body)

    @property
    def _start(self) -> int:
        """Where the block begins in the body."""
        return self._parallel.blocks[self._index].span.start

    @cached_property
    def text(self) -> str:
        """What it reads in the form."""
        if self._whole:
            return self._parallel.text(self._form, self._index)
        return joined(self._passages[0])

    @cached_property
    def pinned(self) -> list[Pinned]:
        """The places where a pin took effect."""
        return self._parallel.pinned(self._form, self._index) if self._whole else self._passages[1]

    @cached_property
    def _passages(self) -> tuple[list[Passage], list[Pinned]]:
        """Its passages, and the pins that took effect in it."""
        parallel, source = self._parallel, self._source(self.span)
        script = parallel.block_script(self._index)
        parts = passages(source, script, self._form.script, parallel.config(self._form))
        pins = parallel.pins(self._form)
        return pins.apply(source, self._start + self.span.start, parts) if pins else (parts, [])

    @cached_property
    def alignment(self) -> Alignment:
        """How that (target) lies against the body (source)."""
        if self._whole:
            return self._parallel.alignment(self._form, self._index)
        return aligned(self._source(self.span), self._passages[0])


def pinned_in(parallel: ParallelText, form: Form, index: int, piece: Span) -> list[Pinned]:
    """The places in a piece of a block where a pin took effect in that form, in order, block-relative.

    For no more work than the piece is long, where that can be.
    """
    if parallel.own(form, index) or not parallel.pins(form):
        return []
    source = parallel.source(index)
    start, end = piece.start, piece.end
    while start > 0 and not is_border(source, start):
        start -= 1
    while end < len(source) and not is_border(source, end):
        end += 1
    part = Part(parallel, form, index, Span(start, end))
    moved = (
        one._replace(start=one.start + part.span.start, end=one.end + part.span.start) for one in part.pinned
    )
    return [one for one in moved if one.start < piece.end and one.end > piece.start]
