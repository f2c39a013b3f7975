"""The panel with the annotations of the open article and the note of the one that is chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reader.corpus.rows import Annotation, Status, Tag
from reader.ui.codebook.annotation_filter import AnnotationFilter, Wanted
from reader.ui.codebook.annotation_filter_bar import AnnotationFilterBar
from reader.ui.codebook.annotation_foot import AnnotationFoot
from reader.ui.codebook.annotation_list import AnnotationList
from reader.ui.codebook.annotation_model import AnnotationModel, AnnotationRole, passages_of
from reader.ui.codebook.hints import hint, muted
from reader.ui.codebook.room import shrink

Index = QModelIndex | QPersistentModelIndex

_LIST, _EMPTY, _NONE_LISTED = range(3)


class AnnotationPanel(QWidget):
    """Lists annotations in the order of the text; what people want with them it says by signals."""

    annotation_chosen = Signal(int)
    remove_requested = Signal(list)
    note_changed = Signal(int, str, str)  # annotation, what was typed, what had been there
    retag_requested = Signal(list)
    status_requested = Signal(object)
    """Status, for those selected."""
    left = Signal()  # Escape or Ctrl+Enter in the note: the focus may go back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Annotations"))
        self._model = AnnotationModel()
        self._listed = AnnotationFilter(self._model, self)
        self._filter = AnnotationFilterBar(self._model)
        self._list = AnnotationList(self._listed)
        self._list.setAccessibleName(self.tr("Annotations of this article"))
        self._foot = AnnotationFoot()
        self._note = self._foot.note
        shrink(self._list)
        self._removing: list[int] = []
        self._next: int | None = None
        self._lay_out()
        self._connect()
        self.set_annotations([], {})

    # -- what the window says ------------------------------------------------------------------

    def set_annotations(self, annotations: Sequence[Annotation], tags: Mapping[int, Tag]) -> None:
        """Show these, in the order start, end; `tags` by id give names and colours.

        A note that is being written for one that goes is told by `note_changed` first.
        """
        known = {one.id for one in self._model.annotations}
        if {one.id for one in annotations} not in (known, known.difference(self._removing)):
            self._removing = []  # what was asked for was of another article
        if not tags:
            self._filter.reset()  # another corpus has other tags
        chosen, selected = self.chosen, self.selected
        rebuilt = self._model.set_annotations(list(annotations), tags)
        self._after_change(selected if rebuilt else None, chosen)
        self._go_on()

    def await_annotations(self, count: int, tags: Mapping[int, Tag]) -> None:
        """Another article, whose annotations are yet to come: so many."""
        self.set_annotations([], tags)
        self._count.setText(str(count))
        self._pages.setCurrentIndex(_LIST)

    def change(self, gone: Iterable[int], came: Iterable[Annotation]) -> None:
        """Annotations less (by id), and more or in another state; it does not matter how many others there are."""
        chosen, selected = self.chosen, self.selected
        rebuilt = self._model.change(gone, came)
        self._after_change(selected if rebuilt else None, chosen)
        self._go_on()

    def set_current(self, numbers: Sequence[int], parts: Sequence[int] = ()) -> None:
        """Mark the annotations at the caret and choose the first of them, unless one of them is chosen.

        `parts` are the other parts of their passages, which are marked, too. A note that was being written
        for another one is told by `note_changed` first; where there is no annotation, it may be written on.
        """
        self._model.set_here([*numbers, *parts])
        here = [number for number in numbers if self._listed.index_of(number).isValid()]
        several = self.has_keys and len(self.selected) > 1  # somebody is choosing there
        if self.chosen not in here and not several and (here or not self._note.busy):
            self._select(here[:1], here[0] if here else None)
            self._show_chosen()
        if here and not several:
            self._list.scrollTo(self._listed.index_of(here[0]))

    def flush(self) -> None:
        """Tell a note that is being written, before the corpus is changed or closed."""
        self._note.flush()

    def settle_note(self, number: int, note: str) -> None:
        """A note that was told is written, perhaps beside one that another window or program wrote."""
        self._note.settle(number, note)
        self._show_chosen()

    def edit_note(self, number: int | None = None) -> None:
        """Put the caret into the note, of that annotation or of the chosen one."""
        if number is not None and self._model.annotation(number) is not None:
            if not self._listed.index_of(number).isValid():
                self._filter.reset()
            self._select([number], number)
            self._show_chosen()
        if self._note.isEnabled():
            self._note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_list(self) -> None:
        """Put the keys into the list."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_filter(self) -> None:
        """Put the keys into the line that filters the list."""
        self._filter.focus()

    @property
    def has_keys(self) -> bool:
        """Whether the list or a button below it has the keys: then those selected in the list are meant."""
        return self._list.hasFocus() or self._foot.button_has_keys

    @property
    def filtered(self) -> bool:
        """Whether a filter is set."""
        return not self._listed.wanted.everything

    @property
    def listed(self) -> list[Annotation]:
        """Those that the filter leaves, in the order of the text."""
        return [one for one in self._model.annotations if self._listed.wanted.accepts(one)]

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

    # -- building ------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_chosen)
        self._list.remove_wanted.connect(self._ask_remove)
        self._list.retag_wanted.connect(self._ask_retag)
        self._list.note_wanted.connect(self.edit_note)
        self._list.left.connect(self.left)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._filter.wanted_changed.connect(self._set_wanted)
        self._filter.left.connect(self.focus_list)
        self._note.note_changed.connect(self.note_changed)
        self._note.left.connect(self.left)
        self._foot.retag_wanted.connect(self._ask_retag)
        self._foot.status_wanted.connect(self.status_requested)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Annotations"))
        title.setProperty("role", "panel-title")
        self._count = muted("")
        self._count.setAccessibleName(self.tr("Number of annotations"))
        top = QHBoxLayout()
        top.setContentsMargins(10, 8, 10, 6)
        top.addWidget(title)
        top.addSpacing(6)
        top.addWidget(self._count)
        top.addStretch()
        self._pages = QStackedLayout()
        self._pages.addWidget(self._list)
        self._pages.addWidget(hint(self.tr("No annotations yet.\nSelect a passage and press T.")))
        self._pages.addWidget(hint(self.tr("No annotation matches.")))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._filter)
        whole.addLayout(self._pages, 1)
        whole.addWidget(self._foot)

    # -- within --------------------------------------------------------------------------------

    def _after_change(self, selected: list[int] | None, chosen: int | None) -> None:
        """Bring the rest in step with the rows; `selected` are those that were, where all rows are new."""
        if selected is not None:
            self._select([number for number in selected if self._model.annotation(number)], chosen)
        self._show_count()
        self._show_chosen()

    def _show_count(self) -> None:
        there = self._model.passages
        all_listed = self._listed.rowCount() == self._model.rowCount()
        listed = there if all_listed else len(passages_of(self.listed))
        if there == listed:
            self._count.setText(str(there) if there else "")
        else:
            self._count.setText(self.tr("{0} of {1}").format(listed, there))
        self._pages.setCurrentIndex(_EMPTY if not there else _LIST if listed else _NONE_LISTED)
        self._filter.setVisible(there > 0)
        self._foot.setVisible(there > 0)

    def _set_wanted(self, wanted: Wanted) -> None:
        chosen = self.chosen
        self._listed.set_wanted(wanted)
        self._select([chosen] if chosen is not None else [], chosen)
        self._show_count()
        self._show_chosen()

    def _select(self, numbers: Sequence[int], current: int | None) -> None:
        model = self._list.selectionModel()
        flags = QItemSelectionModel.SelectionFlag
        model.clearSelection()
        for number in numbers:
            model.select(self._listed.index_of(number), flags.Select)
        index = self._listed.index_of(current) if current is not None else QModelIndex()
        model.setCurrentIndex(index, flags.NoUpdate)

    def _show_chosen(self) -> None:
        chosen = self.chosen
        self._foot.show_annotation(self._model.annotation(chosen) if chosen is not None else None)

    def _on_chosen(self, number: int) -> None:
        self._show_chosen()
        self.annotation_chosen.emit(number)

    def _ask_remove(self) -> None:
        numbers = self.selected
        if numbers:
            self._removing, self._next = numbers, self._after(numbers)
            self.remove_requested.emit(numbers)

    def _after(self, numbers: Sequence[int]) -> int | None:
        """What is listed behind these, or else before them."""
        listed = [one.id for one in self.listed]
        last, removed = listed.index(numbers[-1]), set(numbers)
        left = (one for one in (*listed[last:], *reversed(listed[:last])) if one not in removed)
        return next(left, None)

    def _go_on(self) -> None:
        """Where what was removed in the list is gone, one goes on with the next: the keys are still there."""
        if not self._removing or any(self._model.annotation(number) for number in self._removing):
            return
        self._removing = []
        # Afterwards: who tells of a change is not done with it.
        QTimer.singleShot(0, self, self._choose_next)

    def _choose_next(self) -> None:
        number, self._next = self._next, None
        if number is not None and self._list.hasFocus() and self._model.annotation(number) is not None:
            self._on_chosen(number)

    def _ask_retag(self) -> None:
        numbers = self.selected or ([self.chosen] if self.chosen is not None else [])
        if numbers:
            self._note.flush()
            self.retag_requested.emit(numbers)

    def _show_menu(self, place: QPoint) -> None:
        if not self.selected:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Write a note")).triggered.connect(lambda: self.edit_note())  # noqa: PLW0108
        menu.addAction(self.tr("Change tag…")).triggered.connect(self._ask_retag)
        menu.addSeparator()
        for words, status in (
            (self.tr("Accept"), Status.ACCEPTED),
            (self.tr("Reject"), Status.REJECTED),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, status=status: self.status_requested.emit(status))
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(self._ask_remove)
        menu.popup(self._list.viewport().mapToGlobal(place))
