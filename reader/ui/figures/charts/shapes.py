"""What a chart is made of: shapes in logical pixels, each with what it tells and what it leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.ui.theme import Theme

#: How far from the middle of a dot the mouse finds it, however small it is.
_REACH = 7.0


@dataclass(frozen=True, slots=True)
class Target:
    """What stands behind a shape: what a tip says, and what a click opens (None: nothing)."""

    tip: str
    payload: object | None = None


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    rect: QRectF
    colour: QColor
    target: Target | None = None
    outlined: bool = False


@dataclass(frozen=True, slots=True)
class Path:
    """A line through points."""

    points: tuple[QPointF, ...]
    colour: QColor
    width: float = 1.0
    stroke: Qt.PenStyle = Qt.PenStyle.SolidLine
    of: int | None = None
    """Which line of the chart it belongs to; None: a part of the frame."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a line, larger to the mouse than to the eye; `of` as of a path."""

    centre: QPointF
    colour: QColor
    target: Target
    radius: float = 3.5
    of: int | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """Words within a rectangle, cut off with an ellipsis where they are too long; `of` as of a path."""

    rect: QRectF
    text: str
    colour: QColor
    align: Qt.AlignmentFlag
    bold: bool = False
    of: int | None = None


Shape = Box | Path | Dot | Label


@dataclass(slots=True)
class Picture:
    """All shapes of a chart, for one size and one theme."""

    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        """Put shapes on top of those that are there."""
        self.shapes.extend(shapes)

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint everything, the paper excepted."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for shape in self.shapes:
            match shape:
                case Box():
                    _paint_box(painter, shape, theme)
                case Path():
                    _paint_path(painter, shape)
                case Dot():
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(shape.colour)
                    painter.drawEllipse(shape.centre, shape.radius, shape.radius)
                case Label():
                    _paint_label(painter, shape)

    @property
    def bottom(self) -> float:
        """How far down the lowest shape reaches; 0 where there is none."""
        return max(map(_bottom, self.shapes), default=0.0)

    def target_at(self, point: QPointF) -> Target | None:
        """What is under a point; where shapes overlap, the one on top."""
        for shape in reversed(self.shapes):
            if isinstance(shape, Box) and shape.target is not None and shape.rect.contains(point):
                return shape.target
            if isinstance(shape, Dot) and _near(shape, point):
                return shape.target
        return None

    def targets(self) -> Sequence[Target]:
        """All of them, in the order in which they were painted: for those who go through them with the keyboard."""
        found = (shape.target for shape in self.shapes if isinstance(shape, Box | Dot))
        return [target for target in found if target is not None]

    def place_of(self, target: Target) -> QRectF:
        """Where a target is; empty where it is not."""
        for shape in self.shapes:
            if isinstance(shape, Box) and shape.target is target:
                return shape.rect
            if isinstance(shape, Dot) and shape.target is target:
                size = max(4 * shape.radius, _REACH)
                return QRectF(shape.centre.x() - size / 2, shape.centre.y() - size / 2, size, size)
        return QRectF()


def _bottom(shape: Shape) -> float:
    match shape:
        case Path():
            return max((point.y() for point in shape.points), default=0.0)
        case Dot():
            return shape.centre.y() + shape.radius
        case _:
            return shape.rect.bottom()


def _near(dot: Dot, point: QPointF) -> bool:
    away = dot.centre - point
    return away.x() ** 2 + away.y() ** 2 <= max(2.5 * dot.radius, _REACH) ** 2


def _paint_box(painter: QPainter, box: Box, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("paper"), 1) if box.outlined else Qt.PenStyle.NoPen)
    painter.setBrush(box.colour)
    painter.drawRect(box.rect)


def _paint_path(painter: QPainter, path: Path) -> None:
    pen = QPen(path.colour, path.width)
    pen.setStyle(path.stroke)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF(path.points))


def _paint_label(painter: QPainter, label: Label) -> None:
    font = painter.font()
    font.setBold(label.bold)
    painter.setFont(font)
    painter.setPen(label.colour)
    text = painter.fontMetrics().elidedText(
        label.text.replace("\n", " "), Qt.TextElideMode.ElideRight, round(label.rect.width())
    )
    painter.drawText(label.rect, label.align | Qt.TextFlag.TextSingleLine, text)
    font.setBold(False)
    painter.setFont(font)
