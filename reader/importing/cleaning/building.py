"""A plan becomes articles: the kept lines as a body, with the map that leads each character back to the file."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.plan import Edit, Plan, PlannedLine, Role
from reader.importing.document import DETAILS, Document
from reader.importing.origin import OriginMap, Run
from reader.importing.quick import detect, fold, fold_kept

_NO_DETAILS = dict.fromkeys(DETAILS)


class Body(NamedTuple):
    """The text of an article, where it came from, and where in it headings begin (code points)."""

    text: str
    origin: OriginMap
    headings: tuple[int, ...]

    def folded(self, whole: str) -> str:
        """Its folded text, put together from `whole`, that of the document; twice as fast as to fold it."""
        parts: list[str] = []
        done = 0
        for start, place, length in self.origin.runs:
            if start > done:
                between = self.text[done:start]
                parts.append(between if between == "\n" else fold(between))
            parts.append(whole[place : place + length])
            done = start + length
        if done < len(self.text):
            parts.append(fold(self.text[done:]))
        return "".join(parts)


def build(document: Document, plan: Plan) -> list[ImportedArticle]:
    """The articles of a plan, in order; those without a body are left out."""
    found: list[ImportedArticle] = []
    of_article: dict[int, list[PlannedLine]] = {}
    for line in plan.lines:
        # Not `in BODY`: the hash of an Enum is made by Python.
        if (line.role is Role.PARAGRAPH or line.role is Role.HEADING) and line.article >= 0:
            of_article.setdefault(line.article, []).append(line)
    whole = fold_kept(document.text)
    for number, draft in enumerate(plan.drafts):
        body = build_body(document.text, of_article.get(number, []), plan.edits)
        if not body.text:
            continue
        details: dict[str, str | None] = dict(_NO_DETAILS)
        for name, detail in draft.details.items():
            details[name] = detail.value
        details["title"] = details["title"] or body.text[:30]
        found.append(
            ImportedArticle(
                **details,  # type: ignore[arg-type]
                body=body.text,
                script=detect(body.text).value,
                origin=body.origin,
                folded=body.folded(whole),
                order=len(found),
                headings=body.headings,
                evidence={name: d[1:] for name, d in draft.details.items()},
            )
        )
    return found


def build_body(text: str, lines: Sequence[PlannedLine], edits: Sequence[Edit]) -> Body:
    """The body that lines of a document make, a line break between paragraphs, with the edits in them."""
    parts: list[str] = []
    runs: list[Run] = []
    headings: list[int] = []
    length = 0
    for span, role, _, _, joined, glue in lines:
        if parts:
            between = glue if joined else "\n"
            parts.append(between)
            length += len(between)
        if role is Role.HEADING and not joined:
            headings.append(length)
        if not edits:  # most files have none
            start, end = span.start, span.end
            if start < end:
                _extend(runs, length, start, end - start)
                parts.append(text[start:end])
                length += end - start
            continue
        for piece, place in _pieces(text, span, edits):
            if place is not None:
                _extend(runs, length, place, len(piece))
            parts.append(piece)
            length += len(piece)
    return Body("".join(parts), OriginMap(tuple(runs)), tuple(headings))


def _pieces(text: str, span: Span, edits: Sequence[Edit]) -> Iterator[tuple[str, int | None]]:
    """What of a line goes into the body, each piece with its place in the document; None where it was put in."""
    first = bisect_left(edits, span.start, key=lambda edit: edit.span.start)
    done = span.start
    for index in range(first, len(edits)):
        edit = edits[index]
        if edit.span.start >= span.end:
            break
        if edit.span.start > done:
            yield text[done : edit.span.start], done
        if edit.text:
            yield edit.text, None
        done = min(edit.span.end, span.end)
    if done < span.end:
        yield text[done : span.end], done


def _extend(runs: list[Run], body_start: int, file_start: int, length: int) -> None:
    if not length:
        return
    if runs:
        before, place, many = runs[-1]
        if before + many == body_start and place + many == file_start:
            runs[-1] = Run(before, place, many + length)
            return
    runs.append(Run(body_start, file_start, length))
