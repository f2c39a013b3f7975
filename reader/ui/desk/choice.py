"""Which annotation is meant: the one that was chosen, or the smallest at the caret; view and panel show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.corpus.rows import Annotation, Status
from reader.ui.desk.gathering import Gathering
from reader.ui.desk.shelf import Shelf
from reader.ui.reading.view import ParallelView

if TYPE_CHECKING:
    from reader.ui.codebook.annotations import AnnotationPanel


class Choice(QObject):
    """Follows the caret, clicks and the panel."""

    def __init__(self, view: ParallelView, gathering: Gathering, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._gathering = gathering
        self.panel: AnnotationPanel | None = None
        self._current: int | None = None
        self._latest: int | None = None
        view.caret_moved.connect(self.follow)
        view.mark_clicked.connect(self._on_mark_clicked)

    def forget(self) -> None:
        """Another article: nothing is chosen."""
        self._current = self._latest = None

    @property
    def _shelf(self) -> Shelf:
        return self._gathering.shelf

    @property
    def chosen(self) -> Annotation | None:
        """The annotation that was chosen, as long as the caret has not left it."""
        return self._shelf.get(self._current)

    @property
    def current(self) -> Annotation | None:
        """The annotation that is meant now: chosen, or the smallest at the caret."""
        here = self._shelf.at(self._view.caret())
        return self.chosen or (here[0] if here else None)

    @property
    def latest(self) -> Annotation | None:
        """The annotation that was chosen or made last, wherever the caret went since; else the current one.

        It is what a selection is added to: to select, one must leave it.
        """
        return self._shelf.get(self._latest) or self.current

    @property
    def meant(self) -> list[int]:
        """The ids for which a command is meant: those selected in the list that has the keys, else the current one."""
        if self.panel is not None and self.panel.has_keys and self.panel.selected:
            return self.panel.selected
        current = self.current
        return [current.id] if current is not None else []

    def commands(self, *, selected: bool) -> list[str]:
        """The names of the commands that make sense here, for a menu; `selected`: a passage is."""
        current, latest = self.current, self.latest
        names = ["tag.palette", "tag.repeat"]
        if selected and latest is not None:
            names += ["passage.add", "passage.use"]
        if current is not None:
            names += ["tag.note", "tag.retag", "tag.remove"]
            if current.passage_group is not None:
                names += ["passage.leave", "passage.remove"]
            if current.status is Status.PROPOSED:
                names += ["tag.accept", "tag.reject"]
        return names

    def choose(self, number: int) -> None:
        """This one is meant from now on, until the caret leaves it."""
        self._current = self._latest = number
        self._show([number])

    def follow(self, position: int | None = None, made: int | None = None) -> None:
        """Show which annotations are at the caret; the one that was just `made` there is chosen."""
        if self._gathering.awaiting and made is None:
            return  # when they are there this is called again
        position = self._view.caret() if position is None else position
        here = [one.id for one in self._shelf.at(position)]
        if made in here:
            self._current = self._latest = made
        if self._current not in here:
            self._current = None
        self._show([self._current] if self._current else here)

    def _show(self, numbers: list[int]) -> None:
        parts = self._parts_of(numbers)
        self._view.set_current_mark(self._current, [one.id for one in parts] if self._current else ())
        if self.panel is not None:
            self.panel.set_current(numbers, [one.id for one in parts])

    def _parts_of(self, numbers: Sequence[int]) -> list[Annotation]:
        """The other parts of the passages of these."""
        known = [one for one in map(self._shelf.get, numbers) if one is not None]
        parts = {part.id: part for one in known for part in self._shelf.parts(one)}
        return [part for number, part in parts.items() if number not in numbers]

    def _on_mark_clicked(self, numbers: list[int], again: bool) -> None:
        """A click takes the smallest annotation there; clicking `again` at one place goes round them all."""
        if numbers:
            place = numbers.index(self._current) + 1 if again and self._current in numbers else 0
            self.choose(numbers[place % len(numbers)])
