"""How far a wheel or a touchpad scrolls and zooms; parts of a pixel and of a notch are not lost."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QWheelEvent

_LINES = 3
_NOTCH = 120


class Wheel:
    """Adds up what comes in small steps."""

    def __init__(self) -> None:
        self._parts = 0
        """Of a pixel, as many as a notch has: what was turned and not yet scrolled."""
        self._notches = 0

    def pixels(self, event: QWheelEvent, line_height: int) -> int:
        """By how many pixels to scroll up: those of the touchpad, or three lines for each notch of a wheel."""
        # What X11 calls pixels is whatever a driver likes (see QWheelEvent.pixelDelta).
        exact = event.pixelDelta().y() if QGuiApplication.platformName() != "xcb" else 0
        if exact:
            self._parts = 0
            return exact
        step = event.angleDelta().y() * _LINES * line_height
        if step * self._parts < 0:
            self._parts = 0
        self._parts += step
        whole = int(self._parts / _NOTCH)
        self._parts -= whole * _NOTCH
        return whole

    def notches(self, event: QWheelEvent) -> int:
        """How many whole notches the wheel was turned up since the last one."""
        self._notches += event.angleDelta().y()
        whole = int(self._notches / _NOTCH)
        self._notches -= whole * _NOTCH
        return whole
