"""What is wanted of an export, how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from reader import messages
from reader.chinese.script import Standard
from reader.errors import UserError


class Progress(NamedTuple):
    """So much of so much is written; the unit is the format's own."""

    done: int
    total: int


#: A file on its way: it is there when all is asked for; who stops asking closes this, and leaves what was there.
Steps = Generator[Progress, None, None]


@dataclass(frozen=True, slots=True)
class Options:
    """How a file is to be written."""

    standard: Standard | None = None
    """Of the traditional form; None for that of the corpus."""
    bom: bool = True
    """Whether a CSV table begins with a byte order mark."""
    only: frozenset[int] | None = None
    """The ids of the annotations that are written; None for all. What is no table and no page has all."""
    words: Mapping[str, str] = field(default_factory=dict)
    """What a page that is read by people says instead of its English words, in their language."""


@dataclass(slots=True)
class Outcome:
    """What came of an export; a format fills it in while it writes."""

    rows: int = 0
    """How many annotations, or tags of a codebook, are in the file; the parts of a passage with gaps are one each."""
    more: int = 0
    """How many of them are further parts of a passage."""
    rejected: int = 0
    """Annotations left out because they were rejected."""
    proposed: int = 0
    """Annotations that nobody has accepted yet, marked so."""
    cut: int = 0
    """Cells of which only the beginning fits."""
    replaced: int = 0
    """Characters that the file cannot hold."""
    sheets: int = 1
    """How many sheets the annotations fill."""
    _passages: set[str] = field(default_factory=set)

    @property
    def annotations(self) -> int:
        """How many annotations they are where a passage with gaps is one."""
        return self.rows - self.more

    def count(self, passage: str | None) -> None:
        """Count one annotation; `passage` is what it shares with the other parts of its passage."""
        self.rows += 1
        if passage is not None:
            self.more += passage in self._passages
            self._passages.add(passage)

    def notes(self) -> list[UserError]:
        """What the person ought to know of the file, each as a sentence with what to do."""
        told = (
            (self.rejected, messages.EXPORT_REJECTED),
            (self.proposed, messages.EXPORT_PROPOSED),
            (self.cut, messages.EXPORT_CELLS_CUT),
            (self.replaced, messages.EXPORT_CHARACTERS),
            (self.sheets if self.sheets > 1 else 0, messages.EXPORT_SHEETS),
        )
        return [UserError(message, count=count) for count, message in told if count]
