"""Cuts the power at random moments, as far as that can be done without pulling a plug, and looks what is lost.

    python -m tests.reliability.power [CUTS] [--seed N]

The program works a corpus while a small library that is loaded before all others (`recorder.c`, built with `cc`)
writes down what is written, flushed and named, and what was acknowledged in between. Then for each cut the disk is
made as it can be found at that moment (`power_disk.py`), and judged like a corpus after a kill. Linux only.
"""

from __future__ import annotations

import argparse
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.power_disk import Disk
from tests.reliability.power_rounds import Round, rounds

#: How many of the cuts come just after something was acknowledged.
_AT_ONCE = 0.4


@dataclass
class Outcome:
    """What came of the cuts, by what was being done."""

    cuts: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    """How many acts of the rounds were."""
    whole: int = 0
    """How often the act that was cut short had come through."""
    wrong: list[str] = field(default_factory=list)

    def table(self) -> str:
        """The figures in columns, and what was wrong."""
        rows = [f"{name:<28}{count:>7}" for name, count in sorted(self.cuts.items())]
        rows.append(
            f"{'all':<28}{self.cuts.total():>7}, in rounds with {self.acknowledged} acts acknowledged"
        )
        rows.append(f"the act that was cut was whole: {self.whole}; lost or broken: {len(self.wrong)}")
        return "\n".join([*rows, *self.wrong])


def build(folder: Path) -> Path | None:
    """The library that records; None where it cannot be built."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    made = folder / "recorder.so"
    source = Path(__file__).with_name("recorder.c")
    subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", made, source, "-ldl", "-lpthread"], check=True)
    return made


def run(cuts: int, seed: int = 1, *, a_round: int = 20) -> Outcome:
    """So many cuts, a few in each round, and what came of them. Raises RuntimeError where nothing can be recorded."""
    with tempfile.TemporaryDirectory(prefix="duizhao-power-") as name:
        folder = Path(name)
        library = build(folder)
        if library is None:
            raise RuntimeError("this needs Linux and a C compiler")
        outcome, chance = Outcome(), random.Random(seed)
        for each in rounds(folder, chance):
            if (left := cuts - outcome.cuts.total()) <= 0:
                break
            disk = Disk(each.path.parent)
            each.work(library)
            _cut(outcome, each, disk, chance, min(left, a_round))
        return outcome


def _cut(outcome: Outcome, each: Round, disk: Disk, chance: random.Random, count: int) -> None:
    """Judge what may be found at some moments of a round; it is put where it was, by which backups are found."""
    done = [at for at, record in enumerate(each.told) if record.kind == "m" and record.data[:4] == b"done"]
    outcome.acknowledged += len(done)
    after = chance.sample(done, min(len(done), round(count * _AT_ONCE)))
    places = {*after, *chance.sample(range(len(each.told)), min(len(each.told), count - len(after)))}
    said: list[list[str]] = []
    for at, record in enumerate(each.told):
        disk.take(record)
        if record.kind == "m":
            said.append(record.data.decode().split())
        if at not in places:
            continue
        disk.leave(chance)
        try:
            wrong, whole = each.judge(said)
        except Exception as error:
            wrong, whole = [f"it cannot be read: {error!r}"], False
        going = said[-1][1] if said and said[-1][0] == "going" else "between acts" if said else "opening"
        outcome.cuts[going] += 1
        outcome.whole += whole
        outcome.wrong += [f"cut {outcome.cuts.total()} ({each.name}, {going}): {text}" for text in wrong]


def main() -> int:
    """Parse, run, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.reliability.power", description=__doc__)
    parser.add_argument("cuts", type=int, nargs="?", default=120)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    outcome = run(options.cuts, options.seed)
    print(outcome.table())
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
