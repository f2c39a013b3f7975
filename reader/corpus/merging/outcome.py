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
    """How many articles, tags and annotations came, and what became of the others.

    The parts of a passage with gaps are one annotation in all numbers, and each of them is what can be lost or read
    otherwise. Each annotation of the other corpus is in one of `added`, `updated`, `present`, `kept`, `removed_here`
    and `out`, unless all of it is lost.
    """

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
    """Here already, but changed later there, or with parts that are not here."""
    present: int
    """Here already, as they are there."""
    kept: int
    """Here already, and changed later here, as by removing a part."""
    removed_here: int
    """Removed here after they were changed there last: they do not come back."""
    out: int
    """Of articles that are left out."""
    unnamed: int
    """Of those that came: how many say nobody who made them."""
    moved: int
    """Of those that came: found at another place, because their article reads otherwise here."""
    otherwise: tuple[Otherwise, ...]
    """Of those: the parts that have other words here."""
    lost: tuple[Place, ...]
    """The parts whose passage is not found here."""
    notes: tuple[TwoNotes, ...]
    """Of those that are here: where two notes were not one."""
    terms_added: tuple[str, ...] = ()
    """As they were selected there."""

    @property
    def is_nothing(self) -> bool:
        """Whether nothing is another than before."""
        new = self.articles_added, self.tags_added, self.added, self.updated, self.terms_added
        return not any(new)

    @property
    def is_the_same(self) -> bool:
        """Whether, moreover, all that is there is here as it is there."""
        left = self.articles_out, self.out, self.kept, self.removed_here, self.lost, self.tags_differing
        return self.is_nothing and not any(left)
