"""The tags between the forms: a bar for each mark along its lines, and its name beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.geometry import Geometry
from reader.ui.reading.marks import Mark, MarkIndex
from reader.ui.reading.scroller import VisibleRow

BAR, GAP = 4.0, 3.0
_INSET, _RIGHT_INSET = 11.0, 6.0
_LANES = 6
"""Marks beyond share the last lane; their names still have lines of their own."""
_NARROWEST_LABEL = 40.0
_DRIFT = 6
"""A name may stand up to so many lines of names below its bar; the rest is counted in one last line."""


class Stripe(NamedTuple):
    """A bar as it stands in the viewport."""

    mark: Mark
    rect: QRectF


class Label(NamedTuple):
    """A name as it stands in the viewport; `more` counts those for which there was no room here."""

    mark: Mark | None
    rect: QRectF
    more: tuple[Mark, ...] = ()


class Gutter(NamedTuple):
    """All that is drawn between the forms now."""

    stripes: list[Stripe]
    labels: list[Label]

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks whose bar or name is at a point."""
        for label in self.labels:
            if label.rect.contains(point):
                return list(label.more) if label.mark is None else [label.mark]
        near = (stripe for stripe in self.stripes if stripe.rect.adjusted(-2, 0, 2, 0).contains(point))
        return [stripe.mark for stripe in near]


def gutter_of(
    geometry: Geometry, marks: MarkIndex, rows: Iterable[VisibleRow], label_height: float
) -> Gutter:
    """Bars and names for the rows on the screen."""
    extents = _extents(geometry, marks, rows)
    # By the whole article, so that names do not move sideways while it is scrolled.
    lanes = min(_LANES, max(1, marks.stripes))
    columns = geometry.columns
    left = columns.gutter + _INSET
    stripes = [
        Stripe(
            mark, QRectF(left + min(marks.stripe(mark.id), _LANES - 1) * (BAR + GAP), top, BAR, bottom - top)
        )
        for mark, top, bottom in extents
    ]
    x = left + lanes * (BAR + GAP) + 4
    width = columns.right - _RIGHT_INSET - x
    if width < _NARROWEST_LABEL:
        return Gutter(stripes, [])
    return Gutter(stripes, _labels(stripes, x, width, label_height, geometry.scroller.viewport))


def _extents(
    geometry: Geometry, marks: MarkIndex, rows: Iterable[VisibleRow]
) -> list[tuple[Mark, float, float]]:
    """Each mark with the top and the bottom of its lines in the left column, by where it begins."""
    found: dict[int, tuple[Mark, float, float]] = {}
    for visible in rows:
        row = geometry.rows.rows[visible.at]
        if row.block < 0:
            continue
        for mark in marks.over(Span(row.start, row.end)):
            # A passage that goes on has an unbroken bar through the space between paragraphs.
            first, last = geometry.lines(visible.at, Form.SIMPLIFIED, mark.span)
            top = float(visible.y if mark.start < row.start else visible.y + first)
            bottom = float(visible.y + (visible.layout.height if mark.end > row.end + 1 else last))
            known = found.get(mark.id)
            found[mark.id] = (mark, known[1] if known else top, bottom)
    trimmed = ((mark, top + 4 * (top > 0), bottom - 4) for mark, top, bottom in found.values())
    return sorted(trimmed, key=lambda extent: (extent[1], extent[0].start, -extent[0].end, extent[0].id))


def _labels(stripes: list[Stripe], x: float, width: float, height: float, viewport: int) -> list[Label]:
    """Names stacked without touching, each as near to the top of its bar as there is room."""
    labels: list[Label] = []
    free = float("-inf")
    hidden: list[Mark] = []
    for stripe in stripes:
        # The name of a long passage stays in sight for as long as the passage does.
        wanted = max(stripe.rect.top(), min(6.0, stripe.rect.bottom() - height))
        if hidden and wanted >= free + height:
            labels.append(Label(None, QRectF(x, free, width, height), tuple(hidden)))
            hidden, free = [], free + height
        y = max(wanted, free)
        if hidden or y - wanted > _DRIFT * height:
            hidden.append(stripe.mark)
            continue
        labels.append(Label(stripe.mark, QRectF(x, y, width, height)))
        free = y + height
    if hidden and free < viewport:
        labels.append(Label(None, QRectF(x, free, width, height), tuple(hidden)))
    return labels
