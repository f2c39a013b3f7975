"""Looks up how the names of tags are read, between events, so that no key waits for it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer

from reader.corpus.rows import Tag
from reader.ui.codebook import finding

_AT_ONCE = 25


class Readings(QObject):
    """Prepares each name once, a few at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: set[str] = set()
        self._waiting: list[Tag] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._prepare_some)

    def prepare(self, tags: Iterable[Tag]) -> None:
        """Look up the names that are new."""
        new = [tag for tag in tags if tag.path not in self._known]
        self._known.update(tag.path for tag in new)
        self._waiting += new
        if self._waiting:
            self._timer.start()

    def _prepare_some(self) -> None:
        some, self._waiting = self._waiting[:_AT_ONCE], self._waiting[_AT_ONCE:]
        finding.prepare(some)
        if not self._waiting:
            self._timer.stop()
