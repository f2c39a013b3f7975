"""The list of passages, worked with keys or mouse."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.corpus.retrieval import Retrieved
from reader.ui.codebook.room import shrink
from reader.ui.passages.delegate import PassageDelegate
from reader.ui.passages.model import PassageRole, PassagesModel, Script

Index = QModelIndex | QPersistentModelIndex

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
#: Pixels for about two passages, however low the window is.
_LEAST = 140
#: With more rows, so many are laid out at a time, so that they do not stop the window.
_AT_ONCE = 1_500


class PassageList(QListView):
    """Says to which passage a person goes, and by keys what is wanted with those selected."""

    chosen = Signal(object)  # Retrieved
    retag_wanted = Signal()
    note_wanted = Signal()
    remove_wanted = Signal()
    accept_wanted = Signal()
    reject_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, model: PassagesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._passages = model
        self._delegate = PassageDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_AT_ONCE)
        self._place: int | None = None
        self.verticalScrollBar().rangeChanged.connect(self._come_back)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        shrink(self)
        self.setMinimumHeight(_LEAST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    # -- what is shown -------------------------------------------------------------------------

    def set_script(self, script: Script) -> None:
        """Show the passages in this script, or in both."""
        if script is not self._delegate.script:
            self._delegate.script = script
            self.scheduleDelayedItemsLayout()
            self.viewport().update()

    @property
    def selected(self) -> list[Retrieved]:
        """The passages that are selected, in order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [self._passages.passages[row] for row in rows]

    def select_again(self, numbers: Iterable[int], current: int | None, row: int) -> None:
        """After the list was filled anew: the passages with these annotations, and the one that was current.

        Where that is gone, the one that stands at its `row` now, so that one goes on from there.
        """
        rows = self._passages.rows_of(numbers)
        found = self._passages.rows_of([current]) if current is not None else []
        count = self._passages.rowCount()
        if not rows and not found and current is not None and count:
            rows = found = [min(row, count - 1)]
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(self._passages.index(first), self._passages.index(last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        if found:
            self.selectionModel().setCurrentIndex(self._passages.index(found[0]), flags.NoUpdate)

    def take_keys(self) -> None:
        """Have the keys; where no passage is selected, the current one is, or else the first."""
        if not self.selectionModel().hasSelection() and self._passages.rowCount():
            current = self.currentIndex()
            self.setCurrentIndex(current if current.isValid() else self._passages.index(0))
        self.setFocus()

    def scroll_back(self, place: int) -> None:
        """Scroll there, in pixels; where so many rows are not laid out yet, as soon as they are."""
        self._place = place
        self.doItemsLayout()
        self._come_back()

    def _come_back(self) -> None:
        bar = self.verticalScrollBar()
        if self._place is not None and bar.maximum() >= self._place:
            place, self._place = self._place, None
            bar.setValue(place)

    # -- keys and mouse ------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep its own keys from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._wanted(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the passage; R, N, Del, Ctrl+Enter, Ctrl+Backspace and Ctrl+C are for those selected."""
        if (wanted := self._wanted(event)) is not None:
            wanted.emit()
            return
        if event.key() in _ENTER and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _PLAIN:
            self._choose(self.currentIndex())
            return
        if event.text().strip() and event.text().isprintable():
            event.ignore()  # letters do not search here
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the passage; with Shift or Ctrl it only selects."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and event.modifiers() == _PLAIN and index.isValid():
            self._choose(index)

    def _wanted(self, event: QKeyEvent) -> SignalInstance | None:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.copy_wanted
        if modifiers == _CTRL and key in (*_ENTER, Qt.Key.Key_Backspace):
            return self.accept_wanted if key in _ENTER else self.reject_wanted
        if modifiers != _PLAIN:
            return None
        return {
            Qt.Key.Key_R: self.retag_wanted,
            Qt.Key.Key_N: self.note_wanted,
            Qt.Key.Key_Delete: self.remove_wanted,
        }.get(key)

    def _choose(self, index: Index) -> None:
        passage = index.data(PassageRole.PASSAGE)
        if passage is not None:
            self.chosen.emit(passage)

    # -- size ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height of a row goes by the width of the list."""
        self._delegate.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height of rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Rows are made anew as a whole, never one by one."""
        self.viewport().update()


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Rows, ascending, as the first and the last of those that follow each other: few ranges are quickly selected."""
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        found = [row for _, row in run]
        yield found[0], found[-1]
