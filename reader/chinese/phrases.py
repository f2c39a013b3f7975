"""Tables of phrases as OpenCC reads them, and its way through a text by the longest that fits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import Any, NamedTuple

from reader.chinese.dictionaries import entries

# A sequence that describes a character (⿰亻尔) passes through OpenCC untouched, operands and all.
DESCRIPTION = re.compile("[\u2ff0-\u2fff]")
_OPERANDS = {chr(code): 2 for code in range(0x2FF0, 0x3000)} | dict.fromkeys("\u2ff2\u2ff3", 3)
_OPERANDS |= dict.fromkeys("\u2ffe\u2fff", 1)
_DEEPEST_DESCRIPTION = 16
_LONGEST_DESCRIPTION = 64

#: The dictionaries that put words of a region for others, and not only other forms of characters.
_VOCABULARY = re.compile(r"(TW|HK)Phrases")


class Table:
    """Phrases with their candidates, the one that OpenCC takes first; of those that fit the longest wins."""

    def __init__(self, phrases: dict[str, tuple[str, ...]], *, vocabulary: bool = False) -> None:
        """`vocabulary`: whether it puts words of a region for others."""
        self.phrases = {key: values[0] for key, values in phrases.items()}
        self.candidates = {key: values for key, values in phrases.items() if len(values) > 1}
        self.vocabulary = vocabulary
        lengths: dict[str, set[int]] = {}
        for phrase in phrases:
            if len(phrase) > 1:
                lengths.setdefault(phrase[:2], set()).add(len(phrase))
        self._lengths = {beginning: sorted(found, reverse=True) for beginning, found in lengths.items()}

    def find(self, text: str, position: int) -> str | None:
        """The longest phrase at `position`."""
        for length in self._lengths.get(text[position : position + 2], ()):
            phrase = text[position : position + length]
            if phrase in self.phrases:
                return phrase
        character = text[position]
        return character if character in self.phrases else None

    @cached_property
    def joints(self) -> frozenset[str]:
        """All pairs of neighbours inside phrases: between two others no phrase can lie."""
        longer = [phrase for phrase in self.phrases if len(phrase) > 1]
        return frozenset(phrase[at : at + 2] for phrase in longer for at in range(len(phrase) - 1))


#: In order of priority: a shorter phrase of an earlier table goes before a longer one of a later table.
Tables = list[Table]


class Step(NamedTuple):
    """What OpenCC takes at once, `[start, end)`, what it makes of it (None: no table knows it), and by which table."""

    start: int
    end: int
    value: str | None
    table: Table | None


def tables_of(node: dict[str, Any]) -> Tables:
    """The tables of a dictionary or of a group of them; a group with the policy "union" is one table.

    Raises DictionariesUnreadableError.
    """
    if "dicts" not in node:
        return [_united((node["file"],))]
    if node.get("match_policy") == "union":
        return [_united(tuple(child["file"] for child in node["dicts"]))]
    return [table for child in node["dicts"] for table in tables_of(child)]


@cache
def _united(files: tuple[str, ...]) -> Table:
    """The entries of these dictionaries in one table, the earlier before the later."""
    phrases: dict[str, tuple[str, ...]] = {}
    for file_name in reversed(files):
        phrases |= entries(file_name)
    return Table(phrases, vocabulary=any(map(_VOCABULARY.match, files)))


def steps(tables: Iterable[Table], text: str) -> Iterator[Step]:
    """The way of OpenCC through a text, from left to right."""
    position = 0
    length = len(text)
    described = DESCRIPTION.search(text) is not None
    while position < length:
        end = _after_description(text, position) if described and text[position] in _OPERANDS else None
        value = by = None
        if end is None:
            end = position + 1
            for table in tables:
                phrase = table.find(text, position)
                if phrase is not None:
                    end, value, by = position + len(phrase), table.phrases[phrase], table
                    break
        yield Step(position, end, value, by)
        position = end


def converted(tables: Iterable[Table], text: str) -> str:
    """What becomes of `text`."""
    return "".join(
        text[start:end] if value is None else value for start, end, value, _ in steps(tables, text)
    )


def normalized(text: str, normalization: list[Tables]) -> str:
    """`text` with its compatibility ideographs unified, one code point for one."""
    for tables in normalization:
        if not all(table.phrases.keys().isdisjoint(text) for table in tables):
            text = converted(tables, text)
    return text


def _after_description(text: str, start: int) -> int | None:
    """Where the description of a character that begins at `start` is over, or None when it is incomplete."""
    open_operands: list[int] = []
    for position in range(start, min(len(text), start + _LONGEST_DESCRIPTION)):
        if len(open_operands) >= _DEEPEST_DESCRIPTION:
            return None
        operands = _OPERANDS.get(text[position], 0)
        if operands:
            open_operands.append(operands)
            continue
        while open_operands:
            open_operands[-1] -= 1
            if open_operands[-1]:
                break
            open_operands.pop()
        if not open_operands:
            return position + 1
    return None
