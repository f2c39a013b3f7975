"""The tags between the forms: a bar for each mark along its lines, and its name beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.geometry import Geometry
from reader.ui.reading.marks import Mark, MarkIndex
from reader.ui.reading.scroller import VisibleRow

BAR, GAP = 4.0, 3.0
_MANY, _CLOSE_GAP = 5, 2.0
"""From so many lanes on the bars stand closer, as their names need the room."""
_INSET, _RIGHT_INSET = 11.0, 6.0
_LANES = 6
"""Marks beyond share the last lane; their names still have lines of their own."""
_NARROWEST_LABEL = 40.0
_DRIFT = 6
"""A name may stand up to so many lines of names below its bar; the rest is counted in one last line."""


class Extent(NamedTuple):
    """The top and the bottom of the lines of a mark in a form, in the viewport."""

    mark: Mark
    form: Form
    top: float
    bottom: float


class Stripe(NamedTuple):
    """A bar as it stands in the viewport; of forms that stand one above the other each has its own."""

    mark: Mark
    rect: QRectF
    form: Form = Form.SIMPLIFIED


class Label(NamedTuple):
    """A name as it stands in the viewport; `more` counts those for which there was no room here."""

    mark: Mark | None
    rect: QRectF
    more: tuple[Mark, ...] = ()
    part: tuple[int, int] | None = None
    """Which part of how many, where the passage has gaps."""


class Gutter(NamedTuple):
    """All that is drawn between the forms now."""

    stripes: list[Stripe]
    labels: list[Label]
    extents: dict[tuple[int, Form], Extent]
    """Where the lines of each mark are, by its id and the form."""

    def marks_at(self, point: QPointF) -> list[Mark]:
        """The marks whose bar or name is at a point."""
        for label in self.labels:
            if label.rect.contains(point):
                return list(label.more) if label.mark is None else [label.mark]
        near = (stripe for stripe in self.stripes if stripe.rect.adjusted(-2, 0, 2, 0).contains(point))
        return [stripe.mark for stripe in near]


NOTHING = Gutter([], [], {})


def gutter_of(
    geometry: Geometry,
    marks: MarkIndex,
    rows: Iterable[VisibleRow],
    label_height: float,
    before: Gutter = NOTHING,
) -> Gutter:
    """Bars and names for the rows on the screen; `before` is what stood there with other marks."""
    extents = _extents(geometry, marks, rows, before.extents)
    # By the whole article, so that names do not move sideways while it is scrolled.
    lanes = min(_LANES, max(1, marks.stripes))
    columns = geometry.columns
    left, pitch = columns.gutter + _INSET, BAR + (_CLOSE_GAP if lanes >= _MANY else GAP)
    stripes = []
    for mark, form, top, bottom in sorted(extents.values(), key=_from_the_top):
        x = left + min(marks.stripe(mark.id), _LANES - 1) * pitch
        begins = top + 4 * (top > 0)
        stripes.append(Stripe(mark, QRectF(x, begins, BAR, bottom - 4 - begins), form))
    x = left + lanes * pitch + 4
    width = columns.gutter_end - _RIGHT_INSET - x
    if width < _NARROWEST_LABEL:
        return Gutter(stripes, [], extents)
    named = _once(stripes) if columns.stacked else stripes
    labels = _labels(named, x, width, label_height, geometry.scroller.viewport)
    return Gutter(stripes, [label._replace(part=_part(marks, label.mark)) for label in labels], extents)


def _part(marks: MarkIndex, mark: Mark | None) -> tuple[int, int] | None:
    """Which part of its passage a mark is; None where it is all of it."""
    if mark is None or mark.group is None:
        return None
    numbers = [part.id for part in marks.together(mark)]
    return (numbers.index(mark.id) + 1, len(numbers)) if len(numbers) > 1 else None


def _once(stripes: list[Stripe]) -> list[Stripe]:
    """The bars that have a name beside them: of each mark the first one that is in sight, else the first."""
    chosen: dict[int, Stripe] = {}
    for stripe in stripes:
        before = chosen.get(stripe.mark.id)
        if before is None or (before.rect.bottom() <= 0 < stripe.rect.bottom()):
            chosen[stripe.mark.id] = stripe
    return [stripe for stripe in stripes if chosen[stripe.mark.id] is stripe]


def _from_the_top(extent: Extent) -> tuple[float, int, int, int]:
    mark = extent.mark
    return extent.top, mark.start, -mark.end, mark.id


def _extents(
    geometry: Geometry,
    marks: MarkIndex,
    rows: Iterable[VisibleRow],
    known: Mapping[tuple[int, Form], Extent],
) -> dict[tuple[int, Form], Extent]:
    """Each mark in sight with the place of its lines, found out for those that are not known."""
    found: dict[tuple[int, Form], Extent] = {}
    forms = geometry.columns.forms if geometry.columns.stacked else geometry.columns.forms[:1]
    for visible, form in product(rows, forms):
        row = geometry.rows.rows[visible.at]
        if row.block < 0:
            continue
        for mark in marks.over(Span(row.start, row.end)):
            key = mark.id, form
            extent = known.get(key)
            if extent is not None and extent.mark == mark:
                found[key] = extent
                continue
            # A passage that goes on has an unbroken bar through the space between paragraphs.
            first, last = geometry.lines(visible.at, form, mark.span)
            top = float(visible.y if mark.start < row.start else visible.y + first)
            bottom = float(visible.y + (visible.layout.height if mark.end > row.end + 1 else last))
            above = found.get(key)
            found[key] = Extent(mark, form, above.top if above else top, bottom)
    return found


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
