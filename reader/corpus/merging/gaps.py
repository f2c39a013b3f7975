"""Passages with gaps when two corpora become one: which annotations are parts of one, and what all of them say.

A part that was added in either corpus belongs to the passage in both; one that a person let stand alone in either
stands alone. The parts of a passage have one tag, one note and one status: those of the part that both have.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from reader.corpus import passages
from reader.corpus.changes import Recorder, now
from reader.corpus.database import Database
from reader.corpus.rows import Status

_Left = frozenset[tuple[str, str]]

#: What came, with the annotation here, of those that are parts of a passage here or there.
_ROWS = """
    SELECT c.uuid, c.passage_group, n.id, n.article, n.passage_group, c.twin IS NOT NULL
    FROM temp.coming AS c JOIN main.annotation AS n
    ON n.id = coalesce(c.twin, (SELECT o.id FROM main.annotation AS o WHERE o.uuid = c.uuid))
    WHERE c.passage_group IS NOT NULL OR n.passage_group IS NOT NULL ORDER BY c.rowid
"""
#: Annotations that a person let stand alone, and of which passage; the last part that stays writes no time. Of a
#: damaged row of the history nothing is known.
_BEFORE, _AFTER = (f"CASE WHEN json_valid(r.{one}) THEN r.{one} END" for one in ("before", "after"))
_LEFT = f"""
    SELECT n.uuid, json_extract({_BEFORE}, '$.passage_group') FROM change_row AS r
    JOIN change AS c ON c.id = r.change AND c.state = 'done' JOIN annotation AS n ON n.id = r.row
    WHERE r.kind = 'annotation' AND json_extract({_BEFORE}, '$.passage_group') IS NOT NULL
    AND json_type({_AFTER}, '$.passage_group') = 'null' AND json_extract({_AFTER}, '$.updated_at') IS NOT NULL
"""
_PARTS = """
    SELECT n.id, n.article, n.tag, n.note, n.status, n.updated_at, p.path FROM annotation AS n
    JOIN tag_path AS p ON p.id = n.tag WHERE n.passage_group = ? ORDER BY n.id
"""


class _Row(NamedTuple):
    uuid: str
    theirs: str | None
    id: int
    article: int
    ours: str | None
    both: bool


class _Part(NamedTuple):
    id: int
    article: int
    tag: int
    note: str
    status: str
    updated_at: str
    path: str


def settle(here: Database, there: Database, recorder: Recorder) -> set[int]:
    """See to the passages of what came; which of the annotations that both had are other than before."""
    rows = [_Row(*row) for row in here.execute(_ROWS).fetchall()]
    if not rows:
        return set()
    both = {row.id for row in rows if row.both}
    gaps = _Gaps(here, recorder, both)
    gaps.part(rows, _left(there))
    gaps.join(rows, _left(here))
    seen = {group for row in rows for group in (row.theirs, row.ours) if group is not None}
    gaps.agree(sorted(seen))
    passages.release(here, recorder, sorted(seen))
    return gaps.changed & both


def _left(db: Database) -> _Left:
    return frozenset((uuid, group) for uuid, group in db.execute(_LEFT).fetchall())


class _Gaps:
    """Writes passages; `changed` are the annotations that got something else, `both` those that both had."""

    def __init__(self, db: Database, recorder: Recorder, both: set[int]) -> None:
        self._db, self._recorder, self._both = db, recorder, both
        self.changed: set[int] = set()

    def part(self, rows: Iterable[_Row], left: _Left) -> None:
        """Let those stand alone that were parted from their passage there."""
        for row in rows:
            if row.theirs is None and row.ours is not None and (row.uuid, row.ours) in left:
                self._write(row.id, row.article, {"passage_group": None, "updated_at": now()})

    def join(self, rows: Iterable[_Row], left: _Left) -> None:
        """Make one passage of those that are one there, and of what belongs to it here."""
        parts: defaultdict[str, list[_Row]] = defaultdict(list)
        for row in rows:
            if row.theirs is not None and (row.ours is not None or (row.uuid, row.theirs) not in left):
                parts[row.theirs].append(row)
        for theirs, some in parts.items():
            ours = {self._group(row.id) for row in some}
            if len({row.id for row in some}) == 1 or (len(ours) == 1 and None not in ours):
                continue
            known = {group for group in ours if group is not None}
            group = min(known | {theirs})
            joined = {row.id: row.article for row in some}
            for other in known:
                joined |= {part.id: part.article for part in self._parts(other)}
            for number, article in joined.items():
                if self._group(number) != group:
                    self._write(number, article, {"passage_group": group})

    def agree(self, groups: Iterable[str]) -> None:
        """Give the parts of each passage one tag, one note and one status."""
        for group in groups:
            parts = self._parts(group)
            if len({part[2:5] for part in parts}) <= 1:
                continue
            likely = [part for part in parts if part.id in self._both] or parts
            stands = max(likely, key=_later)
            for part in parts:
                if part[2:5] != stands[2:5]:
                    said = {"tag": stands.tag, "note": stands.note, "status": stands.status}
                    self._write(part.id, part.article, said | {"updated_at": now()})

    def _write(self, number: int, article: int, values: dict[str, Any]) -> None:
        self.changed.add(number)
        self._recorder.update("annotation", number, values, article=article)

    def _group(self, number: int) -> str | None:
        row = self._db.execute("SELECT passage_group FROM annotation WHERE id = ?", (number,)).fetchone()
        return row[0] if row is not None else None

    def _parts(self, group: str) -> list[_Part]:
        return [_Part(*row) for row in self._db.execute(_PARTS, (group,)).fetchall()]


def _later(part: _Part) -> tuple[str, str, bool, str, str]:
    """By what one part stands before another: as in `coding`, where both are of one time a judgement does."""
    return part.updated_at, part.note, part.status != Status.MADE, part.status, part.path
