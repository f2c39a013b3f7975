"""What a check can find."""

from __future__ import annotations

from dataclasses import dataclass

from reader.corpus.checking.findings import AT, place
from reader.messages import Phrase


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is not as it must be: of which kind, where, and what.

    Kinds: `structure` (pages), `schema`, `reference`, `annotation`, `article` (what is said of one), `text` (one that
    is not what was imported), `origin`, `file`, `index`, `tag`, `passage`, `words`, `setting`, `search` (one that was
    kept), `history`; and of what was saved from a damaged file: `missing`, `damaged`.

    `what` is English as it stands; where it is a `Phrase`, it can be worded in the user's language, as `said` is.
    """

    kind: str
    where: str
    what: str

    @property
    def said(self) -> Phrase:
        """Where and what, as one line for people."""
        return AT.filled(where=place(self.where), what=self.what)
