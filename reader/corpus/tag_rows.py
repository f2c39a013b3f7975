"""The rows of the table `tag`, read: the tree of policy themes with paths and counts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from reader import messages
from reader.corpus.database import Database
from reader.corpus.passages import more_by
from reader.corpus.rejected import Rejected
from reader.corpus.rows import Tag
from reader.errors import UserError

#: A passage with gaps is one annotation, however many parts it has; those that were rejected are among them.
_LIST = f"""
    SELECT g.id, g.uuid, g.parent, g.name, p.path, g.colour, g.key, g.definition, g.position,
        g.retired, g.examples,
        (SELECT count(*) FROM annotation AS n WHERE n.tag = g.id) - coalesce(m.more, 0) AS annotations
    FROM tag AS g JOIN tag_path AS p ON p.id = g.id LEFT JOIN {more_by("tag")} AS m ON m.tag = g.id
"""


class TagRows:
    """Reads the tags of a corpus; nothing here writes."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._rejected = Rejected(db)

    def all(self) -> list[Tag]:
        """All tags, parents before their children, siblings in the order people gave them."""
        rejected = self._rejected.by_tag()
        tags = [_tag(row, rejected.get(row["id"], 0)) for row in self._db.query(_LIST)]
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
        for tag in self._one("g.id", number):
            return tag
        raise UserError(messages.TAG_MISSING, tag=number)

    def path(self, number: int) -> str:
        """The path of one tag, without counting its annotations; raises as `get`."""
        row = self._db.execute("SELECT path FROM tag_path WHERE id = ?", (number,)).fetchone()
        if row is None:
            raise UserError(messages.TAG_MISSING, tag=number)
        return str(row[0])

    def find(self, path: str) -> Tag | None:
        """The tag at `path` (names parted by `/`), or None."""
        return next(self._one("p.path", path), None)

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
        """How many annotations of any of these tags each annotator made, those with most first; none was rejected."""
        rows = self._db.execute(
            "SELECT annotator, count(DISTINCT coalesce(passage_group, id)) FROM annotation "
            "WHERE tag IN (SELECT value FROM json_each(?)) AND status <> 'rejected' "
            "GROUP BY annotator ORDER BY 2 DESC, annotator",
            (f"[{','.join(map(str, numbers))}]",),
        )
        return dict(rows.fetchall())

    def key_holder(self, key: str | None) -> Tag | None:
        """The tag that has this key, or None."""
        return next(self._one("g.key", key), None)

    def _one(self, column: str, value: object) -> Iterator[Tag]:
        """The tags, mostly one or none, of which a column has a value."""
        for row in self._db.query(f"{_LIST} WHERE {column} = ?", (value,)):
            yield _tag(row, self._rejected.of(row["id"]))


def _tag(row: Mapping[str, Any], rejected: int) -> Tag:
    # One that stands under itself, in a damaged file, is read as if it stood at the top (see `tag_roots`).
    parent = None if row["path"] == row["name"] else row["parent"]
    counts = {"annotations": max(0, row["annotations"] - rejected), "rejected": rejected}
    return Tag(**{**row, **counts, "parent": parent, "retired": bool(row["retired"])})
