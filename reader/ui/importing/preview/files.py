"""The left side of the preview: the files of the batch, read one by one as they are looked at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.errors import UserError
from reader.importing.cleaning.choices import Choices
from reader.importing.prepared_plan import PreparedFile
from reader.ui.importing.preview.batch import BatchModel, Column, Entry, Index
from reader.ui.importing.preview.finder import Finder, FoundFile
from reader.ui.importing.preview.known import KnownFiles
from reader.ui.importing.preview.loader import Loader, Open, Request
from reader.ui.importing.preview.work import Work
from reader.ui.row_table import RowTable

#: Pixels of a row around its words.
_AIR = 11
_KEYS_OF_NOTHING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right)


class FileList(RowTable):
    """Lists the files of a batch. `shown` carries the one to show, with its work, its error or neither yet."""

    shown = Signal(object)
    """Entry."""
    leaving = Signal()
    """Another file is about to be shown."""
    found = Signal(int)
    """So many files are there so far; `complete` says whether these are all."""
    ticked = Signal()

    def __init__(
        self, known: KnownFiles | None = None, parent: QWidget | None = None, *, opened: Open | None = None
    ) -> None:
        super().__init__(parent)
        self._known = known
        if known is not None:
            known.setParent(self)
            known.found.connect(self._on_known)
        self.batch = BatchModel(self)
        self.choices = Choices()
        self.complete = False
        self.passed_over = 0
        self._row = -1
        self._loader = Loader(self, opened)
        self._loader.loaded.connect(self._on_loaded)
        self.batch.ticked.connect(self.ticked)
        self.setModel(self.batch)
        self.setAccessibleName(self.tr("Files of the batch"))
        self._dress()
        self.hide()

    def _dress(self) -> None:
        # A table, not a tree: that would ask every one of many thousand rows whether there is anything below it.
        self.setSelectionBehavior(RowTable.SelectionBehavior.SelectRows)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _AIR)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(Column.FOUND, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(Column.FOUND, 78)

    def look_for(self, paths: Iterable[Path]) -> None:
        """Find the files that paths stand for, and show the first one."""
        finder = Finder(paths, self)
        finder.found.connect(self._on_found)
        finder.ended.connect(self._on_ended)

    def show_only(self, path: Path, name: str, encoding: str | None) -> None:
        """Show one file that need not be found; in an encoding, where one was chosen for it."""
        self.batch.add([FoundFile(path, name)])
        self.batch.entries[0].encoding = encoding
        self.complete = True
        self.found.emit(1)
        self._select(0)

    @property
    def entry(self) -> Entry | None:
        """The file that is shown."""
        return self.batch.entries[self._row] if 0 <= self._row < len(self.batch.entries) else None

    def step(self, by: int) -> None:
        """Show the next (1) or the previous (-1) file."""
        if 0 <= self._row + by < len(self.batch.entries):
            self._select(self._row + by)

    def read_again(self, encoding: str | None) -> None:
        """Read the file that is shown in another encoding; None finds it."""
        entry = self.entry
        if entry is not None and not entry.archive:
            entry.encoding = encoding
            self._read(entry)
            self.shown.emit(entry)

    def touch(self) -> None:
        """Something about the file that is shown changed."""
        self.batch.touch(self._row)

    def apply(self, choices: Choices) -> None:
        """From now on the choices hold for all files but those changed by hand, and that which is shown."""
        self.choices = choices
        for entry in self.batch.entries:
            untouched = entry.work is not None and not entry.work.by_hand
            if entry is not self.entry and (untouched or (entry.error is not None and choices.encoding)):
                entry.work, entry.error = None, None
        self.batch.touch_all()

    def wanted(self) -> list[Path]:
        """The files to import: those that are ticked and of which something is left."""
        return [
            entry.path
            for entry in self.batch.wanted()
            if entry.work is None or entry.work.articles or not entry.work.edited
        ]

    def left(self) -> list[Path]:
        """Files that nobody took out and that cannot be imported: the report names them, with the reason.

        Not those that could not be read in an encoding chosen for them alone: they might be in another.
        """
        return [
            entry.path
            for entry in self.batch.entries
            if entry.wanted and not entry.can_be_imported and entry.encoding is None
        ]

    def prepared(self) -> dict[Path, PreparedFile]:
        """What was chosen by hand for single files."""
        made = {entry.path: entry.work.prepared() for entry in self.batch.wanted() if entry.work is not None}
        return {path: prepared for path, prepared in made.items() if prepared is not None}

    @property
    def changed_by_hand(self) -> bool:
        """Whether anything would be lost."""
        return any(entry.work is not None and entry.work.by_hand for entry in self.batch.entries)

    # -- reading -----------------------------------------------------------------------------------

    def _on_found(self, found: Sequence[FoundFile]) -> None:
        self.batch.add(found)
        self.found.emit(len(self.batch.entries))
        if self._row < 0:
            self._select(0)

    def _on_ended(self, passed_over: int) -> None:
        self.complete, self.passed_over = True, passed_over
        self.found.emit(len(self.batch.entries))
        if self._known is not None:
            self._known.look_for([entry.path for entry in self.batch.entries if entry.error is None])

    def _on_known(self, paths: list[str]) -> None:
        """These files are in the corpus."""
        entry = self.entry
        before = entry is not None and entry.known
        self.batch.mark_known(paths)
        self.ticked.emit()
        if entry is not None and entry.known and not before:
            self.shown.emit(entry)

    def _select(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.batch.index(row, 0), flags)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show the file that was chosen; it is read if it was not."""
        super().currentChanged(current, previous)
        if not current.isValid() or current.row() == self._row:
            return
        self.leaving.emit()
        self._row = current.row()
        entry = self.batch.entries[self._row]
        if entry.work is None and entry.error is None and not entry.archive:
            self._read(entry)
        self.shown.emit(entry)

    def _read(self, entry: Entry) -> None:
        entry.work, entry.error = None, None
        self._loader.load(self._request(entry))

    def _request(self, entry: Entry) -> Request:
        return Request(entry.path, entry.encoding, self.choices or None)

    def _on_loaded(self, request: Request, outcome: Work | UserError) -> None:
        """Take what was read, unless the file was read before or is now wanted otherwise."""
        row = self.batch.row_of(request.path)
        entry = self.batch.entries[row]
        if entry.work is not None:
            return
        if request == self._request(entry):
            self._keep(entry, outcome)
            self.batch.touch(row)
            self.ticked.emit()
            if row == self._row:
                self.shown.emit(entry)
        elif row == self._row:
            self._read(entry)

    def _keep(self, entry: Entry, outcome: Work | UserError) -> None:
        if isinstance(outcome, Work):
            outcome.whole = outcome.whole or (self.choices.whole and not outcome.document.parts)
            entry.work, entry.error = outcome, None
            if self._known is not None:
                self._known.look_for_work(outcome)
        else:
            entry.work, entry.error = None, outcome

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the text, not for the button Import; one stays in the column that can be ticked."""
        if event.key() in _KEYS_OF_NOTHING and not event.modifiers():
            event.accept()
        else:
            super().keyPressEvent(event)
