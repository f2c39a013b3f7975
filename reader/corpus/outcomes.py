"""What cleaning a file again does to its articles and annotations, or would do."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.corpus.reanchoring import How


@dataclass(frozen=True, slots=True)
class Moved:
    """An annotation that goes to another article. `after` is the id of that, 0 before it is made."""

    annotation: int
    quote: str
    before: int
    after: int
    title: str
    how: How


@dataclass(frozen=True, slots=True)
class Lost:
    """An annotation of which the passage was not found again; it stays where it is."""

    annotation: int
    article: int
    tag_path: str
    quote: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What cleaning a file again does, or did; articles by their ids, those to be made by their titles.

    `kept` have the same text as before, `renewed` are those of them of which details are others now. `replaced`
    go. `staying` go not, although there are new ones for them, because annotations in `lost` are on them.
    `left_out` are the titles of what a person had taken out before, `revived` are those of it that come back.
    """

    file: str
    kept: tuple[int, ...] = ()
    renewed: tuple[int, ...] = ()
    replaced: tuple[int, ...] = ()
    staying: tuple[int, ...] = ()
    revived: tuple[int, ...] = ()
    made: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = field(default=(), repr=False)
    lost: tuple[Lost, ...] = ()
    by_hand: bool = False
    """Whether it goes by a plan that a person made."""
    cut_by_hand: bool = False
    """Whether articles are as a person split or merged them."""
    uncut: bool = False
    """Whether what a person split or merged is made as if that had not been."""

    @property
    def changes(self) -> bool:
        """Whether anything is another than before."""
        return bool(self.renewed or self.replaced or self.staying or self.revived or self.made)
