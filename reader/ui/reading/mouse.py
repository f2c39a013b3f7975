"""Selecting with the mouse: press, drag by characters, words or sentences, and extend."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QPointF
from PySide6.QtWidgets import QApplication

from reader.chinese.span import Span
from reader.ui.reading.geometry import Place
from reader.ui.reading.page import Page
from reader.ui.reading.selection import Selection, Unit

_SAME_PLACE = 4
"""Pixels between two clicks at one place, at most."""


class MouseSelector:
    """Between a press and its release; counts clicks up to three."""

    def __init__(self) -> None:
        self.dragging = False
        self._unit = Unit.CHARACTER
        self._origin = Span(0, 0)
        self._pressed_at = QPointF()
        self._moved = False
        self.at = QPointF()
        """Where the mouse was when it moved last, in the viewport."""
        self._since_double = QElapsedTimer()
        self._double_at = QPointF()
        self._clicked_at: QPointF | None = None

    @property
    def clicked(self) -> bool:
        """Whether the button came up where it went down, once."""
        return not self._moved and self._unit is Unit.CHARACTER

    def press(self, page: Page, place: Place, point: QPointF, *, extend: bool) -> Selection:
        """The selection after a press; soon after a double click it is the third and takes the sentence."""
        self.dragging, self._moved, self._pressed_at = True, False, point
        if self._is_third(point):
            return self._take(page, Unit.SENTENCE, place)
        self._unit = Unit.CHARACTER
        if extend:
            anchor = page.scene.selection.anchor
            self._origin = Span(anchor, anchor)
            return Selection(anchor, place.position, place.upper)
        self._origin = Span(place.position, place.position)
        return Selection(place.position, place.position, place.upper)

    def double(self, page: Page, place: Place, point: QPointF) -> Selection:
        """The selection after a double click: the word."""
        self.dragging, self._moved, self._pressed_at = True, False, point
        self._double_at = point
        self._since_double.start()
        return self._take(page, Unit.WORD, place)

    def drag(self, page: Page, place: Place, point: QPointF) -> Selection:
        """The selection while the button is held, in whole units of what the press took."""
        self.at = point
        far = (point - self._pressed_at).manhattanLength() >= 3
        self._moved = self._moved or far
        if self._unit is Unit.CHARACTER:
            if not self._moved:
                return page.scene.selection
            return Selection(self._origin.start, place.position, place.upper)
        if not self._moved:
            return page.scene.selection
        here = page.units.at(self._unit, place.position if place.character is None else place.character)
        if here.start < self._origin.start:
            return Selection(self._origin.end, here.start)
        return Selection(self._origin.start, max(here.end, self._origin.end))

    def release(self, point: QPointF) -> bool:
        """The button is up; whether that was a click where the one before was."""
        clicked = self.clicked or not self.dragging
        again = clicked and self._clicked_at is not None
        again = again and (point - (self._clicked_at or point)).manhattanLength() <= _SAME_PLACE
        self.dragging = False
        self._clicked_at = point if clicked else None
        return again

    def _take(self, page: Page, unit: Unit, place: Place) -> Selection:
        self._unit = unit
        position = place.position if place.character is None else place.character
        self._origin = page.units.at(unit, position)
        return Selection(self._origin.start, self._origin.end)

    def _is_third(self, point: QPointF) -> bool:
        if not self._since_double.isValid():
            return False
        soon = self._since_double.elapsed() <= QApplication.doubleClickInterval()
        near = (point - self._double_at).manhattanLength() <= QApplication.startDragDistance()
        self._since_double.invalidate()
        return soon and near
