"""Which keys move the caret, by the habits of each system."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from reader.chinese.parallel import Form
from reader.ui.reading.page import Move

_Key = QKeySequence.StandardKey

_MOVES = {
    _Key.MoveToPreviousChar: (Move.LEFT, False),
    _Key.SelectPreviousChar: (Move.LEFT, True),
    _Key.MoveToNextChar: (Move.RIGHT, False),
    _Key.SelectNextChar: (Move.RIGHT, True),
    _Key.MoveToPreviousWord: (Move.WORD_LEFT, False),
    _Key.SelectPreviousWord: (Move.WORD_LEFT, True),
    _Key.MoveToNextWord: (Move.WORD_RIGHT, False),
    _Key.SelectNextWord: (Move.WORD_RIGHT, True),
    _Key.MoveToPreviousLine: (Move.UP, False),
    _Key.SelectPreviousLine: (Move.UP, True),
    _Key.MoveToNextLine: (Move.DOWN, False),
    _Key.SelectNextLine: (Move.DOWN, True),
    _Key.MoveToPreviousPage: (Move.PAGE_UP, False),
    _Key.SelectPreviousPage: (Move.PAGE_UP, True),
    _Key.MoveToNextPage: (Move.PAGE_DOWN, False),
    _Key.SelectNextPage: (Move.PAGE_DOWN, True),
    _Key.MoveToStartOfLine: (Move.LINE_START, False),
    _Key.SelectStartOfLine: (Move.LINE_START, True),
    _Key.MoveToEndOfLine: (Move.LINE_END, False),
    _Key.SelectEndOfLine: (Move.LINE_END, True),
    _Key.MoveToStartOfDocument: (Move.START, False),
    _Key.SelectStartOfDocument: (Move.START, True),
    _Key.MoveToEndOfDocument: (Move.END, False),
    _Key.SelectEndOfDocument: (Move.END, True),
}
_FORMS = {Qt.Key.Key_1: Form.SIMPLIFIED, Qt.Key.Key_2: Form.TRADITIONAL}


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """Where the key takes the caret, and whether it extends the selection; None for every other key."""
    for key, move in _MOVES.items():
        if event.matches(key):
            return move
    return None


def page_of(event: QKeyEvent) -> int:
    """By how many pages the space bar scrolls down: one, with Shift one up; 0 for every other key."""
    if event.key() != Qt.Key.Key_Space:
        return 0
    by = {Qt.KeyboardModifier.NoModifier: 1, Qt.KeyboardModifier.ShiftModifier: -1}
    return by.get(event.modifiers(), 0)


def form_of(event: QKeyEvent) -> Form | None:
    """The form that Ctrl+1 or Ctrl+2 asks for."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.ControlModifier:
        return None
    return _FORMS.get(Qt.Key(event.key()))
