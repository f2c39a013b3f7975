"""When an article counts as being read: after it was open for a while, or as soon as something was done in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.corpus.rows import State

if TYPE_CHECKING:
    from reader.ui.desk.desk import Desk

#: How long an article must be open before it counts as being read, in milliseconds.
_AFTER = 3000


class BeingRead(QObject):
    """Writes that the open article is being read, where it was not yet; that is no step of the history."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._later = QTimer(self, singleShot=True, interval=_AFTER)
        self._later.timeout.connect(self._on_time)

    def begin(self) -> None:
        """An article was opened."""
        self._later.start()

    def forget(self) -> None:
        """Another corpus, or none."""
        self._later.stop()

    def doing(self) -> Callable[[], None]:
        """Something is about to be done in the open article; what is returned is to be called when it is on the disk.

        Then the article is being read, however soon one went on.
        """
        article = self._desk.article
        if article is None or not self._later.isActive():
            return lambda: None
        number = article.id

        def done() -> None:
            if self._desk.article is not None and self._desk.article.id == number:
                self._later.stop()
            self._write(number)

        return done

    def _on_time(self) -> None:
        if self._desk.article is not None and self._desk.article.state is State.UNREAD:
            self._write(self._desk.article.id)

    def _write(self, number: int) -> None:
        session = self._desk.session
        if session is not None and not session.readonly:
            session.write(lambda corpus: corpus.articles.mark_opened(number), owner=self._desk)
