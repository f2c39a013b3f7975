"""What OpenCC says of every single character, kept with the program: to ask for it takes a fifth of a second.

The file `resources/opencc/characters.json` is written by `python -m tests.opencc_tables`. It holds for one
version of OpenCC; with any other, that one is asked.
"""

from __future__ import annotations

import json
from functools import cache
from typing import NamedTuple

import opencc

from reader import resources


class Shipped(NamedTuple):
    """The characters that occur in one script only, and those that fold to another, each with that one."""

    simplified: frozenset[str]
    traditional: frozenset[str]
    variants: dict[str, str]


@cache
def shipped() -> Shipped | None:
    """The tables for the OpenCC that is installed; None where they were made for another, or are not there."""
    try:
        kept = json.loads(resources.find("opencc", "characters.json").read_text("utf-8"))
        if kept["opencc"] != opencc.__version__:
            return None
        variants = dict(zip(kept["variants"], kept["folded"], strict=True))
        return Shipped(frozenset(kept["simplified"]), frozenset(kept["traditional"]), variants)
    except (OSError, KeyError, ValueError):
        return None
