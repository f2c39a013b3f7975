"""Taking in another codebook: what in it is new, the same or different here, and what becomes of each tag.

A tag of the other codebook is the same as one here when they have one UUID, else when they have one
path and not two UUIDs. Where paths are alike but UUIDs are not, two people gave one name to two
themes: by default they become one, and neither definition is lost.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.corpus.changes import Changes, Recorder, new_uuid
from reader.corpus.codebook_rows import Row, checked
from reader.corpus.database import Database
from reader.corpus.rows import Change, Tag
from reader.corpus.tag_details import joined, next_colour
from reader.errors import UserError

if TYPE_CHECKING:
    from reader.corpus.codebook import Codebook

_SKIPPED = -1


class Choice(StrEnum):
    """What becomes of a row: taken (a tag that is there is brought up to date), taken beside it, or left.

    With `ADD` it is taken where it is new, and a tag that is there stays as it is.
    """

    TAKE = "take"
    BOTH = "both"
    ADD = "add"
    SKIP = "skip"


class Kind(StrEnum):
    """How a row stands to the codebook that is there."""

    NEW = "new"
    SAME = "same"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A row, the tag here that it would become one with, and the details in which they differ.

    Details are `path`, `colour`, `key`, `definition`, `examples`, `retired`, `uuid`. With `uuid` among
    them the two are other themes of one name.
    """

    row: Row
    tag: Tag | None
    differences: frozenset[str]

    @property
    def kind(self) -> Kind:
        """New, the same, or different."""
        if self.tag is None:
            return Kind.NEW
        return Kind.DIFFERENT if self.differences else Kind.SAME


class CodebookIntake:
    """Compares rows with the codebook, and takes them in as one step of the history."""

    def __init__(self, db: Database, changes: Changes, codebook: Codebook) -> None:
        self._db = db
        self._changes = changes
        self._codebook = codebook

    def compare(
        self, rows: Sequence[Mapping[str, str]]
    ) -> tuple[list[Comparison], list[tuple[int, UserError]]]:
        """Each row with what is here, in the order of the file; and what is wrong with which row."""
        good, problems = checked(rows)
        tags = self._codebook.all()
        paths = {tag.path: tag for tag in tags}
        uuids = {tag.uuid: tag for tag in tags}
        holders = {tag.key: tag for tag in tags if tag.key}
        compared = []
        for row in good:
            tag = uuids.get(row.uuid) or paths.get(row.path)
            holder = holders.get(row.key) if row.key else None
            if holder is not None and holder is not tag:
                row = replace(row, key=None)  # noqa: PLW2901 - a key that is taken is left out
            compared.append(Comparison(row, tag, _differences(row, tag) if tag else frozenset()))
        return compared, problems

    def take_in(
        self,
        rows: Sequence[Mapping[str, str]],
        choices: Mapping[int, Choice] | None = None,
        *,
        name: str,
        seen: Sequence[Comparison] | None = None,
    ) -> Change:
        """Take in rows, each as `choices` say for its number in the file (the first is 2), else `TAKE`.

        A tag that is there keeps what it has where the row is silent; a key that another tag has
        already is left out. What stands under a new tag that is skipped is skipped, too.
        Raises UserError at the first row that does not do, or where the tags are no longer those that were `seen`
        beside the rows (CODEBOOK_CHANGED_MEANWHILE); then nothing has changed.
        """
        good, problems = checked(rows)
        if problems:
            number, error = problems[0]
            raise UserError(messages.CODEBOOK_ROW, row=number, path=name, reason=error) from error
        with self._changes.step("codebook.import", file=name) as recorder:
            if seen is not None and _told(seen) != _told(self.compare(rows)[0]):
                raise UserError(messages.CODEBOOK_CHANGED_MEANWHILE)
            self._take(recorder, good, choices or {})
        return self._changes.made(recorder)

    def add_new(self, recorder: Recorder, rows: Sequence[Mapping[str, str]]) -> dict[str, int]:
        """Within a step: take in the tags that are not here; the id here of each row by its path in the other codebook.

        What is here stays as it is. Raises UserError at the first row that does not do.
        """
        good, problems = checked(rows)
        if problems:
            raise problems[0][1]
        return self._take(recorder, good, {row.number: Choice.ADD for row in good})

    def _take(self, recorder: Recorder, rows: Sequence[Row], choices: Mapping[int, Choice]) -> dict[str, int]:
        taking = _Taking(self._db, recorder, self._codebook.all(), rows, choices)
        taking.take_all()
        _close_branches(recorder, self._codebook.all())
        return taking.places


