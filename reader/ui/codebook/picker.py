"""Choosing one tag of many inside a dialog: a line to type in and the tags that match."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.corpus.rows import Tag
from reader.ui.codebook import finding
from reader.ui.codebook.palette_list import PaletteList, PaletteModel, PaletteRole

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class TagPicker(QWidget):
    """`picked` tells which tag is chosen now, or None; the list keeps its keys while one types."""

    picked = Signal(object)  # Tag or None

    def __init__(self, tags: Sequence[Tag], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = list(tags)
        self._line = QLineEdit(placeholderText=self.tr("Name, pinyin or initials"))
        self._line.setAccessibleName(self.tr("Find a tag"))
        self._line.setClearButtonEnabled(True)
        self._line.textChanged.connect(self._offer)
        self._line.installEventFilter(self)
        self._model = PaletteModel()
        self._list = PaletteList(self._model)
        self._list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._list.selectionModel().currentChanged.connect(lambda *_: self.picked.emit(self.tag))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._line)
        layout.addWidget(self._list, 1)
        self.setFocusProxy(self._line)
        self._offer()

    @property
    def tag(self) -> Tag | None:
        """The tag that is chosen."""
        tag: Tag | None = self._list.currentIndex().data(PaletteRole.TAG)
        return tag

    def pick(self, number: int) -> None:
        """Choose the tag of that id, if it is offered."""
        row = self._model.row_of(number)
        if row is not None:
            self._list.setCurrentIndex(self._model.index(row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that go up and down are the list's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _offer(self) -> None:
        """Nothing is chosen until something was typed or pointed at."""
        query = self._line.text()
        self._model.set_rows(finding.ranked(query, self._tags), None)
        if query.strip() and self._model.rowCount():
            self._list.setCurrentIndex(self._model.index(0))
        else:
            self.picked.emit(None)
