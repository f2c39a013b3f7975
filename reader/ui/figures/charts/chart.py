"""The widget that shows a chart: tips, clicks, the keyboard; and the same picture for the clipboard and for files."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEvent,
    QIODevice,
    QMimeData,
    QPointF,
    QRectF,
    QSize,
    QSizeF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from reader import messages
from reader.errors import UserError
from reader.ui import theme as themes
from reader.ui.figures.charts.shapes import Picture, Target
from reader.ui.guarding import guarded
from reader.ui.plain import plain
from reader.ui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgGenerator

#: Pixels of a saved picture for each one on the screen, and for each metre: 300 an inch, as journals ask.
_SHARPNESS, _DENSITY = 2, 11_811
#: For a page: the ground of the screen is no white, and would stand there as a yellowish box.
PRINTED = replace(LIGHT, paper="#ffffff")


class Chart(QWidget):
    """One chart. Those that derive from it say in `draw` what is to be seen in a size."""

    chosen = Signal(object)
    """What stands behind the shape that was clicked, or on which Enter was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: Picture | None = None
        self._size = QSize()
        self._current: Target | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)

    @abstractmethod
    def draw(self, size: QRectF, theme: Theme, metrics: QFontMetricsF) -> Picture:
        """The shapes of the chart within a rectangle."""

    @abstractmethod
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""

    def extent(self) -> QSize:
        """How much of the chart has anything on it: what is copied and saved."""
        return self.size()

    def make_room(self) -> None:
        """Ask for the height that all of it needs at the width that there is."""

    def redraw(self) -> None:
        """What is to be shown has changed."""
        self.make_room()
        self._picture = self._current = None
        self.setAccessibleDescription("; ".join(target.tip for target in self.picture().targets()[:40]))
        self.update()

    def picture(self) -> Picture:
        """The shapes as they are on the screen."""
        if self._picture is None or self._size != self.size():  # one that is hidden hears of no new size
            self._size = self.size()
            self._picture = self.draw(QRectF(self.rect()), themes.current(), QFontMetricsF(self.font()))
        return self._picture

    # -- copying and saving --------------------------------------------------------------------------

    def image(self, *, theme: Theme | None = None) -> QImage:
        """The chart as a picture on its paper, twice as sharp as the screen."""
        size = self.extent() * _SHARPNESS
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(_SHARPNESS)
        colours = theme or themes.current()
        image.fill(colours.colour("paper"))
        self._paint_on(image, colours)
        image.setDotsPerMeterX(_DENSITY)  # not before: letters would be as large as that asks
        image.setDotsPerMeterY(_DENSITY)
        return image

    def svg(self, *, theme: Theme = PRINTED) -> bytes:
        """The chart as SVG, as it is printed unless told otherwise: it goes into papers."""
        from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - for those who save one

        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.extent())
        generator.setViewBox(QRectF(QPointF(), QSizeF(self.extent())))
        generator.setTitle(self.accessibleName())
        self._paint_on(generator, theme)
        return bytes(data.data())

    def copy(self) -> None:
        """Put the picture on the clipboard, also as SVG, both as they are printed, like those that are saved."""
        mime = QMimeData()
        mime.setImageData(self.image(theme=PRINTED))
        mime.setData("image/svg+xml", QByteArray(self.svg()))
        QGuiApplication.clipboard().setMimeData(mime)

    def save(self, path: Path) -> None:
        """Write it as SVG or PNG, by the name of the file. Raises UserError when that cannot be done, or is neither."""
        if path.suffix.lower() == ".svg":
            data = self.svg()
        elif path.suffix.lower() != ".png":
            raise UserError(messages.CHART_FORMAT, path=path)
        else:
            buffer = QBuffer()
            buffer.open(QIODevice.OpenModeFlag.WriteOnly)
            QImageWriter(buffer, QByteArray(b"png")).write(self.image(theme=PRINTED))
            data = bytes(buffer.data().data())
        try:
            path.write_bytes(data)
        except OSError as error:
            raise UserError(messages.TARGET_UNWRITABLE, path=path, reason=error.strerror or error) from error

    def _paint_on(self, device: QImage | QSvgGenerator, theme: Theme) -> None:
        painter = QPainter(device)
        try:
            painter.setFont(self.font())
            self.draw(QRectF(self.rect()), theme, QFontMetricsF(self.font())).paint(painter, theme)
        finally:
            painter.end()

    # -- events --------------------------------------------------------------------------------------

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes.current()
        painter = QPainter(self)
        try:
            painter.fillRect(event.rect(), theme.colour("paper"))
            self.picture().paint(painter, theme)
            if self._current is not None and self.hasFocus():
                painter.setPen(QPen(theme.colour("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.picture().place_of(self._current).adjusted(-2, -2, 2, 2))
        finally:
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._picture = None
            self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            target = self.picture().target_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain(target.tip) if target else "", self)
            return True
        return bool(super().event(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        target = self.picture().target_at(event.position())
        hand = target is not None and target.payload is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target = self.picture().target_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and target is not None:
            self._go_to(target)
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down)
        if forward or event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._step(1 if forward else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def _step(self, by: int) -> None:
        targets = self.picture().targets()
        if not targets:
            return
        places = [place for place, target in enumerate(targets) if target is self._current]
        place = places[0] + by if places else (0 if by > 0 else len(targets) - 1)
        self._stand_on(targets[min(max(place, 0), len(targets) - 1)])

    def _stand_on(self, target: Target) -> None:
        """Go to a shape with the keyboard: its tip is shown as if the mouse were there."""
        self._go_to(target)
        place = self.picture().place_of(target).center().toPoint()
        QToolTip.showText(self.mapToGlobal(place), plain(target.tip), self)

    def _go_to(self, target: Target) -> None:
        self._current = target
        self._bring_into_view(self.picture().place_of(target))
        self.update()

    def _bring_into_view(self, place: QRectF) -> None:
        """What has the keys is seen: the chart may be larger than what shows it."""
        parent = self.parentWidget()
        area = parent.parentWidget() if parent is not None else None
        if isinstance(area, QScrollArea) and not place.isEmpty():
            centre = place.center().toPoint()
            area.ensureVisible(centre.x(), centre.y(), 20, round(place.height()) + 20)

    def _choose(self) -> None:
        if self._current is not None and self._current.payload is not None:
            self.chosen.emit(self._current.payload)
