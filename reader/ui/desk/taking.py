"""What a tag takes where nothing is selected, as commands of the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.desk.units import Taken
from reader.ui.settings.settings import TAKEN, Settings

if TYPE_CHECKING:
    from reader.ui.actions import Actions


class Taking(QObject):
    """Keeps the setting and ticks the command that goes by it."""

    def __init__(self, actions: Actions, settings: Settings) -> None:
        super().__init__(actions)
        self._actions, self._settings = actions, settings
        settings.changed.connect(lambda key: self._tick() if key == TAKEN.key else None)
        self._tick()

    def choose(self, taken: Taken) -> None:
        """Take these from now on."""
        self._settings.set(TAKEN, taken.value)
        self._tick()

    def _tick(self) -> None:
        for taken in Taken:
            self._actions[f"taken.{taken.value}"].setChecked(taken.value == self._settings.get(TAKEN))
