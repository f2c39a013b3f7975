"""The line in which one types what to search for, with its switches and buttons."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from reader.corpus.query.filters import EVERYTHING, Filters
from reader.corpus.saved_searches import SavedSearch
from reader.ui.quietly import set_text
from reader.ui.search.asking import Asked
from reader.ui.search.fields import part, with_filters
from reader.ui.search.saved import SavedButton

_LONGEST = 20_000
_BROKEN = re.compile(r"[\ud800-\udfff]")


class QueryLine(QWidget):
    """`typed`: one is typing; `changed`: it is meant otherwise at once; `entered`: Enter; `down`: to the lines."""

    typed = Signal()
    changed = Signal()
    entered = Signal()
    down = Signal()
    filters_wanted = Signal()
    help_wanted = Signal()
    closed = Signal()
    cut_off = Signal(int)  # more was pasted than the line holds: this many characters

    def __init__(self) -> None:
        super().__init__()
        self.filters = EVERYTHING
        self.line = QLineEdit(placeholderText=self.tr("Search the corpus in either script"))
        self.line.setAccessibleName(self.tr("Search for"))
        self.line.setToolTip(
            self.tr("All words must be in the article. A string in double quotes is taken literally.")
        )
        self.line.setClearButtonEnabled(True)
        self.line.setMaxLength(_LONGEST)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self.entered)
        self.line.inputRejected.connect(lambda: self.cut_off.emit(_LONGEST))
        self.line.installEventFilter(self)
        self.same = QCheckBox(self.tr("This script only"))
        self.same.setToolTip(self.tr("Find only what is written in the script in which you type"))
        self.pattern = QCheckBox(self.tr("Regular expression"))
        self.pattern.setToolTip(self.tr("Take the whole line as a regular expression"))
        self.same.toggled.connect(self.changed)
        self.pattern.toggled.connect(self._on_pattern)
        self.filter_button = self._button("", self.tr("Filters of the search"), self.filters_wanted.emit)
        self.filter_button.setToolTip(
            self.tr("Search only in some articles: by title, source, date, tag, annotator")
        )
        self.saved = SavedButton()
        self._help = self._button("?", self.tr("How to search"), self.help_wanted.emit)
        self._close = self._button("✕", self.tr("Close the search"), self.closed.emit)
        self._close.setToolTip(self.tr("Close the search (Esc)"))
        self._tell()

    def lay_out(self, *more: QWidget) -> None:
        """Set the line and its buttons, with more of them before the one that closes; the switches stand elsewhere."""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for widget in (self.filter_button, self.saved, self._help, *more, self._close):
            buttons.addWidget(widget)
        row.addLayout(buttons)

    @property
    def asked(self) -> Asked:
        """What is searched for as it stands now."""
        # Half a character, from a broken clipboard, stands in no text and cannot be asked for.
        return Asked(
            _BROKEN.sub("\ufffd", self.line.text()),
            self.pattern.isChecked(),
            self.same.isChecked(),
            self.filters,
        )

    def show_asked(
        self, query: str, *, pattern: bool, same_script: bool, filters: Filters = EVERYTHING
    ) -> None:
        """Search for something else; `typed` and `changed` tell it once."""
        for box, on in ((self.same, same_script), (self.pattern, pattern)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.filters = filters
        set_text(self.line, query)
        self._tell()
        self.changed.emit()

    def recall(self, saved: SavedSearch) -> None:
        """Search as it was kept."""
        self.show_asked(
            saved.query,
            pattern=saved.pattern,
            same_script=saved.same_script,
            filters=saved.filters if saved.pattern else EVERYTHING,
        )

    def set_filters(self, filters: Filters) -> None:
        """Write filters into the query; beside it where it is a pattern, which has no fields."""
        if self.pattern.isChecked():
            self.filters = filters
            self._tell()
            self.typed.emit()
        else:
            self.line.setText(with_filters(self.line.text(), filters))

    def mark_wrong(self, wrong: bool) -> None:
        """Show by its border that the query cannot be read."""
        state = "wrong" if wrong else ""
        if (self.line.property("state") or "") != state:
            self.line.setProperty("state", state)
            self.line.style().unpolish(self.line)
            self.line.style().polish(self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes to the lines."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            self.down.emit()
            return True
        return super().eventFilter(watched, event)

    def _button(self, words: str, name: str, call: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda *_: call())
        return button

    def _on_text(self) -> None:
        self._tell()
        self.typed.emit()

    def _on_pattern(self, on: bool) -> None:
        """A pattern has no fields: those of the query are kept beside it, and written into it again afterwards."""
        text = self.line.text()
        if on:
            parted = part(text)
            self.filters = parted.filters
            set_text(self.line, parted.text if parted.filters else text)
        else:
            set_text(self.line, with_filters(text, self.filters) if self.filters else text)
            self.filters = EVERYTHING
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """How many filters there are, on their button; the star."""
        filters = self.asked.all_filters()
        dates = bool(filters.since or filters.until)
        texts = (filters.title, filters.source, filters.section, filters.author, filters.number)
        others = (filters.tag, filters.annotator, filters.annotated is not None)
        count = dates + sum(map(bool, texts)) + sum(map(bool, others))
        count += len(filters.also) + len(filters.without)
        words = self.tr("Filters")
        self.filter_button.setText(self.tr("{0} ({1})").format(words, count) if count else words)
        self.saved.set_asked(self.asked)
