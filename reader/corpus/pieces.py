"""The text of an article as one value that can be cut in two and joined with others, its maps with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import count
from typing import NamedTuple

from reader.chinese.layout import LINE_BREAKS, blocks_of
from reader.chinese.script import detect
from reader.chinese.span import Span
from reader.corpus.evidence import Evidence
from reader.corpus.rows import State
from reader.importing.articles import ImportedArticle
from reader.importing.cleaning.reading import read
from reader.importing.document import DETAILS, Document
from reader.importing.metadata import title_of
from reader.importing.origin import OriginMap, Run

#: A title made of the first sentence has so many code points at most.
_TITLE = 30
#: The longest first line that is taken for a title as it is, in code points.
_TITLE_LINE = 60
#: By what a sentence ends, if no quotation mark stands behind it; a title can end by the latter, too.
_STOPS, _CALLS, _CLOSING = frozenset("。；;：:，,、…"), frozenset("！？!?"), '”’」』）)》" '
#: So many code points of a text are read to find its details.
_HEAD = 2_000
#: What an article that is cut off takes over from the one above it, and how sure that is.
_INHERITED, _LIKELY, _GUESSED = ("section", "source", "author", "date"), 0.5, 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """All that makes up a row of the table `article` but its file and its place in it.

    `details` has the names in `document.DETAILS`; what is not known is left out. Positions are code points
    of `body`.
    """

    details: Mapping[str, str]
    evidence: Mapping[str, Evidence]
    script: str
    body: str = field(repr=False)
    origin: OriginMap = field(repr=False)
    headings: tuple[int, ...] | None = None
    state: State = State.UNREAD

    @classmethod
    def of(cls, article: ImportedArticle) -> Piece:
        """An article as an import gives it."""
        details = {name: getattr(article, name) for name in DETAILS}
        return cls(
            details={name: value for name, value in details.items() if value},
            evidence={
                name: Evidence(span, sure, False, named)
                for name, (span, sure, named) in article.evidence.items()
            },
            script=article.script,
            body=article.body,
            origin=article.origin,
            headings=article.headings,
        )


class Head(NamedTuple):
    """A line that was the title of an article and becomes a heading, with its runs (code points of `text`)."""

    text: str
    runs: tuple[Run, ...]


def begins_line(body: str, position: int) -> bool:
    """Whether a line begins at a position of a body, and there is something to see before and after it."""
    if not 0 < position < len(body) or body[position - 1] not in LINE_BREAKS:
        return False
    if body[position - 1 : position + 1] == "\r\n":
        return False
    return bool(title_of(body[:position])) and bool(title_of(body[position:]))


def cut(piece: Piece, position: int, *, keep_break: bool, taken: Collection[str] = ()) -> tuple[Piece, Piece]:
    """The text before a position at which a line begins, and that from it on.

    The one line break between two paragraphs is no part of either, unless `keep_break`. Details stay with
    the first; those of the second are read from its first lines, source, author, section and date taken over. Where
    these begin with a sentence, which is no title, it has the title of the first and a number, one by which
    none of the titles in `taken` goes.
    """
    body = piece.body
    lone = body[position - 1] == "\n" and body[position - 2 : position - 1] not in LINE_BREAKS
    end = position - 1 if lone and not keep_break else position
    first = _part(piece, Span(0, end))
    second = _part(piece, Span(position, len(body)))
    return first, _with_own_details(second, taken)


def join(pieces: Sequence[Piece], heads: Sequence[Sequence[Head]]) -> tuple[Piece, list[int]]:
    """The texts of articles as one, and where in it each of them begins.

    Before each text stand its heads. What the first does not say of itself is taken from those after it.
    """
    body, runs, starts = "", list[Run](), list[int]()
    own_headings = any(piece.headings is not None for piece in pieces) or any(heads)
    headings: list[int] = []
    for piece, above in zip(pieces, heads, strict=True):
        for head in above:
            body += _break_after(body)
            headings.append(len(body))
            runs += _shifted(head.runs, len(body))
            body += head.text
        body += _break_after(body)
        starts.append(len(body))
        headings += [place + len(body) for place in (_headings(piece) if own_headings else ())]
        runs += _shifted(piece.origin.runs, len(body))
        body += piece.body
    details, evidence = _first_known(pieces)
    states = {piece.state for piece in pieces}
    whole = Piece(
        details=details,
        evidence=evidence,
        script=detect(body).value,
        body=body,
        origin=OriginMap(tuple(_coalesced(runs))),
        headings=tuple(headings) if own_headings else None,
        state=states.pop() if len(states) == 1 else State.READING,
    )
    return whole, starts


def _part(piece: Piece, span: Span) -> Piece:
    body = span.of(piece.body)
    runs = [
        Run(shared.start - span.start, run.file_start + shared.start - run.body_start, len(shared))
        for run in piece.origin.runs
        if (shared := span.clip(Span(run.body_start, run.body_start + run.length)))
    ]
    headings = piece.headings
    if headings is not None:
        headings = tuple(place - span.start for place in headings if span.start <= place < span.end)
    return replace(
        piece, script=detect(body).value, body=body, origin=OriginMap(tuple(runs)), headings=headings
    )


def _with_own_details(piece: Piece, taken: Collection[str]) -> Piece:
    """A text that was cut off, with what its first lines say of it and what it has from the article above."""
    details = {name: piece.details[name] for name in _INHERITED if name in piece.details}
    evidence = {
        name: piece.evidence.get(name, Evidence())._replace(sure=_LIKELY, by_hand=False) for name in details
    }
    line_end = re.compile(f"[{LINE_BREAKS}]").search(piece.body, min(_HEAD, len(piece.body)))
    head = piece.body[: line_end.start() if line_end else len(piece.body)][: 2 * _HEAD]
    drafts = read(Document(text=head, encoding="", media_type="text/plain", wrapped=False)).drafts
    for name, (value, span, sure, _) in (drafts[0].details if drafts else {}).items():
        if span is not None:
            details[name] = value
            evidence[name] = Evidence(piece.origin.to_file(span), sure)
    above, line = piece.details.get("title", ""), title_of(piece.body)
    if above and _is_sentence(line) and details.get("title", line) in line:
        details["title"], evidence["title"] = _numbered(above, taken), Evidence(None, _GUESSED)
    elif "title" not in details:
        details["title"], evidence["title"] = _title(piece)
    return replace(piece, details=details, evidence=evidence)


def _is_sentence(line: str) -> bool:
    """Whether a line reads as running text; a title may ask or call out, where it is short."""
    end = line.rstrip(_CLOSING)[-1:]
    return len(line) > _TITLE_LINE or end in _STOPS or (end in _CALLS and len(line) > _TITLE)


def _numbered(title: str, taken: Collection[str]) -> str:
    """A title with the next number that is free."""
    stem = re.sub(r"（\d{1,2}）$", "", title)
    stem = stem if stem in taken else title  # the number is the title's own: a year, a document's
    return next(name for number in count(2) if (name := f"{stem}（{number}）") not in taken)


def _title(piece: Piece) -> tuple[str, Evidence]:
    line = title_of(piece.body)
    if len(line) > _TITLE_LINE:
        line = re.split("[。！？!?]", line, maxsplit=1)[0][:_TITLE]
    start = piece.body.find(line) if line else -1
    place = piece.origin.to_file(Span(start, start + len(line))) if start >= 0 else None
    return line, Evidence(place, _GUESSED)


def _first_known(pieces: Sequence[Piece]) -> tuple[dict[str, str], dict[str, Evidence]]:
    details: dict[str, str] = {}
    evidence: dict[str, Evidence] = {}
    for index, piece in enumerate(pieces):
        unsaid = {
            name for name, found in piece.evidence.items() if name not in piece.details and found.by_hand
        }
        for name in {*piece.details, *unsaid}:
            if name in details or name in evidence or (index and name in ("kicker", "subtitle", "title")):
                continue
            if name in piece.details:
                details[name] = piece.details[name]
            if name in piece.evidence:
                evidence[name] = piece.evidence[name]
    return details, evidence


def _headings(piece: Piece) -> Sequence[int]:
    if piece.headings is not None:
        return piece.headings
    return [block.span.start for block in blocks_of(piece.body) if block.kind == "heading"]


def _break_after(body: str) -> str:
    return "\n" if body and body[-1] not in LINE_BREAKS else ""


def _shifted(runs: Sequence[Run], by: int) -> list[Run]:
    return [run._replace(body_start=run.body_start + by) for run in runs]


def _coalesced(runs: Sequence[Run]) -> list[Run]:
    """The runs, those that go on with the one before them as one with it."""
    found: list[Run] = []
    for run in runs:
        last = found[-1] if found else run
        if found and _end(last) == (run.body_start, run.file_start):
            found[-1] = last._replace(length=last.length + run.length)
        else:
            found.append(run)
    return found


def _end(run: Run) -> tuple[int, int]:
    return run.body_start + run.length, run.file_start + run.length
