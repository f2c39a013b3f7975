"""Backups put back, and killed meanwhile: the corpus says what it said, or what the backup says, and nothing else."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
from pathlib import Path

from reader.chinese.span import Span
from reader.corpus import backup, checking
from reader.corpus.corpus import Corpus
from tests.corpus.making import ROOT
from tests.reliability.states import state_at

#: Loads what is needed, says so, and puts two backups back by turns.
_CODE = """
import sys
from pathlib import Path
from reader.corpus import backup, connection, database
database._sqlite_utils()
path, one, other = map(Path, sys.argv[1:])
print("warm", flush=True)
sys.stdin.readline()
while True:
    for each in (one, other):
        backup.restore(each, path)
        print(each, flush=True)
"""
_LONGEST = 0.25


def round(path: Path, chance: random.Random) -> tuple[list[str], bool]:
    """Some restorations, the last one killed; what is wrong afterwards, and whether that one had come through."""
    folder = path.parent / "backups"
    one = backup.back_up(path, folder=folder)
    with Corpus.open(path) as corpus:
        corpus.annotations.add(3, Span(0, 2), "别的")
    other = backup.back_up(path, folder=folder)
    assert one is not None
    assert other is not None
    process = subprocess.Popen(
        [sys.executable, "-c", _CODE, *map(str, (path, one.path, other.path))],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "warm\n"
    print(file=process.stdin, flush=True)
    try:
        process.wait(chance.uniform(0.001, _LONGEST))
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    said, _ = process.communicate()
    return _judge(path, one.path, other.path, said.split("\n")[:-1])


def _judge(path: Path, one: Path, other: Path, said: list[str]) -> tuple[list[str], bool]:
    states = {str(each): state_at(each) for each in (one, other)}
    last = said[-1] if said else str(other)
    following = str(one) if last == str(other) else str(other)
    now = state_at(path)
    wrong = []
    if now not in (states[last], states[following]):
        wrong.append("it says neither what it said nor what the backup says")
    for each in (path, *path.parent.glob("*.before-restore-*.duizhao")):
        with Corpus.open(each) as corpus:
            wrong += [f"{each.name}: {problem.what}" for problem in checking.check(corpus)]
        if state_at(each) not in states.values():
            wrong.append(f"{each.name} was kept, and holds something else")
    return wrong, now == states[following]
