"""The history: can what it has written down be read, and is what it wrote last what is there?"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from reader.corpus.checking.problems import Problem
from reader.corpus.corpus import Corpus

#: What changes without a step: to open an article marks it as being read.
_WITHOUT_STEP = {"article": {"state"}}
_KINDS = {"setting", "source_file", "article", "tag", "annotation", "pin", "term", "saved_search"}


def history(corpus: Corpus) -> Iterator[Problem]:
    """Whether each row that steps wrote which still stand is as the last of them left it."""
    for kind, number, facts in corpus.db.execute(
        "SELECT DISTINCT r.kind, c.id, c.facts FROM change AS c LEFT JOIN change_row AS r ON r.change = c.id"
    ).fetchall():
        if kind is not None and kind not in _KINDS:
            yield Problem("history", f"step {number}", f"wrote into {kind}, of which there is no history")
        if not isinstance(_load(facts), dict):
            yield Problem("history", f"step {number}", "what it says of itself cannot be read")
    for kind in sorted(_KINDS):
        yield from _rows(corpus, kind)


def _rows(corpus: Corpus, kind: str) -> Iterator[Problem]:
    last: dict[int, dict[str, Any] | None] = {}
    written = corpus.db.execute(
        "SELECT r.row, r.before, r.after, c.id FROM change_row AS r JOIN change AS c ON c.id = r.change "
        "WHERE r.kind = ? AND c.state = 'done' ORDER BY r.id",
        (kind,),
    )
    for number, before, after, change in written:
        old, new = _load(before), _load(after)
        if (before, after) != (None, None) and any(
            text is not None and not isinstance(value, dict) for text, value in ((before, old), (after, new))
        ):
            yield Problem("history", f"step {change}", "what it wrote cannot be read")
        elif new is None:
            last[number] = None
        else:
            last[number] = (last.get(number) or {}) | new
    ignored = _WITHOUT_STEP.get(kind, set())
    for number, row in last.items():
        if row is None:
            there = corpus.db.execute(f'SELECT 1 FROM "{kind}" WHERE id = ?', (number,)).fetchone()
            if there is not None:
                yield Problem(
                    "history", f"{kind} {number}", "is there, and the history says that it was removed"
                )
            continue
        wanted = {name: value for name, value in row.items() if name not in ignored}
        found = next(iter(corpus.db.query(f'SELECT * FROM "{kind}" WHERE id = ?', (number,))), None)
        if found is None:
            yield Problem("history", f"{kind} {number}", "is not there, and the history says that it is")
        elif any(found.get(name, value) != value for name, value in wanted.items()):
            yield Problem("history", f"{kind} {number}", "is not as the last step that wrote it left it")


def _load(text: str | None) -> Any:
    try:
        return None if text is None else json.loads(text)
    except ValueError:
        return text
