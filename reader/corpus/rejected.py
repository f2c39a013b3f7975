"""How many annotations of each tag were rejected: counted through the whole table, and seldom, as no index has it."""

from __future__ import annotations

from typing import NamedTuple

from reader.corpus.database import Database

#: A passage with gaps is one annotation.
_COUNT = (
    "SELECT tag, count(DISTINCT coalesce(passage_group, id)) FROM annotation {how} "
    "WHERE {which}status = 'rejected' GROUP BY tag"
)
_ALL = _COUNT.format(how="NOT INDEXED", which="")
_OF_ONE = _COUNT.format(how="", which="tag = ? AND ")
#: Whether one of some steps wrote to an annotation that was or is rejected, or is called so in it.
_CONCERNS = (
    "SELECT 1 FROM change_row AS c LEFT JOIN annotation AS a ON a.id = c.row "
    "WHERE (c.id > ? OR c.change IN (SELECT value FROM json_each(?))) AND c.kind = 'annotation' "
    "AND (a.status = 'rejected' OR instr(c.before, 'rejected') OR instr(c.after, 'rejected')) LIMIT 1"
)


class _State(NamedTuple):
    """What a connection has seen: of its file, and of the history in it the last row and what does not stand."""

    version: int
    written: int
    last: int
    fallen: frozenset[int]


class Rejected:
    """The counts, kept until a step was written, here or elsewhere, that may have changed them.

    What stands in no history, such as the words that figures keep, is written many times and changes no annotation.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._state: _State | None = None
        self._counts: dict[int, int] = {}

    def of(self, tag: int) -> int:
        """How many of one tag were rejected."""
        row = self._db.execute(_OF_ONE, (tag,)).fetchone()
        return int(row[1]) if row is not None else 0

    def by_tag(self) -> dict[int, int]:
        """How many of each tag were rejected; a tag without any may be missing."""
        if self._db.conn.in_transaction:  # what is taken back would look like what was not
            return dict(self._db.execute(_ALL).fetchall())
        state = self._now()
        if self._state is None or not (state[:2] == self._state[:2] or self._is_apart(self._state, state)):
            self._counts = dict(self._db.execute(_ALL).fetchall())
        self._state = state
        return self._counts

    def _now(self) -> _State:
        ((version,),) = self._db.execute("PRAGMA data_version").fetchall()
        ((last,),) = self._db.execute("SELECT coalesce(max(id), 0) FROM change_row").fetchall()
        fallen = self._db.execute("SELECT id FROM change WHERE state <> 'done'").fetchall()
        return _State(version, self._db.conn.total_changes, last, frozenset(number for (number,) in fallen))

    def _is_apart(self, before: _State, now: _State) -> bool:
        """Whether all that was written since has to do with no rejected one: steps, made or taken back, or no steps."""
        if now.last < before.last:  # another file was put in its place
            return False
        walked = sorted(before.fallen ^ now.fallen)
        return self._db.execute(_CONCERNS, (before.last, f"{walked}")).fetchone() is None
