"""A query as a tree. Leaves are texts to find; the rest says how they belong together."""

from __future__ import annotations

from dataclasses import dataclass

from reader.corpus.query.filters import Filters

#: How many code points may stand between the two sides of a NEAR without a number.
DEFAULT_DISTANCE = 10


@dataclass(frozen=True, slots=True)
class Term:
    """A text that must be there as it stands, in any script unless the search says otherwise."""

    text: str


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A text with gaps: `?` is one character, `*` up to 30 of them within a sentence."""

    text: str

    @property
    def pieces(self) -> list[str]:
        """What stands between the gaps."""
        return [piece for piece in self.text.replace("?", "*").split("*") if piece]


@dataclass(frozen=True, slots=True)
class All:
    """All of these must be in the article."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these must be in the article."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Without:
    """The first must be in the article, none of the second may."""

    wanted: Node
    unwanted: Node


@dataclass(frozen=True, slots=True)
class Near:
    """Both, in either order, with at most `distance` code points between them."""

    one: Node
    other: Node
    distance: int


Node = Term | Wildcard | All | Either | Without | Near


@dataclass(frozen=True, slots=True)
class Query:
    """What was understood: what to find (None: nothing), where, and which operators were taken for text."""

    node: Node | None
    filters: Filters
    as_text: tuple[str, ...] = ()


def leaves(node: Node | None) -> list[Term | Wildcard]:
    """The texts that a query finds, without those that must not be there, in the order of the query."""
    match node:
        case None:
            return []
        case Term() | Wildcard():
            return [node]
        case All(parts) | Either(parts):
            return [leaf for part in parts for leaf in leaves(part)]
        case Without(wanted, _):
            return leaves(wanted)
        case Near(one, other, _):
            return [*leaves(one), *leaves(other)]
