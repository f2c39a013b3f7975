"""Every write is a named change: its rows before and after are saved with it, in the same transaction.

A change can be taken back and made again from those rows alone (see `history`), also after a
restart. Rows are recorded as JSON; the body of an article and the bytes of a source file are
never recorded, because neither is ever deleted: an article that is taken back is marked removed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reader.corpus.columns import read_words
from reader.corpus.connection import all_or_nothing, explained
from reader.corpus.database import Database
from reader.corpus.rows import Change

Row = dict[str, Any]

#: Columns that are kept out of the history: large, and never changed.
_UNRECORDED = {"article": frozenset({"body"})}


def now() -> str:
    """The time, UTC, ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def new_uuid() -> str:
    """A random UUID in its usual form."""
    import uuid  # noqa: PLC0415 - it looks at the platform, which takes 3 ms that reading does without

    return str(uuid.uuid4())


@contextmanager
def transaction(db: Database, path: Path) -> Iterator[None]:
    """All or nothing, committed to disk when the block ends; blocks may nest.

    Raises UserError when the file is busy, full or not writable; then nothing was written.
    """
    with explained(path):
        if db.conn.in_transaction:
            with db.atomic():
                yield
            return
        with all_or_nothing(db):
            yield


class Recorder:
    """Writes rows and remembers them; got from `Changes.step`, used inside its block."""

    def __init__(self, db: Database, change: int) -> None:
        self._db = db
        self.id = change
        self.kinds: set[str] = set()
        self.articles: set[int] = set()

    def insert(self, kind: str, row: Mapping[str, Any], *, article: int | None = None) -> int:
        """Add a row to the table `kind` and return its id."""
        columns = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        cursor = self._db.execute(f'INSERT INTO "{kind}" ({columns}) VALUES ({marks})', tuple(row.values()))
        number = int(cursor.lastrowid or 0)
        self._note(kind, number, article, None, _fetch(self._db, kind, number))
        return number

    def update(
        self, kind: str, number: int, values: Mapping[str, Any], *, article: int | None = None
    ) -> None:
        """Set columns of the row `number` of the table `kind`; only what differs is remembered."""
        old = _fetch(self._db, kind, number)
        changed = {name: value for name, value in values.items() if old[name] != value}
        if not changed:
            return
        apply_row(self._db, kind, number, changed)
        self._note(kind, number, article, {name: old[name] for name in changed}, changed)

    def delete(self, kind: str, number: int, *, article: int | None = None) -> None:
        """Remove the row `number` of the table `kind`."""
        old = _fetch(self._db, kind, number)
        self._db.execute(f'DELETE FROM "{kind}" WHERE id = ?', (number,))
        self._note(kind, number, article, old, None)

    def insert_from(self, kind: str, columns: Sequence[str], select: str, parameters: Sequence[Any]) -> int:
        """Add the rows that a SELECT gives for these columns to the table `kind`, and return how many.

        The table has a column `article`, and its ids never come again. Many rows take a fraction of what they
        take one by one.
        """
        last = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (kind,)).fetchone() or (0,)
        names = ", ".join(f'"{name}"' for name in columns)
        count = self._db.execute(f'INSERT INTO "{kind}" ({names}) {select}', parameters).rowcount
        if count:
            every = [name for (name,) in self._db.execute("SELECT name FROM pragma_table_info(?)", (kind,))]
            row = ", ".join(f"'{name}', \"{name}\"" for name in every)
            self._db.execute(
                "INSERT INTO change_row (change, kind, row, article, before, after) "
                f'SELECT ?, ?, id, article, NULL, json_object({row}) FROM "{kind}" WHERE id > ? ORDER BY id',
                (self.id, kind, *last),
            )
            articles = self._db.execute(f'SELECT DISTINCT article FROM "{kind}" WHERE id > ?', last)
            self.kinds.add(kind)
            self.articles.update(number for (number,) in articles)
        return int(count)

    def appeared(self, kind: str, numbers: Sequence[int]) -> None:
        """Note that rows with a `removed` column, articles, came to be: taking it back marks them removed."""
        if not numbers:
            return
        self.kinds.add(kind)
        self.articles.update(numbers)
        self._db.conn.executemany(
            "INSERT INTO change_row (change, kind, row, article, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            [(self.id, kind, number, number, '{"removed": 1}', '{"removed": 0}') for number in numbers],
        )

    def _note(
        self, kind: str, number: int, article: int | None, before: Row | None, after: Row | None
    ) -> None:
        self.kinds.add(kind)
        if article is not None:
            self.articles.add(article)
        self._db.execute(
            "INSERT INTO change_row (change, kind, row, article, before, after) VALUES (?, ?, ?, ?, ?, ?)",
            (self.id, kind, number, article, _dump(before), _dump(after)),
        )


