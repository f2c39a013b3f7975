"""What a person writes over what another window or program wrote meanwhile: it is seen, and nothing is overwritten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader import messages
from reader.errors import UserError

#: Characters of the other side's text that an error says.
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Clash:
    """Two texts for one note: what another window or program wrote, and what was written here."""

    number: int
    theirs: str
    mine: str

    @property
    def both(self) -> str:
        """As they are kept: theirs and below it mine; only the longer one where it holds the other."""
        if self.theirs in self.mine:
            return self.mine
        return self.theirs if self.mine in self.theirs else f"{self.theirs}\n{self.mine}"


def require_known(known: Mapping[str, str | None], found: object, wanted: Mapping[str, object]) -> None:
    """Hold what is in the corpus against what the writer saw there, by the names of the fields in `known`.

    Raises UserError (CHANGED_MEANWHILE) where another text is there now, which is not the wanted one either.
    """
    other = [
        theirs
        for name, seen in known.items()
        if name in wanted and ((theirs := getattr(found, name)) or "") not in (seen or "", wanted[name] or "")
    ]
    if other:
        theirs = " · ".join(" ".join(text.split()) if text else "—" for text in other)
        shown = theirs if len(theirs) <= _LONGEST else f"{theirs[: _LONGEST - 1]}…"
        raise UserError(messages.CHANGED_MEANWHILE, theirs=shown)
