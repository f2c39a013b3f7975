"""The widget in which an article is read and marked: mouse, touchpad and keyboard on a page."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reader.chinese.parallel import Form
from reader.ui.reading.access import install
from reader.ui.reading.geometry import Place
from reader.ui.reading.page import Page
from reader.ui.reading.selecting import SelectingArea
from reader.ui.reading.selection import Selection

if TYPE_CHECKING:  # imported when it is first needed
    from PySide6.QtGui import QContextMenuEvent

    from reader.ui.reading.announcing import Announcer
    from reader.ui.reading.mouse import MouseSelector
    from reader.ui.reading.wheel import Wheel

_AUTOSCROLL_MS = 30


class ParallelView(SelectingArea):
    """Both forms of one article. Every position in and out is a code point of the body."""

    mark_clicked = Signal(list, bool)
    """Ids of the marks at the place, shortest passage first; whether the click before was at the same place."""
    context_menu_requested = Signal(QPoint, object)
    """Global point; Span of the selection or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # Before the name is set, at which a screen reader looks at the view for the first time.
        install()
        super().__init__(parent)
        # Not a QBasicTimer, which in Python may outlive the view and fire at what is gone.
        self._autoscroll = QTimer(self, interval=_AUTOSCROLL_MS)
        self._autoscroll.timeout.connect(self._scroll_on)
        self.pointed: int | None = None
        """The character for which a menu was asked with the mouse; None: with the keyboard, for the caret."""
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article in both scripts"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move, Shift selects, Tab goes from the simplified to the traditional form.")
        )
        self._announcer: Announcer | None = None

    @cached_property
    def _mouse(self) -> MouseSelector:
        from reader.ui.reading.mouse import MouseSelector  # noqa: PLC0415 - after the first picture

        return MouseSelector()

    @cached_property
    def _wheel(self) -> Wheel:
        from reader.ui.reading.wheel import Wheel  # noqa: PLC0415 - after the first picture

        return Wheel()

    def begin_announcing(self) -> None:
        """Tell screen readers what changes by itself; once, after the first picture."""
        if self._announcer is None:
            from reader.ui.reading.announcing import Announcer  # noqa: PLC0415

            self._announcer = Announcer(self)

    # -- mouse -----------------------------------------------------------------------------

    def _place_at(self, page: Page, point: QPointF) -> Place | None:
        """What is under the mouse; while it drags, in the form in which it began."""
        return page.geometry.place_at(point, page.scene.active if self._mouse.dragging else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret, extend the selection, or take the sentence on the third click."""
        page, point = self._page, event.position()
        if page is None or event.button() != Qt.MouseButton.LeftButton or self._gutter.marks_at(point):
            return
        place = page.geometry.place_at(point)
        if place is not None:
            self.set_active_form(place.form)
            extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._apply(self._mouse.press(page, place, point, extend=extend), show=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word."""
        page, point = self._page, event.position()
        if page is None or event.button() != Qt.MouseButton.LeftButton or self._gutter.marks_at(point):
            return
        place = page.geometry.place_at(point)
        if place is not None:
            self._apply(self._mouse.double(page, place, point), show=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the selection; over the page, show what a click would do."""
        from reader.ui.reading.hovering import hovered_at  # noqa: PLC0415 - after the first picture

        if not self._mouse.dragging:
            self._show_cursor(event.position())
            if self._page is not None:
                self.set_hovered_marks(hovered_at(self._page, self._gutter, event.position()))
            return
        self._drag_to(event.position())
        outside = not 0 <= event.position().y() < self.viewport().height()
        if outside and not self._autoscroll.isActive():
            self._autoscroll.start()
        elif not outside:
            self._autoscroll.stop()

    def _drag_to(self, point: QPointF) -> None:
        page = self._page
        place = None if page is None else self._place_at(page, point)
        if page is not None and place is not None:
            self._apply(self._mouse.drag(page, place, point), show=False)

    def _scroll_on(self) -> None:
        """Scroll while the mouse is held above or below the page."""
        point = self._mouse.at  # not the cursor's: Wayland does not tell where that is outside of a window
        beyond = min(point.y(), 0.0) or max(point.y() - self.viewport().height(), 0.0)
        self._scroll_by(round(beyond / 2))
        self._drag_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag; a plain click on tagged text or on a tag's bar or name tells which."""
        page, point = self._page, event.position()
        if page is None or event.button() != Qt.MouseButton.LeftButton:
            return
        dragged, clicked = self._mouse.dragging, self._mouse.clicked
        again = self._mouse.release(point)
        self._autoscroll.stop()
        if not dragged or clicked:
            found = self._mark_ids_at(page, point)
            if found:
                self.mark_clicked.emit(found, again)
        self._offer_primary()

    def _mark_ids_at(self, page: Page, point: QPointF) -> list[int]:
        marks = self._gutter.marks_at(point)
        if marks:
            return [mark.id for mark in marks]
        place = page.geometry.place_at(point)
        return [] if place is None or place.character is None else self.marks_at(place.character)

    def _show_cursor(self, point: QPointF) -> None:
        shape = Qt.CursorShape.ArrowCursor
        if self._page is not None:
            columns = self._page.geometry.columns
            if self._gutter.marks_at(point):
                shape = Qt.CursorShape.PointingHandCursor
            elif not columns.gutter <= point.x() < columns.gutter_end:
                shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels; with Ctrl, zoom."""
        if self._page is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = self._wheel.notches(event)
            for _ in range(abs(notches)):
                (self.zoom_in if notches > 0 else self.zoom_out)()
        else:
            self._scroll_by(-self._wheel.pixels(event, self._page.line_height))
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Two fingers that part on a touchpad zoom."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_to(self._options.zoom * (1 + event.value()), snap=0.0)
                return True
            if event.gestureType() is Qt.NativeGestureType.SmartZoomNativeGesture:
                self.zoom_reset()
                return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the owner for a menu; a click beside the selection puts the caret there first."""
        from PySide6.QtGui import QContextMenuEvent  # noqa: PLC0415 - after the first picture

        page = self._page
        if page is None:
            return
        self.pointed = None
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.caret_rect()
            at = rect.bottomLeft().toPoint() if rect is not None else QPoint()
            self.context_menu_requested.emit(self.viewport().mapToGlobal(at), self.selection())
            return
        place = page.geometry.place_at(QPointF(event.pos()))
        self.pointed = None if place is None else place.character
        span = self.selection()
        if place is not None and (span is None or not span.start <= place.position <= span.end):
            self.set_active_form(place.form)
            self._apply(Selection(place.position, place.position, place.upper), show=False)
        self.context_menu_requested.emit(event.globalPos(), self.selection())

    # -- keyboard and focus ----------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select, copy, change the form; every other key is the window's."""
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415 - after the first picture

        from reader.ui.reading.keys import form_of, move_of, page_of  # noqa: PLC0415

        page = self._page
        if page is None:
            event.ignore()
            return
        move, form, pages = move_of(event), form_of(event), page_of(event)
        if move is not None:
            self._apply(page.moved(move[0], extend=move[1]), keep_goal=True)
            if move[1]:
                self._offer_primary()
        elif form is not None:
            self.set_active_form(form)
        elif pages:
            self._scroll_by(pages * max(page.line_height, page.scroller.viewport - 2 * page.line_height))
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
            self._offer_primary()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self.selection() is not None:
            self.clear_selection()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the other form first, if it is shown, then on to the next widget."""
        target = Form.TRADITIONAL if forward else Form.SIMPLIFIED
        if self._page is not None and self.active_form is not target and target in self.forms:
            self.set_active_form(target)
            return True
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret; coming by Tab, begin in the form that is first on the way."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.set_active_form(Form.SIMPLIFIED)
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.set_active_form(Form.TRADITIONAL)
        self._set_focused(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self._set_focused(False)

    def _set_focused(self, focused: bool) -> None:
        if self._page is not None:
            self._page.scene.focused = focused
        self.viewport().update()
