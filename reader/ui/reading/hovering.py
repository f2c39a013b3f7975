"""Which tags stand out because the mouse points at them."""

from __future__ import annotations

from PySide6.QtCore import QPointF

from reader.ui.reading.marks import Mark
from reader.ui.reading.page import Page
from reader.ui.reading.stripes import Gutter


def hovered_at(page: Page, gutter: Gutter, point: QPointF) -> frozenset[int]:
    """The ids of the tags whose bar or name is at a point, and of all parts of a passage with gaps that is there.

    A passage without gaps stays as it is while the mouse passes over its text: one may be reading.
    """
    marks = page.scene.marks
    pointed = gutter.marks_at(point)
    if len(pointed) > 1:
        return frozenset()  # the line that counts those without room
    if not pointed:
        columns = page.geometry.columns
        if columns.gutter <= point.x() < columns.gutter_end:
            return frozenset()
        place = page.geometry.place_at(point)
        on_text: list[Mark] = [] if place is None or place.character is None else marks.at(place.character)
        pointed = [mark for mark in on_text if len(marks.together(mark)) > 1][:1]
    return frozenset(part.id for mark in pointed for part in marks.together(mark))
