"""A codebook as rows: those of tags, and those that come from outside, checked one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader import messages
from reader.corpus.rows import Tag
from reader.corpus.tag_details import MOST_LEVELS, clean_colour, clean_key, clean_path, require_depth
from reader.errors import UserError

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_RETIRED = {"": None, "yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}

Problem = tuple[int, UserError]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One tag of the other codebook; what it is silent about is empty, or None.

    `number` is the row in the table, counted with the row of the column names: the first one is 2.
    """

    number: int = 0
    path: str = ""
    colour: str = ""
    key: str | None = None
    definition: str = ""
    examples: str = ""
    retired: bool | None = None
    uuid: str = ""


def codebook_rows(tags: Iterable[Tag]) -> list[dict[str, str]]:
    """The tags as rows that `CodebookIntake` takes in again."""
    return [
        {
            "path": tag.path,
            "colour": tag.colour,
            "key": tag.key or "",
            "definition": tag.definition,
            "examples": tag.examples,
            "retired": "yes" if tag.retired else "no",
            "uuid": tag.uuid,
        }
        for tag in tags
    ]


def checked(rows: Sequence[Mapping[str, str]]) -> tuple[list[Row], list[Problem]]:
    """The rows that do, and what is wrong with those that do not; the number of a row with what is said of it.

    A row does not do when a name, colour, key, UUID or the word in `retired` does not, when its path
    has more than `MOST_LEVELS` names, or when its path or UUID stands in a row before it.
    """
    good: list[Row] = []
    problems: list[Problem] = []
    paths: dict[str, int] = {}
    uuids: dict[str, int] = {}
    for number, cells in enumerate(rows, start=2):
        try:
            row = _read(number, cells)
            if row.path in paths:
                raise UserError(messages.CODEBOOK_ROW_DOUBLED, path=row.path, row=paths[row.path])
            if row.uuid and row.uuid in uuids:
                raise UserError(messages.CODEBOOK_ROW_UUID_DOUBLED, row=uuids[row.uuid])
        except UserError as error:
            problems.append((number, error))
            continue
        paths[row.path] = number
        uuids[row.uuid] = number
        good.append(row)
    return good, problems


def _read(number: int, cells: Mapping[str, str]) -> Row:
    def cell(name: str) -> str:
        return (cells.get(name) or "").strip()

    uuid, retired = cell("uuid").lower(), cell("retired").lower()
    if uuid and not _UUID.fullmatch(uuid):
        raise UserError(messages.CODEBOOK_ROW_UUID, uuid=uuid)
    if retired not in _RETIRED:
        raise UserError(messages.CODEBOOK_ROW_RETIRED, value=retired)
    path = clean_path(cells.get("path") or "")
    require_depth(path)
    return Row(
        number=number,
        path=path,
        colour=clean_colour(cell("colour")) if cell("colour") else "",
        key=clean_key(cells.get("key")),
        definition=cell("definition"),
        examples=cell("examples"),
        retired=_RETIRED[retired],
        uuid=uuid,
    )


def with_paths(rows: Sequence[Mapping[str, str]]) -> tuple[list[dict[str, str]], list[Problem]]:
    """Rows that name a `parent` instead of a path, with their paths; and what is wrong with which row.

    `parent` holds the `id` of the row above, or its `name` where there are no ids. A parent that is not there, a tag
    that stands under itself and one under more than `MOST_LEVELS` others are told; such a row has no path.
    """
    by_id = {(row.get("id") or row.get("name") or "").strip(): row for row in reversed(rows)}
    found: list[dict[str, str]] = []
    problems: list[Problem] = []
    for number, row in enumerate(rows, start=2):
        try:
            path = "/".join(reversed(list(_names(row, by_id))))
        except UserError as error:
            problems.append((number, error))
            path = ""
        found.append({**row, "path": path})
    return found, problems


def _names(row: Mapping[str, str], by_id: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """The names from a row upwards."""
    first = (row.get("name") or "").strip()
    seen = {id(row)}
    while True:
        if len(seen) > MOST_LEVELS:
            raise UserError(messages.TAG_TOO_DEEP, path=first, limit=MOST_LEVELS)
        name = (row.get("name") or "").strip()
        if "/" in name:
            raise UserError(messages.TAG_NAME_SLASH, name=name)
        yield name
        parent = (row.get("parent") or "").strip()
        if not parent:
            return
        if parent not in by_id:
            raise UserError(messages.CODEBOOK_ROW_PARENT, parent=parent)
        row = by_id[parent]
        if id(row) in seen:
            raise UserError(messages.CODEBOOK_ROW_CYCLE, name=first)
        seen.add(id(row))