class _Taking:
    """One run over the rows: parents first, wherever they stand in the file."""

    def __init__(
        self,
        db: Database,
        recorder: Recorder,
        tags: Sequence[Tag],
        rows: Sequence[Row],
        choices: Mapping[int, Choice],
    ) -> None:
        self._recorder = recorder
        self._rows = {row.path: row for row in rows}
        self._choices = choices
        self.places: dict[str, int] = {}  # path in the file -> id here
        self._by_uuid = {tag.uuid: tag for tag in tags}
        self._by_name = {(tag.parent, tag.name): tag.id for tag in tags}
        self._tags = {tag.id: tag for tag in tags}
        self._keys = {tag.key: tag.id for tag in tags if tag.key}
        self._met: set[int] = set()
        self._position = max((tag.position for tag in tags), default=-1)
        self._colours: dict[int | None, list[str]] = {}
        for tag in tags:
            self._colours.setdefault(tag.parent, []).append(tag.colour)

    def take_all(self) -> None:
        """Take every row."""
        for path in self._rows:
            self._place(path)

    def _place(self, path: str) -> int:
        """The id here of what stands at a path of the file, made if need be; `_SKIPPED` for none."""
        if path not in self.places:
            above, _, name = path.rpartition("/")
            parent = self._place(above) if above else None
            row = self._rows.get(path)
            self.places[path] = self._implied(parent, name) if row is None else self._taken(row, parent)
        return self.places[path]

    def _implied(self, parent: int | None, name: str) -> int:
        """A theme that is named only in the paths of those below it."""
        if parent == _SKIPPED:
            return _SKIPPED
        known = self._by_name.get((parent, name))
        return self._insert(parent, name, Row()) if known is None else known

    def _taken(self, row: Row, parent: int | None) -> int:
        name = row.path.rpartition("/")[2]
        tag = self._by_uuid.get(row.uuid)
        number = tag.id if tag is not None else self._by_name.get((parent, name))
        choice = self._choices.get(row.number, Choice.TAKE)
        if number is not None and choice is not Choice.BOTH:
            if choice is Choice.TAKE and number in self._tags:
                self._bring_up_to_date(row, self._tags[number])
            return number
        if choice is Choice.SKIP or parent == _SKIPPED:
            return _SKIPPED
        return self._insert(parent, self._free_name(parent, name), row)

    def _bring_up_to_date(self, row: Row, tag: Tag) -> None:
        key = row.key if self._may_have(row.key, tag.id) else None
        if tag.id in self._met or (row.uuid and row.uuid != tag.uuid):
            values: dict[str, Any] = {
                "definition": joined(tag.definition, row.definition),
                "examples": joined(tag.examples, row.examples),
                "key": tag.key or key,
            }
        else:
            given = {
                "colour": row.colour,
                "definition": row.definition,
                "examples": row.examples,
                "key": key,
            }
            values = {name: value for name, value in given.items() if value}
            if row.retired is not None:
                values["retired"] = int(row.retired)
        if values.get("retired", tag.retired):
            values["key"] = None
        self._recorder.update("tag", tag.id, values)
        self._met.add(tag.id)
        # What is said now, for another row that becomes one with it, too: one theme by its UUID, one by its path.
        self._tags[tag.id] = replace(tag, **values | {"retired": bool(values.get("retired", tag.retired))})
        if values.get("key"):
            self._keys[values["key"]] = tag.id

    def _insert(self, parent: int | None, name: str, row: Row) -> int:
        key = row.key if not row.retired and self._may_have(row.key, None) else None
        uuid = row.uuid if row.uuid and row.uuid not in self._by_uuid else new_uuid()
        colour = row.colour or next_colour(
            self._colours.get(parent, []), chain.from_iterable(self._colours.values())
        )
        self._position += 1
        values: dict[str, Any] = {
            "uuid": uuid,
            "parent": parent,
            "name": name,
            "colour": colour,
            "key": key,
            "definition": row.definition,
            "examples": row.examples,
            "position": self._position,
        }
        number = self._recorder.insert("tag", values | {"retired": int(row.retired or 0)})
        self._met.add(number)
        self._tags[number] = Tag(id=number, path=row.path, annotations=0, retired=bool(row.retired), **values)
        self._colours.setdefault(parent, []).append(colour)
        self._by_name[parent, name] = number
        if key:
            self._keys[key] = number
        return number

    def _may_have(self, key: str | None, number: int | None) -> bool:
        return key is not None and self._keys.get(key, number) == number

    def _free_name(self, parent: int | None, name: str) -> str:
        """The name, with a number where it is taken."""
        free, number = name, 2
        while (parent, free) in self._by_name:
            free, number = f"{name} ({number})", number + 1
        return free


def _differences(row: Row, tag: Tag) -> frozenset[str]:
    """In what a row says something else than the tag; where it is silent it says nothing else."""
    pairs = {
        "path": (row.path, tag.path),
        "colour": (row.colour, tag.colour),
        "key": (None if tag.retired else row.key, tag.key),
        "definition": (row.definition, tag.definition),
        "examples": (row.examples, tag.examples),
        "uuid": (row.uuid, tag.uuid),
    }
    found = {name for name, (theirs, ours) in pairs.items() if theirs and theirs != ours}
    if row.retired is not None and row.retired != tag.retired:
        found.add("retired")
    return frozenset(found)


def _told(compared: Sequence[Comparison]) -> list[tuple[object, ...]]:
    """What comparisons say of the tags that are there."""
    return [
        (
            one.row.number,
            tag and (tag.id, tag.path, tag.colour, tag.key, tag.definition, tag.examples, tag.retired),
        )
        for one in compared
        for tag in (one.tag,)
    ]


def _close_branches(recorder: Recorder, tags: Sequence[Tag]) -> None:
    """What stands under a retired tag is retired."""
    retired: set[int] = set()
    for tag in tags:  # parents come first
        if tag.retired or tag.parent in retired:
            retired.add(tag.id)
            recorder.update("tag", tag.id, {"retired": 1, "key": None})
