"""Paints a page: paper, what was found, selection, tags, text, bars with names, caret."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.fonts import simplified_font
from reader.ui.reading.geometry import CaretPlace, Geometry
from reader.ui.reading.hits import Hits
from reader.ui.reading.layout import elided
from reader.ui.reading.marks import Mark, MarkIndex
from reader.ui.reading.scroller import VisibleRow
from reader.ui.reading.selection import Selection
from reader.ui.reading.stripes import Gutter, Label, gutter_of
from reader.ui.reading.typeset import ASCENT, DESCENT, Style

_LEAST_LABEL_EM = 11
_LABEL_EM, _LABEL_AT = 12.2, 17
"""Size of names in pixels, at that size of the text."""
_FAINTER = 0.5


@dataclass(slots=True)
class Scene:
    """What is to be seen on a page beside its text."""

    marks: MarkIndex = field(default_factory=MarkIndex)
    hits: Hits = field(default_factory=Hits)
    selection: Selection = field(default_factory=Selection)
    active: Form = Form.SIMPLIFIED
    focused: bool = False
    current_mark: int | None = None


class PagePainter:
    """Paints one page once."""

    def __init__(
        self, geometry: Geometry, scene: Scene, theme: themes.Theme, more: Callable[[int], str]
    ) -> None:
        self._geometry = geometry
        self._scene = scene
        self._theme = theme
        self._more = more
        em = geometry.scroller.cache.typeset.em
        # Names grow more slowly than the text: they share the space between the forms.
        size = max(_LEAST_LABEL_EM, _LABEL_EM * math.sqrt(em / _LABEL_AT))
        self._label_font = simplified_font(size)
        self._label_height = round(size * 1.55)

    def paint(self, painter: QPainter, clip: QRectF) -> Gutter:
        """Paint what lies in `clip`; returns what stands between the forms, for the mouse to find."""
        geometry, scene = self._geometry, self._scene
        painter.fillRect(clip, self._theme.colour("paper"))
        rows = list(geometry.scroller.visible())
        for row in rows:
            if row.y < clip.bottom() and row.y + row.layout.height > clip.top():
                self._row(painter, row, clip)
        gutter = gutter_of(geometry, scene.marks, rows, self._label_height)
        self._gutter(painter, gutter, clip)
        self._caret(painter, rows)
        if scene.focused:
            self._active_form(painter)
        return gutter

    # -- rows ------------------------------------------------------------------------------

    def _row(self, painter: QPainter, visible: VisibleRow, clip: QRectF) -> None:
        row = self._geometry.rows.rows[visible.at]
        style = self._geometry.scroller.cache.typeset.styles[row.role]
        marks: dict[Form, list[tuple[Mark, list[QRectF]]]] = {form: [] for form in Form}
        if row.block >= 0:
            span = Span(row.start, row.end)
            over = self._scene.marks.over(span)
            hits = self._scene.hits.over(span)
            for form in Form:
                self._selection(painter, visible, form, style)
                for mark in over:
                    rects = self._geometry.rects(visible.at, visible.y, form, mark.span)
                    marks[form].append((mark, rects))
                    self._wash(painter, rects, style, mark)
                self._hits(painter, visible, form, style, hits)
        ink = self._theme.colour("ink_muted" if style.muted else "ink")
        for form in Form:
            painter.setPen(ink)
            at = QPointF(self._geometry.columns.x(form), visible.y + visible.layout.above)
            visible.layout.forms[form].layout.draw(painter, at, [], clip)
            for mark, rects in marks[form]:
                self._underline(painter, rects, style, mark)

    def _band(self, rect: QRectF, style: Style) -> QRectF:
        """The part of a line's rectangle that its characters fill, with a little air."""
        top = rect.top() + style.baseline - (ASCENT + 0.1) * style.em
        return QRectF(rect.left(), top, rect.width(), (ASCENT + DESCENT + 0.22) * style.em)

    def _selection(self, painter: QPainter, visible: VisibleRow, form: Form, style: Style) -> None:
        selection = self._scene.selection.span
        row = self._geometry.rows.rows[visible.at]
        if selection is None or selection.end <= row.start or selection.start >= row.end:
            return
        name = "selection" if form is self._scene.active else "selection_mirror"
        colour = self._theme.colour(name)
        rects = self._geometry.rects(visible.at, visible.y, form, selection)
        if rects and selection.end > row.end and row.last:
            rects[-1].setWidth(rects[-1].width() + style.em / 2)
        for rect in rects:
            painter.fillRect(rect.adjusted(0, 1, 0, -1), colour)

    def _wash(self, painter: QPainter, rects: list[QRectF], style: Style, mark: Mark) -> None:
        strong = mark.id == self._scene.current_mark
        colour = themes.tag_wash(mark.colour, self._theme, strong=strong)
        # The upper ones of a pile are fainter: seven tints would be mud. Underlines and bars tell them apart.
        fainter = 1 + _FAINTER * self._scene.marks.lane(mark.id) * (not strong)
        colour.setAlphaF(colour.alphaF() * (0.5 if mark.status == "proposed" else 1.0) / fainter)
        for rect in rects:
            painter.fillRect(self._band(rect, style), colour)

    def _underline(self, painter: QPainter, rects: list[QRectF], style: Style, mark: Mark) -> None:
        thickness = max(1.5, round(style.em / 11))
        first = style.baseline + (DESCENT + 0.12) * style.em
        # The lowest lane ends where the next line's characters begin.
        room = style.line_height - first + style.baseline - (ASCENT + 0.06) * style.em
        lanes = max(1, int(room / (thickness + 1)))
        lane = min(self._scene.marks.lane(mark.id), lanes - 1)
        y = first + lane * (thickness + 1) + thickness / 2
        pen = QPen(themes.tag_line(mark.colour, self._theme), thickness)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.status == "proposed":
            pen.setDashPattern([2.5, 1.5])
        painter.setPen(pen)
        for rect in rects:
            line = round(rect.top() + y - thickness / 2) + thickness / 2
            painter.drawLine(QLineF(rect.left() + 0.5, line, rect.right() - 0.5, line))

    def _hits(
        self, painter: QPainter, visible: VisibleRow, form: Form, style: Style, hits: list[Span]
    ) -> None:
        pen = QPen(self._theme.colour("hit"), 1.2)
        for hit in hits:
            for rect in self._geometry.rects(visible.at, visible.y, form, hit):
                painter.setPen(pen)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
                painter.drawRoundedRect(self._band(rect, style).adjusted(-0.5, 0, 0.5, 0), 3, 3)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- between the forms -----------------------------------------------------------------

    def _gutter(self, painter: QPainter, gutter: Gutter, clip: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        for stripe in gutter.stripes:
            if stripe.rect.intersects(clip):
                colour = themes.tag_line(stripe.mark.colour, self._theme)
                strong = stripe.mark.id == self._scene.current_mark
                painter.setBrush(colour)
                if stripe.mark.status == "proposed":
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(colour, 1.2))
                painter.drawRoundedRect(stripe.rect.adjusted(-1, 0, 1, 0) if strong else stripe.rect, 2, 2)
                painter.setPen(Qt.PenStyle.NoPen)
        metrics = QFontMetricsF(self._label_font)
        painter.setFont(self._label_font)
        for label in gutter.labels:
            if label.rect.intersects(clip):
                self._label(painter, label, metrics)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _label(self, painter: QPainter, label: Label, metrics: QFontMetricsF) -> None:
        align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        inner = label.rect.adjusted(6, 0, -2, 0)
        if label.mark is None:
            painter.setPen(self._theme.colour("ink_muted"))
            painter.drawText(inner, align, elided(self._more(len(label.more)), metrics, inner.width()))
            return
        text = elided(label.mark.name, metrics, inner.width())
        if label.mark.id == self._scene.current_mark:
            box = label.rect.adjusted(0, 1, 0, -1)
            box.setWidth(min(box.width(), metrics.horizontalAdvance(text) + 12))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(box, 4, 4)
        painter.setPen(themes.tag_ink(label.mark.colour, self._theme))
        painter.drawText(inner, align, text)

    # -- caret -----------------------------------------------------------------------------

    def _caret(self, painter: QPainter, rows: list[VisibleRow]) -> None:
        """A steady caret: a blinking one would wake the processor for nothing."""
        selection = self._scene.selection
        index = self._geometry.rows.row_at(selection.caret)
        if not self._scene.focused or all(row.at != index for row in rows):
            return
        for form in Form:
            rect = self._geometry.caret(CaretPlace(selection.caret, selection.upper), form)
            if rect is None:
                return
            colour = QColor(self._theme.colour("caret"))
            colour.setAlphaF(1.0 if form is self._scene.active else 0.4)
            trim = rect.height() * 0.14
            painter.fillRect(rect.adjusted(0, trim, 0, -trim), colour)

    def _active_form(self, painter: QPainter) -> None:
        """A line along the top of the column that the keyboard works in."""
        columns = self._geometry.columns
        painter.fillRect(
            QRectF(columns.x(self._scene.active), 0, columns.width, 2), self._theme.colour("accent")
        )
