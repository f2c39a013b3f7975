"""Which kinds of doubts are listed: a button for each, with how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from reader.ui.doubts.kinds import Kind
from reader.ui.settings.settings import HIDDEN_DOUBTS, Settings


class KindButtons(QWidget):
    """A click hides the doubts of a kind, the next one shows them again; `chosen` tells of it."""

    chosen = Signal()

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self._settings = settings
        hidden = settings.get(HIDDEN_DOUBTS) if settings is not None else []
        self._names = {
            Kind.WORD: self.tr("&Words {0}"),
            Kind.CHANGED: self.tr("&Changed characters {0}"),
            Kind.KEPT: self.tr("&Unchanged characters {0}"),
        }
        tips = {
            Kind.WORD: self.tr("Words for which another one was put, or could be"),
            Kind.CHANGED: self.tr("Characters that became one of several"),
            Kind.KEPT: self.tr("Characters that stay as they are, and now and then should not"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.buttons: dict[Kind, QToolButton] = {}
        for kind in Kind:
            button = QToolButton()
            button.setCheckable(True)
            button.setChecked(kind.value not in hidden)
            button.setToolTip(tips[kind])
            button.setAccessibleDescription(tips[kind])
            button.toggled.connect(self._choose)
            layout.addWidget(button)
            self.buttons[kind] = button
        self.count({})

    @property
    def hidden(self) -> frozenset[Kind]:
        """The kinds that are not wanted."""
        return frozenset(kind for kind, button in self.buttons.items() if not button.isChecked())

    def count(self, counts: Mapping[Kind, int]) -> None:
        """Say how many there are of each."""
        for kind, button in self.buttons.items():
            button.setText(self._names[kind].format(counts.get(kind, 0)))

    def _choose(self) -> None:
        if self._settings is not None:
            self._settings.set(HIDDEN_DOUBTS, sorted(kind.value for kind in self.hidden))
        self.chosen.emit()
