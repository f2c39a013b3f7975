"""What came of a merge, for those who show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Place(NamedTuple):
    """An annotation of the other corpus, as a person knows it again."""

    title: str
    tag_path: str
    quote: str
    annotator: str


class TwoNotes(NamedTuple):
    """An annotation with two notes: the newer one stands, the other one is only told."""

    place: Place
    stands: str
    left: str


class Otherwise(NamedTuple):
    """An annotation whose passage reads otherwise here, as where a cut goes through it: `now` is what it reads."""

    place: Place
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How many articles, tags and annotations came, and what became of the others; annotations as in the table."""

    articles_added: int
    articles_same: int
    """With the same text here."""
    articles_otherwise: int
    """Of files that are here, but cleaned, cut or corrected otherwise: passages are looked for in what is here."""
    articles_out: int
    """Taken out here by a person, or not wanted: their annotations are left out."""
    tags_added: tuple[str, ...]
    tags_differing: tuple[str, ...]
    """Described otherwise in the other corpus; what is said here stands."""
    added: int
    updated: int
    """Here already, but changed later there."""
    present: int
    """Here already, as they are there."""
    kept: int
    """Here already, and changed later here."""
    removed_here: int
    """Removed here after they were changed there last: they do not come back."""
    out: int
    """Of articles that are left out."""
    unnamed: int
    """Of those that came or were here: how many say nobody who made them."""
    moved: int
    """Of those that came: found at another place, because their article reads otherwise here."""
    otherwise: tuple[Otherwise, ...]
    """Of those: not with the same words."""
    lost: tuple[Place, ...]
    """Those whose passage is not found here."""
    notes: tuple[TwoNotes, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is another than before."""
        return not (self.articles_added or self.tags_added or self.added or self.updated)
