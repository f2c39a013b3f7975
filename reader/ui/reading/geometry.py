"""From points to positions of the body and back, for the page as it stands on the screen."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.layout import FormLayout
from reader.ui.reading.rows import Rows
from reader.ui.reading.scroller import ReadingPosition, Scroller, VisibleRow
from reader.ui.reading.typeset import Columns


class Place(NamedTuple):
    """What is under a point: a form, a position of the body, and the character there, if there is one."""

    form: Form
    position: int
    character: int | None
    """Position of the body of the character that is drawn there."""
    glyph: str
    """That character as it stands in the form, "" where there is none."""
    upper: bool = False
    """Whether the position, at a soft break, means the end of the upper line."""


class CaretPlace(NamedTuple):
    """A position of the body; `upper` as in Place."""

    position: int
    upper: bool = False


class Geometry:
    """One page: rows laid out by a scroller, in columns."""

    def __init__(self, rows: Rows, scroller: Scroller, columns: Columns) -> None:
        self.rows = rows
        self.scroller = scroller
        self.columns = columns

    def place_at(self, point: QPointF, form: Form | None = None) -> Place | None:
        """What is at a point of the viewport, in the nearer form or the one that is named; None without text."""
        found = self.scroller.row_at(point.y())
        if found is None or not self.rows.body_rows:
            return None
        if form is None or form not in found.layout.forms:
            form = self._form_at(found, point)
        x, y = point.x() - self.columns.x(form), point.y() - found.y - found.layout.tops[form]
        layout = found.layout.forms[form]
        row = self.rows.rows[found.at]
        if row.block < 0:
            before = found.at < self.rows.body_rows[0]
            edge = self.rows.rows[self.rows.body_rows[0]]
            return Place(form, edge.start if before else edge.end, None, "")
        line = layout.line_at(y)
        place = layout.place_on(line, x)
        position, upper = self.rows.to_body(found.at, form, place), layout.ends_line(place, line)
        drawn = layout.character_at(x, y)
        if drawn is None:
            return Place(form, position, None, "", upper)
        character = self.rows.to_body(found.at, form, drawn)
        return Place(form, position, character, layout.text[drawn], upper)

    def _form_at(self, found: VisibleRow, point: QPointF) -> Form:
        """The form that is nearest to a point, in the row that is there."""
        if not self.columns.stacked:
            return self.columns.form_at(point.x())
        y, tops, forms = point.y() - found.y, found.layout.tops, found.layout.forms

        def away(form: Form) -> float:
            return max(tops[form] - y, y - tops[form] - forms[form].height, 0)

        return min(forms, key=away)

    def form_layout(self, index: int, form: Form) -> FormLayout:
        """One form of a row, laid out."""
        return self.scroller.layout(index).forms[form]

    def rects(self, index: int, y: int, form: Form, span: Span) -> list[QRectF]:
        """Where a span of the body is drawn in a form of a row that stands at `y`: one rectangle for each line."""
        layout = self.scroller.layout(index)
        there = self.rows.to_form(index, form, span)
        x, top = self.columns.x(form), y + layout.tops[form]
        return [rect.translated(x, top) for rect in layout.forms[form].rects(there)]

    def between(self, visible: VisibleRow, form: Form, top: float, bottom: float) -> Span:
        """What of the body stands on the lines of a row between two heights of the viewport, in a form."""
        layout, first = visible.layout.forms[form], visible.y + visible.layout.tops[form]
        there = layout.text_of(layout.line_at(top - first), layout.line_at(bottom - first))
        return self.rows.to_body_span(visible.at, form, there)

    def lines(self, index: int, form: Form, span: Span) -> tuple[int, int]:
        """Top and bottom of the lines that a span touches, in pixels from the top of its row."""
        layout = self.scroller.layout(index)
        there = self.rows.to_form(index, form, span)
        lines, height = layout.forms[form], layout.forms[form].style.line_height
        first = lines.line_of(there.start)
        last = lines.line_of(max(there.start, there.end - 1))
        return layout.tops[form] + first * height, layout.tops[form] + (last + 1) * height

    def caret(self, at: CaretPlace, form: Form) -> QRectF | None:
        """Where the caret stands, in the viewport; None without text."""
        index = self.rows.row_at(at.position)
        if index < 0:
            return None
        layout = self.scroller.layout(index)
        lines, there, line = self._line(index, form, at)
        x = self.columns.x(form) + lines.x_of(there, line)
        y = self.scroller.y_of(index) + layout.tops[form] + line * lines.style.line_height
        return QRectF(x - 1, y, 2, lines.style.line_height)

    def _line(self, index: int, form: Form, at: CaretPlace) -> tuple[FormLayout, int, int]:
        """The laid-out form of a row, the place in it, and its line."""
        there = self.rows.to_form(index, form, Span(at.position, at.position)).start
        lines = self.scroller.layout(index).forms[form]
        return lines, there, lines.line_of(there, upper=at.upper)

    def vertical(self, at: CaretPlace, form: Form, step: int, goal: float) -> CaretPlace:
        """The place `step` lines further down (up, where negative) at `goal` pixels from the column's edge."""
        body = self.rows.body_rows
        which = bisect_left(body, self.rows.row_at(at.position))
        layout, _, line = self._line(body[which], form, at)
        line += step
        while line >= layout.lines and which + 1 < len(body):
            line -= layout.lines
            which += 1
            layout = self.form_layout(body[which], form)
        while line < 0 and which > 0:
            which -= 1
            layout = self.form_layout(body[which], form)
            line += layout.lines
        if line < 0:
            return CaretPlace(self.rows.rows[body[0]].start)
        if line >= layout.lines:
            return CaretPlace(self.rows.rows[body[-1]].end)
        place = layout.place_on(line, goal)
        return CaretPlace(self.rows.to_body(body[which], form, place), layout.ends_line(place, line))

    def line_edges(self, at: CaretPlace, form: Form) -> tuple[CaretPlace, CaretPlace]:
        """First and last place of the caret on its line."""
        index = self.rows.row_at(at.position)
        layout, _, line = self._line(index, form, at)
        first = layout.line_start(line)
        last = layout.place_on(line, self.columns.width * 2)
        return (
            CaretPlace(self.rows.to_body(index, form, first)),
            CaretPlace(self.rows.to_body(index, form, last), layout.ends_line(last, line)),
        )

    # -- where one was ---------------------------------------------------------------------

    def top_position(self) -> ReadingPosition:
        """The position of the body at the top of the viewport."""
        if not self.rows.body_rows:
            return ReadingPosition(0, 0.0)
        found = next(iter(self.scroller.visible()), None)
        index = self.scroller.row if found is None else found.at
        index = max(index, self.rows.body_rows[0])
        if self.rows.rows[index].block < 0:
            index = self.rows.row_at(self.rows.rows[self.rows.body_rows[0]].end)
        layout, above = self.scroller.layout(index), -self.scroller.y_of(index)
        form = self.columns.lead
        if self.columns.stacked:
            form = next((form for form, top in reversed(layout.tops.items()) if top <= above), form)
        lines = layout.forms[form]
        height = lines.style.line_height
        cut = above - layout.tops[form]
        line = min(max(cut // height, 0), lines.lines - 1)
        position = self.rows.to_body(index, form, lines.line_start(line))
        return ReadingPosition(
            position, round(cut / height - line, 4), None if form is self.columns.lead else form
        )

    def restore(self, position: ReadingPosition) -> None:
        """Bring a position back to where it was, also in another size or width."""
        index = self.rows.row_at(position.position)
        if index < 0:
            return
        layout, form = self.scroller.layout(index), position.form or self.columns.lead
        if form not in layout.forms:
            form = self.columns.lead
        lines = layout.forms[form]
        there = self.rows.to_form(index, form, Span(position.position, position.position)).start
        y = layout.tops[form] + (lines.line_of(there) + position.lines) * lines.style.line_height
        self.scroller.put(index, round(y), 0)
