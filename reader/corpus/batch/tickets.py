"""An order on its way: what came of it so far, and how far it is."""

from __future__ import annotations

import os
from collections import deque
from threading import Condition

from reader.corpus.batch.orders import Begun, Order, Outcome, PassedOver
from reader.importing.files import printable

#: How much of an answer waits to be taken, in bytes, before the reading of more is held up.
_BUFFER = 4 * 1024 * 1024
#: How long one may wait for a sign of life of a file, in seconds: so much, and more for each megabyte.
_PATIENCE, _PATIENCE_PER_MEGABYTE = 120.0, 4.0


class Ticket:
    """An order and its answer, payload by payload. `done` counts files (and archives opened) that are over."""

    def __init__(self, order: Order, changed: Condition) -> None:
        self.order = order
        self.done = 0
        self.careful = False
        self.begun: str | None = None
        """The file in hand, as far as a careful answer has told."""
        self.attempts = 0
        self.given_up = False
        self.finished = False
        self._payloads: deque[bytes] = deque()
        self._size = 0
        self._changed = changed

    @property
    def patience(self) -> float:
        """How many seconds may pass without a sign of life."""
        return _PATIENCE + _PATIENCE_PER_MEGABYTE * self.order.size / 1024**2

    @property
    def lone(self) -> bool:
        """Whether it is a single file, which must be to blame for whatever happens."""
        return len(self.order.files) == 1 and not self.order.archive

    @property
    def first(self) -> str:
        """The path of its first file, in printable form."""
        return self._path(0)

    @property
    def in_hand(self) -> str | None:
        """The path of the file that is being read, as far as it can be told."""
        if self.order.archive:
            return self.begun
        return self._path(self.done) if self.done < len(self.order.files) else None

    def is_over_with(self, path: str) -> bool:
        """Whether nothing is left to read when this file is given up, also because nothing else can be."""
        if self.order.archive:
            return path == self.first
        return self.done + 1 >= len(self.order.files)

    def follow(self, outcomes: list[Outcome]) -> None:
        """Note what a careful answer tells about the file in hand."""
        for outcome in outcomes:
            if isinstance(outcome, Begun):
                self.begun = outcome.path
            elif not isinstance(outcome, PassedOver):
                self.begun = None

    def _path(self, number: int) -> str:
        return printable(os.fsdecode(self.order.files[number].path))

    def add(self, payload: bytes, done: int, *, last: bool = False) -> None:
        """A part of the answer has come; waits while there is too much that was not taken yet."""
        with self._changed:
            self._payloads.append(payload)
            self._size += len(payload)
            self.done += done
            self.finished = last
            self._changed.notify_all()
            while self._size > _BUFFER and not self.given_up:
                self._changed.wait()

    def take(self) -> bytes | None:
        """The next part, if one is there. Only with the lock held."""
        if not self._payloads:
            return None
        payload = self._payloads.popleft()
        self._size -= len(payload)
        self._changed.notify_all()
        return payload

    def give_up(self) -> None:
        """Nobody takes the answer any more. Only with the lock held."""
        self.given_up = True
        self._payloads.clear()
        self._size = 0
        self._changed.notify_all()
