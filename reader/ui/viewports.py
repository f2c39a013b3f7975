"""The part of a scroll area that scrolls, made by us instead of by Qt, for the sake of the start."""

from __future__ import annotations

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(area: QAbstractScrollArea) -> None:
    """Give a scroll area a viewport as Qt would make it; at once, before anything is set on the one it has.

    Where Qt hands out a widget that it made itself, PySide first makes the classes of all widgets there are,
    to find the one that fits: fifteen milliseconds of the start. What was made in Python is known already.
    """
    port = QWidget()
    port.setObjectName("qt_scrollarea_viewport")
    port.setBackgroundRole(QPalette.ColorRole.Base)
    port.setAutoFillBackground(True)
    area.setViewport(port)
