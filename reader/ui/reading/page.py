"""One article on the screen without its widget: rows, scroll position, caret, marks, and what can be done to them."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QSize

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.script import Script, Standard
from reader.chinese.span import Span
from reader.ui.fonts import Region
from reader.ui.reading.geometry import CaretPlace, Geometry
from reader.ui.reading.options import Layout, ReadingOptions
from reader.ui.reading.rows import Header, Role, Rows
from reader.ui.reading.scene import Scene
from reader.ui.reading.scroller import ReadingPosition, Scroller
from reader.ui.reading.selection import Selection, Unit, Units
from reader.ui.reading.stripes import NOTHING, Gutter, gutter_of
from reader.ui.reading.typeset import Columns, Typeset

_HONG_KONG = frozenset({Standard.S2HK, Standard.S2HKP})
_COMFORT = 2
"""Lines between the caret and the edge of the viewport, where there is room."""
_TRIES = 3
"""Where rows turn out higher or lower than they were estimated."""
_FAR = 3
"""Heights of the viewport between it and a row that is far away."""


class Move(Enum):
    """Where the keyboard takes the caret."""

    LEFT = auto()
    RIGHT = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    UP = auto()
    DOWN = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    LINE_START = auto()
    LINE_END = auto()
    START = auto()
    END = auto()


class Page:
    """An article laid out for one viewport."""

    def __init__(self, parallel: ParallelText, header: Header, options: ReadingOptions, size: QSize) -> None:
        self.parallel = parallel
        self._header = header
        self._written = Form.TRADITIONAL if parallel.script is Script.TRADITIONAL else Form.SIMPLIFIED
        self._verbatim = self._is_verbatim(options)
        self.rows = self._rows()
        self.units = Units(parallel)
        self.scene = Scene(selection=Selection(self.units.start, self.units.start))
        self._size = size
        self._goal: float | None = None
        self._covered = 0
        self._typeset = self._typeset_of(options)
        self._kept: tuple[tuple[int, int], ReadingPosition] | None = None
        self._lay_out()
        self.activate(self.scene.active)

    def _is_verbatim(self, options: ReadingOptions) -> bool:
        """Whether the body is shown as it stands although neither form is that."""
        return options.layout is Layout.WRITTEN and not self.parallel.own(self._written)

    def _rows(self) -> Rows:
        if not self._verbatim:
            return Rows(self.parallel, self._header)
        text = self.parallel
        headings = [block.span.start for block in text.blocks if block.kind == "heading"]
        return Rows(ParallelText(text.body, Script.UNKNOWN, headings=headings), self._header)

    def _lay_out(self) -> None:
        columns = self._columns(self._size)
        self.scroller = Scroller(self.rows, self._typeset, columns)
        self.scroller.covered = self._covered
        self.scroller.viewport = max(1, self._size.height())
        self.geometry = Geometry(self.rows, self.scroller, columns)

    def _typeset_of(self, options: ReadingOptions) -> Typeset:
        """Type by the options, with the shapes that the standard of the article wants."""
        if self.parallel.standard in _HONG_KONG:
            options = replace(options, region=Region.HONG_KONG)
        return Typeset(options)

    def _columns(self, size: QSize) -> Columns:
        return self._typeset.columns(size.width(), self._written)

    @property
    def line_height(self) -> int:
        """Of the body text, in pixels."""
        return self._typeset.styles[Role.PARAGRAPH].line_height

    def gutter(self, before: Gutter = NOTHING) -> Gutter:
        """Bars and names of the marks in sight; `before` is what stood there on the same place with other marks."""
        height = self._typeset.label_height
        return gutter_of(self.geometry, self.scene.marks, self.scroller.visible(), height, before)

    # -- size and options ------------------------------------------------------------------

    def resize(self, size: QSize) -> None:
        """Another viewport; lines break anew only where the columns hold another count of characters."""
        self._size = size
        columns, before = self._columns(size), self.geometry.columns
        if (columns.characters, columns.stacked) == (before.characters, before.stacked):
            self.geometry.columns = columns
            self.scroller.viewport = max(1, size.height())
            self.scroller.clamp()
            return
        self._lay_out_here()

    def set_options(self, options: ReadingOptions) -> None:
        """Other type or spacing; the line at the top stays at the top."""
        verbatim = self._is_verbatim(options)
        if verbatim is not self._verbatim:
            self._verbatim = verbatim
            self.rows = self._rows()
        self._lay_out_here(self._typeset_of(options))
        self.activate(self.scene.active)

    def cover(self, pixels: int) -> None:
        """Something lies upon so many pixels of the viewport, from its bottom: what is gone to is shown above it."""
        self.scroller.covered = self._covered = pixels

    def activate(self, form: Form) -> bool:
        """Work in that form, or in the first one that is shown where it is not; whether that is another one now."""
        forms = self.geometry.columns.forms
        before, self.scene.active = self.scene.active, form if form in forms else forms[0]
        return self.scene.active is not before

    def converted_rows(self) -> Rows:
        """The rows with both forms, also where the body is shown as it stands."""
        return Rows(self.parallel, self._header) if self._verbatim else self.rows

    def _lay_out_here(self, typeset: Typeset | None = None) -> None:
        """Lay out anew around the line at the top; several times in a row do not drift away from it."""
        place = self.top_position()
        self._typeset = typeset or self._typeset
        self._lay_out()
        self.restore(place)

    def top_position(self) -> ReadingPosition:
        """Where the reader is; as long as nobody scrolls, exactly where one was brought to."""
        if self._kept is not None and self._kept[0] == (self.scroller.row, self.scroller.offset):
            return self._kept[1]
        return self.geometry.top_position()

    def restore(self, position: ReadingPosition) -> None:
        """Back to where the reader was."""
        self.geometry.restore(position)
        self.scroller.clamp()
        self._kept = (self.scroller.row, self.scroller.offset), position

    # -- caret -----------------------------------------------------------------------------

    @property
    def caret(self) -> CaretPlace:
        """Where the caret is."""
        return CaretPlace(self.scene.selection.caret, self.scene.selection.upper)

    def moved(self, move: Move, *, extend: bool) -> Selection:
        """The selection after a key: the caret goes, the anchor stays where the selection is extended."""
        if not self.rows.body_rows:
            return self.scene.selection
        place = self._moved_caret(move, extend)
        anchor = self.scene.selection.anchor if extend else place.position
        return Selection(anchor, place.position, place.upper)

    def _moved_caret(self, move: Move, extend: bool) -> CaretPlace:
        steps = {
            Move.UP: -1,
            Move.DOWN: 1,
            Move.PAGE_UP: -self._lines_on_page(),
            Move.PAGE_DOWN: self._lines_on_page(),
        }
        if move in steps:
            return self._vertical(steps[move])
        self._goal = None
        caret, units, span = self.scene.selection.caret, self.units, self.scene.selection.span
        if span is not None and not extend and move in (Move.LEFT, Move.RIGHT):
            return CaretPlace(span.start if move is Move.LEFT else span.end)
        if move in (Move.LINE_START, Move.LINE_END):
            first, last = self.geometry.line_edges(self.caret, self.scene.active)
            return first if move is Move.LINE_START else last
        unit = Unit.WORD if move in (Move.WORD_LEFT, Move.WORD_RIGHT) else Unit.CHARACTER
        if move in (Move.LEFT, Move.WORD_LEFT):
            return CaretPlace(units.before(unit, caret))
        if move in (Move.RIGHT, Move.WORD_RIGHT):
            return CaretPlace(units.after(unit, caret))
        return CaretPlace(units.start if move is Move.START else units.end)

    def _lines_on_page(self) -> int:
        lines = self.scroller.viewport // self.line_height
        return max(1, (lines // 2 if self.geometry.columns.stacked else lines) - 2)

    def _vertical(self, step: int) -> CaretPlace:
        """Up or down; a run of such keys keeps to one distance from the column's edge."""
        form = self.scene.active
        if self._goal is None:
            rect = self.geometry.caret(self.caret, form)
            self._goal = rect.center().x() - self.geometry.columns.x(form) if rect is not None else 0.0
        return self.geometry.vertical(self.caret, form, step, self._goal)

    def forget_goal(self) -> None:
        """The caret was put somewhere by other means than up and down."""
        self._goal = None

    # -- bringing things into sight --------------------------------------------------------

    def show_caret(self) -> None:
        """Scroll just as far as it takes to see the caret with a little text around it."""
        index = self.rows.row_at(self.scene.selection.caret)
        if index < 0:
            return
        # A far row is brought near first: to go there line by line would lay out all that is between.
        far = _FAR * self.scroller.viewport
        y = self.scroller.y_of(index)
        if y > far or y + self.scroller.heights[index] < -far:
            self.scroller.put(index, 0, self.scroller.viewport // 3)
        for _ in range(_TRIES):
            if self._caret_shown():
                return

    def _caret_shown(self) -> bool:
        """Scroll to the caret, by what is known of the heights of rows; whether that was its place."""
        rect = self.geometry.caret(self.caret, self.scene.active)
        if rect is None:
            return True
        air = min(_COMFORT * self.line_height, self.scroller.seen // 4)
        before = self.scroller.row, self.scroller.offset
        if rect.top() < air:
            self.scroller.scroll_by(round(rect.top()) - air)
        elif rect.bottom() > self.scroller.seen - air:
            self.scroller.scroll_by(round(rect.bottom()) + air - self.scroller.seen)
        return before == (self.scroller.row, self.scroller.offset)

    def reveal(self, span: Span) -> None:
        """Scroll so that the passage's beginning is on the upper third, unless all of it is in sight."""
        index = self.rows.row_at(self.units.inside(span.start))
        if index < 0:
            return
        first, _ = self.geometry.lines(index, self._nearest_form(), Span(span.start, span.start))
        if self._in_sight(index, first, span):
            return
        self.scroller.put(index, first, self.scroller.seen // 3)

    def _nearest_form(self) -> Form:
        """The form whose lines are meant where one place has to do for all of them."""
        return self.scene.active if self.geometry.columns.stacked else self.geometry.columns.lead

    def _in_sight(self, index: int, first: int, span: Span) -> bool:
        visible = {row.at: row for row in self.scroller.visible()}
        end = self.rows.row_at(max(span.start, span.end - 1))
        if index not in visible or end not in visible:
            return False
        last = max(
            self.geometry.lines(end, form, Span(max(span.end - 1, 0), span.end))[1]
            for form in (
                (self.scene.active,) if self.geometry.columns.stacked else self.geometry.columns.forms
            )
        )
        top, bottom = visible[index].y + first, visible[end].y + last
        return top >= 0 and bottom <= self.scroller.seen
