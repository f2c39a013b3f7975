"""A body in both scripts, block by block: split at once, converted when asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from enum import StrEnum

from reader.chinese.alignment import Alignment, align
from reader.chinese.layout import Block, blocks_of
from reader.chinese.script import Script, Standard, convert
from reader.chinese.span import Span

__all__ = ["Block", "Form", "ParallelText"]


class Form(StrEnum):
    """One of the two scripts in which every body is shown."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"


# In which scripts a form is the body itself. What is neither (mixed text) is converted both ways.
_OWN = {
    Form.SIMPLIFIED: {Script.SIMPLIFIED, Script.UNKNOWN},
    Form.TRADITIONAL: {Script.TRADITIONAL, Script.UNKNOWN},
}


class ParallelText:
    """A body, its blocks, and both forms of each of them.

    Text that is in a form's script already is never converted to it. Positions are code points of the body,
    or of one block where that is said.
    """

    def __init__(
        self,
        body: str,
        script: Script,
        standard: Standard = Standard.S2T,
        *,
        headings: Collection[int] | None = None,
    ) -> None:
        """`headings` are the places of the body where headings begin; None: they are told by their looks."""
        self.body = body
        self.script = Script(script)
        self.standard = Standard(standard)
        self.blocks: list[Block] = blocks_of(body, headings)
        self._starts = [block.span.start for block in self.blocks]
        self._ends = [block.span.end for block in self.blocks]
        self._texts: dict[tuple[Form, int], str] = {}
        self._alignments: dict[tuple[Form, int], Alignment] = {}

    def own(self, form: Form) -> bool:
        """Whether that form is the body, verbatim."""
        return self.script in _OWN[form]

    def config(self, form: Form) -> str:
        """Name of the OpenCC configuration that makes this form, where it is not the body itself."""
        return self.standard.to_simplified if form is Form.SIMPLIFIED else self.standard.to_traditional

    def block_at(self, position: int) -> int:
        """Index of the block at a position of the body; between two blocks it is the one that follows.

        The position after a block's last character belongs to it. Raises IndexError when there is no block.
        """
        if not self.blocks:
            raise IndexError("no block in an empty text")
        return min(bisect_left(self._ends, position), len(self.blocks) - 1)

    def blocks_in(self, span: Span) -> range:
        """Indices of the blocks that share a character with the span of the body."""
        first = bisect_right(self._ends, span.start)
        return range(first, max(first, bisect_left(self._starts, span.end)) if span else first)

    def source(self, index: int) -> str:
        """The block as it stands in the body."""
        return self.blocks[index].span.of(self.body)

    def text(self, form: Form, index: int) -> str:
        """The block in that form."""
        if self.own(form):
            return self.source(index)
        key = (form, index)
        if key not in self._texts:
            self._texts[key] = convert(self.source(index), self.config(form))
        return self._texts[key]

    def alignment(self, form: Form, index: int) -> Alignment:
        """How the block in that form (target) lies against the block in the body (source), block-relative."""
        key = (form, index)
        if key not in self._alignments:
            length = len(self.blocks[index].span)
            self._alignments[key] = (
                Alignment(length, length)
                if self.own(form)
                else align(self.source(index), self.text(form, index), self.config(form))
            )
        return self._alignments[key]

    def form_span(self, form: Form, index: int, span: Span) -> Span:
        """Span of the block's text in that form for a span of the block in the body; both block-relative."""
        return span if self.own(form) else self.alignment(form, index).forward(span)

    def block_span(self, form: Form, index: int, span: Span) -> Span:
        """Span of the block in the body for a span of its text in that form; both block-relative."""
        return span if self.own(form) else self.alignment(form, index).backward(span)

    def counterpart(self, form: Form, span: Span) -> str:
        """What a span of the body reads in that form; line breaks between blocks stay as they are.

        Raises ValueError when the span is not in the body.
        """
        if span.end > len(self.body):
            raise ValueError(f"[{span.start}, {span.end}) is not in a body of {len(self.body)} characters")
        if self.own(form):
            return span.of(self.body)
        parts = []
        done = span.start
        for index in self.blocks_in(span):
            block = self.blocks[index].span
            shared = Span(max(span.start, block.start), min(span.end, block.end))
            converted = self.form_span(form, index, shared.shift(-block.start))
            parts += [self.body[done : shared.start], converted.of(self.text(form, index))]
            done = shared.end
        return "".join([*parts, self.body[done : span.end]])
