"""The rows of a page: front matter and blocks, each a pair of texts, with the way between body and form."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import NamedTuple

from reader.chinese.converter import to_simplified, to_traditional
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.parts import Part, is_border
from reader.chinese.script import Script
from reader.chinese.span import Span
from reader.importing.metadata import TITLE_LENGTH, title_of

LONGEST_PIECE = 4000
"""A longer block is laid out in pieces, so that no row costs more than a few milliseconds."""
_LOOK_BACK = 1200
_BOOK = 100_000
_STRONG_STOPS, _WEAK_STOPS, _CLOSING = "。！？!?；;…", "，、：,: \u3000", "”’」』）)】》〉"
# A stop behind which another piece may begin: not within a run of them, nor before what closes a quotation.
_STRONG_STOP, _WEAK_STOP = (
    re.compile(f"[{stops}](?=[^{stops}{_CLOSING}])", re.DOTALL) for stops in (_STRONG_STOPS, _WEAK_STOPS)
)
_WORD_JOINER = "\u2060"
_LONGEST_UNBROKEN = 24
_DETAIL_GAP = "\u2009· "


class Role(Enum):
    """What a row is, which decides how it is set."""

    KICKER = auto()
    TITLE = auto()
    SUBTITLE = auto()
    META = auto()
    HEADING = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands above the text, in the script of the body; None or "" is left out."""

    title: str = ""
    kicker: str | None = None
    subtitle: str | None = None
    details: tuple[str, ...] = ()
    """Source, author, date, number ...: shown in one line, parted by middle dots."""


class Row(NamedTuple):
    """One row. `block` is -1 for front matter, which is no part of the body and has its texts in `front`."""

    role: Role
    block: int
    start: int
    end: int
    first: bool = True
    """Whether it begins its block."""
    last: bool = True
    """Whether it ends its block."""
    front: tuple[str, str] = ("", "")


def _piece_end(text: str, start: int) -> int:
    """Where a piece of a long block ends: after a sentence, else after a comma, else after a whole character."""
    limit = start + LONGEST_PIECE
    if limit >= len(text):
        return len(text)
    first = limit - _LOOK_BACK
    near = text[first : limit + 1]
    for stop in (_STRONG_STOP, _WEAK_STOP):
        ends = [found.end() for found in stop.finditer(near)]
        if ends:
            return first + ends[-1]
    for position in range(limit, limit - _LOOK_BACK, -1):
        if not unicodedata.combining(text[position]) and text[position] not in "\u200d\ufe0e\ufe0f":
            return position
    return limit


def _front(parallel: ParallelText, header: Header) -> Iterator[tuple[Role, str]]:
    if header.kicker:
        yield Role.KICKER, header.kicker
    title = title_of(header.title)
    if title and title != _first_line(parallel):
        yield Role.TITLE, header.title
    yield from _under_title(header)


def _first_line(parallel: ParallelText) -> str:
    """The first block as a title would read, without what cannot be seen; empty where it is too long for one."""
    first = parallel.blocks[0].span.of(parallel.body).strip() if parallel.blocks else ""
    return title_of(first) if len(first) <= TITLE_LENGTH else ""


def _under_title(header: Header) -> Iterator[tuple[Role, str]]:
    if header.subtitle:
        yield Role.SUBTITLE, header.subtitle
    details = [detail for detail in header.details if detail]
    if details:
        yield Role.META, _DETAIL_GAP.join(_unbroken(detail) for detail in details)


def _unbroken(detail: str) -> str:
    """The detail with word joiners in it: a line breaks between details, not in them, unless one is long."""
    return _WORD_JOINER.join(detail) if len(detail) <= _LONGEST_UNBROKEN else detail


