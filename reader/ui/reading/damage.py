"""What of a page must be painted anew when marks come, go or are emphasised: as little as shows it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QRegion

from reader.ui.reading.geometry import Geometry
from reader.ui.reading.marks import Mark
from reader.ui.reading.scroller import VisibleRow
from reader.ui.reading.stripes import Gutter, Label, Stripe

_EDGE = 3.0
"""Pixels around a bar or a name that its emphasis and its smooth edges may reach."""


def of(geometry: Geometry, marks: Collection[Mark], before: Gutter, after: Gutter) -> QRegion:
    """What shows these marks, which came, went or changed their looks; and what moved between the forms for them."""
    region = QRegion()
    for rect in _differing(before, after, {mark.id for mark in marks}):
        region += rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).toAlignedRect()
    rows = list(geometry.scroller.visible())
    for mark in marks:
        for visible in rows:
            region += _of_row(geometry, visible, mark)
    return region


def _of_row(geometry: Geometry, visible: VisibleRow, mark: Mark) -> QRegion:
    """Tints and underlines of a mark in one row, in both forms."""
    region = QRegion()
    row = geometry.rows.rows[visible.at]
    if row.block >= 0 and mark.start < row.end and mark.end > row.start:
        for form in visible.layout.forms:
            reach = visible.layout.forms[form].style.reach
            for rect in geometry.rects(visible.at, visible.y, form, mark.span):
                region += rect.adjusted(-_EDGE, -reach, _EDGE, reach).toAlignedRect()
    return region


def _differing(before: Gutter, after: Gutter, touched: Collection[int]) -> Iterator[QRectF]:
    """Bars and names that are not the same in two states, and those of the marks `touched` (ids)."""
    pairs = (before.stripes, after.stripes), (before.labels, after.labels)
    for olds, news in ((_by_mark(old), _by_mark(new)) for old, new in pairs):
        for key in olds.keys() | news.keys():
            old, new = olds.get(key), news.get(key)
            if old != new or key[0] in touched:
                yield from (item.rect for item in (old, new) if item is not None)


def _by_mark(items: Iterable[Stripe] | Iterable[Label]) -> dict[tuple[int, float | str], Stripe | Label]:
    """Bars or names by their mark, counts of those without room by their place."""
    return {_key(item): item for item in items}


def _key(item: Stripe | Label) -> tuple[int, float | str]:
    if item.mark is None:
        return 0, item.rect.top()
    return item.mark.id, item.form if isinstance(item, Stripe) else ""
