"""The widget in which an article is read and marked: caret, selection, mouse and keyboard on a page."""

from __future__ import annotations

from PySide6.QtCore import QBasicTimer, QPoint, QPointF, QRectF, Qt, QTimerEvent, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.area import PageArea
from reader.ui.reading.geometry import Place
from reader.ui.reading.keys import form_of, move_of
from reader.ui.reading.mouse import MouseSelector
from reader.ui.reading.page import Page
from reader.ui.reading.selection import Selection, Unit, UnitFinder

_WHEEL_LINES = 3
_NOTCH = 120
_AUTOSCROLL_MS = 30


class ParallelView(PageArea):
    """Both forms of one article. Every position in and out is a code point of the body."""

    mark_clicked = Signal(list)
    """Ids of the marks at the place, shortest passage first."""
    context_menu_requested = Signal(QPoint, object)
    """Global point; Span of the selection or None."""
    active_form_changed = Signal(object)
    """Form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mouse = MouseSelector()
        self._autoscroll = QBasicTimer()
        self._zoom_wheel = 0
        self.pointed: int | None = None
        """The character for which a menu was asked with the mouse; None: with the keyboard, for the caret."""
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Article in both scripts"))
        self.setAccessibleDescription(
            self.tr(
                "Simplified on the left, traditional on the right. Arrow keys move, Shift selects, Tab changes sides."
            )
        )

    def set_unit_finder(
        self,
        *,
        word: UnitFinder | None = None,
        sentence: UnitFinder | None = None,
        clause: UnitFinder | None = None,
    ) -> None:
        """Other rules for what a word, a sentence or a clause is, for this article and those that follow."""
        for unit, finder in ((Unit.WORD, word), (Unit.SENTENCE, sentence), (Unit.CLAUSE, clause)):
            if finder is not None:
                self._finders[unit] = finder
        if self._page is not None:
            self._page.units.finders.update(self._finders)

    # -- selection -------------------------------------------------------------------------

    def caret(self) -> int:
        """Where the caret is."""
        return 0 if self._page is None else self._page.scene.selection.caret

    def caret_rect(self) -> QRectF | None:
        """Where the caret stands in the active form, in the viewport; None without text."""
        page = self._page
        return None if page is None else page.geometry.caret(page.caret, page.scene.active)

    def select(self, span: Span) -> None:
        """Select a passage without scrolling; an empty one puts the caret there."""
        if self._page is not None:
            inside = self._page.units.inside
            self._apply(Selection(inside(span.start), inside(span.end)), show=False)

    def select_all(self) -> None:
        """Select the whole article, where one is."""
        if self._page is not None:
            self._apply(Selection(self._page.units.start, self._page.units.end), show=False)

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        self._apply(Selection(self.caret(), self.caret()), show=False)

    def grow_by_word(self) -> None:
        """Move the end of the selection out by a word; with nothing selected, take the word at the caret."""
        self._resize_selection(Unit.WORD, grow=True)

    def shrink_by_word(self) -> None:
        """Move the end of the selection in by a word."""
        self._resize_selection(Unit.WORD, grow=False)

    def grow_by_clause(self) -> None:
        """Move the end of the selection out by a clause; with nothing selected, take the clause at the caret."""
        self._resize_selection(Unit.CLAUSE, grow=True)

    def shrink_by_clause(self) -> None:
        """Move the end of the selection in by a clause."""
        self._resize_selection(Unit.CLAUSE, grow=False)

    def select_unit(self, unit: Unit) -> None:
        """Select the word, clause or sentence at the caret."""
        if self._page is not None:
            found = self._page.units.at(unit, self.caret())
            self._apply(Selection(found.start, found.end))

    def _resize_selection(self, unit: Unit, *, grow: bool) -> None:
        if self._page is None:
            return
        change = self._page.units.grown if grow else self._page.units.shrunk
        self._apply(change(self._page.scene.selection, unit))

    def _apply(self, selection: Selection, *, show: bool = True, keep_goal: bool = False) -> None:
        """Take another selection: tell about it, paint it, and scroll to the caret if that is wanted."""
        page = self._page
        if page is None:
            return
        before, page.scene.selection = page.scene.selection, selection
        if not keep_goal:
            page.forget_goal()
        if show:
            page.show_caret()
            self._settle()
        self.viewport().update()
        if before.span != selection.span:
            self.selection_changed.emit(selection.span)
        if before.caret != selection.caret:
            self.caret_moved.emit(selection.caret)

    def set_active_form(self, form: Form) -> None:
        """Work in the other form; selection and caret stay, they are in both."""
        if self._page is not None and self._page.scene.active is not form:
            self._page.scene.active = form
            self._page.forget_goal()
            self.viewport().update()
            self.active_form_changed.emit(form)

    def selected_text(self, form: Form) -> str:
        """What the selection reads in a form, "" for none."""
        span = self.selection()
        return "" if self._page is None or span is None else self._page.parallel.counterpart(form, span)

    def copy(self) -> None:
        """The selection in the active form, to the clipboard."""
        self._to_clipboard(self.selected_text(self.active_form))

    def copy_form(self, form: Form) -> None:
        """The selection in a form, to the clipboard."""
        self._to_clipboard(self.selected_text(form))

    def copy_written(self) -> None:
        """The selection as the body has it, to the clipboard."""
        span = self.selection()
        if self._page is not None and span is not None:
            self._to_clipboard(span.of(self._page.parallel.body))

    def copy_both(self) -> None:
        """The selection in both forms, one below the other, to the clipboard."""
        if self.selection() is not None:
            self._to_clipboard("\n".join(self.selected_text(form) for form in Form))

    def _to_clipboard(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)

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
        if not self._mouse.dragging:
            self._show_cursor(event.position())
            return
        self._drag_to(event.position())
        outside = not 0 <= event.position().y() < self.viewport().height()
        if outside and not self._autoscroll.isActive():
            self._autoscroll.start(_AUTOSCROLL_MS, self)
        elif not outside:
            self._autoscroll.stop()

    def _drag_to(self, point: QPointF) -> None:
        page = self._page
        place = None if page is None else self._place_at(page, point)
        if page is not None and place is not None:
            self._apply(self._mouse.drag(page, place, point), show=False)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll while the mouse is held above or below the page."""
        if event.timerId() != self._autoscroll.timerId():
            super().timerEvent(event)
            return
        point = QPointF(self.viewport().mapFromGlobal(self.cursor().pos()))
        beyond = min(point.y(), 0.0) or max(point.y() - self.viewport().height(), 0.0)
        self._scroll_by(round(beyond / 2))
        self._drag_to(point)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag; a plain click on tagged text or on a tag's bar or name tells which."""
        page, point = self._page, event.position()
        if page is None or event.button() != Qt.MouseButton.LeftButton:
            return
        dragged, clicked = self._mouse.dragging, self._mouse.clicked
        self._mouse.release()
        self._autoscroll.stop()
        if not dragged or clicked:
            found = self._mark_ids_at(page, point)
            if found:
                self.mark_clicked.emit(found)

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
            elif not columns.gutter <= point.x() < columns.right:
                shape = Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() is not shape:
            self.viewport().setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels; with Ctrl, zoom."""
        if self._page is None:
            return
        angle = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_wheel += angle
            while abs(self._zoom_wheel) >= _NOTCH:
                step = _NOTCH if self._zoom_wheel > 0 else -_NOTCH
                self._zoom_wheel -= step
                (self.zoom_in if step > 0 else self.zoom_out)()
        else:
            pixels = event.pixelDelta().y() or round(angle / _NOTCH * _WHEEL_LINES * self._page.line_height)
            self._scroll_by(-pixels)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask the owner for a menu; a click beside the selection puts the caret there first."""
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
        page = self._page
        if page is None:
            event.ignore()
            return
        move, form = move_of(event), form_of(event)
        if move is not None:
            self._apply(page.moved(move[0], extend=move[1]), keep_goal=True)
        elif form is not None:
            self.set_active_form(form)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape and self.selection() is not None:
            self.clear_selection()
        else:
            event.ignore()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes to the other form first, then on to the next widget."""
        target = Form.TRADITIONAL if forward else Form.SIMPLIFIED
        if self._page is not None and self.active_form is not target:
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
