"""JSON objects with the places of their strings, read one after the other so that damage costs only its own.

Nothing in a value can do harm: numbers stay text, names that come twice count once (the last),
and what is nested deeper than Python can follow counts as damaged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.importing.tables.cells import Cell, json_cell, plain_cell

_SPACE = re.compile(r"[ \t\n\r]*")
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)

#: How deep objects are searched for a list of articles.
_DEPTH = 4


class DamageError(ValueError):
    """The text is no JSON; `place` says from where on."""

    def __init__(self, place: int) -> None:
        super().__init__(f"no JSON from {place} on")
        self.place = place


class Value(NamedTuple):
    """Where a value stands in the text, from its first character to behind its last."""

    start: int
    end: int

    def cell(self, text: str) -> Cell | None:
        """What a string says or how a number is written; None for anything else."""
        first = text[self.start]
        if first == '"':
            return json_cell(text, self.start + 1, self.end - 1)
        return plain_cell(text, self.start, self.end) if first in "-0123456789" else None

    def names(self, text: str) -> str | None:
        """The strings of a list of nothing else, as of its authors, parted by 、; None for anything else."""
        if text[self.start] != "[":
            return None
        try:
            found = json.loads(text[self.start : self.end], strict=False)
        except (ValueError, RecursionError):  # a number of thousands of figures; lists in lists
            return None
        if not all(isinstance(name, str) for name in found):
            return None
        return "、".join(filter(None, map(str.strip, found))) or None


class Entry(NamedTuple):
    """One entry of a list and where it begins: an object with its values, or None for anything else."""

    start: int
    members: dict[str, Value] | None

    def moved(self, by: int) -> Entry:
        """The same entry, so much further on in a text."""
        members = self.members and {
            name: Value(value.start + by, value.end + by) for name, value in self.members.items()
        }
        return Entry(self.start + by, members)


def skip_space(text: str, at: int) -> int:
    """The place of the next character that is no white space."""
    space = _SPACE.match(text, at)
    return space.end() if space else at


def value_at(text: str, at: int) -> Value:
    """The value that begins at a place. Raises DamageError."""
    try:
        return Value(at, _DECODER.raw_decode(text, at)[1])
    except json.JSONDecodeError as error:
        raise DamageError(error.pos) from error
    except (RecursionError, ValueError) as error:
        raise DamageError(at) from error


def members_at(text: str, at: int) -> tuple[dict[str, Value], int]:
    """The values of the object that begins at a place, by their names, and where it ends. Raises DamageError."""
    members: dict[str, Value] = {}
    at = skip_space(text, at + 1)
    if text.startswith("}", at):
        return members, at + 1
    while True:
        if not text.startswith('"', at):
            raise DamageError(at)
        key = value_at(text, at)
        at = skip_space(text, key.end)
        if not text.startswith(":", at):
            raise DamageError(at)
        value = value_at(text, skip_space(text, at + 1))
        members[json_cell(text, key.start + 1, key.end - 1).text] = value
        at = skip_space(text, value.end)
        if text.startswith("}", at):
            return members, at + 1
        if not text.startswith(",", at):
            raise DamageError(at)
        at = skip_space(text, at + 1)


def entry_at(text: str, at: int) -> tuple[Entry, int]:
    """The entry of a list that begins at a place, and where it ends. Raises DamageError."""
    if text.startswith("{", at):
        members, end = members_at(text, at)
        return Entry(at, members), end
    return Entry(at, None), value_at(text, at).end


def entries_at(text: str, at: int) -> Iterator[Entry]:
    """The entries of the list that begins at a place, each as it is reached. Raises DamageError where it breaks off."""
    at = skip_space(text, at + 1)
    if text.startswith("]", at):
        return
    while True:
        entry, at = entry_at(text, at)
        yield entry
        at = skip_space(text, at)
        if text.startswith("]", at):
            return
        if not text.startswith(",", at):
            raise DamageError(at)
        at = skip_space(text, at + 1)


def lists_in(text: str, members: dict[str, Value], depth: int = 0) -> Iterator[int]:
    """Where lists of objects begin among the values of an object, and of the objects in it."""
    for value in members.values():
        if text[value.start] == "[" and text.startswith("{", skip_space(text, value.start + 1)):
            yield value.start
        elif text[value.start] == "{" and depth < _DEPTH:
            yield from lists_in(text, members_at(text, value.start)[0], depth + 1)
