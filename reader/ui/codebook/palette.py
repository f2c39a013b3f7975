"""The tag palette: type any part of a tag's name, press Enter, and the selection is tagged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from reader.corpus.rows import Tag
from reader.ui import theme
from reader.ui.codebook import finding
from reader.ui.codebook.palette_list import PaletteDelegate, PaletteModel, PaletteRole

WIDTH = 520
ROWS = 9
_DISTANCE = 8
_SHADOW = 22
_RADIUS = 12
_PREPARED_AT_ONCE = 25
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}


class _Card(QFrame):
    """The rounded ground of the palette; its shadow is drawn by what it lies on."""

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("line_strong"), 1))
        painter.setBrush(look.colour("panel"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


class TagPalette(QWidget):
    """Lies over the whole window while it is open, so that a click beside its card closes it.

    It is no window of its own: input methods put their candidates beside its line as beside any other.
    `tag_chosen` carries a tag's id, `create_requested` the path of a tag to be made; `closed` comes
    after either, and alone when nothing was chosen. The focus goes back to where it was.
    """

    tag_chosen = Signal(int)
    create_requested = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tags: list[Tag] = []
        self._recent: list[int] = []
        self._anchor = QRect()
        self._above = False
        self._before: QWidget | None = None
        self._unprepared: list[Tag] = []
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare_some)
        self._build()
        self.hide()
        window.installEventFilter(self)

    # -- what the window says ------------------------------------------------------------------

    def open_at(
        self, anchor: QRect, tags: Sequence[Tag], recent: Sequence[int] = (), *, prompt: str = ""
    ) -> None:
        """Open beside `anchor`, the place of the selection in global coordinates.

        `recent` are ids of the tags used last, the latest first; `prompt` stands in the empty line.
        """
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._anchor = anchor
        self._above = False
        self._recent = list(recent)
        self._line.setPlaceholderText(prompt or self.tr("Tag with… (name, pinyin or initials)"))
        self._line.clear()
        self.set_tags(tags)
        self._offer()
        self._above = not self._fits_below()
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Take in a changed codebook, also while open: what is typed stays, and the row if it is there."""
        current = self._list.currentIndex().data(PaletteRole.TAG)
        self._tags = list(tags)
        self._unprepared = list(tags)
        self._preparing.start()
        self._offer()
        row = self._model.row_of(current.id) if current is not None else None
        if row is not None:
            self._list.setCurrentIndex(self._model.index(row))

    def close_palette(self) -> None:
        """Close without a choice and give the focus back."""
        if not self.isHidden():
            self._leave()
            self.closed.emit()

    def _leave(self) -> None:
        self._preparing.stop()
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Tag palette"))
        self._card = _Card(self)
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Find a tag"))
        self._line.setMaxLength(400)
        self._line.textChanged.connect(self._offer)
        self._line.installEventFilter(self)
        self._model = PaletteModel()
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(PaletteDelegate(self._list))
        self._list.setAccessibleName(self.tr("Tags that match"))
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda _: self._accept())
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._hint = QLabel(self.tr("No tags yet. Type a name and press Enter to make the first one."))
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "muted")
        self._hint.setContentsMargins(8, 2, 8, 4)
        self._inside = inside = QVBoxLayout(self._card)
        inside.setContentsMargins(10, 10, 10, 10)
        inside.setSpacing(8)
        inside.addWidget(self._line)
        inside.addWidget(self._list)
        inside.addWidget(self._hint)

    # -- offering ------------------------------------------------------------------------------

    def _offer(self) -> None:
        query = self._line.text()
        found = finding.ranked(query, self._tags, self._recent)
        self._model.set_rows(found, finding.new_path(query, self._tags))
        rows = self._model.rowCount()
        if rows:
            self._list.setCurrentIndex(self._model.index(0))
        self._list.setVisible(rows > 0)
        self._hint.setText(
            self.tr("No tag matches.")
            if query.strip()
            else self.tr("No tags yet. Type a name and press Enter to make the first one.")
        )
        self._hint.setVisible(not rows)
        self._fit(rows)

    def _fit(self, rows: int) -> None:
        """As high as its rows need, at most nine; the card grows and shrinks with it."""
        height = self._list.sizeHintForRow(0) if rows else 0
        self._list.setFixedHeight(height * min(rows, ROWS))
        if not self.isHidden():
            self._place()

    def _tell(self) -> None:
        """The line keeps the focus: what Enter would take is said as its description."""
        self._line.setAccessibleDescription(str(self._list.currentIndex().data() or ""))

    def _prepare_some(self) -> None:
        """Look up readings between events, so that no key waits for them."""
        some, self._unprepared = self._unprepared[:_PREPARED_AT_ONCE], self._unprepared[_PREPARED_AT_ONCE:]
        finding.prepare(some)
        if not self._unprepared:
            self._preparing.stop()

    # -- placing -------------------------------------------------------------------------------

    def _fits_below(self) -> bool:
        """Whether all rows would have room below the selection, or above it not either."""
        window = self._window
        row = self._list.sizeHintForRow(0) if self._model.rowCount() else 0
        highest = self._inside.totalSizeHint().height() - self._list.height() + ROWS * row
        top = window.mapFromGlobal(self._anchor.topLeft()).y()
        return (
            top + self._anchor.height() + _DISTANCE + highest <= window.height() or top < highest + _DISTANCE
        )

    def _place(self) -> None:
        """Below the selection, above it where there is no room, always within the window."""
        window = self._window
        self.setGeometry(window.rect())
        width = min(WIDTH, window.width() - 2 * _DISTANCE)
        self._card.setFixedWidth(width)
        self._inside.activate()
        height = self._inside.totalSizeHint().height()
        anchor = QRect(window.mapFromGlobal(self._anchor.topLeft()), self._anchor.size())
        top = anchor.top() - _DISTANCE - height if self._above else anchor.bottom() + _DISTANCE
        left = anchor.center().x() - width // 2
        left = max(_DISTANCE, min(left, window.width() - width - _DISTANCE))
        top = max(_DISTANCE, min(top, window.height() - height - _DISTANCE))
        self._card.setGeometry(left, top, width, height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The shadow of the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 10 if theme.current().dark else 4
        box = QRectF(self._card.geometry()).translated(0, 6)
        for spread in range(_SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, strength))
            reach = spread - 6
            painter.drawRoundedRect(
                box.adjusted(-reach, -reach, reach, reach), _RADIUS + reach, _RADIUS + reach
            )

    # -- keys and mouse ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, while the line has the focus; and the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        if watched is not self._line or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.key() not in (*_ENTER, *_MOVES, Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._press(Qt.Key(event.key()), event.modifiers())
        return True

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        if key == Qt.Key.Key_Escape:
            self.close_palette()
        elif key in _ENTER:
            self._accept(create=bool(modifiers & Qt.KeyboardModifier.ShiftModifier))
        elif key in _MOVES:
            self._step(_MOVES[key])

    def _step(self, by: int) -> None:
        """Up and Down go round, page keys stop at the ends."""
        rows = self._model.rowCount()
        if rows:
            row = self._list.currentIndex().row() + by
            row = row % rows if abs(by) == 1 else max(0, min(row, rows - 1))
            self._list.setCurrentIndex(self._model.index(row))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def _accept(self, *, create: bool = False) -> None:
        """Take the current row; or, with `create`, exactly what is typed."""
        tag = self._list.currentIndex().data(PaletteRole.TAG)
        path = self._model.create
        if create and path is None:
            typed = finding.path_of(self._line.text())
            tag = next((one for one in self._tags if one.path == typed), tag)
        if path is not None and (create or tag is None):
            self._leave()
            self.create_requested.emit(path)
            self.closed.emit()
        elif tag is not None:
            self._leave()
            self.tag_chosen.emit(tag.id)
            self.closed.emit()
