"""Paints a page: paper, what was found, selection, tags, text, bars with names, caret."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QRegion

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading.geometry import CaretPlace, Geometry
from reader.ui.reading.hits import Hits
from reader.ui.reading.layout import elided
from reader.ui.reading.marks import Mark, MarkIndex
from reader.ui.reading.scroller import VisibleRow
from reader.ui.reading.selection import Selection
from reader.ui.reading.stripes import Gutter, Label
from reader.ui.reading.typeset import Style

if TYPE_CHECKING:
    from reader.ui.reading.choices import Choices

_FAINTER = 0.5
_DASH, _DASH_GAP = 2.5, 1.5
"""Of the underline of a proposal, in its thickness."""
_HAIR_ROOM = 3
"""Pixels above the first underline of tags that belong to the hair lines under differences and doubts."""
_EDGE = 2.0
"""Pixels by which smooth edges, emphasis and outlines reach out of what they belong to."""


@dataclass(slots=True)
class Scene:
    """What is to be seen on a page beside its text."""

    marks: MarkIndex = field(default_factory=MarkIndex)
    hits: Hits = field(default_factory=Hits)
    destroyed: Hits = field(default_factory=Hits)
    """Places where characters are lost."""
    choices: Choices | None = None
    """What is known of the differences and doubts of each row; None until one asks for it."""
    differences: bool = False
    """Whether what differs between the forms is marked."""
    doubts: bool = False
    """Whether choices of OpenCC's are marked."""
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
        self._typeset = geometry.scroller.cache.typeset

    def paint(self, painter: QPainter, region: QRegion, gutter: Gutter) -> None:
        """Paint what lies in `region`, to which the painter is clipped; `gutter` stands between the forms."""
        clip = QRectF(region.boundingRect())
        painter.fillRect(clip, self._theme.colour("paper"))
        rows = list(self._geometry.scroller.visible())
        for row in rows:
            for form in Form:
                part = self._part(region, row, form)
                if not part.isEmpty():
                    self._row(painter, row, form, part)
        self._gutter(painter, gutter, region)
        self._caret(painter, rows)
        if self._scene.focused:
            self._active_form(painter)

    # -- rows ------------------------------------------------------------------------------

    def _part(self, region: QRegion, visible: VisibleRow, form: Form) -> QRectF:
        """What of `region` the row may paint in that form; tints and selections stand out of it a little."""
        layout, columns = visible.layout, self._geometry.columns
        style = layout.forms[form].style
        row = QRectF(columns.x(form), visible.y, columns.width, layout.height)
        row.adjust(-_EDGE, -style.reach, style.em, style.reach)
        return QRectF(region.intersected(row.toAlignedRect()).boundingRect())

    def _row(self, painter: QPainter, visible: VisibleRow, form: Form, part: QRectF) -> None:
        """One form of a row, as far as it lies in `part`."""
        row = self._geometry.rows.rows[visible.at]
        style = self._typeset.styles[row.role]
        marks: list[tuple[Mark, list[QRectF]]] = []
        if row.block >= 0:
            self._selection(painter, visible, form, style)
            span = self._geometry.between(
                visible, form, part.top() - style.reach, part.bottom() + style.reach
            )
            for mark in self._scene.marks.over(span):
                shown = mark.span.clip(span) or span
                rects = [
                    rect
                    for rect in self._geometry.rects(visible.at, visible.y, form, shown)
                    if rect.left() < part.right() and rect.right() > part.left()
                ]
                marks.append((mark, rects))
                self._wash(painter, rects, style, mark)
            for hit in self._scene.hits.over(span):
                self._hit(painter, self._geometry.rects(visible.at, visible.y, form, hit), style)
        painter.setPen(self._theme.colour("ink_muted" if style.muted else "ink"))
        at = QPointF(self._geometry.columns.x(form), visible.y + visible.layout.above)
        visible.layout.forms[form].layout.draw(painter, at, [], part)
        for mark, rects in marks:
            self._underline(painter, rects, style, mark)
        if row.block >= 0:
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

    def _band(self, rect: QRectF, style: Style) -> QRectF:
        """The part of a line's rectangle that its characters fill, with a little air."""
        return QRectF(rect.left(), rect.top() + style.band_top, rect.width(), style.band_height)

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
        thickness = style.thickness
        lane = min(self._scene.marks.lane(mark.id), style.underlines - 1)
        y = style.underline_top + lane * (thickness + 1)
        colour = themes.tag_line(mark.colour, self._theme)
        for rect in rects:
            left, right = rect.left() + 0.5, rect.right() - 0.5
            top = round(rect.top() + y)
            # Rectangles, not lines: what Qt makes of a line differs by a pixel where only a part is painted.
            for start, end in (
                _dashes(left, right, thickness) if mark.status == "proposed" else ((left, right),)
            ):
                painter.fillRect(QRectF(start, top, end - start, thickness), colour)

    def _dots(self, painter: QPainter, rects: list[QRectF], style: Style) -> None:
        """A dotted line above the first underline of marks: something is wrong with the text itself."""
        size, colour = round(style.thickness), self._theme.colour("danger")
        for rect in rects:
            top = round(rect.top() + style.underline_top) - size - 1
            for left in range(round(rect.left()), round(rect.right()) - size, 2 * size):
                painter.fillRect(QRectF(left, top, size, size), colour)

    def _hit(self, painter: QPainter, rects: list[QRectF], style: Style) -> None:
        painter.setPen(QPen(self._theme.colour("hit"), 1.2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for rect in rects:
            painter.drawRoundedRect(self._band(rect, style).adjusted(-0.5, 0, 0.5, 0), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- between the forms -----------------------------------------------------------------

    def _gutter(self, painter: QPainter, gutter: Gutter, region: QRegion) -> None:
        box = QRectF(region.boundingRect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        for stripe in gutter.stripes:
            if _touches(region, box, stripe.rect):
                colour = themes.tag_line(stripe.mark.colour, self._theme)
                strong = stripe.mark.id == self._scene.current_mark
                painter.setBrush(colour)
                if stripe.mark.status == "proposed":
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(colour, 1.2))
                painter.drawRoundedRect(stripe.rect.adjusted(-1, 0, 1, 0) if strong else stripe.rect, 2, 2)
                painter.setPen(Qt.PenStyle.NoPen)
        metrics = QFontMetricsF(self._typeset.label_font)
        painter.setFont(self._typeset.label_font)
        for label in gutter.labels:
            if _touches(region, box, label.rect):
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


def _touches(region: QRegion, box: QRectF, rect: QRectF) -> bool:
    """Whether what is drawn in `rect`, with its edges, touches a region; `box` is all around that."""
    if rect.top() - _EDGE >= box.bottom() or rect.bottom() + _EDGE <= box.top():
        return False  # most of them, and much faster
    return region.intersects(rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).toAlignedRect())


def _dashes(left: float, right: float, thickness: float) -> Iterator[tuple[float, float]]:
    """Where the dashes of a line begin and end."""
    while left < right:
        yield left, min(left + _DASH * thickness, right)
        left += (_DASH + _DASH_GAP) * thickness


def _dotted(left: int, right: int, top: int) -> Iterator[QRectF]:
    """The dots of a hair line."""
    for x in range(left, right, 3):
        yield QRectF(x, top + 1, 1, 1)


def _wavy(left: int, right: int, top: int) -> Iterator[QRectF]:
    """The steps of a wavy hair line, two pixels high."""
    for number, x in enumerate(range(left, right, 2)):
        yield QRectF(x, top + number % 2, min(2, right - x), 1)
