"""Where the two forms differ, and where a form was a choice of OpenCC's: found row by row, when a row is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.chinese.doubts import Doubt
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.span import Span
from reader.ui.reading.hits import Hits
from reader.ui.reading.rows import Rows


class FormDoubt(NamedTuple):
    """A doubt about one of the forms, at positions of the body."""

    form: Form
    doubt: Doubt


class Choices:
    """What is marked in the rows of a page beside the tags; each row is looked at once."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._differing: dict[int, Hits] = {}
        self._doubts: dict[int, list[FormDoubt]] = {}
        self._doubtful: dict[int, Hits] = {}
        self._replaced: dict[int, Hits] = {}

    def differing(self, row: int) -> Hits:
        """The parts of a row, as positions of the body, that do not read the same in both forms."""
        if row not in self._differing:
            block = self._rows.rows[row].block
            if block >= 0 and block not in self._replaced:
                self._replaced[block] = Hits(_replaced(self._rows.parallel, block))
            self._differing[row] = Hits(_differing_in(self._rows, row, self._replaced.get(block, Hits())))
        return self._differing[row]

    def doubtful(self, row: int) -> Hits:
        """The places of the doubts of a row."""
        if row not in self._doubtful:
            self._doubtful[row] = Hits(_apart(self.doubts(row)))
        return self._doubtful[row]

    def doubts(self, row: int) -> list[FormDoubt]:
        """The doubts of a row, in order of place."""
        if row not in self._doubts:
            self._doubts[row] = doubts_of_row(self._rows, row)
        return self._doubts[row]

    def doubts_at(self, position: int) -> list[FormDoubt]:
        """The doubts about the character at a position of the body."""
        row = self._rows.row_at(position)
        return (
            [one for one in self.doubts(row) if one.doubt.start <= position < one.doubt.end]
            if row >= 0
            else []
        )


def doubts_of_row(rows: Rows, index: int) -> list[FormDoubt]:
    """The doubts of one row about both forms, in order of place; front matter has none."""
    row, text = rows.rows[index], rows.parallel
    if row.block < 0:
        return []
    found = [
        FormDoubt(form, doubt)
        for form in Form
        for doubt in (
            _of_block(text, form, row.block)
            if row.first and row.last
            else _of_piece(text, form, row.block, Span(row.start, row.end))
        )
    ]
    return sorted(found, key=lambda one: (one.doubt.start, one.doubt.end, one.form))


def _of_block(text: ParallelText, form: Form, block: int) -> Iterator[Doubt]:
    start = text.blocks[block].span.start
    for doubt in text.doubts(form, block):
        yield doubt._replace(start=doubt.start + start, end=doubt.end + start)


def _of_piece(text: ParallelText, form: Form, block: int, piece: Span) -> Iterator[Doubt]:
    """Those of a piece of a very long block, for which not all of that need be looked at."""
    if text.own(form, block):
        return
    alone = ParallelText(
        piece.of(text.body), text.block_script(block), text.standard, simplified=text.simplified, headings=()
    )
    start = text.blocks[block].span.start
    decided = Hits(Span(one.start, one.end).shift(start) for one in text.pinned(form, block))
    for index, part in enumerate(alone.blocks):
        for doubt in alone.doubts(form, index):
            place = doubt.span.shift(piece.start + part.span.start)
            if not decided.over(place):
                yield doubt._replace(start=place.start, end=place.end)


def _apart(doubts: list[FormDoubt]) -> Iterator[Span]:
    """The places, none over another."""
    done = 0
    for one in doubts:
        if one.doubt.end > done:
            yield Span(max(done, one.doubt.start), one.doubt.end)
            done = one.doubt.end


def _differing_in(rows: Rows, index: int, replaced: Hits) -> Iterator[Span]:
    row = rows.rows[index]
    if row.block < 0:
        return
    text, start = rows.parallel, rows.parallel.blocks[row.block].span.start
    inside = Span(row.start - start, row.end - start)
    done = inside.start
    for stretch in (span.clip(inside) or span for span in replaced.over(inside)):
        for run in _runs(text, row.block, Span(done, stretch.start)):
            yield run.shift(start)
        if _reads(text, Form.SIMPLIFIED, row.block, stretch) != _reads(
            text, Form.TRADITIONAL, row.block, stretch
        ):
            yield stretch.shift(start)
        done = stretch.end
    for run in _runs(text, row.block, Span(done, max(done, inside.end))):
        yield run.shift(start)


def _replaced(text: ParallelText, block: int) -> list[Span]:
    """The passages of a block of which a form has another length, none over another."""
    found: list[Span] = []
    everything = (item for form in Form for item in text.alignment(form, block).replacements)
    for span in sorted(Span(item.start, item.end) for item in everything):
        if found and span.start < found[-1].end:
            found[-1] = found[-1].cover(span)
        else:
            found.append(span)
    return found


def _runs(text: ParallelText, block: int, span: Span) -> Iterator[Span]:
    """Runs of characters of a passage, equally long in both forms, that differ."""
    begun = -1
    pairs = zip(
        _reads(text, Form.SIMPLIFIED, block, span), _reads(text, Form.TRADITIONAL, block, span), strict=False
    )
    for place, (one, other) in enumerate(pairs, span.start):
        if one != other and begun < 0:
            begun = place
        elif one == other and begun >= 0:
            yield Span(begun, place)
            begun = -1
    if begun >= 0:
        yield Span(begun, span.end)


def _reads(text: ParallelText, form: Form, block: int, span: Span) -> str:
    return text.form_span(form, block, span).of(text.text(form, block))
