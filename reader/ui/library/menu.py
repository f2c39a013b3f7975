"""The menu of articles in the library: what can be done with those that are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.corpus.rows import State

if TYPE_CHECKING:
    from reader.ui.library.panel import LibraryPanel


class ArticleMenu(QMenu):
    """A menu for the articles with these ids, which goes when it is closed."""

    def __init__(self, panel: LibraryPanel, numbers: list[int]) -> None:
        super().__init__(panel)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if len(numbers) == 1:
            action = self.addAction(self.tr("&Open"))
            action.triggered.connect(lambda: panel.article_chosen.emit(numbers[0]))
            details = self.addAction(self.tr("&Edit details…") + "\tF2")
            details.triggered.connect(lambda: panel.details_wanted.emit(numbers[0]))
        else:
            self.addAction(self.tr("%n article(s)", "", len(numbers))).setEnabled(False)
        self.addSeparator()
        for words, state in (
            (self.tr("Mark as un&read"), State.UNREAD),
            (self.tr("Mark as &being read"), State.READING),
            (self.tr("Mark as &done"), State.DONE),
        ):
            self.addAction(words).triggered.connect(
                lambda _=False, state=state: panel.set_state(numbers, state)
            )
        self.addSeparator()
        action = self.addAction(self.tr("Remo&ve from the corpus"))
        action.triggered.connect(lambda: panel.remove(numbers))
