"""What can be done to a tag and to the whole codebook, as a menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.corpus.codebook import COLOURS
from reader.corpus.rows import Tag
from reader.ui.codebook.arrangement import Order, Step
from reader.ui.codebook.colours import colour_icon, colour_name
from reader.ui.codebook.deeds import TagDeeds
from reader.ui.codebook.editor import Field


class TagMenu(QMenu):
    """Hands on to the deeds what a person wants. Keys stand after a tab: the tree handles them itself."""

    import_wanted = Signal()
    export_wanted = Signal()
    passages_wanted = Signal(int)
    """The id of the tag."""

    def __init__(self, deeds: TagDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._needs_tag: list[QAction] = []
        self._needs_use: list[QAction] = []
        self._needs_any: list[QAction] = []
        self._tag: Tag | None = None
        self.setAccessibleName(self.tr("What can be done with tags"))
        self._add(self.tr("New tag…"), deeds.create)
        self._needs_use.append(self._add(self.tr("New tag below…"), deeds.create_below))
        self.addSeparator()
        self._fill_changes()
        self.addSeparator()
        self._fill_uses()
        self.addSeparator()
        self._fill_orders()
        self._needs_any.append(self._add(self.tr("Give all tags colours anew"), deeds.reset_colours))
        self.addSeparator()
        self._add(self.tr("Import a codebook…"), self.import_wanted.emit)
        self._needs_any.append(self._add(self.tr("Export the codebook…"), self.export_wanted.emit))

    def prepare(self, tag: Tag | None, *, any_tag: bool, order: Order = Order.OWN) -> None:
        """Get ready to be shown for a tag, or for none."""
        self._tag = tag
        retired = tag is not None and tag.retired
        for action in self._needs_tag:
            action.setEnabled(tag is not None)
        for action in self._needs_use:
            action.setEnabled(tag is not None and not retired)
        for action in self._needs_any:
            action.setEnabled(any_tag)
        for step in (Step.UP, Step.DOWN):
            self._steps[step].setEnabled(self._steps[step].isEnabled() and order is Order.OWN)
        self._passages.setEnabled(tag is not None)
        self._annotations.setEnabled(tag is not None and tag.annotations + tag.rejected > 0)
        self._retire.setText(self.tr("Bring back") if retired else self.tr("Retire"))
        self._orders[order].setChecked(True)
        self._fill_colours(tag.colour if tag is not None else "")

    def follow(self, tag: Tag | None) -> None:
        """Close where another side changed the tag, or what is current is another one: it says what was."""
        if self.isVisible() and _told(tag) != _told(self._tag):
            self.close()

    def _fill_changes(self) -> None:
        """What changes the tag itself."""
        deeds, needs = self._deeds, self._needs_tag
        needs.append(self._add(self.tr("Rename") + "\tF2", deeds.rename))
        self._colours = QMenu(self.tr("Colour"), self)
        self.addMenu(self._colours)
        needs.append(self._colours.menuAction())
        self._needs_use.append(self._add(self.tr("Key…"), lambda: deeds.edit(Field.KEY)))
        needs.append(self._add(self.tr("Definition and examples…"), lambda: deeds.edit(Field.DEFINITION)))
        moves = QMenu(self.tr("Move"), self)
        words = {
            Step.UP: self.tr("Up") + "\t" + self.tr("Ctrl+Shift+Up"),
            Step.DOWN: self.tr("Down") + "\t" + self.tr("Ctrl+Shift+Down"),
            Step.OUT: self.tr("Out of its theme") + "\t" + self.tr("Ctrl+Shift+Left"),
            Step.IN: self.tr("Under the tag above") + "\t" + self.tr("Ctrl+Shift+Right"),
        }
        self._steps = {
            step: self._add(text, partial(deeds.step, step), moves) for step, text in words.items()
        }
        self.addMenu(moves)
        self._needs_use += [moves.menuAction(), *self._steps.values()]

    def _fill_uses(self) -> None:
        """What becomes of the tag and its annotations."""
        deeds, needs = self._deeds, self._needs_tag
        self._passages = self._add(self.tr("Show its passages"), self._show_passages)
        needs.append(self._add(self.tr("Merge into…"), deeds.merge))
        self._annotations = self._add(self.tr("Move its annotations…"), deeds.move_annotations)
        self._retire = self._add(self.tr("Retire"), deeds.retire)
        needs.append(self._retire)
        needs.append(self._add(self.tr("Remove…") + "\t" + self.tr("Del"), deeds.remove))

    def _fill_orders(self) -> None:
        """How siblings are sorted."""
        menu = QMenu(self.tr("Sort"), self)
        group = QActionGroup(self)
        words = {
            Order.OWN: self.tr("In your own order"),
            Order.NAME: self.tr("By name"),
            Order.COUNT: self.tr("By number of annotations"),
        }
        self._orders = {}
        for order, text in words.items():
            action = self._add(text, partial(self._deeds.sort, order), menu)
            action.setCheckable(True)
            group.addAction(action)
            self._orders[order] = action
        self.addMenu(menu)
        self._needs_any.append(menu.menuAction())

    def _fill_colours(self, chosen: str) -> None:
        """Made anew each time: the icons are those of the present theme."""
        self._colours.clear()
        for colour in COLOURS:
            icon = colour_icon(colour, self.devicePixelRatioF(), ticked=colour == chosen)
            action = self._colours.addAction(icon, colour_name(colour))
            action.triggered.connect(lambda _=False, colour=colour: self._deeds.recolour(colour))
        self._colours.addSeparator()
        other = self._colours.addAction(self.tr("Other…"))
        other.triggered.connect(lambda: self._deeds.edit(Field.COLOUR))

    def _show_passages(self) -> None:
        if self._tag is not None:
            self.passages_wanted.emit(self._tag.id)

    def _add(self, text: str, act: Callable[[], object], menu: QMenu | None = None) -> QAction:
        action = (menu or self).addAction(text)
        action.triggered.connect(lambda _=False: act())
        return action


def _told(tag: Tag | None) -> tuple[object, ...]:
    """What of a tag the menu goes by."""
    if tag is None:
        return ()
    return (tag.id, tag.path, tag.colour, tag.retired, tag.annotations + tag.rejected > 0)
