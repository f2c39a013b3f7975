"""The text of a PDF from its lines: blank lines where the page leaves a gap, indents where it indents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.chinese.span import Span
from reader.importing.document import Kind, Mark
from reader.importing.pdf.furniture import mark_furniture
from reader.importing.pdf.headings import body_size, mark_headings
from reader.importing.pdf.pages import Line

#: What the first line of a paragraph begins with.
INDENT = "\u3000\u3000"

#: An indent, in type sizes, is the first line of a paragraph between these.
_INDENTED = (1.3, 3.2)

#: A line is centred when the white at its two sides differs by less than this, in type sizes.
_CENTRED = 0.7

#: A line ends at the edge of its column when it ends no further from it, in type sizes.
_FULL = 1.6

#: A gap parts paragraphs when it is larger than the usual by this factor and by this much in type sizes.
_GAP_FACTOR, _GAP_MORE = 1.18, 0.3

#: The distance of two baselines, in type sizes, where none can be measured; and what is believed to be one.
_USUAL_PITCH, _PITCHES = 1.5, (0.8, 3.0)


class Rendering(NamedTuple):
    """The text, what its lines are, and where its pages but the first begin."""

    text: str
    marks: tuple[Mark, ...]
    pages: tuple[int, ...]


def render(pages: Sequence[list[Line]]) -> Rendering:
    """The text of the lines of all pages, in which furniture and headings are told by comparing them."""
    mark_furniture(pages)
    lines = [line for page in pages for line in page]
    body = body_size([line for line in lines if line.kind is not Kind.FURNITURE])
    if lines:
        mark_headings(lines, body)
    pitch = _pitch(lines, body)
    _align(pages)
    written: list[str] = []
    marks: list[Mark] = []
    starts: list[int] = []
    length = 0
    last: Line | None = None
    for page in pages:
        for index, line in enumerate(page):
            between = _break(last, line, pitch)
            if index == 0:
                # Pages before this one on which there is nothing begin here, too.
                starts += [length + len(between)] * (line.page + 1 - len(starts))
            text = between + (INDENT if _is_indented(last, line) else "") + line.text
            written.append(text)
            length += len(text)
            if line.kind is not None:
                marks.append(Mark(Span(length - len(line.text), length), line.kind, line.level))
            last = line
    starts += [length] * (len(pages) - len(starts))
    return Rendering("".join(written), tuple(marks), tuple(starts[1:]))


def _pitch(lines: Sequence[Line], body: float) -> float:
    """The usual distance of baselines in the body, in type sizes; where there is no body, that of tables."""
    found: dict[bool, Counter[float]] = {True: Counter(), False: Counter()}
    for before, after in pairwise(lines):
        if abs(before.size - body) < 0.5 and abs(after.size - body) < 0.5 and _is_below(before, after):
            pitch = (before.base - after.base) / after.size
            if _PITCHES[0] <= pitch <= _PITCHES[1]:
                found[before.kind is None and after.kind is None][round(pitch * 20) / 20] += 1
    pitches = found[True] or found[False]
    return max(pitches, key=lambda pitch: (pitches[pitch], -pitch), default=_USUAL_PITCH)


def _is_below(before: Line, after: Line) -> bool:
    """Whether a line stands below the other, in one column or one that lies over or under it."""
    if before.page != after.page or before.is_turned != after.is_turned or after.base >= before.base:
        return False
    return after.column[0] < before.column[1] and before.column[0] < after.column[1]


def _break(before: Line | None, after: Line, pitch: float) -> str:
    """What stands between two lines: a line break, or a blank line where the page leaves more room."""
    if before is None:
        return ""
    if not _is_below(before, after):
        return "\n"
    usual = pitch * (before.size + after.size) / 2
    gap = before.base - after.base
    wide = gap > _GAP_FACTOR * usual and gap - usual > _GAP_MORE * min(before.size, after.size)
    return "\n\n" if wide else "\n"


def _is_indented(before: Line | None, line: Line) -> bool:
    """Whether a line begins a paragraph with an indent, and is not one of a block that is all indented."""
    if line.kind is not None or line.is_turned or not _is_inset(line) or _is_centred(line):
        return False
    return not (
        before is not None
        and before.kind is None
        and (before.page, before.region) == (line.page, line.region)
        and abs(before.left - line.left) < 0.4 * line.size
        and before.column[1] - before.right < _FULL * line.size
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
