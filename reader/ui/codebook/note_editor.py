"""The field in which the note of an annotation is written; it never loses what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.corpus.rows import Annotation

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteEditor(QPlainTextEdit):
    """Shows one annotation's note. What was typed is told by `note_changed` when the focus leaves, on
    Ctrl+Enter, and before another annotation is shown; with it the note over which it was typed."""

    note_changed = Signal(int, str, str)  # annotation, what was typed, what had been there
    left = Signal()  # Escape or Ctrl+Enter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number: int | None = None
        self._told: str | None = None
        self._known = ""
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Note on the annotation"))
        self.show_note(None)

    @property
    def number(self) -> int | None:
        """The id of the annotation whose note is shown."""
        return self._number

    @property
    def busy(self) -> bool:
        """Whether a person is writing here."""
        return self.hasFocus() or self.document().isModified()

    def show_note(self, annotation: Annotation | None) -> None:
        """Show the note of an annotation, or none. What was typed for another one is told first."""
        number = annotation.id if annotation is not None else None
        note = annotation.note if annotation is not None else ""
        if number == self._number and not self._may_replace(note):
            return
        self.flush()
        self._number, self._told, self._known = number, None, note
        self.setEnabled(annotation is not None)
        self.setPlaceholderText(
            self.tr("Write a note. Ctrl+Enter keeps it.")
            if annotation is not None
            else self.tr("Choose an annotation to write a note on it.")
        )
        if annotation is None or self._typed() != note:
            self.setPlainText(note)
        self.document().setModified(False)

    def flush(self) -> None:
        """Tell what was typed and not told yet."""
        if self._number is not None and self.document().isModified():
            self.document().setModified(False)
            known, self._known = self._known, self._typed()
            self._told = self._known
            self.note_changed.emit(self._number, self._told, known)

    def settle(self, number: int, note: str) -> None:
        """What was told is written, perhaps in another way: the corpus' note may be shown again."""
        if (number, note) == (self._number, self._told):
            self._told = None

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter and Escape from shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and _control(event)):
            self.flush()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.flush()

    def _may_replace(self, note: str) -> bool:
        """Whether the corpus' note of the same annotation may take the place of what is shown.

        Not while something is typed; and not by what was read before the last note was written.
        """
        if self.document().isModified():
            return False
        if self._told is not None:
            if note == self._told:
                self._told = None
            return False
        return True

    def _typed(self) -> str:
        return typed_text(self)


def typed_text(field: QPlainTextEdit) -> str:
    """What stands in a field. Unlike `toPlainText`, no-break spaces stay."""
    return field.document().toRawText().replace("\u2029", "\n")


def _own(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and _control(event))


def _control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
