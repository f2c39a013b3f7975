"""The widget that shows a page: scrolling, zoom, marks and painting, without caret and input."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from reader.chinese.parallel import Form, ParallelText
from reader.chinese.span import Span
from reader.ui import theme as themes
from reader.ui.reading import damage
from reader.ui.reading.destroyed import destroyed_in
from reader.ui.reading.hits import Hits
from reader.ui.reading.marks import Mark
from reader.ui.reading.message import paint_message
from reader.ui.reading.options import LARGEST_ZOOM, SMALLEST_ZOOM, ZOOM_STEP, ReadingOptions
from reader.ui.reading.page import Page
from reader.ui.reading.painter import PagePainter
from reader.ui.reading.rows import Header, Role
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.reading.selection import Unit, UnitFinder
from reader.ui.reading.stripes import NOTHING, Gutter
from reader.ui.reading.tooltips import doubts_tip, marks_tip, missing_glyph_tip

if TYPE_CHECKING:
    from reader.ui.reading.choices import Choices, FormDoubt


class PageArea(QAbstractScrollArea):
    """A scrolled page. Every position in and out is a code point of the body."""

    selection_changed = Signal(object)
    """Span or None."""
    caret_moved = Signal(int)
    zoom_changed = Signal(float)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = ReadingOptions()
        self._page: Page | None = None
        self._known_gutter: Gutter | None = None
        self._message = ("", "")
        self._finders: dict[Unit, UnitFinder] = {}
        self._marks_differences = self._marks_doubts = False
        self._syncing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: its coming and going would break all lines anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # -- what is shown ---------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The article as it is laid out; None where a message is shown."""
        return self._page

    def set_article(
        self, parallel: ParallelText, header: Header | None = None, marks: Iterable[Mark] = ()
    ) -> None:
        """Show an article from its beginning; nothing is selected, nothing found."""
        active = self.active_form
        page = Page(parallel, header or Header(), self._options, self.viewport().size())
        page.scene.active = active
        page.scene.focused = self.hasFocus()
        page.scene.marks.replace(marks)
        page.scene.destroyed = destroyed_in(parallel.body)
        self._mark_choices(page)
        page.units.finders.update(self._finders)
        had_selection = self.selection() is not None
        self._page = page
        self._settle()
        if had_selection:
            self.selection_changed.emit(None)
        self.caret_moved.emit(page.scene.selection.caret)

    def set_message(self, title: str, text: str = "") -> None:
        """Show a calm message in the middle instead of an article."""
        had_selection = self.selection() is not None
        self._page = None
        self._message = (title, text)
        self._settle()
        if had_selection:
            self.selection_changed.emit(None)

    def set_marks(self, marks: Iterable[Mark]) -> None:
        """Other annotations on the same article; only what differs costs anything."""
        if self._page is not None:
            self._show_marks(self._page.scene.marks.replace(marks))

    def change_marks(self, gone: Iterable[int], marks: Iterable[Mark]) -> None:
        """Annotations less (by id), and more or in another state; it does not matter how many others there are."""
        if self._page is not None:
            self._show_marks(self._page.scene.marks.change(gone, marks))

    def _show_marks(self, touched: list[Mark] | None) -> None:
        """Paint what differs after marks came and went; None: all of them may stand elsewhere."""
        page, before = self._page, self._known_gutter
        if touched == [] or page is None:
            return
        if touched is None or before is None:
            self._known_gutter = None
            self.viewport().update()
            return
        after = self._known_gutter = page.gutter(before)
        self.viewport().update(damage.of(page.geometry, touched, before, after))

    def marks_at(self, position: int) -> list[int]:
        """Ids of the annotations on the character at a position, shortest passage first."""
        return [] if self._page is None else [mark.id for mark in self._page.scene.marks.at(position)]

    def set_current_mark(self, mark_id: int | None) -> None:
        """Emphasise one annotation."""
        page = self._page
        if page is None or page.scene.current_mark == mark_id:
            return
        before, page.scene.current_mark = page.scene.current_mark, mark_id
        marks = [mark for mark in map(page.scene.marks.get, (before, mark_id)) if mark is not None]
        self.viewport().update(damage.of(page.geometry, marks, self._gutter, self._gutter))

    def set_hits(self, hits: Iterable[Span]) -> None:
        """Outline what a search found."""
        if self._page is not None:
            self._page.scene.hits = Hits(hits)
            self.viewport().update()

    def set_marking(self, *, differences: bool, doubts: bool) -> None:
        """Whether what differs between the forms is marked, and whether choices of OpenCC's are."""
        self._marks_differences, self._marks_doubts = differences, doubts
        if self._page is not None:
            self._mark_choices(self._page)
            self.viewport().update()

    def _mark_choices(self, page: Page) -> None:
        page.scene.differences, page.scene.doubts = self._marks_differences, self._marks_doubts
        if self._marks_differences or self._marks_doubts:
            self._choices_of(page)

    def _choices_of(self, page: Page) -> Choices:
        """What is known of the differences and doubts of the page, row by row."""
        if page.scene.choices is None:
            from reader.ui.reading.choices import Choices  # noqa: PLC0415 - most pages do without

            page.scene.choices = Choices(page.rows)
        return page.scene.choices

    def doubts_at(self, position: int) -> list[FormDoubt]:
        """Where OpenCC had a choice for the character at a position, whether that is marked or not."""
        return [] if self._page is None else self._choices_of(self._page).doubts_at(position)

    def selection(self) -> Span | None:
        """What is selected."""
        return None if self._page is None else self._page.scene.selection.span

    @property
    def active_form(self) -> Form:
        """The form in which keyboard and copying work."""
        return Form.SIMPLIFIED if self._page is None else self._page.scene.active

    # -- type and page ---------------------------------------------------------------------

    @property
    def options(self) -> ReadingOptions:
        """Type and page as they are now."""
        return self._options

    def set_options(self, options: ReadingOptions) -> None:
        """Other type or page; what is read stays where it is."""
        if options == self._options:
            return
        zoomed = options.zoom != self._options.zoom
        self._options = options
        if self._page is not None:
            self._page.set_options(options)
            self._settle()
        if zoomed:
            self.zoom_changed.emit(options.zoom)

    def zoom_in(self) -> None:
        """A step larger."""
        self._zoom_to(self._options.zoom * ZOOM_STEP)

    def zoom_out(self) -> None:
        """A step smaller."""
        self._zoom_to(self._options.zoom / ZOOM_STEP)

    def zoom_reset(self) -> None:
        """The size that is set."""
        self._zoom_to(1.0)

    def _zoom_to(self, zoom: float) -> None:
        zoom = 1.0 if abs(zoom - 1.0) < 0.01 else zoom
        self.set_options(replace(self._options, zoom=min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)))

    # -- where one is ----------------------------------------------------------------------

    def reveal(self, span: Span) -> None:
        """Scroll a passage into view, unless it is."""
        if self._page is not None:
            self._page.reveal(span)
            self._settle()

    def rects_of(self, span: Span, form: Form) -> list[QRectF]:
        """Where the visible part of a passage is drawn in a form, in the viewport, line by line."""
        if self._page is None:
            return []
        geometry = self._page.geometry
        body = [row for row in geometry.scroller.visible() if geometry.rows.rows[row.at].block >= 0]
        rects = (rect for row in body for rect in geometry.rects(row.at, row.y, form, span))
        return [rect for rect in rects if rect.bottom() > 0 and rect.top() < geometry.scroller.viewport]

    def top_position(self) -> ReadingPosition:
        """Where the reader is, to come back to with `restore`."""
        return ReadingPosition(0, 0.0) if self._page is None else self._page.top_position()

    def restore(self, position: ReadingPosition) -> None:
        """Back to where the reader was."""
        if self._page is not None:
            self._page.restore(position)
            self._settle()

    def _settle(self) -> None:
        """Lay out what is in sight, bring the scroll bar in line with it, and paint."""
        bar = self.verticalScrollBar()
        self._syncing = True
        if self._page is None:
            bar.setRange(0, 0)
        else:
            scroller = self._page.scroller
            scroller.clamp()
            for _ in scroller.visible():
                pass
            bar.setRange(0, scroller.maximum)
            bar.setPageStep(scroller.viewport)
            bar.setSingleStep(self._page.line_height)
            bar.setValue(scroller.value)
        # With nothing to scroll the theme hides the handle.
        bar.setEnabled(bar.maximum() > 0)
        self._syncing = False
        self._known_gutter = None
        self.viewport().update()
        self.scrolled.emit()

    @property
    def _gutter(self) -> Gutter:
        """What stands between the forms, found out once for each state of the page."""
        if self._known_gutter is None:
            self._known_gutter = NOTHING if self._page is None else self._page.gutter()
        return self._known_gutter

    def _scroll_by(self, pixels: int) -> None:
        if self._page is not None and pixels:
            self._page.scroller.scroll_by(pixels)
            self._settle()

    # -- events ----------------------------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved by hand or by keys."""
        if self._page is not None and not self._syncing:
            self._page.scroller.scroll_to(self.verticalScrollBar().value())
            self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew if they must be."""
        if self._page is not None:
            self._page.resize(self.viewport().size())
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: paint with its colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, or the message where there is none."""
        painter = QPainter(self.viewport())
        try:
            self._paint(painter, event.region())
        finally:
            # A painter that an exception keeps alive would take the process down.
            painter.end()

    def _paint(self, painter: QPainter, region: QRegion) -> None:
        theme = themes.current()
        if self._page is None:
            paint_message(painter, QRectF(self.viewport().rect()), *self._message, theme)
        else:
            page = PagePainter(self._page.geometry, self._page.scene, theme, self._more)
            page.paint(painter, region, self._gutter)

    def _more(self, count: int) -> str:
        # No %n: where another class derives from it, tr finds no plural (see docs/translations.md).
        return self.tr("{0} more").format(count)

    # -- hovering --------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell about what is hovered."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.tip_at(event.pos()), self.viewport())
            return True
        return bool(super().viewportEvent(event))

    def tip_at(self, point: QPoint) -> str:
        """What hovering at a point of the viewport tells: the tags there, or a character that cannot be drawn."""
        page = self._page
        if page is None:
            return ""
        theme = themes.current()
        marks = self._gutter.marks_at(QPointF(point))
        if marks:
            return marks_tip(marks, theme)
        place = page.geometry.place_at(QPointF(point))
        if place is None or place.character is None:
            return ""
        font = page.scroller.cache.typeset.fonts[Role.PARAGRAPH, place.form]
        tip = missing_glyph_tip(place.glyph, font)
        if tip:
            return tip
        tip = marks_tip(page.scene.marks.at(place.character), theme)
        if page.scene.destroyed.over(Span(place.character, place.character + 1)):
            tip = f"<p>{self.tr('A character was destroyed here by a converter.')}</p>{tip}"
        if page.scene.doubts:
            tip += doubts_tip(self.doubts_at(place.character))
        return tip
