"""What a screen reader says of the page by itself: the selection, the tags at the caret, the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleTextCursorEvent
from PySide6.QtWidgets import QWidget

from reader.chinese.parallel import Form

if TYPE_CHECKING:
    from reader.ui.reading.selecting import SelectingArea

_PAUSE = 250
"""Milliseconds without a key before something is said, so that a key held down is not talked over."""
_LONGEST = 80
"""Of a longer selection only the length is said."""


def announce(widget: QWidget, words: str) -> None:
    """Say something for a widget, if there is a screen reader to say it."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


class Announcer(QObject):
    """Tells of one view; costs nothing where nothing listens."""

    def __init__(self, view: SelectingArea) -> None:
        super().__init__(view)
        self._view = view
        self._tags: list[str] = []
        self._selected = ""
        self._form = view.active_form
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(lambda: announce(view, self.words()))
        view.caret_moved.connect(self._on_caret)
        view.selection_changed.connect(lambda _: self._later())
        view.active_form_changed.connect(lambda _: self._on_caret(view.caret()))

    def words(self) -> str:
        """What is other than when this was asked for the last time, in words."""
        return ". ".join(filter(None, (self._form_words(), self._selection_words(), self._tag_words())))

    def _form_words(self) -> str:
        before, self._form = self._form, self._view.active_form
        if self._form is before:
            return ""
        return self.tr("Simplified") if self._form is Form.SIMPLIFIED else self.tr("Traditional")

    def _selection_words(self) -> str:
        span = self._view.selection()
        before = self._selected
        if span is None:
            self._selected = ""
            return self.tr("Nothing selected") if before else ""
        if len(span) > _LONGEST:
            self._selected = self.tr("{0} characters selected").format(len(span))
        else:
            self._selected = self.tr("Selected: {0}").format(self._view.seen_text())
        return self._selected if self._selected != before else ""

    def _tag_words(self) -> str:
        before = self._tags
        self._tags = [mark.name for mark in self._view.marks_on(self._view.caret())]
        if self._tags == before:
            return ""
        return self.tr("Tags: {0}").format(", ".join(self._tags)) if self._tags else self.tr("No tag")

    def _on_caret(self, position: int) -> None:
        if QAccessible.isActive():
            from reader.ui.reading.accessible import lines_at_caret  # noqa: PLC0415 - only where one listens
            from reader.ui.utf16 import Utf16Map  # noqa: PLC0415

            lines = lines_at_caret(self._view)
            place = 0 if lines is None else Utf16Map(lines.text).to_utf16(lines.caret())
            QAccessible.updateAccessibility(QAccessibleTextCursorEvent(self._view, place))
            self._later()

    def _later(self) -> None:
        if QAccessible.isActive():
            self._timer.start()
