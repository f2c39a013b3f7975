"""The menu of articles in the library: what can be done with those that are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.corpus.rows import State

if TYPE_CHECKING:
    from reader.ui.library.panel import LibraryPanel


def article_menu(panel: LibraryPanel, numbers: list[int]) -> QMenu:
    """A menu for the articles with these ids, which goes when it is closed."""
    menu = QMenu(panel)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if len(numbers) == 1:
        action = menu.addAction(panel.tr("&Open"))
        action.triggered.connect(lambda: panel.article_chosen.emit(numbers[0]))
    else:
        menu.addAction(panel.tr("%n article(s)", "", len(numbers))).setEnabled(False)
    menu.addSeparator()
    for words, state in (
        (panel.tr("Mark as un&read"), State.UNREAD),
        (panel.tr("Mark as &being read"), State.READING),
        (panel.tr("Mark as &done"), State.DONE),
    ):
        menu.addAction(words).triggered.connect(lambda _=False, state=state: panel.set_state(numbers, state))
    menu.addSeparator()
    action = menu.addAction(panel.tr("Remo&ve from the corpus"))
    action.triggered.connect(lambda: panel.remove(numbers))
    return menu
