"""Where the two forms differ, and where a form was a choice of OpenCC's: found row by row, when a row is in sight."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from reader.chinese.doubts import Doubt
from reader.chinese.parallel import Form, ParallelText
from reader.chinese.parts import pinned_in
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

    def differing(self, row: int) -> Hits:
        """The parts of a row, as positions of the body, that do not read the same in both forms."""
        if row not in self._differing:
            self._differing[row] = Hits(_differing_in(self._rows, row))
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
    decided = Hits(
        Span(one.start, one.end).shift(start) for one in pinned_in(text, form, block, piece.shift(-start))
    )
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


def _differing_in(rows: Rows, index: int) -> Iterator[Span]:
    row = rows.rows[index]
    if row.block < 0:
        return
    inside = Span(row.start, row.end)
    done = inside.start
    for stretch in (span.clip(inside) or span for span in _replaced(rows, index)):
        yield from _runs(rows, index, Span(done, stretch.start))
        one, other = (_reads(rows, index, form, stretch) for form in Form)
        if one != other:
            yield stretch
        done = stretch.end
    yield from _runs(rows, index, Span(done, max(done, inside.end)))


def _replaced(rows: Rows, index: int) -> list[Span]:
    """The passages of a row of which a form has another length, none over another."""
    found: list[Span] = []
    for span in sorted(span for form in Form for span in rows.replacements(index, form)):
        if found and span.start < found[-1].end:
            found[-1] = found[-1].cover(span)
        else:
            found.append(span)
    return found


def _runs(rows: Rows, index: int, span: Span) -> Iterator[Span]:
    """Runs of characters of a passage, equally long in both forms, that differ."""
    begun = -1
    pairs = zip(*(_reads(rows, index, form, span) for form in Form), strict=False)
    for place, (one, other) in enumerate(pairs, span.start):
        if one != other and begun < 0:
            begun = place
        elif one == other and begun >= 0:
            yield Span(begun, place)
            begun = -1
    if begun >= 0:
        yield Span(begun, span.end)


def _reads(rows: Rows, index: int, form: Form, span: Span) -> str:
    return rows.to_form(index, form, span).of(rows.text(index, form))
