"""The history: can what it has written down be read, and is what it wrote last what is there?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from reader.corpus.checking import findings
from reader.corpus.checking.problems import Problem
from reader.corpus.columns import read_object
from reader.corpus.corpus import Corpus
from reader.corpus.database import Database
from reader.corpus.step_rows import KINDS, is_row
from reader.messages import Phrase

#: What changes without a step: to open an article marks it as being read.
_WITHOUT_STEP = {"article": {"state"}}


def history(corpus: Corpus) -> Iterator[Problem]:
    """Whether each row that steps wrote which still stand is as the last of them left it."""
    for kind, number, facts in corpus.db.execute(
        "SELECT DISTINCT r.kind, c.id, c.facts FROM change AS c LEFT JOIN change_row AS r ON r.change = c.id"
    ).fetchall():
        if kind is None:
            yield Problem("history", f"step {number}", findings.STEP_LOST)
        elif kind not in KINDS:
            yield Problem("history", f"step {number}", findings.NO_HISTORY.filled(kind=kind))
        if not isinstance(_load(facts), dict):
            yield Problem("history", f"step {number}", findings.STEP_MUTE)
    for kind in sorted(KINDS):
        yield from _rows(corpus, kind)


def _rows(corpus: Corpus, kind: str) -> Iterator[Problem]:
    """The rows of one table that steps wrote, one by one: what they wrote is held against what is there."""
    # Their numbers are put in order, and what they wrote is fetched by these: all of it would not fit the memory.
    written = corpus.db.execute(
        "SELECT r.row, r.id, c.id FROM change_row AS r JOIN change AS c ON c.id = r.change "
        "WHERE r.kind = ? AND c.state = 'done' ORDER BY r.row, r.id",
        (kind,),
    )
    for number, writes in groupby(written, key=itemgetter(0)):
        row: dict[str, Any] | None = {}
        for _, write, change in writes:
            before, after = corpus.db.execute(
                "SELECT before, after FROM change_row WHERE id = ?", (write,)
            ).fetchone()
            if not (is_row(before) and is_row(after)):
                yield Problem("history", f"step {change}", findings.STEP_UNREADABLE)
                continue
            row = None if after is None else (row or {}) | read_object(after)
        what = _fault(corpus, kind, number, row)
        if what is not None:
            yield Problem("history", f"{kind} {number}", what)


def _fault(corpus: Corpus, kind: str, number: int, row: dict[str, Any] | None) -> Phrase | None:
    """What is otherwise about a row than the steps say; None for a row: they say that it was removed."""
    found = next(iter(corpus.db.query(f'SELECT * FROM "{kind}" WHERE id = ?', (number,))), None)
    if row is None:
        return None if found is None else findings.THERE
    if found is None:
        return findings.NOT_THERE
    ignored = _WITHOUT_STEP.get(kind, set())
    if any(found.get(name, value) != value for name, value in row.items() if name not in ignored):
        return findings.OTHERWISE
    return None


def left(db: Database, kind: str, number: int) -> dict[str, Any]:
    """What the steps that stand left of a row, as far as it can be read; empty where they removed it or say nothing."""
    found: dict[str, Any] = {}
    for (after,) in db.execute(
        "SELECT r.after FROM change_row AS r JOIN change AS c ON c.id = r.change "
        "WHERE r.kind = ? AND r.row = ? AND c.state = 'done' ORDER BY r.id",
        (kind, number),
    ).fetchall():
        found = {} if after is None else found | (read_object(after) if is_row(after) else {})
    return found


def _load(text: object) -> Any:
    try:
        return json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
