"""The kinds of doubts that a person wants to see, or not."""

from __future__ import annotations

from enum import StrEnum

from reader.chinese.doubts import DoubtKind
from reader.ui.doubts.finding import Found


class Kind(StrEnum):
    """What a doubt is about."""

    WORD = "word"
    """A word: another one was put for it, or several could be."""
    CHANGED = "changed"
    """A character that became one of several."""
    KEPT = "kept"
    """A character that stays as it is, and now and then should not; by far the most, and seldom a question."""


def kind_of(found: Found) -> Kind:
    """What a doubt is about."""
    doubt = found.one.doubt
    if doubt.kind is not DoubtKind.CHARACTER:
        return Kind.WORD
    return Kind.KEPT if doubt.chosen == found.source else Kind.CHANGED
