"""A line over time, as it is painted in one chart with others or by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from reader.ui.figures.charts.frame import Key
from reader.ui.figures.charts.scales import Scale
from reader.ui.figures.charts.shapes import Dot, Label, Path, Picture, Target

#: The dots of a line whose points are nearer to each other than that are smaller: else it is a string of pearls.
_CLOSE = 16.0
_DOT, _SMALL_DOT = 3.5, 2.0
#: How far from a line the mouse finds it.
_REACH = 7.0


@dataclass(frozen=True, slots=True)
class Line:
    """A series: its name and colour, and for each place of the axis its value with what that tells (None: no value).

    `short` is what stands at its end, where the whole name is told elsewhere; without it the name.
    """

    key: Key
    points: tuple[tuple[float, Target] | None, ...]
    short: str = ""

    @property
    def highest(self) -> float:
        """Its largest value; 0 without any."""
        return max((point[0] for point in self.points if point is not None), default=0.0)


@dataclass(frozen=True, slots=True)
class Look:
    """How a line is painted."""

    colour: QColor
    width: float = 2.0
    stroke: Qt.PenStyle = Qt.PenStyle.SolidLine
    of: int | None = None


def draw_line(picture: Picture, line: Line, middles: Sequence[float], scale: Scale, look: Look) -> list[Dot]:
    """Paint the runs of a line between its gaps; its dots, for who paints them on top of all lines."""
    radius = _SMALL_DOT if len(middles) > 1 and middles[1] - middles[0] < _CLOSE else _DOT
    dots: list[Dot] = []
    run: list[QPointF] = []
    for x, point in zip(middles, line.points, strict=True):
        if point is None:
            _end_run(picture, run, look)
            continue
        run.append(QPointF(x, scale.at(point[0])))
        dots.append(Dot(run[-1], look.colour, point[1], radius, look.of))
    _end_run(picture, run, look)
    return dots


def last_point(line: Line, middles: Sequence[float], scale: Scale) -> QPointF | None:
    """Where a line ends; None for one without values."""
    for x, point in zip(reversed(middles), reversed(line.points), strict=True):
        if point is not None:
            return QPointF(x, scale.at(point[0]))
    return None


def line_at(picture: Picture, point: QPointF) -> int | None:
    """The number of the line that is under a point, or whose name is; of those that are near the nearest."""
    nearest, found = _REACH, None
    for shape in picture.shapes:
        if isinstance(shape, Label | Dot | Path) and shape.of is not None:
            away = _away(shape, point)
            if away < nearest:
                nearest, found = away, shape.of
    return found


def _away(shape: Label | Dot | Path, point: QPointF) -> float:
    match shape:
        case Label():
            return 0.0 if shape.rect.contains(point) else _REACH
        case Dot():
            return _length(point - shape.centre)
        case Path():
            return min((_from_piece(point, *ends) for ends in pairwise(shape.points)), default=_REACH)


def _from_piece(point: QPointF, start: QPointF, end: QPointF) -> float:
    """How far a point is from a piece of a line."""
    along, there = end - start, point - start
    square = along.x() ** 2 + along.y() ** 2
    share = (there.x() * along.x() + there.y() * along.y()) / square if square else 0.0
    return _length(there - along * min(max(share, 0.0), 1.0))


def _length(way: QPointF) -> float:
    return float((way.x() ** 2 + way.y() ** 2) ** 0.5)


def _end_run(picture: Picture, run: list[QPointF], look: Look) -> None:
    if len(run) > 1:
        picture.add(Path(tuple(run), look.colour, look.width, look.stroke, look.of))
    run.clear()


def highest_of(lines: Iterable[Line]) -> float:
    """The largest value of all lines; 0 without any."""
    return max((line.highest for line in lines), default=0.0)
