"""The disk is full, a write fails half-way, the file is taken away: a sentence, nothing half-written, nothing lost.

    python -m tests.reliability.faults WAY FOLDER [ROUNDS]

runs one of `full` (FOLDER lies on a small disk), `limit` (no file may grow beyond a size), `gone` (the file is moved
away), `readonly` (the folder and the file may no longer be written) in FOLDER, and prints a line of JSON.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader import messages
from reader.corpus import checking
from reader.corpus.connection import explained
from reader.corpus.corpus import Corpus
from reader.errors import UserError
from tests.corpus.making import NOBODY
from tests.reliability import acts
from tests.reliability.states import state_of

#: What a person may be told.
_SAID = {
    name: getattr(messages, name)
    for name in (
        "DISK_FULL", "WRITE_FAILED", "CORPUS_GONE", "CORPUS_REPLACED", "CORPUS_READ_ONLY", "CORPUS_UNREADABLE",
        "FOLDER_NOT_WRITABLE", "BACKUP_FAILED", "CORPUS_BUSY",
    )
}  # fmt: skip

#: Bytes of the small disk and of the file that fills it but for a rest.
DISK = 6_000_000


class Faults:
    """Works one corpus while something is wrong, and looks at it after each act that failed."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "c.duizhao"
        acts.prepare(self.path)
        self.said: Counter[str] = Counter()
        self.wrong: list[str] = []
        self.acts = 0
        self._chance = random.Random(3)

    def work(self, corpus: Corpus, count: int, *, until_failed: bool = False) -> bool:
        """Act so many times; whether an act failed. One that fails must leave all as it was."""
        state = state_of(corpus.db.conn)
        for _ in range(count):
            name = self._chance.choice(list(acts.ACTS))
            try:
                with explained(corpus.path):  # as the command line does, for what is only read
                    for _ in acts.ACTS[name](corpus, self._chance):
                        self.acts += 1
                        state = state_of(corpus.db.conn)
            except UserError as error:
                self.said[self._name(name, error)] += 1
                with suppress(UserError), explained(corpus.path):
                    if state_of(corpus.db.conn) != state:
                        self.wrong.append(f"{name} failed and left something behind")
                if until_failed:
                    return True
            except OSError as error:  # the act's own files: what is imported must be written first
                if error.filename is not None and str(error.filename).startswith(str(self.path)):
                    raise
        return bool(self.said)

    def look(self) -> None:
        """Open it again as a person would: it is clean, and closed it is one file."""
        with Corpus.open(self.path) as corpus:
            self.wrong += [f"{one.where}: {one.what}" for one in checking.check(corpus)]
        left = [one.name for one in self.path.parent.iterdir() if one.name.startswith(f"{self.path.name}-")]
        self.wrong += [f"left: {name}" for name in left]

    def _name(self, act: str, error: UserError) -> str:
        for name, message in _SAID.items():
            if error.message is message:
                return name
        self.wrong.append(f"{act}: {error}")
        return "other"


def full(folder: Path, rounds: int) -> Faults:
    """The disk fills up, has room again, and fills up again."""
    faults = Faults(folder)
    for _ in range(rounds):
        with Corpus.open(faults.path, annotator="Li") as corpus, _filled(folder, faults):
            faults.work(corpus, 60, until_failed=True)
        faults.look()
        with Corpus.open(faults.path, annotator="Li") as corpus:
            before = faults.acts
            faults.work(corpus, 3)
            if faults.acts == before:
                faults.wrong.append("nothing could be done once there was room")
    return faults


@contextmanager
def _filled(folder: Path, faults: Faults) -> Iterator[None]:
    ballast = folder / "ballast"
    rest = faults._chance.choice([4_000, 20_000, 60_000, 150_000])
    with ballast.open("wb", buffering=0) as file:
        with suppress(OSError):
            while True:
                file.write(bytes(64_000))
        file.truncate(max(0, file.tell() - rest))
    try:
        yield
    finally:
        ballast.unlink()
        for one in folder.glob("texts"):  # what was to be imported
            _remove(one)


