"""What charts with axes have in common: margins for labels, a grid, a legend."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF

from reader.ui.figures.charts.scales import Scale, told
from reader.ui.figures.charts.shapes import Box, Label, Path, Picture
from reader.ui.theme import Theme

PAD = 12.0
_SWATCH = 10.0
#: How long a piece of a line is, so that its dashes are seen.
_SAMPLE = 26.0
#: Of so many names one is written.
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)


#: A colour, or what gives it in the theme in which the chart is drawn: on the screen, or light for a paper.
Ink = QColor | Callable[[Theme], QColor]


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of a legend."""

    text: str
    colour: Ink
    stroke: Qt.PenStyle | None = None
    """How its line is drawn; None where it has none but an area."""

    @property
    def swatch(self) -> float:
        """How wide what stands before the words is."""
        return _SWATCH if self.stroke is None else _SAMPLE


def inked(ink: Ink, theme: Theme) -> QColor:
    """The colour in a theme."""
    return ink if isinstance(ink, QColor) else ink(theme)


def legend(
    picture: Picture, area: QRectF, keys: Sequence[Key], theme: Theme, metrics: QFontMetricsF
) -> QRectF:
    """Write the legend at the top, in as many lines as it takes; the rectangle that is left."""
    height = metrics.height() + 4
    for key, place, line, width in _entries(keys, area.width(), metrics):
        x, y = area.left() + place, area.top() + line * height
        colour, middle = inked(key.colour, theme), y + height / 2
        picture.add(
            Box(QRectF(x, middle - _SWATCH / 2, _SWATCH, _SWATCH), colour)
            if key.stroke is None
            else Path((QPointF(x, middle), QPointF(x + _SAMPLE, middle)), colour, 2, key.stroke),
            Label(
                QRectF(x + key.swatch + 6, y, width - key.swatch - 16, height),
                key.text,
                theme.colour("ink"),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            ),
        )
    return area.adjusted(0, legend_height(keys, area.width(), metrics), 0, 0)


def legend_height(keys: Sequence[Key], width: float, metrics: QFontMetricsF) -> float:
    """How high the legend is with what parts it from the chart; 0 without keys."""
    lines = 1 + max((line for _, _, line, _ in _entries(keys, width, metrics)), default=-1)
    return lines * (metrics.height() + 4) + 6 if lines else 0.0


def _entries(
    keys: Sequence[Key], room: float, metrics: QFontMetricsF
) -> Iterator[tuple[Key, float, int, float]]:
    """Each key, how far from the left it stands, in which line, and how wide it is."""
    x, line = 0.0, 0
    for key in keys:
        width = min(metrics.horizontalAdvance(key.text), room / 2) + key.swatch + 20
        if x + width > room and x:
            x, line = 0.0, line + 1
        yield key, x, line, width
        x += width


def axis_above(
    picture: Picture,
    area: QRectF,
    words: str,
    theme: Theme,
    metrics: QFontMetricsF,
    *,
    end: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
) -> QRectF:
    """Write what the axis counts, in a line above it, at one `end` of that; the rectangle that is left."""
    if not words:
        return area
    height = metrics.height() + 2
    picture.add(
        Label(
            QRectF(area.left(), area.top(), area.width(), height),
            words,
            theme.colour("ink_muted"),
            end | Qt.AlignmentFlag.AlignVCenter,
        )
    )
    return area.adjusted(0, height, 0, 0)


def horizontal_grid(
    picture: Picture, plot: QRectF, marks: Sequence[float], theme: Theme, metrics: QFontMetricsF
) -> Scale:
    """Lines from left to right at these values, with their numbers on the left; the scale, upwards."""
    scale = Scale(0, marks[-1], plot.bottom(), plot.top())
    for mark in marks:
        y = scale.at(mark)
        picture.add(
            Path((QPointF(plot.left(), y), QPointF(plot.right(), y)), theme.colour("line"), 1),
            Label(
                QRectF(plot.left() - 60, y - metrics.height() / 2, 54, metrics.height()),
                told(mark),
                theme.colour("ink_muted"),
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            ),
        )
    return scale


def vertical_grid(
    picture: Picture, plot: QRectF, marks: Sequence[float], theme: Theme, metrics: QFontMetricsF
) -> Scale:
    """Lines from top to bottom at these values, with their numbers above, where they are seen; the scale."""
    scale = Scale(marks[0], marks[-1], plot.left(), plot.right())
    for mark in marks:
        x = scale.at(mark)
        picture.add(
            Path((QPointF(x, plot.top()), QPointF(x, plot.bottom())), theme.colour("line"), 1),
            Label(
                QRectF(x - 40, plot.top() - metrics.height() - 3, 80, metrics.height()),
                told(mark),
                theme.colour("ink_muted"),
                Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
            ),
        )
    return scale


def ticks_below(
    picture: Picture, plot: QRectF, names: Sequence[str], theme: Theme, metrics: QFontMetricsF
) -> list[float]:
    """Names spread evenly below a plot, as many as there is room for; the x of the middle of each.

    Of months, where not all are named, the first of each year, half-year or quarter is.
    """
    width = plot.width() / max(1, len(names))
    widest = max((metrics.horizontalAdvance(name) for name in names), default=0.0) + 10
    every = max(1, -(-int(widest) // max(1, int(width)))) if width < widest else 1
    every = next((step for step in _STEPS if step >= every), every)
    first = next((place for place, name in enumerate(names) if name.endswith("-01")), 0) % every
    middles = [plot.left() + width * (place + 0.5) for place in range(len(names))]
    for place, (name, x) in enumerate(zip(names, middles, strict=True)):
        if place % every == first:
            picture.add(
                Label(
                    QRectF(x - widest / 2, plot.bottom() + 4, widest, metrics.height()),
                    name,
                    theme.colour("ink_muted"),
                    Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
                )
            )
    return middles
