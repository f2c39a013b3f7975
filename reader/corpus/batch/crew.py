"""Several processes that read files, and their results in the order of the files."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Iterator

from reader.chinese.tables import tables
from reader.corpus.batch.frames import packed, unpacked
from reader.corpus.batch.hands import Hand
from reader.corpus.batch.orders import Begun, Finished, Options, Order, Outcome
from reader.corpus.batch.tickets import Ticket
from reader.importing.files import Failure

#: More processes than this read no faster: one alone can write.
_MOST = 3
#: How far the reading may be ahead of the writing, also while that stores what has gathered for half a second:
#: orders for each process, and bytes of files in all.
_AHEAD, _BYTES_AHEAD = 64, 4 * 1024 * 1024
#: How often the caller is heard when there is nothing to tell, in seconds.
_TICK = 0.1


def processes_at_most() -> int:
    """How many processes read at a time on this machine."""
    return min(_MOST, os.cpu_count() or 1)


class Crew:
    """Reads orders in processes. Close it: that ends them at once."""

    def __init__(self, options: Options, *, processes: int | None = None) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[Ticket] = deque()
        self._pending: deque[Ticket | Failure] = deque()
        self._size_ahead = 0
        self._over = False
        self._count = processes or processes_at_most()
        self._options = options
        self._setup = b""
        self._setting_up = threading.Lock()
        self._hands: list[Hand] = []

    @property
    def processes(self) -> list[int]:
        """The ids of the processes that run."""
        return [number for hand in self._hands if (number := hand.number) is not None]

    def start(self) -> None:
        """Have the processes begin before there is anything to read: they take a quarter of a second for it."""
        for _ in range(self._count):
            self._hire()

    def through(self, items: Iterator[Order | Failure]) -> Iterator[Outcome | Finished]:
        """What comes of orders, in their order; a Failure among them comes in its place.

        When there is nothing to tell for a moment, `Begun` comes, perhaps again, so that the caller can look up.
        """
        while True:
            self._take_more(items)
            if not self._pending:
                return
            head = self._pending[0]
            if not isinstance(head, Ticket):
                self._pending.popleft()
                yield head
                continue
            outcomes = self._next(head)
            if outcomes is not None:
                yield from outcomes
            elif head.finished:
                self._pending.popleft()
                self._size_ahead -= head.order.size
                yield Finished(head.order)
            else:
                for hand in self._hands:
                    hand.check()
                yield Begun(head.in_hand or head.first)

    def close(self) -> None:
        """End all processes, whatever they are doing, and wait until they are gone."""
        with self._changed:
            self._over = True
            self._waiting.clear()
            for item in self._pending:
                if isinstance(item, Ticket):
                    item.give_up()
            self._changed.notify_all()
        for hand in self._hands:
            hand.stop()
        for hand in self._hands:
            hand.join()

    def _next(self, ticket: Ticket) -> Iterator[Outcome] | None:
        """The next outcomes, if some have come; each is forgotten here as it is handed on."""
        with self._changed:
            payload = ticket.take()
            if payload is None and not ticket.finished:
                self._changed.wait(_TICK)
                payload = ticket.take()
        if payload is None:
            return None
        outcomes: list[Outcome] = unpacked(payload)
        outcomes.reverse()
        return (outcomes.pop() for _ in range(len(outcomes)))

    def _take_more(self, items: Iterator[Order | Failure]) -> None:
        """Hand out orders as long as what is on its way is not too much."""
        while self._has_room():
            item = next(items, None)
            if item is None:
                return
            if not isinstance(item, Order):
                self._pending.append(item)
                continue
            ticket = Ticket(item, self._changed)
            self._pending.append(ticket)
            self._size_ahead += item.size
            with self._changed:
                self._waiting.append(ticket)
                self._changed.notify_all()
            self._hire()

    def _has_room(self) -> bool:
        ahead = len(self._pending)
        return not ahead or (ahead < _AHEAD * self._count and self._size_ahead < _BYTES_AHEAD)

    def _hire(self) -> None:
        if len(self._hands) < self._count:
            name = f"duizhao-reading-{len(self._hands)}"
            self._hands.append(Hand(self._supply, self._options, self._set_up, name=name))
            self._hands[-1].start()

    def _set_up(self) -> bytes:
        """What each process must know; made while the first one starts."""
        with self._setting_up:
            self._setup = self._setup or packed((self._options, tables()))
            return self._setup

    def _supply(self, wait: bool) -> Ticket | None:
        """The next ticket for a hand; None when there is none (yet, unless it waits).

        A large one is not given to a hand that has another: it would wait there for nothing.
        """
        with self._changed:
            while wait and not self._waiting and not self._over:
                self._changed.wait()
            if self._over or not self._waiting or (not wait and self._waiting[0].order.large):
                return None
            return self._waiting.popleft()