def limit(folder: Path, rounds: int) -> Faults:
    """A write fails half-way, because no file may grow beyond a size."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    faults = Faults(folder)
    free = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
    for _ in range(rounds):
        with Corpus.open(faults.path, annotator="Li") as corpus:
            size = max(one.stat().st_size for one in folder.glob("c.duizhao*"))
            most = faults._chance.choice([size - 5000, size, size + 3000, size + 40_000])
            resource.setrlimit(resource.RLIMIT_FSIZE, (max(1000, most), free[1]))
            faults.work(corpus, 30, until_failed=True)
            resource.setrlimit(resource.RLIMIT_FSIZE, free)
            before = faults.acts
            for _ in acts.ACTS["tag"](corpus, faults._chance):  # on the connection that has met the fault
                faults.acts += 1
            if faults.acts == before:
                faults.wrong.append("nothing could be done once there was room")
        faults.look()
    return faults


def gone(folder: Path, rounds: int) -> Faults:
    """The file is moved away while it is open, and put back."""
    faults = Faults(folder)
    away = folder / "away.duizhao"
    for index in range(rounds):
        with Corpus.open(faults.path, annotator="Li") as corpus:
            faults.work(corpus, 2)
            faults.path.rename(away)
            if index % 2:
                faults.path.write_bytes(b"another file")
            before = faults.acts
            faults.work(corpus, 3)
            if faults.acts != before:
                faults.wrong.append("it was acknowledged what went into a file that is gone")
            copy = folder / f"copy{index}.duizhao"
            corpus.save_copy(copy)
            with Corpus.open(copy, readonly=True) as other:
                if state_of(other.db.conn) != state_of(corpus.db.conn):
                    faults.wrong.append("a copy does not hold what was open")
            away.replace(faults.path)
            faults.work(corpus, 2)
            if faults.acts == before:
                faults.wrong.append("nothing could be done once it was back")
        faults.look()
    return faults


def readonly(folder: Path, rounds: int) -> Faults:
    """The file and its folder may no longer be written while it is open, and then may again."""
    _become_nobody(folder)
    faults = Faults(folder)
    for _ in range(rounds):
        with Corpus.open(faults.path, annotator="Li") as corpus:
            faults.work(corpus, 2)
            folder.chmod(0o555)
            faults.path.chmod(0o444)
            faults.work(corpus, 5)
            state = state_of(corpus.db.conn)
        with Corpus.open(faults.path, readonly=True) as corpus:
            if state_of(corpus.db.conn) != state:
                faults.wrong.append("what was acknowledged is not read")
        try:
            Corpus.open(faults.path).close()
            faults.wrong.append("it was opened to be written")
        except UserError as error:
            faults.said[faults._name("open", error)] += 1
        faults.path.chmod(0o644)
        folder.chmod(0o755)
        faults.look()
    return faults


WAYS: dict[str, Callable[[Path, int], Faults]] = {
    "full": full,
    "limit": limit,
    "gone": gone,
    "readonly": readonly,
}


def _become_nobody(folder: Path) -> None:
    """Root may write everything; and what is imported late cannot be read by one who may not."""
    if os.geteuid() != 0:
        return
    with tempfile.TemporaryDirectory() as other:
        warm = Faults(Path(other))
        with Corpus.open(warm.path) as corpus:
            for act in acts.ACTS.values():
                list(act(corpus, random.Random(1)))
        warm.look()
    os.chown(folder, NOBODY, NOBODY)
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def _remove(folder: Path) -> None:
    for one in sorted(folder.rglob("*"), reverse=True):
        one.rmdir() if one.is_dir() else one.unlink()


def main() -> int:
    """Run one way and print what came of it."""
    way, folder, *more = sys.argv[1:]
    began = time.monotonic()
    faults = WAYS[way](Path(folder), int(more[0]) if more else 5)
    facts = {
        "way": way,
        "acts": faults.acts,
        "said": dict(faults.said),
        "wrong": faults.wrong,
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(facts, ensure_ascii=False))
    return 1 if faults.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
