"""Single steps of the history, out of their order: one that was left behind is made again, one that stands taken back.

That is done where it can be done surely: each row that the step touched must be as the step expects it, and
what it adds must not be there in another way. It is a step of the history itself.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from typing import Any, NamedTuple

from reader import messages
from reader.chinese.span import Span
from reader.corpus.changes import Recorder
from reader.corpus.corpus import Corpus
from reader.corpus.rows import Change
from reader.corpus.step_rows import written
from reader.errors import UserError

Row = dict[str, Any]

#: Of these the rows say nothing of each other, and all that depends on them can be looked at.
_KINDS = frozenset({"annotation", "tag", "term", "article"})
_GROUPING = {"passage_group"}
#: What cuts texts anew also moves what hangs on them; only walking back and forth does that exactly.
_NEVER = frozenset({"article.split", "articles.merge", "articles.clean"})


class _Move(NamedTuple):
    """One row that a step touched: its columns now, as they must be, and as they are to be."""

    kind: str
    number: int
    article: int | None
    standing: Row | None
    wanted: Row | None

    @property
    def is_added_passage(self) -> bool:
        return self.kind == "annotation" and self.standing is None

    @property
    def is_grouping(self) -> bool:
        """Whether it only says to which passage with gaps an annotation belongs; that is looked at in the end."""
        return {*(self.standing or {}), *(self.wanted or {})} == _GROUPING


class Revived(NamedTuple):
    """How many passages were brought back, and how many could not be, each with what stood against the first one."""

    done: int
    left: int
    reason: UserError | None


def can_ever(name: str) -> bool:
    """Whether steps of this name are such that they may be made again or taken back by themselves."""
    return name not in _NEVER and not name.startswith(("setting.", "pin."))


def again(corpus: Corpus, number: int) -> tuple[Revived, Change]:
    """Make a step again that was left behind. Of its passages, those that can be brought back are.

    Raises UserError where it cannot be done surely; then nothing has changed.
    """
    return _do(corpus, number, back=False)


def back(corpus: Corpus, number: int) -> tuple[Revived, Change]:
    """Take a step back that stands, and none of those after it.

    Raises UserError where it cannot be done surely; then nothing has changed.
    """
    return _do(corpus, number, back=True)


def _do(corpus: Corpus, number: int, *, back: bool) -> tuple[Revived, Change]:
    row = corpus.db.execute("SELECT name, facts FROM change WHERE id = ?", (number,)).fetchone()
    if row is None or not can_ever(row[0]):
        raise UserError(messages.STEP_WHOLE)
    moves = _moves(corpus, number, back=back)
    if not moves or any(move.kind not in _KINDS for move in moves):
        raise UserError(messages.STEP_WHOLE)
    done, refused = 0, []
    name = "history.again"
    if back:
        name = "history.back"
    with corpus.changes.step(name, step=row[0], facts=row[1]) as recorder:
        for move in moves:
            try:
                _make(corpus, recorder, move)
            except UserError as error:
                if not (move.is_added_passage or move.is_grouping):
                    raise
                if move.is_added_passage:
                    refused.append(error)
            else:
                done += 1
        if not done:
            raise refused[0] if refused else UserError(messages.STEP_GONE)
        _see_that_all_is_well(corpus, recorder, moves)
    return Revived(done, len(refused), refused[0] if refused else None), corpus.changes.made(recorder)


def _moves(corpus: Corpus, number: int, *, back: bool) -> list[_Move]:
    return [
        _Move(kind, row, article, *((new, old) if back else (old, new)))
        for kind, row, article, old, new in written(corpus.db, number, back=back)
    ]


def _make(corpus: Corpus, recorder: Recorder, move: _Move) -> None:
    """Bring one row from what it must be to what it is to be. Raises UserError where it is not what it must be."""
    there = _read(corpus, move)
    if move.standing is None:
        if there is not None:
            raise UserError(messages.STEP_THERE)
        assert move.wanted is not None
        _add(corpus, recorder, move, move.wanted)
        return
    if there is None:
        raise UserError(messages.STEP_GONE)
    # The time of the last change may be another: a note that was written and taken back again.
    if any(there.get(name) != value for name, value in move.standing.items() if name != "updated_at"):
        raise UserError(messages.STEP_COLLIDES)
    if move.kind == "article" and there["removed"] and there["position"] < 0:  # others were made of it
        raise UserError(messages.STEP_COLLIDES)
    try:
        if move.wanted is None:
            recorder.delete(move.kind, move.number, article=move.article)
        else:
            recorder.update(move.kind, move.number, move.wanted, article=move.article)
    except sqlite3.IntegrityError as error:
        raise UserError(messages.STEP_COLLIDES) from error


def _add(corpus: Corpus, recorder: Recorder, move: _Move, row: Row) -> None:
    if move.kind == "annotation":
        _require_room(corpus, row)
        span = Span(row["start"], row["end"])
        simplified, traditional = corpus.forms.quotes(row["article"], span, corpus.settings.standard)
        row = row | {"quote_simplified": simplified, "quote_traditional": traditional}
    try:
        recorder.insert(move.kind, row, article=move.article)
    except sqlite3.IntegrityError as error:
        raise UserError(messages.STEP_COLLIDES) from error


def _require_room(corpus: Corpus, row: Row) -> None:
    """An annotation needs its article and its tag, and none may say the same already."""
    if not corpus.articles.some([row["article"]]):
        raise UserError(messages.STEP_GONE)
    if corpus.db.execute("SELECT 1 FROM tag WHERE id = ?", (row["tag"],)).fetchone() is None:
        raise UserError(messages.STEP_GONE)
    twin = corpus.db.execute(
        'SELECT 1 FROM annotation WHERE article = ? AND start = ? AND "end" = ? AND tag = ? AND annotator = ?',
        (row["article"], row["start"], row["end"], row["tag"], row["annotator"]),
    ).fetchone()
    if twin is not None:
        raise UserError(messages.STEP_THERE)


def _see_that_all_is_well(corpus: Corpus, recorder: Recorder, moves: Iterable[_Move]) -> None:
    """What the rows by themselves do not tell. Raises UserError where something would be wrong."""
    for article in recorder.articles:
        hidden = corpus.db.execute(
            "SELECT 1 FROM article AS a JOIN annotation AS n ON n.article = a.id "
            "WHERE a.id = ? AND a.removed = 1 LIMIT 1",
            (article,),
        ).fetchone()
        if hidden is not None:
            raise UserError(messages.STEP_COLLIDES)
    for move in moves:
        if move.kind == "tag" and _is_under_itself(corpus, move.number):
            raise UserError(messages.STEP_COLLIDES)
    groups = {
        row["passage_group"]
        for move in moves
        for row in (move.standing, move.wanted)
        if move.kind == "annotation" and row is not None and row.get("passage_group")
    }
    for group in groups:
        _release(corpus, recorder, group)
    touched = {move.number for move in moves if move.kind == "annotation"}
    if any(len(said) > 1 for said in _said_by_parts(corpus, touched)):  # a part that the step does not know
        raise UserError(messages.STEP_COLLIDES)


def _said_by_parts(corpus: Corpus, annotations: Iterable[int]) -> list[set[tuple[object, ...]]]:
    """What the parts of each passage with gaps say to which one of these annotations belongs."""
    rows = corpus.db.execute(
        "SELECT passage_group, tag, note, status FROM annotation WHERE passage_group IN ("
        "SELECT passage_group FROM annotation WHERE id IN (SELECT value FROM json_each(?)))",
        (json.dumps(list(annotations)),),
    )
    said: dict[str, set[tuple[object, ...]]] = {}
    for group, *words in rows.fetchall():
        said.setdefault(group, set()).add(tuple(words))
    return list(said.values())


def _is_under_itself(corpus: Corpus, tag: int) -> bool:
    seen: set[int] = set()
    above: int | None = tag
    while above is not None and above not in seen:
        seen.add(above)
        row = corpus.db.execute("SELECT parent FROM tag WHERE id = ?", (above,)).fetchone()
        above = row[0] if row is not None else None
    return above is not None


def _release(corpus: Corpus, recorder: Recorder, group: str) -> None:
    """A passage whose parts are one, or no longer say the same, is none: its parts stand alone."""
    parts = corpus.db.execute(
        "SELECT id, article, tag, note, status FROM annotation WHERE passage_group = ?", (group,)
    ).fetchall()
    if len(parts) == 1 or len({part[2:] for part in parts}) > 1:
        for number, article, *_ in parts:
            recorder.update("annotation", number, {"passage_group": None}, article=article)


def _read(corpus: Corpus, move: _Move) -> Row | None:
    for row in corpus.db.query(f'SELECT * FROM "{move.kind}" WHERE id = ?', (move.number,)):
        return dict(row)
    return None
