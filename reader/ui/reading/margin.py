"""Paints what stands between the forms: the bars of the tags, and their names with the same kinds of lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QRegion

from reader.ui import theme as themes
from reader.ui.reading.abbreviating import abbreviated
from reader.ui.reading.layout import elided
from reader.ui.reading.marking import line_colour
from reader.ui.reading.marks import Mark
from reader.ui.reading.patterns import pieces
from reader.ui.reading.scene import Scene
from reader.ui.reading.stripes import BAR, Gutter, Label, Stripe
from reader.ui.reading.typeset import Typeset

_EDGE = 2.0
"""Pixels by which smooth edges and emphasis reach out of what they belong to."""
_SAMPLE, _SAMPLE_HEIGHT, _SAMPLE_GAP = 14.0, 3.0, 6.0
"""Pixels of the line before a name, which is of the kind of its bar, and between the two."""
_SHORT, _SHORT_GAP, _NARROW = 9.0, 4.0, 100.0
"""The same where names have less room than the last of these."""
_LEFT, _RIGHT = 4.0, 2.0
"""Pixels free beside a line and its name."""
_QUIET_BAR = 2.0
_FEW = 2
"""So few characters say more without an ellipsis among them."""


class GutterPainter:
    """Paints the space between the forms once."""

    def __init__(
        self, scene: Scene, theme: themes.Theme, typeset: Typeset, more: Callable[[int], str]
    ) -> None:
        self._scene, self._theme, self._more = scene, theme, more
        self._strong = scene.emphasised
        self._font = typeset.label_font
        self._metrics = QFontMetricsF(typeset.label_font)
        self._names: set[str] = set()

    def paint(self, painter: QPainter, gutter: Gutter, region: QRegion) -> None:
        """Paint what of it touches `region`."""
        box = QRectF(region.boundingRect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for stripe in self._seen(gutter.stripes):
            if _touches(region, box, stripe.rect):
                self._bar(painter, stripe)
        painter.setFont(self._font)
        self._names = {label.mark.name for label in gutter.labels if label.mark is not None}
        for label in gutter.labels:
            if _touches(region, box, label.rect):
                if label.mark is None:
                    self._rest(painter, label)
                else:
                    self._name(painter, label, label.mark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _seen(self, stripes: Iterable[Stripe]) -> Iterator[Stripe]:
        """The bars without those that stand behind others, where many share the last lane."""
        painted: dict[float, tuple[float, float]] = {}
        for stripe in sorted(stripes, key=lambda stripe: stripe.mark.id not in self._strong):
            x, top, bottom = stripe.rect.left(), stripe.rect.top(), stripe.rect.bottom()
            above, below = painted.get(x, (top, top))
            if above <= top and bottom <= below:
                continue
            painted[x] = (
                (min(above, top), max(below, bottom)) if above <= bottom and top <= below else (top, bottom)
            )
            yield stripe

    def _bar(self, painter: QPainter, stripe: Stripe) -> None:
        mark, rect = stripe.mark, QRectF(stripe.rect)
        if mark.quiet:
            rect.setWidth(_QUIET_BAR)
        if mark.id in self._strong:
            rect.adjust(-1, 0, 1, 0)
        self._line(painter, mark, rect)

    def _line(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        """A bar or a sample of it: of the kind of the tag's lane, hollow for a proposal."""
        colour = line_colour(mark, self._theme)
        painter.setPen(QPen(colour, 1.2) if mark.proposed else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Qt.GlobalColor.transparent) if mark.proposed else colour)
        lane, upright = self._scene.marks.lane(mark.id), rect.height() > rect.width()
        if upright:
            for top, bottom in pieces(lane, rect.top(), rect.bottom(), BAR):
                painter.drawRoundedRect(QRectF(rect.left(), top, rect.width(), bottom - top), 2, 2)
        else:
            # In a short sample, shorter pieces: else a dash would be all of it, as of a solid line.
            thickness = 1.0 if rect.width() <= _SHORT else _SAMPLE_HEIGHT / 2
            for left, right in pieces(lane, rect.left(), rect.right(), thickness):
                painter.drawRoundedRect(QRectF(left, rect.top(), right - left, rect.height()), 1.5, 1.5)

    def _rest(self, painter: QPainter, label: Label) -> None:
        """How many there are for whose names there is no room."""
        inner = label.rect.adjusted(_LEFT, 0, -_RIGHT, 0)
        painter.setPen(self._theme.colour("ink_muted"))
        painter.drawText(inner, _ALIGN, elided(self._more(len(label.more)), self._metrics, inner.width()))

    def _name(self, painter: QPainter, label: Label, mark: Mark) -> None:
        sample, inner = self._places(label)
        tail = _tail(label, mark)
        room = inner.width() - self._metrics.horizontalAdvance(tail)
        text = self._shown(mark.name, max(0.0, room))
        if mark.id in self._strong:
            box = label.rect.adjusted(0, 1, 0, -1)
            box.setRight(min(box.right(), inner.left() + self._metrics.horizontalAdvance(text + tail) + 6))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover"))
            painter.drawRoundedRect(box, 4, 4)
        self._line(painter, mark, sample)
        muted = self._theme.colour("ink_muted")
        painter.setPen(muted if mark.quiet else themes.tag_ink(mark.colour, self._theme))
        painter.drawText(inner, _ALIGN, text)
        if tail:
            inner.setLeft(inner.left() + self._metrics.horizontalAdvance(text))
            painter.setPen(muted)
            painter.drawText(inner, _ALIGN, tail)

    def _places(self, label: Label) -> tuple[QRectF, QRectF]:
        """Where the line of its kind stands, and what is left for the name."""
        narrow = label.rect.width() < _NARROW
        sample = QRectF(label.rect.left() + _LEFT, 0, _SHORT if narrow else _SAMPLE, _SAMPLE_HEIGHT)
        sample.moveCenter(QPointF(sample.center().x(), label.rect.center().y() + 0.5))
        inner = QRectF(label.rect)
        inner.setLeft(sample.right() + (_SHORT_GAP if narrow else _SAMPLE_GAP))
        inner.setRight(label.rect.right() - _RIGHT)
        return sample, inner

    def _shown(self, name: str, room: float) -> str:
        """A name as far as there is room; of a very short beginning, what tells it from the others in sight.

        Nothing where not even a character has room: the line of its kind says more than an ellipsis.
        """
        text = elided(name, self._metrics, room)
        if text == name or (len(text) > _FEW and not self._are_alike(text, name)):
            return text
        count = next(
            (
                end
                for end in range(max(len(text), _FEW), 0, -1)
                if self._metrics.horizontalAdvance(name[:end]) <= room
            ),
            0,
        )
        return abbreviated(name, self._names, count)

    def _are_alike(self, text: str, name: str) -> bool:
        """Whether another name in sight has the beginning that a shortened one shows."""
        return any(other != name and other.startswith(text.removesuffix("…")) for other in self._names)


_ALIGN = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def _tail(label: Label, mark: Mark) -> str:
    """What follows a name: which part of its passage this is; that it is only proposed."""
    part = f"\u2002{label.part[0]}/{label.part[1]}" if label.part is not None else ""
    return part + ("\u2009?" if mark.proposed else "")


def _touches(region: QRegion, box: QRectF, rect: QRectF) -> bool:
    """Whether what is drawn in `rect`, with its edges, touches a region; `box` is all around that."""
    if rect.top() - _EDGE >= box.bottom() or rect.bottom() + _EDGE <= box.top():
        return False  # most of them, and much faster
    return region.intersects(rect.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).toAlignedRect())
