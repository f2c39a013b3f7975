"""An article while it is being put together: what stands above its text, the text, what stands below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from reader.importing.cleaning.items import Block
from reader.importing.cleaning.marks import numbered, official
from reader.importing.cleaning.orders import opens_law
from reader.importing.document import Kind

_WIDEST_TITLE = 64


@dataclass(slots=True)
class Segment:
    """The blocks of one article: what stands above its text, the text, what stands below it."""

    head: list[Block] = field(default_factory=list)
    body: list[Block] = field(default_factory=list)
    tail: list[Block] = field(default_factory=list)
    section: Block | None = None
    size: float = 0
    """How much running text it holds, in full-width characters."""
    last: Block | None = None
    """The last paragraph of running text that is no caption."""
    digest: bool = False
    """Whether it is an item of a column of short news."""
    lawful: bool = False
    """Whether the articles of a law are counted in it."""
    standfirst: Block | None = None
    """The sentence between title and details that says in short what the text says."""
    over: bool = False
    """Whether details stand below the text that say that it is over: source, editor, author; a date does not."""

    verse: bool = False
    """Whether it is a poem: below its byline all lines are its text."""

    @property
    def titled(self) -> bool:
        """Whether a line that may be a title stands above its text."""
        return any(is_short(block) for block in self.head)

    @property
    def signed(self) -> bool:
        """Whether the last line above its text says something about it, not about the page."""
        last = self.head[-1].details if self.head else None
        return last is not None and not last.page

    @property
    def sourced(self) -> bool:
        """Whether a line of its own says where it is from."""
        told = [
            block.details for block in (*self.head, *self.tail) if block.details and not block.details.page
        ]
        return any(value.name == "source" for details in told for value in details.values)

    def go_on(self, blocks: Iterable[Block]) -> None:
        """Add blocks to the text."""
        for block in blocks:
            self.body.append(block)
            self.lawful = self.lawful or opens_law(block)
            if block.prose:
                self.size += block.width
                self.last = self.last if block.caption else block

    def close(self, block: Block) -> None:
        """Add a block to what stands below the text."""
        self.tail.append(block)
        self.over = self.over or (
            block.details is not None
            and any(value.name in ("source", "editor", "author") for value in block.details.values)
        )


def is_short(block: Block) -> bool:
    """Whether a block may be a title or a heading."""
    return (
        block.details is None
        and (not block.prose or block.leads)
        and not block.caption
        and (block.width <= _WIDEST_TITLE or official(block.folded))
        and (block.line.kind not in (Kind.ITEM, Kind.ROW) or (numbered(block.folded) and block.width < 24))
    )
