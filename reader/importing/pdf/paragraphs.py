"""Lines of columns joined to paragraphs: where a line ends at the edge of its column the next goes on with it.

In one column the width of the lines tells that to anybody who reads the text alone; where columns of
several widths stand on a page, only their edges do. Each line is judged by the column in which it stands.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from reader.importing.document import Kind
from reader.importing.pdf.pages import Line

#: A line ends at the edge of its column when it ends no further from it, in type sizes.
FULL = 1.6

#: A gap parts paragraphs when it is larger than the usual by this factor and by this much in type sizes.
_GAP_FACTOR, _GAP_MORE = 1.18, 0.3

#: A line stands at the left edge of its column within this; sizes differ from this factor on.
_AT_EDGE, _OTHER_SIZE = 0.6, 1.05

#: From this share of the lines in columns on their edges are judged; from this share of indented ones on all are.
_IN_COLUMNS, _INDENTED = 0.25, 0.04

#: From this size on, as a factor of that of the text, a heading is the title of an article; its lines are so close.
_TITLE, _TITLE_PITCH = 1.4, 1.6

#: A stop that hangs over the edge, and what justifying leaves of it, is no wider than this, in type sizes.
_HANGING = 1.2

#: So many lines, and such a share of those in one place, end at an edge; lines of prose are so wide at least.
_FEWEST, _SHARE, _NARROWEST = 2, 0.4, 6.0

#: Latin letters and digits are about so wide, in type sizes.
_LATIN = 0.55

_STOPS = frozenset("，。、；：！？")
_ENDS = frozenset("。！？…”」』!?")
_WORD = re.compile(r"[A-Za-z0-9.,%+\-/]+|[“‘（《「『〈【(]*.[，。、；：！？）》」』〉】”’]*")
_ITEM = re.compile(
    r"[•●○■□◆◇▪▲△※➢·*①-⑳]|【|第[〇零一二三四五六七八九十百\d]{1,6}[章节節条條]|[（(〔［\[]?"
    r"(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）〕］\].．、]"
)
_LATIN_END, _LATIN_START = re.compile(r"[A-Za-z,;:)]$"), re.compile(r"[A-Za-z(]")


def are_in_columns(lines: Sequence[Line]) -> bool:
    """Whether so many lines of a text stand in columns that the edges of these tell what goes on with what."""
    plain = [line for line in lines if _is_plain(line)]
    return bool(plain) and sum(line.is_column for line in plain) >= _IN_COLUMNS * len(plain)


def paragraphs_of(lines: Sequence[Line], body: float, pitch: float) -> Iterator[list[Line]]:
    """The lines, those of one paragraph together; furniture within one follows it.

    Notes come last, or before the title of another article. Nothing but notes is joined where few lines
    stand in columns. `body` is the size of the text, `pitch` the usual distance of its baselines.
    """
    if any(line.note for line in lines):
        yield from _with_notes(lines, body, pitch)
    else:
        yield from _joined(lines, body, pitch)


def _with_notes(lines: Sequence[Line], body: float, pitch: float) -> Iterator[list[Line]]:
    notes: dict[int, list[Line]] = defaultdict(list)
    plain: list[Line] = []
    for line in lines:
        if line.note:
            notes[line.note].append(line)
        else:
            plain.append(line)
    for paragraph in _joined(plain, body, pitch):
        first = paragraph[0]
        if first.kind is Kind.TITLE or (first.kind is Kind.HEADING and first.size >= _TITLE * body):
            for number in [number for number, note in notes.items() if note[0].page < first.page]:
                yield notes.pop(number)
        yield paragraph
    yield from notes.values()


def _joined(lines: Sequence[Line], body: float, pitch: float) -> Iterator[list[Line]]:
    if not are_in_columns(lines):
        yield from ([line] for line in lines)
        return
    edges = _Edges(lines, body, pitch)
    held: list[Line] = []
    current: list[Line] = []
    for line in lines:
        if current and line.kind is Kind.FURNITURE:
            held.append(line)
        elif current and edges.goes_on(current[-1], line):
            current.append(line)
        else:
            yield from _with(current, held)
            current, held = [line], []
    yield from _with(current, held)


def _with(current: list[Line], held: Iterable[Line]) -> Iterator[list[Line]]:
    if current:
        yield current
    yield from ([line] for line in held)


def _is_plain(line: Line) -> bool:
    return line.kind is None and not line.is_turned and not line.note


def glue(before: Line, after: Line) -> str:
    """What is put between two lines that are joined: a space between Latin words and between halves of a title."""
    if before.kind is not None:
        return " " if len(before.text) == len(after.text) else ""
    return " " if _LATIN_END.search(before.text) and _LATIN_START.match(after.text) else ""


def is_below(before: Line, after: Line) -> bool:
    """Whether a line stands below the other, in one column or one that lies over or under it."""
    if before.page != after.page or before.is_turned != after.is_turned or after.base >= before.base:
        return False
    return after.column[0] < before.column[1] and before.column[0] < after.column[1]


def is_far_below(before: Line, after: Line, pitch: float) -> bool:
    """Whether there is more than the usual white between a line and one below it."""
    usual = pitch * (before.size + after.size) / 2
    gap = before.base - after.base
    return gap > _GAP_FACTOR * usual and gap - usual > _GAP_MORE * min(before.size, after.size)


class _Edges:
    """Where the lines of prose end below each heading, and whether paragraphs are indented."""

    def __init__(self, lines: Sequence[Line], body: float, pitch: float) -> None:
        self._body, self._pitch = body, pitch
        plain = [line for line in lines if _is_plain(line)]
        self._are_indented = sum(map(_is_inset, plain)) >= _INDENTED * len(plain)
        self._found: dict[int, float] = {}
        for (*_, are_plain), stretch in groupby(lines, key=_place):
            texts = list(stretch)
            if are_plain and not texts[0].is_column and (edge := _edge(texts)) is not None:
                self._found.update((id(line), edge) for line in texts)

    def goes_on(self, before: Line, after: Line) -> bool:
        """Whether a line goes on with the paragraph of the one before it."""
        if before.kind is after.kind and before.kind in (Kind.HEADING, Kind.TITLE):
            return self._is_one_title(before, after)
        if not (_is_plain(before) and _is_plain(after)):
            return False
        if not before.size < _OTHER_SIZE * after.size < _OTHER_SIZE**2 * before.size:
            return False
        if after.left - after.column[0] > _AT_EDGE * after.size or not self._is_full(before, after):
            return False
        ended = before.text[-1] in _ENDS
        if ended and _ITEM.match(after.text):
            return False
        if is_below(before, after):
            return not is_far_below(before, after, self._pitch)
        if not (before.is_column and after.is_column) and before.page == after.page:
            return False
        return self._are_indented or not ended

    def _is_one_title(self, before: Line, after: Line) -> bool:
        """Whether two lines are of one large headline."""
        return (
            before.size == after.size >= _TITLE * self._body
            and before.region == after.region
            and before.text[-1] not in _ENDS
            and after.text[0] not in "—－-（("
            and not _ITEM.match(after.text)
            and is_below(before, after)
            and before.base - after.base < _TITLE_PITCH * after.size
        )

    def _is_full(self, line: Line, after: Line) -> bool:
        """Whether there is no room at the end of a line for the first word of the next."""
        edge = self._found.get(id(line), line.column[1])
        word = _WORD.match(after.text)
        room = len(word[0]) * (_LATIN if word[0].isascii() else 1) + 0.6 if word else FULL
        return edge - line.right < max(FULL, room) * line.size


def _place(line: Line) -> tuple[int, int, bool]:
    return line.page, line.region, _is_plain(line)


def _is_inset(line: Line) -> bool:
    return _AT_EDGE * line.size < line.left - line.column[0]


def _edge(region: Sequence[Line]) -> float | None:
    """Where lines of prose end in a region that is wider than they are, as half-filled columns are."""
    prose = [line for line in region if line.right - line.left >= _NARROWEST * line.size]
    if not any(_STOPS.intersection(line.text) for line in prose):
        return None
    rights = sorted((line.right for line in prose), reverse=True)
    slack = _AT_EDGE * prose[0].size
    edge = next((first for first, second in pairwise(rights) if first - second <= slack), None)
    if edge is None:
        return None
    count = sum(abs(right - edge) <= _HANGING * prose[0].size for right in rights)
    return edge if count >= max(_FEWEST, _SHARE * len(prose)) else None
