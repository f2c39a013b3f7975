"""What is done until the power is cut: acts of people, backups put back, files of older versions brought up."""

from __future__ import annotations

import itertools
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from reader.chinese.span import Span
from reader.corpus import backup, checking
from reader.corpus.corpus import Corpus
from tests.corpus import versions
from tests.corpus.making import ROOT
from tests.reliability import acts, migrating
from tests.reliability.power_disk import Record, records
from tests.reliability.states import state_at
from tests.reliability.verdict import clear, judge, judge_backups
from tests.ui.driving import make_corpus

#: Words of one line that was said: `ready STATE`, `going KIND`, `done KIND STATE`.
Said = list[str]
#: Seconds that a round works once it is ready.
_SECONDS = 1.5
_WAYS = ("session", "direct", "restoring", "session", "window", "migration")

_RESTORE = """
import sys
from pathlib import Path
from reader.corpus import backup
from tests.reliability.nursery import say
from tests.reliability.states import state_at
path, one, other = map(Path, sys.argv[1:])
states = {each: state_at(each) for each in (one, other)}
say(f"ready {states[other]}")
while True:
    for each in (one, other):
        say("going restore")
        backup.restore(each, path)
        say(f"done restore {states[each]}")
"""
_MIGRATE = """
import sys
from pathlib import Path
from reader.corpus.corpus import Corpus
from tests.reliability.nursery import say
say("ready old")
say("going migration")
Corpus.open(Path(sys.argv[1])).close()
say("done migration new")
"""


class Round:
    """Acts through the window's session, directly, or in the real window."""

    command: tuple[str, ...] = ("-m", "tests.reliability.nursery")
    order = ""

    def __init__(self, name: str, path: Path) -> None:
        self.name, self.path = name, path
        self.told: list[Record] = []

    def work(self, library: Path) -> None:
        """Let the program work, and end it; what it did is `told` then."""
        log = library.with_name("log")
        environment = {
            "LD_PRELOAD": str(library),
            "RECORDED_FOLDER": str(self.path.parent),
            "RECORDED_LOG": str(log),
            "QT_LOGGING_RULES": "*=false",
            "DUIZHAO_HOME": str(self.path.parent / "home"),
            "PYTHONPATH": str(ROOT),
        }
        with subprocess.Popen(
            [sys.executable, *self.command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=ROOT,
            env=os.environ | environment,
        ) as process:
            assert process.stdin is not None
            assert process.stdout is not None
            if self.order:
                print(self.order, file=process.stdin, flush=True)
            child, until = process.pid, time.monotonic() + 60
            for line in process.stdout:
                word, *rest = line.split()
                child = int(rest[0]) if word == "child" else child
                until = time.monotonic() + _SECONDS if word == "ready" else until
                if word == "failed":
                    raise RuntimeError(" ".join(rest))
                if time.monotonic() > until:
                    break
            with suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
            process.communicate(timeout=30)
        self.told = list(records(log.with_name(f"log.{child}").read_bytes()))
        for one in log.parent.glob("log.*"):
            one.unlink()

    def judge(self, said: list[Said]) -> tuple[list[str], bool]:
        """What is wrong with what was found, and whether the act that was cut short had come through."""
        raise NotImplementedError


class Acts(Round):
    """Acts of people: the corpus is in the state that was acknowledged, or one whole step from it."""

    def __init__(self, name: str, path: Path, kind: str, seed: int) -> None:
        super().__init__(name, path)
        self.order = json.dumps({"way": name, "path": str(path), "kind": kind, "seed": seed})
        self._first = state_at(path)

    def judge(self, said: list[Said]) -> tuple[list[str], bool]:
        acknowledged = [line for line in said if line[0] in ("ready", "done")]
        states = [self._first, *(line[-1] for line in acknowledged)]
        wrong, whole = judge(self.path, states[-1])
        states.append(state_at(self.path))
        folder = self.path.parent / "backups"
        wrong += judge_backups(folder, set(states))
        # The act tags and then backs up: the second time that it is told, the backup is there.
        backed = [
            at
            for at, (before, line) in enumerate(itertools.pairwise(acknowledged))
            if line[:2] == ["done", "backup"] and line[-1] == before[-1]
        ]
        if backed:
            kept = {state_at(one.path) for one in backup.list_backups(self.path, folder=folder)}
            if not kept.intersection(states[backed[-1] + 2 :]):
                wrong.append("a backup that was acknowledged is not there")
        return wrong, whole


class Restoring(Round):
    """Two backups put back by turns: the corpus says what one of them says, and what it said before is kept."""

    def __init__(self, path: Path) -> None:
        super().__init__("restoring", path)
        folder = path.parent / "backups"
        one = backup.back_up(path, folder=folder)
        with Corpus.open(path) as corpus:
            corpus.annotations.add(3, Span(0, 2), "别的")
        other = backup.back_up(path, folder=folder)
        assert one is not None
        assert other is not None
        self.command = ("-c", _RESTORE, *map(str, (path, one.path, other.path)))
        self._states = {state_at(one.path), state_at(other.path)}
        self._last = state_at(other.path)

    def judge(self, said: list[Said]) -> tuple[list[str], bool]:
        last = [self._last, *(line[-1] for line in said if line[0] == "done")][-1]
        now = state_at(self.path)
        # Only while one is put back may it be the other.
        allowed = self._states if said and said[-1][0] == "going" else {last}
        wrong = [] if now in allowed else ["it does not say what was put back"]
        for each in (self.path, *self.path.parent.glob("*.before-restore-*.duizhao")):
            with Corpus.open(each) as corpus:
                wrong += [f"{each.name}: {problem.what}" for problem in checking.check(corpus)]
            if state_at(each) not in self._states:
                wrong.append(f"{each.name} was kept, and holds something else")
        return wrong + judge_backups(self.path.parent / "backups", self._states), now != last


class Migrating(Round):
    """A file of an older version is brought up."""

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(f"version {version}", path)
        self.command = ("-c", _MIGRATE, str(path))
        self._version = version

    def judge(self, said: list[Said]) -> tuple[list[str], bool]:
        done = bool(said) and said[-1][0] == "done"
        wrong, came = migrating.judge(self.path, self._version, done)
        return wrong, came and not done


def rounds(folder: Path, chance: random.Random) -> Iterator[Round]:
    """One round after the other, each on a fresh corpus in `folder / "work"`; without end."""
    base, river = folder / "base.duizhao", folder / "river.duizhao"
    acts.prepare(base)
    make_corpus(river)
    kinds, old = itertools.cycle(acts.ACTS), itertools.cycle(range(versions.LAST - 1, 0, -1))
    for way in itertools.cycle(_WAYS):
        clear(folder / "work")
        path = folder / "work" / "c.duizhao"
        if way == "migration":
            version = next(old)
            versions.make(path, version)
            yield Migrating(path, version)
        elif way == "restoring":
            yield Restoring(Path(shutil.copy(base, path)))
        else:
            shutil.copy(river if way == "window" else base, path)
            yield Acts(way, path, next(kinds), chance.randrange(10**9))
