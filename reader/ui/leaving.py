"""Whether a corpus may be left: what goes on, or is not on the disk yet, is asked about before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.window import Window


class Leaving(QObject):
    """Asks for one window, before another corpus is opened and before the window closes."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def may_leave(self) -> bool:
        """Whether nothing is in the way, or the person agreed; an import that runs is asked about."""
        window = self._window
        window.remember_place()
        if window.is_complete:
            window.shell.annotations.flush()
        if not window.importer.running:
            return self._is_safe()
        from reader.ui.agreeing import Question  # noqa: PLC0415 - after the first picture

        text = self.tr("Stop the import? What was imported so far stays.")
        answers = {"do": self.tr("&Stop the import"), "stay": self.tr("&Go on importing")}
        question = Question(window, text, title=self.tr("An import is running"), **answers)
        # Where the import ends meanwhile, there is nothing left to ask.
        window.importer.finished.connect(question.do.click)
        if not question.agreed():
            return False
        window.importer.stop()
        if window.session is not None:
            window.session.drain()
        return self._is_safe()

    def _is_safe(self) -> bool:
        """Whether the corpus may be closed: what is not on the disk yet is asked about."""
        session = self._window.session
        if session is None or (session.is_safe() and not len(session.holding)):
            return True
        return self._window.rooms.sharing.may_leave()
