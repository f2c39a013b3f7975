"""The codebook: the tree of policy themes with which passages are tagged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from reader import messages
from reader.corpus.changes import Changes, Recorder, new_uuid
from reader.corpus.database import Database
from reader.corpus.rows import Change, Tag
from reader.errors import UserError

#: Keys that the window uses for other things than tagging.
RESERVED_KEYS = frozenset("tnr[]{}?./")

#: Colours for tags made without one: Okabe and Ito's eight without black and yellow, then Paul
#: Tol's "muted" hues between them. Distinct with the common kinds of colour blindness.
COLOURS = (
    "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9",
    "#332288", "#882255", "#999933", "#44aa99", "#aa4499", "#117733",
)  # fmt: skip

_LIST = """
    SELECT g.id, g.uuid, g.parent, g.name, p.path, g.colour, g.key, g.definition, g.position,
        g.retired, g.examples,
        (SELECT count(*) FROM annotation AS n WHERE n.tag = g.id) AS annotations
    FROM tag AS g JOIN tag_path AS p ON p.id = g.id
"""


class Codebook:
    """Reads and changes the tags; every change is one step of the history."""

    def __init__(self, db: Database, changes: Changes) -> None:
        self._db = db
        self._changes = changes

    def all(self) -> list[Tag]:
        """All tags, parents before their children, siblings in the order people gave them."""
        tags = [_tag(row) for row in self._db.query(_LIST)]
        children: dict[int | None, list[Tag]] = {}
        for tag in sorted(tags, key=lambda tag: (tag.position, tag.id)):
            children.setdefault(tag.parent, []).append(tag)
        ordered: list[Tag] = []
        waiting = list(reversed(children.get(None, [])))
        while waiting:
            tag = waiting.pop()
            ordered.append(tag)
            waiting.extend(reversed(children.get(tag.id, [])))
        return ordered

    def get(self, number: int) -> Tag:
        """One tag. Raises UserError when the codebook has none of that id."""
        for row in self._db.query(f"{_LIST} WHERE g.id = ?", (number,)):
            return _tag(row)
        raise UserError(messages.TAG_MISSING, tag=number)

    def find(self, path: str) -> Tag | None:
        """The tag at `path` (names parted by `/`), or None."""
        for row in self._db.query(f"{_LIST} WHERE p.path = ?", (path,)):
            return _tag(row)
        return None

    def create(
        self, path: str, *, colour: str | None = None, key: str | None = None, definition: str = ""
    ) -> tuple[Tag, Change]:
        """Make the tag at `path`, with the themes above it that are not there yet.

        Raises UserError when the path is taken, a name is empty, or colour or key do not do.
        """
        path = _clean_path(path)
        if self.find(path) is not None:
            raise UserError(messages.TAG_NAME_TAKEN, path=path)
        with self._changes.step("tag.create", tag=path) as recorder:
            number = self.ensure(recorder, path, colour=colour, key=key, definition=definition)
        return self.get(number), self._changes.made(recorder)

    def update(self, number: int, values: Mapping[str, str | None]) -> Change:
        """Set any of `name`, `colour`, `key`, `definition` of a tag.

        Raises UserError when a value does not do or is taken; then nothing has changed.
        """
        tag = self.get(number)
        row: dict[str, Any] = {}
        for name, value in values.items():
            if name == "name":
                row[name] = self._free_name(_clean_name(value or ""), tag.parent, but=number)
            elif name == "key":
                row[name] = self._free_key(value, but=number)
            elif name == "colour":
                row[name] = _clean_colour(value or "")
            elif name == "definition":
                row[name] = (value or "").strip()
            else:
                raise ValueError(f"a tag has no {name}")
        with self._changes.step("tag.change", tag=tag.path) as recorder:
            recorder.update("tag", number, row)
        return self._changes.made(recorder)

    def move(self, number: int, parent: int | None, place: int) -> Change:
        """Put a tag under another (or at the top) as its child number `place`, counted without itself.

        Raises UserError when it would come under itself or its name is taken there.
        """
        tag = self.get(number)
        above = parent
        while above is not None:
            if above == number:
                raise UserError(messages.TAG_CYCLE, path=tag.path)
            above = self.get(above).parent
        self._free_name(tag.name, parent, but=number)
        siblings = [other for other in self.all() if other.parent == parent and other.id != number]
        order = [other.id for other in siblings]
        order.insert(max(0, min(place, len(order))), number)
        with self._changes.step("tag.move", tag=tag.path) as recorder:
            recorder.update("tag", number, {"parent": parent})
            for position, sibling in enumerate(order):
                recorder.update("tag", sibling, {"position": position})
        return self._changes.made(recorder)

    def remove(self, number: int) -> Change:
        """Remove a tag with all below it and all their annotations; undo brings all back."""
        tag = self.get(number)
        family = [
            other for other in self.all() if other.path == tag.path or other.path.startswith(tag.path + "/")
        ]
        with self._changes.step("tag.remove", tag=tag.path) as recorder:
            for member in reversed(family):
                rows = self._db.execute(
                    "SELECT id, article FROM annotation WHERE tag = ?", (member.id,)
                ).fetchall()
                for annotation, article in rows:
                    recorder.delete("annotation", annotation, article=article)
                recorder.delete("tag", member.id)
        return self._changes.made(recorder)

    def merge_rows(self, rows: Sequence[Mapping[str, str]], *, name: str) -> Change:
        """Take in a codebook as rows with `path`, `colour`, `key`, `definition`, as one step.

        A tag that is there keeps what it has where the row is silent; a key that another tag has
        already is left out. Raises UserError at the first row that does not do; then nothing changed.
        """
        with self._changes.step("codebook.import", file=name) as recorder:
            for number, row in enumerate(rows, start=2):  # row 1 holds the column names
                try:
                    self._merge_row(recorder, row)
                except UserError as error:
                    raise UserError(
                        messages.CODEBOOK_ROW, row=number, path=name, reason=error.what
                    ) from error
        return self._changes.made(recorder)

    def ensure(
        self,
        recorder: Recorder,
        path: str,
        *,
        colour: str | None = None,
        key: str | None = None,
        definition: str = "",
    ) -> int:
        """The id of the tag at `path`, made within a running step if it is not there, parents too."""
        path = _clean_path(path)
        found = self.find(path)
        if found is not None:
            return found.id
        above, _, name = path.rpartition("/")
        parent = self.ensure(recorder, above) if above else None
        row = self._db.execute("SELECT count(*), coalesce(max(position), -1) + 1 FROM tag").fetchone()
        return recorder.insert(
            "tag",
            {
                "uuid": new_uuid(),
                "parent": parent,
                "name": name,
                "colour": _clean_colour(colour) if colour else COLOURS[row[0] % len(COLOURS)],
                "key": self._free_key(key),
                "definition": definition.strip(),
                "position": row[1],
            },
        )

    def _merge_row(self, recorder: Recorder, row: Mapping[str, str]) -> None:
        path = _clean_path(row.get("path", ""))
        key = _clean_key(row.get("key"))
        holder = self._key_holder(key)
        if holder is not None and holder.path != path:
            key = None
        colour, definition = (row.get("colour") or "").strip(), (row.get("definition") or "").strip()
        found = self.find(path)
        if found is None:
            self.ensure(recorder, path, colour=colour or None, key=key, definition=definition)
            return
        given = {"colour": _clean_colour(colour) if colour else "", "definition": definition, "key": key}
        recorder.update("tag", found.id, {name: value for name, value in given.items() if value})

    def _free_name(self, name: str, parent: int | None, *, but: int | None = None) -> str:
        row = self._db.execute("SELECT id FROM tag WHERE parent IS ? AND name = ?", (parent, name)).fetchone()
        if row is not None and row[0] != but:
            raise UserError(messages.TAG_NAME_TAKEN, path=self.get(row[0]).path)
        return name

    def _free_key(self, key: str | None, *, but: int | None = None) -> str | None:
        key = _clean_key(key)
        holder = self._key_holder(key)
        if holder is not None and holder.id != but:
            raise UserError(messages.TAG_KEY_TAKEN, key=key, path=holder.path)
        return key

    def _key_holder(self, key: str | None) -> Tag | None:
        for row in self._db.query(f"{_LIST} WHERE g.key = ?", (key,)):
            return _tag(row)
        return None


def _tag(row: Mapping[str, Any]) -> Tag:
    return Tag(**{**row, "retired": bool(row["retired"])})


def codebook_rows(tags: Iterable[Tag]) -> list[dict[str, str]]:
    """The tags as rows that `Codebook.merge_rows` takes in again."""
    return [
        {"path": tag.path, "colour": tag.colour, "key": tag.key or "", "definition": tag.definition}
        for tag in tags
    ]


def _clean_name(name: str) -> str:
    name = " ".join(name.split())
    if not name:
        raise UserError(messages.TAG_NAME_EMPTY)
    if "/" in name:
        raise UserError(messages.TAG_NAME_SLASH, name=name)
    return name


def _clean_path(path: str) -> str:
    return "/".join(_clean_name(name) for name in path.split("/"))


def _clean_key(key: str | None) -> str | None:
    key = (key or "").strip().lower()
    if not key:
        return None
    if len(key) != 1 or key in RESERVED_KEYS or not key.isprintable():
        raise UserError(messages.TAG_KEY_BAD, key=key, reserved=" ".join(sorted(RESERVED_KEYS)))
    return key


def _clean_colour(colour: str) -> str:
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", colour):
        raise UserError(messages.TAG_COLOUR_BAD, colour=colour)
    return colour.lower()
