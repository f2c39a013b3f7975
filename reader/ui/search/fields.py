"""The fields of a query as it is typed: taken out of it, and written into it. No Qt."""

from __future__ import annotations

import re
from typing import NamedTuple

from reader.corpus.query.filters import EVERYTHING, TEXT_FIELDS, Filters
from reader.corpus.query.scanning import scan
from reader.corpus.query.syntax import read_query
from reader.errors import UserError

_JOINTS = {"AND", "OR", "NOT"}
#: Places at which fields are tried; a query in which none of them is right is nonsense.
_PLACES = 20
#: A value that needs no quotes.
_PLAIN = re.compile(r'[^\s"():：*?]+')


class Parted(NamedTuple):
    """A query without its fields, and what they ask."""

    text: str
    filters: Filters


def part(query: str) -> Parted:
    """The query in parts, as `read_query` understands it; one with an open quote has no fields."""
    try:
        words = scan(query)
    except UserError:
        return Parted(query, EVERYTHING)
    kept: list[str] = []
    filters = EVERYTHING
    for word in words:
        if word.kind == "field":
            filters = filters.widened(word.asks)
        else:
            kept.append(f'"{word.text}"' if word.kind == "string" else word.text)
    return Parted(" ".join(kept), filters)


def written(filters: Filters) -> str:
    """The filters as fields, as far as there are fields for them."""
    fields = [_field(one) for some in filters.choices() for one in some]
    fields += [f"NOT {field}" for one in filters.without if (field := _field(one))]
    return " ".join(filter(None, fields))


def _field(filters: Filters) -> str:
    """The field for filters on one thing."""
    for name in (*TEXT_FIELDS, "tag", "annotator"):
        if text := _clean(getattr(filters, name)):
            return f"{name}:{_value(text)}"
    if filters.annotated is not None:
        return f"annotated:{'yes' if filters.annotated else 'no'}"
    if filters.since or filters.until:
        same = filters.since == filters.until
        return f"date:{filters.since if same else f'{filters.since}..{filters.until}'}"
    return ""


def with_filters(query: str, filters: Filters) -> str:
    """The query with these filters as its fields, instead of those that it has."""
    text, fields = part(query).text, written(filters)
    if query.count('"') % 2:  # in front of a quote that is not closed they are read at once when it is
        return f"{fields} {text}".strip()
    if not {text.split(" ")[0], text.split(" ")[-1]} & _JOINTS:
        return f"{text} {fields}".strip()
    return _beside(text, fields)


def _beside(text: str, fields: str) -> str:
    """Fields where they are not joined with an AND, OR or NOT that is looked for: behind, before or within the text."""
    words = text.split(" ")
    node = read_query(text).node
    for place in (len(words), *range(min(len(words), _PLACES))):
        written = " ".join([*words[:place], fields, *words[place:]]).strip()
        if read_query(written).node == node and part(written).text == text:
            return written
    return f"{text} {fields}"


def _clean(text: str) -> str:
    return " ".join(text.replace('"', " ").split())


def _value(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else f'"{text}"'
