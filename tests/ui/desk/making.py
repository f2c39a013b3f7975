"""Annotations that no corpus holds, and looks at the desk."""

from __future__ import annotations

from reader.corpus.rows import Annotation, Origin, Status
from reader.ui.window import Window
from tests.ui.driving import body


def annotation(
    number: int,
    start: int,
    end: int,
    *,
    tag: int = 1,
    path: str = "甲",
    group: str | None = None,
    note: str = "",
    annotator: str = "Li",
    status: Status = Status.MADE,
    quote: str = "字",
) -> Annotation:
    return Annotation(
        id=number,
        uuid=str(number),
        article=1,
        tag=tag,
        tag_path=path,
        start=start,
        end=end,
        quote=quote,
        quote_simplified=quote,
        quote_traditional=quote,
        prefix="",
        suffix="",
        note=note,
        annotator=annotator,
        status=status,
        origin=Origin.HAND,
        created_at="2026-03-02T10:00:00.000Z",
        updated_at="2026-03-02T10:00:00.000Z",
        passage_group=group,
    )


def selected(window: Window) -> str:
    """What the selected passage reads; empty where nothing is selected."""
    span = window.shell.view.selection()
    return "" if span is None else span.of(body(window))
