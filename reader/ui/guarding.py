"""An exception while something is painted must not get into Qt, where it ends the program.

PySide6 6.11 keeps an exception of an overridden method until Python is reached again; when a second one comes before
that, as with the rows of a list, it reads what is not there. It is told after the painting instead.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

from PySide6.QtCore import QTimer

_P = ParamSpec("_P")


def guarded(paint: Callable[_P, None]) -> Callable[_P, None]:
    """Let a method that paints end well whatever happens in it; the excepthook is told of it afterwards."""

    @wraps(paint)
    def painted(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            paint(*args, **kwargs)
        except Exception as error:
            # A painter that its frame kept would go on painting when Qt has ended that.
            traceback.clear_frames(error.__traceback__)
            failed = error
            QTimer.singleShot(0, lambda: sys.excepthook(type(failed), failed, failed.__traceback__))

    return painted
