"""What columns with JSON or with one of a few words say; what they cannot say counts as nothing said.

A corpus may come from a stranger, or be damaged: one bad value must not make all the rest unusable. `duizhao check`
names such values.
"""

from __future__ import annotations

import json
from typing import Any, TypeGuard

#: The largest number that SQLite keeps.
_MOST = 2**63 - 1


def read_object(text: object) -> dict[str, Any]:
    """A JSON object by its names; empty for anything else."""
    value = _value(text)
    return value if isinstance(value, dict) else {}


def read_words(text: object) -> dict[str, str]:
    """A JSON object by its names, with all values as words; empty for anything else."""
    return {
        name: value if isinstance(value, str) else str(value) for name, value in read_object(text).items()
    }


def read_places(text: object, most: int = _MOST) -> list[int] | None:
    """A JSON list of places in order, code points from 0 to `most`; None for anything else."""
    value = _value(text)
    if not isinstance(value, list) or not all(is_number(place) and place <= most for place in value):
        return None
    return value if value == sorted(value) else None


def is_number(value: object) -> TypeGuard[int]:
    """Whether it is a whole number from 0 up to the largest that SQLite keeps."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST


def is_digest(text: object) -> bool:
    """Whether it is a SHA-256 digest in hexadecimal digits."""
    return isinstance(text, str) and len(text) == 64 and set(text) <= set("0123456789abcdef")


def _value(text: object) -> Any:
    if not isinstance(text, (str, bytes)):
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
