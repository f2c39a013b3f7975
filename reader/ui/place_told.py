"""Where one is: the title of the window and the end of the status bar say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.window import Window

_LONGEST_TITLE = 60
"""Characters of the article's title in that of the window."""


class PlaceTold(QObject):
    """Tells article and corpus, what is selected, and how much there is."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def tell(self) -> None:
        """Title and status bar say where one is."""
        window, article, session = self._window, self._window.desk.article, self._window.session
        name = session.path.stem if session is not None else ""
        if session is not None and session.readonly:
            name = self.tr("{0} (read only)").format(name)
        title = article.title if article is not None else ""
        if len(title) > _LONGEST_TITLE:
            title = f"{title[: _LONGEST_TITLE - 1]}…"
        parts = [part for part in (title, name, "Duizhao") if part]
        window.setWindowTitle(" — ".join(parts))
        if article is None:
            window.shell.place.setText("")
            return
        facts = [
            self.tr("%n character(s)", "", article.characters),
            self.tr("%n annotation(s)", "", window.desk.count),
        ]
        span = window.shell.view.selection()
        if span is not None:
            facts.insert(0, self.tr("%n selected", "", len(span)))
        window.shell.place.setText("  ·  ".join(facts))
