"""The codebook: the tree of policy themes with which passages are tagged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.corpus.changes import Changes, Recorder, new_uuid
from reader.corpus.database import Database
from reader.corpus.meanwhile import require_known
from reader.corpus.passages import more_by
from reader.corpus.rows import Change, Tag
from reader.corpus.tag_details import (
    COLOURS,
    RESERVED_KEYS,
    clean_colour,
    clean_key,
    clean_name,
    clean_path,
    next_colour,
    spread_colours,
)
from reader.errors import UserError

if TYPE_CHECKING:  # reading and tagging do without these
    from reader.corpus.codebook_intake import CodebookIntake
    from reader.corpus.codebook_joining import TagJoining

__all__ = ["COLOURS", "RESERVED_KEYS", "Codebook"]

#: A passage with gaps is one annotation, however many parts it has.
_LIST = f"""
    SELECT g.id, g.uuid, g.parent, g.name, p.path, g.colour, g.key, g.definition, g.position,
        g.retired, g.examples,
        (SELECT count(*) FROM annotation AS n WHERE n.tag = g.id) - coalesce(m.more, 0) AS annotations
    FROM tag AS g JOIN tag_path AS p ON p.id = g.id LEFT JOIN {more_by("tag")} AS m ON m.tag = g.id
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

    def path(self, number: int) -> str:
        """The path of one tag, without counting its annotations; raises as `get`."""
        row = self._db.execute("SELECT path FROM tag_path WHERE id = ?", (number,)).fetchone()
        if row is None:
            raise UserError(messages.TAG_MISSING, tag=number)
        return str(row[0])

    def find(self, path: str) -> Tag | None:
        """The tag at `path` (names parted by `/`), or None."""
        for row in self._db.query(f"{_LIST} WHERE p.path = ?", (path,)):
            return _tag(row)
        return None

    def family(self, number: int) -> list[Tag]:
        """A tag and all below it, parents first. Raises UserError when it is not there."""
        self.get(number)
        members = {number}
        found = []
        for tag in self.all():
            if tag.id in members or tag.parent in members:
                members.add(tag.id)
                found.append(tag)
        return found

    def annotators(self, numbers: Iterable[int]) -> dict[str, int]:
        """How many annotations of any of these tags each annotator made, those with most first."""
        rows = self._db.execute(
            "SELECT annotator, count(DISTINCT coalesce(passage_group, id)) FROM annotation "
            "WHERE tag IN (SELECT value FROM json_each(?)) GROUP BY annotator ORDER BY 2 DESC, annotator",
            (f"[{','.join(map(str, numbers))}]",),
        )
        return dict(rows.fetchall())

    def create(
        self,
        path: str,
        *,
        colour: str | None = None,
        key: str | None = None,
        definition: str = "",
        examples: str = "",
    ) -> tuple[Tag, Change]:
        """Make the tag at `path`, with the themes above it that are not there yet.

        Raises UserError when the path is taken, a name is empty, or colour or key do not do.
        """
        path = clean_path(path)
        if self.find(path) is not None:
            raise UserError(messages.TAG_NAME_TAKEN, path=path)
        with self._changes.step("tag.create", tag=path) as recorder:
            number = self.ensure(
                recorder, path, colour=colour, key=key, definition=definition, examples=examples
            )
        return self.get(number), self._changes.made(recorder)

    def update(
        self, number: int, values: Mapping[str, str | None], *, known: Mapping[str, str | None] | None = None
    ) -> Change:
        """Set any of `name`, `colour`, `key`, `definition`, `examples` of a tag.

        Raises UserError when a value does not do or is taken, or is no longer as the writer saw it, in `known`
        (CHANGED_MEANWHILE); then nothing has changed.
        """
        tag = self.get(number)
        row: dict[str, Any] = {}
        for name, value in values.items():
            if name == "name":
                row[name] = self._free_name(clean_name(value or ""), tag.parent, but=number)
            elif name == "key":
                row[name] = self._free_key(value, but=number)
            elif name == "colour":
                row[name] = clean_colour(value or "")
            elif name in ("definition", "examples"):
                row[name] = (value or "").strip()
            else:
                raise ValueError(f"a tag has no {name}")
        with self._changes.step("tag.change", tag=tag.path) as recorder:
            if known:
                require_known(known, self.get(number), row)
            if row.get("key") is not None:
                self._bring_back(recorder, number)  # who gives it a key wants to use it
            recorder.update("tag", number, row)
        return self._changes.made(recorder)

    def move(self, number: int, parent: int | None, place: int) -> Change:
        """Put a tag under another (or at the top) as its child number `place`, counted without itself.

        Raises UserError when it would come under itself or a retired tag, or its name is taken there.
        """
        tag = self.get(number)
        above = parent
        while above is not None:
            if above == number:
                raise UserError(messages.TAG_CYCLE, path=tag.path)
            above = self.get(above).parent
        if parent is not None and (target := self.get(parent)).retired and not tag.retired:
            raise UserError(messages.TAG_RETIRED, path=target.path)
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
        with self._changes.step("tag.remove", tag=tag.path) as recorder:
            for member in reversed(self.family(number)):
                rows = self._db.execute(
                    "SELECT id, article FROM annotation WHERE tag = ?", (member.id,)
                ).fetchall()
                for annotation, article in rows:
                    recorder.delete("annotation", annotation, article=article)
                recorder.delete("tag", member.id)
        return self._changes.made(recorder)

    def retire(self, number: int) -> Change:
        """Take a tag and all below it out of use: they keep their annotations, their keys become free."""
        tag = self.get(number)
        with self._changes.step("tag.retire", tag=tag.path) as recorder:
            for member in self.family(number):
                recorder.update("tag", member.id, {"retired": 1, "key": None})
        return self._changes.made(recorder)

    def bring_back(self, number: int) -> Change:
        """Take a retired tag and all below it into use again, and the themes above it."""
        tag = self.get(number)
        with self._changes.step("tag.bring_back", tag=tag.path) as recorder:
            self._bring_back(recorder, number)
            for member in self.family(number):
                recorder.update("tag", member.id, {"retired": 0})
        return self._changes.made(recorder)

    def reset_colours(self) -> Change:
        """Give every tag one of the codebook's colours anew, so that siblings differ."""
        tags = self.all()
        children: dict[int | None, list[Tag]] = {}
        for tag in tags:
            children.setdefault(tag.parent, []).append(tag)
        given: dict[int | None, str] = {}
        with self._changes.step("codebook.colours") as recorder:
            for parent in (None, *(tag.id for tag in tags)):  # parents come first
                siblings = children.get(parent, [])
                colours = spread_colours(given.get(parent), len(siblings))
                for tag, colour in zip(siblings, colours, strict=True):
                    given[tag.id] = colour
                    recorder.update("tag", tag.id, {"colour": colour})
        return self._changes.made(recorder)

    @cached_property
    def joining(self) -> TagJoining:
        """Making one tag of two, and moving annotations from tag to tag."""
        from reader.corpus.codebook_joining import TagJoining  # noqa: PLC0415

        return TagJoining(self._db, self._changes, self)

    @cached_property
    def intake(self) -> CodebookIntake:
        """Taking in another codebook."""
        from reader.corpus.codebook_intake import CodebookIntake  # noqa: PLC0415

        return CodebookIntake(self._db, self._changes, self)

    def merge_rows(self, rows: Sequence[Mapping[str, str]], *, name: str) -> Change:
        """Take in a codebook as rows with `path`, `colour`, `key`, `definition` and so on, as one step.

        See `CodebookIntake`, which does it, for what becomes of tags that are there already.
        Raises UserError at the first row that does not do; then nothing has changed.
        """
        return self.intake.take_in(rows, name=name)

    def ensure(
        self,
        recorder: Recorder,
        path: str,
        *,
        colour: str | None = None,
        key: str | None = None,
        definition: str = "",
        examples: str = "",
    ) -> int:
        """The id of the tag at `path`, made within a running step if it is not there, parents too."""
        path = clean_path(path)
        found = self.find(path)
        if found is not None:
            return found.id
        above, _, name = path.rpartition("/")
        parent = self.ensure(recorder, above) if above else None
        self._bring_back(recorder, parent)
        (position,) = self._db.execute("SELECT coalesce(max(position), -1) + 1 FROM tag").fetchone()
        taken = self._db.execute("SELECT colour, parent IS ? FROM tag", (parent,)).fetchall()
        siblings = [one for one, beside in taken if beside]
        return recorder.insert(
            "tag",
            {
                "uuid": new_uuid(),
                "parent": parent,
                "name": name,
                "colour": clean_colour(colour)
                if colour
                else next_colour(siblings, [one for one, _ in taken]),
                "key": self._free_key(key),
                "definition": definition.strip(),
                "examples": examples.strip(),
                "position": position,
            },
        )

    def _bring_back(self, recorder: Recorder, number: int | None) -> None:
        """A tag and the themes above it, which are in use when it is."""
        while number is not None:
            recorder.update("tag", number, {"retired": 0})
            number = self._db.execute("SELECT parent FROM tag WHERE id = ?", (number,)).fetchone()[0]

    def _free_name(self, name: str, parent: int | None, *, but: int | None = None) -> str:
        row = self._db.execute("SELECT id FROM tag WHERE parent IS ? AND name = ?", (parent, name)).fetchone()
        if row is not None and row[0] != but:
            raise UserError(messages.TAG_NAME_TAKEN, path=self.get(row[0]).path)
        return name

    def _free_key(self, key: str | None, *, but: int | None = None) -> str | None:
        key = clean_key(key)
        holder = self._key_holder(key)
        if holder is not None and holder.id != but:
            raise UserError(messages.TAG_KEY_TAKEN, key=key, path=holder.path)
        return key

    def _key_holder(self, key: str | None) -> Tag | None:
        for row in self._db.query(f"{_LIST} WHERE g.key = ?", (key,)):
            return _tag(row)
        return None


def _tag(row: Mapping[str, Any]) -> Tag:
    # One that stands under itself, in a damaged file, is read as if it stood at the top (see `tag_roots`).
    parent = None if row["path"] == row["name"] else row["parent"]
    return Tag(**{**row, "parent": parent, "retired": bool(row["retired"])})
