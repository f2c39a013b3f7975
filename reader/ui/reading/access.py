"""Where a screen reader finds the text of the page: told to Qt before the first view is made."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible


@cache
def install() -> None:
    """Let screen readers read the views that are made from now on; the first call does it for all of them."""
    QAccessible.installFactory(_factory)


def _factory(name: str, thing: QObject | None) -> object:
    if name != "ParallelView":
        return None
    from reader.ui.reading.accessible import interface_of  # noqa: PLC0415 - only where one listens

    return interface_of(thing)
