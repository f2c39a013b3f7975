"""The fields of a query as it is typed: taken out of it, and written into it. No Qt."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.corpus.query.fields import field_of, read_field
from reader.corpus.query.filters import EVERYTHING, TEXT_FIELDS, Filters

_FIELD = re.compile(r"([^\W\d_]+):(.*)", re.DOTALL)
#: A value that needs no quotes.
_PLAIN = re.compile(r'[^\s"():：*?]+')


class Parted(NamedTuple):
    """A query without its fields, what they ask, and those whose value is none for them, as they were typed."""

    text: str
    filters: Filters
    misread: tuple[str, ...] = ()


def part(query: str) -> Parted:
    """The query in parts, as `read_query` understands it; one with an open quote has no fields."""
    pieces = query.split('"')
    if len(pieces) % 2 == 0:
        return Parted(query, EVERYTHING)
    kept: list[str] = []
    misread: list[str] = []
    filters = EVERYTHING
    waiting = name = ""
    for index, piece in enumerate(pieces):
        if index % 2:
            found = read_field(waiting, piece) if waiting else None
            if found is not None:
                filters = filters.joined(found)
            elif piece:
                kept.append(f'"{piece}"')
                misread += [f"{name}{piece}"] if waiting else []
            waiting = ""
            continue
        words = piece.split()
        if words and index < len(pieces) - 1 and not piece[-1].isspace() and words[-1].endswith(":"):
            waiting, name = field_of(words[-1][:-1]) or "", words[-1]
            words = words[:-1] if waiting else words
        for word in words:
            found, is_field = _read(word)
            filters = filters.joined(found) if found is not None else filters
            kept += [] if found is not None else [word]
            misread += [word] if is_field and found is None else []
    return Parted(" ".join(kept), filters, tuple(misread))


def written(filters: Filters) -> str:
    """The filters as fields, as far as there are fields for them."""
    fields = [f"{name}:{_value(text)}" for name in TEXT_FIELDS if (text := _clean(getattr(filters, name)))]
    if filters.since or filters.until:
        same = filters.since == filters.until
        fields.append(f"date:{filters.since if same else f'{filters.since}..{filters.until}'}")
    fields += [
        f"{name}:{_value(text)}" for name in ("tag", "annotator") if (text := _clean(getattr(filters, name)))
    ]
    if filters.annotated is not None:
        fields.append(f"annotated:{'yes' if filters.annotated else 'no'}")
    return " ".join(fields)


def with_filters(query: str, filters: Filters) -> str:
    """The query with these filters as its fields, instead of those that it has."""
    text, fields = part(query).text, written(filters)
    # In front of a quote that is not closed they are read at once when it is.
    return f"{fields} {text}".strip() if query.count('"') % 2 else f"{text} {fields}".strip()


def _read(word: str) -> tuple[Filters | None, bool]:
    """What a word asks if it is a field, and whether it has the name of one."""
    match = _FIELD.fullmatch(word)
    field = field_of(match[1]) if match else None
    return (read_field(field, match[2]), True) if match and field else (None, False)


def _clean(text: str) -> str:
    return " ".join(text.replace('"', " ").split())


def _value(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else f'"{text}"'
