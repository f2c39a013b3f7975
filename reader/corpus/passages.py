"""Passages with gaps: annotations that share a `passage_group` are the parts of one, with one tag, note and status."""

from __future__ import annotations

from collections.abc import Iterable

from reader.chinese.span import Span
from reader.corpus.changes import Recorder, new_uuid
from reader.corpus.columns import is_number, read_object
from reader.corpus.database import Database
from reader.corpus.rows import Annotation


def more_by(*columns: str, rejected: bool = True) -> str:
    """A query, in brackets: by columns of `annotation`, how many more parts (`more`) than passages there are.

    Without `rejected`, those that were rejected are left out. It looks at the parts of passages with gaps alone, which
    have an index of their own, of however many annotations.
    """
    names = ", ".join(columns)
    # With a plus, so that no index of a column is taken, by which all annotations would be looked at.
    grouping = ", ".join(f"+{name}" for name in columns)
    which = "" if rejected else " AND status <> 'rejected'"
    return (
        f"(SELECT {names}, count(*) - count(DISTINCT passage_group) AS more FROM annotation "
        f"WHERE passage_group > ''{which} GROUP BY {grouping})"
    )


def more_in(db: Database, article: int) -> int:
    """How many more annotations than passages an article has."""
    row = db.execute(
        f"SELECT more FROM {more_by('article')} WHERE article = ?",
        (article,),
    ).fetchone()
    return int(row[0]) if row is not None else 0


def more(db: Database) -> int:
    """How many more annotations than passages a corpus has, those that were rejected among them."""
    what = "SELECT count(*) - count(DISTINCT passage_group) FROM annotation WHERE passage_group > ''"
    return int(db.execute(what).fetchone()[0])


def counted_by_article(db: Database) -> dict[int, int]:
    """How many passages are annotated in each article that has any; what was rejected counts for nothing."""
    return dict(
        db.execute(
            "SELECT n.article, count(*) - coalesce(m.more, 0) FROM annotation AS n "
            f"LEFT JOIN {more_by('article', rejected=False)} AS m ON m.article = n.article "
            "WHERE n.status <> 'rejected' GROUP BY n.article"
        ).fetchall()
    )


def counted_in(db: Database, article: int) -> int:
    """The same of one article."""
    row = db.execute(
        "SELECT count(*) - count(passage_group) + count(DISTINCT passage_group) FROM annotation "
        "WHERE article = ? AND status <> 'rejected'",
        (article,),
    ).fetchone()
    return int(row[0])


def count_of(db: Database, annotations: Iterable[int]) -> int:
    """How many passages some annotations, by their ids, belong to."""
    row = db.execute(
        "SELECT count(DISTINCT coalesce(passage_group, id)) FROM annotation "
        "WHERE id IN (SELECT value FROM json_each(?))",
        (f"[{','.join(map(str, annotations))}]",),
    ).fetchone()
    return int(row[0])


def group_of(recorder: Recorder, annotation: Annotation) -> str:
    """The group of an annotation; where it stands alone yet, a new one that it gets within the step."""
    if annotation.passage_group is not None:
        return annotation.passage_group
    group = new_uuid()
    recorder.update("annotation", annotation.id, {"passage_group": group}, article=annotation.article)
    return group


def release_single(db: Database, recorder: Recorder, gone: Iterable[Annotation]) -> None:
    """Let those stand alone, within the step, that are the last part of a passage whose other parts are `gone`."""
    release(db, recorder, (one.passage_group for one in gone))


def release(db: Database, recorder: Recorder, groups: Iterable[str | None]) -> None:
    """Let those stand alone, within the step, that are the only part which a group has left."""
    for group in dict.fromkeys(groups):
        left = db.execute("SELECT id, article FROM annotation WHERE passage_group = ?", (group,)).fetchall()
        if len(left) == 1:
            number, article = left[0]
            recorder.update("annotation", number, {"passage_group": None}, article=article)


def unite(db: Database, recorder: Recorder, stays: int, goes: int) -> None:
    """Let an annotation take the place of another that says the same, within the step, also in its passage.

    Where both are parts of passages, these become one. The other is removed.
    """
    rows = {
        number: (group, article)
        for number, group, article in db.execute(
            "SELECT id, passage_group, article FROM annotation WHERE id IN (?, ?)", (stays, goes)
        ).fetchall()
    }
    (group, article), (other, place) = rows[stays], rows[goes]
    recorder.delete("annotation", goes, article=place)
    if group is None:
        recorder.update("annotation", stays, {"passage_group": other}, article=article)
    elif other is not None and other != group:
        parts = db.execute("SELECT id, article FROM annotation WHERE passage_group = ?", (other,)).fetchall()
        for number, where in parts:
            recorder.update("annotation", number, {"passage_group": group}, article=where)
    release(db, recorder, [group or other])


def gone_in(db: Database, change: int, article: int) -> tuple[int, Span] | None:
    """The first annotation of an article that a step added or removed and that is not there now; and its passage."""
    rows = db.execute(
        "SELECT row, coalesce(before, after) FROM change_row "
        "WHERE change = ? AND kind = 'annotation' AND article = ?",
        (change, article),
    )
    found = [(number, read_object(text)) for number, text in rows]
    places = [
        (Span(row["start"], row["end"]), number)
        for number, row in found
        if is_number(row.get("start")) and is_number(row.get("end")) and row["start"] <= row["end"]
    ]
    if not places:
        return None
    span, number = min(places)
    return number, span
