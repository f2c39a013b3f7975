"""Rows that cannot be read where they stood, as the indexes of their table have them: tags and annotations, in part.

An index keeps columns of every row in pages of its own (https://www.sqlite.org/fileformat2.html, section 2.5).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from reader.corpus.changes import now
from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.raw_pages import RawFile, Record
from reader.corpus.raw_values import Value
from reader.corpus.salvage_rows import Found, Row, place_of, stretches

#: The indexes that are read, and what stands in them before the id. A row must be in the first two of its table.
_INDEXES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "tag": (
        ("sqlite_autoindex_tag_1", ("uuid",)),
        ("tag_name", ("parent", "name")),
        ("tag_key", ("key",)),
    ),
    "annotation": (
        ("sqlite_autoindex_annotation_1", ("uuid",)),
        ("annotation_place", ("article", "start", "end", "tag")),
        ("annotation_group", ("passage_group",)),
    ),
}
_TEXTS = frozenset({"uuid", "name", "key", "passage_group"})


def from_indexes(raw: RawFile, found: dict[str, Found]) -> Iterator[Problem]:
    """Put rows that indexes name and that are nowhere else into `found`; what was put there is told.

    Quotes are left empty: they are what stands at their places.
    """
    roots = raw.roots("index")
    for table, indexes in _INDEXES.items():
        there = found[table]
        parts: list[dict[int, Row]] = [
            _entries(raw, roots[index], names) if index in roots else {} for index, names in indexes
        ]
        uuids = {row["uuid"] for row in there.rows.values()}
        keys = {row.get("key") for row in there.rows.values()}
        back: list[int] = []
        for number in sorted(parts[0].keys() & parts[1].keys() - there.rows.keys() - there.gone):
            row = _REST[table](number)
            for part in parts:
                row |= part.get(number, {})
            if table == "tag" and row["key"] in keys:
                row["key"] = None
            if row["uuid"] not in uuids:
                there.rows[number] = row
                back.append(number)
        what = findings.TAG_FROM_INDEX if table == "tag" else findings.ANNOTATION_FROM_INDEX
        for first, last in stretches(back):
            yield Problem("missing", place_of(table, first, last), what)


def _entries(raw: RawFile, root: int, names: tuple[str, ...]) -> dict[int, Row]:
    """What an index says of rows, by their ids; entries that cannot be are left out."""
    found: dict[int, Row] = {}
    for one in raw.tree(root):
        if not isinstance(one, Record) or not one.whole or len(one.values) != len(names) + 1:
            continue
        *values, number = one.values
        row = dict(zip(names, values, strict=True))
        if isinstance(number, int) and number > 0 and all(map(_can_be, names, values)):
            if row.get("parent") == 0:  # so stands none in it
                row["parent"] = None
            found[number] = row
    return found


def _can_be(name: str, value: Value) -> bool:
    return isinstance(value, str) if name in _TEXTS else isinstance(value, int) and value >= 0


def _tag(number: int) -> Row:
    return {"id": number, "colour": "#888888", "key": None, "definition": "", "position": number}


def _annotation(number: int) -> Row:
    time = now()
    texts = ("quote", "quote_simplified", "quote_traditional", "prefix", "suffix", "note", "annotator")
    return {
        "id": number, **dict.fromkeys(texts, ""), "status": "made", "origin": "hand", "created_at": time,
        "updated_at": time,
    }  # fmt: skip


_REST: dict[str, Callable[[int], Row]] = {"tag": _tag, "annotation": _annotation}
