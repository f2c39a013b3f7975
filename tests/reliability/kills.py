"""Kills the program with SIGKILL at random moments and looks whether anything is lost.

    python -m tests.reliability.kills [NUMBER] [--seed N]

Three in five rounds work the corpus through the window's session (a reader, and a writer on a thread of its own),
some directly, some through the real window without a display, some by the command line, and some bring a file of
an older version up. Prints a table by act; ends with 1 if anything was lost.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from tests.corpus import versions
from tests.corpus.making import ROOT
from tests.reliability import acts, commands, migrating, restoring
from tests.reliability.states import state_at
from tests.reliability.verdict import clear, judge, judge_backups
from tests.ui.driving import make_corpus

#: Seconds after it is ready within which a child is killed, and those within which one is before it.
_LATEST, _EARLIEST = 0.25, 0.03
#: One round in so many kills before the corpus is open.
_EARLY = 8
#: Rounds on one corpus before a fresh one takes its place.
_ROUNDS = 12


@dataclass
class Tally:
    """What came of the rounds, by what was being done when the kill came."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: Counter[str] = field(default_factory=Counter)
    whole: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    seconds: float = 0.0

    def table(self) -> str:
        """The figures in columns."""
        rows = [f"{'killed during':<28}{'kills':>7}{'acts acknowledged':>19}{'cut act was whole':>19}"]
        names = sorted(self.kills.keys() | self.acknowledged.keys())
        rows += [
            f"{name:<28}{self.kills[name]:>7}{self.acknowledged[name]:>19}{self.whole[name]:>19}"
            for name in names
        ]
        totals = [sum(counter.values()) for counter in (self.kills, self.acknowledged, self.whole)]
        rows.append("{:<28}{:>7}{:>19}{:>19}".format("all", *totals))
        rows.append(f"lost or broken: {len(self.wrong)}; {self.seconds:.0f} s")
        return "\n".join([*rows, *self.wrong])


@dataclass
class Heard:
    """What a child said before it was killed."""

    states: list[str] = field(default_factory=list)
    acts: list[str] = field(default_factory=list)
    going: str = "opening"
    failed: list[str] = field(default_factory=list)


class Nursery:
    """The process that forks a child for each round."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.reliability.nursery"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=ROOT,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_LOGGING_RULES": "*=false"},
        )

    def round(self, way: str, path: Path, kind: str) -> Heard:
        """Let a child work, kill it at some moment, and hear what it said until then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"way": way, "path": str(path), "kind": kind, "seed": self._chance.randrange(10**9)}
        print(json.dumps(order), file=self._process.stdin, flush=True)
        heard, child, early = Heard(), 0, self._chance.randrange(_EARLY) == 0
        for line in self._process.stdout:
            word, *rest = line.split()
            if word == "child":
                child = int(rest[0])
                if early:
                    self._kill(child, _EARLIEST * (20 if way == "window" else 1))
            elif word == "ready":
                heard.states.append(rest[0])
                heard.going = "nothing"
                if not early:
                    self._kill(child, _LATEST * (3 if way == "window" else 1))
            elif word == "going":
                heard.going = rest[0]
            elif word == "done":
                heard.acts.append(rest[0])
                heard.states.append(rest[1])
            elif word == "failed":
                heard.failed.append(" ".join(rest))
            elif word == "over":
                if int(rest[0]) != signal.SIGKILL:
                    heard.failed.append(f"ended by itself ({rest[0]})")
                return heard
        raise AssertionError("the nursery has ended")

    def _kill(self, child: int, within: float) -> None:
        timer = threading.Timer(self._chance.uniform(0.001, within), _kill, (child,))
        timer.daemon = True
        timer.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=30)


class Campaign:
    """Rounds of all kinds in one folder."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._folder = folder
        self._chance = random.Random(seed)
        self.tally = Tally()
        self._base, self._river = folder / "base.duizhao", folder / "river.duizhao"
        acts.prepare(self._base)
        make_corpus(self._river)
        for version in range(1, versions.LAST):
            versions.make(folder / f"{version}.duizhao", version)
        self._commands = commands.Commands(self._chance)

    def run(self, number: int) -> Tally:
        """So many kills; of each twenty two by the command line, one each while migrating, restoring, in the window."""
        began = time.monotonic()
        plan = [self._plan(index) for index in range(number)]
        with Nursery(self._chance) as nursery:
            self._work(nursery, plan)
        for index, way in enumerate(plan):
            if way == "command":
                self._note("command", *self._commands.round(self._base, self._folder / "work"), index)
            elif way == "migration":
                self._note("migration", *self._migrate(index), index)
            elif way == "restoring":
                self._note("restoring", *self._restore(), index)
        self.tally.seconds = time.monotonic() - began
        return self.tally

    def _plan(self, index: int) -> str:
        special = {
            3: "command",
            8: "migration",
            13: "window",
            18: "command",
            6: "direct",
            11: "direct",
            15: "restoring",
        }
        return special.get(index % 20, "session")

    def _work(self, nursery: Nursery, plan: list[str]) -> None:
        kinds = list(acts.ACTS)
        for way in ("session", "direct", "window"):
            states: set[str] = set()
            for count, _ in enumerate([one for one in plan if one == way]):
                if count % _ROUNDS == 0:
                    clear(self._folder / "work")
                    path = self._folder / "work" / "c.duizhao"
                    shutil.copy(self._river if way == "window" else self._base, path)
                    states = {state_at(path)}
                    last = next(iter(states))
                kind = kinds[count % len(kinds)]
                heard = nursery.round(way, path, kind)
                states.update(heard.states)
                last = heard.states[-1] if heard.states else last
                wrong, whole = judge(path, last)
                last = state_at(path)
                states.add(last)
                wrong += judge_backups(path.parent / "backups", states)
                name = f"window: {heard.going}" if way == "window" else heard.going
                self.tally.acknowledged.update(
                    f"window: {act}" if way == "window" else act for act in heard.acts
                )
                self._note(name, [*wrong, *heard.failed], whole, count)

    def _migrate(self, index: int) -> tuple[list[str], bool]:
        clear(self._folder / "work")
        version = 1 + (index // 20) % (versions.LAST - 1)
        path = Path(shutil.copy(self._folder / f"{version}.duizhao", self._folder / "work" / "c.duizhao"))
        return migrating.round(path, version, self._chance)

    def _restore(self) -> tuple[list[str], bool]:
        clear(self._folder / "work")
        path = Path(shutil.copy(self._base, self._folder / "work" / "c.duizhao"))
        return restoring.round(path, self._chance)

    def _note(self, name: str, wrong: list[str], whole: bool, index: int) -> None:
        self.tally.kills[name] += 1
        self.tally.whole[name] += whole
        self.tally.wrong += [f"round {index} ({name}): {text}" for text in wrong]


def run(number: int, seed: int = 1) -> Tally:
    """So many kills, and what came of them."""
    with tempfile.TemporaryDirectory(prefix="duizhao-kills-") as folder:
        return Campaign(Path(folder), seed).run(number)


def _kill(child: int) -> None:
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)


def main() -> int:
    """Parse, run, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.kills", description=__doc__)
    parser.add_argument("number", type=int, nargs="?", default=25)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    tally = run(options.number, options.seed)
    print(tally.table())
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
