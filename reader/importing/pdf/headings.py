"""Headings: lines that are set larger than the body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from reader.importing.document import Kind
from reader.importing.pdf.pages import Line

#: So much larger than the body, as a factor, is clearly larger; sizes closer to each other are one.
_LARGER, _SAME = 1.14, 1.04

#: A headline above columns, and one within a column, is larger than the body by these; and has so many characters.
_HEADLINE, _IN_COLUMN, _SHORTEST = 1.5, 1.9, 3

#: More lines or characters of one size below each other are no heading, however large.
_MOST_LINES, _MOST_CHARACTERS = 4, 120


def body_size(lines: Sequence[Line]) -> float:
    """The size in points, to the half, in which most characters are set; 0 where there are none."""
    sizes = Counter[float]()
    for line in lines:
        sizes[round(line.size * 2) / 2] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], -size), default=0.0)


def mark_headings(lines: Sequence[Line], body: float) -> None:
    """Give lines that are clearly larger than `body` their kind and, by the rank of their size, their level.

    Where the largest size stands in one place only, on the first page, it is the title, unless the next
    size does so too: then the larger may be the name of a newspaper or of an office.
    """
    found = list(_headings(lines, body))
    levels = _levels({line.size for heading in found for line in heading})
    for line in (line for heading in found for line in heading):
        line.kind, line.level = Kind.HEADING, levels[line.size]
    largest, next_size = ([heading for heading in found if heading[0].level == level] for level in (1, 2))
    if _is_alone(largest, lines[0].page) and not _is_alone(next_size, lines[0].page):
        for line in largest[0]:
            line.kind, line.level = Kind.TITLE, 0


def mark_titles(lines: Sequence[Line], body: float) -> None:
    """Make titles of the headlines on pages in columns, of headings right below each other the largest.

    `mark_headings` was done before. Headings within a column are titles only where they are very large.
    """
    run: list[Line] = []
    for line in lines:
        if line.kind in (Kind.HEADING, Kind.TITLE):
            run.append(line)
        elif line.kind is not Kind.FURNITURE and not line.note and not line.is_turned:
            _mark_title(run, body)
            run = []


def _mark_title(run: Sequence[Line], body: float) -> None:
    """Mark the largest of some headings with text below them, if it is as large as a headline and in one place."""
    size = max((line.size for line in run), default=0.0)
    found = [line for line in run if line.size * _SAME >= size]
    if not found or any(line.kind is Kind.TITLE for line in run) or len({line.region for line in found}) > 1:
        return
    least = _IN_COLUMN if found[0].is_column else _HEADLINE
    length = sum(len(line.text) for line in found)
    if size >= least * body and length >= _SHORTEST and found[-1].text[-1] not in "。，；":
        for line in found:
            line.kind, line.level = Kind.TITLE, 0


def _is_alone(headings: list[list[Line]], page: int) -> bool:
    return len(headings) == 1 and headings[0][0].page == page


def _headings(lines: Sequence[Line], body: float) -> Iterator[list[Line]]:
    """Runs of larger lines of one size in one place, without those that are too long for a heading."""
    plain = (line for line in lines if line.kind is not Kind.FURNITURE and not line.note)
    for (size, *_), run in groupby(plain, key=_place):
        heading = [line for line in run if line.kind is None]
        if size < _LARGER * body or not heading:
            continue
        if len(heading) <= _MOST_LINES and sum(len(line.text) for line in heading) <= _MOST_CHARACTERS:
            yield heading


def _place(line: Line) -> tuple[float, int, int]:
    return line.size, line.page, line.region


def _levels(sizes: set[float]) -> dict[float, int]:
    """The rank of each size, 1 the largest; sizes that hardly differ share one."""
    levels: dict[float, int] = {}
    level, last = 0, 0.0
    for size in sorted(sizes, reverse=True):
        if not level or size * _SAME < last:
            level += 1
        levels[size] = level
        last = size
    return levels
