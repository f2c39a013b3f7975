"""The page as a screen reader meets it: the paragraph at the caret, in the active form, with its lines and the caret.

Of an article only that paragraph is handed out: what asks for text asks for all of it at every step of
the caret, which must not cost more in a book than in a note. The lines end as they do on the screen.

PySide has no way to tell where a selection begins and ends (QAccessibleTextInterface::selection is not
bound); `announcing` says instead what is selected.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import VoidPtr

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.layout import FormLayout
from reader.ui.reading.page import Page
from reader.ui.reading.selecting import SelectingArea
from reader.ui.utf16 import Utf16Map


class _Lines(NamedTuple):
    """A row of the page in one form, its lines parted by line breaks, in code points of that text."""

    page: Page
    row: int
    form: Form
    layout: FormLayout
    text: str
    starts: list[int]
    """Where each line begins."""

    def body_position(self, place: int) -> int:
        """The position of the body for a place in the text."""
        line = max(bisect_right(self.starts, place) - 1, 0)
        return self.page.rows.to_body(self.row, self.form, max(0, place - line))

    def body_span(self, start: int, end: int) -> Span:
        """The passage of the body for two places in the text."""
        one, other = sorted((self.body_position(start), self.body_position(end)))
        return Span(one, other)

    def caret(self) -> int:
        """The place of the caret."""
        at = self.page.caret
        there = self.page.rows.to_form(self.row, self.form, Span(at.position, at.position)).start
        return there + self.layout.line_of(there, upper=at.upper)

    def place_of(self, position: int) -> int:
        """The place in the text for a position of the body."""
        there = self.page.rows.to_form(self.row, self.form, Span(position, position)).start
        return there + self.layout.line_of(there)


def lines_at_caret(view: SelectingArea) -> _Lines | None:
    """The row that the caret is in; None without text."""
    page = view.page
    row = -1 if page is None else page.rows.row_at(page.caret.position)
    if page is None or row < 0:
        return None
    form = page.scene.active
    layout = page.geometry.form_layout(row, form)
    lines = [layout.text_of(number, number).of(layout.text) for number in range(layout.lines)]
    starts, done = [], 0
    for line in lines:
        starts.append(done)
        done += len(line) + 1
    return _Lines(page, row, form, layout, "\n".join(lines), starts)


class PageText(QAccessibleTextInterface):
    """Positions are UTF-16 units of the row at the caret, as Qt counts."""

    def __init__(self, view: SelectingArea) -> None:
        super().__init__()
        self._view = view

    def characterCount(self) -> int:
        """Length of the row at the caret."""
        lines = lines_at_caret(self._view)
        return 0 if lines is None else Utf16Map(lines.text).units

    def text(self, start: int, end: int) -> str:
        """Part of the row at the caret."""
        lines = lines_at_caret(self._view)
        if lines is None:
            return ""
        units = Utf16Map(lines.text)
        low, high = (min(max(unit, 0), units.units) for unit in (start, end))
        return lines.text[units.to_code_point(low) : units.to_code_point(max(low, high))]

    def cursorPosition(self) -> int:
        """Where the caret is in its row."""
        lines = lines_at_caret(self._view)
        return 0 if lines is None else Utf16Map(lines.text).to_utf16(lines.caret())

    def setCursorPosition(self, position: int) -> None:
        """Put the caret to a place in its row."""
        self.setSelection(0, position, position)

    def setSelection(self, index: int, start: int, end: int) -> None:
        """Select in the row at the caret."""
        lines = lines_at_caret(self._view)
        if lines is not None:
            units = Utf16Map(lines.text)
            self._view.select(lines.body_span(units.to_code_point(start), units.to_code_point(end)))

    def addSelection(self, start: int, end: int) -> None:
        """The same: there is one selection."""
        self.setSelection(0, start, end)

    def removeSelection(self, index: int) -> None:
        """Select nothing."""
        self._view.clear_selection()

    def selectionCount(self) -> int:
        """None that could be asked for (see above)."""
        return 0

    def characterRect(self, offset: int) -> QRect:
        """Where a character is on the screen."""
        lines = lines_at_caret(self._view)
        if lines is None:
            return QRect()
        place = Utf16Map(lines.text).to_code_point(offset)
        start = lines.body_position(place)
        rects = self._view.rects_of(Span(start, start + 1), lines.form)
        if not rects:
            return QRect()
        rect = rects[0].toRect()
        return QRect(self._view.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """The character at a point of the screen; -1 where none of the row at the caret is."""
        lines = lines_at_caret(self._view)
        if lines is None:
            return -1
        here = QPointF(self._view.viewport().mapFromGlobal(point))
        place = lines.page.geometry.place_at(here, lines.form)
        if place is None or place.character is None or lines.page.rows.row_at(place.character) != lines.row:
            return -1
        return Utf16Map(lines.text).to_utf16(lines.place_of(place.character))

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring part of the row at the caret into sight."""
        lines = lines_at_caret(self._view)
        if lines is not None:
            units = Utf16Map(lines.text)
            self._view.reveal(lines.body_span(units.to_code_point(start), units.to_code_point(end)))


_NULL = VoidPtr(0)


class AccessibleView(QAccessibleWidget):
    """The view as a text that can be read and selected, but not written."""

    def __init__(self, view: SelectingArea) -> None:
        super().__init__(view, QAccessible.Role.EditableText)
        self._text = PageText(view)
        self._view = view

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:  # type: ignore[override]
        """What it can do as a text, else what every widget can.

        The stubs have an int, for which PySide takes an address that it is not; and at None it falls over.
        """
        if kind is QAccessible.InterfaceType.TextInterface:
            return self._text
        found: object = super().interface_cast(kind)
        return _NULL if found is None else found

    def state(self) -> QAccessible.State:
        """What can be done with it."""
        state = super().state()
        state.readOnly = state.multiLine = state.selectableText = True
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Name and description of the view; as its value the paragraph at the caret, or the message without one."""
        if kind is QAccessible.Text.Value:
            lines = lines_at_caret(self._view)
            return "\n".join(self._view.message) if lines is None else lines.layout.text
        return super().text(kind)


_made: dict[int, AccessibleView] = {}
"""Kept for as long as their views are: Qt deletes what is behind them."""


def interface_of(view: QObject | None) -> QAccessibleInterface | None:
    """The interface of a view, for Qt, which asks once; None for everything else."""
    if not isinstance(view, SelectingArea):
        return None
    number = id(view)
    interface = _made[number] = AccessibleView(view)
    view.destroyed.connect(lambda: _made.pop(number, None))
    return interface
