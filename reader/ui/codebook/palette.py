"""The tag palette: type any part of a tag's name, press Enter, and the selection is tagged.

Ctrl+Enter tags and leaves it open, for another tag on the same selection; Shift+Enter makes a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from reader.corpus.rows import Tag
from reader.ui import theme
from reader.ui.codebook import finding
from reader.ui.codebook.palette_card import INSET, Shade, fits_below, place_in, room_beside, width_in
from reader.ui.codebook.palette_details import TagDetails
from reader.ui.codebook.palette_hints import hint_for, short
from reader.ui.codebook.palette_list import PaletteList, PaletteModel, PaletteRole
from reader.ui.codebook.readings import Readings
from reader.ui.guarding import guarded

ROWS = 9
#: In pixels: a window lower than this has room for the rows alone; what the line and the margins take of it.
_LOW, _BESIDE_ROWS = 560, 110
_FEWEST = 4  # rows: enough to choose from while one types
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -ROWS, Qt.Key.Key_PageDown: ROWS}


class TagPalette(QWidget):
    """Lies over the window while it is open; a click beside it closes it.

    It is no window of its own: input methods put their candidates beside its line as beside any other.
    And it is opaque, its card being drawn by the shade under it: a key paints nothing of the window below.
    `tag_chosen` carries a tag's id, `create_requested` the path of a tag to be made, each perhaps several
    times; `closed` comes last, and alone when nothing was chosen. The focus goes back to where it was.
    Retired tags are not offered.
    """

    tag_chosen = Signal(int)
    create_requested = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tags: list[Tag] = []
        self._retired: list[Tag] = []
        self._used: list[str] = []
        self._any_details = False
        self._recent: list[int] = []
        self._anchor = QRect()
        self._above = False
        self._before: QWidget | None = None
        self._finder = finding.Finder()
        self._readings = Readings(self)
        self._shade = Shade(window)
        self._shade.pressed.connect(self.close_palette)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._build()
        self.hide()
        window.installEventFilter(self)

    # -- what the window says ------------------------------------------------------------------

    def open_at(
        self,
        anchor: QRect,
        tags: Sequence[Tag],
        recent: Sequence[int] = (),
        *,
        prompt: str = "",
        keys: str = "",
    ) -> None:
        """Open beside `anchor`, the place of the selection in global coordinates.

        `recent` are ids of the tags used last, the latest first. Where a tag is chosen for something else than to
        tag the selection, `prompt` says so in the empty line, and `keys` what the keys do.
        """
        if self.isHidden():
            self._before = self.window().focusWidget()
        self._anchor = anchor
        self._above = False
        self._recent = list(recent)
        self._line.setPlaceholderText(prompt or self.tr("Tag with… (name, pinyin or initials)"))
        self._keys.setText(
            keys or self.tr("Enter tags · Ctrl+Enter tags and stays · Shift+Enter makes a new tag")
        )
        self._use(None)
        self._line.clear()
        self._list.setCurrentIndex(QModelIndex())  # what was chosen from the last time stays no choice
        self.set_tags(tags)
        window = self._window.size()
        self._above = not fits_below(window, self._beside(), self._height(width_in(window)))
        self._place()
        for widget in (self._shade, self):
            widget.show()
            widget.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Take in a changed codebook, also while open: what is typed stays, and the row if it is there."""
        current = self._list.currentIndex().data(PaletteRole.TAG)
        self._tags = [tag for tag in tags if not tag.retired]
        self._retired = [tag for tag in tags if tag.retired]
        self._readings.prepare(self._tags)
        self._finder.set_tags(self._tags, self._recent)
        self._any_details = any(tag.definition or tag.examples for tag in self._tags)
        self._fit()
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
        before, self._before = self._before, None
        if before is not None:  # before it hides: else Qt gives the focus to the next field for a moment
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self._shade.hide()

    # -- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Tag palette"))
        self._line = QLineEdit()
        self._line.setAccessibleName(self.tr("Find a tag"))
        self._line.setMaxLength(400)
        self._line.textChanged.connect(self._offer)
        self._line.installEventFilter(self)
        self._model = PaletteModel()
        self._list = PaletteList(self._model)
        self._list.clicked.connect(lambda _: self._accept())
        self._list.selectionModel().currentChanged.connect(self._tell)
        self._details = TagDetails()
        self._hint, self._used_note, self._keys = self._note(), self._note(), self._note()
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignTop)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(5, 5, 5, 5)
        inside.setSpacing(8)
        for widget in (self._line, self._rows, self._details, self._used_note, self._keys):
            inside.addWidget(widget)

    def _note(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", "muted")
        label.setContentsMargins(14, 0, 14, 0)
        return label

    # -- offering ------------------------------------------------------------------------------

    def _offer(self) -> None:
        query = self._line.text()
        found = self._finder.ranked(query)
        self._model.set_rows(found, finding.new_path(query, [*self._tags, *self._retired]))
        rows = self._model.rowCount()
        slip = not found and finding.is_reading(
            query, self._tags
        )  # mistyped: Enter must not make a tag of it
        if rows and not slip:
            self._list.setCurrentIndex(self._model.index(0))
        else:
            self._tell()
        self._list.setVisible(rows > 0)
        hint = hint_for(query, 0 if slip else rows, self._retired)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def _fit(self) -> None:
        """As high as nine rows, or all there can be; whatever is typed, for a palette that moves is slow to read."""
        height, room = self._list.row_height, self._window.height()
        self._details.setVisible(self._any_details and room >= _LOW)
        self._keys.setVisible(room >= _LOW)
        most = ROWS if room >= _LOW else max(2, (room - _BESIDE_ROWS) // height)
        rows, window = min(len(self._tags) + 1, ROWS, most), self._window.size()
        self._rows.setFixedHeight(height * rows)
        # Lower where it would lie upon what is being tagged, as long as there is a list to speak of.
        over = self._height(width_in(window)) - room_beside(window, self._beside())
        if over > 0 and (fewer := rows - -(-over // height)) >= _FEWEST:
            self._rows.setFixedHeight(height * fewer)
        if not self.isHidden():
            self._place()

    def _tell(self) -> None:
        """The line keeps the focus: what Enter would take is said as its description."""
        index = self._list.currentIndex()
        self._line.setAccessibleDescription(str(index.data() or ""))
        self._details.show_tag(index.data(PaletteRole.TAG))

    def _use(self, path: str | None) -> None:
        """Note what was used while the palette stays open; None: begin anew."""
        self._used = [*self._used, short(path)] if path is not None else []
        self._used_note.setText("✓ " + "  ✓ ".join(self._used) if self._used else "")
        self._used_note.setVisible(bool(self._used))
        self._line.selectAll()
        if path is not None:
            self._fit()

    # -- placing -------------------------------------------------------------------------------

    def _beside(self) -> QRect:
        """The place of the selection within the window."""
        return QRect(self._window.mapFromGlobal(self._anchor.topLeft()), self._anchor.size())

    def _place(self) -> None:
        """Beside the selection, or where it can be seen at all."""
        window = self._window.size()
        height = self._height(width_in(window))
        card = place_in(window, self._beside(), height, above=self._above)
        self._shade.set_card(card)
        self.setGeometry(card.adjusted(INSET, INSET, -INSET, -INSET))

    def _height(self, width: int) -> int:
        """How high the card is; Qt alone reckons with one line of each label that wraps."""
        layout = self.layout()
        if layout is None:
            return 0
        layout.activate()
        return (
            max(layout.totalHeightForWidth(width - 2 * INSET), layout.totalMinimumSize().height()) + 2 * INSET
        )

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the same as the card's."""
        QPainter(self).fillRect(event.rect(), theme.current().colour("panel"))

    # -- keys and mouse ------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the list, while the line has the focus; and the size of the window."""
        if watched is self._window and event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fit()
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
            self._accept(
                create=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
                stay=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
            )
        elif key in _MOVES:
            self._step(_MOVES[key])

    def _step(self, by: int) -> None:
        """Up and Down go round, page keys stop at the ends."""
        rows = self._model.rowCount()
        if rows:
            row = self._list.currentIndex().row() + by
            row = row % rows if abs(by) == 1 else max(0, min(row, rows - 1))
            self._list.setCurrentIndex(self._model.index(row))

    def _accept(self, *, create: bool = False, stay: bool = False) -> None:
        """Take the current row; or, with `create`, exactly what is typed. With `stay`, be ready for another."""
        tag: Tag | None = self._list.currentIndex().data(PaletteRole.TAG)
        path = self._model.create
        if create and path is None:
            typed = finding.path_of(self._line.text())
            tag = next((one for one in self._tags if one.path == typed), tag)
        if path is not None and (create or (tag is None and self._list.currentIndex().isValid())):
            self._hand_over(lambda: self.create_requested.emit(path), path, stay=stay)
        elif tag is not None:
            number = tag.id
            self._hand_over(lambda: self.tag_chosen.emit(number), tag.path, stay=stay)

    def _hand_over(self, emit: Callable[[], None], path: str, *, stay: bool) -> None:
        if stay:
            self._use(path)
            emit()
            return
        self._leave()
        emit()
        self.closed.emit()
