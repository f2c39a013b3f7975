"""The scroll area under a page: what is shown, how large, and at which place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.options import LARGEST_ZOOM, SMALLEST_ZOOM, ZOOM_STEP, ReadingOptions
from reader.ui.reading.page import Page
from reader.ui.reading.scroller import ReadingPosition
from reader.ui.reading.stripes import NOTHING, Gutter
from reader.ui.viewports import give_viewport


class ScrollingPage(QAbstractScrollArea):
    """A page that can be scrolled, zoomed and set otherwise. Every position in and out is a code point of the body."""

    zoom_changed = Signal(float)
    scrolled = Signal()
    active_form_changed = Signal(object)
    """Form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_viewport(self)
        self._options = ReadingOptions()
        self._page: Page | None = None
        self._known_gutter: Gutter | None = None
        self._syncing = False
        self._bar: QWidget | None = None
        self._beside_bar: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: its coming and going would break all lines anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    @property
    def page(self) -> Page | None:
        """The article as it is laid out; None where a message is shown."""
        return self._page

    @property
    def active_form(self) -> Form:
        """The form in which keyboard and copying work."""
        return Form.SIMPLIFIED if self._page is None else self._page.scene.active

    @property
    def forms(self) -> tuple[Form, ...]:
        """The forms that are shown, in order."""
        return tuple(Form) if self._page is None else self._page.geometry.columns.forms

    def set_bar(self, bar: QWidget | None) -> None:
        """Keep room for a bar above the page, or take it away; what is read stays where it is on the screen."""
        if self._bar is not None and self._bar is not bar:
            self._bar.hide()
        before = self.viewportMargins().top()
        self._bar = bar
        height = 0 if bar is None else bar.sizeHint().height()
        self.setViewportMargins(0, height, 0, 0)
        if bar is not None:
            self._place_bar()
            bar.show()
            bar.raise_()
        self._keep_scroll_bar_below(height)
        self._scroll_by(height - before)

    @property
    def has_bar(self) -> bool:
        """Whether there is a bar above the page."""
        return self._bar is not None

    def _keep_scroll_bar_below(self, height: int) -> None:
        """Begin the scroll bar where the page does."""
        if self._beside_bar is None:
            self._beside_bar = QWidget()
            self._beside_bar.setProperty("role", "bar")
            self._beside_bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            self.addScrollBarWidget(self._beside_bar, Qt.AlignmentFlag.AlignTop)
        self._beside_bar.setFixedHeight(height)
        self._beside_bar.setVisible(height > 0)

    def _place_bar(self) -> None:
        if self._bar is not None:
            self._bar.setGeometry(0, 0, self.viewport().width(), self.viewportMargins().top())

    # -- type and page ---------------------------------------------------------------------

    @property
    def options(self) -> ReadingOptions:
        """Type and page as they are now."""
        return self._options

    def set_options(self, options: ReadingOptions) -> None:
        """Other type or page; what is read stays where it is."""
        if options == self._options:
            return
        before, self._options = self._options, options
        # A pinch comes in steps of which most are smaller than a pixel of type.
        if self._page is not None and (
            options.em != before.em or replace(options, zoom=before.zoom) != before
        ):
            active = self._page.scene.active
            self._page.set_options(options)
            self._settle()
            if self._page.scene.active is not active:
                self.active_form_changed.emit(self._page.scene.active)
        if options.zoom != before.zoom:
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

    def _zoom_to(self, zoom: float, *, snap: float = 0.01) -> None:
        """Zoom as near to that as is allowed; within `snap` of the size that is set, to this."""
        zoom = 1.0 if abs(zoom - 1.0) < snap else zoom
        self.set_options(replace(self._options, zoom=min(max(zoom, SMALLEST_ZOOM), LARGEST_ZOOM)))

    # -- where one is ----------------------------------------------------------------------

    def cover(self, pixels: int) -> None:
        """Something lies upon the lower part of the open article (see `Page.cover`); 0: nothing does any more."""
        if self._page is not None:
            self._page.cover(pixels)
            self._settle()

    def reveal(self, span: Span) -> None:
        """Scroll a passage into view, unless it is."""
        if self._page is not None:
            self._page.reveal(span)
            self._settle()

    def rects_of(self, span: Span, form: Form) -> list[QRectF]:
        """Where the visible part of a passage is drawn in a form, in the viewport, line by line.

        Empty for a form that is not shown.
        """
        if self._page is None or form not in self.forms:
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
        """Bars and names beside the text, found out once for each state of the page."""
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
        self._place_bar()
        self._settle()
