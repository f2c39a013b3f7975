"""The panel with the annotations of the open article and the note of the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Annotation, Tag
from reader.ui.codebook.annotation_delegate import AnnotationDelegate
from reader.ui.codebook.annotation_model import AnnotationModel, AnnotationRole
from reader.ui.codebook.note_editor import NoteEditor

Index = QModelIndex | QPersistentModelIndex

_REMOVE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class AnnotationList(QListView):
    """Says which annotation a person went to, by mouse or keys; Delete asks to remove those selected."""

    chosen = Signal(int)
    remove_wanted = Signal()

    def __init__(self, model: AnnotationModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = AnnotationDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.clicked.connect(self._choose)

    def event(self, event: QEvent) -> bool:
        """Keep Delete from shortcuts of the window: here it may mean several annotations."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _removes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _removes(event):
            self.remove_wanted.emit()
            return
        before = self.currentIndex()
        super().keyPressEvent(event)
        index = self.currentIndex()
        if index != before or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Where the caret is changes no height: Qt would measure all rows for it."""
        if list(roles) == [AnnotationRole.HERE]:
            self.update(first)
        else:
            super().dataChanged(first, last, roles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, other heights of rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Another font, other heights of rows."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        annotation = index.data(AnnotationRole.ANNOTATION)
        if annotation is not None:
            self.chosen.emit(annotation.id)


def _removes(event: QKeyEvent) -> bool:
    return event.key() in _REMOVE and event.modifiers() == Qt.KeyboardModifier.NoModifier


class AnnotationPanel(QWidget):
    """Lists annotations in the order of the text; what people want with them it says by signals."""

    annotation_chosen = Signal(int)
    remove_requested = Signal(list)
    note_changed = Signal(int, str)
    retag_requested = Signal(int)
    left = Signal()  # Escape or Ctrl+Enter in the note: the focus may go back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Annotations"))
        self._model = AnnotationModel()
        self._list = AnnotationList(self._model)
        self._list.setAccessibleName(self.tr("Annotations of this article"))
        self._note = NoteEditor()
        self._note.setFixedHeight(68)
        self._retag = QToolButton()
        self._retag.setText(self.tr("Change tag…"))
        self._retag.setAccessibleName(self.tr("Change the tag of the annotation"))
        self._lay_out()
        self._list.chosen.connect(self._on_chosen)
        self._list.remove_wanted.connect(self._ask_remove)
        self._note.note_changed.connect(self.note_changed)
        self._note.left.connect(self.left)
        self._retag.clicked.connect(self._ask_retag)
        self.set_annotations([], {})

    # -- what the window says ------------------------------------------------------------------

    def set_annotations(self, annotations: Sequence[Annotation], tags: Mapping[int, Tag]) -> None:
        """Show these, in the order start, end; `tags` by id give names and colours.

        A note that is being written for one that goes is told by `note_changed` first.
        """
        chosen = self.chosen
        selected = self.selected
        rebuilt = self._model.set_annotations(list(annotations), tags)
        if rebuilt:
            self._select([number for number in selected if self._model.annotation(number)], chosen)
        self._count.setText(str(len(annotations)) if annotations else "")
        self._pages.setCurrentIndex(0 if annotations else 1)
        self._show_chosen()

    def set_current(self, numbers: Sequence[int]) -> None:
        """Mark the annotations at the caret and choose the first of them, unless one of them is chosen.

        A note that was being written for another one is told by `note_changed` first; where there is
        no annotation, it may be written on.
        """
        self._model.set_here(numbers)
        here = [number for number in numbers if self._model.annotation(number) is not None]
        if self.chosen not in here and (here or not self._note.busy):
            self._select(here[:1], here[0] if here else None)
            self._show_chosen()
        if here:
            self._list.scrollTo(self._model.index_of(here[0]))

    def flush(self) -> None:
        """Tell a note that is being written, before the corpus is changed or closed."""
        self._note.flush()

    def edit_note(self, number: int | None = None) -> None:
        """Put the caret into the note, of that annotation or of the chosen one."""
        if number is not None and self._model.annotation(number) is not None:
            self._select([number], number)
            self._show_chosen()
        if self._note.isEnabled():
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Put the keys into the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def chosen(self) -> int | None:
        """The id of the annotation whose note is shown, or None."""
        annotation = self._list.currentIndex().data(AnnotationRole.ANNOTATION)
        return annotation.id if annotation is not None else None

    @property
    def selected(self) -> list[int]:
        """The ids of the annotations that are selected in the list, in the order of the text."""
        rows = sorted(self._list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(AnnotationRole.ANNOTATION).id for index in rows]

    # -- within --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Annotations"))
        title.setProperty("role", "panel-title")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self._count.setAccessibleName(self.tr("Number of annotations"))
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 6)
        top.addWidget(title)
        top.addSpacing(6)
        top.addWidget(self._count)
        top.addStretch()
        empty = QLabel(self.tr("No annotations yet.\nSelect a passage and press T."))
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setMargin(24)
        empty.setProperty("role", "muted")
        caption = QLabel(self.tr("Note"))
        caption.setProperty("role", "muted")
        caption.setBuddy(self._note)
        below = QHBoxLayout()
        below.addWidget(caption)
        below.addStretch()
        below.addWidget(self._retag)
        foot = QVBoxLayout()
        foot.setContentsMargins(10, 4, 10, 10)
        foot.setSpacing(4)
        foot.addLayout(below)
        foot.addWidget(self._note)
        listed = QWidget()
        page = QVBoxLayout(listed)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(self._list, 1)
        page.addLayout(foot)
        self._pages = QStackedLayout()
        self._pages.addWidget(listed)
        self._pages.addWidget(empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addLayout(self._pages, 1)

    def _select(self, numbers: Sequence[int], current: int | None) -> None:
        model = self._list.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        model.clearSelection()
        for number in numbers:
            model.select(self._model.index_of(number), flags.Select)
        index = self._model.index_of(current) if current is not None else QModelIndex()
        model.setCurrentIndex(index, flags.NoUpdate)

    def _show_chosen(self) -> None:
        chosen = self.chosen
        self._note.show_note(self._model.annotation(chosen) if chosen is not None else None)
        self._retag.setEnabled(chosen is not None)

    def _on_chosen(self, number: int) -> None:
        self._show_chosen()
        self.annotation_chosen.emit(number)

    def _ask_remove(self) -> None:
        numbers = self.selected
        if numbers:
            self.remove_requested.emit(numbers)

    def _ask_retag(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._note.flush()
            self.retag_requested.emit(chosen)
