"""What a check can find."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be: of which kind, where, and what.

    Kinds: `structure` (pages), `schema`, `reference`, `annotation`, `article` (what is said of one), `text` (one that
    is not what was imported), `origin`, `file`, `index`, `tag`, `passage`, `words`, `setting`, `search` (one that was
    kept), `history`; and of what was saved from a damaged file: `missing`, `damaged`.
    """

    kind: str
    where: str
    what: str
