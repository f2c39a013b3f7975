"""The words by which pages, bylines and headings are told apart: lists kept in `resources/importing/words.json`.

All are written in simplified characters and lower case: they are looked for in the folded text, so that one
list serves both scripts.
"""

from __future__ import annotations

import json
import re
from functools import cache

from reader import resources
from reader.chinese.folding import fold


@cache
def _all() -> dict[str, tuple[str, ...]]:
    lists = json.loads(resources.find("importing", "words.json").read_text("utf-8"))
    return {name: tuple(fold(word) for word in words) for name, words in lists.items()}


@cache
def words(name: str) -> frozenset[str]:
    """One list, as a set. Raises KeyError when there is none of that name."""
    return frozenset(_all()[name])


@cache
def any_of(*names: str) -> str:
    """A regular expression, without groups, for any word of the lists; longer words go first."""
    found = {word for name in names for word in _all()[name]}
    return "(?:" + "|".join(re.escape(word) for word in sorted(found, key=lambda w: (-len(w), w))) + ")"


@cache
def labels(name: str) -> str:
    """A regular expression, without groups, for any word of a list, also set with spaces: 来 源, 日　期."""
    spaced = [r"\s*".join(map(re.escape, word)) for word in sorted(words(name), key=lambda w: (-len(w), w))]
    return "(?:" + "|".join(spaced) + ")"


@cache
def starts(name: str) -> tuple[str, ...]:
    """One list as `str.startswith` wants it."""
    return _all()[name]


def begins(text: str, name: str) -> bool:
    """Whether a text begins with a word of the list; for most, the first character tells that it does not."""
    return text[:1] in _firsts(name) and text.startswith(starts(name))


@cache
def _firsts(name: str) -> frozenset[str]:
    return frozenset(word[:1] for word in starts(name))