@dataclass(slots=True)
class Rows:
    """All rows of one article, and what stands in them."""

    parallel: ParallelText
    header: Header
    rows: list[Row] = field(init=False)
    body_rows: list[int] = field(init=False)
    """Indices of the rows that are part of the body, ascending."""
    _starts: list[int] = field(init=False)
    _offsets: dict[tuple[int, Form], tuple[int, int]] = field(init=False, default_factory=dict)
    _parts: dict[tuple[int, Form], Part] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.rows = list(self._build())
        self.body_rows = [index for index, row in enumerate(self.rows) if row.block >= 0]
        self._starts = [self.rows[index].start for index in self.body_rows]

    def __len__(self) -> int:
        return len(self.rows)

    def _build(self) -> Iterator[Row]:
        front = [Row(role, -1, 0, 0, front=self._both(text)) for role, text in self.front_matter()]
        titled = bool(self.parallel.blocks) and all(row.role is not Role.TITLE for row in front)
        titled = titled and bool(title_of(self.header.title))
        if not titled:
            yield from front
        for index, (kind, span) in enumerate(self.parallel.blocks):
            role = Role.HEADING if kind == "heading" else Role.PARAGRAPH
            if titled and index == 0:
                yield from (row for row in front if row.role is Role.KICKER)
                role = Role.TITLE
            if span.end - span.start <= LONGEST_PIECE:
                yield Row(role, index, span.start, span.end)
            else:
                yield from self._pieces(role, index, span)
            if titled and index == 0:
                yield from (row for row in front if row.role is not Role.KICKER)

    def front_matter(self) -> list[tuple[Role, str]]:
        """The lines above the text, in the script of the body."""
        return list(_front(self.parallel, self.header))

    def _pieces(self, role: Role, index: int, span: Span) -> Iterator[Row]:
        """The rows of a long block."""
        text = span.of(self.parallel.body)
        start = 0
        while start < len(text):
            end = _piece_end(text, start)
            yield Row(role, index, span.start + start, span.start + end, start == 0, end == len(text))
            start = end

    def _both(self, text: str) -> tuple[str, str]:
        """A line of front matter in both forms, by the rule of the body."""
        return self._line(text, Form.SIMPLIFIED), self._line(text, Form.TRADITIONAL)

    def _line(self, text: str, form: Form) -> str:
        parallel = self.parallel
        may_be_own = parallel.script in (form.script, Script.UNKNOWN)
        # To look through a book takes longer than to convert a line, which mostly is in the script of the book.
        if may_be_own and len(parallel.body) <= _BOOK and parallel.own(form):
            return text
        if form is Form.SIMPLIFIED:
            converted = to_simplified(text, parallel.simplified)
        else:
            converted = to_traditional(text, parallel.standard)
        return text if may_be_own and converted != text and parallel.own(form) else converted

    def _own(self, row: Row, form: Form) -> bool:
        """Whether the row reads as the body in that form; the whole body is not asked: it may be a book."""
        return self.parallel.own(form, row.block)

    # -- texts -----------------------------------------------------------------------------

    def text(self, index: int, form: Form) -> str:
        """What the row reads in that form."""
        row = self.rows[index]
        if row.block < 0:
            return row.front[0] if form is Form.SIMPLIFIED else row.front[1]
        if self._own(row, form):
            return self.parallel.body[row.start : row.end]
        if row.first and row.last:
            return self.parallel.text(form, row.block)
        start, end = self._offset(index, form)
        return self._part(index, form).text[start:end]

    def _part(self, index: int, form: Form) -> Part:
        """The part of its block that the row is converted with: mostly the row alone, which costs the least."""
        row = self.rows[index]
        first, last = index, index
        while not self.rows[first].first and not self._begins_part(first):
            first -= 1
        while not self.rows[last].last and not self._begins_part(last + 1):
            last += 1
        key = (first, form)
        if key not in self._parts:
            span = Span(self.rows[first].start, self.rows[last].end)
            start = self.parallel.blocks[row.block].span.start
            self._parts[key] = Part(self.parallel, form, row.block, span.shift(-start))
        return self._parts[key]

    def _begins_part(self, index: int) -> bool:
        return is_border(self.parallel.body, self.rows[index].start)

    def _offset(self, index: int, form: Form) -> tuple[int, int]:
        """Where the row's text begins and ends in the text of its part in that form."""
        row, part = self.rows[index], self._part(index, form)
        if len(part.span) == row.end - row.start:  # mostly, and no alignment is needed
            return 0, len(part.text)
        key = (index, form)
        if key not in self._offsets:
            begin = self._begin(row, part)
            places = (part.alignment.forward(Span(0, end - begin)).end for end in (row.start, row.end))
            self._offsets[key] = next(places), next(places)
        return self._offsets[key]

    # -- between body and form -------------------------------------------------------------

    def row_at(self, position: int) -> int:
        """The row that a position of the body is in; in a gap, the row before it. -1 when no row has text."""
        if not self.body_rows:
            return -1
        return self.body_rows[max(0, bisect_right(self._starts, position) - 1)]

    def to_form(self, index: int, form: Form, span: Span) -> Span:
        """A span of the body, clipped to the row, as positions in the row's text in that form."""
        row = self.rows[index]
        start = min(max(span.start, row.start), row.end)
        end = min(max(span.end, start), row.end)
        if row.block < 0 or self._own(row, form):
            return Span(start - row.start, end - row.start)
        if row.first and row.last:
            return self.parallel.form_span(form, row.block, Span(start - row.start, end - row.start))
        part = self._part(index, form)
        begin = self._begin(row, part)
        there = part.alignment.forward(Span(start - begin, end - begin))
        low, high = self._offset(index, form)
        return Span(min(max(there.start, low), high) - low, min(max(there.end, low), high) - low)

    def to_body(self, index: int, form: Form, place: int) -> int:
        """A position in the row's text in that form as a position of the body."""
        row = self.rows[index]
        if row.block < 0:
            return self.parallel.blocks[0].span.start if self.parallel.blocks else 0
        if self._own(row, form):
            return min(row.start + place, row.end)
        there = self.to_body_span(index, form, Span(place, place))
        return min(max(there.start, row.start), row.end)

    def to_body_span(self, index: int, form: Form, span: Span) -> Span:
        """A span of a row's text in that form as a span of the body; all that any of it stands for."""
        row = self.rows[index]
        if row.block < 0 or self._own(row, form):
            return span.shift(row.start)
        if row.first and row.last:
            return self.parallel.block_span(form, row.block, span).shift(row.start)
        part = self._part(index, form)
        low, _ = self._offset(index, form)
        there = part.alignment.backward(span.shift(low)).shift(self._begin(row, part))
        return Span(max(there.start, row.start), min(there.end, row.end))

    def replacements(self, index: int, form: Form) -> list[Span]:
        """The passages of a row, as spans of the body, that have another length in that form, in order."""
        row = self.rows[index]
        if row.block < 0 or self._own(row, form):
            return []
        if row.first and row.last:
            alignment, begin = self.parallel.alignment(form, row.block), row.start
        else:
            part = self._part(index, form)
            alignment, begin = part.alignment, self._begin(row, part)
        spans = (Span(item.start + begin, item.end + begin) for item in alignment.replacements)
        return [span for span in spans if span.start < row.end and span.end > row.start]

    def _begin(self, row: Row, part: Part) -> int:
        """Where a part of the row's block begins in the body."""
        return self.parallel.blocks[row.block].span.start + part.span.start
