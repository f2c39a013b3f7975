"""The places where one was, to go back and forth between them."""

from __future__ import annotations

from dataclasses import dataclass

from reader.chinese.span import Span
from reader.ui.reading.scroller import ReadingPosition

_MOST = 200


@dataclass(frozen=True, slots=True)
class Place:
    """An article, what was at the top, and what was selected; an empty span is the caret."""

    article: int
    top: ReadingPosition
    selection: Span


class Trail:
    """Like the history of a browser: a jump from the middle of it forgets what lay ahead."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """One is about to jump from here."""
        self._ahead.clear()
        if not self._behind or self._behind[-1] != place:
            self._behind = [*self._behind[1 - _MOST :], place]

    def back(self, here: Place | None) -> Place | None:
        """Where one was before; None where the trail begins."""
        return _step(self._behind, self._ahead, here)

    def forward(self, here: Place | None) -> Place | None:
        """Where one was before one went back; None where the trail ends."""
        return _step(self._ahead, self._behind, here)


def _step(wanted: list[Place], other: list[Place], here: Place | None) -> Place | None:
    while wanted and wanted[-1] == here:
        wanted.pop()
    if not wanted:
        return None
    if here is not None:
        other.append(here)
    return wanted.pop()
