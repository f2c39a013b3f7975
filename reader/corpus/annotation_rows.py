"""The rows of the table `annotation`, read: by article, by step of the history, by tag, by passage."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from reader import messages
from reader.chinese.span import Span
from reader.corpus import passages
from reader.corpus.database import Database
from reader.corpus.rows import Annotation, Origin, Outline, Status
from reader.errors import UserError

_LIST = """
    SELECT n.*, p.path AS tag_path FROM annotation AS n
    JOIN tag_path AS p ON p.id = n.tag
    JOIN article AS a ON a.id = n.article AND a.removed = 0
"""
_STATUS = {status.value: status for status in Status}
_ORDER = 'ORDER BY n.article, n.start, n."end", p.path, n.id'


class AnnotationRows:
    """Reads the annotations of a corpus; nothing here writes."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def all(self) -> list[Annotation]:
        """All annotations, in the order article, start, end, tag."""
        return [read_annotation(row) for row in self._db.query(f"{_LIST} {_ORDER}")]

    def for_article(self, article: int) -> list[Annotation]:
        """The annotations of one article, in the order start, end, tag."""
        return [
            read_annotation(row)
            for row in self._db.query(f"{_LIST} WHERE n.article = ? {_ORDER}", (article,))
        ]

    def outlines(self, article: int) -> list[Outline]:
        """The same ones without their texts, in no order: for thousands that takes a quarter of the time."""
        rows = self._db.execute(
            """SELECT n.id, n.tag, p.path, n.start, n."end", n.note, n.annotator, n.status, n.created_at,
            n.passage_group FROM annotation AS n JOIN tag_path AS p ON p.id = n.tag
            JOIN article AS a ON a.id = n.article AND a.removed = 0 WHERE n.article = ?""",
            (article,),
        )
        return [
            Outline(number, tag, path, start, end, note, annotator, _STATUS[status], made, group)
            for number, tag, path, start, end, note, annotator, status, made, group in rows
        ]

    def of_step(self, change: int, article: int) -> tuple[set[int], list[Annotation]]:
        """The ids of the annotations of an article that a step of the history touched; and those there are now."""
        touched = self._db.execute(
            "SELECT row FROM change_row WHERE change = ? AND kind = 'annotation' AND article = ?",
            (change, article),
        )
        numbers = {number for (number,) in touched}
        rows = self._db.query(
            # The plus keeps SQLite from walking through all annotations of the article to find these.
            f"{_LIST} WHERE +n.article = ? AND n.id IN (SELECT value FROM json_each(?)) {_ORDER}",
            (article, json.dumps(list(numbers))),  # one parameter: SQLite takes only so many
        )
        return numbers, [read_annotation(row) for row in rows]

    def on(self, article: int, span: Span) -> list[Annotation]:
        """The annotations of exactly this span of an article."""
        rows = self._db.query(
            f'{_LIST} WHERE n.article = ? AND n.start = ? AND n."end" = ? {_ORDER}',
            (article, span.start, span.end),
        )
        return [read_annotation(row) for row in rows]

    def get(self, number: int) -> Annotation:
        """One annotation. Raises UserError when the corpus has none of that id."""
        for row in self._db.query(f"{_LIST} WHERE n.id = ?", (number,)):
            return read_annotation(row)
        raise UserError(messages.ANNOTATION_MISSING, annotation=number)

    def present(self, numbers: Iterable[int]) -> dict[int, Annotation]:
        """Those of these annotations that are there, by their ids."""
        rows = self._db.query(
            f"{_LIST} WHERE n.id IN (SELECT value FROM json_each(?))", (json.dumps(list(numbers)),)
        )
        return {row["id"]: read_annotation(row) for row in rows}

    def whole(self, annotations: Sequence[Annotation]) -> list[Annotation]:
        """Annotations and the other parts of their passages, each once."""
        groups = {one.passage_group for one in annotations if one.passage_group is not None}
        whole = {one.id: one for one in annotations}
        for group in groups:
            rows = self._db.query(f"{_LIST} WHERE n.passage_group = ? {_ORDER}", (group,))
            whole |= {row["id"]: read_annotation(row) for row in rows}
        return list(whole.values())

    def place_of_step(self, change: int, article: int) -> tuple[int, Span] | None:
        """The annotation of an article that a step of the history touched, the first in the text, and its passage.

        One that is gone is told where it stood; None where the step touched none.
        """
        touched, present = self.of_step(change, article)
        if present:
            return present[0].id, present[0].span
        return passages.gone_in(self._db, change, article) if touched else None

    def next_with_tag(self, tag: int, after: Annotation | tuple[int, int], by: int = 1) -> Annotation | None:
        """The next annotation (`by` 1) or the one before (-1) with a tag, in any article; None where there is none.

        `after` is the annotation, or article and position, from which one goes.
        """
        article, start, number = (
            (after.article, after.start, after.id) if isinstance(after, Annotation) else (*after, 0)
        )
        sign, order = (">", "ASC") if by > 0 else ("<", "DESC")
        rows = self._db.query(
            f"{_LIST} WHERE n.tag = ? AND (n.article, n.start, n.id) {sign} (?, ?, ?) "
            f"ORDER BY n.article {order}, n.start {order}, n.id {order} LIMIT 1",
            (tag, article, start, number),
        )
        return next((read_annotation(row) for row in rows), None)

    def tags_by_article(self) -> dict[int, tuple[int, ...]]:
        """The ids of the tags that each article carries, those used most there first; none that was rejected."""
        tags: dict[int, tuple[int, ...]] = {}
        for article, tag in self._db.execute(
            # By an index each row would be fetched for its status, which takes twice as long as all in a row.
            "SELECT article, tag FROM annotation NOT INDEXED WHERE status <> 'rejected' "
            "GROUP BY article, tag ORDER BY article, count(*) DESC, tag"
        ):
            tags[article] = (*tags.get(article, ()), tag)
        return tags

    def tags_of(self, article: int) -> tuple[int, ...]:
        """The same of one article."""
        rows = self._db.execute(
            "SELECT tag FROM annotation WHERE article = ? AND status <> 'rejected' "
            "GROUP BY tag ORDER BY count(*) DESC, tag",
            (article,),
        )
        return tuple(tag for (tag,) in rows)

    def count(self) -> int:
        """How many annotations the corpus holds."""
        return int(self._db.execute("SELECT count(*) FROM annotation").fetchone()[0])


def order_of(annotation: Annotation) -> tuple[int, int, str, int]:
    """What annotations of one article are sorted by: the order in which the corpus lists them."""
    return annotation.start, annotation.end, annotation.tag_path, annotation.id


def in_order(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Annotations of one article in the order in which the corpus lists them."""
    return sorted(annotations, key=order_of)


def read_annotation(row: dict[str, Any]) -> Annotation:
    """A row of the table, with the path of its tag as `tag_path`, as what it stands for."""
    return Annotation(**{**row, "status": Status(row["status"]), "origin": Origin(row["origin"])})
