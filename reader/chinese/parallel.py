"""A body in both scripts, block by block: split at once, converted when asked for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection
from copy import copy
from enum import StrEnum
from functools import cached_property

from reader.chinese.alignment import Alignment
from reader.chinese.block_scripts import MARKS, BlockScripts
from reader.chinese.conversion import Passage, aligned, joined, passages
from reader.chinese.differing import differences
from reader.chinese.doubts import Doubt, doubts
from reader.chinese.layout import Block, blocks_of
from reader.chinese.pins import Pin, Pinned, Pins, Reach
from reader.chinese.script import Script, SimplifiedStandard, Standard, detect, marks
from reader.chinese.span import Span

__all__ = ["Block", "Form", "ParallelText"]


class Form(StrEnum):
    """One of the two scripts in which every body is shown."""

    SIMPLIFIED = "simplified"
    TRADITIONAL = "traditional"

    @property
    def script(self) -> Script:
        """The script of the form."""
        return Script(self.value)


_NO_PINS = Pins()


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
        simplified: SimplifiedStandard = SimplifiedStandard.T2S,
        headings: Collection[int] | None = None,
        pins: dict[Form, Pins] | None = None,
    ) -> None:
        """`standard` and `simplified` are those of the two forms, `pins` what a person decided on each.

        `headings` are the places of the body where headings begin; None: they are told by their looks.
        """
        self.body = body
        self.script = Script(script)
        self.standard = Standard(standard)
        self.simplified = SimplifiedStandard(simplified)
        self.blocks: list[Block] = blocks_of(body, headings)
        self._pins = pins or {}
        self._starts = [block.span.start for block in self.blocks]
        self._ends = [block.span.end for block in self.blocks]
        self._scripts = BlockScripts(body, self.script, self.blocks)
        self._plain: dict[tuple[Form, int], list[Passage]] = {}
        self._parts: dict[tuple[Form, int], tuple[list[Passage], list[Pinned]]] = {}
        self._texts: dict[tuple[Form, int], str] = {}
        self._alignments: dict[tuple[Form, int], Alignment] = {}

    def with_pins(self, pins: dict[Form, Pins]) -> ParallelText:
        """The same text under other decisions; of what was found out about this one, all that still holds is kept."""
        other = copy(self)
        other.__dict__.pop("_owned", None)
        other._pins = pins
        moved = {form: self.pins(form).all ^ other.pins(form).all for form in Form}
        alike = {key for key in self._plain if not any(self._touches(pin, key[1]) for pin in moved[key[0]])}
        other._parts = {key: parts for key, parts in self._parts.items() if key in alike}
        other._texts = {key: text for key, text in self._texts.items() if key in alike}
        other._alignments = {key: found for key, found in self._alignments.items() if key in alike}
        return other

    def _touches(self, pin: Pin, index: int) -> bool:
        """Whether a decision can change how a block reads."""
        block = self.blocks[index].span
        if pin.reach is Reach.PLACE:
            return block.start <= pin.start < block.end
        return self.body.find(pin.source, block.start, block.end) >= 0

    def as_far_as(self, other: ParallelText) -> None:
        """Find out now what `other`, the same text under other decisions, has found out so far."""
        if "_owned" in other.__dict__:
            self.own(Form.SIMPLIFIED)
        for form, index in [*other._texts]:
            self.text(form, index)
        for form, index in [*other._alignments]:
            self.alignment(form, index)

    # -- what is in which script -----------------------------------------------------------

    def own(self, form: Form, index: int | None = None) -> bool:
        """Whether that form of a block, or without `index` of all of them, is the body verbatim."""
        if self.script is Script.UNKNOWN:
            return not self._pins.get(form)
        if index is None:
            return self._owned[form]
        return self.block_script(index) in (form.script, Script.UNKNOWN) and not self._pins.get(form)

    @cached_property
    def _owned(self) -> dict[Form, bool]:
        return {form: self._is_own(form) for form in Form}

    def _is_own(self, form: Form) -> bool:
        if self.script is not form.script or self._pins.get(form):
            return False
        kinds = marks(self.body)
        other = MARKS[form.script][1]
        place = kinds.find(other)
        while place >= 0:  # only blocks with a character of the other script can be in it
            index = self.block_at(place)
            if not self.own(form, index):
                return False
            place = kinds.find(other, self._ends[index])
        return True

    def pins(self, form: Form) -> Pins:
        """What a person decided on that form."""
        return self._pins.get(form, _NO_PINS)

    def block_script(self, index: int) -> Script:
        """In which script a block is; where that cannot be told it is as the body is, or the blocks next to it.

        Unknown: the body is, or the block is in Japanese or Korean letters.
        """
        return self._scripts.of(index)

    def config(self, form: Form) -> str:
        """Name of the OpenCC configuration that makes this form, where it is not the body itself."""
        return self.simplified.value if form is Form.SIMPLIFIED else self.standard.value

    def line(self, form: Form, text: str) -> str:
        """A line that belongs to the body but does not stand in it, such as its title, in that form."""
        script = detect(text)
        if script is Script.UNKNOWN:
            script = self.script
        parts = passages(text, script, form.script, self.config(form))
        return joined(parts) if parts else text

    # -- blocks ----------------------------------------------------------------------------

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
        if self.own(form, index):
            return self.source(index)
        key = (form, index)
        if key not in self._texts:
            self._texts[key] = joined(self._passages(form, index)[0])
        return self._texts[key]

    def _passages(self, form: Form, index: int) -> tuple[list[Passage], list[Pinned]]:
        """The passages of a block in that form, and the pins that took effect in it."""
        key = (form, index)
        if key not in self._parts:
            source = self.source(index)
            parts = self._plain_passages(form, index)
            pins = self._pins.get(form, _NO_PINS)
            self._parts[key] = pins.apply(source, self._starts[index], parts) if pins else (parts, [])
        return self._parts[key]

    def _plain_passages(self, form: Form, index: int) -> list[Passage]:
        """The passages of a block in that form before any decision."""
        key = (form, index)
        if key not in self._plain:
            script = self.block_script(index)
            self._plain[key] = passages(self.source(index), script, form.script, self.config(form))
        return self._plain[key]

    def alignment(self, form: Form, index: int) -> Alignment:
        """How the block in that form (target) lies against the block in the body (source), block-relative."""
        key = (form, index)
        if key not in self._alignments:
            length = len(self.blocks[index].span)
            self._alignments[key] = (
                Alignment(length, length)
                if self.own(form, index)
                else aligned(self.source(index), self._passages(form, index)[0])
            )
        return self._alignments[key]

    # -- spans -----------------------------------------------------------------------------

    def form_span(self, form: Form, index: int, span: Span) -> Span:
        """Span of the block's text in that form for a span of the block in the body; both block-relative."""
        return span if self.own(form, index) else self.alignment(form, index).forward(span)

    def block_span(self, form: Form, index: int, span: Span) -> Span:
        """Span of the block in the body for a span of its text in that form; both block-relative."""
        return span if self.own(form, index) else self.alignment(form, index).backward(span)

    def counterpart(self, form: Form, span: Span) -> str:
        """What a span of the body reads in that form; line breaks between blocks stay as they are.

        Raises ValueError when the span is not in the body.
        """
        if span.end > len(self.body):
            raise ValueError(f"[{span.start}, {span.end}) is not in a body of {len(self.body)} characters")
        parts = []
        done = span.start
        for index in self.blocks_in(span):
            block = self.blocks[index].span
            shared = Span(max(span.start, block.start), min(span.end, block.end))
            converted = self.form_span(form, index, shared.shift(-block.start))
            parts += [self.body[done : shared.start], converted.of(self.text(form, index))]
            done = shared.end
        return "".join([*parts, self.body[done : span.end]])

    # -- choices ---------------------------------------------------------------------------

    def doubts(self, form: Form, index: int) -> list[Doubt]:
        """Where the form of a block was a choice of OpenCC's that nobody decided, in order, block-relative."""
        if self.own(form, index):
            return []
        source = self.source(index)
        found: list[Doubt] = []
        for part in self._passages(form, index)[0]:
            if part.config is not None:
                for doubt in doubts(source[part.start : part.end], part.config, target=part.text):
                    found.append(doubt._replace(start=doubt.start + part.start, end=doubt.end + part.start))
        return found

    def pinned(self, form: Form, index: int) -> list[Pinned]:
        """The places of a block where a pin took effect in that form, in order, block-relative."""
        return [] if self.own(form, index) else self._passages(form, index)[1]

    def differences(self, index: int) -> list[Span]:
        """The parts of a block, block-relative, that do not read the same in both forms, in order."""
        return differences(self, index, Form)
