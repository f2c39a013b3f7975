"""Caret, selection and copying on a page, whoever moves them."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from reader.chinese.parallel import Form
from reader.chinese.span import Span
from reader.ui.reading.area import PageArea
from reader.ui.reading.selection import Selection, Unit, UnitFinder

_LONGEST_PRIMARY = 100_000
"""Longer selections are not offered to the middle button: each form of them would be made at once."""


class SelectingArea(PageArea):
    """A page with a caret and a selection. Every position in and out is a code point of the body."""

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
            start, end = map(self._page.units.inside, (span.start, span.end))
            # The caret ends what is selected also where the line ends there, not at the head of the next one.
            self._apply(Selection(start, end, upper=end > start), show=False)

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
        self._offer_primary()

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
        """Work in the other form, if it is shown; selection and caret stay, they are in both."""
        if self._page is not None and self._page.activate(form):
            self._page.forget_goal()
            self.viewport().update()
            self.active_form_changed.emit(form)

    # -- copying ---------------------------------------------------------------------------

    def selected_text(self, form: Form) -> str:
        """What the selection reads in a form, "" for none."""
        span = self.selection()
        return "" if self._page is None or span is None else self._page.parallel.counterpart(form, span)

    def seen_text(self) -> str:
        """What the selection reads as it is seen: in the active form, or as it is written where that is shown."""
        span = self.selection()
        if self._page is None or span is None:
            return ""
        return self._page.rows.parallel.counterpart(self.active_form, span)

    def copy(self) -> None:
        """The selection as it is seen in the active form, to the clipboard."""
        _to_clipboard(self.seen_text())

    def copy_form(self, form: Form) -> None:
        """The selection in a form, to the clipboard."""
        _to_clipboard(self.selected_text(form))

    def copy_written(self) -> None:
        """The selection as the body has it, to the clipboard."""
        span = self.selection()
        if self._page is not None and span is not None:
            _to_clipboard(span.of(self._page.parallel.body))

    def copy_both(self) -> None:
        """The selection in both forms, one below the other, to the clipboard."""
        if self.selection() is not None:
            _to_clipboard("\n".join(self.selected_text(form) for form in Form))

    def _offer_primary(self) -> None:
        """Hand what a person selected to the middle button, where the system knows that."""
        span = self.selection()
        if (
            span is not None
            and len(span) <= _LONGEST_PRIMARY
            and QGuiApplication.clipboard().supportsSelection()
        ):
            _to_clipboard(self.seen_text(), primary=True)


def _to_clipboard(text: str, *, primary: bool = False) -> None:
    from PySide6.QtGui import QClipboard  # noqa: PLC0415 - after the first picture

    if text:
        modes = QClipboard.Mode
        QGuiApplication.clipboard().setText(text, modes.Selection if primary else modes.Clipboard)
