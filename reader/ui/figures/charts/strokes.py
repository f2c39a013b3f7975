"""How lines of a chart are stroked, so that those of like colours, and neighbours, are told apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

_STROKES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)
#: Colours that are farther apart than this are told apart at a glance: about that of a blue and a green.
_FAR = 150.0


def strokes(colours: Sequence[QColor]) -> list[Qt.PenStyle]:
    """One for each line: solid and dashed by turns, another where one of a like colour has that already."""
    found: list[Qt.PenStyle] = []
    for number, colour in enumerate(colours):
        first = number % 2
        order = (_STROKES[first], _STROKES[1 - first], _STROKES[2])
        near = [
            min(
                (_between(colour, other) for other, had in zip(colours, found, strict=False) if had is one),
                default=_FAR,
            )
            for one in order
        ]
        far = next((one for one, distance in zip(order, near, strict=True) if distance >= _FAR), None)
        found.append(far or order[near.index(max(near))])
    return found


def _between(one: QColor, other: QColor) -> float:
    """How unlike two colours look, 0 to 765; the eye's red depends on how light it is.

    The low-cost approximation of Thiadmer Riemersma, Colour metric (CompuPhase).
    """
    mean = (one.red() + other.red()) / 2
    red, green, blue = one.red() - other.red(), one.green() - other.green(), one.blue() - other.blue()
    weighted = (2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2
    return float(weighted**0.5)
