"""Annotations: tags on passages. Each write is one step of the history, on disk when it returns."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from reader import messages
from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.corpus.changes import Changes, new_uuid, now
from reader.corpus.codebook import Codebook
from reader.corpus.database import Database
from reader.corpus.forms import Forms
from reader.corpus.rows import Annotation, Change, Origin, Status
from reader.corpus.settings import Settings
from reader.errors import UserError

#: Code points of surroundings kept with an annotation, as in the W3C TextQuoteSelector.
CONTEXT = 32

_LIST = """
    SELECT n.*, p.path AS tag_path FROM annotation AS n
    JOIN tag_path AS p ON p.id = n.tag
    JOIN article AS a ON a.id = n.article AND a.removed = 0
"""
_ORDER = 'ORDER BY n.article, n.start, n."end", p.path, n.id'


class Annotations:
    """Reads and changes the annotations of a corpus."""

    def __init__(
        self, db: Database, changes: Changes, codebook: Codebook, forms: Forms, settings: Settings
    ) -> None:
        self._db = db
        self._changes = changes
        self._codebook = codebook
        self._forms = forms
        self._settings = settings

    def all(self) -> list[Annotation]:
        """All annotations, in the order article, start, end, tag."""
        return [_annotation(row) for row in self._db.query(f"{_LIST} {_ORDER}")]

    def for_article(self, article: int) -> list[Annotation]:
        """The annotations of one article, in the order start, end, tag."""
        return [
            _annotation(row) for row in self._db.query(f"{_LIST} WHERE n.article = ? {_ORDER}", (article,))
        ]

    def of_step(self, change: int, article: int) -> tuple[set[int], list[Annotation]]:
        """The ids of the annotations of an article that a step of the history touched; and those there are now."""
        touched = self._db.execute(
            "SELECT row FROM change_row WHERE change = ? AND kind = 'annotation' AND article = ?",
            (change, article),
        )
        numbers = {number for (number,) in touched}
        rows = self._db.query(
            f"{_LIST} WHERE n.article = ? AND n.id IN (SELECT value FROM json_each(?)) {_ORDER}",
            (article, json.dumps(list(numbers))),  # one parameter: SQLite takes only so many
        )
        return numbers, [_annotation(row) for row in rows]

    def on(self, article: int, span: Span) -> list[Annotation]:
        """The annotations of exactly this span of an article."""
        rows = self._db.query(
            f'{_LIST} WHERE n.article = ? AND n.start = ? AND n."end" = ? {_ORDER}',
            (article, span.start, span.end),
        )
        return [_annotation(row) for row in rows]

    def get(self, number: int) -> Annotation:
        """One annotation. Raises UserError when the corpus has none of that id."""
        for row in self._db.query(f"{_LIST} WHERE n.id = ?", (number,)):
            return _annotation(row)
        raise UserError(messages.ANNOTATION_MISSING, annotation=number)

    def add(
        self,
        article: int,
        span: Span,
        tag: int | str,
        *,
        note: str = "",
        annotator: str | None = None,
        status: Status = Status.MADE,
        origin: Origin = Origin.HAND,
    ) -> tuple[Annotation, Change]:
        """Tag a span of an article's body; a `tag` given as a path is made if it is new.

        Raises UserError when the span is empty or not within the body, or there is no such tag.
        """
        row = self._place(article, span)
        path = tag if isinstance(tag, str) else self._codebook.get(tag).path
        with self._changes.step("annotation.add", tag=path, quote=_short(row["quote"])) as recorder:
            number = self._codebook.ensure(recorder, tag) if isinstance(tag, str) else tag
            time = now()
            row |= {
                "uuid": new_uuid(),
                "article": article,
                "tag": number,
                "note": note,
                "annotator": annotator if annotator is not None else self._changes.annotator,
                "status": status.value,
                "origin": origin.value,
                "created_at": time,
                "updated_at": time,
            }
            made = recorder.insert("annotation", row, article=article)
        return self.get(made), self._changes.made(recorder)

    def update(
        self, number: int, *, note: str | None = None, tag: int | str | None = None, span: Span | None = None
    ) -> Change:
        """Change the note, the tag (a path that is new makes it) or the passage; what is None stays.

        Raises UserError when there is no such annotation or tag, or the span is not within the body.
        """
        old = self.get(number)
        values: dict[str, Any] = {}
        name = "annotation.note"
        if note is not None:
            values["note"] = note
        if isinstance(tag, int):
            values["tag"] = self._codebook.get(tag).id
        if tag is not None:
            name = "annotation.retag"
        if span is not None:
            values |= self._place(old.article, span)
            name = "annotation.move"
        with self._changes.step(name, tag=old.tag_path, quote=_short(old.quote)) as recorder:
            if isinstance(tag, str):
                values["tag"] = self._codebook.ensure(recorder, tag)
            if any(getattr(old, key) != value for key, value in values.items()):
                recorder.update("annotation", number, values | {"updated_at": now()}, article=old.article)
        return self._changes.made(recorder)

    def remove(self, *numbers: int) -> Change:
        """Remove annotations, as one step. Raises UserError when one of them is not there."""
        olds = [self.get(number) for number in dict.fromkeys(numbers)]
        tag, quote = (olds[0].tag_path, _short(olds[0].quote)) if olds else ("", "")
        with self._changes.step("annotation.remove", tag=tag, quote=quote, count=len(olds)) as recorder:
            for old in olds:
                recorder.delete("annotation", old.id, article=old.article)
        return self._changes.made(recorder)

    def tags_by_article(self) -> dict[int, tuple[int, ...]]:
        """The ids of the tags that each article carries, those used most there first."""
        tags: dict[int, tuple[int, ...]] = {}
        for article, tag in self._db.execute(
            "SELECT article, tag FROM annotation GROUP BY article, tag ORDER BY article, count(*) DESC, tag"
        ):
            tags[article] = (*tags.get(article, ()), tag)
        return tags

    def tags_of(self, article: int) -> tuple[int, ...]:
        """The ids of the tags that one article carries, those used most there first."""
        rows = self._db.execute(
            "SELECT tag FROM annotation WHERE article = ? GROUP BY tag ORDER BY count(*) DESC, tag",
            (article,),
        )
        return tuple(tag for (tag,) in rows)

    def count(self) -> int:
        """How many annotations the corpus holds."""
        return int(self._db.execute("SELECT count(*) FROM annotation").fetchone()[0])

    def _place(self, article: int, span: Span) -> dict[str, Any]:
        """The columns that say where a span is and what it reads."""
        text = self._forms.of(article, self._settings.standard)
        body = text.body
        if not span or span.end > len(body):
            raise UserError(
                messages.SPAN_OUTSIDE, article=article, start=span.start, end=span.end, characters=len(body)
            )
        prefix, suffix = span.context(body, CONTEXT)
        return {
            "start": span.start,
            "end": span.end,
            "quote": span.of(body),
            "quote_simplified": text.counterpart(Form.SIMPLIFIED, span),
            "quote_traditional": text.counterpart(Form.TRADITIONAL, span),
            "prefix": prefix,
            "suffix": suffix,
        }


def in_order(annotations: Iterable[Annotation]) -> list[Annotation]:
    """Annotations of one article in the order in which the corpus lists them."""
    return sorted(annotations, key=lambda one: (one.start, one.end, one.tag_path, one.id))


def _annotation(row: dict[str, Any]) -> Annotation:
    return Annotation(**{**row, "status": Status(row["status"]), "origin": Origin(row["origin"])})


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 24 else text[:23] + "…"
