"""Annotations that go to another article: same rows, same passages, other positions."""

from __future__ import annotations

from typing import Any

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.span import Span
from reader.corpus.annotations import CONTEXT
from reader.corpus.changes import Recorder, new_uuid, now
from reader.corpus.rows import Annotation


class Target:
    """An article that takes in annotations, within a step of the history."""

    def __init__(self, recorder: Recorder, number: int, text: ParallelText) -> None:
        """`text` is that of the article `number`, which is written and has its pins."""
        self._recorder = recorder
        self._number = number
        self._text = text

    def take(self, annotation: Annotation, span: Span, **values: Any) -> None:
        """Move an annotation here, to a span of this body; `values` are other columns of it."""
        number, old = annotation.id, annotation.article
        # Two rows of the history: those who show the article that it leaves hear of it, too.
        self._recorder.update("annotation", number, {"article": self._number}, article=old)
        self._recorder.update("annotation", number, self._place(span) | values, article=self._number)

    def copy(self, annotation: Annotation, span: Span) -> int:
        """Put a second annotation like this one, a part of the same passage, on a span of this body; the id of it."""
        names = ("tag", "note", "annotator", "created_at", "passage_group")
        row = {name: getattr(annotation, name) for name in names} | self._place(span)
        row |= {"uuid": new_uuid(), "article": self._number, "updated_at": now()}
        row |= {"status": annotation.status.value, "origin": annotation.origin.value}
        return self._recorder.insert("annotation", row, article=self._number)

    def _place(self, span: Span) -> dict[str, Any]:
        """The columns that say where a span is and what it reads."""
        prefix, suffix = span.context(self._text.body, CONTEXT)
        return {
            "start": span.start,
            "end": span.end,
            "quote": span.of(self._text.body),
            "quote_simplified": self._text.counterpart(Form.SIMPLIFIED, span),
            "quote_traditional": self._text.counterpart(Form.TRADITIONAL, span),
            "prefix": prefix,
            "suffix": suffix,
        }


def divide(span: Span, body: str, position: int) -> tuple[Span | None, Span | None]:
    """The parts of a span before and after a position of a body, at least one; None for one that is blank.

    White space before the position is left out: the line break there belongs to neither.
    """
    before = Span(span.start, max(span.start, min(span.end, position)))
    after = Span(min(span.end, max(span.start, position)), span.end)
    if before and after:
        before = Span(before.start, before.end - len(_trailing(before.of(body))))
        if before and not after.of(body).strip():
            return before, None
    return before or None, after or None


def _trailing(text: str) -> str:
    return text[len(text.rstrip()) :]