class Changes:
    """Opens named steps on one corpus file, as one annotator."""

    def __init__(self, db: Database, path: Path) -> None:
        self._db = db
        self.path = path
        self.annotator = ""

    @contextmanager
    def step(self, name: str, /, *, into: int | None = None, **facts: object) -> Iterator[Recorder]:
        """One undoable step: everything written through the recorder, or nothing of it.

        `name` is a key that the window puts into words with `facts`. With `into`, the rows join an
        earlier step of that id, if it still stands: an import is one step over many transactions.

        A step that writes nothing leaves no trace in the history.
        """
        with transaction(self._db, self.path):
            into = into if self._stands(into) else None
            number = into if into is not None else self._begin(name, facts)
            recorder = Recorder(self._db, number)
            yield recorder
            if into is None and not recorder.kinds:
                self._db.execute("DELETE FROM change WHERE id = ?", (number,))
            elif into is None:
                self._db.execute("UPDATE change SET state = 'abandoned' WHERE state = 'undone'")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else can write until the block ends: what is read in it is still so when a step in it is written."""
        with transaction(self._db, self.path):
            yield

    def made(self, recorder: Recorder) -> Change:
        """What the step of `recorder` did, for those who show it."""
        row = self._db.execute(
            "SELECT name, facts, annotator, made_at FROM change WHERE id = ?", (recorder.id,)
        ).fetchone()
        name, facts, annotator, made_at = row or ("", "{}", self.annotator, now())
        return Change(
            id=recorder.id if row else 0,
            name=name,
            facts=read_words(facts),
            annotator=annotator,
            made_at=made_at,
            kinds=frozenset(recorder.kinds),
            articles=frozenset(recorder.articles),
        )

    def _stands(self, number: int | None) -> bool:
        """Whether there is such a step and it was not taken back meanwhile."""
        row = self._db.execute("SELECT 1 FROM change WHERE id = ? AND state = 'done'", (number,)).fetchone()
        return row is not None

    def _begin(self, name: str, facts: Mapping[str, object]) -> int:
        words = json.dumps({key: str(value) for key, value in facts.items()}, ensure_ascii=False)
        cursor = self._db.execute(
            "INSERT INTO change (name, facts, annotator, made_at) VALUES (?, ?, ?, ?)",
            (name, words, self.annotator, now()),
        )
        return int(cursor.lastrowid or 0)


def apply_row(db: Database, kind: str, number: int, values: Mapping[str, Any]) -> None:
    """Set columns of one row, unrecorded."""
    columns = ", ".join(f'"{name}" = ?' for name in values)
    db.execute(f'UPDATE "{kind}" SET {columns} WHERE id = ?', (*values.values(), number))


def restore_row(db: Database, kind: str, row: Mapping[str, Any]) -> None:
    """Put back a row that was deleted, with the id it had, unrecorded."""
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    db.execute(f'INSERT INTO "{kind}" ({columns}) VALUES ({marks})', tuple(row.values()))


def _fetch(db: Database, kind: str, number: int) -> Row:
    cursor = db.execute(f'SELECT * FROM "{kind}" WHERE id = ?', (number,))
    values = cursor.fetchone()
    hidden = _UNRECORDED.get(kind, frozenset())
    names = [column[0] for column in cursor.description]
    return {name: value for name, value in zip(names, values, strict=True) if name not in hidden}


def _dump(row: Row | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)
