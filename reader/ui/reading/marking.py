"""Tints and lines of the tags in the text: one tint at each place, and a line of its own for each tag."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.geometry import Geometry
from reader.ui.reading.marks import Mark
from reader.ui.reading.patterns import brush
from reader.ui.reading.scene import Scene
from reader.ui.reading.scroller import VisibleRow
from reader.ui.reading.typeset import Style

_PROPOSED, _QUIET = 0.5, 0.3
"""How strong the tints of proposals and of what is out of use are, against those of the others."""


class RowMarks:
    """The tags of some lines of a row in one form, as they are painted behind and below its text."""

    def __init__(
        self, geometry: Geometry, scene: Scene, theme: themes.Theme, visible: VisibleRow, form: Form
    ) -> None:
        self._geometry, self._scene, self._theme = geometry, scene, theme
        self._visible, self._form = visible, form
        self._style: Style = visible.layout.forms[form].style

    def _rects(self, span: Span, part: QRectF) -> list[QRectF]:
        """Where a span is drawn, of what touches `part` from the left to the right."""
        rects = self._geometry.rects(self._visible.at, self._visible.y, self._form, span)
        return [rect for rect in rects if rect.left() < part.right() and rect.right() > part.left()]

    # -- behind the text -------------------------------------------------------------------

    def paint_tints(self, painter: QPainter, span: Span, part: QRectF) -> None:
        """Where tags lie over each other there is the tint of the shortest: all at once would be mud.

        That is the one that a click chooses. Those that are emphasised are tinted as a whole.
        """
        strong = self._scene.emphasised
        covered: list[Span] = []
        marks = self._scene.marks.over(span)
        for mark in sorted(marks, key=lambda mark: (mark.id not in strong, mark.end - mark.start, mark.id)):
            shown = mark.span.clip(span)
            if shown is None:
                continue
            left = _without(shown, covered)
            if not left:
                continue
            colour = self._tint(mark, strong=mark.id in strong)
            for place in left:
                for rect in self._rects(place, part):
                    painter.fillRect(band(rect, self._style), colour)
            covered = _united([*covered, shown])

    def _tint(self, mark: Mark, *, strong: bool) -> QColor:
        colour = themes.tag_wash(mark.colour, self._theme, strong=strong)
        if not strong:
            share = _QUIET if mark.quiet else _PROPOSED if mark.proposed else 1.0
            colour.setAlphaF(colour.alphaF() * share)
        return colour

    # -- below the text --------------------------------------------------------------------

    def paint_lines(self, painter: QPainter, span: Span, part: QRectF) -> None:
        """A line for each tag in its own lane; a hair line below them where there are more tags than lanes.

        A tag beyond the last lane takes that where it is free.
        """
        marks, strong = self._scene.marks, self._scene.emphasised
        last = self._style.underlines - 1
        taken: list[Span] = []
        beyond: list[Span] = []
        for mark in sorted(
            marks.over(span), key=lambda mark: (mark.id not in strong, marks.lane(mark.id), mark.id)
        ):
            shown = mark.span.clip(span)
            if shown is None:
                continue
            lane, free = marks.lane(mark.id), [shown]
            if lane >= last:
                free, lane = _without(shown, taken), last
                beyond += _without(shown, free)
            if not free:
                continue
            if lane == last:
                taken = _united([*taken, shown])
            for place in free:
                self._line(painter, mark, lane, self._rects(place, part))
        self._hair_line(painter, beyond, part)

    def _line(self, painter: QPainter, mark: Mark, lane: int, rects: Iterable[QRectF]) -> None:
        style = self._style
        room = style.thickness + 1
        thickness = max(1.0, style.thickness / 2) if mark.quiet or mark.proposed else style.thickness
        colour = line_colour(mark, self._theme)
        filling = brush(lane, style.thickness, colour)
        for rect in rects:
            # Rectangles, not lines: what Qt makes of a line differs by a pixel where only a part is painted.
            left, right = round(rect.left() + 0.5), round(rect.right() - 0.5)
            top = round(rect.top() + style.underline_top + lane * room)
            painter.setBrushOrigin(left, top)
            painter.fillRect(QRectF(left, top, right - left, thickness), filling)

    def _hair_line(self, painter: QPainter, spans: list[Span], part: QRectF) -> None:
        style, colour = self._style, self._theme.colour("ink_muted")
        for span in _united(spans):
            for rect in self._rects(span, part):
                top = round(rect.top() + style.underline_top + style.underlines * (style.thickness + 1))
                painter.fillRect(QRectF(rect.left() + 0.5, top, rect.width() - 1, 1), colour)


def band(rect: QRectF, style: Style) -> QRectF:
    """The part of a line's rectangle that its characters fill, with a little air."""
    return QRectF(rect.left(), rect.top() + style.band_top, rect.width(), style.band_height)


def line_colour(mark: Mark, theme: themes.Theme) -> QColor:
    """Of the lines and bars of a mark."""
    return theme.colour("ink_muted") if mark.quiet else themes.tag_line(mark.colour, theme)


def _without(span: Span, covered: list[Span]) -> list[Span]:
    """What of a span is in none of others, which are in order and apart."""
    left, start = [], span.start
    for other in covered:
        if other.end <= start:
            continue
        if other.start >= span.end:
            break
        if other.start > start:
            left.append(Span(start, other.start))
        start = max(start, other.end)
    return [*left, Span(start, span.end)] if start < span.end else left


def _united(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = found[-1].cover(span)
        else:
            found.append(span)
    return found
