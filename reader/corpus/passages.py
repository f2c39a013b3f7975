"""Passages with gaps: annotations that share a `passage_group` are the parts of one, with one tag, note and status."""

from __future__ import annotations

import json
from collections.abc import Iterable

from reader.chinese.span import Span
from reader.corpus.changes import Recorder, new_uuid
from reader.corpus.database import Database
from reader.corpus.rows import Annotation


def group_of(recorder: Recorder, annotation: Annotation) -> str:
    """The group of an annotation; where it stands alone yet, a new one that it gets within the step."""
    if annotation.passage_group is not None:
        return annotation.passage_group
    group = new_uuid()
    recorder.update("annotation", annotation.id, {"passage_group": group}, article=annotation.article)
    return group


def release_single(db: Database, recorder: Recorder, gone: Iterable[Annotation]) -> None:
    """Let those stand alone, within the step, that are the last part of a passage whose other parts are `gone`."""
    for group in {one.passage_group for one in gone if one.passage_group is not None}:
        left = db.execute("SELECT id, article FROM annotation WHERE passage_group = ?", (group,)).fetchall()
        if len(left) == 1:
            number, article = left[0]
            recorder.update("annotation", number, {"passage_group": None}, article=article)


def gone_in(db: Database, change: int, article: int) -> tuple[int, Span] | None:
    """The first annotation of an article that a step added or removed and that is not there now; and its passage."""
    rows = db.execute(
        "SELECT row, coalesce(before, after) FROM change_row "
        "WHERE change = ? AND kind = 'annotation' AND article = ?",
        (change, article),
    )
    found = [(number, json.loads(text)) for number, text in rows]
    places = [
        (Span(row["start"], row["end"]), number) for number, row in found if {"start", "end"} <= row.keys()
    ]
    if not places:
        return None
    span, number = min(places)
    return number, span
