"""A line in which a tag is chosen by any part of its name, and how a line shows that it is not understood yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from reader.corpus.rows import Tag
from reader.ui.codebook import finding
from reader.ui.search.offering import dress

_OFFERED = 30


class TagLine(QLineEdit):
    """A tag by any part of its name, in either script, by pinyin or initials; `chosen` carries its path or nothing."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tags: Sequence[Tag] = ()
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        dress(completer)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(9)
        self.setCompleter(completer)
        self.textEdited.connect(self._offer)
        completer.activated.connect(self.chosen)

    def set_tags(self, tags: Sequence[Tag]) -> None:
        """Choose among these."""
        self._tags = [tag for tag in tags if not tag.retired]
        self._names.setStringList([tag.path for tag in self._tags[:_OFFERED]])

    @property
    def path(self) -> str:
        """The tag that stands in the line; empty where there is none of that path."""
        text = self.text().strip().strip("/")
        return text if any(tag.path == text for tag in self._tags) else ""

    def _offer(self, text: str) -> None:
        found = finding.ranked(text, self._tags)[:_OFFERED]
        self._names.setStringList([tag.path for tag in found])
        if self.path or not text.strip():
            self.chosen.emit(self.path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the best also while tags are offered: Qt would only close the list in which none is chosen."""
        completer = self.completer()
        popup = completer.popup() if completer is not None else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and popup is not None and popup.isVisible() and not popup.currentIndex().isValid():
            popup.hide()
            self.take_first()
            event.ignore()  # what it means in the form is told there
        else:
            super().keyPressEvent(event)

    def take_first(self) -> None:
        """Enter takes the best that is offered."""
        names = self._names.stringList()
        if self.text().strip() and not self.path and names:
            self.setText(names[0])
            self.chosen.emit(names[0])


def mark(line: QLineEdit, *, doubtful: bool) -> None:
    """Show by its border whether a line says something that is not understood yet."""
    state = "doubtful" if doubtful else ""
    if line.property("state") != state:
        line.setProperty("state", state)
        line.style().unpolish(line)
        line.style().polish(line)
