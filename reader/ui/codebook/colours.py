"""Choosing a tag's colour: the twelve of the codebook, told apart by everybody, or any other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QColorDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from reader.corpus.codebook import COLOURS
from reader.ui import theme
from reader.ui.guarding import guarded

_COLUMNS = 6
_GAP = 8


def colour_name(colour: str) -> str:
    """What people call one of the codebook's colours; the code itself of any other."""
    names = (
        QCoreApplication.translate("colours", "Blue"),
        QCoreApplication.translate("colours", "Vermilion"),
        QCoreApplication.translate("colours", "Green"),
        QCoreApplication.translate("colours", "Pink"),
        QCoreApplication.translate("colours", "Orange"),
        QCoreApplication.translate("colours", "Sky blue"),
        QCoreApplication.translate("colours", "Indigo"),
        QCoreApplication.translate("colours", "Wine"),
        QCoreApplication.translate("colours", "Olive"),
        QCoreApplication.translate("colours", "Teal"),
        QCoreApplication.translate("colours", "Purple"),
        QCoreApplication.translate("colours", "Dark green"),
    )
    return dict(zip(COLOURS, names, strict=True)).get(colour.lower(), colour)


def colour_icon(colour: str, ratio: float = 1.0, *, ticked: bool = False) -> QIcon:
    """The colour as it looks in the lists, for menus; with a tick where it is the one in use."""
    pixmap = QPixmap(round(16 * ratio), round(16 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tag_line(colour, theme.current()))
    box = QRectF(1.5, 1.5, 13, 13)
    painter.drawRoundedRect(box, 3.5, 3.5)
    if ticked:
        _draw_tick(painter, box.center(), theme.tag_line(colour, theme.current()), 0.75)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # not tinted: the colour is what it says
    return icon


def _draw_tick(painter: QPainter, centre: QPointF, ground: QColor, size: float = 1.0) -> None:
    """A tick in black or white, whichever is clearer on the ground."""
    ink = max((QColor("#000000"), QColor("#ffffff")), key=lambda colour: theme.contrast(colour, ground))
    painter.setPen(QPen(ink, 2.2 * size, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    points = ((-5, 0), (-1.5, 3.5), (5, -4))
    painter.drawPolyline([QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in points])


class Swatch(QAbstractButton):
    """One colour that can be chosen; the arrow keys go from one to the next."""

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(colour_name(colour))
        self.setToolTip(colour_name(colour))

    def sizeHint(self) -> QSize:
        return QSize(34, 30)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The colour, a tick when chosen, a ring where the keys go."""
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        shown = theme.tag_line(self.colour, look)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shown)
        painter.drawRoundedRect(box, 5, 5)
        if self.isChecked():
            _draw_tick(painter, box.center(), shown)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(look.colour("accent" if self.hasFocus() else "line_strong"), 1.6))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 7, 7)


class ColourGrid(QWidget):
    """Holds one colour as '#rrggbb'; `changed` tells when a person chose another."""

    changed = Signal(str)

    def __init__(self, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        grid = QGridLayout()
        grid.setSpacing(2)
        self._swatches = [Swatch(one, self) for one in COLOURS]
        for place, swatch in enumerate(self._swatches):
            grid.addWidget(swatch, place // _COLUMNS, place % _COLUMNS)
            swatch.toggled.connect(self._on_toggled)
        # The thirteenth shows a colour that is none of the twelve.
        self._own = Swatch(colour, self)
        grid.addWidget(self._own, 0, _COLUMNS + 1)
        other = QPushButton(self.tr("Other…"))
        other.setAccessibleName(self.tr("Choose another colour"))
        other.setAutoDefault(False)
        other.clicked.connect(self._ask)
        grid.setColumnMinimumWidth(_COLUMNS, _GAP)
        grid.addWidget(other, 1, _COLUMNS + 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(_COLUMNS + 2, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(grid)
        self.set_colour(colour)

    @property
    def colour(self) -> str:
        """The colour that is chosen."""
        return self._colour

    def set_colour(self, colour: str) -> None:
        """Choose a colour."""
        self._colour = colour.lower()
        known = self._colour in COLOURS
        self._own.setVisible(not known)
        if not known:
            self._own.colour = self._colour
            self._own.setAccessibleName(self._colour)
            self._own.setToolTip(self._colour)
            self._own.setChecked(True)
        for swatch in self._swatches:
            if swatch.colour == self._colour:
                swatch.setChecked(True)

    def focus(self) -> None:
        """Put the keys on the chosen colour."""
        for swatch in (*self._swatches, self._own):
            if swatch.isChecked():
                swatch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_toggled(self, on: bool) -> None:
        swatch = self.sender()
        if on and isinstance(swatch, Swatch) and swatch.colour != self._colour:
            self._colour = swatch.colour
            self.changed.emit(self._colour)

    def _ask(self) -> None:
        dialog = QColorDialog(QColor(self._colour), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._take)
        dialog.open()

    def _take(self, colour: QColor) -> None:
        if colour.isValid():
            self.set_colour(colour.name())
            self.changed.emit(self._colour)
