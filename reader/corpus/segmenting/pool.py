"""Several processes that cut texts, and what they cut, in whatever order it comes."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress

from reader.chinese import words
from reader.corpus.batch.frames import packed, unpacked
from reader.corpus.batch.processes import Process
from reader.corpus.segmenting.child import WORD, Cuts, Text, cut_all

#: How often the caller is heard while nothing has come, in seconds.
_TICK = 0.1
#: How many batches each process has waiting for it.
_AHEAD = 2


class Pool:
    """Cuts batches of texts in processes. Close it: that ends them at once."""

    def __init__(self, processes: int) -> None:
        self._todo: queue.Queue[list[Text] | None] = queue.Queue()
        self._done: queue.Queue[Cuts | BaseException] = queue.Queue()
        self._terms = packed(list(words.own_terms()))
        self._lock = threading.Lock()
        self._running: set[Process] = set()
        self._closed = False
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(processes)]
        for thread in self._threads:
            thread.start()

    def through(self, batches: Iterator[list[Text]]) -> Iterator[Cuts | None]:
        """What comes of the batches; None when nothing came for a moment, so that the caller can look up."""
        waiting = 0
        more = True
        while more or waiting:
            while more and waiting < _AHEAD * len(self._threads):
                batch = next(batches, None)
                more = batch is not None
                if batch is not None:
                    self._todo.put(batch)
                    waiting += 1
            if not waiting:
                return
            try:
                found = self._done.get(timeout=_TICK)
            except queue.Empty:
                yield None
                continue
            waiting -= 1
            if isinstance(found, BaseException):
                raise found
            yield found

    def close(self) -> None:
        """End all processes and wait until they are gone."""
        with self._lock:
            self._closed = True
            for process in self._running:
                process.kill()
        for _ in self._threads:
            self._todo.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self) -> None:
        try:
            self._go_on(self._start())
        except BaseException as error:  # whatever it is: somebody waits for what this thread would bring
            self._done.put(error)

    def _go_on(self, process: Process | None) -> None:
        while (batch := self._todo.get()) is not None and not self._closed:
            try:
                cuts = self._ask(process, batch) if process is not None else None
                if cuts is None and not self._closed:  # it has died, or never lived: this thread does it
                    self._end(process)
                    process = None
                    cuts = cut_all(batch)
                if cuts is not None:
                    self._done.put(cuts)
            except Exception as error:
                self._done.put(error)
        self._end(process)

    def _ask(self, process: Process, batch: Sequence[Text]) -> Cuts | None:
        process.ask(packed(batch))
        frame = process.listen()
        return None if frame is None else unpacked(frame.payload)

    def _start(self) -> Process | None:
        with self._lock:
            if self._closed:
                return None
            try:
                process = Process(serve="reader.corpus.segmenting.child", word=WORD)
            except OSError:
                return None
            self._running.add(process)
        if process.greet(self._terms):
            return process
        self._end(process)
        return None

    def _end(self, process: Process | None) -> None:
        if process is None:
            return
        with self._lock:
            self._running.discard(process)
        with suppress(OSError):
            process.kill()
        process.bury()
