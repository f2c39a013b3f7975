"""The history as people read it: every step with its state and its place, newest first, filtered, page by page."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reader.chinese.folding import fold
from reader.chinese.span import Span
from reader.corpus.columns import is_number, read_object, read_words
from reader.corpus.database import Database

#: How many steps are read at a time while a filter looks for some.
_READ = 2000


class StepState(StrEnum):
    """Whether a step stands."""

    DONE = "done"
    UNDONE = "undone"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step; `article` is the first one that it touched, `articles` how many it did."""

    id: int
    name: str
    facts: dict[str, str]
    annotator: str
    made_at: str
    state: StepState
    article: int | None
    title: str
    articles: int


@dataclass(frozen=True, slots=True)
class StepFilter:
    """Which steps are wanted: of a person, of kinds (the beginnings of their names), of an article, with a text.

    The text is looked for in what the step noted (quote, tag, title, file), in either script.
    """

    annotator: str | None = None
    kinds: tuple[str, ...] = ()
    article: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a step was: in an article, perhaps on a passage of it, which has its annotation still or not."""

    article: int
    span: Span | None
    annotation: int | None
    present: bool


class Steps:
    """Reads the steps of one corpus."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def page(
        self,
        wanted: StepFilter,
        *,
        before: int | None = None,
        since: int = 0,
        limit: int = 200,
        go_on: Callable[[], bool] = lambda: True,
    ) -> list[Step]:
        """The newest steps with ids under `before` and over `since`, at most `limit`, newest first."""
        rows: list[tuple[Any, ...]] = []
        for row in self._rows(wanted, before, since, go_on):
            rows.append(row)
            if len(rows) == limit:
                break
        touched = self._touched([row[0] for row in rows])
        return [_step(row, touched.get(row[0], (None, "", 0))) for row in rows]

    def not_standing(self, first: int, last: int) -> dict[int, StepState]:
        """Those of the steps with ids from `first` to `last` that are undone or abandoned."""
        rows = self._db.execute(
            "SELECT id, state FROM change WHERE state IN ('undone', 'abandoned') AND id BETWEEN ? AND ?",
            (first, last),
        )
        return {number: StepState(state) for number, state in rows}

    def last_standing(self) -> int:
        """The id of the step that undo would take back; 0 where there is none."""
        ((number,),) = self._db.execute(
            "SELECT coalesce(max(id), 0) FROM change WHERE state = 'done'"
        ).fetchall()
        return int(number)

    def way(self, number: int) -> int:
        """How many steps lie between now and the moment after a step; less than 0: to be made again."""
        now = self.last_standing()
        state, low, high = ("done", number, now) if number <= now else ("undone", now, number)
        ((count,),) = self._db.execute(
            "SELECT count(*) FROM change WHERE state = ? AND id > ? AND id <= ?", (state, low, high)
        ).fetchall()
        return int(count) if number <= now else -int(count)

    def annotators(self) -> list[str]:
        """Everybody who did something."""
        return [name for (name,) in self._db.execute("SELECT DISTINCT annotator FROM change ORDER BY 1")]

    def place(self, number: int) -> Place | None:
        """Where a step was: at the first passage that it touched, else in the first article that is there."""
        row = self._db.execute(
            "SELECT row FROM change_row WHERE change = ? AND kind = 'annotation' ORDER BY id LIMIT 1",
            (number,),
        ).fetchone()
        if row is not None and (found := self._passage(row[0])) is not None:
            return found
        article = self._db.execute(
            "SELECT c.article FROM change_row AS c JOIN article AS a ON a.id = c.article "
            "WHERE c.change = ? ORDER BY a.removed, c.id LIMIT 1",
            (number,),
        ).fetchone()
        return None if article is None else Place(article[0], None, None, False)

    def _passage(self, annotation: int) -> Place | None:
        """Where an annotation is, or where it was last."""
        row = self._db.execute(
            'SELECT article, start, "end" FROM annotation WHERE id = ?', (annotation,)
        ).fetchone()
        if row is not None:
            return Place(row[0], Span(row[1], row[2]), annotation, True)
        texts = self._db.execute(
            "SELECT before, after FROM change_row WHERE kind = 'annotation' AND row = ? ORDER BY id DESC",
            (annotation,),
        ).fetchall()
        for text in (text for pair in texts for text in pair if text is not None):
            old = read_object(text)
            article, start, end = (old.get(name) for name in ("article", "start", "end"))
            if is_number(article) and is_number(start) and is_number(end) and start < end:
                return Place(article, Span(start, end), annotation, False)
            # else only what was changed was noted
        return None

    def _rows(
        self, wanted: StepFilter, before: int | None, since: int, go_on: Callable[[], bool]
    ) -> Iterator[tuple[Any, ...]]:
        words = fold(wanted.text).split() if wanted.text.strip() else []
        sql, values = _query(wanted)
        below = before if before is not None else 1 << 62
        while go_on():
            rows = self._db.execute(
                f"{sql} AND id < ? AND id > ? ORDER BY id DESC LIMIT {_READ}", (*values, below, since)
            ).fetchall()
            for row in rows:
                text = fold("\n".join(read_words(row[2]).values())) if words else ""
                if all(word in text for word in words):
                    yield row
            if len(rows) < _READ:
                return
            below = rows[-1][0]

    def _touched(self, numbers: Sequence[int]) -> dict[int, tuple[int | None, str, int]]:
        rows = self._db.execute(
            "SELECT c.change, min(c.article), a.title, count(DISTINCT c.article) FROM change_row AS c "
            "JOIN article AS a ON a.id = c.article "
            "WHERE c.change IN (SELECT value FROM json_each(?)) GROUP BY c.change",
            (json.dumps(list(numbers)),),
        )
        return {change: (article, title, count) for change, article, title, count in rows}


def _query(wanted: StepFilter) -> tuple[str, list[object]]:
    """The steps that pass all but the text."""
    sql = "SELECT id, name, facts, annotator, made_at, state FROM change AS c WHERE 1"
    values: list[object] = []
    if wanted.annotator is not None:
        sql += " AND annotator = ?"
        values.append(wanted.annotator)
    if wanted.kinds:
        sql += f" AND ({' OR '.join(['substr(name, 1, ?) = ?'] * len(wanted.kinds))})"
        values += [value for kind in wanted.kinds for value in (len(kind), kind)]
    if wanted.article is not None:
        sql += " AND EXISTS (SELECT 1 FROM change_row AS r WHERE r.change = c.id AND r.article = ?)"
        values.append(wanted.article)
    return sql, values


def _step(row: tuple[Any, ...], touched: tuple[int | None, str, int]) -> Step:
    number, name, facts, annotator, made_at, state = row
    article, title, articles = touched
    return Step(
        id=number,
        name=name,
        facts=read_words(facts),
        annotator=annotator,
        made_at=made_at,
        state=StepState(state),
        article=article,
        title=title,
        articles=articles,
    )
