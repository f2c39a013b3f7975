"""What stands above an article that begins where a person says: its head is read as if the text began there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.cleaning.plan import BODY, Detail, PlannedLine, Role
from reader.importing.cleaning.reading import read
from reader.importing.document import Document

#: So many code points from its first line on are read to tell the head of an article.
_ENOUGH = 2_000


class Reread(NamedTuple):
    """The roles of the lines above the text, by their index, and the details that were found."""

    roles: dict[int, Role]
    details: dict[str, Detail]


def reread(document: Document, lines: Sequence[PlannedLine], at: int, end: int) -> Reread:
    """The head of the article that begins with line `at`; it has no line from `end` on."""
    last = at
    while last + 1 < end and lines[last].span.end - lines[at].span.start < _ENOUGH:
        last += 1
    begin, stop = lines[at - 1].span.end if at else 0, lines[last].span.end
    plan = read(_part(document, begin, stop))
    if not plan.drafts:
        return Reread({}, {})
    index = {line.span.start - begin: number for number, line in enumerate(lines[at : last + 1], at)}
    roles: dict[int, Role] = {}
    for line in plan.lines:
        if line.article > 0 or (line.article == 0 and line.role in BODY):
            break
        if line.article == 0 and line.span.start in index:
            roles[index[line.span.start]] = line.role
    details = {name: _shifted(detail, begin) for name, detail in plan.drafts[0].details.items()}
    return Reread(roles, details)


def _part(document: Document, begin: int, stop: int) -> Document:
    """A stretch of a document as a document, without what the file says outside its text."""
    return replace(
        document,
        text=document.text[begin:stop],
        marks=tuple(
            mark._replace(span=Span(mark.span.start - begin, mark.span.end - begin))
            for mark in document.marks
            if begin <= mark.span.start and mark.span.end <= stop
        ),
        pages=tuple(page - begin for page in document.pages if begin < page < stop),
        parts=(),
        details={},
        source=None,
        faults=(),
    )


def _shifted(detail: Detail, by: int) -> Detail:
    span = detail.span
    return detail._replace(span=Span(span.start + by, span.end + by)) if span is not None else detail
