"""What OpenCC is asked once in every process, to be handed from one to the others: its dictionaries are large."""

from __future__ import annotations

from typing import NamedTuple

from reader.chinese import folding, script
from reader.chinese.script import Markers


class Tables(NamedTuple):
    """The characters that give a script away, and those that fold to another, each with that one."""

    markers: Markers
    variants: dict[str, str]


def tables() -> Tables:
    """Those of this process."""
    return Tables(script.markers(), folding.variants())


def know(given: Tables) -> None:
    """Take those of another process with the same OpenCC. Only before any text is folded or looked at."""
    script.know_markers(given.markers)
    folding.know_variants(given.variants)
