"""Paints a page: paper, selection, tags, what was found, text, caret."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.geometry import CaretPlace, Geometry
from reader.ui.reading.margin import GutterPainter
from reader.ui.reading.marking import RowMarks, band
from reader.ui.reading.scene import Scene
from reader.ui.reading.scroller import VisibleRow
from reader.ui.reading.stripes import Gutter
from reader.ui.reading.typeset import Style

_CURRENT_HIT = 0.22
"""How strongly the hit that one is at is filled with the colour of its outline."""
_HAIR_ROOM = 3
"""Pixels above the first underline of tags that belong to the hair lines under differences and doubts."""
_EDGE = 2.0
"""Pixels by which smooth edges, emphasis and outlines reach out of what they belong to."""


class PagePainter:
    """Paints one page once."""

    def __init__(
        self, geometry: Geometry, scene: Scene, theme: themes.Theme, more: Callable[[int], str]
    ) -> None:
        self._geometry = geometry
        self._scene = scene
        self._theme = theme
        self._more = more
        self._typeset = geometry.scroller.cache.typeset

    def paint(self, painter: QPainter, region: QRegion, gutter: Gutter) -> None:
        """Paint what lies in `region`, to which the painter is clipped; `gutter` stands between the forms."""
        clip = QRectF(region.boundingRect())
        painter.fillRect(clip, self._theme.colour("paper"))
        rows = list(self._geometry.scroller.visible())
        for row in rows:
            for form in row.layout.forms:
                part = self._part(region, row, form)
                if not part.isEmpty():
                    self._row(painter, row, form, part)
        GutterPainter(self._scene, self._theme, self._typeset, self._more).paint(painter, gutter, region)
        self._caret(painter, rows)
        if self._scene.focused:
            self._active_form(painter)

    # -- rows ------------------------------------------------------------------------------

    def _part(self, region: QRegion, visible: VisibleRow, form: Form) -> QRectF:
        """What of `region` the row may paint in that form; tints and selections stand out of it a little."""
        layout, columns = visible.layout, self._geometry.columns
        style = layout.forms[form].style
        top = visible.y + layout.tops[form]
        row = QRectF(columns.x(form), top, columns.width, layout.forms[form].height)
        row.adjust(-_EDGE, -style.reach, style.em, style.reach)
        return QRectF(region.intersected(row.toAlignedRect()).boundingRect())

    def _row(self, painter: QPainter, visible: VisibleRow, form: Form, part: QRectF) -> None:
        """One form of a row, as far as it lies in `part`."""
        row = self._geometry.rows.rows[visible.at]
        style = self._typeset.styles[row.role]
        if row.block >= 0:
            self._selection(painter, visible, form, style)
            span = self._geometry.between(
                visible, form, part.top() - style.reach, part.bottom() + style.reach
            )
            marks = RowMarks(self._geometry, self._scene, self._theme, visible, form)
            marks.paint_tints(painter, span, part)
            self._hits(painter, visible, form, span)
        painter.setPen(self._theme.colour("ink_muted" if style.muted else "ink"))
        at = QPointF(self._geometry.columns.x(form), visible.y + visible.layout.tops[form])
        visible.layout.forms[form].layout.draw(painter, at, [], part)
        if row.block >= 0:
            marks.paint_lines(painter, span, part)
            self._choices(painter, visible, form, span)
            for place in self._scene.destroyed.over(span):
                self._dots(painter, self._geometry.rects(visible.at, visible.y, form, place), style)

    def _choices(self, painter: QPainter, visible: VisibleRow, form: Form, span: Span) -> None:
        """Hair lines under what differs, dotted, and under what was a choice, wavy: above the lines of tags."""
        scene = self._scene
        if scene.choices is None:
            return
        style = self._typeset.styles[self._geometry.rows.rows[visible.at].role]
        for wanted, find, name, line in (
            (scene.differences, scene.choices.differing, "ink_muted", _dotted),
            (scene.doubts, scene.choices.doubtful, "hit", _wavy),
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(name))
            for place in find(visible.at).over(span) if wanted else ():
                for rect in self._geometry.rects(visible.at, visible.y, form, place):
                    top = round(rect.top() + style.underline_top) - _HAIR_ROOM
                    boxes = list(line(round(rect.left()) + 1, round(rect.right()) - 1, top))
                    painter.drawRects(boxes)

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

    def _dots(self, painter: QPainter, rects: list[QRectF], style: Style) -> None:
        """A dotted line above the first underline of marks: something is wrong with the text itself."""
        size, colour = round(style.thickness), self._theme.colour("danger")
        for rect in rects:
            top = round(rect.top() + style.underline_top) - size - 1
            for left in range(round(rect.left()), round(rect.right()) - size, 2 * size):
                painter.fillRect(QRectF(left, top, size, size), colour)

    def _hits(self, painter: QPainter, visible: VisibleRow, form: Form, span: Span) -> None:
        """Outline what was found on the lines of `span`; of a hit of thousands of characters what stands there."""
        found = self._scene.hits.over(span)
        if not found:
            return
        style, current = self._typeset.styles[self._geometry.rows.rows[visible.at].role], list[QRectF]()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(self._theme.colour("hit"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for hit in found:
            shown = hit.clip(span) or hit
            for rect in self._geometry.rects(visible.at, visible.y, form, shown):
                outline = band(rect, style).adjusted(-0.5, 0, 0.5, 0)
                if hit == self._scene.current_hit:
                    current.append(outline)
                else:
                    painter.drawRoundedRect(outline, 3, 3)
        colour = self._theme.colour("hit")
        painter.setPen(QPen(colour, 2.4))
        colour.setAlphaF(_CURRENT_HIT)
        painter.setBrush(colour)
        for outline in current:
            painter.drawRoundedRect(outline, 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- caret -----------------------------------------------------------------------------

    def _caret(self, painter: QPainter, rows: list[VisibleRow]) -> None:
        """A steady caret: a blinking one would wake the processor for nothing."""
        selection = self._scene.selection
        index = self._geometry.rows.row_at(selection.caret)
        if not self._scene.focused or all(row.at != index for row in rows):
            return
        for form in self._geometry.columns.forms:
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


def _dotted(left: int, right: int, top: int) -> Iterator[QRectF]:
    """The dots of a hair line."""
    for x in range(left, right, 3):
        yield QRectF(x, top + 1, 1, 1)


def _wavy(left: int, right: int, top: int) -> Iterator[QRectF]:
    """The steps of a wavy hair line, two pixels high."""
    for number, x in enumerate(range(left, right, 2)):
        yield QRectF(x, top + number % 2, min(2, right - x), 1)
