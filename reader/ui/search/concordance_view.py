"""The list of lines: the node in the middle of each, what stands around it on both sides, and its keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reader.analysis.concordance import KwicLine
from reader.chinese.script import Script
from reader.ui import theme
from reader.ui.fonts import simplified_font, traditional_font
from reader.ui.guarding import guarded
from reader.ui.row_table import RowTable
from reader.ui.search.concordance_model import (
    LINE_ROLE,
    SCRIPT_ROLE,
    SHOWN_ROLE,
    Column,
    ConcordanceModel,
    Shown,
    key_of,
)

Index = QModelIndex | QPersistentModelIndex
_GAP, _AIR = 7, 10
#: Above which width of the list a column has room, in pixels, and how wide it is then.
_ROOM = {Column.TITLE: (760, 190), Column.DATE: (900, 92), Column.SOURCE: (1060, 130)}
_TICK, _CUT = 30, 110
#: How long one must stay on a line before its passage is opened, in milliseconds.
_REST = 90


#: So many lines are seen however low the window is.
_LEAST_ROWS = 4


#: With these one is here already, or points at a line oneself: nothing is gone to when a menu has closed.
_Reason = Qt.FocusReason
_NO_COMING = (
    _Reason.MouseFocusReason, _Reason.PopupFocusReason, _Reason.ActiveWindowFocusReason,
    _Reason.MenuBarFocusReason,
)  # fmt: skip


class LineDelegate(QStyledItemDelegate):
    """Paints a line; what does not fit is left out at its outer ends."""

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground by the style, the parts of the line upon it."""
        self.initStyleOption(option, index)
        widget = option.widget
        widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, widget)
        shown: Shown = index.data(SHOWN_ROLE)
        look = theme.current()
        plain = face(Script(index.data(SCRIPT_ROLE)), option.font)  # an enum comes back as its text
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.DemiBold)
        rect = option.rect.adjusted(_AIR, 0, -_AIR, 0)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(strong)
        metrics = QFontMetrics(strong)
        node = metrics.elidedText(shown.node, Qt.TextElideMode.ElideMiddle, rect.width() // 2)
        width = metrics.horizontalAdvance(node)
        middle = QRect(rect.center().x() - width // 2, rect.top(), width + 1, rect.height())
        painter.setPen(look.colour("accent"))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(middle, flags | Qt.AlignmentFlag.AlignLeft, node)
        right = QRect(middle.right() + _GAP, rect.top(), rect.right() - middle.right() - _GAP, rect.height())
        if shown.doubt:
            self._doubt(painter, middle, metrics)
            right = self._note(painter, right, shown.doubt, option.font)
        painter.setFont(plain)
        painter.setPen(look.colour("ink"))
        metrics = QFontMetrics(plain)
        left = QRect(rect.left(), rect.top(), middle.left() - _GAP - rect.left(), rect.height())
        text = metrics.elidedText(shown.left, Qt.TextElideMode.ElideLeft, left.width())
        painter.drawText(left, flags | Qt.AlignmentFlag.AlignRight, text)
        known = len(shown.left) if text == shown.left else len(text) - 2
        for mark in shown.left_marks:
            if len(shown.left) - mark.start <= known:
                after = metrics.horizontalAdvance(shown.left[mark.end :])
                self._mark(painter, left.right() - after, -1, mark.of(shown.left), left)
        painter.setPen(look.colour("ink"))
        text = metrics.elidedText(shown.right, Qt.TextElideMode.ElideRight, right.width())
        painter.drawText(right, flags | Qt.AlignmentFlag.AlignLeft, text)
        known = len(shown.right) if text == shown.right else len(text) - 2
        for mark in shown.right_marks:
            if mark.end <= known:
                before = metrics.horizontalAdvance(shown.right[: mark.start])
                self._mark(painter, right.left() + before, 1, mark.of(shown.right), right)
        painter.restore()

    def _mark(self, painter: QPainter, x: int, way: int, word: str, room: QRect) -> None:
        """A line below a word that the lines are sorted by, from `x` on to the left (-1) or to the right (1)."""
        metrics = painter.fontMetrics()
        y = room.center().y() + metrics.height() // 2 - 1
        painter.setPen(QPen(theme.current().colour("accent"), 1))
        painter.drawLine(x + way, y, x + way * (metrics.horizontalAdvance(word) - 1), y)

    def _doubt(self, painter: QPainter, middle: QRect, metrics: QFontMetrics) -> None:
        """Dots below a hit that may be another word."""
        y = middle.center().y() + metrics.height() // 2
        painter.setPen(QPen(theme.current().colour("hit"), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(middle.left(), y, middle.right(), y)

    def _note(self, painter: QPainter, room: QRect, words: str, font: QFont) -> QRect:
        """What the doubt is, at the far end; the room that is left of it."""
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(words)
        if width * 2 > room.width():
            return room
        painter.setFont(font)
        painter.setPen(theme.current().colour("ink_muted"))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        return room.adjusted(0, 0, -width - _GAP, 0)


def face(script: Script, font: QFont) -> QFont:
    """The face of a line in a script, a little larger than that of the window."""
    size = QFontMetrics(font).height() * 0.82
    return traditional_font(size) if script is Script.TRADITIONAL else simplified_font(size)


class ConcordanceView(RowTable):
    """`previewed`: one stays on a line, with the keys here; `chosen`: one wants to go on in the text."""

    previewed = Signal(object)  # KwicLine
    chosen = Signal(object)  # KwicLine
    left_upwards = Signal()
    copy_wanted = Signal()

    def __init__(self, model: ConcordanceModel) -> None:
        super().__init__()
        self.hint = ""
        self._lines = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Hits"))
        self.setItemDelegateForColumn(Column.LINE, LineDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        row = QFontMetrics(simplified_font(15)).height() + 4
        self.verticalHeader().setDefaultSectionSize(row)
        self.setMinimumHeight(
            _LEAST_ROWS * row
        )  # in a low window the text gives way, or one would see no line
        self.horizontalHeader().hide()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._preview)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self._set_columns()

    def _set_columns(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        for column in Column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.LINE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(Column.TICK, _TICK)
        self.setColumnWidth(Column.CUT, _CUT)
        self.setColumnHidden(Column.CUT, True)
        for column, (_, width) in _ROOM.items():
            self.setColumnWidth(column, width)
            self.setColumnHidden(column, True)

    def show_cut(self, on: bool) -> None:
        """Show how nodes are cut, or not."""
        self.setColumnHidden(Column.CUT, not on)

    # -- which line ----------------------------------------------------------------------------

    def line(self) -> KwicLine | None:
        """The line on which one is."""
        line: KwicLine | None = self.currentIndex().data(LINE_ROLE)
        return line

    def go_to(self, row: int) -> None:
        """Be on a line, and on no other."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._lines.index(row, Column.LINE), flags)

    def selected(self) -> list[KwicLine]:
        """The lines that are selected, from above to below."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._lines.lines[row] for row in rows]

    def stay_on(self, line: KwicLine | None) -> None:
        """Be on a line again after all were set anew, if it is still there."""
        row = self._lines.row_of(key_of(line)) if line is not None else -1
        if row >= 0:
            self.go_to(row)

    # -- keys and clicks -----------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Copying and choosing all are meant for the lines while the keys are here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by the keys is on a line at once; Qt sees to that for the first lines alone, and unseen."""
        super().focusInEvent(event)
        comes = event.reason() not in _NO_COMING
        if self._lines.lines and comes and not self.selectionModel().hasSelection():
            self.go_to(max(0, self.currentIndex().row()))
            self._rest.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that walk preview, Space ticks, Enter opens; upwards from the first line one leaves."""
        row = self.currentIndex().row()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (line := self.line()) is not None:
                self._rest.stop()
                self.chosen.emit(line)
        elif event.key() == Qt.Key.Key_Space and row >= 0:
            rows = [index.row() for index in self.selectionModel().selectedRows()] or [row]
            self._lines.tick(rows, not self._lines.is_ticked(row))
        elif event.key() == Qt.Key.Key_Up and row <= 0 and not event.modifiers():
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Escape or event.text().strip():
            event.ignore()  # letters are no search of their own here
        else:
            super().keyPressEvent(event)
            if self.currentIndex().row() != row:
                self._rest.start()

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.TICK:
            self._rest.stop()
            self.previewed.emit(index.data(LINE_ROLE))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() != Column.TICK and (line := self.line()) is not None:
            self._rest.stop()
            self.chosen.emit(line)

    def _preview(self) -> None:
        if (line := self.line()) is not None:
            self.previewed.emit(line)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Where nothing is searched for, what one can do."""
        super().paintEvent(event)
        if self.hint and not self._lines.lines:
            painter = QPainter(self.viewport())
            painter.setPen(theme.current().colour("ink_muted"))
            room = self.viewport().rect().adjusted(24, 16, -24, -16)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.hint)

    def say(self, hint: str) -> None:
        """What stands there while there are no lines."""
        self.hint = hint
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns beside the line are there when there is room."""
        super().resizeEvent(event)
        for column, (room, _) in _ROOM.items():
            self.setColumnHidden(column, self.width() < room)


def _is_ours(event: QKeyEvent) -> bool:
    """Whether a key that the window has a command for is meant for the lines."""
    keys = (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll)
    return any(event.matches(key) for key in keys)
