"""Quiet words beside what people work with: captions, and sentences where a list would stand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.ui.codebook.room import shrink


def muted(text: str) -> QLabel:
    """A caption in the colour that draws no eye."""
    label = QLabel(text)
    label.setProperty("role", "muted")
    return label


def hint(text: str) -> QLabel:
    """A sentence in the middle of an empty list; it gives way on a low screen."""
    label = muted(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(24)
    shrink(label)
    return label
