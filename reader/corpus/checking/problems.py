"""What a check can find."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be: of which kind, where, and what.

    Kinds: `structure` (pages), `schema`, `reference`, `annotation`, `article`, `origin`, `file`, `index`, `tag`,
    `passage`, `words`, `history`; and of what was saved from a damaged file: `missing`, `damaged`.
    """

    kind: str
    where: str
    what: str
