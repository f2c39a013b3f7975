"""The text of a PDF from its lines: blank lines where the page leaves a gap, indents where it indents."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.document import Kind, Mark
from reader.importing.pdf.furniture import mark_furniture
from reader.importing.pdf.headings import body_size, mark_headings, mark_titles
from reader.importing.pdf.notes import mark_notes
from reader.importing.pdf.pages import Line
from reader.importing.pdf.paragraphs import FULL, are_in_columns, glue, is_below, is_far_below, paragraphs_of

#: What the first line of a paragraph begins with.
INDENT = "\u3000\u3000"

#: An indent, in type sizes, is the first line of a paragraph between these.
_INDENTED = (1.3, 3.2)

#: A line is centred when the white at its two sides differs by less than this, in type sizes.
_CENTRED = 0.7

#: The distance of two baselines, in type sizes, where none can be measured; and what is believed to be one.
_USUAL_PITCH, _PITCHES = 1.5, (0.8, 3.0)


_STOPS = re.compile("[，。；：！？]")


class Rendering(NamedTuple):
    """The text, what its lines are, and where its pages but the first begin; `wrapped` as in `Document.wrapped`."""

    text: str
    marks: tuple[Mark, ...]
    pages: tuple[int, ...]
    wrapped: bool = True


def render(pages: Sequence[list[Line]]) -> Rendering:
    """The text of the lines of all pages, in which furniture and headings are told by comparing them."""
    mark_furniture(pages)
    lines = [line for page in pages for line in page]
    body = body_size([line for line in lines if line.kind is not Kind.FURNITURE])
    pitch = _pitch(lines, body)
    mark_notes(pages, body, pitch)
    if lines:
        mark_headings(lines, body)
    is_joined = are_in_columns(lines)
    if is_joined:
        mark_titles(lines, body)
    _align(pages)
    writing = _Writing(pitch, is_joined=is_joined)
    for paragraph in paragraphs_of(lines, body, pitch):
        writing.add(paragraph)
    return writing.rendering(len(pages))


class _Writing:
    """The text while it is written, paragraph by paragraph."""

    def __init__(self, pitch: float, *, is_joined: bool) -> None:
        self._pitch = pitch
        self._is_joined = is_joined
        self._written: list[str] = []
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._length = 0
        self._last: Line | None = None

    def add(self, lines: Sequence[Line]) -> None:
        """Write a paragraph, whole or a line of one."""
        first = lines[0]
        self._write(_break(self._last, first, self._pitch), first)
        indented = _is_indented(self._last, first)
        self._write(INDENT if indented and not self._is_joined else "")
        begin = self._length
        self._write(first.text)
        for before, line in pairwise(lines):
            self._write(glue(before, line), line)
            self._write(line.text)
        is_paragraph = self._is_joined and indented and _STOPS.search(first.text)
        kind = (
            Kind.PARAGRAPH
            if first.kind is None and (len(lines) > 1 or first.note or is_paragraph)
            else first.kind
        )
        if kind is not None:
            self._marks.append(Mark(Span(begin, self._length), kind, first.level))
        self._last = lines[-1]

    def rendering(self, pages: int) -> Rendering:
        """All that was written, which are so many pages."""
        self._starts += [self._length] * (pages - len(self._starts))
        text = "".join(self._written)
        return Rendering(text, tuple(self._marks), tuple(self._starts[1:]), wrapped=not self._is_joined)

    def _write(self, text: str, before: Line | None = None) -> None:
        """Write a text; behind it the page of a line begins, and those before it on which there is nothing."""
        self._written.append(text)
        self._length += len(text)
        if before is not None:
            self._starts += [self._length] * (before.page + 1 - len(self._starts))


def _pitch(lines: Sequence[Line], body: float) -> float:
    """The usual distance of baselines in the body, in type sizes; where there is no body, that of tables."""
    found: dict[bool, Counter[float]] = {True: Counter(), False: Counter()}
    for before, after in pairwise(lines):
        if abs(before.size - body) < 0.5 and abs(after.size - body) < 0.5 and is_below(before, after):
            pitch = (before.base - after.base) / after.size
            if _PITCHES[0] <= pitch <= _PITCHES[1]:
                found[before.kind is None and after.kind is None][round(pitch * 20) / 20] += 1
    pitches = found[True] or found[False]
    return max(pitches, key=lambda pitch: (pitches[pitch], -pitch), default=_USUAL_PITCH)


def _break(before: Line | None, after: Line, pitch: float) -> str:
    """What stands between two lines: a line break, or a blank line where the page leaves more room."""
    if before is None:
        return ""
    if not is_below(before, after):
        return "\n"
    return "\n\n" if is_far_below(before, after, pitch) else "\n"


def _is_indented(before: Line | None, line: Line) -> bool:
    """Whether a line begins a paragraph with an indent, and is not one of a block that is all indented."""
    if line.kind is not None or line.is_turned or not _is_inset(line) or _is_centred(line):
        return False
    return not (
        before is not None
        and before.kind is None
        and (before.page, before.region) == (line.page, line.region)
        and abs(before.left - line.left) < 0.4 * line.size
        and before.column[1] - before.right < FULL * line.size
    )


def _is_inset(line: Line) -> bool:
    return _INDENTED[0] * line.size <= line.left - line.column[0] <= _INDENTED[1] * line.size


def _is_centred(line: Line) -> bool:
    left, right = line.left - line.column[0], line.column[1] - line.right
    return right > line.size and abs(left - right) < _CENTRED * line.size and not line.text.endswith("。")


def _align(pages: Sequence[list[Line]]) -> None:
    """Where every line of a column is indented its edge is told from the other pages, left ones and right ones."""
    upright = [line for page in pages for line in page if not line.is_turned]
    edges: dict[int, Counter[float]] = {0: Counter(), 1: Counter()}
    rights: dict[tuple[int, float], float] = {}
    for line in upright:
        if line.left - line.column[0] < 0.4 * line.size:
            side, edge = line.page % 2, float(round(line.left))
            edges[side][edge] += 1
            rights[side, edge] = max(line.column[1], rights.get((side, edge), 0.0))
    common = {
        side: [edge for edge, count in found.most_common(3) if count > 3] for side, found in edges.items()
    }
    for line in upright:
        side = line.page % 2
        for edge in common[side]:
            if _INDENTED[0] * line.size <= line.column[0] - edge <= _INDENTED[1] * line.size:
                line.column = (edge, max(line.column[1], rights[side, edge]))
                break
