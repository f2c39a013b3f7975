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
#: Steps that leave those as they are which were rejected before: what one does all day, and does not wait for.
_APART = {"annotation.add", "annotation.note", "article.state", "articles.state"}


class _State(NamedTuple):
    """What a connection has seen of its file, and of the history in it: the last step, and how many stand."""

    version: int
    written: int
    last: int
    standing: int


class Rejected:
    """The counts, kept until something was written here or elsewhere that may have changed them."""

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
        if self._state is None or not (state[:2] == self._state[:2] or self._only_apart(self._state)):
            self._counts = dict(self._db.execute(_ALL).fetchall())
        self._state = state
        return self._counts

    def _now(self) -> _State:
        ((version,),) = self._db.execute("PRAGMA data_version").fetchall()
        ((last,),) = self._db.execute("SELECT coalesce(max(id), 0) FROM change").fetchall()
        return _State(version, self._db.conn.total_changes, last, self._standing(last))

    def _standing(self, last: int) -> int:
        row = self._db.execute(
            "SELECT count(*) FROM change WHERE state = 'done' AND id <= ?", (last,)
        ).fetchone()
        return int(row[0])

    def _only_apart(self, before: _State) -> bool:
        """Whether all that was written since is steps that change none of the counts, and nothing was taken back."""
        if self._standing(before.last) != before.standing:
            return False
        new = self._db.execute("SELECT name FROM change WHERE id > ?", (before.last,)).fetchall()
        odd = self._db.execute(
            "SELECT 1 FROM change_row WHERE change > ? AND instr(after, 'rejected') LIMIT 1", (before.last,)
        )
        return bool(new) and all(name in _APART for (name,) in new) and odd.fetchone() is None
