"""Undo and redo from the saved changes, without limit and across restarts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from reader.corpus.changes import apply_row, restore_row, transaction
from reader.corpus.columns import read_words
from reader.corpus.database import Database
from reader.corpus.rows import Change

#: Told how many steps of how many are walked; says whether to go on.
Told = Callable[[int, int], bool]

_COLUMNS = "id, name, facts, annotator, made_at"


class History:
    """The changes of one corpus, latest last; `undo` and `redo` walk them one step at a time."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self._path = path

    def next_undo(self) -> Change | None:
        """The step that `undo` would take back, or None."""
        return self._one("SELECT {} FROM change WHERE state = 'done' ORDER BY id DESC LIMIT 1")

    def next_redo(self) -> Change | None:
        """The step that `redo` would make again, or None."""
        return self._one("SELECT {} FROM change WHERE state = 'undone' ORDER BY id LIMIT 1")

    def latest(self, limit: int = 200) -> list[Change]:
        """The latest steps that stand, newest first."""
        rows = self._db.execute(
            f"SELECT {_COLUMNS} FROM change WHERE state = 'done' ORDER BY id DESC LIMIT ?", (limit,)
        ).fetchall()
        return [_change(row) for row in rows]

    def undo(self) -> Change | None:
        """Take back the latest step that stands; None where there is none.

        Raises UserError when the file cannot be written; then nothing has changed.
        """
        return self._walk(back=True)

    def redo(self) -> Change | None:
        """Make the step again that was taken back last; None where there is none.

        Raises UserError when the file cannot be written; then nothing has changed.
        """
        return self._walk(back=False)

    def go_to(self, number: int, told: Told = lambda done, total: True) -> Change | None:
        """Undo or redo until the step with this id is the last one that stands; 0: until none does.

        All in one transaction. What was undone can be made again, step by step or at once, until something else is
        done. Returns what was touched, or None where nothing was: one is there already, the step is neither done nor
        undone, or `told` said no, and then nothing has changed.

        Raises UserError when the file cannot be written; then nothing has changed either.
        """
        try:
            with transaction(self._db, self._path):
                return self._go(number, told)
        except _StoppedError:
            return None

    def _go(self, number: int, told: Told) -> Change | None:
        stands = self._db.execute(
            "SELECT state = 'done' FROM change WHERE id = ? AND state <> 'abandoned'", (number,)
        ).fetchone()
        if number and stands is None:
            return None
        back = number == 0 or bool(stands[0])
        state, where = ("done", "id > ?") if back else ("undone", "id <= ?")
        ((total,),) = self._db.execute(
            f"SELECT count(*) FROM change WHERE state = '{state}' AND {where}", (number,)
        ).fetchall()
        walked: list[Change] = []
        for done in range(total):
            if not told(done, total):
                raise _StoppedError
            change = self._walk(back=back)
            assert change is not None
            walked.append(change)
        return _together(walked) if walked else None

    def forget(self) -> None:
        """Begin anew: what was done so far can no longer be taken back. For a corpus just made."""
        with transaction(self._db, self._path):
            self._db.execute("DELETE FROM change_row")
            self._db.execute("DELETE FROM change")

    def _walk(self, *, back: bool) -> Change | None:
        from reader.corpus.step_rows import fitting, written  # noqa: PLC0415 - reading does without

        with transaction(self._db, self._path):
            change = self.next_undo() if back else self.next_redo()
            if change is None:
                return None
            rows = written(self._db, change.id, back=back)
            with fitting():
                for kind, number, _article, before, after in rows:
                    wanted, standing = (before, after) if back else (after, before)
                    _replace(self._db, kind, number, wanted, standing)
            state = "undone" if back else "done"
            self._db.execute("UPDATE change SET state = ? WHERE id = ?", (state, change.id))
        return _touching(change, rows)

    def _one(self, sql: str) -> Change | None:
        row = self._db.execute(sql.format(_COLUMNS)).fetchone()
        return _change(row) if row else None


class _StoppedError(Exception):
    """The person did not want to go on; what was walked is taken back with the transaction."""


def _together(changes: list[Change]) -> Change:
    """Several steps as one, for views: with the kind `change`, so that none takes it for a single step."""
    last = changes[-1]
    return Change(
        id=last.id,
        name=last.name,
        facts=last.facts,
        annotator=last.annotator,
        made_at=last.made_at,
        kinds=frozenset({"change"}).union(*(change.kinds for change in changes)),
        articles=frozenset().union(*(change.articles for change in changes)),
    )


def _replace(
    db: Database, kind: str, number: int, wanted: dict[str, Any] | None, standing: dict[str, Any] | None
) -> None:
    """Bring one row from the state `standing` to the state `wanted`; None means no row."""
    if wanted is None:
        db.execute(f'DELETE FROM "{kind}" WHERE id = ?', (number,))
    elif standing is None:
        restore_row(db, kind, wanted)
    else:
        apply_row(db, kind, number, wanted)


def _change(row: tuple[Any, ...]) -> Change:
    number, name, facts, annotator, made_at = row
    return Change(
        id=number,
        name=name,
        facts=read_words(facts),
        annotator=annotator,
        made_at=made_at,
        kinds=frozenset(),
        articles=frozenset(),
    )


def _touching(change: Change, rows: Iterable[tuple[Any, ...]]) -> Change:
    touched = list(rows)
    return Change(
        id=change.id,
        name=change.name,
        facts=change.facts,
        annotator=change.annotator,
        made_at=change.made_at,
        kinds=frozenset(row[0] for row in touched),
        articles=frozenset(row[2] for row in touched if row[2] is not None),
    )
