"""The list of annotations beside the text, worked with keys or mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from reader.ui.codebook.annotation_delegate import AnnotationDelegate
from reader.ui.codebook.annotation_filter import AnnotationFilter
from reader.ui.codebook.annotation_model import AnnotationRole

Index = QModelIndex | QPersistentModelIndex

_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (*_REMOVE, *_CHOOSE, Qt.Key.Key_R, Qt.Key.Key_N, Qt.Key.Key_Escape)


class AnnotationList(QListView):
    """Says which annotation a person went to, by mouse or keys, and what is wanted with those selected."""

    chosen = Signal(int)
    remove_wanted = Signal()
    retag_wanted = Signal()
    note_wanted = Signal()
    left = Signal()

    def __init__(self, listed: AnnotationFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = AnnotationDelegate(self)
        self.setModel(listed)
        self.setItemDelegate(self._delegate)
        # All rows have one height: to measure ten thousand would take longer than to write one.
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._choose)

    def event(self, event: QEvent) -> bool:
        """Keep its own keys from shortcuts of the window: here they may mean several annotations."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, R, N, Enter and Escape; letters do not search here."""
        wanted = {
            Qt.Key.Key_R: self.retag_wanted,
            Qt.Key.Key_N: self.note_wanted,
            Qt.Key.Key_Escape: self.left,
            **dict.fromkeys(_REMOVE, self.remove_wanted),
        }
        if _is_own(event) and Qt.Key(event.key()) in wanted:
            wanted[Qt.Key(event.key())].emit()
            return
        if event.text().isprintable() and event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        index = self.currentIndex()
        if index != before or event.key() in _CHOOSE:
            self._choose(index)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """All rows have one height whatever is in them: Qt would lay all of them out anew."""
        if first == last:
            self.update(first)
        else:
            self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, another height of rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        annotation = index.data(AnnotationRole.ANNOTATION)
        if annotation is not None:
            self.chosen.emit(annotation.id)


def _is_own(event: QKeyEvent) -> bool:
    return event.key() in _OWN and event.modifiers() == Qt.KeyboardModifier.NoModifier
