"""A query as words, strings in quotes and fields, as they were typed, before anything joins them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from reader import messages
from reader.corpus.query.fields import field_of, read_field
from reader.corpus.query.filters import EVERYTHING, Filters
from reader.errors import UserError

_FIELD = re.compile(r"([^\W\d_]+):(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a string without its quotes, or a field."""

    text: str
    kind: Literal["word", "string", "field"] = "word"
    asks: Filters = EVERYTHING
    """What a field asks of articles."""
    misread: str = ""
    """The whole, where it begins as a field but is none."""


def scan(query: str) -> list[Word]:
    """What a query is made of, in its order.

    NOT before a field leaves out the articles with it; AND beside a field says nothing new, as OR between two fields
    of one kind: they are no words then. Raises UserError when a double quote is not closed.
    """
    words: list[Word] = []
    pieces = query.split('"')
    if len(pieces) % 2 == 0:
        raise UserError(messages.QUERY_QUOTE_OPEN, query=query)
    waiting = name = ""  # a field whose value is the string that follows
    for index, piece in enumerate(pieces):
        if index % 2:
            words += _string(piece, waiting, name)
            waiting = ""
            continue
        texts = piece.split()
        if texts and index < len(pieces) - 1 and not piece[-1].isspace() and texts[-1].endswith(":"):
            waiting, name = field_of(texts[-1][:-1]) or "", texts[-1]
            texts = texts[:-1] if waiting else texts
        words += map(_word, texts)
    return _without_joints(_with_not(words))


def _string(text: str, field: str, name: str) -> list[Word]:
    found = read_field(field, text) if field else None
    if found is not None:
        return [Word(f'{name}"{text}"', "field", found)]
    return [Word(text, "string", misread=f"{name}{text}" if field else "")] if text else []


def _word(text: str) -> Word:
    match = _FIELD.fullmatch(text.lstrip("("))
    field = field_of(match[1]) if match else None
    if not match or not field:
        return Word(text)
    bracketed = text.startswith("(") or match[2].count(")") > match[2].count("(")
    found = None if bracketed else read_field(field, match[2])
    return Word(text, misread=text) if found is None else Word(text, "field", found)


def _with_not(words: Sequence[Word]) -> list[Word]:
    """A field after NOT is one that leaves out."""
    found: list[Word] = []
    for word in words:
        if word.kind == "field" and found and found[-1] == Word("NOT"):
            found[-1] = replace(word, text=f"NOT {word.text}", asks=Filters(without=(word.asks,)))
        else:
            found.append(word)
    return found


def _without_joints(words: Sequence[Word]) -> list[Word]:
    """The words without AND and OR that say what holds of fields anyhow."""
    joints = {
        place
        for place in range(1, len(words) - 1)
        if words[place] in (Word("AND"), Word("OR")) and _is_joint(*words[place - 1 : place + 2])
    }
    return [word for place, word in enumerate(words) if place not in joints]


def _is_joint(before: Word, joint: Word, after: Word) -> bool:
    alike = bool(before.asks.said & after.asks.said - {"without"})  # of these one is enough
    if joint.text == "OR":
        return alike
    return "field" in (before.kind, after.kind) and not alike
