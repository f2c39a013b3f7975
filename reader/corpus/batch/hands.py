"""A thread that has one process read, and knows what to do when that comes to a bad end."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable

from reader import messages
from reader.corpus.batch.frames import LAST, LEAVING, packed, unpacked
from reader.corpus.batch.orders import Options, Outcome, answer
from reader.corpus.batch.processes import Process
from reader.corpus.batch.tickets import Ticket
from reader.errors import UserError
from reader.importing.files import Failure

#: How many orders a process has at a time: it need not wait for the next one.
_AT_ONCE = 2
#: How often an order is begun anew where no file can be told that is to blame.
_ATTEMPTS = 3
#: How many seconds a process may take to begin.
_BEGINNING = 120.0


class Hand(threading.Thread):
    """Takes tickets from `supply` until there are none; `supply(wait)` may wait for one or say None at once."""

    def __init__(
        self,
        supply: Callable[[bool], Ticket | None],
        options: Options,
        setup: Callable[[], bytes],
        *,
        name: str,
    ) -> None:
        super().__init__(name=name, daemon=True)
        self._supply = supply
        self._options = options
        self._setup = setup
        self._process: Process | None = None
        self._sent: deque[Ticket] = deque()
        self._held: Ticket | None = None
        """The next one, which is not sent before all others are answered."""
        self._lock = threading.Lock()
        self._stopped = False
        self._waiting: tuple[float, float] | None = None
        self._late = False
        self._able, self._failures = False, 0
        self._error: BaseException | None = None

    @property
    def number(self) -> int | None:
        """The id of the process, where one runs."""
        process = self._process
        return process.number if process is not None else None

    def run(self) -> None:
        """Until there is nothing left to do."""
        try:
            self._start()  # where that fails, it is tried again for the first ticket
            while self._fill():
                if self._process is not None:
                    self._hear(self._sent[0])
        except BaseException as error:  # whatever it is: it is waited for what this thread would bring
            self._error = error
        finally:
            self._end()

    def stop(self) -> None:
        """End the process at once; the thread ends soon after."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    def check(self) -> None:
        """End the process where a file takes it too long. Raises what went wrong in the thread itself."""
        if self._error is not None:
            raise self._error
        waiting = self._waiting
        if waiting is not None and time.monotonic() - waiting[0] > waiting[1]:
            with self._lock:
                self._waiting, self._late = None, True
                if self._process is not None:
                    self._process.kill()

    # -- asking ------------------------------------------------------------------------------------

    def _fill(self) -> bool:
        """Hand the process enough to do; False when there is nothing left."""
        while len(self._sent) < _AT_ONCE and not (self._sent and self._sent[0].order.large):
            ticket, self._held = self._held or self._supply(not self._sent), None
            if ticket is None:
                break
            if self._sent and ticket.order.long:
                # It would be written until the process listens, and that would answer until we do: both for ever.
                self._held = ticket
                break
            self._sent.append(ticket)
            if self._process is not None:
                self._ask(ticket)
        if not self._sent or self._stopped:
            return False
        if self._process is None:
            reason = self._start()
            if self._stopped:
                return False
            if reason is not None:
                self._cope(reason)
                return True
            for ticket in self._sent:
                self._ask(ticket)
        return True

    def _start(self) -> str | None:
        """Start a process; where that fails, why."""
        with self._lock:
            if self._stopped:
                return ""
            try:
                self._process = process = Process()
            except OSError as error:
                return error.strerror or str(error)
        setup = self._setup()
        self._waiting = (time.monotonic(), _BEGINNING)
        greeted = process.greet(setup)
        self._waiting = None
        if greeted:
            self._able, self._failures = True, 0
            return None
        self._late = False
        return self._end()

    def _cope(self, reason: str) -> None:
        """A process could not be started. Where none ever could, this thread reads itself."""
        self._failures += 1
        if self._failures < _ATTEMPTS:
            return
        self._failures = 0
        if self._able:
            self._blame(self._sent[0], reason)
        else:
            self._read_here()

    def _ask(self, ticket: Ticket) -> None:
        assert self._process is not None
        self._waiting = (
            time.monotonic(),
            self._sent[0].patience,
        )  # it may be stuck over that one, and not listen
        self._process.ask(packed((ticket.order, ticket.done, ticket.careful, int(ticket.patience))))
        self._waiting = None

    # -- listening ---------------------------------------------------------------------------------

    def _hear(self, ticket: Ticket) -> None:
        """Take one frame of the answer."""
        assert self._process is not None
        self._waiting = (time.monotonic(), ticket.patience)
        frame = self._process.listen()
        self._waiting = None
        if frame is None:
            reason = self._end()
            if not self._stopped:
                self._blame(ticket, reason)
            return
        self._late = False
        if ticket.careful:
            ticket.follow(unpacked(frame.payload))
        if frame.flags & LAST:
            self._sent.popleft()
        if frame.flags & LEAVING:
            self._end()
        ticket.add(frame.payload, frame.done, last=bool(frame.flags & LAST))

    def _blame(self, ticket: Ticket, reason: str) -> None:
        """The process has died over a ticket: have it read anew, carefully, or name the file that is to blame."""
        late, self._late = self._late, False
        path = ticket.in_hand
        if path is None or not (ticket.careful or (late and ticket.lone)):
            ticket.careful = True
            ticket.attempts += 1
            if ticket.attempts <= _ATTEMPTS:
                return
            path = path or ticket.first
        error = UserError(messages.FILE_CRASHED, path=path, reason=reason)
        if late:
            error = UserError(messages.FILE_SLOW, path=path, seconds=round(ticket.patience))
        over = ticket.is_over_with(path)
        ticket.begun = None
        if over:
            self._sent.popleft()
        ticket.add(packed([Failure(path, error)]), 1, last=over)

    # -- without a process -------------------------------------------------------------------------

    def _read_here(self) -> None:
        """Where no process can be started, the thread reads itself."""
        while self._sent and not self._stopped:
            ticket = self._sent.popleft()

            def emit(outcomes: list[Outcome], done: int, ticket: Ticket = ticket) -> None:
                ticket.add(packed(outcomes), done)

            answer(ticket.order, self._options, emit, skip=ticket.done)
            ticket.add(packed([]), 0, last=True)

    def _end(self) -> str:
        """Have the process end, if one runs; how it did."""
        with self._lock:
            process, self._process = self._process, None
        if process is None:
            return ""
        return process.bury()
