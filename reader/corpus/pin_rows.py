"""Pins as they are stored: what a person decided about conversions, read from the table `pin`."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.chinese.pins import Pin, Reach
from reader.chinese.span import Span
from reader.corpus.changes import Recorder
from reader.corpus.database import Database

_SELECT = """
    SELECT p.id, p.article, p.start, p.standard, p.source, p.target, p.annotator, p.created_at,
        CASE
            WHEN p.article IS NULL THEN 0
            WHEN a.removed THEN 1
            WHEN p.start IS NULL THEN instr(a.body, p.source) = 0
            ELSE substr(a.body, p.start + 1, length(p.source)) <> p.source
        END AS lost
    FROM pin AS p LEFT JOIN article AS a ON a.id = p.article
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPin:
    """A decision: `source` of a body becomes `target` where OpenCC's configuration `config` makes the form.

    It holds at the position `start` of an article, in an `article`, or, where both are None, in the whole
    corpus. `lost`: its text is not there any more; then it does nothing.
    """

    id: int
    article: int | None
    start: int | None
    config: str
    source: str
    target: str
    annotator: str
    created_at: str
    lost: bool

    @property
    def reach(self) -> Reach:
        """How far it reaches."""
        return _reach(self.article, self.start)

    @property
    def span(self) -> Span | None:
        """The place in the article's body, for one that holds there only."""
        return None if self.start is None else Span(self.start, self.start + len(self.source))

    @property
    def pin(self) -> Pin:
        """It, as conversions take it."""
        return Pin(self.source, self.target, self.reach, self.start or 0, self.id)


class PinRows:
    """Reads the pins of one corpus."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def path(self) -> Path | None:
        """Where the corpus is; None for one in memory."""
        # As bytes: names of the system may be no UTF-8, as folders from old archives in GBK are.
        sql = "SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'"
        row = self._db.execute(sql).fetchone()
        return Path(os.fsdecode(row[0])) if row is not None and row[0] else None

    def all(self) -> list[StoredPin]:
        """All pins, those of the corpus first, then article by article, in order of place."""
        return self._read("ORDER BY p.article IS NOT NULL, p.article, p.start, p.source, p.standard, p.id")

    def for_article(self, article: int) -> list[StoredPin]:
        """The pins of one article and of places in it, lost ones too, without those of the corpus."""
        return self._read("WHERE p.article = ? ORDER BY p.start, p.source, p.id", article)

    def of(self, number: int) -> StoredPin | None:
        """The pin of that id, or None."""
        return next(iter(self._read("WHERE p.id = ?", number)), None)

    def like(self, article: int | None, start: int | None, config: str, source: str) -> StoredPin | None:
        """The pin for just this phrase, configuration and reach, or None."""
        sql = "WHERE p.article IS ? AND p.start IS ? AND p.standard = ? AND p.source = ?"
        return next(iter(self._read(sql, article, start, config, source)), None)

    def holding(self, article: int, config: str) -> tuple[Pin, ...]:
        """The pins that hold in an article where `config` makes the form."""
        rows = self._db.execute(
            "SELECT id, article, start, source, target FROM pin "
            "WHERE standard = ? AND (article IS NULL OR article = ?) ORDER BY id",
            (config, article),
        )
        return tuple(
            Pin(source, target, _reach(owner, start), start or 0, number)
            for number, owner, start, source, target in rows
        )

    def carry(
        self,
        recorder: Recorder,
        old: int,
        heirs: Sequence[int],
        place: Callable[[Span], tuple[int, Span] | None],
    ) -> None:
        """Hand the pins of an article over to those that take its place, within a step of the history.

        `place` tells in which article, and where, a passage of the old body is now; a pin for a place that finds
        none stays with the old article, lost. What was decided for the article holds in each of its `heirs`.
        """
        for pin in self.for_article(old):
            if pin.span is not None:
                there = place(pin.span)
                if there is not None:
                    article, span = there
                    recorder.update("pin", pin.id, {"article": article, "start": span.start}, article=article)
            elif heirs:
                recorder.update("pin", pin.id, {"article": heirs[0]}, article=heirs[0])
                for heir in heirs[1:]:
                    recorder.insert("pin", _row(pin) | {"article": heir}, article=heir)

    def _read(self, clause: str, *values: object) -> list[StoredPin]:
        rows = self._db.execute(f"{_SELECT} {clause}", values)
        return [
            StoredPin(
                id=row[0],
                article=row[1],
                start=row[2],
                config=row[3],
                source=row[4],
                target=row[5],
                annotator=row[6],
                created_at=row[7],
                lost=bool(row[8]),
            )
            for row in rows
        ]


def _row(pin: StoredPin) -> dict[str, Any]:
    """The columns of a pin for a whole article, without which one."""
    values = {"standard": pin.config, "source": pin.source, "target": pin.target}
    return values | {"annotator": pin.annotator, "created_at": pin.created_at}


def _reach(article: int | None, start: int | None) -> Reach:
    if article is None:
        return Reach.CORPUS
    return Reach.ARTICLE if start is None else Reach.PLACE
