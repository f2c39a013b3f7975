"""What another window or program did to annotations and a person has not seen yet: no act of his overwrites it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from reader.corpus.annotation_rows import AnnotationRows
from reader.corpus.columns import read_object
from reader.corpus.database import Database
from reader.corpus.rows import Annotation

#: For a field of an annotation that is removed: no other side's value is the wanted one.
NONE_WANTED = object()

#: By annotation and name of a field.
Values = dict[tuple[int, str], object]


@dataclass(frozen=True, slots=True)
class Parted:
    """The annotations for which an act is meant: those that are as they were seen, and those to be left alone."""

    free: list[int] = field(default_factory=list)
    changed: dict[int, Annotation] = field(default_factory=dict)
    """As another side left them."""
    fields: frozenset[str] = frozenset()
    """What of them is another than what was seen."""
    gone: list[int] = field(default_factory=list)
    """Removed by another side."""
    missing: list[int] = field(default_factory=list)
    """Not there for another reason."""


def part(
    annotations: AnnotationRows,
    touched: Mapping[int, Collection[str]] | None,
    seen: Mapping[int, Annotation],
    wanted: Mapping[str, object],
    written: Mapping[tuple[int, str], object],
) -> Parted:
    """Part annotations, by what was `seen` of them, by whether another side changed what an act replaces.

    `touched` are the fields that others wrote and that may not have been seen (see `touched_by`), None for all
    of them. `wanted` are the fields that the act writes, and `written` is what was written by the same hand before,
    seen or not. A value that was seen, is wanted, or was written is no other side's. A passage with gaps stays whole:
    where one of its parts is to be left alone, all are.

    Asked when nobody else can write, the answer holds until the act is done.
    """
    # Of a backup that was put in its place the same id may be another annotation's.
    present = {
        number: now for number, now in annotations.present(seen).items() if now.uuid == seen[number].uuid
    }
    changed: dict[int, Annotation] = {}
    fields: set[str] = set()
    for number, now in present.items():
        other = {
            name
            for name in wanted
            if (touched is None or name in touched.get(number, ()))
            and not _has(
                now,
                name,
                before := getattr(seen[number], name),
                wanted[name],
                written.get((number, name), before),
            )
        }
        if other:
            changed[number] = now
            fields |= other
    groups = {seen[number].passage_group for number in changed} - {None}
    changed |= {number: now for number, now in present.items() if seen[number].passage_group in groups}
    absent = [number for number in seen if number not in present]
    return Parted(
        free=[number for number in seen if number in present and number not in changed],
        changed=changed,
        fields=frozenset(fields),
        gone=[number for number in absent if touched is None or number in touched],
        missing=[number for number in absent if touched is not None and number not in touched],
    )


def touched_by(db: Database, steps: Iterable[int], numbers: Iterable[int]) -> dict[int, set[str]]:
    """Which fields of which of these annotations some steps of the history wrote, whether they stand or not."""
    steps = list(steps)
    if not steps:
        return {}
    rows = db.execute(
        "SELECT row, coalesce(after, before) FROM change_row WHERE kind = 'annotation' "
        "AND change IN (SELECT value FROM json_each(?)) AND row IN (SELECT value FROM json_each(?))",
        (json.dumps(steps), json.dumps(list(numbers))),
    )
    touched: dict[int, set[str]] = {}
    for number, text in rows:
        touched.setdefault(number, set()).update(read_object(text))
    return touched


def _has(now: Annotation, name: str, *values: object) -> bool:
    """Whether a field has one of these values now; a tag may be told by its path, too."""
    there = (now.tag, now.tag_path) if name == "tag" else (getattr(now, name),)
    return any(value in there for value in values)
