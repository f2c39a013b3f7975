"""What can be done to a tag and to the whole codebook, as a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.corpus.codebook import COLOURS
from reader.corpus.rows import Tag
from reader.ui.codebook.colours import colour_icon, colour_name
from reader.ui.codebook.editor import Field


class TagMenu(QMenu):
    """Says what a person wants; the panel does it. Keys stand after a tab: the tree handles them itself."""

    new_wanted = Signal()
    below_wanted = Signal()
    rename_wanted = Signal()
    edit_wanted = Signal(object)  # Field
    colour_wanted = Signal(str)
    remove_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What can be done with tags"))
        self._add(self.tr("New tag…"), self.new_wanted.emit)
        needs_tag = [self._add(self.tr("New tag below…"), self.below_wanted.emit)]
        self.addSeparator()
        needs_tag.append(self._add(self.tr("Rename") + "\tF2", self.rename_wanted.emit))
        self._colours = QMenu(self.tr("Colour"), self)
        self.addMenu(self._colours)
        needs_tag.append(self._colours.menuAction())
        needs_tag.append(self._add(self.tr("Key…"), lambda: self.edit_wanted.emit(Field.KEY)))
        needs_tag.append(self._add(self.tr("Definition…"), lambda: self.edit_wanted.emit(Field.DEFINITION)))
        needs_tag.append(self._add(self.tr("Remove…") + "\t" + self.tr("Del"), self.remove_wanted.emit))
        self.addSeparator()
        self._add(self.tr("Import codebook CSV…"), self.import_wanted.emit)
        self._export = self._add(self.tr("Export codebook CSV…"), self.export_wanted.emit)
        self._needs_tag = needs_tag

    def prepare(self, tag: Tag | None, *, any_tag: bool) -> None:
        """Get ready to be shown for a tag, or for none."""
        for action in self._needs_tag:
            action.setEnabled(tag is not None)
        self._export.setEnabled(any_tag)
        self._fill_colours(tag.colour if tag is not None else "")

    def _fill_colours(self, chosen: str) -> None:
        """Made anew each time: the icons are those of the present theme."""
        self._colours.clear()
        for colour in COLOURS:
            icon = colour_icon(colour, self.devicePixelRatioF(), ticked=colour == chosen)
            action = self._colours.addAction(icon, colour_name(colour))
            action.triggered.connect(lambda _=False, colour=colour: self.colour_wanted.emit(colour))
        self._colours.addSeparator()
        other = self._colours.addAction(self.tr("Other…"))
        other.triggered.connect(lambda: self.edit_wanted.emit(Field.COLOUR))

    def _add(self, text: str, act: Callable[[], object]) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(lambda _=False: act())
        return action
