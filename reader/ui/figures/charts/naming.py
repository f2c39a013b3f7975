"""Names beside and above what is drawn, where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

_LEFT_OUT = "…/"


def fitted(path: str, metrics: QFontMetricsF, width: float) -> str:
    """A name as far as it has room, in pixels; of the path of a tag the end is kept, which tells it from others.

    What is no path stays as it is: it is cut at its end where it is painted.
    """
    if "/" not in path or metrics.horizontalAdvance(path) <= width:
        return path
    parts = path.split("/")
    for start in range(1, len(parts)):
        short = _LEFT_OUT + "/".join(parts[start:])
        if metrics.horizontalAdvance(short) <= width:
            return short
    return metrics.elidedText(parts[-1], Qt.TextElideMode.ElideMiddle, width)
