"""The ways to a tag from the text: its own key, the palette, another tag, a note."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.desk import Desk
from reader.ui.shell import Shell

_PLAIN = Qt.KeyboardModifier.KeypadModifier


class Tagging(QObject):
    """Joins the keys of the text and the palette with what the desk does."""

    def __init__(self, shell: Shell, desk: Desk) -> None:
        super().__init__(shell)
        self._shell, self._desk = shell, desk
        shell.view.installEventFilter(self)
        shell.annotations.retag_requested.connect(self.retag)

    def choose(self) -> None:
        """Choose a tag for the selection by typing a part of its name."""
        if self._desk.article is None or self._shell.view.selection() is None:
            self._desk.said.emit(self.tr("Select a passage first, then press T."))
        else:
            self._open_palette(self._desk.tag)

    def retag(self, number: int | None = None) -> None:
        """Choose another tag for an annotation; None means the one at the caret."""
        number = number if number is not None else self._desk.current
        if number is None:
            self._desk.said.emit(self.tr("There is no annotation at the caret."))
            return
        self._open_palette(lambda tag: self._desk.retag(number, tag))

    def write_note(self) -> None:
        """Write the note of the annotation at the caret."""
        number = self._desk.current
        if number is None:
            self._desk.said.emit(self.tr("There is no annotation at the caret."))
        else:
            self._shell.panels.setVisible(True)
            self._shell.annotations.edit_note(number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the text, a tag's own key tags the selection at once."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.text().lower()
            if key and not event.modifiers() & ~_PLAIN:
                for tag in self._desk.tags.values():
                    if tag.key == key:
                        self._desk.tag(tag.id)
                        return True
        return super().eventFilter(watched, event)

    def _open_palette(self, use: Callable[[int | str], None]) -> None:
        palette = self._shell.palette_for(use)
        palette.open_at(self._shell.palette_place(), list(self._desk.tags.values()), self._desk.recent)
