"""The codebook: the tree of policy themes with which passages are tagged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from reader import messages
from reader.corpus.changes import Changes, Recorder, new_uuid
from reader.corpus.database import Database
from reader.corpus.meanwhile import require_known
from reader.corpus.rows import Change, Tag
from reader.corpus.tag_details import (
    COLOURS,
    RESERVED_KEYS,
    clean_colour,
    clean_key,
    clean_name,
    clean_path,
    next_colour,
    require_depth,
    spread_colours,
)
from reader.corpus.tag_rows import TagRows
from reader.errors import UserError

if TYPE_CHECKING:  # reading and tagging do without these
    from reader.corpus.codebook_intake import CodebookIntake
    from reader.corpus.codebook_joining import TagJoining

__all__ = ["COLOURS", "RESERVED_KEYS", "Codebook"]


class Codebook(TagRows):
    """Reads and changes the tags; every change is one step of the history."""

    def __init__(self, db: Database, changes: Changes) -> None:
        super().__init__(db)
        self._changes = changes

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
        with self._changes.step("tag.create", tag=path) as recorder:  # nobody else can write from here on
            if self.find(path) is not None:
                raise UserError(messages.TAG_NAME_TAKEN, path=path)
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
        with self._changes.step("tag.change", tag=self.path(number)) as recorder:
            tag = self.get(number)
            row = self._checked(tag, values)
            if known:
                require_known(known, tag, row)
            if row.get("key") is not None:
                self._bring_back(recorder, number)  # who gives it a key wants to use it
            recorder.update("tag", number, row)
        return self._changes.made(recorder)

    def move(
        self, number: int, parent: int | None, place: int, *, known: Mapping[str, int | None] | None = None
    ) -> Change:
        """Put a tag under another (or at the top) as its child number `place`, counted without itself.

        Raises UserError when it would come under itself or a retired tag, its name is taken there, or it no longer
        stands under the `parent` under which the writer saw it, in `known` (TAG_MOVED_MEANWHILE).
        """
        with self._changes.step("tag.move", tag=self.path(number)) as recorder:
            tag = self.get(number)
            if known and tag.parent not in (known["parent"], parent):
                raise UserError(messages.TAG_MOVED_MEANWHILE, path=tag.path)
            self._require_place(tag, parent)
            siblings = [other for other in self.all() if other.parent == parent and other.id != number]
            order = [other.id for other in siblings]
            order.insert(max(0, min(place, len(order))), number)
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
        with self._changes.step("tag.bring_back", tag=self.path(number)) as recorder:
            self.get(number)  # nobody else can write from here on
            self._bring_back(recorder, number)
            for member in self.family(number):
                recorder.update("tag", member.id, {"retired": 0})
        return self._changes.made(recorder)

    def reset_colours(self) -> Change:
        """Give every tag one of the codebook's colours anew, so that siblings differ."""
        given: dict[int | None, str] = {}
        with self._changes.step("codebook.colours") as recorder:
            tags = self.all()  # nobody else can write from here on
            children: dict[int | None, list[Tag]] = {}
            for tag in tags:
                children.setdefault(tag.parent, []).append(tag)
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
        """The id of the tag at `path`, made within a running step if it is not there, parents too.

        Raises UserError when a name is empty, colour or key do not do, or the path has more than `MOST_LEVELS` names.
        """
        path = clean_path(path)
        found = self.find(path)
        if found is not None:
            return found.id
        require_depth(path)
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
        done: set[int] = set()  # in a damaged file tags may stand in a circle
        while number is not None and number not in done:
            done.add(number)
            recorder.update("tag", number, {"retired": 0})
            (number,) = self._db.execute("SELECT parent FROM tag WHERE id = ?", (number,)).fetchone()

    def _checked(self, tag: Tag, values: Mapping[str, str | None]) -> dict[str, Any]:
        """The columns for what is wanted of a tag. Raises UserError where that does not do or is taken."""
        row: dict[str, Any] = {}
        for name, value in values.items():
            if name == "name":
                row[name] = self._free_name(clean_name(value or ""), tag.parent, but=tag.id)
            elif name == "key":
                row[name] = self._free_key(value, but=tag.id)
            elif name == "colour":
                row[name] = clean_colour(value or "")
            elif name in ("definition", "examples"):
                row[name] = (value or "").strip()
            else:
                raise ValueError(f"a tag has no {name}")
        return row

    def _require_place(self, tag: Tag, parent: int | None) -> None:
        """Raises UserError where a tag cannot stand: under itself, in use under a retired one, beside its name."""
        above = parent
        while above is not None:
            if above == tag.id:
                raise UserError(messages.TAG_CYCLE, path=tag.path)
            above = self.get(above).parent
        if parent is not None and parent != tag.parent:
            self._require_depth(tag, self.get(parent))
        if parent is not None and (target := self.get(parent)).retired and not tag.retired:
            raise UserError(messages.TAG_RETIRED, path=target.path)
        self._free_name(tag.name, parent, but=tag.id)

    def _require_depth(self, tag: Tag, parent: Tag) -> None:
        """Raises UserError where what is below a tag would stand deeper than before, and too deep, under another."""
        if parent.depth >= tag.depth:
            lowest = max(self.family(tag.id), key=lambda one: one.depth)
            require_depth("/".join([parent.path, *lowest.path.split("/")[tag.depth :]]))

    def _free_name(self, name: str, parent: int | None, *, but: int | None = None) -> str:
        row = self._db.execute("SELECT id FROM tag WHERE parent IS ? AND name = ?", (parent, name)).fetchone()
        if row is not None and row[0] != but:
            raise UserError(messages.TAG_NAME_TAKEN, path=self.get(row[0]).path)
        return name

    def _free_key(self, key: str | None, *, but: int | None = None) -> str | None:
        key = clean_key(key)
        holder = self.key_holder(key)
        if holder is not None and holder.id != but:
            raise UserError(messages.TAG_KEY_TAKEN, key=key, path=holder.path)
        return key
