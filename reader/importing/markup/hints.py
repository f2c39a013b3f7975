"""The words and patterns by which parts of Chinese pages are known: lists in `resources/importing/pages.json`."""

from __future__ import annotations

import json
from functools import cache

from reader import resources


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    found = json.loads(resources.find("importing", "pages.json").read_text("utf-8"))
    return {name: tuple(entries) for name, entries in found.items()}


def entries(name: str) -> tuple[str, ...]:
    """One list, as it stands. Raises KeyError when there is none of that name."""
    return _lists()[name]
